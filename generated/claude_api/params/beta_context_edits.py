# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta context edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class BetaClearToolUses20250919Edit(TypedDict):
    """Removes the results of the oldest tool calls once the conversation is long.

    The model is shown a placeholder instead.
    """

    type: Literal["clear_tool_uses_20250919"]
    """Always `clear_tool_uses_20250919`."""

    trigger: NotRequired[BetaClearToolUses20250919EditTrigger]
    """How long the conversation has to be for the rule to apply.

    Default 100,000 input tokens.
    """

    keep: NotRequired[BetaToolUsesKeep]
    """How many of the latest tool calls stay complete. Default 3 tool uses."""

    clear_at_least: NotRequired[BetaInputTokensClearAtLeast | None]
    """How much has to be removed at once; if less can be, nothing is.

    It saves the prompt cache from being broken for little. Default no minimum.
    """

    clear_tool_inputs: NotRequired[bool | Sequence[str] | None]
    """`true` removes the arguments of the calls as well, a list of names those of these
    tools only. Default `false`.
    """

    exclude_tools: NotRequired[Sequence[str] | None]
    """Names of tools whose calls and results always stay. Default none."""


class BetaClearThinking20251015Edit(TypedDict):
    """Removes the thinking of older assistant turns.

    For requests with thinking enabled.
    """

    type: Literal["clear_thinking_20251015"]
    """Always `clear_thinking_20251015`."""

    keep: NotRequired[BetaClearThinking20251015EditKeep | Literal["all"]]
    """How many of the latest assistant turns keep their thinking.

    Default 1 turn; `all`, as a string or as an object, keeps everything and suits
    prompt caching best.
    """


BetaContextManagementEdit: TypeAlias = (
    BetaClearToolUses20250919Edit | BetaClearThinking20251015Edit
)
"""One rule for removing parts of the conversation."""


class BetaInputTokensTrigger(TypedDict):
    """The rule applies once the prompt has more than so many tokens."""

    type: Literal["input_tokens"]
    """Always `input_tokens`."""

    value: int
    """Number of input tokens, at least 1."""


class BetaToolUsesTrigger(TypedDict):
    """The rule applies once the prompt has more than so many tool calls."""

    type: Literal["tool_uses"]
    """Always `tool_uses`."""

    value: int
    """Number of tool calls, at least 1."""


BetaClearToolUses20250919EditTrigger: TypeAlias = (
    BetaInputTokensTrigger | BetaToolUsesTrigger
)
"""How long the conversation has to be for the rule to apply.

Default 100,000 input tokens.
"""


class BetaToolUsesKeep(TypedDict):
    """A number of tool calls that stay."""

    type: Literal["tool_uses"]
    """Always `tool_uses`."""

    value: int
    """Number of tool calls, counted from the latest one. 0 keeps none."""


class BetaInputTokensClearAtLeast(TypedDict):
    """A number of tokens that have to be removed at once."""

    type: Literal["input_tokens"]
    """Always `input_tokens`."""

    value: int
    """Number of input tokens."""


class BetaThinkingTurns(TypedDict):
    """A number of assistant turns that keep their thinking."""

    type: Literal["thinking_turns"]
    """Always `thinking_turns`."""

    value: int
    """Number of turns, counted from the latest one, at least 1."""


class BetaAllThinkingTurns(TypedDict):
    """All assistant turns keep their thinking."""

    type: Literal["all"]
    """Always `all`."""


BetaClearThinking20251015EditKeep: TypeAlias = BetaThinkingTurns | BetaAllThinkingTurns
