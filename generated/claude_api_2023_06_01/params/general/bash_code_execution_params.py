# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general bash code execution params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .bash_code_execution import BashCodeExecutionToolResultErrorCodeParam
from .common import CacheControlEphemeral


class BashCodeExecutionToolResultErrorParam(TypedDict):
    """A command of an earlier answer that could not be executed."""

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: BashCodeExecutionToolResultErrorCodeParam
    """Why the command was not executed."""


class BetaBashCodeExecutionResultBlockParam(TypedDict):
    """What the command did."""

    type: Literal["bash_code_execution_result"]
    stdout: str
    """What the command wrote to standard output."""

    stderr: str
    """What the command wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: Sequence[BetaBashCodeExecutionOutputBlockParam]
    """Files that the command created."""


BashCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    BashCodeExecutionToolResultErrorParam | BetaBashCodeExecutionResultBlockParam
)
"""What became of a command, when its block is passed back."""


class BetaBashCodeExecutionOutputBlockParam(TypedDict):
    """A file that the command created."""

    type: Literal["bash_code_execution_output"]
    file_id: str
    """Identifier of the file."""


class BashCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of a shell command of an earlier answer, passed back unchanged."""

    type: Literal["bash_code_execution_tool_result"]
    content: BashCodeExecutionToolResultBlockParamContentParam
    """What the command did, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""
