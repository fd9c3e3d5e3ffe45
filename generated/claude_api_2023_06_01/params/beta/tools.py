# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..general.browser_toolset import BrowserToolset20260801Param
from ..general.code_execution_params import (
    CodeExecutionTool20250522Param,
    CodeExecutionTool20250825Param,
    CodeExecutionTool20260120Param,
    CodeExecutionTool20260521Param,
)
from ..general.common import CacheControlEphemeral
from ..general.computer_toolset import ComputerToolset20260801Param
from ..general.memory import MemoryTool20250818Param
from ..general.tool_search import (
    ToolSearchToolBm25_20251119Param,
    ToolSearchToolRegex20251119Param,
)
from ..general.tools import (
    Tool,
    ToolBash20250124,
    ToolTextEditor20250124,
    ToolTextEditor20250429,
    ToolTextEditor20250728,
)
from ..general.web_search_tools import (
    WebSearchTool20250305,
    WebSearchTool20260209Param,
    WebSearchTool20260318Param,
)
from .advisor import BetaAdvisorTool20260301Param
from .computer_use import (
    BetaToolComputerUse20241022Param,
    BetaToolComputerUse20250124Param,
    BetaToolComputerUse20251124Param,
)
from .mcp import BetaMCPToolsetParam
from .web_fetch_tools import (
    BetaWebFetchTool20250910Param,
    BetaWebFetchTool20260209Param,
    BetaWebFetchTool20260309Param,
    BetaWebFetchTool20260318Param,
)


class BetaToolBash20241022Param(TypedDict):
    """A bash session.

    The model sends commands; you run them in one lasting session and return the output.
    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["bash_20241022"]
    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolTextEditor20241022Param(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["text_editor_20241022"]
    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


BetaToolUnion: TypeAlias = (
    Tool
    | BetaToolBash20241022Param
    | ToolBash20250124
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | BrowserToolset20260801Param
    | BetaToolComputerUse20241022Param
    | MemoryTool20250818Param
    | BetaToolComputerUse20250124Param
    | BetaToolTextEditor20241022Param
    | BetaToolComputerUse20251124Param
    | ComputerToolset20260801Param
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebSearchTool20250305
    | BetaWebFetchTool20250910Param
    | WebSearchTool20260209Param
    | BetaWebFetchTool20260209Param
    | BetaWebFetchTool20260309Param
    | WebSearchTool20260318Param
    | BetaWebFetchTool20260318Param
    | BetaAdvisorTool20260301Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
    | BetaMCPToolsetParam
)
"""A tool the model may call: one of your own, a predefined one that you run (bash, text
editor, memory, computer use, the toolsets for browser and computer), one that the
server runs (web search, web fetch, code execution, tool search, advisor), or the
tools of an MCP server.
"""


# Other names of these.
BetaToolBash20241022: TypeAlias = BetaToolBash20241022Param
BetaToolTextEditor20241022: TypeAlias = BetaToolTextEditor20241022Param
