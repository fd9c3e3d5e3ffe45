# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta tool changes."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeral
from .tools import BetaToolUnion


class BetaToolChangeToolReferenceParam(TypedDict):
    """Names one of the tools of the request."""

    type: Literal["tool_reference"]
    name: str
    """Name of the tool."""


class BetaToolChangeMCPToolReferenceParam(TypedDict):
    """Names one tool of an MCP server."""

    type: Literal["mcp_tool_reference"]
    name: str
    """Name of the tool, as its server calls it."""

    server_name: str
    """The `name` that the request gave the server."""


class BetaToolChangeMCPToolsetReferenceParam(TypedDict):
    """Names all tools of an MCP server."""

    type: Literal["mcp_toolset_reference"]
    server_name: str
    """The `name` that the request gave the server."""


class BetaToolChangeToolDefinitionParam(TypedDict):
    """A tool that is defined where it is added, rather than in `tools`.

    Needs the beta `inline-tools-2026-09-15`, with a set of MCP tools
    `mcp-client-2026-09-15`.
    """

    type: Literal["tool_definition"]
    definition: BetaToolUnion
    """The tool, in the same form as in `tools`."""


BetaToolAdditionToolParam: TypeAlias = (
    BetaToolChangeToolReferenceParam
    | BetaToolChangeMCPToolReferenceParam
    | BetaToolChangeMCPToolsetReferenceParam
    | BetaToolChangeToolDefinitionParam
)
"""The tool that is added: a reference to one of `tools`, or its definition."""


class BetaRequestToolAdditionBlockParam(TypedDict):
    """Gives the model a tool, from this place of the conversation on."""

    type: Literal["tool_addition"]
    tool: BetaToolAdditionToolParam
    """The tool that is added: one of `tools` or of an MCP server by its name, all tools
    of an MCP server, or a whole definition.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""


BetaToolRemovalToolParam: TypeAlias = (
    BetaToolChangeToolReferenceParam
    | BetaToolChangeMCPToolReferenceParam
    | BetaToolChangeMCPToolsetReferenceParam
)
"""A reference to the tool that is removed."""


class BetaRequestToolRemovalBlockParam(TypedDict):
    """Takes a tool away from the model, from this place of the conversation on."""

    type: Literal["tool_removal"]
    tool: BetaToolRemovalToolParam
    """The tool that is taken away: one of `tools` or of an MCP server by its name, or
    all tools of an MCP server.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""
