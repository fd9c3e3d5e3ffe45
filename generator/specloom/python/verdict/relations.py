"""How the old type of a name and the new one stand to each other, as Python has them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from enum import Enum, auto

from msgspec.structs import replace

from specloom.api import model
from specloom.api.model import (
    ANY,
    NULL,
    AliasSchema,
    Direction,
    ListOf,
    MapOf,
    OneOf,
    Ref,
    Schema,
    TupleOf,
    Type,
)
from specloom.python.verdict.fitting import AnyIs, Atom, Comparison, Typed, behind
from specloom.python.verdict.sides import Side, Sides


class Relation(Enum):
    """What became of a type."""

    SAME = auto()
    NARROWED = auto()  # the new one is part of the old one
    NEVER_NONE = auto()  # the same, and only None is missing
    ITEMS_NARROWED = auto()  # the same, inside a list or a mapping
    WIDENED = auto()  # the old one is part of the new one
    EXCHANGED = auto()  # to a checker the old one fits, and the API refuses it
    UNKNOWN = auto()  # Any stands where a type stood
    KNOWN = auto()  # a type stands where Any stood
    CHANGED = auto()


def read(old: Type, new: Type, sides: Sides) -> Relation:
    """What became of a type, for code that reads values of it."""
    if old == new:
        return Relation.SAME
    return _read(Typed(old, sides.old), Typed(new, sides.new))


def read_behind(old: Schema, new: Schema, sides: Sides) -> Relation:
    """What became of what a name stands for, for code that reads it."""
    return _read(behind(old, sides.old), behind(new, sides.new))


def _read(before: Typed, after: Typed) -> Relation:
    comparison = Comparison(Direction.RESPONSE)
    down = comparison.fits(after, before)
    up = comparison.fits(before, after)
    if down and up:
        return Relation.SAME
    if down:
        exact = replace(comparison, invariant=True).fits(after, before)
        if comparison.fits(before, replace(after, type=or_none(after.type))):
            return Relation.NEVER_NONE
        return Relation.NARROWED if exact else Relation.ITEMS_NARROWED
    if up:
        return Relation.WIDENED
    lenient = replace(comparison, any_is=AnyIs.BOTH)
    down, up = lenient.fits(after, before), lenient.fits(before, after)
    if down and up:
        return Relation.UNKNOWN if _has_any(after.type) else Relation.KNOWN
    if down:
        return Relation.NARROWED
    return Relation.WIDENED if up else Relation.CHANGED


def send(old: Type, new: Type, sides: Sides) -> Relation:
    """What became of a type, for code that gives values of it."""
    if old == new:
        return Relation.SAME
    return _send(Typed(old, sides.old), Typed(new, sides.new))


def send_behind(old: Schema, new: Schema, sides: Sides) -> Relation:
    """What became of what a name stands for, for code that gives it."""
    return _send(behind(old, sides.old), behind(new, sides.new))


def _send(before: Typed, after: Typed) -> Relation:
    comparison = Comparison(Direction.REQUEST, any_is=AnyIs.TOP, as_sent=True)
    down = comparison.fits(after, before)
    up = comparison.fits(before, after)
    if down and up:
        return Relation.SAME
    if up:
        return Relation.WIDENED
    if replace(comparison, as_sent=False).fits(before, after):
        return Relation.EXCHANGED
    return Relation.NARROWED if down else Relation.CHANGED


def or_none(type_: Type) -> Type:
    """The type, or None."""
    members = type_.members if isinstance(type_, OneOf) else (type_,)
    return type_ if NULL in members else OneOf((*members, NULL))


def takes_none(type_: Type, side: Side) -> bool:
    """Whether None is among the values of something read."""
    found = Comparison(Direction.RESPONSE).parts(Typed(type_, side))
    return Atom("None") in found


def known_of(type_: Type, side: Side, other: Side) -> Iterator[_Value]:
    """Known values of open enums that a type holds itself, or by a name of its side alone.

    What both sides call by one name says itself what became of it.
    """
    for each in _written_out(type_, side, other.api.schemas):
        for enum in _enums(each):
            if not enum.is_constant:
                yield from enum.values


def values_behind(type_: Type, side: Side) -> Iterator[_Value]:
    """All values that a type lists, constants and those of its names among them."""
    for each in _written_out(type_, side, ()):
        for enum in _enums(each):
            yield from enum.values


_Value = str | int | float | bool


def _written_out(type_: Type, side: Side, without: Container[str]) -> Iterator[Type]:
    """A type, and those that the names in it stand for."""
    waiting, seen = [type_], set()
    while waiting:
        current = waiting.pop()
        yield current
        for ref in _refs(current):
            schema = side.api.schemas[ref.name]
            is_new = ref.name not in seen and ref.name not in without
            if isinstance(schema, AliasSchema) and is_new:
                seen.add(ref.name)
                waiting.append(schema.type)


def _inside(type_: Type) -> Iterator[Type]:
    """A type and those that it is made of, names not followed."""
    yield type_
    parts: tuple[Type, ...] = ()
    match type_:
        case ListOf(inner) | MapOf(inner):
            parts = (inner,)
        case TupleOf():
            parts = type_.parts
        case OneOf(members):
            parts = members
    for part in parts:
        yield from _inside(part)


def _enums(type_: Type) -> Iterator[model.Enum]:
    return (each for each in _inside(type_) if isinstance(each, model.Enum))


def _refs(type_: Type) -> Iterator[Ref]:
    return (each for each in _inside(type_) if isinstance(each, Ref))


def _has_any(type_: Type) -> bool:
    return ANY in _inside(type_)
