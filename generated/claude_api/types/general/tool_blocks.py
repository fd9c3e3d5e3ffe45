# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general tool blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class DirectCaller(_base.Model):
    """The model itself made the call."""

    type: Literal["direct"]


class ServerToolCaller(_base.Model):
    """Code that the model runs with `code_execution_20250825` made the call."""

    type: Literal["code_execution_20250825"]
    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""


class ServerToolCaller20260120(_base.Model):
    """Code that the model runs with `code_execution_20260120` made the call."""

    type: Literal["code_execution_20260120"]
    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""


ToolUseCaller: TypeAlias = Annotated[
    Annotated[DirectCaller, Tag("direct")]
    | Annotated[ServerToolCaller, Tag("code_execution_20250825")]
    | Annotated[ServerToolCaller20260120, Tag("code_execution_20260120")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "direct", "code_execution_20250825", "code_execution_20260120"),
]
"""Who made a tool call, the model itself or code that it runs. `type` says which."""


class ToolUseBlock(_base.Model):
    """A call of one of your tools.

    Run the tool and answer with a `tool_result` block that names this `id`, in the very
    next user turn.
    """

    type: Literal["tool_use"]
    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    name: str
    """Name of the tool that is called, or of the member of a toolset."""

    input: dict[str, Any]
    """Arguments of the call, following the tool's `input_schema`.

    Empty when the block starts in a stream; the fragments of `input_json_delta` events
    fill it.
    """

    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    toolset_name: str | None = None
    """Name of the toolset, such as `browser`, if a member of one is called."""


class ServerToolUseBlock(_base.Model):
    """A call of a tool that runs on the server.

    Nothing is to be done, as its result follows in the same message.
    """

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call, repeated as `tool_use_id` of its result block."""

    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str
    )
    """Name of the server tool. More values may come."""

    input: dict[str, Any]
    """Arguments the model chose, such as the query of a search or the code to execute.

    Empty when the block starts in a stream; `input_json_delta` events fill it.
    """

    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""


# Other names of these.
BetaDirectCaller: TypeAlias = DirectCaller
BetaServerToolCaller: TypeAlias = ServerToolCaller
BetaServerToolCaller20260120: TypeAlias = ServerToolCaller20260120
BetaToolUseCaller: TypeAlias = ToolUseCaller
