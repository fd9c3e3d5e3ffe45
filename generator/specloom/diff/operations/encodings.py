"""How the parts of a form, or of a multipart body, are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from specloom.diff.occurrences import FactLog, Use
from specloom.diff.places import Spot, name_of
from specloom.diff.schemas.applicability import SCALARS
from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.statements import shown
from specloom.spec.media_types import FORM
from specloom.spec.view import Encoding, MediaType

_WORDS = ("contentType", "style", "explode", "allowReserved")


class Part(NamedTuple):
    """One part on both sides; None where a side says nothing of it."""

    name: str
    old: Encoding | None
    new: Encoding | None


def compare_encodings(
    old: Spot, new: Spot, media_type: str, use: Use, log: FactLog
) -> Iterator[Part]:
    """State how the parts of a body are written otherwise; their headers are left.

    Of other bodies than forms and multipart ones, OpenAPI wants encodings ignored.
    """
    if media_type != FORM and not media_type.startswith("multipart/"):
        return
    before, after = (_encodings(side, media_type, log) for side in (old, new))
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        said = _said(was, name, old, log), _said(now, name, new, log)
        if said[0] != said[1]:
            log.state(
                use,
                "encoding-changed",
                old.book.spot(was) if was else old,
                new.book.spot(now) if now else new,
                f"{name_of(new)}.{name}",
                before=shown(said[0]),
                after=shown(said[1]),
            )
        if media_type != FORM:
            yield Part(name, was, now)


def _encodings(media: Spot, name: str, log: FactLog) -> dict[str, Encoding]:
    """By the names of the properties that they are for, or by their position."""
    view = MediaType.read(media.book.document, media.mapping, media.pointer, name)
    found = dict(view.encodings)
    shape = _shape(media, log)
    if shape is not None and shape.properties and not shape.clauses:
        found = {key: each for key, each in found.items() if key in shape.properties}
    for each in (*view.prefix_encodings, view.item_encoding):
        if each is not None:
            found[f"[{each.name}]"] = each
    return found


def _shape(media: Spot, log: FactLog) -> Shape | None:
    schema = media.child("schema")
    return log.schemas.shape((schema,)) if schema else None


def _said(
    encoding: Encoding | None, name: str, media: Spot, log: FactLog
) -> dict[str, Any]:
    """What an encoding says beyond what holds without a word."""
    if encoding is None:
        return {}
    whole = _shape(media, log)
    node = whole.properties.get(name) if whole else None
    said = {word: encoding.value[word] for word in _WORDS if word in encoding.value}
    if not encoding.is_styled:
        stated = said.get("contentType")
        if stated is not None and node and stated == _default_type(node, log):
            del said["contentType"]
        return said
    if node and _is_plain(encoding, node, log):
        return {}
    return {
        "style": encoding.style,
        "explode": encoding.explode,
        "allowReserved": said.get("allowReserved") is True,
    }


def _is_plain(encoding: Encoding, node: Node, log: FactLog) -> bool:
    """Whether a style writes texts as they are written without one."""
    if encoding.style != "form" or encoding.value.get("allowReserved") is True:
        return False
    shape = log.schemas.shape(node)
    if shape.types == frozenset(("array",)) and encoding.explode:
        shape = log.schemas.shape(shape.inner.get("items", node))
    return bool(shape.types) and (shape.types or frozenset()) <= SCALARS


def _default_type(node: Node, log: FactLog) -> str | None:
    """The media type of a part of a form where nothing is said, if that is plain."""
    shape = log.schemas.shape(node)
    if shape.types == frozenset(("array",)) and "items" in shape.inner:
        shape = log.schemas.shape(shape.inner["items"])
    if shape.types == frozenset(("object",)):
        return "application/json"
    contents = {"contentEncoding", "contentMediaType"} & shape.values.keys()
    encoded = contents or '"binary"' in shape.sets.get("format", {})
    if encoded:
        stated = shape.values.get("contentMediaType")
        return str(stated.value) if stated else "application/octet-stream"
    return "text/plain" if shape.types and shape.types <= SCALARS else None
