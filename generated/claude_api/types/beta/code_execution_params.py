# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta code execution params."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaCodeExecutionTool20250522(_base.Model):
    """The code execution tool of 2025-05-22, as a change of tools in an answer repeats
    it.
    """

    type: Literal["code_execution_20250522"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaCodeExecutionTool20250825(_base.Model):
    """The code execution tool of 2025-08-25, as a change of tools in an answer repeats
    it.
    """

    type: Literal["code_execution_20250825"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaCodeExecutionTool20260120(_base.Model):
    """The code execution tool of 2026-01-20, as a change of tools in an answer repeats
    it.
    """

    type: Literal["code_execution_20260120"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaCodeExecutionTool20260521(_base.Model):
    """The code execution tool of 2026-05-21, as a change of tools in an answer repeats
    it.
    """

    type: Literal["code_execution_20260521"]
    name: Literal["code_execution"]
    """Always `code_execution`."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""
