"""What a `$dynamicRef` leads to, where the schemas around it are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from specloom.spec import pointers
from specloom.spec.references import (
    BadReferenceError,
    Bound,
    Files,
    Scope,
    Target,
)

# What may stand beside a `$ref` for both to be one schema without an `allOf`.
_BESIDE = frozenset(
    {
        *("$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$ref", "$schema"),
        *("definitions", "deprecated", "description", "examples", "title"),
        "unevaluatedProperties",
    }
)
# What a schema is called by and what it keeps for others: it is not part of its copy.
_OF_ITS_OWN = ("$anchor", "$defs", "$dynamicAnchor", "$id", "definitions")


class Dynamic:
    """Which schemas mean something else depending on what refers to them.

    A list of anything, referred to by a schema that says what its items are, is
    another list than one that stands alone: such a schema is copied for it.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._used: dict[tuple[Path, str], frozenset[str]] = {}

    def bound(self, target: Target, scope: Scope) -> Bound:
        """What a schema has bound otherwise when it is referred to from a scope.

        Empty where it makes no difference.
        """
        if not scope.bound:
            return {}
        used = self._names_used(target)
        own = self._files.scope(target).bound
        all_bound = {**own, **scope.bound}
        bound = {name: all_bound[name] for name in used if name in all_bound}
        here = {name: place.where for name, place in bound.items()}
        return bound if here != {n: own[n].where for n in here if n in own} else {}

    def _names_used(self, target: Target) -> frozenset[str]:
        """The anchors that a schema, or one it refers to, names in a `$dynamicRef`."""
        if target.where in self._used:
            return self._used[target.where]
        names: set[str] = set()
        seen = {target.where}
        places = [target]
        while places:
            for place, ref, is_dynamic in _references(places.pop()):
                if is_dynamic:
                    names.add(unquote(ref.partition("#")[2]))
                try:
                    scope = self._files.scope(place)
                    onward = self._files.target(ref, scope, place.pointer)
                except BadReferenceError:
                    continue  # reported where it is walked
                if onward.where not in seen:
                    seen.add(onward.where)
                    places.append(onward)
        self._used[target.where] = frozenset(names)
        return self._used[target.where]


def can_be_merged(schema: dict[str, Any], part: Any) -> bool:
    """Whether a schema with a `$ref` and what it refers to can be written as one."""
    words = schema.keys() - {"$ref"}
    both = words & part.keys() if isinstance(part, dict) else words
    return words <= _BESIDE and "unevaluatedProperties" not in both


def copied(schema: Any) -> Any:
    """A schema without what belongs to the original only."""
    return {word: value for word, value in schema.items() if word not in _OF_ITS_OWN}


def _references(target: Target) -> list[tuple[Target, str, bool]]:
    """The references inside a schema: where, to what, and whether they are dynamic."""
    found = []
    try:
        value = pointers.get(target.source.value, target.pointer)
    except KeyError:
        return []
    todo = [(value, target.pointer)]
    while todo:
        value, pointer = todo.pop()
        if isinstance(value, dict):
            for word in ("$ref", "$dynamicRef"):
                ref = value.get(word)
                if isinstance(ref, str):
                    place = Target(target.source, pointer)
                    found.append((place, ref, word == "$dynamicRef"))
            todo += [
                (child, f"{pointer}/{pointers.escape(key)}")
                for key, child in value.items()
                if key not in ("$defs", "definitions")
            ]
        elif isinstance(value, list):
            todo += [(child, f"{pointer}/{i}") for i, child in enumerate(value)]
    return found
