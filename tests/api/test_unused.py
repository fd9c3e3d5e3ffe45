"""Component schemas that no operation uses have a place in the client all the same."""

from __future__ import annotations

from typing import Any

from specloom.api.lower import lower
from specloom.api.model import Api, Direction
from specloom.python.naming import NamedApi, name_api

from tests.spec.support import resolved


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def described(schemas: Any, **parts: Any) -> dict[str, Any]:
    """A description with `GET /pens`, which gives a pen, and `POST /pens`."""
    post = {
        "operationId": "make",
        "requestBody": content(to("NewPen")),
        "responses": {"204": {"description": ""}},
    }
    get = {
        "operationId": "show",
        "responses": {"200": {"description": "", **content(to("Pen"))}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pens", "version": "1"},
        "paths": {"/pens": {"get": get, "post": post}},
        "components": {
            "schemas": {"Pen": obj(ink=to("Ink")), "NewPen": obj(name={}), **schemas}
        },
        **parts,
    }


def lowered(schemas: Any, **parts: Any) -> Api:
    api, findings = lower(resolved({"api.json": described(schemas, **parts)})[0])
    assert findings == []
    return api


def named(schemas: Any) -> NamedApi:
    return name_api(lowered(schemas))


INK = {"Ink": obj(colour={"type": "string"})}
AUDIT = {"Audit": obj(what=to("NewPen"), by=to("Person"), on={"format": "date"})}
PERSON = {"Person": obj(name={"type": "string"})}


def test_what_nobody_uses_is_a_model_with_all_that_it_mentions() -> None:
    api = named({**AUDIT, **INK, **PERSON})
    assert {n: (c.model, c.param) for n, c in api.names.items()} == {
        "Pen": ("Pen", None),
        "Ink": ("Ink", None),
        "NewPen": ("NewPen", "NewPen"),
        "Audit": ("Audit", None),
        "Person": ("Person", None),
    }
    assert api.schemas["Audit"].used == frozenset()
    assert api.schemas["NewPen"].used == {Direction.REQUEST}


def test_it_stands_apart_from_what_calls_load() -> None:
    api = named({**AUDIT, **INK, **PERSON})
    modules = {name: api.module_of(name) for name in api.names}
    assert modules["Audit"] == modules["Person"] == "unused"
    assert modules["Pen"] == modules["Ink"] == modules["NewPen"] == "models"


def test_it_changes_no_name_of_what_is_used() -> None:
    """`NewPen` stays the dict's name, and is not taken as a model where it is sent."""
    before, after = named(INK), named({**AUDIT, **INK, **PERSON})
    for name, names in before.names.items():
        assert after.names[name].param == names.param
        assert after.returned_model(name) == before.returned_model(name) is None
        assert after.module_of(name) == before.module_of(name)


def test_a_name_of_what_is_used_comes_first() -> None:
    api = named({**INK, "pen": obj(n={})})
    assert (api.model_of("Pen"), api.model_of("pen")) == ("Pen", "PenSchema")


def test_a_part_of_a_used_schema_is_used() -> None:
    """A base that is merged into what extends it is no type of its own."""
    base = {"Base": obj(id={"type": "integer"})}
    ink = {"Ink": {"allOf": [to("Base"), obj(colour={})]}}
    assert set(lowered({**ink, **base}).schemas) == {"Pen", "NewPen", "Ink"}


def test_a_base_of_what_nobody_uses_is_a_model() -> None:
    parts = {"Event": obj(id={}), "Sold": {"allOf": [to("Event"), obj(price={})]}}
    assert {"Event", "Sold"} <= set(lowered({**INK, **parts}).schemas)


def test_names_of_properties_and_statuses_are_no_data() -> None:
    """`default` and `example` are words of a schema, and may be names below it."""
    ink = {"Ink": obj(default=to("Shade"), example=to("Shade"))}
    api = lowered({**ink, "Shade": obj(n={})})
    assert api.schemas["Shade"].used == {Direction.RESPONSE}


def test_a_reference_in_an_example_uses_nothing() -> None:
    ink = {"Ink": {**obj(colour={}), "example": to("Shade")}}
    assert lowered({**ink, "Shade": obj(n={})}).schemas["Shade"].used == frozenset()


def test_a_schema_of_a_file_stays_with_its_file() -> None:
    files: dict[str, Any] = {
        "api.json": described({**INK, "Nib": {"$ref": "nibs.json#/Nib"}}),
        "nibs.json": {"Nib": obj(width={"type": "number"})},
    }
    api, findings = lower(resolved(files)[0])
    assert findings == []
    assert api.schemas["Nib"].group == "nibs"
