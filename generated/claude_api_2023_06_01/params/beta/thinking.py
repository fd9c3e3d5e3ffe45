# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta thinking."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.thinking import ThinkingConfigBetweenToolsParam, ThinkingConfigDisabled


class BetaThinkingTurns(TypedDict):
    """A number of assistant turns that keep their thinking."""

    type: Literal["thinking_turns"]
    value: int
    """Number of turns, counted from the latest one, at least 1."""


class BetaThinkingConfigEnabledParam(TypedDict):
    """The model thinks first; its thoughts come as `thinking` blocks ahead of the
    answer. Deprecated on newer models, which take `adaptive`.
    """

    type: Literal["enabled"]
    budget_tokens: int
    """Tokens the model may spend on thinking, at least 1024 and less than `max_tokens`,
    in which they are included. It may use fewer.
    """

    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    """What is done with thinking blocks that do not belong where they stand."""

    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    """How the thoughts are shown: `summarized` as a summary, `omitted` not at all,
    `updates` as updates on what the model is thinking.
    """


class BetaThinkingConfigAdaptiveParam(TypedDict):
    """The model decides for itself when it thinks and how much."""

    type: Literal["adaptive"]
    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    """What is done with thinking blocks that do not belong where they stand."""

    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    """How the thoughts are shown: `summarized` as a summary, `omitted` not at all,
    `updates` as updates on what the model is thinking.
    """


BetaThinkingConfigParam: TypeAlias = (
    BetaThinkingConfigEnabledParam
    | ThinkingConfigDisabled
    | ThinkingConfigBetweenToolsParam
    | BetaThinkingConfigAdaptiveParam
)
"""Thinking settings of a request. `type` says which kind."""

BetaThinkingPrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"]
"""What happens to a thinking block that does not match the conversation ahead of it:
`error` refuses the request, `drop_block` leaves the block out.
"""


class BetaThinkingBlockBindingParam(TypedDict):
    """How strictly thinking blocks that are passed back are bound to the conversation
    that they were written in.
    """

    prefix_mismatch_behavior: NotRequired[BetaThinkingPrefixMismatchBehavior | None]
    """What happens if the conversation ahead of a thinking block is not the one it was
    written in.
    """
