"""A base with a discriminator stands for those that extend it."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import (
    Api,
    ObjectSchema,
    Ref,
    UnionSchema,
)
from specloom.python.naming import name_api

from tests.spec.support import resolved


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def extending(base: str, **properties: Any) -> dict[str, Any]:
    return {"allOf": [to(base), obj(**properties)]}


def base(mapping: Any = None, **properties: Any) -> dict[str, Any]:
    stated: dict[str, Any] = {"propertyName": "type"}
    if mapping:
        stated["mapping"] = mapping
    return {**obj(type={"type": "string"}, **properties), "discriminator": stated}


def lowered(result: str, schemas: Any, **stated: Any) -> Api:
    content = {"application/json": {"schema": to(result)}}
    get = {
        "operationId": "a",
        "responses": {"200": {"description": "", "content": content}},
    }
    document = {
        "paths": {"/a": {"get": {**get, **stated}}},
        "components": {"schemas": schemas},
    }
    api, findings = lower(resolved({"api.json": document})[0])
    assert findings == []
    return api


def tags(api: Api, name: str) -> dict[str, tuple[str, ...]]:
    union = api.schemas[name]
    assert isinstance(union, UnionSchema)
    return {variant.type.name: variant.tags for variant in union.variants}


EVENTS = {
    "Event": base(id={"type": "integer"}),
    "Signup": extending("Event", on={"format": "date"}),
    "Payment": extending("Event", cents={"type": "integer"}),
}


def test_it_is_one_of_those_that_extend_it_else_itself() -> None:
    api = lowered("Event", EVENTS)
    union = api.schemas["Event"]
    assert isinstance(union, UnionSchema)
    assert tags(api, "Event") == {"Signup": ("Signup",), "Payment": ("Payment",)}
    assert (union.tag, union.fallback) == ("type", Ref("EventBase"))
    plain, signup = api.schemas["EventBase"], api.schemas["Signup"]
    assert isinstance(plain, ObjectSchema) and isinstance(signup, ObjectSchema)
    assert [f.wire_name for f in plain.fields] == ["type", "id"]
    assert [f.wire_name for f in signup.fields] == ["type", "id", "on"]


def test_a_mapping_names_the_tags_and_others_are_called_like_their_schema() -> None:
    mapped = base({"new": "#/components/schemas/Signup", "old": "Signup"})
    api = lowered("Event", {**EVENTS, "Event": mapped})
    assert tags(api, "Event") == {"Signup": ("new", "old"), "Payment": ("Payment",)}


def test_what_extends_an_extension_is_one_too() -> None:
    api = lowered("Event", {**EVENTS, "Trial": extending("Signup", days={})})
    assert list(tags(api, "Event")) == ["Signup", "Payment", "Trial"]


def test_a_constant_of_its_own_is_the_tag() -> None:
    schemas = {**EVENTS, "Trial": extending("Event", type={"const": "trial"})}
    assert tags(lowered("Event", schemas), "Event")["Trial"] == ("trial",)


def test_a_base_that_nothing_extends_is_an_object() -> None:
    api = lowered("Event", {"Event": base(id={})})
    assert isinstance(api.schemas["Event"], ObjectSchema)
    assert list(api.schemas) == ["Event"]


def test_a_base_without_discriminator_is_an_object() -> None:
    api = lowered("Event", {**EVENTS, "Event": obj(id={})})
    assert isinstance(api.schemas["Event"], ObjectSchema)


@pytest.mark.parametrize("first", ["Event", "Signup"])
def test_one_that_holds_the_base_is_one_all_the_same(first: str) -> None:
    """Whichever of the two is come by first."""
    nested = {**EVENTS, "Signup": extending("Event", cause=to("Event"))}
    api = lowered(first, nested)
    assert list(tags(api, "Event")) == ["Signup", "Payment"]
    signup = api.schemas["Signup"]
    assert isinstance(signup, ObjectSchema)
    assert {f.wire_name: f.type for f in signup.fields}["cause"] == Ref("Event")


def test_a_union_inside_a_union_that_its_member_leads_to() -> None:
    """The inner one has a member that is not done when the outer one asks for it."""
    schemas = {
        "Leaf": obj(type={"const": "leaf"}, parent=to("Any")),
        "Root": obj(type={"const": "root"}),
        "Node": {"oneOf": [to("Leaf"), to("Root")], "discriminator": KIND},
        "Edge": obj(type={"const": "edge"}),
        "Any": {"oneOf": [to("Node"), to("Edge")], "discriminator": KIND},
    }
    assert list(tags(lowered("Leaf", schemas), "Any")) == ["Leaf", "Root", "Edge"]


KIND = {"propertyName": "type"}


@pytest.mark.parametrize("first", ["Leaf", "Node"])
def test_a_union_has_the_member_that_leads_to_it(first: str) -> None:
    schemas = {
        "Leaf": obj(type={"const": "leaf"}, parent=to("Node")),
        "Root": obj(type={"const": "root"}),
        "Node": {
            "oneOf": [to("Leaf"), to("Root")],
            "discriminator": {"propertyName": "type"},
        },
    }
    assert tags(lowered(first, schemas), "Node") == {
        "Leaf": ("leaf",),
        "Root": ("root",),
    }


def test_what_is_sent_may_be_the_base_or_one_of_them() -> None:
    body = {"content": {"application/json": {"schema": to("Event")}}}
    api = name_api(lowered("Event", EVENTS, requestBody=body))
    assert api.names["Event"].param == "EventParam"
    union = api.schemas["Event"]
    assert isinstance(union, UnionSchema)
    assert [m.name for m in union.members] == ["Signup", "Payment"]
    assert union.fallback == Ref("EventBase")
    (method,) = api.methods
    assert [a.name for a in method.arguments] == ["body"]
