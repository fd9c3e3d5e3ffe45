# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta content blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.code_execution import CodeExecutionToolResultBlock
from ..general.containers import ContainerUploadBlock
from ..general.content_blocks import (
    DocumentSource,
    RedactedThinkingBlock,
    WebFetchToolResultErrorBlock,
)
from ..general.thinking import ThinkingBlock
from ..general.tool_blocks import ToolUseCaller
from .advisor import BetaAdvisorToolResultBlock
from .bash_code_execution import BetaBashCodeExecutionToolResultBlock
from .citations import BetaCitationConfig, BetaTextCitation
from .compaction import BetaCompactionBlock
from .fallbacks import BetaFallbackBlock
from .mcp import BetaMCPTool
from .text_editor_code_execution import BetaTextEditorCodeExecutionToolResultBlock
from .tool_blocks import BetaServerToolUseBlock, BetaToolUseBlock
from .tool_search import BetaToolSearchToolResultBlock
from .web_search import BetaWebSearchToolResultBlock


class BetaTextBlock(_base.Model):
    """Text of the answer, or of what an MCP server returned."""

    type: Literal["text"]
    text: str
    """The text itself. At most 5,000,000 characters."""

    citations: list[BetaTextCitation] | None = None
    """Passages that support the text, `null` if there are none.

    Given where citations are switched on for a document, a search result or web fetch,
    and for answers from a web search.
    """


class BetaWebFetchToolResultBlock(_base.Model):
    """Outcome of a web fetch, in the same message as the call."""

    type: Literal["web_fetch_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaWebFetchToolResultBlockContent
    """What was fetched, or the reason why fetching failed."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaMCPToolUseBlock(_base.Model):
    """A call of a tool of an MCP server.

    Nothing is to be done: its result follows in the same message.
    """

    type: Literal["mcp_tool_use"]
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
    tool_use_id: str
    """The `id` of the `mcp_tool_use` block this is the outcome of."""

    content: str | list[BetaTextBlock]
    """What the tool returned."""

    is_error: bool
    """`true` if the tool failed; `content` then tells why."""


class BetaMCPToolListingBlock(_base.Model):
    """The tools that an MCP server offers, as the API was told by the server."""

    type: Literal["mcp_tool_listing"]
    mcp_server_name: str
    """The `name` that the request gave the server."""

    tools: list[BetaMCPTool]
    """The tools of the server."""


BetaContentBlock: TypeAlias = Annotated[
    Annotated[BetaTextBlock, Tag("text")]
    | Annotated[ThinkingBlock, Tag("thinking")]
    | Annotated[RedactedThinkingBlock, Tag("redacted_thinking")]
    | Annotated[BetaToolUseBlock, Tag("tool_use")]
    | Annotated[BetaServerToolUseBlock, Tag("server_tool_use")]
    | Annotated[BetaWebSearchToolResultBlock, Tag("web_search_tool_result")]
    | Annotated[BetaWebFetchToolResultBlock, Tag("web_fetch_tool_result")]
    | Annotated[BetaAdvisorToolResultBlock, Tag("advisor_tool_result")]
    | Annotated[CodeExecutionToolResultBlock, Tag("code_execution_tool_result")]
    | Annotated[
        BetaBashCodeExecutionToolResultBlock, Tag("bash_code_execution_tool_result")
    ]
    | Annotated[
        BetaTextEditorCodeExecutionToolResultBlock,
        Tag("text_editor_code_execution_tool_result"),
    ]
    | Annotated[BetaToolSearchToolResultBlock, Tag("tool_search_tool_result")]
    | Annotated[BetaMCPToolUseBlock, Tag("mcp_tool_use")]
    | Annotated[BetaMCPToolResultBlock, Tag("mcp_tool_result")]
    | Annotated[ContainerUploadBlock, Tag("container_upload")]
    | Annotated[BetaCompactionBlock, Tag("compaction")]
    | Annotated[BetaFallbackBlock, Tag("fallback")]
    | Annotated[BetaMCPToolListingBlock, Tag("mcp_tool_listing")]
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
        "advisor_tool_result",
        "code_execution_tool_result",
        "bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result",
        "tool_search_tool_result",
        "mcp_tool_use",
        "mcp_tool_result",
        "container_upload",
        "compaction",
        "fallback",
        "mcp_tool_listing",
    ),
]
"""One part of what the model wrote; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""


class BetaWebFetchBlock(_base.Model):
    """A page or PDF that was fetched."""

    type: Literal["web_fetch_result"]
    url: str
    """Address it was fetched from."""

    retrieved_at: str | None = None
    """When it was fetched, in ISO 8601, if that is known. It may come from a cache."""

    content: BetaDocumentBlock
    """The content that was fetched."""


BetaWebFetchToolResultBlockContent: TypeAlias = Annotated[
    Annotated[WebFetchToolResultErrorBlock, Tag("web_fetch_tool_result_error")]
    | Annotated[BetaWebFetchBlock, Tag("web_fetch_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "web_fetch_tool_result_error", "web_fetch_result"),
]
"""What became of a fetch: the document, or an error."""


class BetaDocumentBlock(_base.Model):
    """A document in an answer, which so far are only those that were fetched."""

    type: Literal["document"]
    source: DocumentSource
    """The content, a text or a PDF in base64. Kinds may be added."""

    title: str | None = None
    """Title of the document, if it has one."""

    citations: BetaCitationConfig | None = None
    """Citation settings of the document, as the tool was given them."""
