"""How a value becomes bytes, and what is shown of it by example."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any, Final

from specloom.spec.media_types import MediaKind, is_lines, kind_of
from specloom.spec.view import Header, MediaType

DEFAULT: Final = "default"
"""The name of an example that has none in the spec."""


class Shape(Enum):
    """How the value of a reply becomes bytes."""

    JSON = auto()
    EVENTS = auto()  # the value is the list of events
    LINES = auto()  # the value is the list of lines
    RAW = auto()  # the value is text, or bytes
    EMPTY = auto()


def shape_of(media: str) -> Shape:
    """How a value of a media type is sent."""
    if is_lines(media):
        return Shape.LINES
    kind = kind_of(media)
    return {MediaKind.EVENTS: Shape.EVENTS, MediaKind.JSON: Shape.JSON}.get(
        kind, Shape.RAW
    )


def named_examples(owner: MediaType | Header) -> dict[str, Any]:
    """Name -> value of the examples of a media type, a parameter or a header.

    The keyword `example` counts where no example has a name.
    """
    shown = owner.examples
    named = {each.name: each.value for each in shown if each.name is not None}
    return named or {each.name or DEFAULT: each.value for each in shown}


def text_of(value: Any) -> str:
    """A value as it stands in a path, a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return "" if value is None else str(value)
