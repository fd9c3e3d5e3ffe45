# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged


class WordEvent(_base.Model):
    type: Literal["word"]
    word: str


class EndEvent(_base.Model):
    type: Literal["end"]


class PingEvent(_base.Model):
    type: Literal["ping"]


class ErrorEvent(_base.Model):
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
    text: str


class News(_base.Model):
    headline: str
