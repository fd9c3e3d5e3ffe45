# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general tool choice."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ToolChoiceAuto(TypedDict):
    """The model decides whether it calls a tool. The default when there are tools."""

    type: Literal["auto"]
    disable_parallel_tool_use: NotRequired[bool]
    """With `true` the answer has one tool call at most. Default `false`."""


class ToolChoiceAny(TypedDict):
    """The model has to call a tool, whichever it likes."""

    type: Literal["any"]
    disable_parallel_tool_use: NotRequired[bool]
    """With `true` the answer has exactly one tool call. Default `false`."""


class ToolChoiceTool(TypedDict):
    """The model has to call the tool that is named here."""

    type: Literal["tool"]
    name: str
    """Name of the tool."""

    disable_parallel_tool_use: NotRequired[bool]
    """With `true` the answer has exactly one tool call. Default `false`."""


class ToolChoiceNone(TypedDict):
    """The model must not call tools. The default when there are none."""

    type: Literal["none"]


ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone
"""Whether the model may, must or must not call a tool.

While the model thinks, only `auto` and `none` are possible.
"""
