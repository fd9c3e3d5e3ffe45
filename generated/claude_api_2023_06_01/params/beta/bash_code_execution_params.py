# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta bash code execution params."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.bash_code_execution_params import BetaBashCodeExecutionResultBlockParam
from ..general.common import CacheControlEphemeral


class BetaBashCodeExecutionToolResultErrorParam(TypedDict):
    """A command of an earlier answer that could not be executed."""

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "output_file_too_large",
    ]
    """Why the command was not executed."""


BetaBashCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    BetaBashCodeExecutionToolResultErrorParam | BetaBashCodeExecutionResultBlockParam
)
"""What became of a command, when its block is passed back."""


class BetaBashCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of a shell command of an earlier answer, passed back unchanged."""

    type: Literal["bash_code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaBashCodeExecutionToolResultBlockParamContentParam
    """What the command did, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


# Other names of these.
BetaBashCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BetaBashCodeExecutionToolResultBlockParamContentParam
)
