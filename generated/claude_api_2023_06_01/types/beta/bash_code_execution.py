# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta bash code execution."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.bash_code_execution import BetaBashCodeExecutionResultBlock


class BetaBashCodeExecutionToolResultError(_base.Model):
    """A command that could not be executed.

    The request as a whole succeeds all the same.
    """

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ]
        | str
    )
    """Why the command was not executed.

    `invalid_tool_input`: the model's call was malformed. `unavailable`: an internal
    fault. `too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it
    took too long. `output_file_too_large`: it wrote more than is allowed. More codes
    may come.
    """


BetaBashCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Annotated[
        BetaBashCodeExecutionToolResultError,
        Tag("bash_code_execution_tool_result_error"),
    ]
    | Annotated[BetaBashCodeExecutionResultBlock, Tag("bash_code_execution_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type", "bash_code_execution_tool_result_error", "bash_code_execution_result"
    ),
]
"""What became of a command: its output, or an error."""


class BetaBashCodeExecutionToolResultBlock(_base.Model):
    """Outcome of a shell command, in the same message as the call."""

    type: Literal["bash_code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaBashCodeExecutionToolResultBlockContent
    """What the command did, or the reason why it was not executed."""
