# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta text editor code execution."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.text_editor_code_execution import (
    TextEditorCodeExecutionCreateResultBlock,
    TextEditorCodeExecutionStrReplaceResultBlock,
    TextEditorCodeExecutionViewResultBlock,
)


class BetaTextEditorCodeExecutionToolResultErrorObject(_base.Model):
    """An operation on a file that failed. The request as a whole succeeds all the
    same.
    """

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ]
        | str
    )
    """Why the operation failed.

    `invalid_tool_input`: the model's call was malformed. `unavailable`: an internal
    fault. `too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it
    took too long. `file_not_found`: there is no such file. More codes may come.
    """

    error_message: str | None = None
    """The same for people, if there is more to say."""


BetaTextEditorCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Annotated[
        BetaTextEditorCodeExecutionToolResultErrorObject,
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


class BetaTextEditorCodeExecutionToolResultBlock(_base.Model):
    """Outcome of an operation on a file, in the same message as the call."""

    type: Literal["text_editor_code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaTextEditorCodeExecutionToolResultBlockContent
    """What was done, or the reason why it failed."""


# Other names of these.
BetaTextEditorCodeExecutionToolResultError: TypeAlias = (
    BetaTextEditorCodeExecutionToolResultErrorObject
)
