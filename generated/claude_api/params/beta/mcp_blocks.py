# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta mcp blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeralParam
from ..general.content_block_params import TextBlockParam
from .mcp import BetaMCPToolParamParam


class BetaMCPToolUseBlockParam(TypedDict):
    """A call of an MCP server's tool in an earlier answer, passed back with its
    result.
    """

    type: Literal["mcp_tool_use"]
    id: str
    """Identifier of the call."""

    name: str
    """Name of the tool."""

    server_name: str
    """The `name` that the request gave the server."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


class BetaRequestMCPToolResultBlockParam(TypedDict):
    """Outcome of a call of an MCP server's tool in an earlier answer, passed back
    unchanged.
    """

    type: Literal["mcp_tool_result"]
    tool_use_id: str
    """The `id` of the call this is the outcome of."""

    content: NotRequired[str | Sequence[TextBlockParam]]
    """What the tool returned."""

    is_error: NotRequired[bool]
    """`true` if the tool failed."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


class BetaMCPToolListingBlockParam(TypedDict):
    """Tools of an MCP server from an earlier answer, passed back unchanged."""

    type: Literal["mcp_tool_listing"]
    mcp_server_name: str
    """The `name` that the request gave the server."""

    tools: Sequence[BetaMCPToolParamParam]
    """The tools of the server."""


# Other names of these.
BetaMCPToolResultBlockParam: TypeAlias = BetaRequestMCPToolResultBlockParam
