# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: content blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged
from .citations import TextCitation
from .web_search import WebSearchToolResultBlock


class TextBlock(_base.Model):
    """Text of the answer."""

    type: Literal["text"]
    text: str
    """The text itself. At most 5,000,000 characters."""

    citations: list[TextCitation] | None = None
    """Passages that support the text.

    Given where citations are switched on for a document or a search result, and for
    answers from a web search.
    """


class ThinkingBlock(_base.Model):
    """The model's thinking before its answer, present when `thinking` is enabled.

    While a tool call is open, send the block back unchanged with the tool's result.
    """

    type: Literal["thinking"]
    thinking: str
    """The thoughts; depending on the model in full or as a summary."""

    signature: str
    """Opaque proof that the thoughts come from the model.

    It is checked when the block is sent back; do not take it apart.
    """


class RedactedThinkingBlock(_base.Model):
    """A part of the thinking that is handed out only in encrypted form, for safety
    reasons. Send it back unchanged like a thinking block; the model can still read
    it.
    """

    type: Literal["redacted_thinking"]
    data: str
    """The encrypted thoughts. Opaque."""


class ToolUseBlock(_base.Model):
    """A call of one of your tools.

    Run the tool and answer with a `tool_result` block that names this `id`, in the very
    next user turn.
    """

    type: Literal["tool_use"]
    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    name: str
    """Name of the tool that is called."""

    input: dict[str, Any]
    """Arguments of the call, following the tool's `input_schema`.

    Empty when the block starts in a stream; the fragments of `input_json_delta` events
    fill it.
    """


class ServerToolUseBlock(_base.Model):
    """A call of a tool that runs on the server.

    Nothing is to be done: its result follows in the same message.
    """

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call, repeated as `tool_use_id` of its result block."""

    name: Literal["web_search"]
    """Name of the server tool."""

    input: dict[str, Any]
    """Arguments the model chose, for a web search its query."""


ContentBlock: TypeAlias = Annotated[
    Annotated[TextBlock, Tag("text")]
    | Annotated[ThinkingBlock, Tag("thinking")]
    | Annotated[RedactedThinkingBlock, Tag("redacted_thinking")]
    | Annotated[ToolUseBlock, Tag("tool_use")]
    | Annotated[ServerToolUseBlock, Tag("server_tool_use")]
    | Annotated[WebSearchToolResultBlock, Tag("web_search_tool_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text",
        "thinking",
        "redacted_thinking",
        "tool_use",
        "server_tool_use",
        "web_search_tool_result",
    ),
]
"""One part of what the model wrote; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""
