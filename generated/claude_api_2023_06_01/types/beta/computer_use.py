# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta computer use."""

from __future__ import annotations

from typing import Any, Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaToolComputerUse20241022(_base.Model):
    """The computer tool of 2024-10-22, as a change of tools in an answer repeats it."""

    type: Literal["computer_20241022"]
    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_number: int | None = None
    """Number of the X11 display, if there is one."""

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

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolComputerUse20250124(_base.Model):
    """The computer tool of 2025-01-24, as a change of tools in an answer repeats it."""

    type: Literal["computer_20250124"]
    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_number: int | None = None
    """Number of the X11 display, if there is one."""

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

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolComputerUse20251124(_base.Model):
    """The computer tool of 2025-11-24, as a change of tools in an answer repeats it."""

    type: Literal["computer_20251124"]
    display_height_px: int
    """Height of the screen in pixels."""

    display_width_px: int
    """Width of the screen in pixels."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

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

    display_number: int | None = None
    """Number of the X11 display, if there is one."""

    enable_zoom: bool | None = None
    """Whether the model may ask for a part of the screen, enlarged."""

    input_examples: list[dict[str, Any]] | None = None
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""
