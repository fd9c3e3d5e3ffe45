# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeralParam


class MemoryTool20250818Param(TypedDict):
    """A memory that outlasts the conversation, which is files below `/memories` that
    the model reads and writes with commands. You carry the commands out.
    """

    type: Literal["memory_20250818"]
    name: Literal["memory"]
    """Always `memory`, the name the model calls the tool by."""

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

    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Examples of inputs, each of which fits `input_schema`.

    They show the model how to call the tool.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


# Other names of these.
BetaMemoryTool20250818: TypeAlias = MemoryTool20250818Param
BetaMemoryTool20250818Param: TypeAlias = MemoryTool20250818Param
