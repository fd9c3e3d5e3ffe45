# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general bash code execution."""

from __future__ import annotations

from typing import Literal, TypeAlias

BashCodeExecutionToolResultErrorCodeParam: TypeAlias = Literal[
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


# Other names of these.
BetaBashCodeExecutionToolResultErrorCodeParam: TypeAlias = (
    BashCodeExecutionToolResultErrorCodeParam
)
