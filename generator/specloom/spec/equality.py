"""Whether two places mean the same, whatever their references are spelled like."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from specloom.spec import pointers

Owner = TypeVar("Owner", bound=Hashable)
Place = tuple[Owner, str]  # a file or a document, and a pointer into it


def equal(
    one: Place[Owner],
    other: Place[Owner],
    look: Callable[[Place[Owner]], Any],
    follow: Callable[[str, Place[Owner]], Place[Owner] | None],
) -> bool:
    """Whether two places hold the same, through references, circles included.

    Args:
        look: what stands at a place; raises KeyError for nothing.
        follow: where a `$ref` that stands at a place leads to; None for nowhere.
    """
    assumed: set[tuple[Place[Owner], Place[Owner]]] = set()
    pairs = [(one, other)]
    while pairs:
        pair = pairs.pop()
        if pair in assumed or pair[0] == pair[1]:
            continue
        assumed.add(pair)
        try:
            found = _references(look(pair[0]), look(pair[1]), pair)
        except KeyError:
            return False
        if found is None:
            return False
        for first, first_at, second, second_at in found:
            targets = follow(first, first_at), follow(second, second_at)
            if targets[0] is not None and targets[1] is not None:
                pairs.append((targets[0], targets[1]))
            elif targets != (None, None) or first != second:
                return False
    return True


def _references(
    one: Any, other: Any, at: tuple[Place[Owner], Place[Owner]]
) -> list[tuple[str, Place[Owner], str, Place[Owner]]] | None:
    """The references that two values have to share; None where they differ elsewhere."""
    found = []
    todo = [(one, at[0], other, at[1])]
    while todo:
        one, here, other, there = todo.pop()
        if type(one) is not type(other):
            return None
        if isinstance(one, dict):
            if one.keys() != other.keys():
                return None
            for key, value in one.items():
                places = _below(here, key), _below(there, key)
                if _is_reference(key, value, here) and isinstance(other[key], str):
                    texts = [pointers.mapping_ref(v) for v in (value, other[key])]
                    found.append((texts[0], here, texts[1], there))
                else:
                    todo.append((value, places[0], other[key], places[1]))
        elif isinstance(one, list):
            if len(one) != len(other):
                return None
            for index, (first, second) in enumerate(zip(one, other, strict=True)):
                todo.append((first, _below(here, index), second, _below(there, index)))
        elif one != other:
            return None
    return found


def _is_reference(key: str, value: Any, at: Place[Owner]) -> bool:
    """Whether a field refers to something: `$ref`, or the target of a tag."""
    if not isinstance(value, str):
        return False
    is_tag = at[1].endswith("/discriminator/mapping") or (
        key == "defaultMapping" and at[1].endswith("/discriminator")
    )
    return key == "$ref" or (is_tag and pointers.mapping_ref(value) == value)


def _below(place: Place[Owner], token: str | int) -> Place[Owner]:
    return place[0], pointers.join(place[1], token)
