"""A value that is changed while it is known which text each part of it is from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specloom.spec import pointers
from specloom.spec.source import Source

# The way to a part: the names and indexes of a JSONPath's normalised path.
Location = tuple[str | int, ...]


class Part:
    """A value and where it is written.

    A container is copied when it is opened, and only then: what others share with it is
    never changed.
    """

    __slots__ = ("children", "pointer", "source", "value")

    def __init__(self, value: Any, source: Source, pointer: str) -> None:
        self.value = value
        self.source = source
        self.pointer = pointer
        # None until it is opened. A member of an object that is not among them stands
        # below the object's own place; the items of an array all are among them.
        self.children: dict[str | int, Part] | list[Part] | None = None

    def opened(self) -> Part:
        """Itself, ready to be changed."""
        if self.children is None:
            if isinstance(self.value, dict):
                self.value, self.children = dict(self.value), {}
            elif isinstance(self.value, list):
                self.children = [
                    Part(item, self.source, f"{self.pointer}/{index}")
                    for index, item in enumerate(self.value)
                ]
                self.value = list(self.value)
        return self

    def child(self, key: str | int) -> Part | None:
        """The part under a key; None where nothing is."""
        if isinstance(self.value, list):
            index = _index(key)
            if not 0 <= index < len(self.value):
                return None
            if isinstance(self.children, list):
                return self.children[index]
            return Part(self.value[index], self.source, f"{self.pointer}/{index}")
        if not isinstance(self.value, dict) or key not in self.value:
            return None
        known = self.children.get(key) if isinstance(self.children, dict) else None
        if known is not None:
            return known
        return Part(self.value[key], self.source, pointers.join(self.pointer, key))

    def members(self) -> Iterator[tuple[str | int, Part]]:
        """Every part below, by its key or index."""
        keys: Sequence[Any] = (
            range(len(self.value)) if isinstance(self.value, list) else list(self.value)
        )
        for key in keys:
            part = self.child(key)
            assert part is not None, "it has this key"
            yield key, part

    def reach(self, location: Location) -> Part | None:
        """The part at a location, opened with all above it; None where nothing is."""
        part = self.opened()
        for key in location:
            below = part.child(key)
            if below is None:
                return None
            part.put(key, below.opened())
            part = below
        return part

    def put(self, key: str | int, part: Part) -> None:
        """Set what is under a key, or at an index that there is."""
        self.value[key] = part.value
        assert self.children is not None, "what is changed is opened"
        self.children[key] = part  # type: ignore[index]

    def append(self, part: Part) -> None:
        """Add an item to an array."""
        assert isinstance(self.children, list), "what is changed is opened"
        self.value.append(part.value)
        self.children.append(part)

    def remove(self, key: str | int) -> None:
        """Take away what is under a key or at an index."""
        del self.value[key]
        if isinstance(self.children, list):
            del self.children[int(key)]

    def copied(self) -> Part:
        """The same value, from the same texts; what is changed in one stays in the other."""
        copy = Part(self.value, self.source, self.pointer)
        if self.children is not None:
            copy.opened()
            for key, part in self.members():
                if isinstance(self.children, list) or key in self.children:
                    copy.put(key, part.copied())
        return copy

    def find(self, pointer: str) -> tuple[Source, str]:
        """Where what stands at a pointer is written, or its nearest parent."""
        part = self
        tokens = pointers.tokens(pointer)
        for index, token in enumerate(tokens):
            if part.children is None:
                return part.source, pointers.join(part.pointer, *tokens[index:])
            below = part.child(token)
            if below is None:
                break
            part = below
        return part.source, part.pointer


def _index(key: str | int) -> int:
    """An index, of a location or a pointer; -1 for what is none."""
    if isinstance(key, int):
        return key
    return int(key) if key.isascii() and key.isdecimal() and len(key) < 10 else -1
