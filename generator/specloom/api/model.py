"""The intermediate representation: one API, free of OpenAPI versions and of languages.

Everything is a frozen value, made by lowering. Names are those of the description: as
sent (`wire_name`), as written there (`id`, `tags`), or as an annotation wants them
(`wanted_...`, None where nothing is asked for). What a language calls a thing is settled
by a pass of that language: `specloom.python.naming`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from specloom.base.diagnostics import Location


class _Missing:
    """The type of `MISSING`."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()
"""Stands where a schema declares no default; None is a default of its own."""


class Direction(StrEnum):
    """Which way a schema travels."""

    REQUEST = "request"
    RESPONSE = "response"


class Where(StrEnum):
    """Where an argument goes in the request."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"


# --- Types -----------------------------------------------------------------------


class Kind(StrEnum):
    """A type without parts."""

    ANY = "any"
    NULL = "null"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    NUMBER = "number"
    STRING = "string"
    DATE = "date"
    DATETIME = "date-time"
    BINARY = "binary"
    CONTENT = "content"  # a whole body of bytes or text


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts, or any value at all."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Enum:
    """One of some constants; where it is open, any other string too."""

    values: tuple[str | int | float | bool, ...]
    open: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Enum) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        # Python's True equals 1, JSON's does not.
        return (self.open, *((type(value), value) for value in self.values))

    @property
    def is_constant(self) -> bool:
        """Whether it is one value for ever, as a tag is."""
        return len(self.values) == 1 and not self.open


@dataclass(frozen=True, slots=True)
class Ref:
    """A named schema of this API."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object used as a mapping from strings."""

    value: Type


@dataclass(frozen=True, slots=True)
class OneOf:
    """A value of one of several types; nullable types have null as a member."""

    members: tuple[Type, ...]


Type = Scalar | Enum | Ref | ListOf | MapOf | OneOf

ANY: Final = Scalar(Kind.ANY)
NULL: Final = Scalar(Kind.NULL)


def refs_in(type_: Type) -> Iterator[str]:
    """Names of the schemas that a type mentions, in order, repeats included."""
    match type_:
        case Ref(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from refs_in(inner)
        case OneOf(members):
            for member in members:
                yield from refs_in(member)


# --- Schemas ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One property of an object."""

    wire_name: str
    type: Type
    required: bool
    default: Any = MISSING
    description: str = ""
    deprecated: bool = False
    read_only: bool = False  # comes in responses alone
    write_only: bool = False  # goes in requests alone
    at: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One member of a tagged union; `tags` are the values that choose it."""

    type: Ref
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A named schema.

    `name` is its key among the schemas; one that is written in place is named after
    where it stands. `definition` is the JSON Schema as written, for checking requests.
    """

    name: str
    wanted_name: str | None
    group: str  # what it belongs to: the file it is written in, or an operation's tag
    directions: frozenset[Direction]  # in which something that uses it travels
    description: str
    deprecated: bool
    definition: Mapping[str, Any]
    at: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSchema(Schema):
    """An object with declared properties; `closed` when it refuses others."""

    fields: tuple[Field, ...]
    closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSchema(Schema):
    """Objects told apart by the value of one property."""

    tag: str
    variants: tuple[Variant, ...]
    members: tuple[Ref, ...]  # as written; a member may be a union itself
    accepts: tuple[Ref, ...]  # responses that may be sent back in its place


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasSchema(Schema):
    """A name for a type that is no object of its own."""

    type: Type
    accepts: tuple[Ref, ...]


# --- Operations ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """How a value becomes text, where that is not as it is by default in its place."""

    style: str  # of OpenAPI, or querystring
    explode: bool
    reserved: bool = False
    media: str | None = None  # of a value that travels as one text


@dataclass(frozen=True, slots=True, kw_only=True)
class Param:
    """One argument of an operation."""

    wire_name: str  # as sent: "api-version"
    wanted_name: str | None = None
    where: Where
    type: Type
    required: bool
    required_in_body: bool = False  # where a body is given that need not be
    spelling: Spelling | None = None  # None: as it is by default in its place
    description: str = ""
    deprecated: bool = False
    at: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """A parameter that always has the same value; callers do not see it."""

    wire_name: str
    where: Where
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendedHeader:
    """Values that a list in a header always ends with, whatever callers give."""

    wire_name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an operation sends.

    `flat` bodies are objects whose properties are arguments of their own; others are
    one argument.
    """

    content_type: str
    type: Type
    required: bool
    flat: bool
    max_bytes: int | None = None  # of the encoded body
    fields: tuple[tuple[str, Spelling], ...] = ()  # of a form, by name


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What an operation gives back; `lines` when the body is a sequence of items."""

    content_type: str | None
    type: Type
    lines: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventStream:
    """The other result, for callers who set the switch."""

    switch: str | None  # the property of the body; None when it is the only result
    content_type: str
    type: Type  # of the events that callers see
    union: Type  # of all events on the wire
    tag: str
    skip: tuple[str, ...]
    throw: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How a list goes on; `next` and `previous` map query to response names."""

    items: str
    item: Type
    more: str | None
    next: tuple[tuple[str, str], ...]
    previous: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationName:
    """What a description calls an operation."""

    id: str  # operationId, or the method and the path where there is none
    has_id: bool = True
    tags: tuple[str, ...]
    method: str  # upper case
    path: str
    wanted_accessor: tuple[str, ...] | None  # ("messages", "batches", "create")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(OperationName):
    """One request that a client can make."""

    summary: str
    description: str
    deprecated: bool
    params: tuple[Param, ...]
    constants: tuple[Constant, ...]
    always: tuple[AppendedHeader, ...]
    body: Body | None
    result: Result
    stream: EventStream | None
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...]
    error_statuses: tuple[str, ...]
    at: Location


# --- The client as a whole -------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A credential: how it is sent and where the client takes it from."""

    name: str
    kind: str  # header, query, bearer or basic
    wire_name: str
    wanted_argument: str | None
    env: str | None
    description: str
    at: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorKind:
    """What an error body or a status says went wrong: one error type, status, or both."""

    wanted_name: str
    status: int | None
    type: str | None
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """The kinds of errors that are told apart, and where an error body says which."""

    type_path: str | None
    message_path: str | None
    kinds: tuple[ErrorKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderAttribute:
    """A response header that is to be read as an attribute of every response."""

    wanted_path: tuple[str, ...]  # ("rate_limit", "remaining")
    wire_name: str  # lower case
    type: Type
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A group of operations, described."""

    name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API as a client sees it."""

    title: str
    version: str
    description: str
    base_url: str | None
    base_path: str = ""  # what a base URL ends in, where the description has no host
    base_url_env: str | None
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]  # by name, in the order of the spec
    security: tuple[SecurityScheme, ...]
    errors: Errors
    attributes: tuple[HeaderAttribute, ...]
    tags: tuple[Tag, ...]
