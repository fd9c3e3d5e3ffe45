# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general text editor code execution."""

from __future__ import annotations

from typing import Literal, TypeAlias

TextEditorCodeExecutionToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "too_many_requests",
    "execution_time_exceeded",
    "file_not_found",
]
"""Why an operation on a file failed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. `file_not_found`: there is no such file. More codes may come.
"""


# Other names of these.
BetaTextEditorCodeExecutionToolResultErrorCodeParam: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorCodeParam
)
