"""Places in a side of a comparison, and what people call them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from specloom.base.diagnostics import Location
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.view import Node

# Where in a file a value is written: the file's name and the pointer inside it.
# Two documents that share a schema file agree on it; their bundles need not.
Home = tuple[str, str]


class Book(Struct, frozen=True, eq=False):
    """One document, with what was looked up in it already."""

    document: Document
    homes: dict[str, Home] = field(default_factory=dict)
    # Whether members of unions let null pass, by their pointers.
    nulls: dict[tuple[str, ...], bool] = field(default_factory=dict)
    # Operations ("POST /v1/messages") that another document has as well: there, the
    # name of the document tells them apart.
    repeated: frozenset[str] = frozenset()

    @property
    def is_3_0(self) -> bool:
        """Whether the rules of OpenAPI 3.0 for schemas count, not JSON Schema's."""
        return self.document.version < (3, 1)

    def home(self, pointer: str) -> Home:
        """Where the value at a pointer of the bundle is written."""
        found = self.homes.get(pointer)
        if found is None:
            found = self.homes[pointer] = self._home(pointer)
        return found

    def _home(self, pointer: str) -> Home:
        for prefix in pointers.prefixes(pointer):
            mount = self.document.mounts.get(prefix)
            if mount is not None:
                source, there = mount
                return source.file, there + pointer[len(prefix) :]
        raise AssertionError("the root is always mounted")

    def root(self) -> Spot:
        """The whole document."""
        return Spot(self, "", self.document.value)

    def spot(self, node: Node) -> Spot:
        """Where an object is written; it knows the reference that led there."""
        if node.listed == node.pointer:
            return Spot(self, node.pointer, node.value)
        return Spot(self, node.pointer, node.value, self.entry(node))

    def entry(self, node: Node) -> Spot:
        """Where an object is listed, which may be a reference to it."""
        return Spot(self, node.listed, node.value)


class Spot(Struct, frozen=True, eq=False):
    """A value of a document and where it stands in the bundle."""

    book: Book
    pointer: str
    value: Any
    # The reference that led here: what an edit adds or removes, if anything.
    reference: Spot | None = None

    def __repr__(self) -> str:
        return f"Spot({self.pointer!r})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Spot)
            and self.pointer == other.pointer
            and self.book == other.book
        )

    def __ne__(self, other: object) -> bool:
        return not self == other  # a struct has its own, which would not ask `__eq__`

    def __hash__(self) -> int:
        return hash((self.book, self.pointer))

    @property
    def home(self) -> Home:
        """Where it is written."""
        return self.book.home(self.pointer)

    @property
    def at(self) -> Location:
        """Where it is written, with its line; costly, for what is reported."""
        return self.book.document.at(self.pointer)

    @property
    def mapping(self) -> dict[str, Any]:
        """The value if it is an object, else an empty one."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def node(self) -> Node:
        """The object as the view of OpenAPI has it."""
        return Node(self.book.document, self.mapping, self.pointer, self.pointer)

    def child(self, key: str) -> Spot | None:
        """The entry of an object; None where there is none."""
        if not isinstance(self.value, dict) or key not in self.value:
            return None
        below = f"{self.pointer}/{pointers.escape(key)}"
        return Spot(self.book, below, self.value[key])

    def entries(self, key: str) -> Iterator[tuple[str, Spot]]:
        """Names and entries of the map under a field, whatever they are called."""
        value = self.mapping.get(key)
        if isinstance(value, dict):
            base = f"{self.pointer}/{pointers.escape(key)}"
            for name, item in value.items():
                if isinstance(name, str):
                    yield name, Spot(self.book, f"{base}/{pointers.escape(name)}", item)

    def fields(self) -> Iterator[tuple[str, Spot]]:
        """Fields of an object, extensions left out."""
        for name, value in self.mapping.items():
            if isinstance(name, str) and not name.startswith("x-"):
                below = f"{self.pointer}/{pointers.escape(name)}"
                yield name, Spot(self.book, below, value)

    def members(self, key: str) -> Iterator[Spot]:
        """The members of the list under a field."""
        value = self.mapping.get(key)
        if isinstance(value, list):
            base = f"{self.pointer}/{pointers.escape(key)}"
            for index, item in enumerate(value):
                yield Spot(self.book, f"{base}/{index}", item)

    def text(self, key: str) -> str | None:
        """A field that is text; None where it is missing or something else."""
        value = self.mapping.get(key)
        return value if isinstance(value, str) else None

    def flag(self, key: str, default: bool = False) -> bool:
        """A field that is true or false; the default where it is neither."""
        value = self.mapping.get(key)
        return value if isinstance(value, bool) else default

    def followed(self) -> Spot:
        """The spot that its `$ref` names; itself where there is none.

        That may be a reference as well, with words of its own beside it. What leads
        nowhere is taken for an empty schema.
        """
        ref = self.mapping.get("$ref")
        if not isinstance(ref, str):
            return self
        pointer, value = self.pointer, {}
        try:
            pointer = pointers.from_ref(ref)
            value = pointers.get(self.book.document.value, pointer)
        except (KeyError, ValueError):
            pass
        return Spot(self.book, pointer, value, self)


def name_of(spot: Spot) -> str:
    """What people call a schema's place: `Message.usage`, `request body.model`.

    A place inside a schema is the schema's name with the properties on the way;
    `[]` stands for the items of a list, `{}` for the values of a map, and `|` stands
    before the member of a union, by the tag or the title it has.
    """
    tokens = pointers.tokens(spot.pointer)
    base, rest = _base(spot.book, tokens)
    return base + _trail(spot.book, tokens, rest)


def parameter_name(place: str, name: str) -> str:
    """What people call a parameter: `query parameter 'limit'`."""
    return f"{place} parameter {name!r}"


def step(name: str) -> str:
    """From a schema to its property of this name: `.usage`, or `["odd name"]`."""
    return f".{name}" if _PLAIN.fullmatch(name) else f"[{json.dumps(name)}]"


_PLAIN = re.compile(r"[\w$@-]+")


def _parameter(book: Book, tokens: list[str]) -> str:
    """The name of the parameter at a place; a general one where none is there."""
    try:
        value = pointers.get(book.document.value, pointers.from_tokens(tokens))
    except KeyError:
        return "parameter"
    fields = value if isinstance(value, dict) else {}
    place, name = fields.get("in"), fields.get("name")
    if isinstance(place, str) and isinstance(name, str):
        return parameter_name(place, name)
    return "parameter"


def _base(book: Book, tokens: list[str]) -> tuple[str, list[str]]:
    """The name of the nearest thing that has one, and the tokens below it."""
    if tokens[:1] == ["components"] and len(tokens) > 2:
        return _in_component(book, tokens[1], tokens[2], tokens[3:])
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token == "requestBody":
            return "request body", _below_schema(tokens[index + 1 :])
        if token == "headers" and index + 1 < len(tokens):
            return f"header {tokens[index + 1]}", _below_schema(tokens[index + 2 :])
        if token == "responses" and index + 1 < len(tokens):
            status = f"response {tokens[index + 1]}"
            return status, _below_schema(tokens[index + 2 :])
        if token == "parameters":
            name = _parameter(book, tokens[: index + 2])
            return name, _below_schema(tokens[index + 1 :])
    return "/".join(tokens[-1:]), []


def _in_component(
    book: Book, section: str, name: str, rest: list[str]
) -> tuple[str, list[str]]:
    if section == "schemas":
        return name, rest
    if "headers" in rest[:-1]:
        index = rest.index("headers")
        return f"header {rest[index + 1]}", _below_schema(rest[index + 2 :])
    if section == "parameters":
        name = _parameter(book, ["components", section, name])
    return name, _below_schema(rest)


def _below_schema(tokens: list[str]) -> list[str]:
    for index, token in enumerate(tokens):
        if token in ("schema", "itemSchema"):
            return tokens[index + 1 :]
    return []


_STEPS = {"items": "[]", "additionalProperties": "{}", "unevaluatedProperties": "{}"}
_NAMED = ("properties", "patternProperties", "$defs", "definitions")
_INNER = (
    *("not", "if", "then", "else", "contains", "propertyNames"),
    *("contentSchema", "additionalItems", "unevaluatedItems"),
)
_LISTED = ("allOf", "anyOf", "oneOf")


def _trail(book: Book, tokens: Sequence[str], below: Sequence[str]) -> str:
    """The way through a schema as people write it.

    Args:
        tokens: of the whole pointer.
        below: those that stand below what has a name.
    """
    trail, rest = "", list(below)
    while rest:
        token = rest.pop(0)
        if token in _NAMED and rest:
            trail += step(rest.pop(0))
        elif token == "prefixItems" and rest:
            trail += f"[{rest.pop(0)}]"
        elif token in _LISTED and rest:
            rest.pop(0)
            if token != "allOf":
                trail += _member(book, tokens[: len(tokens) - len(rest)])
        elif token in _STEPS:
            trail += _STEPS[token]
        elif token in _INNER:
            trail += f".<{token}>"
    return trail


def _member(book: Book, tokens: Sequence[str]) -> str:
    """A member of a union by what tells it from others; it has no name of its own.

    Where it stands among them says nothing, as that may change any day.
    """
    try:
        value = pointers.get(book.document.value, pointers.from_tokens(tokens))
    except KeyError:
        return ""
    fields = value if isinstance(value, dict) else {}
    properties = fields.get("properties")
    tags = [
        constant
        for inner in (properties.values() if isinstance(properties, dict) else ())
        if isinstance(inner, dict)
        for constant in (inner.get("const"), _only(inner.get("enum")))
        if isinstance(constant, str)
    ]
    title = fields.get("title")
    said = tags[0] if tags else title
    return f"|{said}" if isinstance(said, str) else ""


def _only(values: Any) -> Any:
    return values[0] if isinstance(values, list) and len(values) == 1 else None
