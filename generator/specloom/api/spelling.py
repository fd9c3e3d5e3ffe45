"""How parameters and the fields of forms are spelled, and what has no spelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from specloom.api.model import (
    ANY,
    Enum,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Param,
    Ref,
    Scalar,
    Schema,
    Spelling,
    Type,
    UnionSchema,
    Where,
)
from specloom.base.diagnostics import Finding, Severity
from specloom.spec.media_types import MediaKind, kind_of
from specloom.spec.view import MediaType, Parameter

_DEFAULTS = {Where.PATH: "simple", Where.HEADER: "simple"}
_EXPLODED = ("form", "cookie", "deepObject")


def spelling_of(
    parameter: Parameter,
    where: Where,
    type_: Type,
    fields: Mapping[str, Type] = MappingProxyType({}),
) -> Spelling | None:
    """How a parameter is spelled; None where that is as it is by default there.

    Args:
        fields: those of an object, by name.
    """
    default = _DEFAULTS.get(where, "form")
    whole = parameter.where == "querystring"
    for media in parameter.content:
        style = "querystring" if whole else default
        of_form = field_spellings(media, fields) if media.kind is MediaKind.FORM else ()
        return Spelling(
            style=style, explode=True, media=media.name, fields=tuple(of_form)
        )
    spelling = Spelling(
        style=parameter.style,
        explode=parameter.style == "deepObject" or parameter.explode,
        reserved=parameter.value.get("allowReserved") is True
        and where in (Where.QUERY, Where.PATH),
    )
    return _unless_default(spelling, default, type_)


def field_spellings(
    media: MediaType, types: Mapping[str, Type]
) -> Iterator[tuple[str, Spelling]]:
    """How the fields of a form are spelled that have an encoding of their own.

    Style, explode and allowReserved win over a media type, as OpenAPI has it.
    """
    for name, encoding in media.encodings.items():
        stated, type_ = encoding.value, types.get(name, ANY)
        if encoding.is_styled:
            reserved = stated.get("allowReserved") is True
            style, explode = encoding.style, encoding.explode
            yield name, Spelling(style=style, explode=explode, reserved=reserved)
        elif (own := _own_media(media, stated.get("contentType"), type_)) is not None:
            yield name, Spelling(style="form", explode=True, media=own)


def part_spellings(media: MediaType) -> Iterator[tuple[str, Spelling]]:
    """The media types of parts that their order tells apart, where they are stated."""
    rest = media.item_encoding
    for encoding in (*media.prefix_encodings, *([] if rest is None else [rest])):
        own = _own_media(media, encoding.value.get("contentType"), ANY)
        if own is not None:
            yield encoding.name, Spelling(style="form", explode=True, media=own)


def _own_media(form: MediaType, stated: object, type_: Type) -> str | None:
    """The media type of a field, where it is one that changes what is sent."""
    if not isinstance(stated, str) or "*" in stated:
        return None
    if form.kind is MediaKind.MULTIPART:
        return stated  # of several, a part picks the one that its file name stands for
    if "," in stated:
        return None
    # In a urlencoded form a media type cannot be told: it is the text that differs.
    is_json = kind_of(stated) is MediaKind.JSON
    return stated if is_json and not _is_scalar(type_) else None


def _unless_default(spelling: Spelling, default: str, type_: Type) -> Spelling | None:
    if spelling == Spelling(style=default, explode=default in _EXPLODED):
        return None
    alike = (default, "form", "spaceDelimited", "pipeDelimited", "deepObject")
    plain = not spelling.reserved and spelling.style in alike
    return None if plain and _is_scalar(type_) else spelling


def _is_scalar(type_: Type) -> bool:
    match type_:
        case Scalar():
            return type_ != ANY
        case Enum():
            return True
        case OneOf(members):
            return all(map(_is_scalar, members))
    return False


def without_form(
    param: Param, named: Callable[[Type], Schema | None]
) -> Finding | None:
    """What there is to say about a parameter whose values its style cannot spell."""
    spelling = param.spelling
    if spelling is not None and (spelling.media or spelling.style == "deepObject"):
        return None
    form = param.where in (Where.QUERY, Where.COOKIE)
    lists = form and (spelling is None or spelling.explode)
    if not _nests(param.type, named, 2 if lists else 1, 0):
        return None
    return Finding(
        "no-wire-form",
        Severity.WARNING,
        f"{param.wire_name!r} holds lists or objects that its style cannot spell",
        param.at,
        "describe it with `content: application/json`, or with `style: deepObject`"
        " in the query",
        instead="what is nested is sent as its JSON text",
    )


def _nests(
    type_: Type, named: Callable[[Type], Schema | None], room: int, depth: int
) -> bool:
    """Whether a list or object stands deeper than there is room for.

    Args:
        room: how many levels can be spelled; a list in an object is the second one.
        depth: how many are above this type.
    """
    match type_:
        case Scalar() | Enum():
            return False
        case OneOf(members):
            return any(_nests(each, named, room, depth) for each in members)
        case ListOf(item):
            return depth >= room or _nests(item, named, 0, depth + 1)
        case MapOf(value):
            return depth >= min(room, 1) or _nests(value, named, room, depth + 1)
        case Ref():
            schema = named(type_)
            if isinstance(schema, ObjectSchema):
                return depth >= min(room, 1) or any(
                    _nests(each.type, named, room, depth + 1) for each in schema.fields
                )
            if isinstance(schema, UnionSchema):
                return any(_nests(each, named, room, depth) for each in schema.members)
    return False
