"""What a configuration's keys name in documents: operations and schemas."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from specloom.base.patterns import is_pattern, matches
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import as_dict
from specloom.spec.view import Operation

_LABEL = re.compile(r"([A-Za-z]+)\s+(/\S.*|/)\Z")


class Site(NamedTuple):
    """A place in one of the documents."""

    number: int  # of the document
    pointer: str


class Found(NamedTuple):
    """An operation, and the document that it is in."""

    number: int
    operation: Operation


def label(key: str) -> str:
    """A key as operations are labelled: `get  /orders` is `GET /orders`."""
    found = _LABEL.match(key.strip())
    return f"{found[1].upper()} {found[2]}" if found else key


class Subjects:
    """What there is to speak of in documents."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents

    @cached_property
    def operations(self) -> tuple[Found, ...]:
        """Every operation, in the order written."""
        return tuple(
            Found(number, operation)
            for number, document in enumerate(self._documents)
            for operation in document.operations()
        )

    @cached_property
    def _by_name(self) -> dict[str, list[Found]]:
        found: dict[str, list[Found]] = {}
        for each in self.operations:
            found.setdefault(each.operation.label, []).append(each)
            if each.operation.id is not None:
                found.setdefault(each.operation.id, []).append(each)
        return found

    def named(self, key: str) -> list[Found]:
        """The operations that a key names: by label, by operationId, or by a pattern."""
        key = label(key)
        if not is_pattern(key):
            return self._by_name.get(key, [])
        return [
            each
            for each in self.operations
            if matches(key, each.operation.label)
            or (each.operation.id and matches(key, each.operation.id))
        ]

    def operation_names(self, key: str) -> list[str]:
        """What operations are called in the form of a key: labels or operationIds."""
        is_label = " " in label(key)
        return [n for n in self._by_name if bool(_LABEL.match(n)) is is_label]

    def schemas(self, key: str) -> list[Site]:
        """The schemas that a key names, in each document that has it.

        Args:
            key: a component's name; a JSON pointer, through references or not; or one
                into a further file, `models.yaml#/Order`.
        """
        file, mark, pointer = key.partition("#")
        if mark and (not pointer or pointer.startswith("/")):
            found = (
                (number, in_file(document, file, pointer))
                for number, document in enumerate(self._documents)
            )
            return [Site(number, at) for number, at in found if at is not None]
        if not key.startswith("/"):
            key = pointers.join("/components/schemas", key)
        found = (
            (number, located(document, key))
            for number, document in enumerate(self._documents)
        )
        return [Site(number, at) for number, at in found if at is not None]

    def schema_names(self) -> list[str]:
        """The names of all components that are schemas."""
        names = (each.view.component("schemas") for each in self._documents)
        return sorted({name for each in names for name in each})


def in_file(document: Document, file: str, pointer: str) -> str | None:
    """Where a place of one of the files stands in the document; None for nowhere.

    Args:
        file: its path from the folder of the description; "" is the document itself.
        pointer: into that file.
    """
    if not file:
        return located(document, pointer)
    root = document.mounts[""][0].root
    for mounted, (source, there) in document.mounts.items():
        is_file = Path(os.path.relpath(source.path, root)).as_posix() == file
        if is_file and f"{pointer}/".startswith(f"{there}/"):
            at = located(document, mounted + pointer[len(there) :])
            if at is not None:
                return at
    return None


def located(document: Document, pointer: str) -> str | None:
    """Where a pointer leads, references on the way followed; None for nowhere.

    A reference at the end is not followed where it is a component of its own.
    """
    value: Any = document.value
    at = ""
    for token in pointers.tokens(pointer):
        value, at = document.follow(value, at)
        try:
            value = pointers.get(value, pointers.join("", token))
        except KeyError:
            return None
        at = pointers.join(at, token)
    if pointers.parent(at) != "/components/schemas":
        value, at = document.follow(value, at)
    return at if isinstance(value, dict) else None


def properties(document: Document, value: Any, pointer: str) -> set[str]:
    """The properties of a schema, those behind references and `allOf` included."""
    found: set[str] = set()
    seen: set[str] = set()
    todo = [(value, pointer)]
    while todo:
        part, at = document.follow(*todo.pop())
        if at in seen or not isinstance(part, dict):
            continue
        seen.add(at)
        found |= set(as_dict(part.get("properties")))
        members = part.get("allOf")
        todo += [
            (member, pointers.join(at, "allOf", index))
            for index, member in enumerate(members if isinstance(members, list) else [])
        ]
    return found
