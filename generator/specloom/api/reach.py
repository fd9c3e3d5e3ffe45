"""What schemas mention, and which way each of them travels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.api.model import (
    AliasSchema,
    Direction,
    Enum,
    MapOf,
    ObjectSchema,
    Scalar,
    Schema,
    UnionSchema,
    refs_in,
)

_LEAVES = frozenset({Scalar, Enum})


def mentioned(schema: Schema) -> Iterator[str]:
    """Names of the schemas that a schema is made of."""
    match schema:
        case ObjectSchema(fields=fields, extra=extra, keyed=keyed):
            for each in fields:
                if type(each.type) not in _LEAVES:  # most are
                    yield from refs_in(each.type)
            if extra is not None:
                yield from refs_in(MapOf(extra, keyed))
        case UnionSchema(variants=variants, members=members, fallback=fallback):
            yield from (variant.type.name for variant in variants)
            yield from (member.name for member in members)
            if fallback is not None:
                yield fallback.name
        case AliasSchema(type=type_):
            yield from refs_in(type_)


def directions_of(
    schemas: Mapping[str, Schema],
    roots: Iterable[tuple[str, Direction]],
    known: Mapping[str, set[Direction]] | None = None,
) -> dict[str, set[Direction]]:
    """The directions in which something that uses a schema travels.

    Args:
        roots: what operations mention themselves.
        known: what is known of other roots.
    """
    directions = {name: {*ways} for name, ways in (known or {}).items()}
    waiting = list(roots)
    while waiting:
        name, direction = waiting.pop()
        ways = directions.setdefault(name, set())
        if direction in ways:
            continue
        ways.add(direction)
        waiting += [(inner, direction) for inner in mentioned(schemas[name])]
        if direction is Direction.REQUEST:
            accepted = getattr(schemas[name], "accepts", ())
            waiting += [(ref.name, Direction.RESPONSE) for ref in accepted]
    return directions
