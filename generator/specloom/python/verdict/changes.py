"""A change of the client's surface, made by its rule and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.model import (
    AliasSchema,
    Direction,
    OneOf,
    Ref,
    Schema,
    Type,
    UnionSchema,
)
from specloom.diff.report import ClientChange
from specloom.python.types import annotation
from specloom.python.verdict.relations import Side
from specloom.python.verdict.rules import RULES_BY_ID, Notice

# Longer types are cut in messages: the names at their head say which one it is.
_LONGEST = 120


def change(
    id_: str, name: str, text: str, *, notice: Notice | None = None
) -> ClientChange:
    """What happened to a name, in a sentence that ends with who notices it.

    Args:
        text: what stands behind the name, without a full stop.
        notice: instead of the rule's.
    """
    rule = RULES_BY_ID[id_]
    noticed = rule.notice if notice is None else notice
    ending = f" ({noticed})" if noticed else ""
    return ClientChange(
        id=id_, impact=rule.impact, name=name, message=f"{name}: {text}{ending}"
    )


def spelled(type_: Type, side: Side, direction: Direction) -> str:
    """A type as a caller reads it, without the packages its classes stand in."""
    return _cut(annotation(type_, side.api, direction, qualified=False, shown=True))


def spelled_behind(schema: Schema, side: Side, direction: Direction) -> str:
    """What a name stands for, as a caller reads it."""
    match schema:
        case UnionSchema(members=members, accepts=accepts, fallback=fallback):
            type_: Type = OneOf((*members, fallback) if fallback else members)
        case AliasSchema(type=type_, accepts=accepts):
            pass
        case _:
            type_, accepts = Ref(schema.name), ()
    parts = [annotation(type_, side.api, direction, qualified=False, shown=True)]
    if direction is Direction.REQUEST:
        models = [side.api.model_of(ref.name) for ref in accepts]
        parts += [f"types.{name}" for name in models if name]
    elif isinstance(schema, UnionSchema) and schema.fallback is None:
        parts.append("Unknown")
    return _cut(" | ".join(parts))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def listed(words: Sequence[str], most: int = 5) -> str:
    """Words in a row; of many the first, and how many more there are."""
    shown = words[:most]
    rest = len(words) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def deprecations(old: bool, new: bool, name: str) -> Iterator[ClientChange]:
    """What is said when something becomes deprecated, or is so no longer."""
    if new and not old:
        yield change("deprecated", name, "is deprecated")
    if old and not new:
        yield change("deprecation-withdrawn", name, "is no longer deprecated")
