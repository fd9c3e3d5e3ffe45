"""JSON values that a description allows: as full as they may be, or as small."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from specloom.mock.examples import NO_BODY
from specloom.mock.synthesis import synthesise
from specloom.spec import pointers
from specloom.spec.directions import for_requests
from specloom.spec.document import Document
from specloom.spec.instances import Instances
from specloom.spec.view import Place

_DEEPEST = 5  # objects below this have what they need alone
_TURNS = 8  # alternatives of a union that are tried
_MOST_REPAIRS = 60


_Make = Callable[[], Iterator[Any]]


class Made(NamedTuple):
    """A value, and what it lacks to be full."""

    value: Any  # NO_BODY where none fits
    lacks: tuple[str, ...] = ()  # parts that fit no schema: the place, and why


class Values:
    """Values for requests, by the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # Views of the document lead to the same pointers in this one.
        self._instances = Instances(for_requests(document))

    def of(self, place: Place | None, *, full: bool, spelled: bool) -> Made:
        """A value that fits a schema.

        Args:
            full: whether it has everything that it may have, or only what it must.
            spelled: whether it becomes a text, which holds nothing empty.
        """
        value, pointer = place or Place({}, "")
        best = Made(NO_BODY)
        make = partial(self._candidates, value, full=full, spelled=spelled)
        for candidate in make():
            made = self._repaired(candidate, pointer, make)
            if made.value is NO_BODY or (spelled and _is_empty(made.value)):
                continue
            if not full or not made.lacks:
                return made
            best = max(best, made, key=lambda each: _size(each.value))
        if best.value is NO_BODY and not any(self._instances.misfits({}, pointer)):
            return Made({})  # An object that has nothing.
        return best

    def _candidates(self, schema: Any, *, full: bool, spelled: bool) -> Iterator[Any]:
        for depth in (_DEEPEST, 0) if full else (-1, _DEEPEST):
            for stated in (False, True):
                for turn in range(_TURNS):
                    made = synthesise(
                        self._document,
                        schema,
                        request=True,
                        stated=stated,
                        optional_depth=depth,
                        turn=turn,
                    )
                    if spelled:
                        yield _filled(made)
                        made = _without_empty(made)
                    if made is not NO_BODY:
                        yield made

    def _repaired(self, value: Any, pointer: str, make: _Make) -> Made:
        """The value with other parts, or none, for those that do not fit.

        Args:
            make: gives further values, whose parts may stand in for its own.
        """
        others: list[Any] | None = None
        lacks: list[str] = []
        for _ in range(_MOST_REPAIRS):
            misfit = next(self._instances.misfits(value, pointer), None)
            if misfit is None:
                return Made(value, tuple(lacks))
            path = pointers.tokens(misfit.pointer)
            if not path:
                break
            others = [*make()] if others is None else others
            instead = self._instead(value, pointer, path, others)
            if instead is NO_BODY:
                lacks.append(f"{'.'.join(path)}: {misfit.message}")
                instead = _without(value, path)
            value = instead
        return Made(NO_BODY)

    def _instead(
        self, value: Any, pointer: str, path: Sequence[str], others: Sequence[Any]
    ) -> Any:
        """The value with the part of another one at a path; NO_BODY where none fits."""
        place = pointers.from_tokens(path)
        tried: list[Any] = [pointers.get(value, place)]
        for other in others:
            try:
                part = pointers.get(other, place)
            except (KeyError, TypeError, ValueError):
                continue
            if part in tried:
                continue
            tried.append(part)
            changed = pointers.replaced(value, place, part)
            misfits = self._instances.misfits(changed, pointer)
            if all(place not in pointers.prefixes(m.pointer) for m in misfits):
                return changed
        return NO_BODY


def _without(value: Any, path: Sequence[str]) -> Any:
    """A value without the part at a path."""
    name, *rest = path
    if isinstance(value, list):
        index = int(name)
        if not rest:
            return value[:index] + value[index + 1 :]
        inner = _without(value[index], rest)
        return [*value[:index], inner, *value[index + 1 :]]
    if not rest:
        return {key: each for key, each in value.items() if key != name}
    return {**value, name: _without(value[name], rest)}


def _size(value: Any) -> int:
    """How many parts a value has."""
    if value is NO_BODY:
        return 0
    if isinstance(value, dict):
        return 1 + sum(map(_size, value.values()))
    return 1 + sum(map(_size, value)) if isinstance(value, list) else 1


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", {}, [])


def _filled(value: Any) -> Any:
    """A value with a text in place of what no text can spell."""
    if _is_empty(value):
        return "text"
    if isinstance(value, dict):
        return {name: _filled(each) for name, each in value.items()}
    return [*map(_filled, value)] if isinstance(value, list) else value


def _without_empty(value: Any) -> Any:
    """A value without what no text can spell; NO_BODY where nothing is left."""
    if isinstance(value, dict):
        kept = {name: _without_empty(each) for name, each in value.items()}
        value = {name: each for name, each in kept.items() if each is not NO_BODY}
    elif isinstance(value, list):
        value = [each for each in map(_without_empty, value) if each is not NO_BODY]
    return NO_BODY if _is_empty(value) else value
