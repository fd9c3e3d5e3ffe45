"""Media types: how a value becomes bytes, and what is shown of one by example."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any, Final

from specloom.spec.document import Document
from specloom.spec.media_types import EVENTS, LINES, essence, is_json
from specloom.spec.values import as_dict

DEFAULT: Final = "default"
"""The name of an example that has none in the spec."""

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"

# The generator reads fewer kinds of lines; serving them harms nobody.
_LINES = {*LINES, "application/ndjson", "application/json-seq"}


class Shape(Enum):
    """How the value of a reply becomes bytes."""

    JSON = auto()
    EVENTS = auto()  # the value is the list of events
    LINES = auto()  # the value is the list of lines
    RAW = auto()  # the value is text, or bytes
    EMPTY = auto()


def shape_of(media: str) -> Shape:
    """How a value of a media type is sent."""
    name = essence(media)
    if name == EVENTS:
        return Shape.EVENTS
    if name in _LINES:
        return Shape.LINES
    return Shape.JSON if is_json(media) else Shape.RAW


def is_text(media: str) -> bool:
    """Whether people can read a body that is no JSON."""
    name = essence(media)
    return name.startswith("text/") or name.endswith(("/xml", "+xml", "/javascript"))


def matching(media: str, offered: Mapping[str, Any]) -> str | None:
    """Which of the documented media types a body has: an exact one, else a range."""
    name = essence(media)
    if not name:
        return None
    for key in offered:
        if essence(key) == name:
            return key
    for key in offered:
        kind, _, rest = essence(key).partition("/")
        if rest == "*" and kind in ("*", name.partition("/")[0]):
            return key
    return None


def named_examples(document: Document, owner: Mapping[str, Any]) -> dict[str, Any]:
    """Name -> value of the examples of a media type, a parameter or a header."""
    found: dict[str, Any] = {}
    for name, example in as_dict(owner.get("examples")).items():
        example = as_dict(document.follow(example, "")[0])
        for word in ("value", "dataValue"):
            if word in example:
                found[str(name)] = example[word]
    if not found and "example" in owner:
        found[DEFAULT] = owner["example"]
    return found


def text_of(value: Any) -> str:
    """A value as it stands in a path, a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return "" if value is None else str(value)
