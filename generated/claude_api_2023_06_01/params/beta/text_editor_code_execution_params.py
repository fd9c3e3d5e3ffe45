# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta text editor code execution params."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeral
from ..general.text_editor_code_execution_params import (
    BetaTextEditorCodeExecutionCreateResultBlockParam,
    BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    BetaTextEditorCodeExecutionViewResultBlockParam,
)


class BetaTextEditorCodeExecutionToolResultErrorParam(TypedDict):
    """An operation on a file in an earlier answer that failed."""

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "file_not_found",
    ]
    """Why the operation failed."""

    error_message: NotRequired[str | None]
    """The same for people."""


BetaTextEditorCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    BetaTextEditorCodeExecutionToolResultErrorParam
    | BetaTextEditorCodeExecutionViewResultBlockParam
    | BetaTextEditorCodeExecutionCreateResultBlockParam
    | BetaTextEditorCodeExecutionStrReplaceResultBlockParam
)
"""What became of a command of the text editor, when its block is passed back."""


class BetaTextEditorCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of an operation on a file in an earlier answer, passed back unchanged."""

    type: Literal["text_editor_code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaTextEditorCodeExecutionToolResultBlockParamContentParam
    """What was done, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


# Other names of these.
BetaTextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BetaTextEditorCodeExecutionToolResultBlockParamContentParam
)
