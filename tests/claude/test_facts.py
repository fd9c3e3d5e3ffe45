"""The spec of the general Claude API says what the collected facts say, no more and no less.

Both sides are compared leaf by leaf, so that a difference has a path, such as
`schemas.Usage.properties.input_tokens.minimum`. A deliberate one stands in ALLOWED.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.claude.facts_side import (
    FACTS,
    fact_document,
    fact_errors,
    fact_headers,
    fact_names,
    fact_navigation,
    fact_operation,
    fact_schema,
    general_endpoints,
)
from tests.claude.spec_side import (
    shape,
    spec_document,
    spec_errors,
    spec_headers,
    spec_names,
    spec_navigation,
    spec_operation,
    spec_operations,
    spec_schemas,
    spec_shape,
)

if not FACTS.is_dir():
    pytest.skip(
        "needs ../shared, which is not beside this checkout", allow_module_level=True
    )

# Path -> why the spec differs there and below.
ALLOWED = {
    "reached.RequestTooLargeError": (
        "Status 413 is documented; the vendor's union of errors lacks its type."
    ),
    "schemas.ErrorObject.oneOf.RequestTooLargeError": "Has RequestTooLargeError as well.",
    "schemas.ErrorObject.discriminator.mapping.request_too_large": "Its tag.",
    "schemas.MessageStreamWireEvent.discriminator": (
        "The facts give none; the tags are theirs, and clients dispatch on them."
    ),
    "schemas.MessageBatchCreateParams.properties.requests.maxItems": (
        "Guides say 100000; the vendor's 10000 would refuse batches that the API takes."
    ),
    "schemas.MessageCreateParamsWithoutStream.properties.tools.items": (
        "The facts repeat the members of ToolUnion; the spec refers to it."
    ),
    "headers.retry-after.statuses.529": "Documented for 429; clients obey it here too.",
    "headers.content-type": "In OpenAPI, the media types of a response say it.",
    "headers.x-should-retry": "Undocumented; the runtime needs no word for it.",
    "headers.retry-after-ms": "Undocumented; the runtime needs no word for it.",
}
ABSENT = "(absent)"
WHOLE = {
    "headers": (fact_headers, spec_headers),
    "errors": (fact_errors, spec_errors),
    "document": (fact_document, spec_document),
    "navigation": (fact_navigation, spec_navigation),
}
AREAS = [
    "reached",
    "operations",
    *WHOLE,
    *(f"operations.{e['operation_id']}" for e in general_endpoints()),
    *(f"schemas.{name}" for name in sorted(fact_names())),
]


def sides(area: str) -> tuple[Any, Any]:
    """What the facts and what the spec say about an area."""
    kind, _, name = area.partition(".")
    if kind in WHOLE:
        known, written = WHOLE[kind]
        return known(), written()
    if kind == "reached":
        return dict.fromkeys(fact_names(), True), dict.fromkeys(spec_names(), True)
    if kind == "schemas":
        schema = spec_schemas().get(name)
        return shape(fact_schema(name)), schema and spec_shape(*schema)
    endpoints = {e["operation_id"]: e for e in general_endpoints()}
    if not name:
        return dict.fromkeys(endpoints, True), dict.fromkeys(spec_operations(), True)
    operation = spec_operations().get(name)
    return fact_operation(endpoints[name]), operation and spec_operation(*operation)


def leaves(path: str, node: Any) -> dict[str, Any]:
    """Everything in a node that is no mapping, by its path; empty mappings count as such."""
    if not isinstance(node, Mapping) or not node:
        return {path: node}
    return {
        at: leaf
        for key, value in node.items()
        for at, leaf in leaves(f"{path}.{key}", value).items()
    }


def differences(area: str) -> dict[str, str]:
    """Path -> the two values, where facts and spec disagree."""
    known, written = (leaves(area, side) for side in sides(area))
    pairs = {
        at: (known.get(at, ABSENT), written.get(at, ABSENT)) for at in known | written
    }
    return {
        at: f"facts {fact!r}, spec {spec!r}"
        for at, (fact, spec) in sorted(pairs.items())
        if (type(fact), fact) != (type(spec), spec)
    }


def allowance(path: str) -> str | None:
    """The entry of ALLOWED that covers a path."""
    return next((a for a in ALLOWED if f"{path}.".startswith(f"{a}.")), None)


@pytest.mark.parametrize("area", AREAS)
def test_spec_says_what_the_facts_say(area: str) -> None:
    """Every difference has a reason."""
    found = differences(area)
    assert not {at: what for at, what in found.items() if allowance(at) is None}


def test_error_classes_stand_in_the_order_of_their_statuses() -> None:
    """A mapping compares equal in any order, so the order is a test of its own."""
    assert list(spec_errors()) == sorted(spec_errors())


def test_every_allowance_is_needed() -> None:
    """An allowance without a difference is a leftover."""
    needed = {allowance(at) for area in AREAS for at in differences(area)}
    assert needed - {None} == ALLOWED.keys()
