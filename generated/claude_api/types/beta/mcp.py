# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta mcp."""

from __future__ import annotations

from typing import Any, Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaMCPToolConfig(_base.Model):
    """Settings of one tool of an MCP server, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool."""


class BetaMCPToolDefaultConfig(_base.Model):
    """Settings of all tools of an MCP server that have none of their own, as an answer
    repeats them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tools."""


class BetaMCPToolParam(_base.Model):
    """A tool that an MCP server offers, as an answer repeats it."""

    input_schema: dict[str, Any]
    """JSON Schema of the arguments of the tool."""

    name: str
    """Name of the tool, as its server calls it."""

    description: str | None = None
    """What the tool does, in the words of its server."""


class BetaMCPToolset(_base.Model):
    """The tools of an MCP server, as a change of tools in an answer repeats them."""

    type: Literal["mcp_toolset"]
    mcp_server_name: str
    """The `name` of the server in `mcp_servers`."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: dict[str, BetaMCPToolConfig] | None = None
    """Settings of single tools, by the name of the tool.

    They go before `default_config`.
    """

    default_config: BetaMCPToolDefaultConfig | None = None
    """Settings of all tools that `configs` does not name."""

    tools: list[BetaMCPToolParam] | None = None
    """Tools of the server, each with its name and the schema of its arguments.

    `null` if they are not given.
    """


class BetaMCPTool(_base.Model):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the arguments of the tool."""

    name: str
    """Name of the tool, as its server calls it."""

    description: str | None = None
    """What the tool does, in the words of its server."""
