"""The spec of the Claude API says what the collected facts say, no more and no less.

Both sides are compared leaf by leaf, so that a difference has a path, such as
`schemas.Usage.properties.input_tokens.minimum`. A deliberate one stands in ALLOWED.

The facts have a date. Endpoints that they do not know and that the list of documented
endpoints has are newer: those, and what only they reach, are not compared.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest

from tests.claude.allowed import ABSENT, ALLOWED
from tests.claude.facts_operations import fact_operation
from tests.claude.facts_side import (
    FACTS,
    aliases,
    endpoints,
    fact_documents,
    fact_errors,
    fact_headers,
    fact_names,
    fact_navigation,
    fact_reached,
    fact_schema,
    facts,
)
from tests.claude.spec_operations import spec_operation
from tests.claude.spec_side import (
    is_row_of,
    reached_by,
    spec_documents,
    spec_errors,
    spec_headers,
    spec_navigation,
    spec_operations,
    spec_schema,
    spec_schemas,
)

if not FACTS.is_dir():
    pytest.skip(
        "needs ../shared, which is not beside this checkout", allow_module_level=True
    )

NEWER = {
    name: operation
    for name, operation in spec_operations().items()
    if name not in endpoints()
    and any(is_row_of(row, operation) for row in spec_navigation())
}
OPERATIONS = {n: o for n, o in spec_operations().items() if n not in NEWER}
REACHED = reached_by(OPERATIONS.values())
NEWER_SCHEMAS = reached_by(NEWER.values()) - REACHED - fact_names()


def navigation() -> dict[int, Any]:
    """The documented endpoints by position, without the newer ones."""
    known = [
        row
        for row in spec_navigation()
        if not any(is_row_of(row, operation) for operation in NEWER.values())
    ]
    return dict(enumerate(known, start=1))


WHOLE: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "headers": (fact_headers, lambda: spec_headers(OPERATIONS.values())),
    "errors": (fact_errors, spec_errors),
    "documents": (fact_documents, spec_documents),
    "navigation": (fact_navigation, navigation),
    "operations": (endpoints, lambda: OPERATIONS),
    "schemas": (fact_names, lambda: spec_schemas().keys() - NEWER_SCHEMAS),
    "reached": (fact_reached, lambda: REACHED),
}
NAMES_ONLY = {"operations", "schemas", "reached"}
AREAS = [
    *WHOLE,
    *(f"operations.{name}" for name in endpoints()),
    *(f"schemas.{name}" for name in sorted(fact_names())),
]


def sides(area: str) -> tuple[Any, Any]:
    """What the facts and what the spec say about an area."""
    kind, _, name = area.partition(".")
    if not name:
        known, written = (side() for side in WHOLE[kind])
        if kind in NAMES_ONLY:
            return dict.fromkeys(known, True), dict.fromkeys(written, True)
        return known, written
    if kind == "schemas":
        return fact_schema(name), spec_schema(name)
    operation = spec_operations().get(name)
    return fact_operation(endpoints()[name]), operation and spec_operation(operation)


def leaves(path: str, node: Any) -> dict[str, Any]:
    """Everything in a node that is no mapping, by its path; empty mappings count as such."""
    if not isinstance(node, Mapping) or not node:
        return {path: node}
    return {
        at: leaf
        for key, value in node.items()
        for at, leaf in leaves(f"{path}.{key}", value).items()
    }


@cache
def differences(area: str) -> dict[str, tuple[Any, Any]]:
    """Path -> what the facts and what the spec say, where they disagree."""
    known, written = (leaves(area, side) for side in sides(area))
    pairs = {
        at: (known.get(at, ABSENT), written.get(at, ABSENT)) for at in known | written
    }
    return {
        at: (fact, spec)
        for at, (fact, spec) in sorted(pairs.items())
        if (type(fact), fact) != (type(spec), spec)
    }


def allowance(path: str, spec: Any) -> str | None:
    """The entry of ALLOWED that covers what the spec says at a path."""
    for at, (value, _) in ALLOWED.items():
        expected = leaves(at, value).get(path, ABSENT)
        if f"{path}.".startswith(f"{at}.") and expected == spec:
            return at
    return None


@pytest.mark.parametrize("area", AREAS)
def test_spec_says_what_the_facts_say(area: str) -> None:
    """Every difference has a reason."""
    assert not {
        at: f"facts {fact!r}, spec {spec!r}"
        for at, (fact, spec) in differences(area).items()
        if allowance(at, spec) is None
    }


def test_everything_is_compared() -> None:
    """All operations and all schemas, not just those that both sides happen to have."""
    compared = Counter(area.partition(".")[0] for area in AREAS if "." in area)
    meta = {name: facts(name)["meta"] for name in ("endpoints", "schemas")}
    assert compared == {
        "operations": meta["endpoints"]["count"],
        "schemas": meta["schemas"]["counts"]["distinct"],
    }
    here = Counter(operation.document.stem for operation in OPERATIONS.values())
    parts = meta["endpoints"]["counts"]
    assert here == {
        "openapi": parts["general"],
        "beta": parts["beta"],
        "admin": parts["admin"],
    }


def test_every_alias_stands_for_a_schema_of_the_spec() -> None:
    """What beta and general have in common is written once, under the name of the facts."""
    known, written = aliases(), spec_schemas()
    assert len(known) == facts("schemas")["meta"]["counts"]["same_as_aliases"] > 0
    assert not known.keys() & written.keys()
    assert set(known.values()) <= fact_names() & written.keys()


def test_betas_that_an_operation_needs_are_always_sent() -> None:
    """So the header is none that callers must give."""
    for name, endpoint in endpoints().items():
        parameters = spec_operation(spec_operations()[name])["parameters"]
        always = parameters.get("anthropic-beta", {}).get("always", [])
        assert set(endpoint["beta"]["required"]) <= set(always), name


def test_error_classes_stand_in_the_order_of_their_statuses() -> None:
    """A mapping compares equal in any order, so the order is a test of its own."""
    assert list(spec_errors()) == sorted(spec_errors())


def test_every_allowance_is_needed() -> None:
    """An allowance without a difference is a leftover."""
    found = [item for area in AREAS for item in differences(area).items()]
    needed = {allowance(at, spec) for at, (_, spec) in found}
    assert needed - {None} == ALLOWED.keys()
