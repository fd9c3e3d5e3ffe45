# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general code execution."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class BetaCodeExecutionToolResultError(_base.Model):
    """Code that could not be executed. The request as a whole succeeds all the same."""

    type: Literal["code_execution_tool_result_error"]
    error_code: BetaCodeExecutionToolResultErrorCode
    """Why the code was not executed."""


class BetaCodeExecutionResultBlock(_base.Model):
    """What the code did.

    Code that fails has this result too, with a `return_code` other than 0.
    """

    type: Literal["code_execution_result"]
    stdout: str
    """What the code wrote to standard output."""

    stderr: str
    """What the code wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: list[BetaCodeExecutionOutputBlock]
    """Files that the code created. Often empty."""


class EncryptedCodeExecutionResultBlock(_base.Model):
    """What the code did, with its standard output in encrypted form.

    Code that fails has this result too, with a `return_code` other than 0.
    """

    type: Literal["encrypted_code_execution_result"]
    content: list[BetaCodeExecutionOutputBlock]
    """Files that the code created. Often empty."""

    encrypted_stdout: str
    """What the code wrote to standard output, readable for the model only.

    Send it back unchanged when the conversation goes on.
    """

    return_code: int
    """Exit status, 0 for success."""

    stderr: str
    """What the code wrote to standard error."""


BetaCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Annotated[BetaCodeExecutionToolResultError, Tag("code_execution_tool_result_error")]
    | Annotated[BetaCodeExecutionResultBlock, Tag("code_execution_result")]
    | Annotated[
        EncryptedCodeExecutionResultBlock, Tag("encrypted_code_execution_result")
    ]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "code_execution_tool_result_error",
        "code_execution_result",
        "encrypted_code_execution_result",
    ),
]
"""Outcome of an execution, or an error. `type` says which. Kinds may be added."""

BetaCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
    ]
    | str
)
"""Why code was not executed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. More codes may come.
"""


class BetaCodeExecutionOutputBlock(_base.Model):
    """A file that the code created."""

    type: Literal["code_execution_output"]
    file_id: str
    """Identifier of the file, which can be downloaded with the Files API."""


class BetaCodeExecutionToolResultBlock(_base.Model):
    """Outcome of executing code, in the same message as the call."""

    type: Literal["code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaCodeExecutionToolResultBlockContent
    """What the code did, or the reason why it was not executed."""
