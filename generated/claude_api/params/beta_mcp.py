# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta mcp."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral
from .content_block_params import TextBlockParam


class BetaMCPToolUseBlockParam(TypedDict):
    """A call of an MCP server's tool in an earlier answer, passed back with its
    result.
    """

    type: Literal["mcp_tool_use"]
    """Always `mcp_tool_use`."""

    id: str
    """Identifier of the call."""

    name: str
    """Name of the tool."""

    server_name: str
    """The `name` that the request gave the server."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class BetaMCPToolResultBlockParam(TypedDict):
    """Outcome of a call of an MCP server's tool in an earlier answer, passed back
    unchanged.
    """

    type: Literal["mcp_tool_result"]
    """Always `mcp_tool_result`."""

    tool_use_id: str
    """The `id` of the call this is the outcome of."""

    content: NotRequired[str | Sequence[TextBlockParam]]
    """What the tool returned."""

    is_error: NotRequired[bool]
    """`true` if the tool failed."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class BetaMCPServerToolConfiguration(TypedDict):
    """Which tools of an MCP server the model may call."""

    enabled: NotRequired[bool | None]
    """`false` withholds all tools of the server. Default `true`."""

    allowed_tools: NotRequired[Sequence[str] | None]
    """Names of the tools the model may call. Without it all of them."""


class BetaMCPServerURLDefinition(TypedDict):
    """An MCP server on the web, whose tools the model may call.

    The API connects to it; servers on your own machine cannot be reached.
    """

    type: Literal["url"]
    """Always `url`."""

    url: str
    """Address of the server, beginning with `https://`."""

    name: str
    """Your name for the server, unique within the request. Calls of its tools carry
    it.
    """

    authorization_token: NotRequired[str | None]
    """OAuth access token for the server, if it asks for one.

    To obtain and renew it is up to you.
    """

    tool_configuration: NotRequired[BetaMCPServerToolConfiguration | None]
    """Which tools of the server the model may call. Without it all of them."""
