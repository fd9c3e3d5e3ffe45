# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general completions."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .errors import ErrorResponse
from .model_names import Model
from .streaming import PingEvent


class Completion(_base.Model):
    """A completed text.

    In a stream it is also an event, which carries the next piece of the text.
    """

    id: str
    """Identifier of the completion. Length and format may change."""

    type: Literal["completion"]
    """Always `completion`."""

    completion: str
    """The text the model wrote, without the stop sequence; in a stream the next piece
    of it.
    """

    stop_reason: str | None = None
    """Why the model stopped: `stop_sequence` or `max_tokens`.

    In a stream `null` until the last event.
    """

    model: Model
    """Model that wrote the text."""


CompletionStreamEvent: TypeAlias = Annotated[
    Annotated[Completion, Tag("completion")]
    | Annotated[PingEvent, Tag("ping")]
    | Annotated[ErrorResponse, Tag("error")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "completion", "ping", "error"),
]
"""Everything that can come in a stream of a completion: its pieces, `ping` and `error`.

Events of unknown kinds are to be skipped.
"""
