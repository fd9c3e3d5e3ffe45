# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general code execution params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .code_execution import BetaCodeExecutionToolResultErrorCodeParam
from .common import CacheControlEphemeral


class BetaCodeExecutionToolResultErrorParam(TypedDict):
    """Code of an earlier answer that could not be executed."""

    type: Literal["code_execution_tool_result_error"]
    error_code: BetaCodeExecutionToolResultErrorCodeParam
    """Why the code was not executed."""


class BetaCodeExecutionResultBlockParam(TypedDict):
    """What the code did."""

    type: Literal["code_execution_result"]
    stdout: str
    """What the code wrote to standard output."""

    stderr: str
    """What the code wrote to standard error."""

    return_code: int
    """Exit status, 0 for success."""

    content: Sequence[BetaCodeExecutionOutputBlockParam]
    """Files that the code created."""


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    """What the code did, with its standard output in encrypted form."""

    type: Literal["encrypted_code_execution_result"]
    content: Sequence[BetaCodeExecutionOutputBlockParam]
    """Files that the code created."""

    encrypted_stdout: str
    """What the code wrote to standard output, exactly as it came."""

    return_code: int
    """Exit status, 0 for success."""

    stderr: str
    """What the code wrote to standard error."""


BetaCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BetaCodeExecutionToolResultErrorParam
    | BetaCodeExecutionResultBlockParam
    | EncryptedCodeExecutionResultBlockParam
)
"""Outcome of an execution, or an error. `type` says which."""


class BetaCodeExecutionOutputBlockParam(TypedDict):
    """A file that the code created."""

    type: Literal["code_execution_output"]
    file_id: str
    """Identifier of the file."""


class BetaCodeExecutionToolResultBlockParam(TypedDict):
    """Outcome of executing code in an earlier answer, passed back unchanged."""

    type: Literal["code_execution_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaCodeExecutionToolResultBlockParamContent
    """What the code did, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class CodeExecutionTool20250522Param(TypedDict):
    """Lets the model execute Python code in a container while it answers.

    The server runs the code. Version of May 2025.
    """

    type: Literal["code_execution_20250522"]
    name: Literal["code_execution"]
    """Always `code_execution`, the name the model calls the tool by."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class CodeExecutionTool20250825Param(TypedDict):
    """Lets the model run shell commands and edit files in a container while it answers.

    The server runs them. Version of August 2025; its code can call tools whose
    `allowed_callers` name it.
    """

    type: Literal["code_execution_20250825"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class CodeExecutionTool20260120Param(TypedDict):
    """Lets the model run code in a container while it answers; the server runs it.

    Version of January 2026; its code can call tools whose `allowed_callers` name it.
    """

    type: Literal["code_execution_20260120"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class CodeExecutionTool20260521Param(TypedDict):
    """Lets the model run code in a container while it answers; the server runs it.

    Version of May 2026; its code can call tools whose `allowed_callers` name it.
    """

    type: Literal["code_execution_20260521"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


# Other names of these.
BetaCodeExecutionTool20250522: TypeAlias = CodeExecutionTool20250522Param
BetaCodeExecutionTool20250825: TypeAlias = CodeExecutionTool20250825Param
