# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta tool changes."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .advisor import BetaAdvisorTool20260301
from .browser_toolset import BetaBrowserToolset20260801
from .code_execution_params import (
    BetaCodeExecutionTool20250522,
    BetaCodeExecutionTool20250825,
    BetaCodeExecutionTool20260120,
    BetaCodeExecutionTool20260521,
)
from .computer_toolset import BetaComputerToolset20260801
from .computer_use import (
    BetaToolComputerUse20241022,
    BetaToolComputerUse20250124,
    BetaToolComputerUse20251124,
)
from .mcp import BetaMCPToolset
from .memory import BetaMemoryTool20250818
from .tool_search import (
    BetaToolSearchToolBm25_20251119,
    BetaToolSearchToolRegex20251119,
)
from .tools import (
    BetaToolBash20241022,
    BetaToolBash20250124,
    BetaToolTextEditor20241022,
    BetaToolTextEditor20250124,
    BetaToolTextEditor20250429,
    BetaToolTextEditor20250728,
)
from .web_fetch_response_tools import (
    BetaWebFetchTool20250910,
    BetaWebFetchTool20260209,
    BetaWebFetchTool20260309,
    BetaWebFetchTool20260318,
)
from .web_search_tools import (
    BetaWebSearchTool20250305,
    BetaWebSearchTool20260209,
    BetaWebSearchTool20260318,
)


class BetaResponseToolChangeToolReference(_base.Model):
    """Names one of the tools of the request."""

    type: Literal["tool_reference"]
    name: str
    """Name of the tool."""


class BetaResponseToolChangeMCPToolReference(_base.Model):
    """Names one tool of an MCP server."""

    type: Literal["mcp_tool_reference"]
    name: str
    """Name of the tool, as its server calls it."""

    server_name: str
    """The `name` that the request gave the server."""


class BetaResponseToolChangeMCPToolsetReference(_base.Model):
    """Names all tools of an MCP server."""

    type: Literal["mcp_toolset_reference"]
    server_name: str
    """The `name` that the request gave the server."""


class BetaToolChangeToolDefinition(_base.Model):
    """A tool that was defined where it was added."""

    type: Literal["tool_definition"]
    definition: BetaResponseToolUnion
    """The tool, as it was defined."""


BetaToolAdditionTool: TypeAlias = Annotated[
    Annotated[BetaResponseToolChangeToolReference, Tag("tool_reference")]
    | Annotated[BetaResponseToolChangeMCPToolReference, Tag("mcp_tool_reference")]
    | Annotated[BetaResponseToolChangeMCPToolsetReference, Tag("mcp_toolset_reference")]
    | Annotated[BetaToolChangeToolDefinition, Tag("tool_definition")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "tool_reference",
        "mcp_tool_reference",
        "mcp_toolset_reference",
        "tool_definition",
    ),
]
"""The tool that was added: a reference, or its definition."""


class BetaResponseTool(_base.Model):
    """A tool of your own, as a change of tools in an answer repeats it."""

    type: Literal["custom"] | None = None
    input_schema: BetaResponseToolInputSchema
    """Schema of the arguments of the tool."""

    name: str
    """Name by which the model calls the tool."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    description: str | None = None
    """What the tool does, when to use it and what it returns."""

    eager_input_streaming: bool | None = None
    """Whether the input of calls is streamed as soon as it is written, `null` if that
    was not set.
    """

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


BetaResponseToolUnion: TypeAlias = (
    BetaResponseTool
    | BetaToolBash20241022
    | BetaToolBash20250124
    | BetaCodeExecutionTool20250522
    | BetaCodeExecutionTool20250825
    | BetaCodeExecutionTool20260120
    | BetaCodeExecutionTool20260521
    | BetaBrowserToolset20260801
    | BetaToolComputerUse20241022
    | BetaMemoryTool20250818
    | BetaToolComputerUse20250124
    | BetaToolTextEditor20241022
    | BetaToolComputerUse20251124
    | BetaComputerToolset20260801
    | BetaToolTextEditor20250124
    | BetaToolTextEditor20250429
    | BetaToolTextEditor20250728
    | BetaWebSearchTool20250305
    | BetaWebFetchTool20250910
    | BetaWebSearchTool20260209
    | BetaWebFetchTool20260209
    | BetaWebFetchTool20260309
    | BetaWebSearchTool20260318
    | BetaWebFetchTool20260318
    | BetaAdvisorTool20260301
    | BetaToolSearchToolBm25_20251119
    | BetaToolSearchToolRegex20251119
    | BetaMCPToolset
)
"""A tool, as a change of tools in an answer repeats it; `type` says which kind.

Kinds may be added.
"""


class BetaResponseToolInputSchema(_base.Model):
    """JSON Schema of a tool's arguments, as an answer repeats it.

    Any other JSON Schema keyword may be there too.
    """

    type: Literal["object"]
    properties: dict[str, Any] | None = None
    """The arguments, each name with the schema of its value."""

    required: list[str] | None = None
    """Names of the arguments that must be given."""


class BetaResponseToolAdditionBlock(_base.Model):
    """A tool that was added in the part of the conversation that was summarized."""

    type: Literal["tool_addition"]
    tool: BetaToolAdditionTool
    """The tool that was added, by its name or with its definition."""


BetaToolRemovalTool: TypeAlias = Annotated[
    Annotated[BetaResponseToolChangeToolReference, Tag("tool_reference")]
    | Annotated[BetaResponseToolChangeMCPToolReference, Tag("mcp_tool_reference")]
    | Annotated[BetaResponseToolChangeMCPToolsetReference, Tag("mcp_toolset_reference")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "tool_reference", "mcp_tool_reference", "mcp_toolset_reference"),
]
"""A reference to the tool that was removed."""


class BetaResponseToolRemovalBlock(_base.Model):
    """A tool that was taken away in the part of the conversation that was
    summarized.
    """

    type: Literal["tool_removal"]
    tool: BetaToolRemovalTool
    """The tool that was taken away, by its name."""
