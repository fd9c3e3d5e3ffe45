"""Several documents make one API: what they share, and what is called the same."""

from __future__ import annotations

from typing import Any

from specloom.api.lower import lower
from specloom.api.model import Api, ObjectSchema, Ref
from specloom.base.diagnostics import Finding, weighed
from specloom.python.naming import name_api

from tests.spec.support import resolved

CUP = {"type": "object", "properties": {"size": {"type": "integer"}}}
MUG = {"type": "object", "properties": {"cup": {"$ref": "#/components/schemas/Cup"}}}


def described(operation: str, body: Any, **schemas: Any) -> dict[str, Any]:
    """A document with one operation that sends and gets this schema."""
    content = {"content": {"application/json": {"schema": body}}}
    return {
        "paths": {
            f"/{operation}": {
                "post": {
                    "operationId": operation,
                    "requestBody": content,
                    "responses": {"200": {"description": "Fine.", **content}},
                }
            }
        },
        "components": {"schemas": schemas},
    }


def lowered(**documents: Any) -> tuple[Api, list[Finding]]:
    """What `name.json` of each document gives together."""
    found = [resolved({f"{name}.json": value})[0] for name, value in documents.items()]
    return lower(*found)


def result(api: Api, operation: str) -> str:
    """The schema that an operation gives."""
    (found,) = (o for o in api.operations if o.id == operation)
    type_ = found.result.type
    assert isinstance(type_, Ref)
    return str(type_.name)


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_what_is_the_same_in_two_documents_is_one_schema() -> None:
    api, findings = lowered(
        one=described("a", to("Mug"), Mug=MUG, Cup=CUP),
        two=described("b", to("Mug"), Cup=CUP, Mug=MUG, More=CUP),
    )
    assert findings == []
    assert set(api.schemas) == {"Mug", "Cup", "More"}
    assert result(api, "a") == result(api, "b") == "Mug"


def test_what_differs_deep_inside_is_another_schema() -> None:
    """Named after its document, with a finding that is no reason to stop."""
    tall = {**CUP, "required": ["size"]}
    api, findings = lowered(
        one=described("a", to("Mug"), Mug=MUG, Cup=CUP),
        two=described("b", to("Mug"), Mug=MUG, Cup=tall),
    )
    assert [(f.rule, f.at.file) for f in findings] == [
        ("schema-name-collision", "two.json")
    ] * 2
    assert {f.severity for f in weighed(findings)} == {"warning"}
    assert result(api, "b") == "two_Mug"
    mug = api.schemas["two_Mug"]
    assert isinstance(mug, ObjectSchema)
    assert name_api(api).model_of("two_Mug") == "TwoMug"
    assert mug.fields[0].type == Ref("two_Cup")
    assert mug.definition["properties"]["cup"] == {"$ref": "#/two_Cup"}
    assert api.schemas["Mug"].definition["properties"]["cup"] == {"$ref": "#/Cup"}


def test_tags_lead_to_the_schemas_of_their_document() -> None:
    def union(more: dict[str, Any]) -> dict[str, Any]:
        return {
            "Any": {
                "oneOf": [to("Tea"), to("Milk")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"t": to("Tea")["$ref"], "m": "Milk"},
                },
            },
            "Tea": {
                "type": "object",
                "properties": {"kind": {"type": "string"}, **more},
            },
            "Milk": {"type": "object", "properties": {"kind": {"type": "string"}}},
        }

    api, _ = lowered(
        one=described("a", to("Any"), **union({})),
        two=described("b", to("Any"), **union({"hot": {"type": "boolean"}})),
    )
    other: Any = api.schemas["two_Any"]
    assert {v.type.name: v.tags for v in other.variants} == {
        "two_Tea": ("t",),
        "Milk": ("m",),
    }
    assert other.definition["discriminator"]["mapping"] == {
        "t": "#/two_Tea",
        "m": "#/Milk",
    }


def test_a_chain_of_schemas_is_longer_than_the_stack() -> None:
    length = 1000
    chain: dict[str, Any] = {}
    for index in range(length):
        onward = to(f"S{index + 1}")
        chain[f"S{index}"] = [
            onward,
            {"type": "object", "properties": {"on": onward, "back": to("S0")}},
            {"type": "array", "items": onward},
            {"oneOf": [onward, {"type": "null"}]},
        ][index % 4]
    chain[f"S{length}"] = CUP
    api, findings = lowered(one=described("a", to("S0"), **chain))
    assert findings == []
    assert len(api.schemas) == length + 1
