"""2023-06-01 differs from 2026-10-21 where the facts say so, and nowhere else."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

import pytest

from tests.claude.allowed import ABSENT, NOT_DESCRIBED, OLD
from tests.claude.facts_side import FACTS, facts
from tests.claude.shapes import leaves
from tests.claude.spec_operations import spec_operation
from tests.claude.spec_side import (
    spec_documents,
    spec_errors,
    spec_navigation,
    spec_operations,
    spec_schema,
    spec_schemas,
)
from tests.claude.versions import NEWEST, SPEC, VERSIONS, settings

if not FACTS.is_dir():
    pytest.skip(
        "needs ../shared, which is not beside this checkout", allow_module_level=True
    )

FORMER = "2023-06-01"


def whole(version: str) -> Any:
    """All that the spec says of a version."""
    operations = spec_operations(version)
    return {
        "documents": spec_documents(version),
        "errors": spec_errors(version),
        "operations": {n: spec_operation(o, version) for n, o in operations.items()},
        "schemas": {n: spec_schema(n, version) for n in spec_schemas(version)},
    }


@cache
def changed() -> dict[str, tuple[Any, Any]]:
    """Path -> what the old version says there, and what the new one does."""
    old, new = (
        {
            at: leaf
            for key, value in whole(version).items()
            for at, leaf in leaves(key, value).items()
        }
        for version in (FORMER, NEWEST)
    )
    pairs = {at: (old.get(at, ABSENT), new.get(at, ABSENT)) for at in old | new}
    return {at: pair for at, pair in pairs.items() if pair[0] != pair[1]}


def covering(path: str) -> set[str]:
    """The entries of OLD that a path is at or below."""
    return {at for at in OLD if fnmatchcase(path, at) or fnmatchcase(path, f"{at}.*")}


def test_the_spec_has_the_versions_of_the_facts() -> None:
    stated = facts("versions")["versions"]
    assert VERSIONS == ("2026-10-21", FORMER)
    assert {*VERSIONS} < stated.keys()


def test_every_difference_is_one_of_the_facts() -> None:
    """And there is one for each that was foreseen."""
    assert {at: pair for at, pair in changed().items() if not covering(at)} == {}
    used = {entry for at in changed() for entry in covering(at)}
    assert used == OLD.keys()


def test_every_difference_of_the_facts_is_described_or_has_a_reason() -> None:
    stated = {each["id"] for each in facts("versions")["differences"]}
    described = {each for each in OLD.values() if each.startswith("V")}
    assert described | NOT_DESCRIBED.keys() == stated
    assert not described & NOT_DESCRIBED.keys()


def test_the_overlay_tells_each_difference_by_its_number() -> None:
    """In the order of the facts, with words for a migration guide at every action."""
    name = settings(FORMER)["spec"]["overlays"][0]
    text = (SPEC / name).read_text(encoding="utf-8")
    described = {each for each in OLD.values() if each.startswith("V")}
    in_words = {"V03", "V15", "V17", "V18", "V19"}
    heads = [
        number
        for line in text.splitlines()
        if line.startswith("  # V")
        for number in re.findall(r"V\d\d", line)
    ]
    assert heads == sorted(heads)
    assert {*heads} == described | in_words
    actions = text[text.index("actions:") :]
    assert actions.count("  - target:") == actions.count("\n    description:")


@pytest.mark.parametrize(
    ("number", "operations", "place"),
    [
        ("V01", ["messages_create", "beta_messages_create"], ""),
        (
            "V01",
            ["messages_batches_create", "beta_messages_batches_create"],
            "requests[].params.",
        ),
        ("V05", ["models_list", "models_retrieve"], ""),
    ],
)
def test_the_docstring_says_what_a_method_no_longer_takes(
    number: str, operations: list[str], place: str
) -> None:
    """Where somebody looks who has written it until now."""
    (difference,) = (d for d in facts("versions")["differences"] if d["id"] == number)
    told = settings(NEWEST)["client"]["operations"]
    for name in operations:
        removed = {entry["name"]: entry for entry in told[name]["removed"]}
        assert [*removed] == [
            f"{place}{each}" for each in sorted(difference.get("names", ["betas"]))
        ]
        for entry in removed.values():
            assert entry["until"] == FORMER and entry["instead"]


def test_both_versions_document_the_same_but_for_what_is_told() -> None:
    """By method and path, as names of methods differ."""
    rows = {
        version: {
            (row["document"], row["method"].lower(), row["path"])
            for row in spec_navigation(version)
        }
        for version in (FORMER, NEWEST)
    }
    told = {
        version: {
            (each.document.name, each.method, each.path)
            for name, each in spec_operations(version).items()
            if f"operations.{name}" in OLD
        }
        for version in (FORMER, NEWEST)
    }
    assert rows[FORMER] - rows[NEWEST] == told[FORMER]
    assert rows[NEWEST] - rows[FORMER] == told[NEWEST]


def test_what_the_facts_call_old_is_in_the_old_version() -> None:
    """The names that the facts give for each difference."""
    by_id = {each["id"]: each for each in facts("versions")["differences"]}
    assert by_id["V01"]["names"] == ["temperature", "top_p", "top_k"]
    for number, schema, old in (
        ("V06", "APIKey", "workspace_id"),
        ("V07", "OrganizationRateLimit", "group_type"),
        ("V08", "RBACRole", "name"),
        ("V10", "RBACGroupMember", "group_id"),
        ("V13", "AnalyticsSingleDayActivitySummaryList", "summaries"),
    ):
        assert by_id[number]["old"].split()[0] == old
        assert old in spec_schema(schema, FORMER)["properties"]
        assert old not in spec_schema(schema)["properties"]
    assert "role enum user, assistant, system" in by_id["V04"]["old"]
    for name in ("MessageParam", "BetaMessageParam"):
        role = spec_schema(name, FORMER)["properties"]["role"]
        assert role["enum"] == ["assistant", "system", "user"]
        assert [*spec_schema(name)["union"]] == by_id["V04"]["new"][name]
