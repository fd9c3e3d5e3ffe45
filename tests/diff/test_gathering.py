"""The same edit in many places is one change, and so are many edits of one place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from specloom.base.impact import Impact
from specloom.config.values import Acceptance, JudgeSettings
from specloom.diff.gathering import gathered
from specloom.diff.report import Change, DiffReport
from specloom.reports import render_changes

from tests.diff.texts import changes, described

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/diff_report.schema.json").read_text())


def tool(number: int, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": f"t{number}"}, **properties},
    }


def api(schemas: dict[str, Any], **operations: str) -> str:
    """Operations by name, each with the schema that it takes as its body."""
    paths = {}
    for name, schema in operations.items():
        ref = {"$ref": f"#/components/schemas/{schema}"}
        body = {"content": {"application/json": {"schema": ref}}}
        responses = {"200": {"description": "-"}}
        paths[f"/{name}"] = {"post": {"requestBody": body, "responses": responses}}
    return described(paths, components={"schemas": schemas})


def union(*names: str, mapped: bool = False) -> dict[str, Any]:
    refs = {name.lower(): f"#/components/schemas/{name}" for name in names}
    value: dict[str, Any] = {"oneOf": [{"$ref": ref} for ref in refs.values()]}
    if mapped:
        value["discriminator"] = {"propertyName": "type", "mapping": refs}
    return value


def found(folder: Path, old: str, new: str, **settings: Any) -> list[Change]:
    judged = JudgeSettings(**settings)
    return list(gathered(changes(folder, old, new, judged)))


def tools(**properties: Any) -> str:
    """A union of 24 tools."""
    names = [f"Tool{n}" for n in range(24)]
    schemas = {f"Tool{n}": tool(n, **properties) for n in range(24)}
    return api({**schemas, "Tools": union(*names)}, call="Tools")


def test_the_same_property_of_24_schemas_is_one_change(tmp_path: Path) -> None:
    (change,) = found(tmp_path, tools(), tools(strict={"type": "boolean"}))
    assert change.message == "Tool0, Tool1, Tool2 and 21 more: strict is new"
    assert change.operation == "POST /call"
    assert {site.subject for site in change.sites} == {
        f"Tool{n}.strict" for n in range(24)
    }
    assert all(site.new and site.operations == ("POST /call",) for site in change.sites)
    assert len({site.pointer for site in change.sites}) == 24


@pytest.mark.parametrize("format_", ["json", "sarif", "junit", "html"])
def test_every_place_is_in_the_report(tmp_path: Path, format_: str) -> None:
    made = found(tmp_path, tools(), tools(strict={"type": "boolean"}))
    report = DiffReport(old="old", new="new", changes=tuple(made), client=None)
    text = render_changes(report, format_, documentation={})
    # The place of the change itself has no name beside it in SARIF.
    for n in range(format_ == "sarif", 24):
        assert f"Tool{n}.strict" in text
    if format_ == "json":
        value = json.loads(text)
        jsonschema.validate(value, SCHEMA)
        (change,) = value["changes"]
        assert len({site["new"]["pointer"] for site in change["sites"]}) == 24
    if format_ == "sarif":
        (result,) = json.loads(text)["runs"][0]["results"]
        assert len(result["locations"] + result["relatedLocations"]) == 24


def test_a_property_of_another_shape_is_another_edit(tmp_path: Path) -> None:
    base = {"A": tool(1), "B": tool(2)}
    more = {"A": tool(1, x={"type": "string"}), "B": tool(2, x={"type": "integer"})}
    made = found(tmp_path, api(base, a="A", b="B"), api(more, a="A", b="B"))
    assert [each.message for each in made] == ["A.x is new", "B.x is new"]
    gone = found(tmp_path, api(more, a="A", b="B"), api(base, a="A", b="B"))
    assert [each.message for each in gone] == ["A.x is gone", "B.x is gone"]


def test_several_properties_of_one_schema_are_one_change(tmp_path: Path) -> None:
    more = {"A": tool(1, x={}, y={}, z={})}
    (change,) = found(tmp_path, api(more, a="A"), api({"A": tool(1)}, a="A"))
    assert change.message == "A: x, y and z are gone"
    assert [site.subject for site in change.sites] == ["A.x", "A.y", "A.z"]


def test_what_reaches_most_operations_is_named_first(tmp_path: Path) -> None:
    uses = {"a": "Few", "b": "Many", "c": "Many", "d": "Some"}
    names = ("Few", "Some", "Many", "Other")
    old = api({name: tool(1, x={}) for name in names}, **uses, e="Many", f="Other")
    new = api({name: tool(1) for name in names}, **uses, e="Many", f="Other")
    (change,) = found(tmp_path, old, new)
    assert change.message == "Many, Few, Some and Other: x is gone"
    assert change.pointer == "/components/schemas/Many/properties/x"
    assert [site.subject for site in change.sites][:2] == ["Many.x", "Few.x"]


@pytest.mark.parametrize("required", [False, True])
def test_items_that_two_schemas_describe_are_called_as_the_one_that_changed(
    tmp_path: Path, *, required: bool
) -> None:
    """A list in general, and what it is a list of here; and a body in place."""

    def pages(item: dict[str, Any]) -> str:
        ref = {"$ref": "#/components/schemas/Booking"}
        page = {"properties": {"data": {"items": {"type": "object"}}}}
        here = {"properties": {"data": {"items": ref}}}
        of_page = {"allOf": [{"$ref": "#/components/schemas/Page"}, here]}
        answer = {"content": {"application/json": {"schema": of_page}}}
        operation = {"responses": {"200": {"description": "-", **answer}}}
        put = {
            "requestBody": {"content": {"application/json": {"schema": ref}}},
            "responses": {"200": {"description": "-"}},
        }
        return described(
            {"/a": {"get": operation, "put": put}},
            components={"schemas": {"Page": page, "Booking": item}},
        )

    full = tool(1, dog={"type": "boolean"})
    other = {**full, "required": ["type", "dog"]} if required else tool(1)
    for old, new in ((full, other), (other, full)):
        made = found(tmp_path, pages(old), pages(new))
        assert made
        for each in made:
            assert each.message.startswith("Booking.dog "), each.message


def test_schemas_in_place_of_different_operations_keep_their_names(
    tmp_path: Path,
) -> None:
    """Both are called `request body`; they are no one schema."""

    def inline(**properties: Any) -> str:
        content = {"application/json": {"schema": tool(1, **properties)}}
        operation = {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "-"}},
        }
        return described({"/a": {"post": operation}, "/b": {"put": operation}})

    (change,) = found(tmp_path, inline(), inline(x={}))
    assert change.message == "request body: x is new"
    assert [site.operations for site in change.sites] == [("POST /a",), ("PUT /b",)]
    assert change.operation is None


def test_what_one_entry_accepts_stays_apart(tmp_path: Path) -> None:
    accepted = Acceptance(id="*", reason="agreed", operation="POST /a")
    old = api({"A": tool(1, x={}), "B": tool(2, x={})}, a="A", b="B")
    new = api({"A": tool(1), "B": tool(2)}, a="A", b="B")
    made = found(tmp_path, old, new, accepted=(accepted,))
    assert {(each.message, each.accepted) for each in made} == {
        ("A.x is gone", "agreed"),
        ("B.x is gone", ""),
    }


def test_members_and_their_tags_are_one_change(tmp_path: Path) -> None:
    names = ("Cat", "Ape", "Dog", "Cow", "Emu")
    schemas = {name: tool(n) for n, name in enumerate(names)}
    old = {**schemas, "Pet": union(*names, mapped=True)}
    new = {**schemas, "Pet": union("Cat", "Ape", mapped=True)}
    (change,) = found(tmp_path / "1", api(old, a="Pet"), api(new, a="Pet"))
    assert change.message == "Dog, Cow and Emu left Pet"
    assert change.impact is Impact.BREAKING
    assert [site.subject for site in change.sites] == [
        "Dog of Pet",
        "Cow of Pet",
        "Emu of Pet",
    ]
    (change,) = found(tmp_path / "2", api(new, a="Pet"), api(old, a="Pet"))
    assert change.message == "Dog, Cow and Emu joined Pet"


def test_a_tag_that_leaves_alone_is_said(tmp_path: Path) -> None:
    schemas = {"Cat": tool(1), "Dog": tool(2)}
    pet = union("Cat", "Dog", mapped=True)
    less = {**pet, "discriminator": {**pet["discriminator"], "mapping": {}}}
    made = found(
        tmp_path,
        api({**schemas, "Pet": pet}, a="Pet"),
        api({**schemas, "Pet": less}, a="Pet"),
    )
    assert [each.message for each in made] == ["Pet: tag cat and dog were removed"]


def test_members_of_two_unions_are_one_change_where_most_are_the_same(
    tmp_path: Path,
) -> None:
    names = ("Cat", "Dog", "Cow", "Emu", "Fox")
    schemas = {name: tool(n) for n, name in enumerate(names)}
    old = {
        **schemas,
        "Pet": union(*names),
        "Zoo": union(*names[:4]),
        "Den": union(*names),
    }
    new = {
        **schemas,
        "Pet": union("Cat"),
        "Zoo": union("Cat"),
        "Den": union(*names[:4]),
    }
    uses = {"a": "Pet", "b": "Zoo", "c": "Den"}
    made = found(tmp_path, api(old, **uses), api(new, **uses))
    assert {each.message for each in made} == {
        "Dog, Cow, Emu and Fox left Pet and Zoo",
        "Fox left Den",
    }


def test_operations_that_are_gone_are_each_said(tmp_path: Path) -> None:
    schemas = {"A": tool(1)}
    made = found(tmp_path, api(schemas, a="A", b="A", c="A"), api(schemas, a="A"))
    assert [each.message for each in made] == ["POST /b is gone", "POST /c is gone"]


def test_a_value_is_named_with_its_component(tmp_path: Path) -> None:
    def text(*models: str) -> str:
        schemas = {
            "Model": {"anyOf": [{"type": "string"}, {"enum": list(models)}]},
            "A": {"properties": {"model": {"$ref": "#/components/schemas/Model"}}},
            "B": {"properties": {"model": {"$ref": "#/components/schemas/Model"}}},
        }
        return api(schemas, a="A", b="B")

    (change,) = found(tmp_path, text("m1", "claude-x"), text("m1"))
    assert change.message == '"claude-x" left the known values of Model'
    assert len(change.places) == 2


def test_an_unused_schema_says_what_changed(tmp_path: Path) -> None:
    used = {"A": tool(1)}
    old = api({**used, "Spare": {"properties": {"x": {"type": "string"}}}}, a="A")
    new = api({**used, "Spare": {"properties": {"x": {"type": "integer"}}}}, a="A")
    (change,) = found(tmp_path, old, new)
    assert (change.id, change.impact) == ("unused-schema-changed", Impact.INFO)
    assert change.message == "Spare.x: string -> integer"


ROLES = {"user": {"text": {"type": "string"}}, "system": {"text": {"type": "string"}}}


def by_role(**roles: dict[str, Any]) -> dict[str, Any]:
    """A union of one object for each role."""
    return {
        "oneOf": [
            {
                "type": "object",
                "required": ["role", "text"],
                "properties": {"role": {"const": role}, **properties},
                "additionalProperties": False,
            }
            for role, properties in roles.items()
        ]
    }


ONE = {
    "type": "object",
    "required": ["role", "text"],
    "properties": {"role": {"enum": ["user", "system"]}, "text": {"type": "string"}},
    "additionalProperties": False,
}


def test_a_union_by_the_values_of_a_property_is_another_notation(
    tmp_path: Path,
) -> None:
    one, several = api({"Turn": ONE}, a="Turn"), api(
        {"Turn": by_role(**ROLES)}, a="Turn"
    )
    assert found(tmp_path / "1", one, several) == []
    assert found(tmp_path / "2", several, one) == []


@pytest.mark.parametrize("optional", [False, True])
def test_what_one_value_alone_may_have_is_said(tmp_path: Path, optional: bool) -> None:
    """A role without a property, or with another type of it."""
    number = {"system": {"text": {"type": "integer"}}} if not optional else {}
    roles = {**ROLES, **number}
    one = yaml.safe_load(yaml.safe_dump(ONE))
    if optional:
        one["properties"]["at"] = {"type": "string"}
        roles["system"] = {**ROLES["system"], "at": {"type": "string"}}
    made = found(
        tmp_path,
        api({"Turn": one}, a="Turn"),
        api({"Turn": by_role(**roles)}, a="Turn"),
    )
    assert {each.impact for each in made} == {Impact.BREAKING}
    assert len(made) == 1


def test_a_role_that_is_listed_and_has_no_member_is_no_notation(
    tmp_path: Path,
) -> None:
    less = by_role(user=ROLES["user"], system=ROLES["system"], bot={"text": {}})
    made = found(tmp_path, api({"Turn": less}, a="Turn"), api({"Turn": ONE}, a="Turn"))
    assert Impact.BREAKING in {each.impact for each in made}
