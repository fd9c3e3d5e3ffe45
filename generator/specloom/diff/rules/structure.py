"""Rules for what a schema says about what is inside a value."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from specloom.diff.rules.pairs import tightening, turns
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row
from specloom.diff.rules.values import GROWTH
from specloom.diff.schemas.statements import kebab


def _schema(before: str, after: str) -> Example:
    return Example("schema", before, after)


_A = "type: object\nproperties:\n  a: {type: string}\n"
_AB = f"{_A}  b: {{type: string}}\n"
_ONE_WAY = (
    "A property that is write-only and comes or goes in a response, or read-only in a"
    " request, is information: it does not travel this way."
)


def _properties() -> Iterator[Row]:
    required = "required: [b]\n"
    yield Row(
        kind="required-property-added",
        mirror="required-property-removed",
        what="A required property is new",
        says="{subject} is new, and required",
        request=BREAKING,
        response=INFO,
        note=_ONE_WAY,
        example=_schema(_A, _AB + required),
    )
    yield Row(
        kind="required-property-removed",
        mirror="required-property-added",
        what="A required property is gone",
        says="{subject} is gone",
        request=WARNING,
        response=BREAKING,
        note=(
            f"{_ONE_WAY} In a request it is a warning, as servers usually pass over what"
            " they do not know; where the object refuses other properties, it is a"
            " break."
        ),
        example=_schema(_AB + required, _A),
    )
    yield Row(
        kind="optional-property-added",
        mirror="optional-property-removed",
        what="An optional property is new",
        says="{subject} is new",
        request=INFO,
        response=INFO,
        note=(
            f"{_ONE_WAY} Clients pass over properties that they do not know, unless"
            " the object said that there would be no others."
        ),
        example=_schema(_A, _AB),
    )
    yield Row(
        kind="optional-property-removed",
        mirror="optional-property-added",
        what="An optional property is gone",
        says="{subject} is gone",
        request=WARNING,
        response=WARNING,
        note=(
            f"{_ONE_WAY} Where the object of a request refuses other properties, it is a"
            " break."
        ),
        example=_schema(_AB, _A),
    )
    yield from tightening(
        ("property-became-required", "property-became-optional"),
        ("A property is required now", "A property is no longer required"),
        ("{subject} is required now", "{subject} may be missing now"),
        _schema(_AB, _AB + required),
    )


# Word -> its schema, and what goes with it.
_INNER = (
    ("items", "type: array\n", "{type: string}"),
    ("contains", "type: array\n", "{type: string}"),
    ("additionalProperties", "type: object\n", "{type: string}"),
    ("propertyNames", "type: object\n", "{pattern: '^a'}"),
    ("unevaluatedItems", "type: array\n", "{type: string}"),
    ("unevaluatedProperties", "type: object\n", "{type: string}"),
    (
        "contentSchema",
        "type: string\ncontentMediaType: application/json\n",
        "{type: string}",
    ),
)
_CLOSING = ("additionalProperties", "unevaluatedItems", "unevaluatedProperties")


def _inner() -> Iterator[Row]:
    for word, base, schema in _INNER:
        name = kebab(word)
        yield from tightening(
            (f"{name}-added", f"{name}-removed"),
            (f"`{word}` says what is allowed", f"`{word}` allows anything"),
            (
                f"{{subject}}: {word} is restricted",
                f"{{subject}}: {word} is not restricted any more",
            ),
            _schema(base, f"{base}{word}: {schema}"),
        )
        if word in _CLOSING:
            closed = f"{base}{word}: false"
            if word == "unevaluatedItems":
                base = f"{base}prefixItems: [{{type: string}}]\n"
                closed = f"{base}{word}: false"
            closing, opening = tightening(
                (f"{name}-closed", f"{name}-opened"),
                (
                    f"`{word}` is false: nothing else is allowed",
                    f"`{word}` is not false",
                ),
                (
                    f"{{subject}} takes nothing beside what it lists ({word})",
                    f"{{subject}} takes more than what it lists ({word})",
                ),
                _schema(base, closed),
                notes=(
                    "",
                    "For responses this is a break by the letter; clients that pass over"
                    " what they do not know cope, so it is information there unless"
                    " `responses` is `closed`.",
                ),
            )
            yield closing
            yield replace(opening, response=INFO)


_TUPLE = (
    "Where nothing may stand behind the positions (`items: false`), one more is a break"
    " in a response, and one less in a request."
)
_CLOSED_NAMES = (
    "In an object that refuses other properties, a pattern allows more of them: it is"
    " the other way round there."
)


def _maps() -> Iterator[Row]:
    base = "type: object\n"
    for kind, word, what, schema in (
        (
            "pattern-property",
            "patternProperties",
            "A pattern of properties",
            "{'^a': {type: string}}",
        ),
        (
            "dependent-schema",
            "dependentSchemas",
            "A dependent schema",
            "{a: {minProperties: 3}}",
        ),
    ):
        yield from tightening(
            (f"{kind}-added", f"{kind}-removed"),
            (f"{what} is new", f"{what} is gone"),
            (
                f"{{subject}}: {word} has {{after}}",
                f"{{subject}}: {word} lost {{before}}",
            ),
            _schema(base, f"{base}{word}: {schema}"),
            notes=(_CLOSED_NAMES,) * 2 if word == "patternProperties" else ("", ""),
        )
    yield from tightening(
        ("dependent-required-added", "dependent-required-removed"),
        (
            "A property requires another one",
            "A property no longer requires another one",
        ),
        ("{subject}: requires {after}", "{subject}: no longer requires {before}"),
        _schema(base, f"{base}dependentRequired: {{a: [b]}}"),
    )
    example = _schema(
        "type: array\nprefixItems: [{type: string}]",
        "type: array\nprefixItems: [{type: string}, {type: integer}]",
    )
    yield Row(
        kind="prefix-item-added",
        mirror="prefix-item-removed",
        what="A tuple has one more position",
        says="{subject} has a position {after}",
        request=INFO,
        response=INFO,
        note=_TUPLE,
        example=example,
    )
    yield Row(
        kind="prefix-item-removed",
        mirror="prefix-item-added",
        what="A tuple has one position less",
        says="{subject} has no position {before} any more",
        request=WARNING,
        response=INFO,
        note=_TUPLE,
        example=example.reversed(),
    )


def _conditions() -> Iterator[Row]:
    base = "type: object\n"
    condition = "if: {required: [a]}\nthen: {required: [b]}\n"
    for kind, word, schema, other in (
        ("not", "a `not`", "not: {required: [a]}\n", "not: {required: [b]}\n"),
        ("condition", "an `if`", condition, condition.replace("[a]", "[c]")),
    ):
        yield from tightening(
            (f"{kind}-added", f"{kind}-removed"),
            (f"{word.capitalize()} is new", f"{word.capitalize()} is gone"),
            (f"{{subject}} has {word}", f"{{subject}} lost {word}"),
            _schema(base, base + schema),
        )
        yield Row(
            kind=f"{kind}-changed",
            mirror=f"{kind}-changed",
            what=f"{word.capitalize()} says something else",
            says=f"{{subject}}: {word} says something else",
            request=BREAKING,
            response=BREAKING,
            note="What gets wider inside is narrower outside, so any change counts.",
            example=_schema(base + schema, base + other),
        )
    yield from tightening(
        ("branch-added", "branch-removed"),
        ("A condition has one more branch", "A condition lost a branch"),
        ("{subject}: its condition has `{after}`", "{subject}: no `{before}` any more"),
        _schema(base + condition, f"{base}{condition}else: {{required: [c]}}\n"),
    )


_CAT = "{type: object, required: [kind], properties: {kind: {const: cat}}}"
_DOG = "{type: object, required: [kind], properties: {kind: {const: dog}}}"


def _unions() -> Iterator[Row]:
    two = f"oneOf:\n- {_CAT}\n- {_DOG}"
    three = "oneOf:\n- {type: string}\n- {type: integer}\n- {type: boolean}"
    fewer = "oneOf:\n- {type: string}\n- {type: integer}"
    yield Row(
        kind="union-member-removed",
        mirror="union-member-added",
        what="A member left a union",
        says="{before} left {subject}",
        request=BREAKING,
        response=INFO,
        note="Where another member takes the same values, it is information.",
        example=_schema(three, fewer),
    )
    yield Row(
        kind="union-member-added",
        mirror="union-member-removed",
        what="A member joined a union",
        says="{after} joined {subject}",
        request=INFO,
        response=INFO,
        note=(
            f"{GROWTH} Where there was no union until now, a response of another kind"
            " is a break. In the `oneOf` of a request it is a break where values fit two"
            " members now: these are refused, unless a discriminator decides."
        ),
        example=_schema(fewer, three),
    )
    yield from tightening(
        ("union-added", "union-removed"),
        ("A union limits what was allowed", "A union is gone"),
        ("{subject} is one of several now", "{subject} is no union any more"),
        _schema("type: object", f"type: object\n{two}"),
    )
    inclusive = (
        "anyOf:\n- {type: object, properties: {a: {type: string}}}\n"
        "- {type: object, properties: {b: {type: string}}}"
    )
    yield from tightening(
        ("union-became-exclusive", "union-became-inclusive"),
        ("What fits two members is refused", "What fits two members is not refused"),
        (
            "{subject} must fit exactly one member{after}",
            "{subject} may fit several members{before}",
        ),
        _schema(inclusive, inclusive.replace("anyOf", "oneOf")),
        notes=(
            "A `oneOf` refuses what fits two of its members. So it is said, too, where"
            " members of a `oneOf` changed so that a value fits two of them now.",
            "It is said, too, where a value no longer fits two members of a `oneOf`.",
        ),
    )


_TAGS = (
    "A warning: the schemas take the same values, and who reads the tag first takes a"
    " value for something else, or refuses it."
)


def _discriminators() -> Iterator[Row]:
    refs = "oneOf:\n- {$ref: '#/components/schemas/Cat'}\n- {$ref: '#/components/schemas/Dog'}\n"
    plain = refs
    named = f"{refs}discriminator: {{propertyName: kind}}\n"
    note = "A discriminator helps to read a union; it allows and forbids nothing."
    yield from turns(
        "discriminator",
        "A discriminator was {turn}",
        "{subject}: a discriminator was {turn}",
        Example("union", plain, named),
        request=(INFO, INFO),
        response=(INFO, INFO),
        notes=(note, note),
    )
    yield Row(
        kind="discriminator-property-changed",
        mirror="discriminator-property-changed",
        what="A discriminator looks at another property",
        says="{subject}: discriminator {before} -> {after}",
        request=WARNING,
        response=WARNING,
        note=_TAGS,
        example=Example("union", named, named.replace("kind}", "sort}")),
    )
    mapped = f"{refs}discriminator:\n  propertyName: kind\n  mapping:\n    cat: '#/components/schemas/Cat'\n"
    more = f"{mapped}    dog: '#/components/schemas/Dog'\n"
    yield from turns(
        "discriminator-tag",
        "A tag of a discriminator was {turn}",
        "{subject}: tag {value} was {turn}",
        Example("union", mapped, more),
        request=(INFO, WARNING),
        response=(INFO, INFO),
        notes=("", _TAGS),
    )
    yield Row(
        kind="discriminator-tag-changed",
        mirror="discriminator-tag-changed",
        what="A tag of a discriminator means another schema",
        says="{subject}: tag {before} -> {after}",
        request=WARNING,
        response=WARNING,
        note=_TAGS,
        example=Example(
            "union",
            mapped,
            mapped.replace(
                "cat: '#/components/schemas/Cat'", "cat: '#/components/schemas/Dog'"
            ),
        ),
    )


STRUCTURE_ROWS: tuple[Row, ...] = (
    *_properties(),
    *_inner(),
    *_maps(),
    *_conditions(),
    *_unions(),
    *_discriminators(),
)
