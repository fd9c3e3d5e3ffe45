# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general text editor code execution params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeralParam
from .text_editor_code_execution import TextEditorCodeExecutionToolResultErrorCodeParam


class TextEditorCodeExecutionToolResultErrorParam(TypedDict):
    """An operation on a file in an earlier answer that failed."""

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: TextEditorCodeExecutionToolResultErrorCodeParam
    """Why the operation failed."""

    error_message: NotRequired[str | None]
    """The same for people."""


class TextEditorCodeExecutionViewResultBlockParam(TypedDict):
    """A file that was viewed, or a part of it."""

    type: Literal["text_editor_code_execution_view_result"]
    content: str
    """What was shown of the file."""

    file_type: Literal["text", "image", "pdf"]
    """Kind of the file."""

    num_lines: NotRequired[int | None]
    """Number of lines that were shown."""

    start_line: NotRequired[int | None]
    """First line that was shown."""

    total_lines: NotRequired[int | None]
    """Number of lines of the whole file."""


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    """A file that was written as a whole."""

    type: Literal["text_editor_code_execution_create_result"]
    is_file_update: bool
    """Is `true` if there was such a file before."""


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict):
    """A file in which text was replaced, with the change as one hunk of a diff."""

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: NotRequired[Sequence[str] | None]
    """Lines of the diff."""

    old_start: NotRequired[int | None]
    """First line of the hunk in the file before the change."""

    old_lines: NotRequired[int | None]
    """Number of lines of the hunk before the change."""

    new_start: NotRequired[int | None]
    """First line of the hunk in the file after the change."""

    new_lines: NotRequired[int | None]
    """Number of lines of the hunk after the change."""


TextEditorCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlockParam
)
"""What became of a command of the text editor, when its block is passed back."""


class TextEditorCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of an operation on a file in an earlier answer, passed back unchanged."""

    type: Literal["text_editor_code_execution_tool_result"]
    content: TextEditorCodeExecutionToolResultBlockParamContentParam
    """What was done, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""


# Other names of these.
BetaTextEditorCodeExecutionCreateResultBlockParam: TypeAlias = (
    TextEditorCodeExecutionCreateResultBlockParam
)
BetaTextEditorCodeExecutionStrReplaceResultBlockParam: TypeAlias = (
    TextEditorCodeExecutionStrReplaceResultBlockParam
)
BetaTextEditorCodeExecutionViewResultBlockParam: TypeAlias = (
    TextEditorCodeExecutionViewResultBlockParam
)
