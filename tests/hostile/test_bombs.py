"""Small descriptions that ask for much work: counted in calls of functions, not in time."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.hostile import bombs
from tests.hostile.fuzzing import prepare
from tests.hostile.running import Asked, Ended, run

# A description of this size that asks for nothing odd takes about a tenth of it.
_MOST_CALLS = 6_000_000
_PLACED = re.compile(r":\d+:\d+: error\[([a-z-]+)\]")


@pytest.fixture(scope="module", autouse=True)
def prepared() -> None:
    prepare()


def ended(value: Any, folder: Path, *commands: tuple[str, ...]) -> list[Ended]:
    """How commands end; each is counted, and ends where it makes too many calls."""
    text = value if isinstance(value, str) else json.dumps(value)
    (folder / "openapi.yaml").write_text(text, encoding="utf-8")
    new = text.replace('"last"', '"final"')
    (folder / "new.yaml").write_text(new, encoding="utf-8")
    answer = run(Asked(folder=folder, commands=commands, most_calls=_MOST_CALLS))
    assert answer.faults == []
    assert [each.broken for each in answer.ended] == [""] * len(commands)
    assert answer.peak_bytes < 1 << 30
    return answer.ended


VALIDATE = ("validate", "openapi.yaml")
GENERATE = ("generate", "openapi.yaml", "--no-cache")
MOCK = ("mock", "openapi.yaml")
DIFF = ("diff", "openapi.yaml", "new.yaml")


@pytest.mark.parametrize("name", bombs.DOUBLING)
def test_what_doubles_thirty_times_is_no_work(name: str, tmp_path: Path) -> None:
    for each in ended(bombs.DOUBLING[name](30), tmp_path, VALIDATE, MOCK):
        assert each.code in (0, 1)


@pytest.mark.parametrize("name", ["allOf", "both unions", "oneOf of lists"])
def test_clients_and_comparisons_of_it_are_no_work(name: str, tmp_path: Path) -> None:
    generated, compared = ended(bombs.DOUBLING[name](30), tmp_path, GENERATE, DIFF)
    assert generated.code == 0
    assert compared.code in (0, 1)


def test_what_becomes_too_much_is_left_out_with_its_place(tmp_path: Path) -> None:
    (said,) = ended(bombs.DOUBLING["allOf"](30), tmp_path, VALIDATE)
    assert set(_PLACED.findall(said.output)) == {"schema-too-large"}
    assert "Refer to each part once" in said.output


def test_a_chain_of_references_has_an_end(tmp_path: Path) -> None:
    chain = bombs.LONG["references in allOf"]
    (said,) = ended(chain(250), tmp_path, VALIDATE)
    assert set(_PLACED.findall(said.output)) == {"references-too-deep"}
    (tmp_path / "short").mkdir()
    (said,) = ended(chain(40), tmp_path / "short", VALIDATE)
    assert _PLACED.findall(said.output) == []


def test_classes_in_a_long_chain_can_be_imported(tmp_path: Path) -> None:
    (made,) = ended(bombs.LONG["references in properties"](160), tmp_path, GENERATE)
    assert made.code == 0, made.output


@pytest.mark.parametrize(
    "name", ["billion laughs", "nested flow", "nested JSON", "a long number"]
)
def test_files_that_ask_for_too_much_are_refused(name: str, tmp_path: Path) -> None:
    (said,) = ended(bombs.TEXTS[name], tmp_path, VALIDATE)
    assert said.code == 1
    assert _PLACED.search(said.output)


@pytest.mark.parametrize(
    "name",
    [
        "minLength",
        "minItems",
        "multipleOf",
        "pattern of a default",
        "pattern that repeats",
        "pattern that repeats without end",
        "pattern of names",
    ],
)
def test_the_mock_makes_up_no_more_than_fits(name: str, tmp_path: Path) -> None:
    for each in ended(bombs.KEYWORDS[name], tmp_path, VALIDATE, MOCK):
        assert each.code in (0, 1)
