# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta mcp."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeralParam


class BetaMCPToolConfigParam(TypedDict):
    """Settings of one tool of an MCP server."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool]
    """Whether the model may call the tool."""


class BetaMCPToolDefaultConfigParam(TypedDict):
    """Settings of all tools of an MCP server that have none of their own."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool]
    """Whether the model may call the tools."""


class BetaMCPToolParamParam(TypedDict):
    """A tool that an MCP server offers."""

    input_schema: Mapping[str, Any]
    """JSON Schema of the arguments of the tool."""

    name: str
    """Name of the tool, as its server calls it."""

    description: NotRequired[str | None]
    """What the tool does, in the words of its server."""


class BetaMCPToolsetParam(TypedDict):
    """The tools of an MCP server, and settings of them.

    The server itself stands in `mcp_servers`. Needs the beta `mcp-client-2025-11-20`.
    """

    type: Literal["mcp_toolset"]
    mcp_server_name: str
    """The `name` of the server in `mcp_servers`."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: NotRequired[Mapping[str, BetaMCPToolConfigParam] | None]
    """Settings of single tools, by the name of the tool.

    They go before `default_config`.
    """

    default_config: NotRequired[BetaMCPToolDefaultConfigParam]
    """Settings of all tools that `configs` does not name."""

    tools: NotRequired[Sequence[BetaMCPToolParamParam] | None]
    """Tools of the server, each with its name and the schema of its arguments.

    `null` if they are not given.
    """


class BetaRequestMCPServerToolConfigurationParam(TypedDict):
    """Which tools of an MCP server the model may call."""

    enabled: NotRequired[bool | None]
    """`false` withholds all tools of the server. Default `true`."""

    allowed_tools: NotRequired[Sequence[str] | None]
    """Names of the tools the model may call. Without it all of them."""


class BetaRequestMCPServerURLDefinitionParam(TypedDict):
    """An MCP server on the web, whose tools the model may call.

    The API connects to it; servers on your own machine cannot be reached.
    """

    type: Literal["url"]
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

    tool_configuration: NotRequired[BetaRequestMCPServerToolConfigurationParam | None]
    """Which tools of the server the model may call, with the beta
    `mcp-client-2025-04-04`. Newer betas have `mcp_toolset` in `tools` instead.
    """


# Other names of these.
BetaMCPServerToolConfiguration: TypeAlias = BetaRequestMCPServerToolConfigurationParam
BetaMCPServerURLDefinition: TypeAlias = BetaRequestMCPServerURLDefinitionParam
