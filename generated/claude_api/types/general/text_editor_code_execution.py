# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general text editor code execution."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class TextEditorCodeExecutionToolResultErrorObject(_base.Model):
    """An operation on a file that failed. The request as a whole succeeds all the
    same.
    """

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: TextEditorCodeExecutionToolResultErrorCode
    """Why the operation failed."""

    error_message: str | None = None
    """The same for people, if there is more to say."""


class TextEditorCodeExecutionViewResultBlock(_base.Model):
    """A file that was viewed, or a part of it."""

    type: Literal["text_editor_code_execution_view_result"]
    content: str
    """What was shown of the file."""

    file_type: Literal["text", "image", "pdf"] | str
    """Kind of the file. More values may come."""

    num_lines: int | None = None
    """Number of lines that were shown, if the file has lines."""

    start_line: int | None = None
    """First line that was shown, if the file has lines."""

    total_lines: int | None = None
    """Number of lines of the whole file, if it has lines."""


class TextEditorCodeExecutionCreateResultBlock(_base.Model):
    """A file that was written as a whole."""

    type: Literal["text_editor_code_execution_create_result"]
    is_file_update: bool
    """Is `true` if there was such a file before, whose content was replaced."""


class TextEditorCodeExecutionStrReplaceResultBlock(_base.Model):
    """A file in which text was replaced, with the change as one hunk of a diff."""

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: list[str] | None = None
    """Lines of the diff; `-` in front marks those that were removed, `+` those that
    were added.
    """

    old_start: int | None = None
    """First line of the hunk in the file before the change."""

    old_lines: int | None = None
    """Number of lines of the hunk before the change."""

    new_start: int | None = None
    """First line of the hunk in the file after the change."""

    new_lines: int | None = None
    """Number of lines of the hunk after the change."""


TextEditorCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Annotated[
        TextEditorCodeExecutionToolResultErrorObject,
        Tag("text_editor_code_execution_tool_result_error"),
    ]
    | Annotated[
        TextEditorCodeExecutionViewResultBlock,
        Tag("text_editor_code_execution_view_result"),
    ]
    | Annotated[
        TextEditorCodeExecutionCreateResultBlock,
        Tag("text_editor_code_execution_create_result"),
    ]
    | Annotated[
        TextEditorCodeExecutionStrReplaceResultBlock,
        Tag("text_editor_code_execution_str_replace_result"),
    ]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text_editor_code_execution_tool_result_error",
        "text_editor_code_execution_view_result",
        "text_editor_code_execution_create_result",
        "text_editor_code_execution_str_replace_result",
    ),
]
"""What became of a command of the text editor: its result, or an error."""

TextEditorCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "file_not_found",
    ]
    | str
)
"""Why an operation on a file failed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. `file_not_found`: there is no such file. More codes may come.
"""


class TextEditorCodeExecutionToolResultBlock(_base.Model):
    """Outcome of an operation on a file, in the same message as the call."""

    type: Literal["text_editor_code_execution_tool_result"]
    content: TextEditorCodeExecutionToolResultBlockContent
    """What was done, or the reason why it failed."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""


# Other names of these.
BetaTextEditorCodeExecutionCreateResultBlock: TypeAlias = (
    TextEditorCodeExecutionCreateResultBlock
)
BetaTextEditorCodeExecutionStrReplaceResultBlock: TypeAlias = (
    TextEditorCodeExecutionStrReplaceResultBlock
)
BetaTextEditorCodeExecutionToolResultErrorCode: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorCode
)
BetaTextEditorCodeExecutionViewResultBlock: TypeAlias = (
    TextEditorCodeExecutionViewResultBlock
)
