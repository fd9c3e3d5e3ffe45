# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: thinking."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class ThinkingConfigEnabled(TypedDict):
    """The model thinks first; its thoughts come as `thinking` blocks ahead of the
    answer.
    """

    type: Literal["enabled"]
    budget_tokens: int
    """Tokens the model may spend on thinking, at least 1024 and less than `max_tokens`,
    in which they are included. It may use fewer.
    """


class ThinkingConfigDisabled(TypedDict):
    """The model answers at once."""

    type: Literal["disabled"]


ThinkingConfigParam: TypeAlias = ThinkingConfigEnabled | ThinkingConfigDisabled
"""Thinking settings of a request. Without them thinking is off."""
