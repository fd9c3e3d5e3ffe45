# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.union import UNKNOWN, tagged


class WordEvent(_base.Model):
    """`WordEvent`."""

    type: Literal["word"]
    word: str


class EndEvent(_base.Model):
    """`EndEvent`."""

    type: Literal["end"]


class PingEvent(_base.Model):
    """`PingEvent`."""

    type: Literal["ping"]


class ErrorEvent(_base.Model):
    """`ErrorEvent`."""

    type: Literal["error"]
    message: str


WireEvent: TypeAlias = Annotated[
    Annotated[WordEvent, Tag("word")]
    | Annotated[EndEvent, Tag("end")]
    | Annotated[PingEvent, Tag("ping")]
    | Annotated[ErrorEvent, Tag("error")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "word", "end", "ping", "error"),
]


class Story(_base.Model):
    """`Story`."""

    text: str


class News(_base.Model):
    """`News`."""

    headline: str
