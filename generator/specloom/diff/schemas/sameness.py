"""Which parts of two documents are the same, down to what they refer to."""

from __future__ import annotations

from typing import Any

import msgspec

from specloom.diff.places import Book
from specloom.spec import pointers


class Sameness:
    """Tells equal parts of two documents apart from those that only look equal.

    Two values that are written the same mean the same, unless something that they
    refer to has changed. What has changed is worked out once for a document; where
    nothing has, equal values need no further look.
    """

    def __init__(self, old: Book, new: Book) -> None:
        self._mentions = old.document.mentions
        self._comparable = old.is_3_0 == new.is_3_0
        self._changed = _changed_references(old, new) if self._comparable else set()

    def same(self, old: Any, new: Any) -> bool:
        """Whether two values say the same, references included."""
        if not self._comparable or not _equal(old, new):
            return False
        return not self._changed or self._changed.isdisjoint(self._mentions.of(old))


def _changed_references(old: Book, new: Book) -> set[str]:
    """The references that lead to something that is not the same on both sides."""
    used_by: dict[str, set[str]] = {}
    changed: set[str] = set()
    mentions = old.document.mentions
    documents = old.document, new.document
    waiting = [*set().union(*(d.mentions.of_all(d.value) for d in documents))]
    seen = set(waiting)
    while waiting:
        ref = waiting.pop()
        before, after = _lookup(old, ref), _lookup(new, ref)
        if not _equal(before, after):
            changed.add(ref)
        for inner in mentions.of(before) | mentions.of(after):
            used_by.setdefault(inner, set()).add(ref)
            if inner not in seen:
                seen.add(inner)
                waiting.append(inner)
    spreading = [*changed]
    while spreading:
        for user in used_by.get(spreading.pop(), ()):
            if user not in changed:
                changed.add(user)
                spreading.append(user)
    return changed


def _equal(old: Any, new: Any) -> bool:
    """Whether two values are written the same; to Python, `true` is 1."""
    if old is new:  # what both sides share is read once
        return True
    return bool(old == new) and _encoded(old) == _encoded(new)


def _encoded(value: Any) -> bytes:
    try:
        return msgspec.json.encode(value, order="deterministic")
    except (TypeError, ValueError):
        return b""  # YAML has values and keys that JSON has not


def _lookup(book: Book, ref: str) -> Any:
    try:
        return pointers.get(book.document.value, pointers.from_ref(ref))
    except (KeyError, ValueError):
        return None
