# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general cache diagnostics."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class CacheMissModelChanged(_base.Model):
    """The cache was missed because the model differs from that of the earlier
    request.
    """

    type: Literal["model_changed"]
    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache."""


class CacheMissSystemChanged(_base.Model):
    """The cache was missed because the system prompt differs from that of the earlier
    request.
    """

    type: Literal["system_changed"]
    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache."""


class CacheMissToolsChanged(_base.Model):
    """The cache was missed because the tools differ from those of the earlier
    request.
    """

    type: Literal["tools_changed"]
    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache."""


class CacheMissMessagesChanged(_base.Model):
    """The cache was missed because the messages differ from those of the earlier
    request.
    """

    type: Literal["messages_changed"]
    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache."""


class CacheMissPreviousMessageNotFound(_base.Model):
    """Nothing could be compared, as the earlier message was not found."""

    type: Literal["previous_message_not_found"]


class CacheMissUnavailable(_base.Model):
    """The reason could not be found out."""

    type: Literal["unavailable"]


CacheMissReason: TypeAlias = Annotated[
    Annotated[CacheMissModelChanged, Tag("model_changed")]
    | Annotated[CacheMissSystemChanged, Tag("system_changed")]
    | Annotated[CacheMissToolsChanged, Tag("tools_changed")]
    | Annotated[CacheMissMessagesChanged, Tag("messages_changed")]
    | Annotated[CacheMissPreviousMessageNotFound, Tag("previous_message_not_found")]
    | Annotated[CacheMissUnavailable, Tag("unavailable")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "model_changed",
        "system_changed",
        "tools_changed",
        "messages_changed",
        "previous_message_not_found",
        "unavailable",
    ),
]
"""Why the prompt cache was missed. `type` says which reason it is."""


class Diagnostics(_base.Model):
    """What was found out about the request, as `diagnostics` of it asked for."""

    cache_miss_reason: CacheMissReason | None = None
    """Why the prompt cache was missed, compared with the earlier message; `null` if
    there is nothing to report.
    """
