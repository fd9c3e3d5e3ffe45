# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta compaction."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .tool_changes import BetaResponseToolAdditionBlock, BetaResponseToolRemovalBlock

BetaCompactionToolChange: TypeAlias = Annotated[
    Annotated[BetaResponseToolAdditionBlock, Tag("tool_addition")]
    | Annotated[BetaResponseToolRemovalBlock, Tag("tool_removal")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "tool_addition", "tool_removal"),
]
"""A change of the tools that the compacted part of the conversation had made."""


class BetaCompactionBlock(_base.Model):
    """A summary of the conversation up to this place.

    Pass the block back unchanged; it then stands in place of all that came before it.
    """

    type: Literal["compaction"]
    content: str | None = None
    """The summary as text, `null` if there is none to read."""

    encrypted_content: str | None = None
    """The summary in encrypted form, `null` if there is none. Opaque."""

    signature: str | None = None
    """Opaque proof that the summary comes from the API, `null` if there is none."""

    tool_changes: list[BetaCompactionToolChange] | None = None
    """Changes of the tools in the part that was summarized, in order, `null` if there
    are none.
    """
