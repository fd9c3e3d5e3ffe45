# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .beta_computer_use import BetaToolComputerUse20241022, BetaToolComputerUse20250124
from .beta_memory import BetaMemoryTool20250818
from .citation_params import CitationsConfigParam
from .common import CacheControlEphemeral
from .tools import (
    Tool,
    ToolBash20250124,
    ToolTextEditor20250124,
    ToolTextEditor20250429,
    ToolTextEditor20250728,
    WebSearchTool20250305,
)


class BetaToolBash20241022(TypedDict):
    """A bash session.

    The model sends commands; you run them in one lasting session and return the output.
    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["bash_20241022"]
    """Always `bash_20241022`."""

    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class BetaCodeExecutionTool20250522(TypedDict):
    """Lets the model execute Python code in a container while it answers.

    The server runs the code. Needs the beta `code-execution-2025-05-22`.
    """

    type: Literal["code_execution_20250522"]
    """Always `code_execution_20250522`."""

    name: Literal["code_execution"]
    """Always `code_execution`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class BetaCodeExecutionTool20250825(TypedDict):
    """Lets the model run shell commands and edit files in a container while it answers.

    The server runs them. Needs the beta `code-execution-2025-08-25`.
    """

    type: Literal["code_execution_20250825"]
    """Always `code_execution_20250825`."""

    name: Literal["code_execution"]
    """Always `code_execution`."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class BetaToolTextEditor20241022(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["text_editor_20241022"]
    """Always `text_editor_20241022`."""

    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class BetaWebFetchTool20250910(TypedDict):
    """Lets the model fetch web pages and PDFs while it answers.

    It can fetch only addresses that have come up in the conversation. Needs the beta
    `web-fetch-2025-09-10`.
    """

    type: Literal["web_fetch_20250910"]
    """Always `web_fetch_20250910`."""

    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

    max_uses: NotRequired[int | None]
    """How many fetches one request may run.

    A fetch beyond that gets the error `max_uses_exceeded`. Default no limit.
    """

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only pages of these domains are fetched. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Pages of these domains are never fetched. Not together with `allowed_domains`."""

    max_content_tokens: NotRequired[int | None]
    """Number of tokens after which the text of a page is cut off, roughly.

    It does not work on PDFs.
    """

    citations: NotRequired[CitationsConfigParam | None]
    """Whether the answer cites what was fetched. Off by default."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


BetaToolUnion: TypeAlias = (
    Tool
    | BetaToolBash20241022
    | ToolBash20250124
    | BetaCodeExecutionTool20250522
    | BetaCodeExecutionTool20250825
    | BetaToolComputerUse20241022
    | BetaMemoryTool20250818
    | BetaToolComputerUse20250124
    | BetaToolTextEditor20241022
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebSearchTool20250305
    | BetaWebFetchTool20250910
)
"""A tool the model may call: one of your own (`Tool`), a predefined one that you run
(bash, text editor, computer use, memory), or one that the server runs (web search,
web fetch, code execution).
"""
