"""Whether a value of one type may stand where another type is expected, as Python has it.

Types are compared as the parts of unions, with names for types written out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from specloom.api import model
from specloom.api.model import (
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
from specloom.python.types import other_keys, other_values
from specloom.python.verdict.sides import Side


class Typed(Struct, frozen=True):
    """A type of one of the sides; `accepts` are models that may be sent for it."""

    type: Type
    side: Side
    accepts: tuple[Ref, ...] = ()
    is_open: bool = False  # takes `Unknown` too


def behind(schema: Schema, side: Side) -> Typed:
    """The type that a name stands for; of a class, the class itself."""
    match schema:
        case AliasSchema(type=type_, accepts=accepts):
            return Typed(type_, side, accepts)
        case UnionSchema(members=members, accepts=accepts, fallback=fallback):
            if fallback is not None:
                return Typed(OneOf((*members, fallback)), side, accepts)
            return Typed(OneOf(members), side, accepts, is_open=True)
    return Typed(Ref(schema.name), side)


class Atom(Struct, frozen=True):
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
    item: Typed


class _Positions(Struct, frozen=True):
    """A tuple, and what is at each place."""

    items: tuple[Typed, ...]


_Part = Atom | _Constant | _Class | _Items | _Positions


class AnyIs(Enum):
    """What Any stands for in a comparison."""

    ITSELF = auto()
    TOP = auto()  # everything fits it
    BOTH = auto()  # everything fits it, and it fits everything


_ANY = Atom("Any")
_WIDER = {
    "bool": {"int", "float"},
    "int": {"float"},
}
# A class and its base, where a value of the one travels as no value of the other: a
# date-time is no date, and `true` no number.
_EXCHANGED = {("datetime", "date"), ("bool", "int"), ("bool", "float")}


class Comparison(Struct, frozen=True):
    """The rules by which one type fits where another is expected."""

    direction: Direction
    any_is: AnyIs = AnyIs.ITSELF
    invariant: bool = False  # lists of other items are other types
    as_sent: bool = False  # a value stands for the base of its class only as it travels

    def fits(self, given: Typed, wanted: Typed) -> bool:
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

    def _to_place(self, given: Typed, names: set[str | None]) -> Iterator[_Part]:
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
        if wanted == _ANY and self.any_is is not AnyIs.ITSELF:
            return True
        if given == _ANY and self.any_is is AnyIs.BOTH:
            return True
        match given, wanted:
            case _Constant(type=kind), Atom(name):
                return name == kind or self._passes(kind, name)
            case Atom(kind), Atom(name):
                return self._passes(kind, name)
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

    def _passes(self, kind: str, name: str) -> bool:
        """Whether a value of a class does where another class is expected."""
        if self.direction is Direction.REQUEST and (kind, name) in _EXCHANGED:
            return not self.as_sent
        # A datetime that is read is no date to those who compare it with one.
        return name in _WIDER.get(kind, ())

    def parts(self, typed: Typed) -> list[_Part]:
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
                    waiting.append(behind(schema, typed.side))
        if {_Constant("bool", True), _Constant("bool", False)} <= set(found):
            found[Atom("bool")] = None
        return list(found)

    def _besides(self, typed: Typed) -> Iterator[_Part]:
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
                return [Atom(n) for n in (_READ if response else _SENT)[kind]]
            case model.Enum(values):
                others = other_values(type_, self.direction)
                return [
                    *(_Constant(type(value).__name__, value) for value in values),
                    *(Atom(_JSON_TYPES[kind]) for kind in others),
                ]
            case ListOf(item):
                return [_Items("list", Typed(item, side))]
            case MapOf(value):
                return [_Items("Mapping", Typed(value, side))]
            case TupleOf():
                return self._tuple(type_, side)
        return []

    def _tuple(self, type_: TupleOf, side: Side) -> list[_Part]:
        any_of_them = Typed(OneOf(type_.parts), side)
        if not type_.is_fixed:
            return [_Items("list", any_of_them)]
        fixed = _Positions(tuple(Typed(item, side) for item in type_.items))
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
            found.append(_Items("Mapping", Typed(others, side)))
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
