"""What the client verdict says of methods of own code."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Location
from specloom.config.values import OwnMethod
from specloom.diff.report import ClientVerdict
from specloom.python.naming import NamedApi
from specloom.python.verdict import client_verdict

from tests.python.verdict.case import LIBRARY
from tests.python.verdict.workshop import api_in


def own(name: str, like: str) -> OwnMethod:
    return OwnMethod(
        accessor=tuple(name.split(".")),
        like=tuple(like.split(".")),
        classes=("Teller", "AsyncTeller"),
        summary="Tell it.",
        at=Location("specloom.toml", ""),
    )


def judged(
    folder: Path,
    edited: dict[str, Any],
    before: tuple[OwnMethod, ...],
    after: tuple[OwnMethod, ...],
) -> ClientVerdict:
    def side(name: str, spec: dict[str, Any]) -> NamedApi:
        (folder / name).mkdir()
        (folder / name / "openapi.json").write_text(json.dumps(spec))
        return api_in(folder / name)

    return client_verdict(side("old", LIBRARY), side("new", edited), (before, after))


def told(verdict: ClientVerdict) -> dict[str, str]:
    return {change.name: change.id for change in verdict.changes}


CREATE = own("books.write", "books.create")


def test_an_argument_that_a_method_loses_its_like_loses_too(tmp_path: Path) -> None:
    edited = deepcopy(LIBRARY)
    del edited["components"]["schemas"]["NewBook"]["properties"]["year"]
    verdict = judged(tmp_path, edited, (CREATE,), (CREATE,))
    found = told(verdict)
    assert found["client.books.create(year)"] == "argument-removed"
    assert found["client.books.write(year)"] == "argument-removed"
    (change,) = (c for c in verdict.changes if c.name == "client.books.write(year)")
    assert change.about == "POST /books"


def test_a_method_goes_with_the_operation_that_it_is_like(tmp_path: Path) -> None:
    edited = deepcopy(LIBRARY)
    del edited["paths"]["/books"]["post"]
    found = told(judged(tmp_path, edited, (CREATE,), (CREATE,)))
    assert found["client.books.create"] == "method-removed"
    assert found["client.books.write"] == "method-removed"


def test_a_method_that_comes_is_an_addition(tmp_path: Path) -> None:
    assert told(judged(tmp_path, LIBRARY, (), (CREATE,))) == {
        "client.books.write": "method-added"
    }


def test_a_method_that_is_taken_away_is_gone(tmp_path: Path) -> None:
    assert told(judged(tmp_path, LIBRARY, (CREATE,), ())) == {
        "client.books.write": "method-removed"
    }


def test_what_asks_for_a_stream_is_no_argument_of_it(tmp_path: Path) -> None:
    tell = own("stories.read", "stories.tell")
    edited = json.loads(json.dumps(LIBRARY).replace('"stream"', '"live"'))
    found = told(judged(tmp_path, edited, (tell,), (tell,)))
    assert "client.stories.tell(stream)" in found
    assert not any(name.startswith("client.stories.read") for name in found)
