# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeral


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
    """`custom`; may be left out."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class ToolBash20250124(TypedDict):
    """A bash session.

    The model sends commands; you run them in one lasting session and return the output.
    """

    type: Literal["bash_20250124"]
    name: Literal["bash"]
    """Always `bash`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class ToolTextEditor20250124(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version for Claude Sonnet 3.7.
    """

    type: Literal["text_editor_20250124"]
    name: Literal["str_replace_editor"]
    """Always `str_replace_editor`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class ToolTextEditor20250429(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version for Claude 4 models and without the command to undo an edit.
    """

    type: Literal["text_editor_20250429"]
    name: Literal["str_replace_based_edit_tool"]
    """Always `str_replace_based_edit_tool`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class ToolTextEditor20250728(TypedDict):
    """A text editor to view, create and change files, which you carry out.

    Version for Claude 4 models that can limit how much of a file is shown.
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


class WebSearchTool20250305(TypedDict):
    """Lets the model search the web while it answers.

    The server runs the searches; their results and the citations come with the answer.
    """

    type: Literal["web_search_20250305"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    max_uses: NotRequired[int | None]
    """How many searches one request may run.

    A search beyond that gets the error `max_uses_exceeded`.
    """

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only results from these domains are used. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Results from these domains are never used. Not together with
    `allowed_domains`.
    """

    user_location: NotRequired[UserLocation | None]
    """Rough location of the user, for results that depend on the place."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


ToolUnion: TypeAlias = (
    Tool
    | ToolBash20250124
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebSearchTool20250305
)
"""A tool the model may call: one of your own (`Tool`), a predefined one that you run
(bash, text editor), or one that the server runs (web search).
"""


class ToolInputSchema(TypedDict):
    """JSON Schema (draft 2020-12) of a tool's arguments.

    It describes an object; any other JSON Schema keyword may be added.
    """

    type: Literal["object"]
    """Always `object`."""

    properties: NotRequired[Mapping[str, Any] | None]
    """The arguments, each name with the schema of its value."""

    required: NotRequired[Sequence[str] | None]
    """Names of the arguments that must be given."""


class UserLocation(TypedDict):
    """Rough location of the user. Give as much of it as is known."""

    type: Literal["approximate"]
    city: NotRequired[str | None]
    """Name of the city."""

    region: NotRequired[str | None]
    """State or region."""

    country: NotRequired[str | None]
    """Country as a code of two letters (ISO 3166-1 alpha-2)."""

    timezone: NotRequired[str | None]
    """Time zone by its IANA name."""
