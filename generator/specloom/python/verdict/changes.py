"""A change of the client's surface, made by its rule and in words."""

from __future__ import annotations

import re
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
from specloom.python.verdict.rules import RULES_BY_ID, Notice
from specloom.python.verdict.sides import Side, Sides

# Longer types are cut in messages: the names at their head say which one it is.
_LONGEST = 120
_VALUE = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,"]+')  # of a Literal
_MOST = 5  # members that are named in place of two long types


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
    return _cut(_whole(type_, side, direction))


def arrow(old: Type, new: Type, sides: Sides, direction: Direction) -> str:
    """Both types as a caller reads them, or what is between them if they are long."""
    return _arrow(
        [_whole(old, sides.old, direction)], [_whole(new, sides.new, direction)]
    )


def arrow_behind(old: Schema, new: Schema, sides: Sides, direction: Direction) -> str:
    """The same for what a name stands for."""
    return _arrow(
        _behind(old, sides.old, direction), _behind(new, sides.new, direction)
    )


def _whole(type_: Type, side: Side, direction: Direction) -> str:
    return annotation(type_, side.api, direction, qualified=False, shown=True)


def _behind(schema: Schema, side: Side, direction: Direction) -> list[str]:
    """The parts of what a name stands for."""
    match schema:
        case UnionSchema(members=members, accepts=accepts, fallback=fallback):
            type_: Type = OneOf((*members, fallback) if fallback else members)
        case AliasSchema(type=type_, accepts=accepts):
            pass
        case _:
            type_, accepts = Ref(schema.name), ()
    parts = [_whole(type_, side, direction)]
    if direction is Direction.REQUEST:
        models = [side.api.model_of(ref.name) for ref in accepts]
        parts += [f"types.{name}" for name in models if name]
    elif isinstance(schema, UnionSchema) and schema.fallback is None:
        parts.append("Unknown")
    return parts


def _arrow(old: Sequence[str], new: Sequence[str]) -> str:
    before, after = " | ".join(old), " | ".join(new)
    if max(len(before), len(after)) <= _LONGEST:
        return f"{before} -> {after}"
    was, now = _members(before), _members(after)
    gone = [each for each in was if each not in now]
    come = [each for each in now if each not in was]
    if len(gone) + len(come) > _MOST or not (gone or come):
        return f"{_cut(before)} -> {_cut(after)}"
    told = [f"{listed(come)} joined it"] if come else []
    told += [f"{listed(gone)} left it"] if gone else []
    return ", ".join(told)


def _members(text: str) -> list[str]:
    """The members of a union, and the values of a `Literal`, as they are written."""
    inner = re.fullmatch(r"Literal\[([^\[\]]*)\]", text)
    if inner:
        return _VALUE.findall(inner[1])
    parts: list[str] = []
    for piece in text.split(" | "):
        if parts and parts[-1].count("[") != parts[-1].count("]"):
            parts[-1] += f" | {piece}"  # it stands inside of a type
        else:
            parts.append(piece)
    return parts


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
