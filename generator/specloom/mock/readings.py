"""What a text in a query, a header or a form may mean, by its schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.instances import Instances, Misfit
from specloom.spec.values import as_dict

_MAX_DEPTH = 12


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Fields by name, with those of `a[b]` and `a[0]` inside `a`.

    A name that comes several times, or ends in `[]`, has the list of its values.
    """
    found: dict[str, Any] = {}
    for name, text in pairs:
        head, *inner = name.replace("]", "").split("[") if "]" in name else [name]
        if len(inner) > _MAX_DEPTH:
            continue
        _put(found, [head, *inner], text)
    return {name: _lists(value) for name, value in found.items()}


def _put(into: dict[str, Any], path: list[str], text: str) -> None:
    name, *rest = path
    if rest and rest != [""]:
        below = into.setdefault(name, {})
        if isinstance(below, dict):
            _put(below, rest, text)
        return
    before = into.get(name)
    if rest or before is not None:
        into[name] = [*(before if isinstance(before, list) else ()), text]
        if isinstance(before, str):
            into[name] = [before, text]
    else:
        into[name] = text


def _lists(value: Any) -> Any:
    """Mappings with numbers for names are lists."""
    if not isinstance(value, dict):
        return value
    inner = {name: _lists(each) for name, each in value.items()}
    if inner and all(name.isdecimal() for name in inner):
        return list(inner.values())
    return inner


class Readings:
    """Reads texts by the schemas of one document."""

    def __init__(self, document: Document, instances: Instances) -> None:
        self._document = document
        self._instances = instances

    def misfits(self, value: Any, pointer: str) -> list[Misfit]:
        """Why a value does not fit a schema; nothing when it does."""
        return list(self._instances.misfits(value, pointer))

    def wants(self, kind: str, pointer: str) -> bool:
        """Whether a schema takes values of a type that is no scalar."""
        return self._member(kind, pointer, 0) is not None

    def knows(self, name: str, pointer: str) -> bool:
        """Whether an object may have a property; all of them, where it names none."""
        if self.property(name, pointer) is not None:
            return True
        place = self._member("object", pointer, 0)
        schema = self._schema(pointer if place is None else place)[0]
        words = ("properties", "allOf", "anyOf", "oneOf")
        return not any(schema.get(word) for word in words)

    def read(self, value: Any, pointer: str, depth: int = 0) -> Any:
        """A value whose texts became what the schema wants, as far as they can."""
        if depth > _MAX_DEPTH:
            return value
        if isinstance(value, dict):
            return self._object(value, pointer, depth)
        if isinstance(value, str) and value[:1] in "[{":
            # What a form or a style has no way to spell travels as its JSON text.
            inner = _json(value)
            if isinstance(inner, dict) and self.wants("object", pointer):
                return inner
            if inner is not None and not self.misfits(inner, pointer):
                return inner
        array = self._member("array", pointer, 0)
        if array is not None and not self._is_text(pointer, value):
            values = value if isinstance(value, list) else [value]
            items = pointers.join(array, "items")
            read = [self.read(each, items, depth + 1) for each in values]
            only, *more = values or [None]
            if (
                not more
                and self._is_text(pointer, only)
                and self.misfits(read, pointer)
            ):
                return only
            return read
        if not isinstance(value, str):
            return value
        readings = list(_scalars(value))
        fitting = (each for each in readings if not self.misfits(each, pointer))
        return next(fitting, readings[-1])

    def _is_text(self, pointer: str, value: Any) -> bool:
        """Whether a text stands for itself where a list may stand, too."""
        return (
            isinstance(value, str)
            and self._member("string", pointer, 0) is not None
            and not self.misfits(value, pointer)
        )

    def _object(self, value: Mapping[str, Any], pointer: str, depth: int) -> Any:
        read = {}
        for name, each in value.items():
            place = self.property(name, pointer)
            read[name] = each if place is None else self.read(each, place, depth + 1)
        return read

    def property(self, name: str, pointer: str, depth: int = 0) -> str | None:
        """Where a property of an object is described."""
        schema, pointer = self._schema(pointer)
        if name in as_dict(schema.get("properties")):
            return pointers.join(pointer, "properties", name)
        for member in self._members(schema, pointer, depth):
            found = self.property(name, member, depth + 1)
            if found is not None:
                return found
        if isinstance(schema.get("additionalProperties"), dict):
            return pointers.join(pointer, "additionalProperties")
        return None

    def properties(self, pointer: str, depth: int = 0) -> frozenset[str]:
        """The names of the properties that an object's schema describes."""
        schema, pointer = self._schema(pointer)
        below = (
            self.properties(member, depth + 1)
            for member in self._members(schema, pointer, depth)
        )
        return frozenset(as_dict(schema.get("properties"))).union(*below)

    def _member(self, kind: str, pointer: str, depth: int) -> str | None:
        """The place of the schema that describes values of a type, if any does."""
        schema, pointer = self._schema(pointer)
        type_ = schema.get("type")
        if kind == type_ or (isinstance(type_, list) and kind in type_):
            return pointer
        for member in self._members(schema, pointer, depth):
            found = self._member(kind, member, depth + 1)
            if found is not None:
                return found
        return None

    def _members(
        self, schema: Mapping[str, Any], pointer: str, depth: int
    ) -> Iterator[str]:
        if depth <= _MAX_DEPTH:
            for word in ("allOf", "anyOf", "oneOf"):
                listed = schema.get(word)
                for index in range(len(listed) if isinstance(listed, list) else 0):
                    yield pointers.join(pointer, word, index)

    def _schema(self, pointer: str) -> tuple[dict[str, Any], str]:
        try:
            value = self._document.lookup(pointer)
        except KeyError:
            return {}, pointer
        value, pointer = self._document.follow(value, pointer)
        return as_dict(value), pointer


def _json(text: str) -> Any:
    """A list or an object from its JSON text; None for what is none."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list | dict) else None


def _scalars(text: str) -> Iterator[Any]:
    """What a text can be read as; the last is the closest to what it looks like."""
    yield text
    if text in ("true", "false"):
        yield text == "true"
    elif text in ("", "null"):
        yield None
    else:
        try:
            number = json.loads(text)
        except (ValueError, RecursionError):
            return
        if isinstance(number, int | float):
            yield number
