"""What operations have in common, so that the client says it once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from specloom.api.model import (
    Api,
    Constant,
    Direction,
    Field,
    ObjectSchema,
    OneOf,
    Ref,
    Type,
    UnionSchema,
)
from specloom.python.naming import NamedApi
from specloom.python.types import annotation, literal

Bodies = tuple[tuple[str, Type], ...]  # of errors, by status


class Shared(Struct, frozen=True):
    """What the client says for its operations."""

    constants: tuple[Constant, ...]  # that every operation sends
    error_bodies: Bodies  # what most operations describe


def shared_by(api: Api) -> Shared:
    """What the operations of an API have in common."""
    return Shared(tuple(_constants(api)), _error_bodies(api))


def _constants(api: Api) -> list[Constant]:
    if not api.operations:
        return []
    first, *others = api.operations
    return [
        constant
        for constant in first.constants
        if all(constant in other.constants for other in others)
    ]


def _error_bodies(api: Api) -> Bodies:
    counted = Counter(operation.error_bodies for operation in api.operations)
    for bodies, count in counted.most_common(1):
        if count > 1 and count * 2 > len(api.operations):
            return bodies
    return ()


def spelled_bodies(named: NamedApi, bodies: Bodies) -> str:
    """The types of the bodies of errors, as a mapping in Python."""
    spelled = {s: annotation(t, named, Direction.RESPONSE) for s, t in bodies}
    types = list(dict.fromkeys(spelled.values()))
    if len(types) == 1 and len(spelled) > 1:
        return f"dict.fromkeys(({', '.join(map(literal, spelled))}), {types[0]})"
    return f"{{{', '.join(f'{literal(s)}: {t}' for s, t in spelled.items())}}}"


def spelled_details(named: NamedApi, bodies: Bodies) -> str:
    """The type of the details in the bodies of errors; "" where they have no one type."""
    path = named.api.errors.details_path
    if path is None:
        return ""
    types: set[Type] = {type_ for _, type_ in bodies}
    for name in path.split("."):
        fields = [each for type_ in types for each in _fields(named, type_)]
        types = {each.type for each in fields if each.wire_name == name}
    spelled = {annotation(each, named, Direction.RESPONSE) for each in types}
    return spelled.pop() if len(spelled) == 1 else ""


def _fields(named: NamedApi, type_: Type) -> Iterator[Field]:
    """The properties of an object, or of each object of a union."""
    if isinstance(type_, OneOf):
        for member in type_.members:
            yield from _fields(named, member)
    schema = named.schemas.get(type_.name) if isinstance(type_, Ref) else None
    if isinstance(schema, ObjectSchema):
        yield from schema.fields
    elif isinstance(schema, UnionSchema):
        for variant in schema.variants:
            yield from _fields(named, variant.type)
