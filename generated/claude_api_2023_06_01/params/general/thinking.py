# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general thinking."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ThinkingBlockParam(TypedDict):
    """Thinking of an earlier answer, passed back unchanged."""

    type: Literal["thinking"]
    thinking: str
    """The thoughts, exactly as they came."""

    signature: str
    """The signature that came with them."""


class ThinkingConfigEnabled(TypedDict):
    """The model thinks first; its thoughts come as `thinking` blocks ahead of the
    answer. Deprecated on newer models, which take `adaptive`.
    """

    type: Literal["enabled"]
    budget_tokens: int
    """Tokens the model may spend on thinking, at least 1024 and less than `max_tokens`,
    in which they are included. It may use fewer.
    """

    display: NotRequired[Literal["summarized", "omitted"] | None]
    """What thinking blocks show, a summary of the thoughts (`summarized`) or no text at
    all (`omitted`).
    """


class ThinkingConfigDisabled(TypedDict):
    """The model answers at once."""

    type: Literal["disabled"]


class ThinkingConfigBetweenToolsParam(TypedDict):
    """The model thinks between its tool calls."""

    type: Literal["between_tools"]


class ThinkingConfigAdaptiveParam(TypedDict):
    """The model decides for itself when it thinks and how much."""

    type: Literal["adaptive"]
    display: NotRequired[Literal["summarized", "omitted"] | None]
    """What thinking blocks show, a summary of the thoughts (`summarized`) or no text at
    all (`omitted`).
    """


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabled
    | ThinkingConfigDisabled
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam
)
"""Thinking settings of a request. `type` says which kind."""
