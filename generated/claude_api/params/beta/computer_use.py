# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta computer use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeralParam


class BetaToolComputerUse20241022Param(TypedDict):
    """A computer with screen, mouse and keyboard.

    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["computer_20241022"]
    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this tool."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    display_number: NotRequired[int | None]
    """Number of the X11 display, if there is one."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolComputerUse20250124Param(TypedDict):
    """A computer with screen, mouse and keyboard.

    Version with more actions, such as scrolling and holding a key, with the beta
    `computer-use-2025-01-24`.
    """

    type: Literal["computer_20250124"]
    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this tool."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    display_number: NotRequired[int | None]
    """Number of the X11 display, if there is one."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolComputerUse20251124Param(TypedDict):
    """A computer with screen, mouse and keyboard.

    Version in which the model can zoom into the screen, with the beta
    `computer-use-2025-11-24`.
    """

    type: Literal["computer_20251124"]
    display_height_px: int
    """Height of the screen in pixels."""

    display_width_px: int
    """Width of the screen in pixels."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    display_number: NotRequired[int | None]
    """Number of the X11 display, if there is one."""

    enable_zoom: NotRequired[bool]
    """Whether the model may ask for a part of the screen, enlarged."""

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


# Other names of these.
BetaToolComputerUse20241022: TypeAlias = BetaToolComputerUse20241022Param
BetaToolComputerUse20250124: TypeAlias = BetaToolComputerUse20250124Param
