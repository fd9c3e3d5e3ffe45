# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta tool blocks."""

from __future__ import annotations

from typing import Any, Literal

from ... import _base
from ..general.tool_blocks import ToolUseCaller


class BetaToolUseBlock(_base.Model):
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

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""

    toolset_name: str | None = None
    """Name of the toolset, such as `browser`, if a member of one is called."""


class BetaServerToolUseBlock(_base.Model):
    """A call of a tool that runs on the server.

    Nothing is to be done, as its result follows in the same message.
    """

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call, repeated as `tool_use_id` of its result block."""

    name: (
        Literal[
            "advisor",
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
    """Name of the server tool.

    The newer code execution tools are called as `bash_code_execution` or
    `text_editor_code_execution`, the oldest one as `code_execution`. More values may
    come.
    """

    input: dict[str, Any]
    """Arguments the model chose, such as the query of a search or the code to execute.

    Empty when the block starts in a stream; `input_json_delta` events fill it.
    """

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
