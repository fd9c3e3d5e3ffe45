"""Who has the name that two operations want."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.api.lower import lower
from specloom.config.reader import default_config
from specloom.python.naming import name_api
from specloom.runs.read import read

HEAD = "openapi: 3.1.0\ninfo: {title: Names, version: '1'}\npaths:\n"
DONE = "responses: {'204': {description: Done.}}"


def accessors(tmp_path: Path, *operations: tuple[str, str]) -> dict[str, str]:
    """Path -> where the method of its GET stands."""
    path = tmp_path / "openapi.yaml"
    lines = [f"  {at}: {{get: {{{said}, {DONE}}}}}\n" for at, said in operations]
    path.write_text(HEAD + "".join(lines))
    documents, _ = read(default_config(path))
    named = name_api(lower(*documents)[0])
    return {m.operation.path: ".".join(m.accessor) for m in named.methods}


@pytest.mark.parametrize("other", ["getUser", "get-user", "GetUser"])
def test_the_later_one_is_named_after_method_and_path(
    other: str, tmp_path: Path
) -> None:
    wanted = {"/a": "get_user", "/b": "get_b"}
    operations = ("/a", "operationId: getUser"), ("/b", f"operationId: {other}")
    assert accessors(tmp_path, *operations) == wanted
    more = ("/c", "operationId: see"), ("/d", "operationId: other")
    found = accessors(tmp_path, more[0], *operations, more[1])
    assert {path: found[path] for path in wanted} == wanted


def test_an_annotation_has_the_name_before_who_comes_first(tmp_path: Path) -> None:
    found = accessors(
        tmp_path,
        ("/a", "operationId: see"),
        ("/b", "operationId: look, x-specloom-accessor: see"),
    )
    assert found == {"/a": "get_a", "/b": "see"}


def test_a_method_called_like_a_resource_gets_an_underscore(tmp_path: Path) -> None:
    found = accessors(
        tmp_path,
        ("/a", "operationId: status"),
        ("/b", "operationId: see, tags: [status]"),
        ("/c", "operationId: get_a"),
    )
    assert found == {"/a": "status_", "/b": "status.see", "/c": "get_a"}


def test_a_name_from_method_and_path_takes_nobody_s(tmp_path: Path) -> None:
    found = accessors(
        tmp_path,
        ("/a", "operationId: see"),
        ("/b", "operationId: see"),
        ("/c", "operationId: get_b"),
    )
    assert found == {"/a": "see", "/b": "get_b2", "/c": "get_b"}


def test_a_name_from_method_and_path_hides_nothing_of_the_client(
    tmp_path: Path,
) -> None:
    found = accessors(tmp_path, ("/a", "operationId: get"), ("/", "tags: []"))
    assert found == {"/a": "get_", "/": "get_2"}
