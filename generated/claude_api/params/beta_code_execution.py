# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta code execution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeral

BetaCodeExecutionToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Why code was not executed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. More codes may come.
"""


class BetaCodeExecutionToolResultErrorParam(TypedDict):
    """Code of an earlier answer that could not be executed."""

    type: Literal["code_execution_tool_result_error"]
    """Always `code_execution_tool_result_error`."""

    error_code: BetaCodeExecutionToolResultErrorCodeParam
    """Why the code was not executed."""


class BetaCodeExecutionResultBlockParam(TypedDict):
    """What the code did."""

    type: Literal["code_execution_result"]
    """Always `code_execution_result`."""

    stdout: str
    """What the code wrote to standard output."""

    stderr: str
    """What the code wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: Sequence[BetaCodeExecutionOutputBlockParam]
    """Files that the code created."""


BetaCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BetaCodeExecutionToolResultErrorParam | BetaCodeExecutionResultBlockParam
)
"""Outcome of an execution, or an error. `type` says which."""


class BetaCodeExecutionOutputBlockParam(TypedDict):
    """A file that the code created."""

    type: Literal["code_execution_output"]
    """Always `code_execution_output`."""

    file_id: str
    """Identifier of the file."""


class BetaCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of executing code in an earlier answer, passed back unchanged."""

    type: Literal["code_execution_tool_result"]
    """Always `code_execution_tool_result`."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaCodeExecutionToolResultBlockParamContent
    """What the code did, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""
