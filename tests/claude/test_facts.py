"""The spec of the Claude API says what the collected facts say, no more and no less.

Both sides are compared leaf by leaf, so that a difference has a path, such as
`schemas.Usage.properties.input_tokens.minimum`. A deliberate one stands in ALLOWED. What
2023-06-01 has instead is compared in test_versions.py.

Operations that the facts do not know and that the list of documented endpoints has are
not compared, nor is what only they reach.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.claude.allowed import ABSENT, ALLOWED, OWN_SCHEMAS
from tests.claude.facts_operations import fact_operation
from tests.claude.facts_side import AREAS as WHOLE_AREAS
from tests.claude.facts_side import (
    BOUNDED,
    FACTS,
    accepting,
    endpoints,
    every_schema,
    fact_documents,
    fact_errors,
    fact_headers,
    fact_names,
    fact_navigation,
    fact_schema,
    facts,
    in_scope,
    shared,
)
from tests.claude.newer import NEWER
from tests.claude.shapes import leaves, members_of, ref_name
from tests.claude.spec_operations import spec_operation
from tests.claude.spec_side import (
    IN_PLACE,
    as_of_the_facts,
    reached_by,
    spec_documents,
    spec_errors,
    spec_headers,
    spec_navigation,
    spec_operations,
    spec_schema,
    spec_schemas,
    spec_union,
)

if not FACTS.is_dir():
    pytest.skip(
        "needs ../shared, which is not beside this checkout", allow_module_level=True
    )

OPERATIONS = {n: o for n, o in spec_operations().items() if n in endpoints()}
OTHERS = {n: o for n, o in spec_operations().items() if n not in endpoints()}


def navigation() -> list[str]:
    """The accessors of the documented endpoints, without those that the facts lack."""
    others = {o.node["x-specloom-accessor"] for o in OTHERS.values()}
    return [r["accessor"] for r in spec_navigation() if r["accessor"] not in others]


def compared_schemas() -> set[str]:
    """The schemas of the spec that the facts have to have."""
    unnamed = {
        name
        for name, (_, schema) in spec_schemas().items()
        if name not in every_schema() and members_of(schema) is not None
    }
    # Of operations that the facts do not have in this version.
    reached = reached_by(OPERATIONS.values())
    elsewhere = {
        name
        for name in spec_schemas().keys() - reached - fact_names()
        if name not in every_schema()
    }
    own = OWN_SCHEMAS.keys() | NEWER.keys() | IN_PLACE
    return spec_schemas().keys() - unnamed - elsewhere - own


WHOLE: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "headers": (fact_headers, lambda: spec_headers(OPERATIONS.values())),
    "errors": (fact_errors, spec_errors),
    "documents": (fact_documents, spec_documents),
    "navigation": (
        lambda: dict(enumerate(fact_navigation())),
        lambda: dict(enumerate(navigation())),
    ),
    "operations": (endpoints, lambda: OPERATIONS),
    "schemas": (fact_names, compared_schemas),
}
NAMES_ONLY = {"operations", "schemas"}
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
    """All operations and schemas of the areas, as many as the facts count themselves."""
    metas = [facts(f"endpoints-{a}")["meta"] for a in ("general", "organization")]
    counts = [meta["count"] for meta in metas]
    counts.append(facts("endpoints-beta-messages")["meta"]["count"])
    whole = [each for each in endpoints().values() if each["area"] in WHOLE_AREAS]
    assert counts == [29, 82, 24] and len(whole) == sum(counts)
    written = [facts(f"schemas-{area}") for area in WHOLE_AREAS]
    stated = [each["meta"]["counts"] for each in written]
    distinct = sum(each["schemas"] - each["same_as"] for each in stated)
    of_areas = {name for each in written for name in each["schemas"]}
    assert len(fact_names() & of_areas) == distinct
    of_errors = {n for n in fact_names() if n in facts("schemas-errors")["schemas"]}
    assert len(of_errors) > 60


def test_what_the_spec_has_of_a_later_area_is_compared() -> None:
    """One operation of an area can be described without the others."""
    before, after = in_scope(()), in_scope({"beta.vaults.retrieve"})
    assert after.keys() - before.keys() == {"beta_vaults_retrieve"}
    found = fact_operation(after["beta_vaults_retrieve"])
    assert found["document"] == "beta.yaml"
    assert found["responses"] == {"application/json": "BetaManagedAgentsVault"}


def test_what_is_shared_is_written_once() -> None:
    """Under the name of the facts; its aliases are no schemas."""
    aliases = {n for n, node in every_schema().items() if "same_as" in node}
    assert not aliases & spec_schemas().keys()
    assert len(aliases) > 200


def test_response_blocks_may_be_passed_back_where_the_facts_say_so() -> None:
    """The unions of the official client list them, those of the spec accept them."""
    found = {name: {*accepting(node)} for name, node in every_schema().items()}
    taking = {name: names for name, names in found.items() if names}
    assert taking == {
        "MessageContentParam": {"ContentBlock"},
        "BetaContentBlockParam": {"BetaContentBlock"},
    }
    for name in ("ContentBlockParam", "BetaContentBlockParam"):
        (block,) = spec_schemas()[name][1]["x-specloom-accepts"]
        assert ref_name(block["$ref"]) == name.removesuffix("Param")


@pytest.mark.parametrize("part", ["", "Beta"])
def test_a_turn_of_the_assistant_has_no_document_of_its_own(part: str) -> None:
    """V02: nothing else is missing there."""
    document = f"{part}Request" if part else ""
    own = spec_union(f"{part}AssistantContentBlockParam")
    every = spec_union(f"{part}ContentBlockParam") or []
    assert own == [n for n in every if n != f"{document}DocumentBlockParam"]
    assert own is not None and len(own) == len(every) - 1
    content = spec_schema(f"{part}AssistantMessageParam")["properties"]["content"]
    (listed,) = (each for each in content["union"].values() if "items" in each)
    assert listed["items"]["union"].keys() == {*own}


def test_betas_that_an_operation_sends_are_always_sent() -> None:
    """So the header is none that callers must give."""
    for name, endpoint in endpoints().items():
        parameters = spec_operation(spec_operations()[name])["parameters"]
        always = parameters.get("anthropic-beta", {}).get("always", [])
        assert always == endpoint.get("beta_sent", []), name


def test_every_bound_of_the_reference_is_of_a_schema() -> None:
    stated = {at for at in facts("limits")["reference_constraints"] if "." in at}
    assert {at.partition(".")[0] for at in stated} == BOUNDED.keys()


def test_error_classes_stand_in_the_order_of_their_statuses() -> None:
    """A mapping compares equal in any order, so the order is a test of its own."""
    assert list(spec_errors()) == sorted(spec_errors())


def test_what_streams_carry_is_what_the_facts_say() -> None:
    """The union of events, and the two that are in no union."""
    for part, key in (("general", "schema"), ("beta", "beta_schema")):
        union = facts("streaming")["wire_union"][part]
        wire = (
            "MessageStreamWireEvent"
            if part == "general"
            else "BetaMessageStreamWireEvent"
        )
        tags = spec_schema(wire)["tags"]["mapping"]
        stated = {e["event"]: e.get(key) for e in facts("streaming")["events"]}
        assert spec_schema(shared(union))["tags"]["mapping"] == {
            k: shared(v) for k, v in stated.items() if k not in ("ping", "error")
        }
        assert tags.keys() == stated.keys()
        assert (tags["ping"], tags["error"]) == ("PingEvent", "ErrorResponse")


def test_every_allowance_is_needed() -> None:
    """An allowance without a difference is a leftover."""
    found = [item for area in AREAS for item in differences(area).items()]
    needed = {allowance(at, spec) for at, (_, spec) in found}
    assert needed - {None} == ALLOWED.keys()
    assert OWN_SCHEMAS.keys() <= spec_schemas().keys()


def test_what_is_newer_is_in_the_spec_and_in_no_fact() -> None:
    for entry in NEWER:
        name, _, own = entry.partition(".")
        assert name in spec_schemas(), entry
        known = every_schema().get(name)
        if own:
            assert known is not None and own not in known["properties"], entry
            assert own in spec_schemas()[name][1]["properties"], entry
        else:
            assert known is None, entry


def test_what_is_newer_is_left_out_of_the_comparison() -> None:
    union = {
        "oneOf": [{"$ref": "a.yaml#/Old"}, {"$ref": "a.yaml#/New"}],
        "discriminator": {"mapping": {"old": "a.yaml#/Old", "new": "a.yaml#/New"}},
    }
    assert as_of_the_facts("Union", union, {"New"}) == {
        "oneOf": [{"$ref": "a.yaml#/Old"}],
        "discriminator": {"mapping": {"old": "a.yaml#/Old"}},
    }
    thing = {"properties": {"id": {}, "extra": {}}, "required": ["id", "extra"]}
    assert as_of_the_facts("Thing", thing, {"Thing.extra"}) == {
        "properties": {"id": {}},
        "required": ["id"],
    }
