"""A document's objects gathered by kind, for rules that look at each of a kind.

What a rule asks of one operation, `specloom.spec.view` answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.grammar import children
from specloom.spec.values import as_dict, as_list
from specloom.spec.view import MediaType, Node, Operation, Place

UNIONS = ("oneOf", "anyOf")


class Walk:
    """A document, walked once for all rules; what is misshapen is passed over."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation of `paths`."""
        return tuple(self.document.operations())

    @cached_property
    def _places(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        todo: list[tuple[str, Any, str]] = [("document", self.document.value, "")]
        while todo:
            kind, value, pointer = todo.pop()
            if isinstance(value, dict) and pointer not in self.document.placeholders:
                found.setdefault(kind, []).append(Place(value, pointer))
                todo.extend(reversed(list(children(kind, value, pointer))))
        return found

    def places(self, kind: str) -> list[Place]:
        """Every object of a kind, references included, in document order."""
        return self._places.get(kind, [])

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of object the document holds."""
        return tuple(self._places)

    @cached_property
    def schemas(self) -> list[Place]:
        """Every schema that is written out, not only referred to."""
        return [place for place in self.places("schema") if "$ref" not in place.value]

    def whole_schemas(self) -> Iterator[Place]:
        """The schemas that are not part of another schema."""
        for kind in self.kinds:
            if kind != "schema":
                for place in self.places(kind):
                    for child, value, pointer in children(kind, *place):
                        if child == "schema" and isinstance(value, dict):
                            yield Place(value, pointer)

    def node(self, place: Place) -> Node:
        """The view of a gathered object, a reference of its own not followed."""
        return Node(self.document, place.value, place.pointer, place.pointer)

    def follow(self, value: Any, pointer: str) -> Place:
        """An object behind its references; empty when there is none."""
        value, pointer = self.document.follow(value, pointer)
        return Place(as_dict(value), pointer)

    def flattened(self, value: Any, pointer: str) -> Iterator[Place]:
        """A schema and everything its `allOf` makes part of it."""
        todo = [(value, pointer)]
        seen = set()
        while todo:
            place = self.follow(*todo.pop())
            if place.pointer in seen:
                continue
            seen.add(place.pointer)
            yield place
            parts = as_list(place.value.get("allOf"))
            todo.extend(
                (part, pointers.join(place.pointer, "allOf", index))
                for index, part in reversed(list(enumerate(parts)))
            )

    def properties(self, value: Any, pointer: str) -> dict[str, Place]:
        """The properties of a schema, those behind `$ref` and `allOf` included."""
        return {
            name: Place(as_dict(part), pointers.join(place.pointer, "properties", name))
            for place in self.flattened(value, pointer)
            for name, part in as_dict(place.value.get("properties")).items()
        }

    def variants(self, value: dict[str, Any], pointer: str) -> list[Place]:
        """The direct members of a union, references not followed."""
        return [
            Place(as_dict(part), pointers.join(pointer, word, index))
            for word in UNIONS
            for index, part in enumerate(as_list(value.get(word)))
        ]

    def is_object(self, value: Any, pointer: str) -> bool:
        """Whether a schema has properties of its own."""
        return any(
            as_dict(place.value.get("properties"))
            for place in self.flattened(value, pointer)
        )


def request_content(operation: Operation) -> tuple[MediaType, ...]:
    """The media types an operation's body may have."""
    body = operation.request_body
    return body.content if body else ()


def success_content(operation: Operation) -> list[MediaType]:
    """The media types of an operation's successful responses."""
    return [
        media
        for response in operation.responses
        if response.is_success
        for media in response.content
    ]
