# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta content block params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import types
from .beta_bash_code_execution import BetaBashCodeExecutionToolResultBlockParam
from .beta_code_execution import BetaCodeExecutionToolResultBlockParam
from .beta_containers import BetaContainerUploadBlockParam
from .beta_mcp import BetaMCPToolResultBlockParam, BetaMCPToolUseBlockParam
from .beta_sources import BetaDocumentBlockParam, BetaImageBlockParam
from .beta_text_editor_code_execution_params import (
    BetaTextEditorCodeExecutionToolResultBlockParam,
)
from .beta_web_fetch import BetaWebFetchToolResultBlockParam
from .common import CacheControlEphemeral
from .content_block_params import (
    RedactedThinkingBlockParam,
    SearchResultBlockParam,
    TextBlockParam,
    ThinkingBlockParam,
    ToolUseBlockParam,
)
from .web_search import WebSearchToolResultBlockParam


class BetaToolResultBlockParam(TypedDict):
    """Outcome of a tool call.

    Goes into the user turn right after the call, ahead of any text; several calls in
    one message are all answered in the same turn.
    """

    type: Literal["tool_result"]
    """Always `tool_result`."""

    tool_use_id: str
    """The `id` of the call this is the outcome of."""

    content: NotRequired[str | Sequence[BetaToolResultContentBlockParam]]
    """What the tool returned. May be left out if there is nothing to say."""

    is_error: NotRequired[bool]
    """`true` if the tool failed; `content` then tells the model why."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class BetaServerToolUseBlockParam(TypedDict):
    """A call of a server tool in an earlier answer, passed back with its result."""

    type: Literal["server_tool_use"]
    """Always `server_tool_use`."""

    id: str
    """Identifier of the call."""

    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
    ]
    """Name of the server tool."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


BetaContentBlockParam: TypeAlias = (
    TextBlockParam
    | BetaImageBlockParam
    | BetaDocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | BetaToolResultBlockParam
    | BetaServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | BetaWebFetchToolResultBlockParam
    | BetaCodeExecutionToolResultBlockParam
    | BetaBashCodeExecutionToolResultBlockParam
    | BetaTextEditorCodeExecutionToolResultBlockParam
    | BetaMCPToolUseBlockParam
    | BetaMCPToolResultBlockParam
    | BetaContainerUploadBlockParam
    | types.BetaContentBlock
)
"""One part of a turn; `type` says which kind.

Blocks of an earlier answer can be passed back as they came.
"""

BetaToolResultContentBlockParam: TypeAlias = (
    TextBlockParam
    | BetaImageBlockParam
    | SearchResultBlockParam
    | BetaDocumentBlockParam
)
"""One part of what a tool returned."""
