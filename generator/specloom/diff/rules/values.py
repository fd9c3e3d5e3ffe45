"""Rules for what a schema says about a value: type, null, choices, bounds, marks."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rules.pairs import tightening, turns
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row
from specloom.diff.schemas.shapes import BOUNDS
from specloom.diff.schemas.statements import kebab

GROWTH = (
    "Growth of a response is information for clients that pass over what they do not"
    " know, which is what `responses` in the `[diff]` table of `specloom.toml` assumes"
    " unless it is `closed`; `x-specloom-open` on the schema decides for one schema."
    " For closed types it is a break."
)
_DIRECTIONS = {
    "read-only": (
        "A property of a request that callers must not send any more may be refused, or"
        " ignored, as one that was removed.",
        "In a request it is a break where the property is required: callers have to send"
        " what they did not send before.",
    ),
    "write-only": (
        "A property of a response does not come any more; where it was required, so that"
        " it always came, it is a break.",
        "A property of a response comes from now on; callers pass over what they do not"
        " know.",
    ),
}


def _schema(before: str, after: str) -> Example:
    return Example("schema", before, after)


def _types() -> Iterator[Row]:
    yield Row(
        kind="type-changed",
        mirror="type-changed",
        what="Another type, neither wider nor narrower",
        says="{subject}: {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        note=(
            "In the text of a parameter or a header, a number becoming a string in a"
            " request, or a string becoming a number in a response, is information:"
            " what travels looks the same. So is a query parameter that may be repeated"
            " now."
        ),
        example=_schema("type: string", "type: array\nitems: {type: string}"),
    )
    yield from tightening(
        ("type-narrowed", "type-widened"),
        ("Fewer types are allowed", "More types are allowed"),
        ("{subject}: {before} -> {after}",) * 2,
        _schema("type: number", "type: integer"),
    )
    yield from tightening(
        ("type-added", "type-removed"),
        ("A type where anything was allowed", "Anything is allowed"),
        ("{subject} must be {after}", "{subject} may be anything, not just {before}"),
        _schema("{}", "type: string"),
    )
    yield from tightening(
        ("became-not-nullable", "became-nullable"),
        ("null is no longer allowed", "null is allowed"),
        ("{subject} is never null any more", "{subject} may be null"),
        _schema('type: [string, "null"]', "type: string"),
    )


def _choices() -> Iterator[Row]:
    yield from tightening(
        ("enum-added", "enum-removed"),
        (
            "Only listed values are allowed",
            "Any value is allowed, not only listed ones",
        ),
        ("{subject} must be one of {after}", "{subject} may be more than {before}"),
        _schema("type: string", "type: string\nenum: [a, b]"),
    )
    yield Row(
        kind="enum-value-removed",
        mirror="enum-value-added",
        what="A value left an enum",
        says="{before} left {subject}",
        request=BREAKING,
        response=INFO,
        example=_schema("type: string\nenum: [a, b]", "type: string\nenum: [a]"),
    )
    yield Row(
        kind="enum-value-added",
        mirror="enum-value-removed",
        what="A value joined an enum",
        says="{after} joined {subject}",
        request=INFO,
        response=INFO,
        note=GROWTH,
        example=_schema("type: string\nenum: [a]", "type: string\nenum: [a, b]"),
    )
    yield Row(
        kind="const-changed",
        mirror="const-changed",
        what="A constant has another value",
        says="{subject}: {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        example=_schema("const: a", "const: b"),
    )
    before, after = "x-extensible-enum: [a]", "x-extensible-enum: [a, b]"
    yield from turns(
        "known-value",
        "A value {turn} an extensible enum (`x-extensible-enum`)",
        "{value} {turn} the known values of {subject}",
        _schema(f"type: string\n{before}", f"type: string\n{after}"),
        words=("joined", "left"),
        request=(INFO, BREAKING),
        response=(INFO, INFO),
        notes=(
            "",
            "Of `anyOf: [{type: string}, {enum: [a, b]}]`, where the string takes every"
            " value, it is information.",
        ),
    )


_TYPE_OF = {"Length": "string", "Items": "array", "Properties": "object"}


def _bounds() -> Iterator[Row]:
    for word, upper in BOUNDS.items():
        name = kebab(word)
        kind = next((t for end, t in _TYPE_OF.items() if word.endswith(end)), "number")
        base = f"type: {kind}\n"
        if word.endswith("Contains"):
            base = "type: array\ncontains: {type: string}\n"
        few = _schema(f"{base}{word}: 2", f"{base}{word}: 5")
        tight = few.reversed() if upper else few
        tightened, loosened = ("lowered", "raised") if upper else ("raised", "lowered")
        yield from tightening(
            (f"{name}-{tightened}", f"{name}-{loosened}"),
            (f"`{word}` was {tightened}", f"`{word}` was {loosened}"),
            (f"{{subject}}: {word} {{before}} -> {{after}}",) * 2,
            tight,
        )
        example = _schema(base, f"{base}{word}: 3")
        yield Row(
            kind=f"{name}-added",
            mirror=f"{name}-removed",
            what=f"`{word}` where there was none",
            says=f"{{subject}}: {word} is {{after}}",
            request=WARNING,
            response=INFO,
            note=(
                "A warning for requests, no break: a bound that is written down for the"
                " first time usually was in force before."
            ),
            example=example,
        )
        yield Row(
            kind=f"{name}-removed",
            mirror=f"{name}-added",
            what=f"`{word}` is gone",
            says=f"{{subject}}: {word} {{before}} is gone",
            request=INFO,
            response=BREAKING,
            example=example.reversed(),
        )


def _sets() -> Iterator[Row]:
    """Patterns, formats, and what a number is a multiple of."""
    pattern = _schema("type: string", "type: string\npattern: '^a'")
    yield Row(
        kind="pattern-added",
        mirror="pattern-removed",
        what="A pattern where there was none",
        says="{subject} must match {after}",
        request=BREAKING,
        response=INFO,
        example=pattern,
    )
    yield Row(
        kind="pattern-removed",
        mirror="pattern-added",
        what="A pattern is gone",
        says="{subject} need not match {before}",
        request=INFO,
        response=INFO,
        note="Few callers rely on the pattern of what they receive.",
        example=pattern.reversed(),
    )
    yield Row(
        kind="pattern-changed",
        mirror="pattern-changed",
        what="Another pattern",
        says="{subject}: pattern {before} -> {after}",
        request=WARNING,
        response=INFO,
        note=(
            "Which of two patterns allows more is not worked out, so that it is no break"
            " and not without danger either."
        ),
        example=_schema("type: string\npattern: '^a'", "type: string\npattern: '^b'"),
    )
    for word, base, sample, other, narrow in (
        ("format", "type: string", "date", "uuid", ("int64", "int32")),
        ("multipleOf", "type: integer", "4", "3", ("2", "4")),
    ):
        name = kebab(word)
        yield from tightening(
            (f"{name}-added", f"{name}-removed"),
            (f"A `{word}` where there was none", f"A `{word}` is gone"),
            (
                f"{{subject}}: {word} is {{after}}",
                f"{{subject}}: {word} {{before}} is gone",
            ),
            _schema(base, f"{base}\n{word}: {sample}"),
        )
        number = "type: integer"
        yield from tightening(
            (f"{name}-narrowed", f"{name}-widened"),
            (f"A narrower `{word}`", f"A wider `{word}`"),
            (f"{{subject}}: {word} {{before}} -> {{after}}",) * 2,
            _schema(f"{number}\n{word}: {narrow[0]}", f"{number}\n{word}: {narrow[1]}"),
        )
        yield Row(
            kind=f"{name}-changed",
            mirror=f"{name}-changed",
            what=f"Another `{word}`",
            says=f"{{subject}}: {word} {{before}} -> {{after}}",
            request=BREAKING,
            response=BREAKING,
            example=_schema(f"{base}\n{word}: {sample}", f"{base}\n{word}: {other}"),
        )


def _defaults() -> Iterator[Row]:
    none, a, b = "type: string", "type: string\ndefault: a", "type: string\ndefault: b"
    note = (
        "For an optional parameter it is a break: a call that leaves it out means"
        " something else now. Inside a body it is information, as servers fill in"
        " what is missing there in more ways than a default tells."
    )
    for turn, back, says, before, after in (
        ("added", "removed", "{subject} is {after} where it is left out", none, a),
        ("removed", "added", "{subject} has no default any more ({before})", a, none),
        ("changed", "changed", "{subject}: default {before} -> {after}", a, b),
    ):
        yield Row(
            kind=f"default-{turn}",
            mirror=f"default-{back}",
            what=f"A default was {turn}",
            says=says,
            request=INFO,
            response=INFO,
            note=note,
            example=_schema(before, after),
        )


def _encodings() -> Iterator[Row]:
    for word, before, after in (
        ("contentMediaType", "image/png", "image/gif"),
        ("contentEncoding", "base64", "base32"),
    ):
        name = kebab(word)
        yield Row(
            kind=f"{name}-changed",
            mirror=f"{name}-changed",
            what=f"`{word}` says something else",
            says=f"{{subject}}: {word} {{before}} -> {{after}}",
            request=BREAKING,
            response=BREAKING,
            example=_schema(
                f"type: string\n{word}: {before}", f"type: string\n{word}: {after}"
            ),
        )


def _xml() -> Row:
    body = "application/xml: {schema: {type: string, xml: {name: %s}}}\n"
    return Row(
        kind="xml-changed",
        mirror="xml-changed",
        what="`xml` says something else",
        says="{subject}: xml {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        note="In a body that is no XML, it is information.",
        example=Example("content", body % "a", body % "b"),
    )


def _marks() -> Iterator[Row]:
    yield from tightening(
        ("unique-items-added", "unique-items-removed"),
        ("Items must differ", "Items may repeat"),
        ("{subject}: items must differ", "{subject}: items may repeat"),
        _schema(
            "type: array\nitems: {type: string}",
            "type: array\nitems: {type: string}\nuniqueItems: true",
        ),
    )
    base = "type: object\nproperties:\n  a: {type: string%s}"
    for word, name in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        yield from turns(
            name,
            f"A value {{turn}} {name}",
            f"{{subject}} {{turn}} {name}",
            _schema(base % "", base % f", {word}: true"),
            words=("is", "is no longer"),
            request=(WARNING if name == "read-only" else INFO, INFO),
            response=(WARNING if name == "write-only" else INFO, INFO),
            notes=_DIRECTIONS[name],
        )


VALUE_ROWS: tuple[Row, ...] = (
    *_types(),
    *_choices(),
    *_bounds(),
    *_sets(),
    *_defaults(),
    *_encodings(),
    _xml(),
    *_marks(),
)
