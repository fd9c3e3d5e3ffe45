"""Schemas as they hold one way: what is read-only is not required of a request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct, field

from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list

Flag = Literal["readOnly", "writeOnly"]

_NOTHING: frozenset[str] = frozenset()
_BRANCHES = ("allOf", "oneOf", "anyOf")


def for_requests(document: Document) -> Document:
    """The document as it holds for what is sent."""
    return document.changed(value=_OneWay(document, "readOnly").of(document.value))


def for_responses(document: Document) -> Document:
    """The document as it holds for what is received."""
    return document.changed(value=_OneWay(document, "writeOnly").of(document.value))


class Sent:
    """The schemas of a document as they hold for what is sent.

    What several schemas have inside them is worked out once.
    """

    def __init__(self, document: Document) -> None:
        self._one_way = _OneWay(document, "readOnly")

    def of(self, schema: Any) -> Any:
        """A schema as it holds for what is sent; references stay as they are.

        One is written out only where what it leads to requires a property that is
        read-only by what stands beside it.
        """
        return self._one_way.of(schema)


class _OneWay(Struct, frozen=True):
    """Takes properties that travel the other way out of what is required."""

    document: Document
    flag: Flag
    # What stands where nothing around it hides anything: id -> it, and what it became.
    # It is kept, so that no other one gets its id.
    _known: dict[int, tuple[Any, Any]] = field(default_factory=dict)

    def of(
        self,
        value: Any,
        hidden: frozenset[str] = _NOTHING,
        above: tuple[str, ...] = (),
    ) -> Any:
        """A value, changed where something in it requires what is hidden.

        Args:
            hidden: properties that what stands around it takes out.
            above: references that are written out already.
        """
        if not isinstance(value, dict | list):
            return value
        if hidden or above:
            return self._changed(value, hidden, above)
        known = self._known.get(id(value))
        if known is None:
            changed = self._changed(value, hidden, above)
            known = self._known[id(value)] = (value, changed)
        return known[1]

    def _changed(
        self, value: Any, hidden: frozenset[str], above: tuple[str, ...]
    ) -> Any:
        """The same, of a list or an object that is not known."""
        if isinstance(value, list):
            items = [self.of(each) for each in value]
            same = all(a is b for a, b in zip(items, value, strict=True))
            return value if same else items
        if _may_require(value):
            hidden = hidden | frozenset(self._flagged(value, set()))
        new = {}
        for word, each in value.items():
            if word in _BRANCHES and isinstance(each, list):
                parts = [self._part(part, hidden, above) for part in each]
                same = all(a is b for a, b in zip(parts, each, strict=True))
                new[word] = each if same else parts
            elif word == "required" and isinstance(each, list):
                kept = [n for n in each if not (_is_text(n) and n in hidden)]
                new[word] = each if len(kept) == len(each) else kept
            else:
                new[word] = self.of(each) if isinstance(each, dict | list) else each
        ref = value.get("$ref")
        if isinstance(ref, str) and self._requires(ref, hidden, set()):
            del new["$ref"]
            target = self._part({"$ref": ref}, hidden, above)
            new["allOf"] = [target, *as_list(new.get("allOf"))]
        same = new.keys() == value.keys() and all(new[k] is value[k] for k in value)
        return value if same else new

    def _part(self, part: Any, hidden: frozenset[str], above: tuple[str, ...]) -> Any:
        """One of several schemas that hold together, or of which one holds."""
        ref = as_dict(part).get("$ref")
        if isinstance(ref, str):
            if ref in above or not self._requires(ref, hidden, set()):
                return part
            return self.of(self._target(ref), hidden, (*above, ref))
        return self.of(part, hidden, above)

    def _requires(self, ref: str, hidden: frozenset[str], seen: set[str]) -> bool:
        """Whether what a reference leads to requires something that is hidden here."""
        if not hidden or ref in seen:
            return False
        seen.add(ref)
        return self._asks(self._target(ref), hidden, seen)

    def _asks(self, schema: Any, hidden: frozenset[str], seen: set[str]) -> bool:
        schema = as_dict(schema)
        own = {name for name in as_list(schema.get("required")) if _is_text(name)}
        if own & hidden - set(self._flagged(schema, set())):
            return True
        ref = schema.get("$ref")
        if isinstance(ref, str) and self._requires(ref, hidden, seen):
            return True
        return any(
            self._asks(part, hidden, seen)
            for word in _BRANCHES
            for part in as_list(schema.get(word))
        )

    def _flagged(self, schema: Any, seen: set[str]) -> Iterator[str]:
        """The properties of a schema, and of all its parts, that travel otherwise."""
        schema = as_dict(schema)
        for name, described in as_dict(schema.get("properties")).items():
            if self._is_flagged(described, set()):
                yield name
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen:
            seen.add(ref)
            yield from self._flagged(self._target(ref), seen)
        for part in as_list(schema.get("allOf")):
            yield from self._flagged(part, seen)

    def _is_flagged(self, schema: Any, seen: set[str]) -> bool:
        schema = as_dict(schema)
        if schema.get(self.flag) is True:
            return True
        if "$ref" not in schema and "allOf" not in schema:
            return False  # most of them, and there are many
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen:
            seen.add(ref)
            if self._is_flagged(self._target(ref), seen):
                return True
        return any(
            self._is_flagged(part, seen) for part in as_list(schema.get("allOf"))
        )

    def _target(self, ref: str) -> Any:
        try:
            return self.document.lookup(ref)
        except KeyError:
            return {}  # named by the resolver already


def _may_require(value: dict[Any, Any]) -> bool:
    return "required" in value or not value.keys().isdisjoint(_BRANCHES)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)
