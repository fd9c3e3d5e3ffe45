"""Places that only pass a reference on, and the one place they stand for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from specloom.spec import pointers
from specloom.spec.equality import Place
from specloom.spec.homes import natural_name, split
from specloom.spec.references import BadReferenceError, Files, Target, value_at


def forwarded(section: Target, kind: str, files: Files) -> dict[str, Target]:
    """Components that are but a reference to another file -> the place referred to.

    A place has one home: of several names for it, its own, else the first. References
    that cannot be followed are left for the walk to report.

    Args:
        section: where the components of this kind are.
    """
    candidates: dict[tuple[Any, str], list[tuple[str, Target]]] = {}
    for name, value in pointers.get(section.source.value, section.pointer).items():
        ref = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(ref, str) or len(value) != 1:
            continue
        at = Target(section.source, pointers.join(section.pointer, name))
        target = followed(ref, at, files)
        if target is None or target.source is section.source:
            continue
        base, rest = split(kind, target)
        if target.source is not files.entry and not rest:
            key = (target.source.path, base)
            candidates.setdefault(key, []).append((name, target))
    homes = {}
    for found in candidates.values():
        own_name = (c for c in found if c[0] == natural_name(c[1]))
        name, target = next(own_name, found[0])
        homes[name] = target
    return homes


def followed(ref: str, at: Target, files: Files) -> Target | None:
    """Where a reference that stands at a place leads to; None for nowhere.

    What cannot be followed is not reported here.
    """
    before = len(files.findings)
    try:
        return settled(files.target(ref, files.scope(at), at.pointer), ref, files)
    except BadReferenceError:
        del files.findings[before:]
        files.forget_failures()
        return None


def settled(target: Target, ref: str, files: Files) -> Target:
    """The place itself, or the one of the same name it only passes on to.

    `Message: {$ref: message.yaml#/Message}` in an index file is no second Message.
    An alias with a name of its own stays.

    Raises:
        BadReferenceError: nothing stands at `target`.
    """
    seen: set[Place[Path]] = set()
    while True:
        part = value_at(target, ref)
        onward = part.get("$ref") if isinstance(part, dict) else None
        if not isinstance(onward, str) or len(part) != 1:
            return target
        seen.add(target.where)
        try:
            further = files.target(onward, files.scope(target), target.pointer)
            value_at(further, onward)
        except BadReferenceError:
            return target  # reported where that reference itself is walked
        if (
            further.where in seen
            or further.source is files.entry
            or natural_name(further) != natural_name(target)
        ):
            return target
        target = further
