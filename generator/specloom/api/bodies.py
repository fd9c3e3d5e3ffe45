"""Which of the media types of a body is sent, and as what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specloom.api.model import (
    ANY,
    Enum,
    Kind,
    ListOf,
    MapOf,
    OneOf,
    Param,
    Scalar,
    Spelling,
    Type,
    Where,
)
from specloom.api.shapes import one_of
from specloom.base.diagnostics import LazyLocation
from specloom.spec.document import Document
from specloom.spec.media_types import (
    FORM,
    MULTIPART,
    MediaKind,
    covers,
    essence,
    is_readable,
    kind_of,
)
from specloom.spec.schema_shapes import SchemaShape
from specloom.spec.values import as_dict
from specloom.spec.view import MediaType

_JSON = "application/json"
_LAST = 7
# What may be sent as bytes or text that the caller has written.
_WHOLE = (MediaKind.BINARY, MediaKind.TEXT, MediaKind.LINES, MediaKind.EVENTS)
# What a wildcard stands for where the caller says nothing.
_CONCRETE = ("application/octet-stream", "text/plain")


def chosen(content: Sequence[MediaType], document: Document) -> MediaType | None:
    """The media type that a body is sent as; None where none can be.

    Where one of them is multipart, files are not sent as JSON or as a plain form, which
    cannot hold them.
    """
    multipart = any(essence(media.name) == MULTIPART for media in content)

    def rank(media: MediaType) -> int:
        has_parts = essence(media.name) == MULTIPART
        if multipart and not has_parts and _holds_file(media, document):
            return _LAST
        if is_json_body(media, document):
            wide = "*" in media.name
            return 0 if essence(media.name) == _JSON else 2 if wide else 1
        if media.kind.is_form:
            return 3 if essence(media.name) in (FORM, MULTIPART) else 4
        return 6 if is_readable(media.name) else 5

    return min(content, key=rank, default=None)


def _holds_file(media: MediaType, document: Document) -> bool:
    """Whether a property of an object, or of what it is made from, is a file."""
    described = SchemaShape.of(document, media.schema_or_any.value)
    for stated in described.properties.values():
        value = as_dict(document.follow(stated, "")[0])
        items = as_dict(document.follow(value.get("items"), "")[0])
        if "binary" in (value.get("format"), items.get("format")):
            return True
    return False


def is_json_body(media: MediaType, document: Document) -> bool:
    """Whether a body is written as JSON; one of a wildcard is where it has a shape."""
    if essence(media.name) not in ("*/*", "application/*"):
        return media.kind is MediaKind.JSON
    schema = as_dict(document.follow(media.schema_or_any.value, "")[0])
    return (bool(schema) and schema.get("type") not in ("string", None)) or any(
        word in schema for word in ("properties", "allOf", "oneOf", "anyOf")
    )


def json_type(media: str) -> str:
    """The media type that JSON is sent under: never a wildcard."""
    return _JSON if "*" in media else media


def has_order(media: MediaType) -> bool:
    """Whether a body may be parts that only their order tells apart."""
    return media.kind is MediaKind.MULTIPART and essence(media.name) != MULTIPART


def lines_of(media: MediaType, type_: Type) -> ListOf | None:
    """What JSON lines are given as; None where they are written by the caller.

    Args:
        type_: of one value, or of all, as OpenAPI before 3.2 may have it.
    """
    if media.kind is not MediaKind.LINES:
        return None
    if media.item_schema is None:
        if isinstance(type_, ListOf):
            return type_
        if isinstance(type_, Scalar):
            return None
    return ListOf(type_)


def part_type(type_: Type, spelling: Spelling | None) -> Type:
    """What a part is given as: a file where its media type is one of bytes."""
    media = spelling.media if spelling else None
    is_file = media is not None and kind_of(media) is MediaKind.BINARY
    unsaid = type_ in (ANY, Scalar(Kind.STRING))
    return Scalar(Kind.BINARY) if is_file and unsaid else type_


def not_taken(
    content: Sequence[MediaType], taken: MediaType, document: Document
) -> list[str]:
    """Media types that the client leaves aside, and that say more than the taken one.

    JSON under another name says the same, and so does XML.
    """
    files = not is_json_body(taken, document) and not taken.kind.is_form
    return [
        media.name
        for media in content
        if media is not taken
        and not is_json_body(media, document)
        and not is_readable(media.name)
        and not (files and media.kind in _WHOLE)
    ]


def content_types(content: Sequence[MediaType]) -> tuple[list[str], bool]:
    """The media types of a body of bytes, and whether they allow others."""
    whole = [m.name for m in content if m.kind in _WHOLE]
    whole += [m.name for m in content if essence(m.name) == "*/*"]
    concrete = [name for name in dict.fromkeys(whole) if "*" not in name]
    wide = [name for name in whole if "*" in name]
    covered = (t for t in _CONCRETE if any(covers(each, t) for each in wide))
    return concrete or list(covered)[:1], bool(wide)


def type_argument(content: Sequence[MediaType], location: LazyLocation) -> Param | None:
    """The argument that says which media type a body of bytes has, if there are several."""
    known, wide = content_types(content)
    if len(known) == 1 and not wide:
        return None
    type_: Type = Scalar(Kind.STRING) if wide else Enum(tuple(known))
    described = f"{known[0]} where it is left out." if known else ""
    return Param(
        wire_name="Content-Type",
        where=Where.HEADER,
        type=type_,
        required=not known,
        description=f"The media type of the body. {described}".strip(),
        location=location,
    )


def as_text(type_: Type) -> Type:
    """A type of what is sent as no part: a file is a text there.

    What a reference names stays: it may be sent as parts elsewhere.
    """
    match type_:
        case Scalar(Kind.BINARY):
            return Scalar(Kind.STRING)
        case ListOf(item):
            return ListOf(as_text(item))
        case MapOf(value):
            return MapOf(as_text(value))
        case OneOf(members):
            return one_of([as_text(each) for each in members])
    return type_


def described_files(media: MediaType, document: Document) -> dict[str, Type]:
    """Fields of a multipart form that are files by their `contentMediaType`.

    One with a `contentEncoding` travels as text.
    """
    found: dict[str, Type] = {}
    if media.kind is not MediaKind.MULTIPART:
        return found
    schema = as_dict(document.follow(media.schema_or_any.value, "")[0])
    for name, stated in as_dict(schema.get("properties")).items():
        value = as_dict(document.follow(stated, "")[0])
        if _is_file(value):
            found[name] = Scalar(Kind.BINARY)
        elif _is_file(as_dict(document.follow(value.get("items"), "")[0])):
            found[name] = ListOf(Scalar(Kind.BINARY))
    return found


def _is_file(schema: Mapping[str, Any]) -> bool:
    media = schema.get("contentMediaType")
    if not isinstance(media, str) or schema.get("type") != "string":
        return False
    return "contentEncoding" not in schema and kind_of(media) is MediaKind.BINARY
