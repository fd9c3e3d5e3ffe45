"""Unions as sets of values: members that others take, overlap, or hold unions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import answering, taking, verdicts

STRING, NUMBER = {"type": "string"}, {"type": "number"}
BOOLEAN = {"type": "boolean"}


def kind(name: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["t"],
        "properties": {"t": {"const": name}, **properties},
    }


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS: dict[str, Any] = {
    "A": kind("a"),
    "B": kind("b"),
    "Either": {"oneOf": [ref("A"), ref("B")]},
    "Known": {"enum": ["x", "y"]},
}


def asked(old: Any, new: Any, folder: Path) -> list[tuple[str, str]]:
    return verdicts(taking(old, **SCHEMAS), taking(new, **SCHEMAS), folder)


def answered(old: Any, new: Any, folder: Path) -> list[tuple[str, str]]:
    return verdicts(answering(old, **SCHEMAS), answering(new, **SCHEMAS), folder)


def test_known_values_of_a_free_string_come_and_go(tmp_path: Path) -> None:
    few = {"anyOf": [STRING, {"enum": ["a", "b"]}]}
    more = {"anyOf": [{"const": "a"}, {"const": "b"}, {"const": "c"}, STRING]}
    assert asked(few, more, tmp_path / "a") == [("request-known-value-added", "info")]
    assert asked(more, few, tmp_path / "b") == [("request-known-value-removed", "info")]
    assert asked(few, {"enum": ["a", "b"]}, tmp_path / "c") == [
        ("request-enum-added", "breaking")
    ]


def test_a_list_of_values_of_another_type_is_a_member(tmp_path: Path) -> None:
    old = {"anyOf": [STRING, {"enum": [1, 2]}]}
    assert asked(old, STRING, tmp_path)[0][1] == "breaking"


def test_a_member_that_another_one_takes_may_leave(tmp_path: Path) -> None:
    short = {"type": "array", "items": STRING, "maxItems": 3}
    long = {"type": "array", "items": STRING}
    old, new = {"anyOf": [short, long, NUMBER]}, {"anyOf": [long, NUMBER]}
    assert asked(old, new, tmp_path / "a") == [("request-union-member-removed", "info")]
    shorter = {"anyOf": [short, NUMBER]}
    assert asked(old, shorter, tmp_path / "b") == [
        ("request-union-member-removed", "breaking")
    ]


@pytest.mark.parametrize(
    ("known", "joined", "severity"),
    [
        (STRING, {"enum": ["x"]}, "breaking"),
        ({"type": "integer"}, NUMBER, "breaking"),
        (kind("a"), {"type": "object", "properties": {"z": STRING}}, "breaking"),
        (kind("a"), kind("b"), "info"),
    ],
    ids=str,
)
def test_a_one_of_refuses_what_fits_two_members(
    known: Any, joined: Any, severity: str, tmp_path: Path
) -> None:
    old = {"oneOf": [known, BOOLEAN]}
    new = {"oneOf": [known, BOOLEAN, joined]}
    assert asked(old, new, tmp_path / "a") == [("request-union-member-added", severity)]
    inclusive = {"anyOf": old["oneOf"]}, {"anyOf": new["oneOf"]}
    assert all(i != "breaking" for _, i in asked(*inclusive, tmp_path / "b"))


def test_a_union_inside_a_union_is_matched_by_its_name_first(tmp_path: Path) -> None:
    with_string = {"anyOf": [STRING, ref("Either")]}
    assert asked(ref("Either"), with_string, tmp_path / "a") == [
        ("request-union-member-added", "info")
    ]
    assert asked(with_string, ref("Either"), tmp_path / "b") == [
        ("request-union-member-removed", "breaking")
    ]


def test_members_of_a_union_inside_are_members(tmp_path: Path) -> None:
    old = {"oneOf": [STRING, ref("A")]}
    new = {"oneOf": [STRING, ref("Either")]}
    assert asked(old, new, tmp_path) == [("request-union-member-added", "info")]


def test_keywords_at_the_side_of_a_union_count_for_each_member(tmp_path: Path) -> None:
    one = {"type": "object", "oneOf": [ref("A")]}
    two = {"type": "object", "oneOf": [ref("A"), ref("B")]}
    assert asked(one, two, tmp_path / "a") == [("request-union-member-added", "info")]
    assert asked(two, one, tmp_path / "b") == [
        ("request-union-member-removed", "breaking")
    ]
    assert asked(two, {"type": "string"}, tmp_path / "c") == [
        ("request-type-changed", "breaking")
    ]
    masked = {"type": "string", "oneOf": [STRING, {"type": "array"}]}
    assert asked(masked, STRING, tmp_path / "d") == []


def test_an_all_of_may_be_distributed_over_a_union(tmp_path: Path) -> None:
    stamp = {"type": "object", "required": ["at"], "properties": {"at": STRING}}
    outside = {"allOf": [{"oneOf": [ref("A"), ref("B")]}, stamp]}
    inside = {"oneOf": [{"allOf": [ref("A"), stamp]}, {"allOf": [ref("B"), stamp]}]}
    for place in (asked, answered):
        assert place(outside, inside, tmp_path / "a") == []
        assert place(inside, outside, tmp_path / "b") == []


def test_a_property_that_moves_between_bases_is_no_change(tmp_path: Path) -> None:
    def bases(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
        schemas: dict[str, Any] = {
            name: {"type": "object", "properties": said}
            for name, said in (("First", first), ("Second", second))
        }
        return taking({"allOf": [ref("First"), ref("Second")]}, **schemas)

    old = bases({"a": STRING, "b": STRING}, {"c": STRING})
    new = bases({"a": STRING}, {"b": STRING, "c": STRING})
    assert verdicts(old, new, tmp_path) == []


def test_words_beside_a_union_that_was_none_are_compared(tmp_path: Path) -> None:
    plain = {"type": ["string", "integer"]}
    union = {"anyOf": [plain, {"const": True}], "not": {"const": "a"}}
    assert ("request-not-added", "breaking") in asked(plain, union, tmp_path / "a")
    assert ("response-not-removed", "breaking") in answered(
        union, plain, tmp_path / "b"
    )


def test_a_union_that_takes_any_type_is_wider_than_one_type(tmp_path: Path) -> None:
    one = {"minLength": 1, "type": "string"}
    any_of = {"minLength": 1, "anyOf": [{"const": "a"}, {}, {"const": "d"}]}
    assert ("response-type-removed", "breaking") in answered(
        one, any_of, tmp_path / "a"
    )
    assert ("request-type-added", "breaking") in asked(any_of, one, tmp_path / "b")


def test_null_that_fits_two_members_of_a_one_of_is_refused(tmp_path: Path) -> None:
    scalar = {"type": ["string", "null"]}
    once = {"oneOf": [scalar, {"type": "array"}]}
    twice = {"oneOf": [scalar, {"type": ["array", "null"]}]}
    lost, come = "became-not-nullable", "became-nullable"
    assert (f"request-{lost}", "breaking") in asked(once, twice, tmp_path / "a")
    assert (f"response-{come}", "breaking") in answered(twice, once, tmp_path / "b")


def test_a_value_of_the_old_side_may_fit_two_members_now(tmp_path: Path) -> None:
    def either(first: Any, second: Any) -> dict[str, Any]:
        return {"oneOf": [kind("", t=first), kind("", t=second)]}

    apart = either({"const": "y"}, {"const": "z"})
    wider = either({"oneOf": [{"type": "object"}, {"const": "y"}]}, {})
    assert "breaking" in dict(asked(apart, wider, tmp_path / "a")).values()
    assert ("response-union-became-inclusive", "breaking") in answered(
        wider, apart, tmp_path / "b"
    )


def test_words_beside_a_reference_to_a_reference_count(tmp_path: Path) -> None:
    def chain(beside: dict[str, Any]) -> dict[str, Any]:
        names = {"Outer": ref("Inner"), "Inner": {**ref("Known"), **beside}}
        return {**SCHEMAS, **names}

    free, kept = chain({}), chain({"not": {"const": "x"}})
    for old, new, place, rule in (
        (free, kept, taking, "request-not-added"),
        (kept, free, answering, "response-not-removed"),
    ):
        before, after = place(ref("Outer"), **old), place(ref("Outer"), **new)
        assert verdicts(before, after, tmp_path / rule) == [(rule, "breaking")]


def test_null_that_joins_the_values_of_a_member_is_no_value_known(
    tmp_path: Path,
) -> None:
    def either(*values: Any) -> dict[str, Any]:
        member = kind("a", v={"enum": [*values]})
        member["required"] = ["t", "v"]
        return {"anyOf": [{"anyOf": [member, kind("b")]}, {"enum": ["s", 2]}]}

    few, more = either("a", 1), either("a", 1, None)
    rule = "became-nullable"
    assert (f"response-{rule}", "breaking") in answered(few, more, tmp_path / "a")
    rule = "became-not-nullable"
    assert (f"request-{rule}", "breaking") in asked(more, few, tmp_path / "b")


NULL = {"type": "null"}


@pytest.mark.parametrize("taken", [STRING, {"type": "string", "minLength": 1}, {}])
def test_null_beside_a_member_that_takes_it_is_refused(
    taken: Any, tmp_path: Path
) -> None:
    once = {"anyOf": [taken, NULL]}
    twice = {"oneOf": [{**taken, "type": ["string", "null"]} if taken else {}, NULL]}
    lost, come = "became-not-nullable", "became-nullable"
    assert (f"request-{lost}", "breaking") in asked(once, twice, tmp_path / "a")
    assert (f"response-{come}", "breaking") in answered(twice, once, tmp_path / "b")
    inclusive = {"anyOf": twice["oneOf"]}
    assert asked(once, inclusive, tmp_path / "c") == []
    inside = {"anyOf": [NUMBER, once]}, {"anyOf": [NUMBER, twice]}
    assert (f"request-{lost}", "breaking") in asked(*inside, tmp_path / "d")


@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_what_stands_beside_a_member_that_says_nullable_counts(
    word: str, tmp_path: Path
) -> None:
    def or_null(schema: Any) -> dict[str, Any]:
        return {word: [schema, {"nullable": True}]}

    wide, narrow = or_null(STRING), or_null({"enum": ["a", "b"]})
    assert asked(wide, narrow, tmp_path / "a") == [("request-enum-added", "breaking")]
    assert answered(narrow, wide, tmp_path / "b") == [
        ("response-enum-removed", "breaking")
    ]
    two = {word: [STRING, ref("A"), {"nullable": True}]}
    assert ("request-union-member-removed", "breaking") in asked(
        two, or_null(ref("A")), tmp_path / "c"
    )
    # Null itself comes and goes.
    assert asked(or_null(ref("A")), ref("A"), tmp_path / "d") == [
        ("request-became-not-nullable", "breaking")
    ]
    assert answered(ref("A"), or_null(ref("A")), tmp_path / "e") == [
        ("response-became-nullable", "breaking")
    ]


def test_a_named_schema_that_says_nullable_is_any_value(tmp_path: Path) -> None:
    free = {"nullable": True, "description": "Any value."}
    old = taking({"anyOf": [STRING, ref("Free")]}, Free=free)
    new = taking({"anyOf": [STRING, {"nullable": True}]}, Free=free)
    assert {impact for _, impact in verdicts(old, new, tmp_path)} == {"breaking"}


def test_null_decides_nothing_where_a_tag_does(tmp_path: Path) -> None:
    either = {
        "oneOf": [ref("A"), ref("B"), NULL],
        "discriminator": {"propertyName": "t"},
    }
    nullable = {**SCHEMAS["A"], "type": ["object", "null"]}
    names = {**SCHEMAS, "A": nullable}
    old, new = taking(either, **SCHEMAS), taking(either, **names)
    assert all(severity != "breaking" for _, severity in verdicts(old, new, tmp_path))


def test_a_member_without_a_type_takes_what_others_take(tmp_path: Path) -> None:
    number = {"type": "integer", "minimum": 1}
    loose = {"properties": {"z": BOOLEAN}, "additionalProperties": False}
    assert asked(number, {"oneOf": [number, loose]}, tmp_path / "a") == [
        ("request-union-member-added", "breaking")
    ]
    typed = {**loose, "type": "object"}
    assert asked(number, {"oneOf": [number, typed]}, tmp_path / "b") == [
        ("request-union-member-added", "info")
    ]
    either = {"oneOf": [number, loose]}
    assert asked(either, {"oneOf": [loose, number]}, tmp_path / "c") == []


def test_a_wider_property_of_a_member_may_fit_another_one(tmp_path: Path) -> None:
    def either(inner: Any) -> dict[str, Any]:
        other = {"type": "object", "properties": {"p": STRING}, "required": ["p"]}
        return {"oneOf": [other, {"oneOf": [kind("x"), kind("y", z=inner)]}, NUMBER]}

    wider = {"anyOf": [BOOLEAN, {"type": "string", "minLength": 2}]}
    assert ("request-union-became-exclusive", "breaking") in asked(
        either(BOOLEAN), either(wider), tmp_path
    )


def test_a_required_property_that_is_read_only_keeps_no_members_apart(
    tmp_path: Path,
) -> None:
    made = {"type": "string", "readOnly": True}
    known = {
        "type": "object",
        "properties": {"b": NUMBER, "made": made},
        "required": ["made"],
    }
    joined = {
        "type": "object",
        "properties": {"b": NUMBER},
        "required": ["b"],
        "additionalProperties": False,
    }
    assert asked(known, {"oneOf": [known, joined]}, tmp_path / "a") == [
        ("request-union-member-added", "breaking")
    ]
    both_ways = {**known, "properties": {"b": NUMBER, "made": STRING}}
    assert asked(both_ways, {"oneOf": [both_ways, joined]}, tmp_path / "b") == [
        ("request-union-member-added", "info")
    ]


def test_what_a_pattern_of_names_allows_may_fit_two_members(tmp_path: Path) -> None:
    def either(inner: Any) -> dict[str, Any]:
        named = {"properties": {"a": STRING}, "patternProperties": {"^o": inner}}
        return {"oneOf": [{}, {"type": "object", **named, "required": ["o"]}]}

    old, new = either(NUMBER), either({"type": ["number", "null"]})
    assert ("request-union-became-exclusive", "breaking") in asked(old, new, tmp_path)


def test_one_type_that_is_read_only_makes_a_property_none(tmp_path: Path) -> None:
    def with_made(made: Any) -> dict[str, Any]:
        return {"type": "object", "properties": {"made": made}, "required": ["made"]}

    read_only = {"type": "string", "readOnly": True}
    either = {"oneOf": [read_only, {"type": "array"}]}
    assert ("request-read-only-removed", "breaking") in asked(
        with_made(read_only), with_made(either), tmp_path / "a"
    )
    both = {"oneOf": [read_only, {"type": "array", "readOnly": True}]}
    assert all(
        severity != "breaking"
        for _, severity in asked(with_made(read_only), with_made(both), tmp_path / "b")
    )


def test_a_member_that_describes_what_is_required_beside_it_asks_more(
    tmp_path: Path,
) -> None:
    def either(**described: Any) -> dict[str, Any]:
        return {"oneOf": [kind("x", **described), NUMBER], "required": ["b"]}

    assert asked(either(), either(b=NUMBER), tmp_path / "a") == [
        ("request-required-property-added", "breaking")
    ]
    assert ("request-property-became-optional", "info") in asked(
        either(b=NUMBER), {"oneOf": either(b=NUMBER)["oneOf"]}, tmp_path / "b"
    )


def test_a_position_that_no_list_reaches_may_change(tmp_path: Path) -> None:
    def pair(second: Any, most: int) -> dict[str, Any]:
        return {"type": "array", "prefixItems": [STRING, second], "maxItems": most}

    assert asked(pair(NUMBER, 1), pair(BOOLEAN, 1), tmp_path / "a") == []
    assert asked(pair(NUMBER, 2), pair(BOOLEAN, 2), tmp_path / "b") == [
        ("request-type-changed", "breaking")
    ]


def test_a_multiple_of_a_whole_number_is_whole(tmp_path: Path) -> None:
    old, new = ({"type": kind, "multipleOf": 2} for kind in ("integer", "number"))
    assert asked(old, new, tmp_path / "a") == answered(old, new, tmp_path / "b") == []
    halves = {"type": "number", "multipleOf": 0.5}
    assert ("response-type-widened", "breaking") in answered(
        {"type": "integer", "multipleOf": 0.5}, halves, tmp_path / "c"
    )


def test_a_member_that_nothing_fits_is_none(tmp_path: Path) -> None:
    closed = {**kind("x"), "additionalProperties": False}
    old = {"oneOf": [STRING], "required": ["a"]}
    new = {"oneOf": [STRING, closed], "required": ["a"]}
    assert answered(old, new, tmp_path / "a") == [
        ("response-union-member-added", "info")
    ]
    fits = {"oneOf": [STRING, kind("x")], "required": ["a"]}
    assert answered(old, fits, tmp_path / "b") == [
        ("response-union-member-added", "breaking")
    ]
    refused = {"type": "string"}
    number, any_word = (
        {"type": each, "not": refused} for each in ("number", ["number", "string"])
    )
    assert answered(number, any_word, tmp_path / "c") == [
        ("response-type-widened", "info")
    ]


def test_a_member_whose_property_nothing_fits_is_none(tmp_path: Path) -> None:
    def based(**member: Any) -> dict[str, Any]:
        wanted = {"type": "object", "properties": {"b": STRING}, "required": ["b"]}
        return {"allOf": [wanted, {"anyOf": [member, kind("y")]}]}

    rule = "response-property-became-optional"
    for inner in (NUMBER, {"type": "string", "enum": [1]}, {"enum": [1, 2]}):
        none = kind("x", b=inner)
        assert answered(
            based(**none), based(**{**none, "required": []}), tmp_path / "a"
        ) == [(rule, "info")]
    some = kind("x", b={"enum": ["p"]})
    assert answered(
        based(**some), based(**{**some, "required": []}), tmp_path / "b"
    ) == [(rule, "breaking")]


def test_members_that_what_is_required_keeps_apart_need_no_one_of(
    tmp_path: Path,
) -> None:
    def members(**beside: Any) -> list[dict[str, Any]]:
        first = {"type": "object", "properties": {"b": STRING}, **beside}
        return [
            first,
            {"type": "object", "properties": {"c": NUMBER}, "required": ["c"]},
        ]

    closed = members(additionalProperties=False)
    assert answered({"oneOf": closed}, {"anyOf": closed}, tmp_path / "a") == []
    assert ("response-union-became-inclusive", "breaking") in answered(
        {"oneOf": members()}, {"anyOf": members()}, tmp_path / "b"
    )


def test_items_keep_what_one_of_them_must_be(tmp_path: Path) -> None:
    def some(wanted: Any, items: Any) -> dict[str, Any]:
        return {"type": "array", "items": items, "contains": wanted}

    whole = {"type": "integer"}
    pair = some(whole, whole), some(NUMBER, whole)
    assert answered(*pair, tmp_path / "a") == [("response-type-widened", "info")]
    loose = some(whole, NUMBER), some(NUMBER, NUMBER)
    assert answered(*loose, tmp_path / "b") == [("response-type-widened", "breaking")]


def test_a_union_with_a_member_that_takes_anything_limits_nothing(
    tmp_path: Path,
) -> None:
    anything = {"anyOf": [NUMBER, ref("Any")]}
    names = {**SCHEMAS, "Any": {}}
    old, new = taking({}, **names), taking(anything, **names)
    assert verdicts(old, new, tmp_path) == [("request-union-added", "info")]


def test_a_member_without_a_type_is_read_as_meant_too(tmp_path: Path) -> None:
    loose = {"properties": {"a": STRING}, "additionalProperties": NUMBER}
    known = {"enum": ["x", "y"]}
    old = {"oneOf": [BOOLEAN, {"const": "x"}, loose]}
    new = {"oneOf": [BOOLEAN, {"const": "x"}, {"anyOf": [known, loose]}]}
    severities = {severity for _, severity in asked(old, new, tmp_path)}
    assert "breaking" in severities


def test_a_longer_list_may_fit_one_member_alone(tmp_path: Path) -> None:
    def either(**most: int) -> dict[str, Any]:
        some = {"type": "array", "minItems": 1, **most}
        return {"oneOf": [{"type": "array", "items": STRING}, some]}

    assert ("response-union-became-inclusive", "breaking") in answered(
        either(), either(maxItems=3), tmp_path
    )


def test_a_property_beside_a_union_may_narrow_that_of_a_member(tmp_path: Path) -> None:
    def based(**more: Any) -> dict[str, Any]:
        base = {"type": "object", "properties": {"b": STRING, **more}}
        return {"allOf": [base, {"anyOf": [kind("x", c=NUMBER), kind("y")]}]}

    narrower = asked(based(), based(c={"const": 1}), tmp_path / "a")
    assert "breaking" in {severity for _, severity in narrower}
    assert ("request-optional-property-added", "info") in asked(
        based(), based(d=NUMBER), tmp_path / "b"
    )


def test_a_union_inside_one_that_changes_its_kind_is_looked_into(
    tmp_path: Path,
) -> None:
    numbers = [NUMBER, {"type": "integer", "multipleOf": 2}]
    old = {"anyOf": [STRING, {"oneOf": numbers}]}
    new = {"oneOf": [STRING, {"oneOf": numbers[1:]}]}
    assert ("response-union-became-inclusive", "breaking") in answered(
        old, new, tmp_path
    )


def test_members_may_take_together_what_none_takes_alone(tmp_path: Path) -> None:
    def either(*members: Any) -> dict[str, Any]:
        return {"anyOf": [BOOLEAN, *members]}

    def texts(**bounds: int) -> dict[str, Any]:
        return {"type": "string", **bounds}

    def numbers(**bounds: int) -> dict[str, Any]:
        return {"type": "number", **bounds}

    for number, (whole, low, high) in enumerate(
        (
            (texts(), texts(maxLength=3), texts(minLength=2)),
            (numbers(), numbers(maximum=3), numbers(exclusiveMinimum=3)),
            (texts(minLength=1), texts(minLength=1, maxLength=3), texts(minLength=4)),
        )
    ):
        old, new = either(whole, {"const": 0}), either(low, high, {"const": 0})
        found = asked(old, new, tmp_path / f"a{number}")
        assert "breaking" not in {severity for _, severity in found}
        found = answered(new, old, tmp_path / f"b{number}")
        assert "breaking" not in {severity for _, severity in found}
    gap = either(texts(maxLength=3), texts(minLength=5), {"const": 0})
    found = asked(either(texts(), {"const": 0}), gap, tmp_path / "c")
    assert ("request-max-length-added", "warning") in found


def test_another_member_may_take_what_lacks_a_property(tmp_path: Path) -> None:
    def either(*required: str, **words: Any) -> dict[str, Any]:
        first = {"type": "object", "properties": {"c": {"const": "b"}}, **words}
        second = kind("y", c={"type": "string", "minLength": 2})
        return {"anyOf": [first, {**second, "required": ["t", *required]}]}

    rule = "request-property-became-required"
    assert asked(either(), either("c"), tmp_path / "a") == [(rule, "info")]
    shut = {"additionalProperties": False}
    old, new = either(**shut), either("c", **shut)
    assert asked(old, new, tmp_path / "b") == [(rule, "breaking")]
