"""The intermediate representation: one API, free of OpenAPI versions and of languages.

Everything is a frozen value, made by lowering. Names are those of the description: as
sent (`wire_name`), as written there (`id`, `tags`), or as an annotation wants them
(`wanted_...`, None where nothing is asked for). What a language calls a thing is settled
by a pass of that language: `specloom.python.naming`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

from specloom.api.definitions import LazyDefinition
from specloom.base.diagnostics import LazyLocation, Location
from specloom.spec.paging import CONFIGURED, WORD, Paging


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
    TIME = "time"
    DURATION = "duration"
    DECIMAL = "decimal"
    UUID = "uuid"
    BASE64 = "byte"
    BINARY = "binary"
    CONTENT = "content"  # a whole body of bytes or text


class Scalar(Struct, frozen=True):
    """A value without parts, or any value at all."""

    kind: Kind


class Enum(Struct, frozen=True, eq=False):
    """One of some constants; where it is open, any other string too.

    `True` and 1 are two of them, as in JSON.
    """

    values: tuple[str | int | float | bool, ...]
    open: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Enum) and self._key == other._key

    def __ne__(self, other: object) -> bool:
        return not self == other  # a struct has its own, which would not ask `__eq__`

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        # In JSON, true does not equal 1.
        return (self.open, *((type(value), value) for value in self.values))

    @property
    def is_constant(self) -> bool:
        """Whether it is one value for ever, as a tag is."""
        return len(self.values) == 1 and not self.open


class Ref(Struct, frozen=True):
    """A named schema of this API."""

    name: str


class ListOf(Struct, frozen=True):
    """A JSON array."""

    item: Type


class TupleOf(Struct, frozen=True):
    """A JSON array whose items have types of their own, by position.

    Not all of `items` need be there, but the first `least` of them; more of type `rest`
    may follow, none where it is None.
    """

    items: tuple[Type, ...]
    rest: Type | None
    least: int

    @property
    def is_fixed(self) -> bool:
        """Whether there are as many items as types, no fewer and no more."""
        return self.rest is None and self.least == len(self.items)

    @property
    def parts(self) -> tuple[Type, ...]:
        """The types of all its items."""
        return self.items if self.rest is None else (*self.items, self.rest)


class Keyed(Struct, frozen=True):
    """Types of values by their keys: that of the first pattern that a key matches.

    `rest` is the type of values whose keys match none.
    """

    patterns: tuple[tuple[str, Type], ...]
    rest: Type

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of all values."""
        return (*(type_ for _, type_ in self.patterns), self.rest)


class MapOf(Struct, frozen=True):
    """A JSON object used as a mapping from strings.

    Where `keyed` says which values have which type, `value` is one of these types.
    """

    value: Type
    keyed: Keyed | None = None


class OneOf(Struct, frozen=True):
    """A value of one of several types; nullable types have null as a member.

    Any value is a member where some are known and others pass: what fits a known one is
    read as that.
    """

    members: tuple[Type, ...]


Type = Scalar | Enum | Ref | ListOf | TupleOf | MapOf | OneOf

ANY: Final = Scalar(Kind.ANY)
NULL: Final = Scalar(Kind.NULL)


def refs_in(type_: Type) -> Iterator[str]:
    """Names of the schemas that a type mentions, in order, repeats included."""
    match type_:
        case Ref(name):
            yield name
        case ListOf(inner):
            yield from refs_in(inner)
        case MapOf(inner, keyed):
            yield from refs_in(inner)
            # Where one of them is any value, that stands for all of them.
            for part in keyed.types if keyed is not None else ():
                yield from refs_in(part)
        case OneOf(members):
            for member in members:
                yield from refs_in(member)
        case TupleOf():
            for part in type_.parts:
                yield from refs_in(part)


# --- Schemas ---------------------------------------------------------------------


class Field(Struct, frozen=True, kw_only=True):
    """One property of an object."""

    wire_name: str
    type: Type
    required: bool
    default: Any = MISSING
    description: str = ""
    deprecated: bool = False
    read_only: bool = False  # comes in responses alone
    write_only: bool = False  # goes in requests alone

    def required_in(self, direction: Direction) -> bool:
        """Whether it is always there in what travels this way."""
        other_way = (
            self.read_only if direction is Direction.REQUEST else self.write_only
        )
        return self.required and not other_way


class Variant(Struct, frozen=True, kw_only=True):
    """One member of a tagged union; `tags` are the values that choose it."""

    type: Ref
    tags: tuple[str, ...]


class Schema(Struct, frozen=True, kw_only=True):
    """A named schema.

    `name` is its key among the schemas; one that is written in place is named after
    where it stands.
    """

    name: str
    wanted_name: str | None
    # What it belongs to: the file it is written in, with its folders (`beta/tools`), or
    # the resource of an operation.
    group: str
    directions: frozenset[Direction]  # in which something that uses it travels
    # The same without what only schemas that nothing uses ask for.
    used: frozenset[Direction]
    description: str
    deprecated: bool
    checks: LazyDefinition
    location: LazyLocation

    @property
    def definition(self) -> Mapping[str, Any]:
        """The JSON Schema as written, for checking requests."""
        return self.checks.made

    @property
    def at(self) -> Location:
        """Where it is written."""
        return self.location.found


class ObjectSchema(Schema, frozen=True, kw_only=True):
    """An object with declared properties; `closed` when it refuses others.

    `extra` is the type of what has other keys, None where nothing is said of them.
    """

    fields: tuple[Field, ...]
    closed: bool
    extra: Type | None = None
    keyed: Keyed | None = None  # which of the types of `extra` a key has


class UnionSchema(Schema, frozen=True, kw_only=True):
    """Objects told apart by the value of one property.

    `fallback` is what one is whose tag chooses no variant, None where nobody says it.
    """

    tag: str
    variants: tuple[Variant, ...]
    members: tuple[Ref, ...]  # as written; a member may be a union itself
    accepts: tuple[Ref, ...]  # responses that may be sent back in its place
    fallback: Ref | None = None


class AliasSchema(Schema, frozen=True, kw_only=True):
    """A name for a type that is no object of its own."""

    type: Type
    accepts: tuple[Ref, ...]


# --- Operations ------------------------------------------------------------------


class Spelling(Struct, frozen=True, kw_only=True):
    """How a value becomes text, where that is not as it is by default in its place."""

    style: str  # of OpenAPI, or querystring
    explode: bool
    reserved: bool = False
    media: str | None = None  # of a value that travels as one text
    fields: tuple[tuple[str, Spelling], ...] = ()  # of that text, where it is a form


class Param(Struct, frozen=True, kw_only=True):
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
    location: LazyLocation

    @property
    def at(self) -> Location:
        """Where it is written."""
        return self.location.found


class Constant(Struct, frozen=True, kw_only=True):
    """A parameter that always has the same value; callers do not see it."""

    wire_name: str
    where: Where
    value: str


class AppendedHeader(Struct, frozen=True, kw_only=True):
    """Values that a list in a header always ends with, whatever callers give."""

    wire_name: str
    values: tuple[str, ...]


class Body(Struct, frozen=True, kw_only=True):
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
    # Of parts that their order tells apart, by index; "*" stands for all others.
    parts: tuple[tuple[str, Spelling], ...] = ()


class Result(Struct, frozen=True, kw_only=True):
    """What an operation gives back; `lines` when the body is a sequence of items."""

    content_type: str | None  # several with commas between them
    type: Type
    lines: bool = False
    by_status: tuple[tuple[str, Type], ...] = ()  # where statuses differ in it


class EventStream(Struct, frozen=True, kw_only=True):
    """The other result, for callers who set the switch."""

    # The property of the body or of the query; None when it is the only result.
    switch: str | None
    unasked: bool = False  # it comes where the switch is left out: true by default
    content_type: str
    lines: bool = False  # JSON values rather than server-sent events
    text: bool = False  # some or all of its events hold text that is no JSON
    type: Type  # of the events that callers see
    union: Type  # of all events on the wire
    tag: str
    skip: tuple[str, ...]
    throw: tuple[str, ...]
    # The tag, or the data, of the event without which a stream is not complete.
    last: str | None = None


class Pagination(Struct, frozen=True, kw_only=True):
    """What a list in pages holds, and how it goes on."""

    item: Type
    paging: Paging

    @property
    def is_guessed(self) -> bool:
        """Whether nobody says so, and the shape of what is described speaks for it."""
        return self.paging.rule not in (WORD, CONFIGURED)


# Where it is written, its method and its path.
OperationKey = tuple[Location, str, str]


class OperationName(Struct, frozen=True, kw_only=True):
    """What a description calls an operation."""

    id: str  # operationId, or the method and the path where there is none
    has_id: bool = True
    tags: tuple[str, ...]
    method: str  # upper case
    path: str
    wanted_accessor: tuple[str, ...] | None  # ("messages", "batches", "create")


class RemovedParam(Struct, frozen=True):
    """A parameter that an earlier version of the API took."""

    name: str  # on the wire
    until: str  # the last version that took it
    instead: str  # what to do; a sentence or more, empty without


class Operation(OperationName, frozen=True, kw_only=True):
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
    scopes: tuple[tuple[str, ...], ...]  # what a token must allow, by alternative
    # Where it is reached, where that is not where the API is; its variables in braces. A
    # path alone is on the API's host.
    server: str | None
    server_variables: tuple[ServerVariable, ...] = ()
    redirects: bool = False  # it answers with a redirect and nothing else
    error_statuses: tuple[str, ...]
    removed: tuple[RemovedParam, ...] = ()
    # What the bodies of errors are: by status, range ("4XX") or "default".
    error_bodies: tuple[tuple[str, Type], ...] = ()
    location: LazyLocation

    @property
    def at(self) -> Location:
        """Where it is written."""
        return self.location.found

    @property
    def key(self) -> OperationKey:
        """What tells it from others: one text may stand under several paths."""
        return self.at, self.method, self.path


# --- Events ----------------------------------------------------------------------


class Event(Struct, frozen=True, kw_only=True):
    """A request that the API makes itself: a webhook, or a callback of an operation."""

    name: str  # as described: "order.paid"; of a callback "subscribe.onEvent"
    type: Type  # of its body
    summary: str
    description: str
    deprecated: bool
    location: LazyLocation

    @property
    def at(self) -> Location:
        """Where it is written."""
        return self.location.found


class Sign(Struct, frozen=True, kw_only=True):
    """A value of a request that tells what event it is.

    `values` are those of each event, by its name; an event without any may have every
    value. Where others may come too (`open`), an unknown value says nothing.
    """

    header: str | None
    path: tuple[str | int, ...]  # in the body, () for a header
    values: Mapping[str, tuple[str | int | float | bool, ...]]
    open: bool


class Events(Struct, frozen=True, kw_only=True):
    """Events of one kind, and what tells them apart, the best sign first."""

    events: tuple[Event, ...] = ()
    signs: tuple[Sign, ...] = ()


# --- The client as a whole -------------------------------------------------------


class SecurityScheme(Struct, frozen=True, kw_only=True):
    """A credential: how it is sent and where the client takes it from."""

    name: str
    kind: str  # header, query, cookie, bearer, basic, or http for any other word
    wire_name: str  # of "http" the word
    wanted_argument: str | None
    env: str | None
    token_url: str | None = None  # of OAuth 2 for client credentials
    refresh_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()  # of all flows: name and meaning
    description: str
    at: Location


class ServerVariable(Struct, frozen=True, kw_only=True):
    """A part of the API's address that callers may choose."""

    name: str
    default: str
    values: tuple[str, ...]  # any, where there are none
    description: str

    @property
    def identity(self) -> tuple[str, str, tuple[str, ...]]:
        """The same for variables that are one argument of callers."""
        return self.name, self.default, self.values


class Address(Struct, frozen=True, kw_only=True):
    """Where the API is reached."""

    url: str | None = None  # absolute, without a slash at its end; variables in braces
    path: str = ""  # of a server that is described by its path alone
    variables: tuple[ServerVariable, ...] = ()
    env: str | None = None
    others: tuple[tuple[str, str], ...] = ()  # further servers: URL and description

    @property
    def default_url(self) -> str | None:
        """The address with the default of each variable."""
        return None if self.url is None else with_defaults(self.url, self.variables)


def with_defaults(url: str, variables: Iterable[ServerVariable]) -> str:
    """The address of a server with the default of each variable."""
    for each in variables:
        url = url.replace("{" + each.name + "}", each.default)
    return url


class ErrorKind(Struct, frozen=True, kw_only=True):
    """What an error body or a status says went wrong: one error type, status, or both."""

    wanted_name: str
    status: int | None
    type: str | None
    base: str | None = None  # the kind that it is a case of
    also: tuple[str, ...] = ()  # further names of its class
    description: str


class Errors(Struct, frozen=True, kw_only=True):
    """The kinds of errors that are told apart, and where an error body says which."""

    type_path: str | None
    message_path: str | None
    details_path: str | None = None  # to what the error says for programs
    kinds: tuple[ErrorKind, ...]


class HeaderAttribute(Struct, frozen=True, kw_only=True):
    """A response header that is to be read as an attribute of every response."""

    wanted_path: tuple[str, ...]  # ("rate_limit", "remaining")
    wire_name: str  # lower case
    type: Type
    description: str


class Tag(Struct, frozen=True, kw_only=True):
    """A group of operations, described."""

    name: str
    description: str


class Api(Struct, frozen=True, kw_only=True):
    """One API as a client sees it."""

    title: str
    version: str
    description: str
    address: Address
    operations: tuple[Operation, ...]
    webhooks: Events
    callbacks: Events
    schemas: Mapping[str, Schema]  # by name, in the order of the spec
    # Definitions that those of requests refer to, of schemas without a class.
    parts: Mapping[str, Mapping[str, Any]]
    security: tuple[SecurityScheme, ...]
    errors: Errors
    attributes: tuple[HeaderAttribute, ...]
    tags: tuple[Tag, ...]
