"""What every object of a description has in common: its value and its places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol, Self

from msgspec import Struct

from specloom.base.diagnostics import LazyLocation, Location
from specloom.spec import pointers
from specloom.spec.values import as_dict, as_list


class Bundle(Protocol):
    """What a view asks of a document; `specloom.spec.document.Document` is one."""

    @property
    def value(self) -> dict[str, Any]:
        """The whole description; every `$ref` in it is local."""

    @property
    def placeholders(self) -> frozenset[str]:
        """Pointers of values that stand in for a broken reference."""

    def follow(self, value: Any, pointer: str) -> tuple[Any, str]:
        """A value and its pointer behind its `$ref`."""

    def at(self, pointer: str) -> Location:
        """The place in the source files of a pointer."""

    def is_configured(self, pointer: str) -> bool:
        """Whether a configuration says what stands at a pointer."""


class Place(NamedTuple):
    """A value and its pointer, its `$ref` not followed: a schema, mostly."""

    value: Any
    pointer: str


class Example(NamedTuple):
    """One example of a media type, a parameter or a header."""

    name: str | None  # None for the keyword `example`
    value: Any
    pointer: str  # of the value


class Node(Struct, frozen=True, eq=False):
    """An object of a description, behind its references.

    Making one costs no more than a lookup: where something stands in a file is worked
    out by `at`, for what is reported.
    """

    document: Bundle
    # What is misshapen counts as empty. Shared with the document: not to be changed.
    value: dict[str, Any]
    pointer: str  # where it is written
    listed: str  # where its owner names it: `pointer`, or the place of a `$ref`

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.pointer!r})"

    @classmethod
    def read(cls, document: Bundle, value: Any, listed: str, *more: Any) -> Self:
        """The object at a place, its `$ref` followed; `more` are the other fields."""
        pointer = listed
        if isinstance(value, dict) and "$ref" in value:
            value, pointer = document.follow(value, listed)
        return cls(document, as_dict(value), pointer, listed, *more)

    @property
    def at(self) -> Location:
        """Where it is written, with its line; costly, for what is reported."""
        return self.document.at(self.pointer)

    @property
    def location(self) -> LazyLocation:
        """The same, looked up when somebody asks."""
        return LazyLocation(self.pointer, self.document.at)

    def below(self, *names: str | int) -> str:
        """The pointer of something inside."""
        return pointers.join(self.pointer, *names)

    def place(self, keyword: str) -> Place | None:
        """What stands under a keyword; None where nothing does."""
        if keyword not in self.value:
            return None
        return Place(self.value[keyword], self.below(keyword))

    def entries(self, keyword: str) -> Iterator[tuple[str, Place]]:
        """The map under a keyword: names and what they stand for, as it is listed."""
        below = self.below(keyword)
        for name, value in as_dict(self.value.get(keyword)).items():
            yield str(name), Place(value, pointers.join(below, name))

    def members(self, keyword: str) -> Iterator[Place]:
        """The list under a keyword, as it is listed."""
        below = self.below(keyword)
        for index, value in enumerate(as_list(self.value.get(keyword))):
            yield Place(value, f"{below}/{index}")

    def fields(self) -> Iterator[tuple[str, Place]]:
        """The object itself as a map, extensions left out."""
        for name, value in self.value.items():
            if not str(name).startswith("x-"):
                yield str(name), Place(value, self.below(name))


def examples_of(node: Node) -> Iterator[Example]:
    """The examples of a media type, a parameter or a header, references followed."""
    if "example" in node.value:
        yield Example(None, node.value["example"], node.below("example"))
    for name, entry in node.entries("examples"):
        found = Node.read(node.document, *entry)
        for word in ("value", "dataValue"):  # OpenAPI 3.2 has the second
            if word in found.value:
                yield Example(name, found.value[word], found.below(word))
