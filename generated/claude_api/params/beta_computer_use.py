# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta computer use."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral


class BetaToolComputerUse20241022(TypedDict):
    """A computer with screen, mouse and keyboard.

    First version, with the beta `computer-use-2024-10-22`.
    """

    type: Literal["computer_20241022"]
    """Always `computer_20241022`."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_number: NotRequired[int | None]
    """Number of the X11 display, if there is one."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""


class BetaToolComputerUse20250124(TypedDict):
    """A computer with screen, mouse and keyboard.

    Version with more actions, such as scrolling and holding a key, with the beta
    `computer-use-2025-01-24`.
    """

    type: Literal["computer_20250124"]
    """Always `computer_20250124`."""

    name: Literal["computer"]
    """Always `computer`, the name the model calls the tool by."""

    display_width_px: int
    """Width of the screen in pixels, at least 1."""

    display_height_px: int
    """Height of the screen in pixels, at least 1."""

    display_number: NotRequired[int | None]
    """Number of the X11 display, if there is one."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""
