"""What two schemas allow of a value itself: types, values, bounds, marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from specloom.diff.facts import Fact
from specloom.diff.lifecycle import Calendar, compare_lifecycle
from specloom.diff.places import Spot, name_of
from specloom.diff.schemas import choices
from specloom.diff.schemas.applicability import (
    NUMBERS,
    WIDER_FORMATS,
    counts,
    enum_fits,
    value_types,
)
from specloom.diff.schemas.limits import divides
from specloom.diff.schemas.parts import json_key
from specloom.diff.schemas.shapes import (
    ANY_TEXT,
    BOUNDS,
    ONE_WAY,
    SETS,
    Bound,
    Shape,
    tightness,
)
from specloom.diff.schemas.statements import (
    fact,
    kebab,
    shown,
    type_text,
)
from specloom.diff.schemas.structure import ShapeOf, is_sent
from specloom.spec import pointers


def compare(
    old: Shape, new: Shape, calendar: Calendar, shape_of: ShapeOf
) -> Iterator[Fact]:
    """Every difference in enum, bounds, formats, default, marks and annotations."""
    old, new = _in_one_notation(old, new), _in_one_notation(new, old)
    yield from choices.compare(old, new, calendar)
    for word in BOUNDS:
        yield from _bound(old, new, word, shape_of)
    for word in SETS:
        yield from _set(old, new, word)
    yield from _values(old, new)
    yield from _flags(old, new)
    yield from _lifecycle(old, new, calendar)
    for word in sorted(old.words.keys() | new.words.keys()):
        before, after = old.words.get(word), new.words.get(word)
        if _differ(before, after):
            yield fact(
                "annotation-changed",
                old,
                new,
                old_spot=before,
                new_spot=after,
                before=_said(word, before),
                after=_said(word, after),
            )


# What OpenAPI 3.0 says of a text by its format, in the words of 3.1.
_CONTENTS = {
    "byte": ("contentEncoding", "base64"),
    "binary": ("contentMediaType", "application/octet-stream"),
}


def _in_one_notation(shape: Shape, other: Shape) -> Shape:
    """A shape with the words of 3.1 for what a text holds, where the other has them."""
    formats = shape.sets.get("format", {})
    for form, (word, value) in _CONTENTS.items():
        theirs = other.values.get(word)
        is_said = theirs is not None and theirs.value == value
        if len(formats) == 1 and is_said and word not in shape.values:
            spot = formats.get(json_key(form))
            if spot is not None and "format" not in other.sets:
                said = Spot(spot.book, spot.pointer, value)
                sets = {
                    key: each for key, each in shape.sets.items() if key != "format"
                }
                return shape.changed(sets=sets, values={**shape.values, word: said})
    return shape


def nullness(old: Shape, new: Shape) -> Iterator[Fact]:
    """Whether null came or went, for schemas that limit their values at all."""
    if old.never or new.never:
        return
    untyped = [_untyped(shape) for shape in (old, new)]
    if untyped[0] != untyped[1] and (old if untyped[0] else new).nullable:
        return  # null comes and goes with all the other types
    if old.implied != new.implied and not (old if old.implied else new).nullable:
        return  # that null is not meant, either, is a guess
    if old.nullable and not new.nullable:
        yield fact("became-not-nullable", old, new)
    elif new.nullable and not old.nullable:
        yield fact("became-nullable", old, new)


def _untyped(shape: Shape) -> bool:
    return shape.types is None and not shape.clauses


def types(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    """How the set of allowed types differs."""
    kind = "type-changed"
    if old.never or new.never:
        if old.never != new.never:
            kind = "type-narrowed" if new.never else "type-widened"
            yield fact(kind, old, new, before=type_text(old), after=type_text(new))
        return
    if bool(old.clauses) != bool(new.clauses):
        yield from _beside_union(old, new, shape_of)
        return
    if old.types == new.types or _stated(old) == _stated(new):
        return
    if old.types is None:
        kind = "type-added"
    elif new.types is None:
        kind = "type-removed"
    elif _within(new.types, old.types):
        kind = "type-narrowed"
    elif _within(old.types, new.types):
        kind = "type-widened"
    yield fact(
        kind,
        old,
        new,
        old_spot=old.type_spot,
        new_spot=new.type_spot,
        before=type_text(old),
        after=type_text(new),
        traits=_text_traits(old, new),
    )


def _stated(shape: Shape) -> frozenset[str] | None:
    """The types that it says; that only a `multipleOf` is whole, that word tells."""
    if not shape.whole or shape.types is None:
        return shape.types
    return shape.types - {"integer"} | {"number"}


def _beside_union(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    """Types that came or went with a union."""
    before, after = (value_types(shape, shape_of) for shape in (old, new))
    if before is None or after is None:
        if (before is None) != (after is None):
            yield fact(
                "type-added" if before is None else "type-removed",
                old,
                new,
                before=type_text(old.changed(types=before)),
                after=type_text(new.changed(types=after)),
            )
        return
    fewer, more = not _within(before, after), not _within(after, before)
    if fewer or more:
        kind = "type-narrowed" if fewer else "type-widened"
        yield fact(
            "type-changed" if fewer and more else kind,
            old,
            new,
            before=type_text(old.changed(types=before)),
            after=type_text(new.changed(types=after)),
        )


def _text_traits(old: Shape, new: Shape) -> frozenset[str]:
    """Whether one side is bare text, which on the wire of a parameter holds all."""
    traits = set()
    if _alternatives(old) and _alternatives(new):
        traits.add("alternatives")
    scalars = {"string", "number", "integer", "boolean"}
    if old.types is None or new.types is None or not old.types | new.types <= scalars:
        return frozenset(traits)
    if _holds_texts(new, old):
        traits.add("to-text")
    if _holds_texts(old, new):
        traits.add("from-text")
    return frozenset(traits)


def _holds_texts(wide: Shape, narrow: Shape) -> bool:
    """Whether all that one schema takes is, as text, what another one takes."""
    assert wide.types is not None
    if wide.sets or _bounds_texts(wide, narrow):
        return False
    if "string" not in wide.types and wide.enum is None:
        return narrow.enum is not None and all(
            any(_spells(kind, value) for kind in wide.types)
            for value, _ in narrow.enum.values()
        )
    if wide.enum is None:
        return True
    only_flags = narrow.enum is None and narrow.types == frozenset(("boolean",))
    known = {_as_text(value) for value, _ in wide.enum.values()}
    if only_flags:
        return known >= {"true", "false"}
    values = [] if narrow.enum is None else [v for v, _ in narrow.enum.values()]
    return bool(values) and known >= {_as_text(value) for value in values}


def _bounds_texts(wide: Shape, narrow: Shape) -> bool:
    """Whether bounds may refuse what another schema takes, written as text."""
    filled = "string" not in (narrow.types or ()) or (
        narrow.enum is not None and '""' not in narrow.enum
    )
    return any(
        word != "minLength" or bound.number > 1 or not filled
        for word, bound in wide.bounds.items()
    )


# How values are written as text.
_SPELLINGS = {
    "boolean": re.compile("true|false"),
    "integer": re.compile("-?(0|[1-9][0-9]*)"),
    "number": re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?"),
}


def _spells(kind: str, value: Any) -> bool:
    """Whether a listed value is, as text, one of a type."""
    return _SPELLINGS[kind].fullmatch(_as_text(value)) is not None


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json_key(value)


def _alternatives(shape: Shape) -> bool:
    """Whether a schema lists several types: an open union, written in another way."""
    return shape.types is not None and len(shape.types) > 1


def _within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    wider = outer | {"integer"} if "number" in outer else outer
    return inner <= wider


def _bound(old: Shape, new: Shape, word: str, shape_of: ShapeOf) -> Iterator[Fact]:
    upper = BOUNDS[word]
    before, after = old.bounds.get(word), new.bounds.get(word)
    name = kebab(word)
    if _is_said_otherwise(old, new, word, (before, after), shape_of):
        return
    if before is None and after is not None:
        yield fact(f"{name}-added", old, new, new_spot=after.spot, after=str(after))
    elif after is None and before is not None:
        yield fact(
            f"{name}-removed", old, new, old_spot=before.spot, before=str(before)
        )
    elif before is not None and after is not None:
        was, now = tightness(before, upper), tightness(after, upper)
        if was != now:
            raised = now > was if upper else now < was
            yield fact(
                f"{name}-{'raised' if raised else 'lowered'}",
                old,
                new,
                old_spot=before.spot,
                new_spot=after.spot,
                before=str(before),
                after=str(after),
            )


def _is_said_otherwise(
    old: Shape,
    new: Shape,
    word: str,
    bounds: tuple[Bound | None, Bound | None],
    shape_of: ShapeOf,
) -> bool:
    """Whether other words keep every value on the inner side of both bounds."""
    before, after = bounds
    upper = BOUNDS[word]
    looser = after is None or (
        before is not None and tightness(before, upper) < tightness(after, upper)
    )
    shape, limit = (new, before) if looser else (old, after)
    if limit is None or not counts(word, shape.types):
        return False
    implied = _implied_bound(shape, word, shape_of)
    if implied is not None:
        keeps = implied <= limit.number if upper else implied >= limit.number
        return keeps or enum_fits(shape, word, limit.number, limit.strict)
    return enum_fits(shape, word, limit.number, limit.strict)


def _implied_bound(shape: Shape, word: str, shape_of: ShapeOf) -> float | None:
    """The size that other words of a schema leave to its objects and lists."""
    if word == "minProperties":
        # Who sends may leave out what only the other side has to send.
        return sum(is_sent(shape, name, shape_of) for name in shape.required)
    if word == "maxProperties":
        rest = shape.inner.get("additionalProperties", ())
        closed = bool(rest) and shape_of(rest).never
        by_name = closed and "patternProperties" not in shape.inner_maps
        return len(shape.properties) if by_name else None
    if word == "maxItems":
        rest = shape.inner.get("items", ())
        return len(shape.prefix) if rest and shape_of(rest).never else None
    if word == "minItems" and "contains" in shape.inner:
        least = shape.bounds.get("minContains")
        return least.number if least else 1
    return None


def _set(old: Shape, new: Shape, word: str) -> Iterator[Fact]:
    before = {k: v for k, v in old.sets.get(word, {}).items() if not _idle(word, v)}
    after = {k: v for k, v in new.sets.get(word, {}).items() if not _idle(word, v)}
    gone = [spot for key, spot in before.items() if key not in after]
    come = [spot for key, spot in after.items() if key not in before]
    # One format in place of another means something, whatever type they are of.
    if not gone:
        come = [spot for spot in come if _tells(old, word, spot.value)]
    if not come:
        gone = [spot for spot in gone if _tells(new, word, spot.value)]
    name = kebab(word)
    while gone and come:
        was, now = gone.pop(0), come.pop(0)
        yield fact(
            f"{name}-{_turn(word, was.value, now.value)}",
            old,
            new,
            old_spot=was,
            new_spot=now,
            before=shown(was.value),
            after=shown(now.value),
        )
    for spot in gone:
        yield fact(f"{name}-removed", old, new, old_spot=spot, before=shown(spot.value))
    for spot in come:
        yield fact(f"{name}-added", old, new, new_spot=spot, after=shown(spot.value))


def _tells(shape: Shape, word: str, value: Any) -> bool:
    """Whether a keyword may refuse what a schema without it takes."""
    whole = shape.types is not None and shape.types & NUMBERS == frozenset(("integer",))
    if word == "multipleOf" and whole and divides(value, 1):
        return False
    return counts(word, shape.types, value) and not enum_fits(shape, word, value)


def _idle(word: str, spot: Spot) -> bool:
    return word == "pattern" and spot.value in ANY_TEXT


def _turn(word: str, before: Any, after: Any) -> str:
    """In which way one word took another's place: wider, narrower, or neither."""
    if word == "format":
        if before in WIDER_FORMATS.get(after, ()):
            return "widened"
        if after in WIDER_FORMATS.get(before, ()):
            return "narrowed"
    if word == "multipleOf":
        if divides(after, before):
            return "widened"
        if divides(before, after):
            return "narrowed"
    return "changed"


def _values(old: Shape, new: Shape) -> Iterator[Fact]:
    for word in ("default", "contentMediaType", "contentEncoding", "xml"):
        before, after = old.values.get(word), new.values.get(word)
        if _differ(_told(word, before), _told(word, after)):
            turn = "changed"
            if word == "default" and not (before and after):
                turn = "removed" if before else "added"
            yield fact(
                f"{kebab(word)}-{turn}",
                old,
                new,
                old_spot=before,
                new_spot=after,
                before=shown(before.value) if before else "",
                after=shown(after.value) if after else "",
            )


def _xml_words(spot: Spot | None) -> dict[str, Any]:
    """What `xml` says in the words of OpenAPI 3.2, without what holds anyway."""
    said = {k: v for k, v in spot.mapping.items() if v is not False} if spot else {}
    for word, kind in (("attribute", "attribute"), ("wrapped", "element")):
        if said.pop(word, None) is True:
            said.setdefault("nodeType", kind)
    own = f"/properties/{pointers.escape(str(said.get('name')))}/xml"
    if spot is not None and spot.pointer.endswith(own):
        del said["name"]  # a property has its name anyway
    return said


def _differ(before: Spot | None, after: Spot | None) -> bool:
    if before is None or after is None:
        return before is not after
    return json_key(before.value) != json_key(after.value)


def _told(word: str, spot: Spot | None) -> Spot | None:
    """What a word says, where it is no matter how it is spelled."""
    if word == "xml":
        said = _xml_words(spot)
        return Spot(spot.book, spot.pointer, said) if spot and said else None
    if spot is None or not isinstance(spot.value, str):
        return spot
    if word not in ("contentMediaType", "contentEncoding"):
        return spot
    return Spot(spot.book, spot.pointer, spot.value.lower())


_FLAG_KINDS = {
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "uniqueItems": "unique-items",
}


def marks(old: Shape, new: Shape, calendar: Calendar) -> Iterator[Fact]:
    """Which way a value travels and how long it stays, whatever else became of it."""
    yield from _flags(old, new, ONE_WAY)
    yield from _lifecycle(old, new, calendar)


def _flags(
    old: Shape, new: Shape, among: Sequence[str] = tuple(_FLAG_KINDS)
) -> Iterator[Fact]:
    for word in among:
        name = _FLAG_KINDS[word]
        before, after = old.flags.get(word), new.flags.get(word)
        if (before is None) != (after is None):
            yield fact(
                f"{name}-{'added' if after else 'removed'}",
                old,
                new,
                old_spot=before,
                new_spot=after,
            )


def _lifecycle(old: Shape, new: Shape, calendar: Calendar) -> Iterator[Fact]:
    announcing = ("x-sunset", "x-stability-level")
    if any(
        "deprecated" in shape.flags or any(word in shape.values for word in announcing)
        for shape in (old, new)
    ):
        yield from compare_lifecycle(
            _announcer(old), _announcer(new), name_of(new.at), calendar
        )


def _announcer(shape: Shape) -> Spot:
    """The piece that says what becomes of the schema; where it stands, if none."""
    for part in shape.pieces.parts:
        if {"deprecated", "x-sunset", "x-stability-level"} & part.spot.mapping.keys():
            return part.spot
    return shape.at


def _said(word: str, spot: Spot | None) -> str:
    return f"{word}: {shown(spot.value)}" if spot else f"no {word}"
