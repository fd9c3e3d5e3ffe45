# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta deltas."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.deltas import InputJSONDelta, SignatureDelta, TextDelta
from .citations import BetaTextCitation


class BetaCitationsDelta(_base.Model):
    """One more citation of a `text` block."""

    type: Literal["citations_delta"]
    citation: BetaTextCitation
    """Citation to append to `citations` of the block."""


class BetaThinkingDelta(_base.Model):
    """More thoughts of a `thinking` block."""

    type: Literal["thinking_delta"]
    thinking: str
    """Text to append."""

    estimated_tokens: int | None = None
    """An estimate of the tokens of the thinking, `null` if there is none.

    Given with the beta `thinking-token-count-2026-05-13`.
    """


class BetaCompactionContentBlockDelta(_base.Model):
    """The summary of a `compaction` block.

    What it holds replaces what the block has, rather than being appended to it.
    """

    type: Literal["compaction_delta"]
    content: str | None = None
    """The whole summary as text, `null` if there is none to read."""

    encrypted_content: str | None = None
    """The whole summary in encrypted form, `null` if there is none. Opaque."""


BetaRawContentBlockDelta: TypeAlias = Annotated[
    Annotated[TextDelta, Tag("text_delta")]
    | Annotated[InputJSONDelta, Tag("input_json_delta")]
    | Annotated[BetaCitationsDelta, Tag("citations_delta")]
    | Annotated[BetaThinkingDelta, Tag("thinking_delta")]
    | Annotated[SignatureDelta, Tag("signature_delta")]
    | Annotated[BetaCompactionContentBlockDelta, Tag("compaction_delta")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text_delta",
        "input_json_delta",
        "citations_delta",
        "thinking_delta",
        "signature_delta",
        "compaction_delta",
    ),
]
"""An addition to a content block; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""
