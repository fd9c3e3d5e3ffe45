"""Ways through a document that may hold anything: what is misshapen is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from specloom.spec import pointers
from specloom.spec.document import Document, OperationSite
from specloom.spec.grammar import children
from specloom.spec.values import as_dict, as_list

UNIONS = ("oneOf", "anyOf")


class Site(NamedTuple):
    """An object and where it stands in the bundle."""

    value: dict[str, Any]
    pointer: str


class Content(NamedTuple):
    """A media type of a request body or a response."""

    name: str
    value: dict[str, Any]
    pointer: str


class Walk:
    """A document with its objects gathered by kind, once for all rules."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def operations(self) -> tuple[OperationSite, ...]:
        """Every operation of `paths`."""
        return tuple(self.document.operations())

    @cached_property
    def _sites(self) -> dict[str, list[Site]]:
        found: dict[str, list[Site]] = {}
        todo: list[tuple[str, Any, str]] = [("document", self.document.value, "")]
        while todo:
            kind, value, pointer = todo.pop()
            if isinstance(value, dict) and pointer not in self.document.placeholders:
                found.setdefault(kind, []).append(Site(value, pointer))
                todo.extend(reversed(list(children(kind, value, pointer))))
        return found

    def sites(self, kind: str) -> list[Site]:
        """Every object of a kind, references included, in document order."""
        return self._sites.get(kind, [])

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of object the document holds."""
        return tuple(self._sites)

    @cached_property
    def schemas(self) -> list[Site]:
        """Every schema that is written out, not only referred to."""
        return [site for site in self.sites("schema") if "$ref" not in site.value]

    def whole_schemas(self) -> Iterator[Site]:
        """The schemas that are not part of another schema."""
        for kind in self.kinds:
            if kind != "schema":
                for site in self.sites(kind):
                    for child, value, pointer in children(kind, *site):
                        if child == "schema" and isinstance(value, dict):
                            yield Site(value, pointer)

    def follow(self, value: Any, pointer: str) -> Site:
        """An object behind its references; empty when there is none."""
        value, pointer = self.document.follow(value, pointer)
        return Site(as_dict(value), pointer)

    def component(self, section: str) -> dict[str, Any]:
        """The named objects of one section of `components`."""
        return as_dict(as_dict(self.document.value.get("components")).get(section))

    def flattened(self, value: Any, pointer: str) -> Iterator[Site]:
        """A schema and everything its `allOf` makes part of it."""
        todo = [(value, pointer)]
        seen = set()
        while todo:
            site = self.follow(*todo.pop())
            if site.pointer in seen:
                continue
            seen.add(site.pointer)
            yield site
            parts = as_list(site.value.get("allOf"))
            todo.extend(
                (part, pointers.join(site.pointer, "allOf", index))
                for index, part in reversed(list(enumerate(parts)))
            )

    def properties(self, value: Any, pointer: str) -> dict[str, Site]:
        """The properties of a schema, those behind `$ref` and `allOf` included."""
        return {
            name: Site(as_dict(part), pointers.join(site.pointer, "properties", name))
            for site in self.flattened(value, pointer)
            for name, part in as_dict(site.value.get("properties")).items()
        }

    def variants(self, value: dict[str, Any], pointer: str) -> list[Site]:
        """The direct members of a union, references not followed."""
        return [
            Site(as_dict(part), pointers.join(pointer, word, index))
            for word in UNIONS
            for index, part in enumerate(as_list(value.get(word)))
        ]

    def is_object(self, value: Any, pointer: str) -> bool:
        """Whether a schema has properties of its own."""
        return any(
            as_dict(site.value.get("properties"))
            for site in self.flattened(value, pointer)
        )

    def request_content(self, operation: OperationSite) -> list[Content]:
        """The media types an operation's body may have."""
        body = operation.value.get("requestBody")
        pointer = pointers.join(operation.pointer, "requestBody")
        return self._content(self.follow(body, pointer))

    def responses(self, operation: OperationSite) -> dict[str, Site]:
        """The responses of an operation by status, references followed."""
        below = pointers.join(operation.pointer, "responses")
        return {
            status: self.follow(response, pointers.join(below, status))
            for status, response in as_dict(operation.value.get("responses")).items()
            if not status.startswith("x-")
        }

    def success_content(self, operation: OperationSite) -> list[Content]:
        """The media types of an operation's successful responses."""
        return [
            content
            for status, response in self.responses(operation).items()
            if status.startswith("2")
            for content in self._content(response)
        ]

    def _content(self, owner: Site) -> list[Content]:
        base = pointers.join(owner.pointer, "content")
        return [
            Content(name, *self.follow(value, pointers.join(base, name)))
            for name, value in as_dict(owner.value.get("content")).items()
        ]
