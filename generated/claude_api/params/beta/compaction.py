# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta compaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeralParam
from .tool_changes import (
    BetaRequestToolAdditionBlockParam,
    BetaRequestToolRemovalBlockParam,
)

BetaCompactionToolChangeParam: TypeAlias = (
    BetaRequestToolAdditionBlockParam | BetaRequestToolRemovalBlockParam
)
"""A change of the tools in the compacted part of the conversation, passed back."""


class BetaCompactionBlockParam(TypedDict):
    """A summary of an earlier answer, passed back unchanged.

    It stands in place of all that came before it.
    """

    type: Literal["compaction"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    content: NotRequired[str | None]
    """The summary as text, exactly as it came."""

    encrypted_content: NotRequired[str | None]
    """The summary in encrypted form, exactly as it came."""

    signature: NotRequired[str | None]
    """The signature, exactly as it came."""

    tool_changes: NotRequired[Sequence[BetaCompactionToolChangeParam] | None]
    """The changes of the tools, exactly as they came."""


class BetaCompactionConfigParam(TypedDict):
    """Asks for a summary of the conversation."""

    type: Literal["summarize"]
    instructions: NotRequired[str | None]
    """Instructions for the summary. `null` takes those of the API."""
