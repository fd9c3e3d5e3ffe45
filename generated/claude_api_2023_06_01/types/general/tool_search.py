# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general tool search."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class ToolSearchToolResultErrorObject(_base.Model):
    """A tool search that failed. The request as a whole succeeds all the same."""

    type: Literal["tool_search_tool_result_error"]
    error_code: ToolSearchToolResultErrorCode
    """Why the search failed."""

    error_message: str | None = None
    """The same for people, if there is more to say."""


class ToolSearchToolSearchResultBlock(_base.Model):
    """The tools that a search found."""

    type: Literal["tool_search_tool_search_result"]
    tool_references: list[ToolReferenceBlock]
    """The tools that were found, by their names. Empty if there are none."""


ToolSearchToolResultBlockContent: TypeAlias = Annotated[
    Annotated[ToolSearchToolResultErrorObject, Tag("tool_search_tool_result_error")]
    | Annotated[ToolSearchToolSearchResultBlock, Tag("tool_search_tool_search_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "tool_search_tool_result_error", "tool_search_tool_search_result"),
]
"""What became of a search for tools: references to those that were found, or an
error.
"""

ToolSearchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
    ]
    | str
)
"""Why a tool search failed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. More codes may come.
"""


class ToolReferenceBlock(_base.Model):
    """A tool that a tool search found."""

    type: Literal["tool_reference"]
    tool_name: str
    """Name of the tool."""


class ToolSearchToolResultBlock(_base.Model):
    """Outcome of a tool search, in the same message as the call."""

    type: Literal["tool_search_tool_result"]
    content: ToolSearchToolResultBlockContent
    """The tools that were found, or the reason why the search failed."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""
