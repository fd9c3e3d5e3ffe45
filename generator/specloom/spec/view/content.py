"""What is sent: parameters, headers, bodies, their media types, and responses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from specloom.spec.media_types import MediaKind, kind_of
from specloom.spec.view.nodes import Example, Node, Place, examples_of

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class MediaType(Node, frozen=True, eq=False):
    """One way that a body is written."""

    name: str  # as listed: "application/json; charset=utf-8"

    @property
    def kind(self) -> MediaKind:
        """What the client makes of it."""
        return kind_of(self.name)

    @property
    def schema(self) -> Place | None:
        """The schema of the whole."""
        return self.place("schema")

    @property
    def schema_or_any(self) -> Place:
        """The same; where there is none, None at the place where it would stand."""
        return self.schema or Place(None, self.below("schema"))

    @property
    def item_schema(self) -> Place | None:
        """The schema of one event or line, as OpenAPI 3.2 writes it."""
        return self.place("itemSchema")

    @property
    def described(self) -> Place | None:
        """The schema of an event or a line where there is one, else of the whole."""
        return self.item_schema or self.schema

    @property
    def described_or_any(self) -> Place:
        """The same; where there is none, None at the place where it would stand."""
        return self.described or self.schema_or_any

    @property
    def examples(self) -> tuple[Example, ...]:
        """What it shows by example."""
        return tuple(examples_of(self))

    @property
    def encodings(self) -> dict[str, Encoding]:
        """How the fields of a form are written, by name."""
        return encodings(self)

    @property
    def prefix_encodings(self) -> tuple[Encoding, ...]:
        """How the first parts are written whose order tells them apart."""
        return tuple(
            Encoding.read(self.document, *place, str(index))
            for index, place in enumerate(self.members("prefixEncoding"))
        )

    @property
    def item_encoding(self) -> Encoding | None:
        """How the parts after those are written."""
        place = self.place("itemEncoding")
        return Encoding.read(self.document, *place, "*") if place else None


class Encoding(Node, frozen=True, eq=False):
    """How one field of a form is written."""

    name: str

    @property
    def is_styled(self) -> bool:
        """Whether it has a style; then its media type counts for nothing."""
        return any(word in self.value for word in ("style", "explode", "allowReserved"))

    @property
    def style(self) -> str:
        """How a list or an object is written: as stated, else as OpenAPI says."""
        return str(self.value.get("style", "form"))

    @property
    def explode(self) -> bool:
        """Whether each item of a list is written on its own; a deepObject always is."""
        stated = self.value.get("explode")
        if self.style == "deepObject":
            return True
        return stated if isinstance(stated, bool) else self.style == "form"

    @property
    def headers(self) -> tuple[Header, ...]:
        """What stands before the content of its part."""
        return headers(self)


class Header(Node, frozen=True, eq=False):
    """A header of a response, or of a part of a form."""

    name: str  # as written, whatever its case

    @property
    def required(self) -> bool:
        """Whether it is always there."""
        return self.value.get("required") is True

    @property
    def style(self) -> str:
        """How a list or an object is written: as stated, else as OpenAPI says."""
        stated = self.value.get("style")
        return stated if isinstance(stated, str) else "simple"

    @property
    def explode(self) -> bool:
        """Whether each item of a list is written on its own."""
        stated = self.value.get("explode")
        return stated if isinstance(stated, bool) else self.style in ("form", "cookie")

    @property
    def content(self) -> tuple[MediaType, ...]:
        """The media type of a value that is written as a text of its own."""
        return media_types(self)

    @property
    def schema(self) -> Place | None:
        """The schema of a value that is written as its style says."""
        return self.place("schema")

    @property
    def described(self) -> Place | None:
        """The schema of the value, whichever way it is written."""
        own = self.schema
        if own is not None and own.value is not None:
            return own
        return next((media.schema for media in self.content), own)

    @property
    def examples(self) -> tuple[Example, ...]:
        """What it shows by example."""
        return tuple(examples_of(self))


class Parameter(Header, frozen=True, eq=False):
    """An argument of an operation. OpenAPI gives a header the same fields."""

    where: str  # its `in`: "query", "path", "header", "cookie", or what stands there

    @classmethod
    def of(cls, node: Node) -> Parameter:
        """A parameter, by the name and the place that it states itself."""
        name, where = (str(node.value.get(word)) for word in ("name", "in"))
        return cls(node.document, node.value, node.pointer, node.listed, name, where)

    @property
    def required(self) -> bool:
        """Whether it must be sent; what stands in the path always is."""
        return self.where == "path" or self.value.get("required") is True

    @property
    def always_sent(self) -> bool:
        """Whether every request of a client carries it: `x-specloom-always`, too."""
        return self.required or self.value.get("x-specloom-always") is True

    @property
    def style(self) -> str:
        """How a list or an object is written: as stated, else as OpenAPI says."""
        stated = self.value.get("style")
        return stated if isinstance(stated, str) else _STYLES.get(self.where, "simple")


class RequestBody(Node, frozen=True, eq=False):
    """What an operation is sent."""

    @property
    def required(self) -> bool:
        """Whether there must be one."""
        return self.value.get("required") is True

    @property
    def content(self) -> tuple[MediaType, ...]:
        """The media types that it may have, in the order written."""
        return media_types(self)

    @property
    def max_bytes(self) -> int | None:
        """How large it may be, by `x-specloom-max-bytes`."""
        limit = self.value.get("x-specloom-max-bytes")
        if not isinstance(limit, int) or isinstance(limit, bool):
            return None
        return limit if limit > 0 else None


class Response(
    Node, frozen=True, eq=False, dict=True
):  # without slots: what is asked often is kept
    """One answer of an operation."""

    status: str  # as listed: "200", "4XX", "default"
    method: str  # of the operation

    @property
    def is_success(self) -> bool:
        """Whether it is listed as one; `default` is not."""
        return self.status.startswith("2")

    @property
    def is_error(self) -> bool:
        """Whether it is listed as one; `default` is not."""
        return self.status.startswith(("4", "5"))

    @property
    def may_have_body(self) -> bool:
        """Whether HTTP lets it have one, whatever is described.

        Source: RFC 9110, sections 9.3.2, 15.3.5, 15.3.6 and 15.4.5.
        """
        return self.method != "head" and self.status not in ("204", "205", "304")

    @cached_property
    def content(self) -> tuple[MediaType, ...]:
        """The media types that its body may have, in the order written."""
        return media_types(self) if self.may_have_body else ()

    @property
    def headers(self) -> tuple[Header, ...]:
        """The headers described; what a `content-type` says stands with the content."""
        return headers(self)

    @property
    def links(self) -> dict[str, Node]:
        """What can be called next, by name."""
        return links(self)


def media_types(owner: Node) -> tuple[MediaType, ...]:
    """The content of a body, a parameter or a header."""
    if not owner.value.get("content"):
        return ()
    return tuple(
        MediaType.read(owner.document, *entry, name)
        for name, entry in owner.entries("content")
    )


def headers(owner: Node) -> tuple[Header, ...]:
    """The headers of a response or of a part, less those that OpenAPI ignores."""
    return tuple(
        Header.read(owner.document, *entry, name)
        for name, entry in owner.entries("headers")
        if name.lower() != "content-type"
    )


def links(owner: Node) -> dict[str, Node]:
    """The links of a response, by name."""
    return {
        name: Node.read(owner.document, *entry)
        for name, entry in owner.entries("links")
    }


def encodings(owner: Node) -> dict[str, Encoding]:
    """How the fields of a form are written, by name."""
    return {
        name: Encoding.read(owner.document, *entry, name)
        for name, entry in owner.entries("encoding")
    }


def listed_parameters(owner: Node) -> Iterator[Parameter]:
    """The parameters that a path or an operation lists itself.

    What has no name and no place, or is a reference that leads nowhere, is left out.
    """
    for place in owner.members("parameters"):
        node = Node.read(owner.document, *place)
        named = node.value.get("name") is not None and "in" in node.value
        if named and node.pointer not in node.document.placeholders:
            yield Parameter.of(node)


def parameters(item: Node, operation: Node) -> tuple[Parameter, ...]:
    """The parameters of an operation, the path's own first unless it overrides them."""
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (item, operation):
        for parameter in listed_parameters(owner):
            found[(parameter.name, parameter.where)] = parameter
    return tuple(found.values())


def request_body(owner: Node) -> RequestBody | None:
    """The body of an operation; None where nothing, or null, stands there."""
    place = owner.place("requestBody")
    if place is None or place.value is None:
        return None
    return RequestBody.read(owner.document, *place)


def responses(owner: Node, method: str = "") -> tuple[Response, ...]:
    """The responses of an operation, in the order written.

    Args:
        method: of the operation, where what a response may have matters.
    """
    below = owner.below("responses")
    listed = Node.read(owner.document, owner.value.get("responses"), below)
    return tuple(
        Response.read(owner.document, *entry, status, method)
        for status, entry in listed.fields()
    )
