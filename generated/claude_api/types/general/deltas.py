# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general deltas."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .citations import TextCitation


class TextDelta(_base.Model):
    """More text of a `text` block."""

    type: Literal["text_delta"]
    text: str
    """Text to append."""


class InputJSONDelta(_base.Model):
    """More of the input of a `tool_use` or `server_tool_use` block.

    The fragments become one JSON object when they are joined; parse it at
    `content_block_stop`.
    """

    type: Literal["input_json_delta"]
    partial_json: str
    """Fragment of JSON to append. The first one is often empty."""


class CitationsDelta(_base.Model):
    """One more citation of a `text` block."""

    type: Literal["citations_delta"]
    citation: TextCitation
    """Citation to append to `citations` of the block."""


class ThinkingDelta(_base.Model):
    """More thoughts of a `thinking` block."""

    type: Literal["thinking_delta"]
    thinking: str
    """Text to append."""


class SignatureDelta(_base.Model):
    """The signature of a `thinking` block. Comes once, just before the block ends."""

    type: Literal["signature_delta"]
    signature: str
    """The whole signature. It replaces the one the block has."""


RawContentBlockDelta: TypeAlias = Annotated[
    Annotated[TextDelta, Tag("text_delta")]
    | Annotated[InputJSONDelta, Tag("input_json_delta")]
    | Annotated[CitationsDelta, Tag("citations_delta")]
    | Annotated[ThinkingDelta, Tag("thinking_delta")]
    | Annotated[SignatureDelta, Tag("signature_delta")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text_delta",
        "input_json_delta",
        "citations_delta",
        "thinking_delta",
        "signature_delta",
    ),
]
"""An addition to a content block; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""


# Other names of these.
BetaInputJSONDelta: TypeAlias = InputJSONDelta
BetaSignatureDelta: TypeAlias = SignatureDelta
BetaTextDelta: TypeAlias = TextDelta
