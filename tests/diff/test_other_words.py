"""Values that schemas describe in other words, and values that only look the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.diff.places import answering, taking, verdicts

# Two schemas of a property that take the same values.
SAME = {
    "equal numbers, deep inside": ("{const: [1, {x: 2}]}", "{const: [1.0, {x: 2.0}]}"),
    "factors that every whole number has": (
        "{type: integer}",
        "{type: integer, multipleOf: 0.5}",
    ),
    "a factor of whole numbers": (
        "{type: integer, multipleOf: 3}",
        "{type: integer, multipleOf: 1.5}",
    ),
    "whole numbers by a factor": ("{type: integer}", "{type: number, multipleOf: 1.0}"),
    "an `if` of anything": (
        "{type: string, maxLength: 5}",
        "{type: string, if: {}, then: {maxLength: 5}, else: {maxLength: 2}}",
    ),
    "an `if` of nothing": (
        "{type: string, maxLength: 5}",
        "{type: string, if: false, then: {maxLength: 2}, else: {maxLength: 5}}",
    ),
    "an `if` of one property": (
        "{type: object, dependentRequired: {x: [y]}}",
        "{type: object, if: {required: [x]}, then: {required: [y]}}",
    ),
    "with what is always there": (
        "{type: object, required: [x], dependentRequired: {x: [y]},"
        " properties: {x: {}, y: {type: string}}}",
        "{type: object, required: [x, y], properties: {x: {}, y: {type: string}}}",
    ),
    "as many properties as are required": (
        "{type: object, required: [x], properties: {x: {type: string}}}",
        "{type: object, required: [x], properties: {x: {type: string}},"
        " minProperties: 1}",
    ),
    "as many properties as there are": (
        "{type: object, properties: {x: {type: string}}, additionalProperties: false}",
        "{type: object, properties: {x: {type: string}}, additionalProperties: false,"
        " maxProperties: 1}",
    ),
    "as many items as a tuple has": (
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}], items: false, maxItems: 1}",
    ),
    "a member of a type that is refused beside the union": (
        "{type: [string, integer], anyOf: [{type: string}, {type: integer},"
        " {type: object, properties: {x: {enum: [p, q]}}}]}",
        "{type: [string, integer], anyOf: [{type: string}, {type: integer},"
        " {type: object, properties: {x: {enum: [p]}}}]}",
    ),
    "a property that comes with itself": (
        "{type: object, properties: {x: {type: string}}}",
        "{type: object, properties: {x: {type: string}}, dependentRequired: {x: [x]}}",
    ),
    "as many items as have to be in it": (
        "{type: array, contains: {const: x}}",
        "{type: array, contains: {const: x}, minItems: 1}",
    ),
    "items that are counted, whatever they are": (
        "{type: array, contains: {}, minContains: 2, maxContains: 4}",
        "{type: array, minItems: 2, maxItems: 4}",
    ),
    "the rest of a tuple": (
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}], unevaluatedItems: false}",
    ),
    "items that nothing else describes": (
        "{type: array, items: {type: string}}",
        "{type: array, unevaluatedItems: {type: string}}",
    ),
    "nothing else, or null": (
        "{anyOf: [{type: object, properties: {x: {}}, additionalProperties: false},"
        " {type: 'null'}]}",
        "{anyOf: [{type: object, properties: {x: {}}, unevaluatedProperties: false},"
        " {type: 'null'}]}",
    ),
    "names are texts, whatever else": (
        "{type: object, propertyNames: {maxLength: 3}}",
        "{type: object, propertyNames: {type: string, maxLength: 3}}",
    ),
    "a double negation": (
        "{type: string, maxLength: 3}",
        "{type: string, not: {not: {maxLength: 3}}}",
    ),
    "a name that is refused, among all others": (
        "{type: object, properties: {x: {}}, additionalProperties: false}",
        "{type: object, properties: {x: {}, y: false}, additionalProperties: false}",
    ),
    "a pattern of every text": ("{type: string}", "{type: string, pattern: '^'}"),
    "properties of every name": (
        "{type: object, additionalProperties: {type: integer}}",
        "{type: object, patternProperties: {'.*': {type: integer}}}",
    ),
    "an encoding, in other letters": (
        "{type: string, contentEncoding: base64}",
        "{type: string, contentEncoding: BASE64}",
    ),
    "one number between two bounds": (
        "{type: integer, const: 2}",
        "{type: number, minimum: 2, maximum: 2}",
    ),
    "the text without letters": (
        "{type: string, enum: ['']}",
        "{maxLength: 0, type: string}",
    ),
}
# A schema that takes more, and one that takes less.
NARROWER = {
    "a factor of tenths": (
        "{type: number, multipleOf: 0.1}",
        "{type: number, multipleOf: 0.3}",
        "multiple-of-narrowed",
    ),
    "whole numbers of halves": (
        "{type: number, multipleOf: 0.5}",
        "{type: integer}",
        "type-narrowed",
    ),
    "values of a type that leaves": (
        "{enum: [x, 1, y]}",
        "{enum: [x, y]}",
        "type-narrowed",
    ),
}


def thing(text: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": yaml.safe_load(text)}}


@pytest.mark.parametrize("place", [taking, answering])
@pytest.mark.parametrize("name", SAME)
def test_the_same_values_are_no_change(name: str, place: Any, tmp_path: Path) -> None:
    one, other = (place(thing(text)) for text in SAME[name])
    for old, new, folder in ((one, other, "there"), (other, one, "back")):
        found = verdicts(old, new, tmp_path / folder)
        assert {impact for _, impact in found} <= {"info"}


@pytest.mark.parametrize("name", NARROWER)
def test_fewer_values_are_one_change(name: str, tmp_path: Path) -> None:
    wide, narrow = (thing(text) for text in NARROWER[name][:2])
    kind = NARROWER[name][2]
    assert verdicts(taking(wide), taking(narrow), tmp_path / "a") == [
        (f"request-{kind}", "breaking")
    ]
    assert verdicts(answering(wide), answering(narrow), tmp_path / "b") == [
        (f"response-{kind}", "info")
    ]
    assert len(verdicts(taking(narrow), taking(wide), tmp_path / "c")) == 1
    ((_, impact),) = verdicts(answering(narrow), answering(wide), tmp_path / "d")
    assert impact == "breaking"


@pytest.mark.parametrize("place", [taking, answering])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{const: 0}", "{const: false}"),
        ("{enum: [1, 2]}", "{enum: [true, 2]}"),
        (
            "{type: array, items: {const: {x: 1}}}",
            "{type: array, items: {const: {x: true}}}",
        ),
        (
            "{type: [integer, boolean], not: {const: 0}}",
            "{type: [integer, boolean], not: {const: false}}",
        ),
    ],
)
def test_a_number_is_no_truth_value(
    before: str, after: str, place: Any, tmp_path: Path
) -> None:
    found = verdicts(place(thing(before)), place(thing(after)), tmp_path)
    assert "breaking" in {impact for _, impact in found}


def test_a_default_that_is_another_value(tmp_path: Path) -> None:
    one, other = ("{default: 1}", "{default: true}")
    assert verdicts(taking(thing(one)), taking(thing(other)), tmp_path) == [
        ("request-default-changed", "info")
    ]


def test_what_is_deprecated_and_becomes_another_type_is_said_twice(
    tmp_path: Path,
) -> None:
    one, other = "{type: string}", "{type: integer, deprecated: true}"
    assert verdicts(taking(thing(one)), taking(thing(other)), tmp_path) == [
        ("request-type-changed", "breaking"),
        ("request-deprecated", "info"),
    ]


def test_a_property_that_is_what_all_others_are_is_no_change_of_its_own(
    tmp_path: Path,
) -> None:
    old = {"type": "object", "additionalProperties": {"type": "string"}}
    new = {
        "type": "object",
        "additionalProperties": {"type": "integer"},
        "properties": {"x": {"type": "integer"}},
    }
    assert verdicts(taking(old), taking(new), tmp_path) == [
        ("request-type-changed", "breaking"),
        ("request-optional-property-added", "info"),
    ]


def test_an_open_list_whose_other_values_are_limited(tmp_path: Path) -> None:
    known = "{anyOf: [{type: string%s}, {enum: [x, y]}]}"
    free, short = thing(known % ""), thing(known % ", maxLength: 3")
    assert verdicts(taking(free), taking(short), tmp_path / "a") == [
        ("request-max-length-added", "warning")
    ]
    # A value that is too long for the others is more than known.
    shorter = thing("{anyOf: [{type: string, maxLength: 0}, {enum: [x, y]}]}")
    found = verdicts(taking(short), taking(shorter), tmp_path / "b")
    assert "breaking" in {impact for _, impact in found}
    # What is no limit limits nothing.
    odd = thing(known % ", maxLength: x")
    assert verdicts(taking(odd), taking(odd), tmp_path / "c") == []


def test_a_number_of_more_bits(tmp_path: Path) -> None:
    one = thing("{type: integer, format: int32}")
    other = thing("{type: number, format: double}")
    there = verdicts(taking(one), taking(other), tmp_path / "there")
    back = verdicts(taking(other), taking(one), tmp_path / "back")
    assert ({i for _, i in there}, {i for _, i in back}) == ({"info"}, {"breaking"})


def test_what_only_the_other_side_sends_counts_for_no_size(tmp_path: Path) -> None:
    """A request without it is taken, until it has to have two properties."""
    old = {
        "type": "object",
        "required": ["made", "name"],
        "properties": {"made": {"readOnly": True}, "name": {"type": "string"}},
    }
    new = {**old, "minProperties": 2}
    assert verdicts(taking(old), taking(new), tmp_path) == [
        ("request-min-properties-added", "warning")
    ]


def test_what_only_the_other_side_sends_brings_nothing_along(tmp_path: Path) -> None:
    """A request without `made` needed no `name`, and needs one now."""
    properties = {"made": {"readOnly": True}, "name": {"type": "string"}}
    old = {
        "type": "object",
        "required": ["made"],
        "dependentRequired": {"made": ["name"]},
        "properties": properties,
    }
    new = {"type": "object", "required": ["made", "name"], "properties": properties}
    found = verdicts(taking(old), taking(new), tmp_path)
    assert ("request-property-became-required", "breaking") in found
