# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta content blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged
from .beta_bash_code_execution import BetaBashCodeExecutionToolResultBlock
from .beta_code_execution import BetaCodeExecutionToolResultBlock
from .beta_containers import BetaContainerUploadBlock
from .beta_text_editor_code_execution import BetaTextEditorCodeExecutionToolResultBlock
from .beta_web_fetch import BetaWebFetchToolResultBlock
from .citations import TextCitation
from .content_blocks import RedactedThinkingBlock, ThinkingBlock, ToolUseBlock
from .web_search import WebSearchToolResultBlock


class BetaTextBlock(_base.Model):
    """Text of the answer, or of what an MCP server returned."""

    type: Literal["text"]
    """Always `text`."""

    text: str
    """The text itself. At most 5,000,000 characters."""

    citations: list[TextCitation] | None = None
    """Passages that support the text, `null` if there are none.

    Given where citations are switched on for a document, a search result or web fetch,
    and for answers from a web search.
    """


class BetaServerToolUseBlock(_base.Model):
    """A call of a tool that runs on the server.

    Nothing is to be done: its result follows in the same message.
    """

    type: Literal["server_tool_use"]
    """Always `server_tool_use`."""

    id: str
    """Identifier of the call, repeated as `tool_use_id` of its result block."""

    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
        ]
        | str
    )
    """Name of the server tool.

    The newer code execution tool is called as `bash_code_execution` or
    `text_editor_code_execution`, the older one as `code_execution`. More values may
    come.
    """

    input: dict[str, Any]
    """Arguments the model chose, such as the query of a search or the code to execute.

    Empty when the block starts in a stream; `input_json_delta` events fill it.
    """


class BetaMCPToolUseBlock(_base.Model):
    """A call of a tool of an MCP server.

    Nothing is to be done: its result follows in the same message.
    """

    type: Literal["mcp_tool_use"]
    """Always `mcp_tool_use`."""

    id: str
    """Identifier of the call, repeated as `tool_use_id` of its result block."""

    name: str
    """Name of the tool, as its server calls it."""

    server_name: str
    """The `name` that the request gave the server."""

    input: dict[str, Any]
    """Arguments of the call, following the tool's schema.

    Empty when the block starts in a stream; the fragments of `input_json_delta` events
    fill it.
    """


class BetaMCPToolResultBlock(_base.Model):
    """Outcome of a call of an MCP server's tool, in the same message as the call."""

    type: Literal["mcp_tool_result"]
    """Always `mcp_tool_result`."""

    tool_use_id: str
    """The `id` of the `mcp_tool_use` block this is the outcome of."""

    content: str | list[BetaTextBlock]
    """What the tool returned."""

    is_error: bool
    """`true` if the tool failed; `content` then tells why. Default `false`."""


BetaContentBlock: TypeAlias = Annotated[
    Annotated[BetaTextBlock, Tag("text")]
    | Annotated[ThinkingBlock, Tag("thinking")]
    | Annotated[RedactedThinkingBlock, Tag("redacted_thinking")]
    | Annotated[ToolUseBlock, Tag("tool_use")]
    | Annotated[BetaServerToolUseBlock, Tag("server_tool_use")]
    | Annotated[WebSearchToolResultBlock, Tag("web_search_tool_result")]
    | Annotated[BetaWebFetchToolResultBlock, Tag("web_fetch_tool_result")]
    | Annotated[BetaCodeExecutionToolResultBlock, Tag("code_execution_tool_result")]
    | Annotated[
        BetaBashCodeExecutionToolResultBlock, Tag("bash_code_execution_tool_result")
    ]
    | Annotated[
        BetaTextEditorCodeExecutionToolResultBlock,
        Tag("text_editor_code_execution_tool_result"),
    ]
    | Annotated[BetaMCPToolUseBlock, Tag("mcp_tool_use")]
    | Annotated[BetaMCPToolResultBlock, Tag("mcp_tool_result")]
    | Annotated[BetaContainerUploadBlock, Tag("container_upload")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text",
        "thinking",
        "redacted_thinking",
        "tool_use",
        "server_tool_use",
        "web_search_tool_result",
        "web_fetch_tool_result",
        "code_execution_tool_result",
        "bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result",
        "mcp_tool_use",
        "mcp_tool_result",
        "container_upload",
    ),
]
"""One part of what the model wrote; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""
