"""Values that two schemas list: enums, constants, and open lists of known values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diff.facts import Fact
from specloom.diff.lifecycle import Calendar, compare_lifecycle
from specloom.diff.places import Spot, name_of
from specloom.diff.schemas.parts import json_key, type_of
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.statements import fact, openness, shown, subject_of

_BOOLEAN, _BOTH = frozenset(("boolean",)), (True, False)


def compare(old: Shape, new: Shape, calendar: Calendar) -> Iterator[Fact]:
    """Every value that came or went, or is deprecated now."""
    yield from _enum(old, new)
    yield from _extensible(old, new)
    yield from _known_lifecycle(old, new, calendar)


def _enum(old: Shape, new: Shape) -> Iterator[Fact]:
    if old.enum is None and new.enum is None:
        return
    if frozenset() in (old.types, new.types):
        return  # of a value that is null alone, the types say it
    if _is_boolean(old) and _is_boolean(new):
        return
    traits = openness(old, new)
    if old.enum is None or new.enum is None:
        yield fact(
            "enum-added" if old.enum is None else "enum-removed",
            old,
            new,
            old_spot=_enum_spot(old),
            new_spot=_enum_spot(new),
            before=_listed(old),
            after=_listed(new),
            traits=traits,
        )
        return
    # Values of a type that comes or goes are said with the type.
    gone = [k for k in old.enum if k not in new.enum and _has_type(new, old.enum[k][0])]
    come = [k for k in new.enum if k not in old.enum and _has_type(old, new.enum[k][0])]
    if len(old.enum) == len(new.enum) == len(gone) == 1:
        (before, at_old), (after, at_new) = old.enum[gone[0]], new.enum[come[0]]
        yield fact(
            "const-changed",
            old,
            new,
            old_spot=at_old,
            new_spot=at_new,
            before=shown(before),
            after=shown(after),
        )
        return
    for key in gone:
        value, at = old.enum[key]
        yield Fact(
            kind="enum-value-removed",
            old=at,
            new=_enum_spot(new) or new.at,
            subject=subject_of(old, at),
            before=shown(value),
            item=shown(value),
            traits=traits,
        )
    for key in come:
        value, at = new.enum[key]
        yield Fact(
            kind="enum-value-added",
            old=_enum_spot(old) or old.at,
            new=at,
            subject=subject_of(new, at),
            after=shown(value),
            item=shown(value),
            traits=traits,
        )


def _has_type(shape: Shape, value: Any) -> bool:
    """Whether a schema has values of the type of this one."""
    kinds = (
        {type_of(value), "number"} if type_of(value) == "integer" else {type_of(value)}
    )
    return shape.types is None or not shape.types or bool(kinds & shape.types)


def _is_boolean(shape: Shape) -> bool:
    """Whether both truth values pass, listed or not."""
    listed = shape.enum is None or len(shape.enum) == len(_BOTH)
    return listed and shape.types == _BOOLEAN


def _enum_spot(shape: Shape) -> Spot | None:
    """The list of values, or the one value; None where there is neither."""
    spot = shape.enum_spot
    if spot is None:
        return None
    return spot.child("const") or spot.child("enum") or spot


def _listed(shape: Shape) -> str:
    if shape.enum is None:
        return ""
    return ", ".join(shown(value) for value, _ in shape.enum.values())


def _extensible(old: Shape, new: Shape) -> Iterator[Fact]:
    """Values of an open list: `x-extensible-enum`, or an enum beside its type."""
    before, after = old.values.get("x-extensible-enum"), new.values.get(
        "x-extensible-enum"
    )
    if before is not None and after is not None:
        was, now = _members(before), _members(after)
        yield from _known(old, new, was, now, frozenset())
    covered = frozenset(("covered",))
    was, now = (
        {json_key(v): (v, at) for v, at, _ in s.pieces.known} for s in (old, new)
    )
    if was and now:
        yield from _known(old, new, was, now, covered)


_Known = dict[str, tuple[Any, Spot]]


def _members(listed: Spot) -> _Known:
    values = listed.value if isinstance(listed.value, list) else []
    return {json_key(value): (value, listed) for value in values}


def _known(
    old: Shape, new: Shape, was: _Known, now: _Known, traits: frozenset[str]
) -> Iterator[Fact]:
    for key, (value, at) in was.items():
        if key not in now:
            yield fact(
                "known-value-removed",
                old,
                new,
                old_spot=at,
                new_spot=_first(now),
                before=shown(value),
                item=shown(value),
                traits=traits,
            )
    for key, (value, at) in now.items():
        if key not in was:
            yield fact(
                "known-value-added",
                old,
                new,
                old_spot=_first(was),
                new_spot=at,
                after=shown(value),
                item=shown(value),
                traits=traits,
            )


def _first(known: _Known) -> Spot | None:
    return next((at for _, at in known.values()), None)


def _known_lifecycle(old: Shape, new: Shape, calendar: Calendar) -> Iterator[Fact]:
    """Deprecations of values beside the type that takes them."""
    was, now = ({json_key(v): at for v, _, at in s.pieces.known} for s in (old, new))
    for key, after in now.items():
        if key in was:
            yield from compare_lifecycle(
                was[key], after, f"{name_of(new.at)}: {key}", calendar
            )
