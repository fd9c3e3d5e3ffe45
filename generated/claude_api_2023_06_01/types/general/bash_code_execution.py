# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general bash code execution."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class BashCodeExecutionToolResultErrorObject(_base.Model):
    """A command that could not be executed.

    The request as a whole succeeds all the same.
    """

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: BashCodeExecutionToolResultErrorCode
    """Why the command was not executed."""


class BetaBashCodeExecutionResultBlock(_base.Model):
    """What the command did.

    A command that fails has this result too, with a `return_code` other than 0.
    """

    type: Literal["bash_code_execution_result"]
    stdout: str
    """What the command wrote to standard output."""

    stderr: str
    """What the command wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: list[BetaBashCodeExecutionOutputBlock]
    """Files that the command created. Often empty."""


BashCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Annotated[
        BashCodeExecutionToolResultErrorObject,
        Tag("bash_code_execution_tool_result_error"),
    ]
    | Annotated[BetaBashCodeExecutionResultBlock, Tag("bash_code_execution_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type", "bash_code_execution_tool_result_error", "bash_code_execution_result"
    ),
]
"""What became of a command: its output, or an error."""

BashCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "output_file_too_large",
    ]
    | str
)
"""Why a command was not executed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. `output_file_too_large`: it wrote more than is allowed. More codes may come.
"""


class BetaBashCodeExecutionOutputBlock(_base.Model):
    """A file that the command created."""

    type: Literal["bash_code_execution_output"]
    file_id: str
    """Identifier of the file, which can be downloaded with the Files API."""


class BashCodeExecutionToolResultBlock(_base.Model):
    """Outcome of a shell command, in the same message as the call."""

    type: Literal["bash_code_execution_tool_result"]
    content: BashCodeExecutionToolResultBlockContent
    """What the command did, or the reason why it was not executed."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""


# Other names of these.
BetaBashCodeExecutionToolResultErrorCode: TypeAlias = (
    BashCodeExecutionToolResultErrorCode
)
