# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta memory."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral


class BetaMemoryTool20250818(TypedDict):
    """A memory that outlasts the conversation: files below `/memories` that the model
    reads and writes with commands, which you carry out. Needs the beta
    `context-management-2025-06-27`.
    """

    type: Literal["memory_20250818"]
    """Always `memory_20250818`."""

    name: Literal["memory"]
    """Always `memory`, the name the model calls the tool by."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""
