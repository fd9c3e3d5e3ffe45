# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta bash code execution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeral

BetaBashCodeExecutionToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "too_many_requests",
    "execution_time_exceeded",
    "output_file_too_large",
]
"""Why a command was not executed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. `output_file_too_large`: it wrote more than is allowed. More codes may come.
"""


class BetaBashCodeExecutionToolResultErrorParam(TypedDict):
    """A command of an earlier answer that could not be executed."""

    type: Literal["bash_code_execution_tool_result_error"]
    """Always `bash_code_execution_tool_result_error`."""

    error_code: BetaBashCodeExecutionToolResultErrorCodeParam
    """Why the command was not executed."""


class BetaBashCodeExecutionResultBlockParam(TypedDict):
    """What the command did."""

    type: Literal["bash_code_execution_result"]
    """Always `bash_code_execution_result`."""

    stdout: str
    """What the command wrote to standard output."""

    stderr: str
    """What the command wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: Sequence[BetaBashCodeExecutionOutputBlockParam]
    """Files that the command created."""


BetaBashCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BetaBashCodeExecutionToolResultErrorParam | BetaBashCodeExecutionResultBlockParam
)
"""Outcome of a command, or an error. `type` says which."""


class BetaBashCodeExecutionOutputBlockParam(TypedDict):
    """A file that the command created."""

    type: Literal["bash_code_execution_output"]
    """Always `bash_code_execution_output`."""

    file_id: str
    """Identifier of the file."""


class BetaBashCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of a shell command of an earlier answer, passed back unchanged."""

    type: Literal["bash_code_execution_tool_result"]
    """Always `bash_code_execution_tool_result`."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaBashCodeExecutionToolResultBlockParamContent
    """What the command did, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""
