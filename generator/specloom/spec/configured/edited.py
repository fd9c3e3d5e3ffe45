"""A document while it is changed: parts are copied where they change, and keep places."""

from __future__ import annotations

from typing import Any

from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.source import Source


class Edited:
    """A document of its own; what it was made from stays as it is."""

    def __init__(self, document: Document) -> None:
        self._value = dict(document.value)
        self._mounts = dict(document.mounts)
        self._copied: dict[str, Any] = {"": self._value}
        # As it is now, whatever is changed later.
        self.document = document.changed(value=self._value, mounts=self._mounts)

    def put(self, pointer: str, value: Any, origin: tuple[Source, str]) -> None:
        """Let a value stand at a place, and say where it was written."""
        above, name = self._own(pointers.parent(pointer)), pointers.tokens(pointer)[-1]
        if isinstance(above, list):
            above[int(name)] = value
            self._forget(pointer)
        else:
            if name in above:
                self._forget(pointer)
            above[name] = value
        self._mounts[pointer] = origin

    def append(self, pointer: str, value: Any, origin: tuple[Source, str]) -> str:
        """Let a value stand at the end of a list; gives back where."""
        above, name = self._own(pointers.parent(pointer)), pointers.tokens(pointer)[-1]
        above.setdefault(name, [])
        items = self._own(pointer)
        items.append(value)
        below = pointers.join(pointer, len(items) - 1)
        self._mounts[below] = origin
        return below

    def remove(self, pointer: str) -> None:
        """Take away what stands under a name, and is not asked for again."""
        self._own(pointers.parent(pointer)).pop(pointers.tokens(pointer)[-1], None)

    def private(self, pointer: str) -> str:
        """Write what a reference leads to in its place; gives back the place."""
        value = pointers.get(self._value, pointer)
        if isinstance(value, dict) and "$ref" in value:
            target, there = self.document.follow(value, pointer)
            self.put(pointer, target, self.document.origin(there))
        return pointer

    def _own(self, pointer: str) -> Any:
        """The object or list at a place, as a copy that may be changed."""
        if pointer not in self._copied:
            above = self._own(pointers.parent(pointer))
            name = pointers.tokens(pointer)[-1]
            if isinstance(above, list):
                number = int(name)
                above[number] = copied = above[number].copy()
            else:
                child = above.get(name)
                copied = child.copy() if isinstance(child, dict | list) else {}
                above[name] = copied
            self._copied[pointer] = copied
        return self._copied[pointer]

    def _forget(self, pointer: str) -> None:
        """Drop what was known of a place that has another value now."""
        below = f"{pointer}/"
        for known in (self._copied, self._mounts):
            for each in [p for p in known if p == pointer or p.startswith(below)]:
                del known[each]
