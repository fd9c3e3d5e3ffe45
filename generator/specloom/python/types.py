"""How Python spells types: what the generated code says, and the diff repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from specloom.api.model import (
    ANY,
    Direction,
    Enum,
    Keyed,
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
)
from specloom.api.shapes import one_of
from specloom.python.naming import NamedApi

_SCALARS = {
    Kind.ANY: "Any",
    Kind.NULL: "None",
    Kind.BOOLEAN: "bool",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.STRING: "str",
    Kind.BINARY: "bytes",
    Kind.CONTENT: "BodyTypes",
}
_PYTHON_TYPES = {"string": "str", "integer": "int", "number": "float"}
# Format -> the class of its values.
FORMAT_CLASSES = {
    Kind.DATE: "datetime.date",
    Kind.DATETIME: "datetime.datetime",
    Kind.TIME: "datetime.time",
    Kind.DURATION: "datetime.timedelta",
    Kind.DECIMAL: "Decimal",
    Kind.UUID: "UUID",
    Kind.BASE64: "Base64",
}
# Format -> the same class as a type that pydantic reads as the format says. Its name is
# one that hardly any schema has.
FORMAT_TYPES = {
    Kind.DATE: "Date",
    Kind.DATETIME: "DateTime",
    Kind.TIME: "TimeFromText",
    Kind.DURATION: "DurationFromText",
    Kind.DECIMAL: "DecimalFromText",
    Kind.UUID: "UuidFromText",
    Kind.BASE64: "Base64FromText",
}
# The same in params, which read nothing.
PARAM_TYPES = {
    **FORMAT_TYPES,
    Kind.DATE: FORMAT_CLASSES[Kind.DATE],
    Kind.DATETIME: FORMAT_CLASSES[Kind.DATETIME],
}


def annotation(
    type_: Type,
    named: NamedApi,
    direction: Direction,
    *,
    qualified: bool = True,
    validated: bool = False,
    alone: bool = False,
    shown: bool = False,
) -> str:
    """A type as Python writes it in this direction.

    Args:
        qualified: whether classes stand behind their package, `types.Message`, as in
            a signature; modules of models import the names themselves.
        validated: whether it is that of a field, or of a name for a type: pydantic
            reads values of formats as those describe them.
        alone: whether a TypedDict stands for those dicts alone that have no other keys.
        shown: whether people read it: without what is for pydantic alone.
    """

    def inside(type_: Type) -> str:
        return annotation(
            type_,
            named,
            direction,
            qualified=qualified,
            validated=validated,
            alone=alone,
            shown=shown,
        )

    match type_:
        case Scalar(kind):
            return _scalar(named.kind_of(kind), direction, validated=validated)
        case Enum(values):
            closed = f"Literal[{', '.join(map(literal, values))}]"
            if direction is Direction.RESPONSE and not shown and is_confusable(values):
                closed = exact_literal(values)
            others = [_PYTHON_TYPES[kind] for kind in other_values(type_, direction)]
            return " | ".join([closed, *others])
        case Ref(name):
            target = named.class_of(name, direction) or "Any"
            package = "types" if direction is Direction.RESPONSE else "params"
            spelled = f"{package}.{target}" if qualified else target
            if direction is Direction.REQUEST:
                beside = _beside(name, named, qualified=qualified, alone=alone)
                return " | ".join([spelled, *beside])
            return spelled
        case ListOf(item):
            container = "list" if direction is Direction.RESPONSE else "Sequence"
            return f"{container}[{inside(item)}]"
        case TupleOf():
            if shown and not type_.is_fixed:
                return inside(ListOf(OneOf(type_.parts)))
            return _tuple(type_, direction, inside)
        case MapOf(value):
            container = "dict" if direction is Direction.RESPONSE else "Mapping"
            mapping = f"{container}[str, {inside(value)}]"
            if type_.keyed is None or direction is Direction.REQUEST or shown:
                return mapping
            return f"Annotated[{mapping}, {keyed_text(type_.keyed, inside)}]"
        case OneOf(members):
            union = _union(map(inside, members))
            if ANY in members and direction is Direction.RESPONSE and not shown:
                # Every value is one of any: what is known has to be tried first.
                return f'Annotated[{union}, Field(union_mode="left_to_right")]'
            return union
        case _:
            assert_never(type_)


def _scalar(kind: Kind, direction: Direction, *, validated: bool) -> str:
    if direction is Direction.RESPONSE:
        formats = FORMAT_TYPES if validated else FORMAT_CLASSES
        return formats.get(kind) or _SCALARS[kind]
    formats = PARAM_TYPES if validated else FORMAT_CLASSES
    if kind in formats:
        return f"{formats[kind]} | str"
    return "FileTypes" if kind is Kind.BINARY else _SCALARS[kind]


def _union(parts: Iterable[str]) -> str:
    """A union of types, each of them once."""
    members: list[str] = []
    depth = 0
    for part in parts:
        words = part.split(" | ")
        for word in words:
            if depth:
                members[-1] += f" | {word}"
            else:
                members.append(word)
            depth += word.count("[") - word.count("]")
    return " | ".join(dict.fromkeys(members))


def _tuple(type_: TupleOf, direction: Direction, spelled: Callable[[Type], str]) -> str:
    """A tuple where its length is known, a list whose items are read by position else.

    In a request, a list does for a tuple: that is how JSON is written.
    """
    items = [spelled(item) for item in type_.items]
    union = _union(map(spelled, type_.parts)) or "Any"
    if type_.is_fixed:
        fixed = f"tuple[{', '.join(items) or '()'}]"
        sent = direction is Direction.REQUEST
        return f"{fixed} | list[{union}]" if sent else fixed
    if direction is Direction.REQUEST:
        return f"Sequence[{union}]"
    if type_.rest is not None:
        items.append(f"rest={spelled(type_.rest)}")
    if type_.least:
        items.append(f"least={type_.least}")
    return f"Annotated[list[{union}], ByPosition({', '.join(items)})]"


def keyed_text(keyed: Keyed, spelled: Callable[[Type], str]) -> str:
    """What reads values by their keys; types are looked up when they are needed."""
    listed = [f"{literal(name)}: {spelled(type_)}" for name, type_ in keyed.patterns]
    rest = "" if keyed.rest == ANY else f", lambda: {spelled(keyed.rest)}"
    return f"ByKey(lambda: {{{', '.join(listed)}}}{rest})"


def sent_beside(name: str, named: NamedApi) -> list[str]:
    """What callers may give in place of the dicts of a schema, in a module of models."""
    return _beside(name, named, qualified=False, alone=False)


def _beside(name: str, named: NamedApi, *, qualified: bool, alone: bool) -> list[str]:
    parts = []
    others = None if alone else other_keys(named.schemas[name])
    if others is not None:
        values = annotation(
            others,
            named,
            Direction.REQUEST,
            qualified=qualified,
            validated=not qualified,
            alone=True,
        )
        parts.append(f"Mapping[str, {values}]")
    if model := named.returned_model(name):
        parts.append(f"types.{model}")
    return parts


def exact_literal(values: Iterable[str | int | float | bool]) -> str:
    """Constants of which each is read as itself alone: 1 is not `True`."""
    return f"Annotated[Literal[{', '.join(map(literal, values))}], EXACT]"


def is_confusable(values: Iterable[object]) -> bool:
    """Whether Python takes what is another value in JSON for one of these."""
    known = {(isinstance(v, bool), v) for v in values if isinstance(v, int | float)}
    return any(v in (0, 1) and (not flag, v) not in known for flag, v in known)


def other_keys(schema: Schema) -> Type | None:
    """What the values of an object are where it has keys that are no properties.

    None where the description says nothing of such keys.
    """
    if not isinstance(schema, ObjectSchema) or schema.extra is None:
        return None
    types = [*(each.type for each in schema.fields), schema.extra]
    if isinstance(schema.extra, OneOf) and ANY in schema.extra.members:
        return ANY
    return one_of(types)


def other_values(enum: Enum, direction: Direction) -> list[str]:
    """JSON types of the values that pass beside those of an enum.

    In a response every enum may grow, constants excepted: a server that is newer than
    the client is no misfit.
    """
    if direction is Direction.RESPONSE and not enum.is_constant:
        types = {_JSON_TYPES[type(value)] for value in enum.values}
        return sorted(types - {"boolean"}, reverse=True)
    return ["string"] if enum.open else []


_JSON_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def literal(value: str | int | float | bool | None) -> str:
    """A Python literal in double quotes, as black writes it."""
    if not isinstance(value, str):
        return repr(value)
    quoted = repr(value)
    if quoted[0] == "'" and '"' not in value:
        return f'"{quoted[1:-1]}"'
    return quoted
