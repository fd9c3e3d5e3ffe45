# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .browser_toolset import BrowserToolset20260801Param
from .code_execution_params import (
    CodeExecutionTool20250522Param,
    CodeExecutionTool20250825Param,
    CodeExecutionTool20260120Param,
    CodeExecutionTool20260521Param,
)
from .common import CacheControlEphemeral
from .computer_toolset import ComputerToolset20260801Param
from .memory import MemoryTool20250818Param
from .tool_search import (
    ToolSearchToolBm25_20251119Param,
    ToolSearchToolRegex20251119Param,
)
from .web_fetch_tools import (
    WebFetchTool20250910Param,
    WebFetchTool20260209Param,
    WebFetchTool20260309Param,
    WebFetchTool20260318Param,
)
from .web_search_tools import (
    WebSearchTool20250305,
    WebSearchTool20260209Param,
    WebSearchTool20260318Param,
)


class Tool(TypedDict):
    """A tool of your own, described by a JSON Schema of its arguments."""

    name: str
    """Name by which the model calls the tool, 1 to 128 letters, digits, underscores or
    hyphens. Unique within a request.
    """

    input_schema: ToolInputSchema | Mapping[str, Any]
    """Schema of the arguments the model is to supply."""

    description: NotRequired[str]
    """What the tool does, when to use it and what it returns.

    The more precise, the better the model's calls.
    """

    type: NotRequired[Literal["custom"] | None]
    """Is `custom`; may be left out."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    eager_input_streaming: NotRequired[bool | None]
    """With `true` the arguments are streamed as they are written, without a check.

    Joined, they may then be invalid JSON.
    """

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class ToolBash20250124(TypedDict):
    """A bash session.

    The model sends commands; you run them in one lasting session and return the output.
    """

    type: Literal["bash_20250124"]
    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class ToolTextEditor20250124(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version of January 2025.
    """

    type: Literal["text_editor_20250124"]
    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class ToolTextEditor20250429(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version of April 2025, without the command to undo an edit.
    """

    type: Literal["text_editor_20250429"]
    name: Literal["str_replace_based_edit_tool"]
    """Always `str_replace_based_edit_tool`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class ToolTextEditor20250728(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version of July 2025, which can limit how much of a file is shown.
    """

    type: Literal["text_editor_20250728"]
    name: Literal["str_replace_based_edit_tool"]
    """Always `str_replace_based_edit_tool`, the name the model calls the tool by."""

    max_characters: NotRequired[int | None]
    """Number of characters after which the view of a file is cut off.

    Without it files are shown in full.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


ToolUnion: TypeAlias = (
    Tool
    | ToolBash20250124
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | BrowserToolset20260801Param
    | MemoryTool20250818Param
    | ComputerToolset20260801Param
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebSearchTool20250305
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebSearchTool20260318Param
    | WebFetchTool20260318Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)
"""A tool the model may call, one of your own (`ToolParam`), a predefined one that you
run (bash, text editor, memory, browser, computer), or one that the server runs (code
execution, web search, web fetch, tool search).
"""


class ToolInputSchema(TypedDict):
    """JSON Schema (draft 2020-12) of a tool's arguments.

    It describes an object; any other JSON Schema keyword may be added.
    """

    type: Literal["object"]
    properties: NotRequired[Mapping[str, Any] | None]
    """The arguments, each name with the schema of its value."""

    required: NotRequired[Sequence[str] | None]
    """Names of the arguments that must be given."""
