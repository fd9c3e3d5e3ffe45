"""What the fast validator passes over is what the one that explains would find right."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from specloom.base.diagnostics import Finding, SpecError
from specloom.check import openapi, sieve, validity
from specloom.spec.document import Document

from tests.diff.proof.junk import spoiled
from tests.spec.support import resolved

GOLDEN = Path(__file__).parents[1] / "golden"
SPECS = sorted(GOLDEN.glob("*/openapi.yaml"))
ROUNDS = 12


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    openapi._dialect.cache_clear()
    yield
    openapi._dialect.cache_clear()


def _without_sieve(document: Document) -> list[Finding]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sieve, "_validator", lambda metaschema: None)
        openapi._dialect.cache_clear()
        found = validity(document)
    openapi._dialect.cache_clear()
    return found


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)
def test_the_same_is_said_of_spoiled_descriptions_with_and_without(spec: Path) -> None:
    """In each version of OpenAPI, whatever is wrong wherever."""
    value = yaml.safe_load(spec.read_text("utf-8"))
    random = Random(spec.parent.name)
    said = 0
    for number in range(ROUNDS):
        spoilt = spoiled(value, random) if number else deepcopy(value)
        try:
            document, _ = resolved({"openapi.json": spoilt}, value["openapi"])
        except SpecError:
            continue
        found = validity(document)
        assert found == _without_sieve(document), spoilt
        said += len(found)
    assert said


_GOOD = {"get": {"responses": {"200": {"description": "ok"}}}}


@pytest.mark.parametrize(
    "value",
    [
        {"paths": {"/a": _GOOD, "b": _GOOD}},
        {"paths": {"/a": _GOOD, "/b": {"get": 3}}, "info": 3},
        {"paths": {"/a": _GOOD}, "unknown": True},
        {"paths": [], "components": {"schemas": {"not right": {}}}},
        {"paths": {"/a": _GOOD}, "components": {"parameters": 3, "things": {}}},
        {"components": {"schemas": {"A": {"type": "text"}, "B": {"minimum": "1"}}}},
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_fault_of_a_map_itself_is_found(value: dict[str, Any], version: str) -> None:
    document, _ = resolved({"openapi.json": value}, version)
    found = validity(document)
    assert found
    assert found == _without_sieve(document)


def test_entries_that_are_right_are_not_looked_at_again() -> None:
    metaschema = openapi._metaschema((3, 1))
    head = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}}
    description = {**head, "paths": {"/a": _GOOD, "/b": {"get": 3}}}
    doubtful = sieve.Sieve(metaschema).doubtful(description)
    assert doubtful == {**head, "paths": {"/b": {"get": 3}}}
    assert sieve.Sieve(metaschema).doubtful({**head, "paths": {"/a": _GOOD}}) is None


@pytest.mark.parametrize("value", [{1: {}}, {"default": float("nan")}, {"a": b"b"}])
def test_what_json_does_not_have_is_never_called_right(value: Any) -> None:
    """The other validator decides."""
    found = sieve.Sieve({"type": "string"})
    assert not found.is_right(value)
    assert found.doubtful(value) == value
