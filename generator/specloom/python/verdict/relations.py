"""How the old type of a name and the new one stand to each other, as Python has them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from specloom.api import model
from specloom.api.model import (
    NULL,
    AliasSchema,
    Direction,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Scalar,
    Schema,
    TupleOf,
    Type,
    UnionSchema,
)
from specloom.python.naming import NamedApi
from specloom.python.types import other_keys, other_values


class Relation(Enum):
    """What became of a type."""

    SAME = auto()
    NARROWED = auto()  # the new one is part of the old one
    NEVER_NONE = auto()  # the same, and only None is missing
    ITEMS_NARROWED = auto()  # the same, inside a list or a mapping
    WIDENED = auto()  # the old one is part of the new one
    UNKNOWN = auto()  # Any stands where a type stood
    KNOWN = auto()  # a type stands where Any stood
    CHANGED = auto()


class Side(Struct, frozen=True, eq=False):
    """One API, and what its classes are called on the new side."""

    api: NamedApi
    renamed: Mapping[str, str]


class Sides(Struct, frozen=True):
    """The old API and the new one."""

    old: Side
    new: Side


def read(old: Type, new: Type, sides: Sides) -> Relation:
    """What became of a type, for code that reads values of it."""
    if old == new:
        return Relation.SAME
    return _read(_Typed(old, sides.old), _Typed(new, sides.new))


def read_behind(old: Schema, new: Schema, sides: Sides) -> Relation:
    """What became of what a name stands for, for code that reads it."""
    return _read(_behind(old, sides.old), _behind(new, sides.new))


def _read(before: _Typed, after: _Typed) -> Relation:
    comparison = _Comparison(Direction.RESPONSE)
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
    lenient = replace(comparison, any_is=_AnyIs.BOTH)
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
    return _send(_Typed(old, sides.old), _Typed(new, sides.new))


def send_behind(old: Schema, new: Schema, sides: Sides) -> Relation:
    """What became of what a name stands for, for code that gives it."""
    return _send(_behind(old, sides.old), _behind(new, sides.new))


def _send(before: _Typed, after: _Typed) -> Relation:
    comparison = _Comparison(Direction.REQUEST, any_is=_AnyIs.TOP)
    down = comparison.fits(after, before)
    up = comparison.fits(before, after)
    if down and up:
        return Relation.SAME
    if up:
        return Relation.WIDENED
    return Relation.NARROWED if down else Relation.CHANGED


def or_none(type_: Type) -> Type:
    """The type, or None."""
    members = type_.members if isinstance(type_, OneOf) else (type_,)
    return type_ if NULL in members else OneOf((*members, NULL))


def takes_none(type_: Type, side: Side) -> bool:
    """Whether None is among the values of something read."""
    found = _Comparison(Direction.RESPONSE).parts(_Typed(type_, side))
    return _Atom("None") in found


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


def _enums(type_: Type) -> Iterator[model.Enum]:
    match type_:
        case model.Enum():
            yield type_
        case ListOf(inner) | MapOf(inner):
            yield from _enums(inner)
        case TupleOf():
            for part in type_.parts:
                yield from _enums(part)
        case OneOf(members):
            for member in members:
                yield from _enums(member)


def _refs(type_: Type) -> Iterator[Ref]:
    match type_:
        case Ref():
            yield type_
        case ListOf(inner) | MapOf(inner):
            yield from _refs(inner)
        case TupleOf():
            for part in type_.parts:
                yield from _refs(part)
        case OneOf(members):
            for member in members:
                yield from _refs(member)


# --- Types as the parts of a union ---------------------------------------------------


class _Typed(Struct, frozen=True):
    """A type of one of the sides; `accepts` are models that may be sent for it."""

    type: Type
    side: Side
    accepts: tuple[Ref, ...] = ()
    is_open: bool = False  # takes `Unknown` too


def _behind(schema: Schema, side: Side) -> _Typed:
    match schema:
        case AliasSchema(type=type_, accepts=accepts):
            return _Typed(type_, side, accepts)
        case UnionSchema(members=members, accepts=accepts, fallback=fallback):
            if fallback is not None:
                return _Typed(OneOf((*members, fallback)), side, accepts)
            return _Typed(OneOf(members), side, accepts, is_open=True)
    return _Typed(Ref(schema.name), side)


class _Atom(Struct, frozen=True):
    """`str`, `None`, `Any`, and the like."""

    name: str


class _Constant(Struct, frozen=True):
    """A member of a Literal."""

    type: str
    value: str | int | float | bool


class _Class(Struct, frozen=True):
    """A class of the client, by its name on the new side."""

    name: str
    is_dict: bool


class _Items(Struct, frozen=True):
    """A list or a mapping, and what is in it."""

    container: str
    item: _Typed


class _Positions(Struct, frozen=True):
    """A tuple, and what is at each place."""

    items: tuple[_Typed, ...]


_Part = _Atom | _Constant | _Class | _Items | _Positions


class _AnyIs(Enum):
    """What Any stands for in a comparison."""

    ITSELF = auto()
    TOP = auto()  # everything fits it
    BOTH = auto()  # everything fits it, and it fits everything


_ANY = _Atom("Any")
_WIDER = {
    "bool": {"int", "float"},
    "int": {"float"},
}


class _Comparison(Struct, frozen=True):
    """The rules by which one type fits where another is expected."""

    direction: Direction
    any_is: _AnyIs = _AnyIs.ITSELF
    invariant: bool = False  # lists of other items are other types

    def fits(self, given: _Typed, wanted: _Typed) -> bool:
        """Whether every value of the one is a value of the other."""
        accepted = _flat(wanted.type)
        names = {self._name(t, wanted.side) for t in accepted if isinstance(t, Ref)}
        names.discard(None)
        places: dict[_Part, None] | None = None
        for part in self._to_place(given, names):
            if places is None:
                places = dict.fromkeys(self.parts(wanted))
            # Lists of thousands of constants are mostly the same on both sides.
            if part not in places and not any(
                self._part(part, place) for place in places
            ):
                return False
        return True

    def _to_place(self, given: _Typed, names: set[str | None]) -> Iterator[_Part]:
        """The parts of a type that are not names the other one has as well.

        What such a name stands for is compared once, under that name.
        """
        rest = [
            type_
            for type_ in _flat(given.type)
            if not (isinstance(type_, Ref) and self._name(type_, given.side) in names)
        ]
        yield from self.parts(replace(given, type=OneOf(tuple(rest))))

    def _part(self, given: _Part, wanted: _Part) -> bool:
        if given == wanted:
            return True
        if wanted == _ANY and self.any_is is not _AnyIs.ITSELF:
            return True
        if given == _ANY and self.any_is is _AnyIs.BOTH:
            return True
        match given, wanted:
            case _Constant(type=kind), _Atom(name):
                return name == kind or name in _WIDER.get(kind, ())
            case _Atom("datetime"), _Atom("date"):
                # A subclass, and no date to those who compare it with one.
                return self.direction is Direction.REQUEST
            case _Atom(kind), _Atom(name):
                return name in _WIDER.get(kind, ())
            case _Positions(items), _Positions(others):
                return len(items) == len(others) and all(map(self.fits, items, others))
            case _Positions(items), _Items("list", expected):
                sent = self.direction is Direction.REQUEST
                return sent and all(self.fits(item, expected) for item in items)
            case _Items("literal list", inner), _Items("list", expected):
                return self.fits(inner, expected)
            case _Items(container, inner), _Items(other, expected):
                if container != other or not self.fits(inner, expected):
                    return False
                return not self.invariant or self.fits(expected, inner)
            case _Class(is_dict=True), _Items("Mapping", expected):
                return self.parts(expected) == [_ANY]
        return False

    def parts(self, typed: _Typed) -> list[_Part]:
        """The members of a union, names for types written out."""
        found: dict[_Part, None] = {}
        waiting = [typed]
        while waiting:
            current = waiting.pop()
            found.update(dict.fromkeys(self._besides(current)))
            for type_ in _flat(current.type):
                if not isinstance(type_, Ref):
                    found.update(dict.fromkeys(self._plain(type_, typed.side)))
                    continue
                schema = typed.side.api.schemas[type_.name]
                if isinstance(schema, ObjectSchema):
                    found.update(dict.fromkeys(self._classes(schema, typed.side)))
                else:
                    waiting.append(_behind(schema, typed.side))
        if {_Constant("bool", True), _Constant("bool", False)} <= set(found):
            found[_Atom("bool")] = None
        return list(found)

    def _besides(self, typed: _Typed) -> Iterator[_Part]:
        """What a name takes beside the types it stands for."""
        if self.direction is Direction.RESPONSE:
            if typed.is_open:
                yield _Class("Unknown", False)
            return
        for ref in typed.accepts:
            name = typed.side.api.model_of(ref.name)
            if name:
                yield _Class(typed.side.renamed.get(name, name), False)

    def _plain(self, type_: Type, side: Side) -> list[_Part]:
        response = self.direction is Direction.RESPONSE
        match type_:
            case Scalar(kind):
                kind = side.api.kind_of(kind)
                return [_Atom(n) for n in (_READ if response else _SENT)[kind]]
            case model.Enum(values):
                others = other_values(type_, self.direction)
                return [
                    *(_Constant(type(value).__name__, value) for value in values),
                    *(_Atom(_JSON_TYPES[kind]) for kind in others),
                ]
            case ListOf(item):
                return [_Items("list", _Typed(item, side))]
            case MapOf(value):
                return [_Items("Mapping", _Typed(value, side))]
            case TupleOf():
                return self._tuple(type_, side)
        return []

    def _tuple(self, type_: TupleOf, side: Side) -> list[_Part]:
        any_of_them = _Typed(OneOf(type_.parts), side)
        if not type_.is_fixed:
            return [_Items("list", any_of_them)]
        fixed = _Positions(tuple(_Typed(item, side) for item in type_.items))
        if self.direction is Direction.RESPONSE:
            return [fixed]
        # A list does for a tuple, and only one that is a list.
        return [fixed, _Items("literal list", any_of_them)]

    def _classes(self, schema: Schema, side: Side) -> list[_Part]:
        own = side.api.class_of(schema.name, self.direction)
        is_dict = self.direction is Direction.REQUEST
        found: list[_Part] = []
        if own:
            found.append(_Class(side.renamed.get(own, own), is_dict))
        others = other_keys(schema) if is_dict else None
        if others is not None:
            found.append(_Items("Mapping", _Typed(others, side)))
        if is_dict and (returned := side.api.returned_model(schema.name)):
            found.append(_Class(side.renamed.get(returned, returned), False))
        return found

    def _name(self, ref: Ref, side: Side) -> str | None:
        """The class or alias of a reference, by its name on the new side."""
        own = side.api.class_of(ref.name, self.direction)
        return side.renamed.get(own, own) if own else None


_JSON_TYPES = {"string": "str", "integer": "int", "number": "float"}
_SHARED: dict[Kind, Sequence[str]] = {
    Kind.ANY: ["Any"],
    Kind.NULL: ["None"],
    Kind.BOOLEAN: ["bool"],
    Kind.INTEGER: ["int"],
    Kind.NUMBER: ["float"],
    Kind.STRING: ["str"],
}
_FORMATS = {
    Kind.DATE: ["date"],
    Kind.DATETIME: ["datetime"],
    Kind.TIME: ["time"],
    Kind.DURATION: ["timedelta"],
    Kind.DECIMAL: ["Decimal"],
    Kind.UUID: ["UUID"],
    Kind.BASE64: ["Base64"],
}
_READ = {
    **_SHARED,
    **_FORMATS,
    Kind.CONTENT: ["file", "str"],
    Kind.BINARY: ["str"],  # in a field; a method that gives bytes is judged apart
}
_SENT = {
    **_SHARED,
    **{kind: [*names, "str"] for kind, names in _FORMATS.items()},
    Kind.BINARY: ["file"],
    Kind.CONTENT: ["file", "str"],
}


def _flat(type_: Type) -> list[Type]:
    return list(type_.members) if isinstance(type_, OneOf) else [type_]


def _has_any(type_: Type) -> bool:
    match type_:
        case Scalar(Kind.ANY):
            return True
        case ListOf(inner) | MapOf(inner):
            return _has_any(inner)
        case TupleOf():
            return any(map(_has_any, type_.parts))
        case OneOf(members):
            return any(map(_has_any, members))
    return False
