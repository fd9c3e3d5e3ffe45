# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta context edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .thinking import BetaThinkingTurnsParam


class BetaClearToolUses20250919EditParam(TypedDict):
    """Removes the results of the oldest tool calls once the conversation is long.

    The model is shown a placeholder instead.
    """

    type: Literal["clear_tool_uses_20250919"]
    trigger: NotRequired[BetaClearToolUses20250919EditTriggerParam]
    """How long the conversation has to be for the rule to apply.

    Default 100,000 input tokens.
    """

    keep: NotRequired[BetaToolUsesKeepParam]
    """How many of the latest tool calls stay complete. Default 3 tool uses."""

    clear_at_least: NotRequired[BetaInputTokensClearAtLeastParam | None]
    """How much has to be removed at once; if less can be, nothing is.

    It saves the prompt cache from being broken for little. Default no minimum.
    """

    clear_tool_inputs: NotRequired[bool | Sequence[str] | None]
    """`true` removes the arguments of the calls as well, a list of names those of these
    tools only. Default `false`.
    """

    exclude_tools: NotRequired[Sequence[str] | None]
    """Names of tools whose calls and results always stay. Default none."""


class BetaClearThinking20251015EditParam(TypedDict):
    """Removes the thinking of older assistant turns.

    For requests with thinking enabled.
    """

    type: Literal["clear_thinking_20251015"]
    keep: NotRequired[BetaClearThinking20251015EditKeepParam | Literal["all"]]
    """How many of the latest assistant turns keep their thinking.

    Default 1 turn; `all`, as a string or as an object, keeps everything and suits
    prompt caching best.
    """


class BetaCompact20260112EditParam(TypedDict):
    """Summarizes the conversation once it is long.

    The summary comes as a `compaction` block of the answer. Needs the beta
    `compact-2026-01-12`.
    """

    type: Literal["compact_20260112"]
    instructions: NotRequired[str | None]
    """Instructions for the summary. `null` takes those of the API."""

    pause_after_compaction: NotRequired[bool]
    """`true` ends the answer right after the summary, with the stop reason
    `compaction`.
    """

    trigger: NotRequired[BetaInputTokensTriggerParam | None]
    """How long the conversation has to be for the rule to apply, at least 50,000 input
    tokens.
    """


BetaContextManagementEditParam: TypeAlias = (
    BetaClearToolUses20250919EditParam
    | BetaClearThinking20251015EditParam
    | BetaCompact20260112EditParam
)
"""An edit of the context; `type` says which kind."""


class BetaInputTokensTriggerParam(TypedDict):
    """The rule applies once the prompt has more than so many tokens."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens, at least 1; for compaction at least 50,000."""


class BetaToolUsesTriggerParam(TypedDict):
    """The rule applies once the prompt has more than so many tool calls."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool calls, at least 1."""


BetaClearToolUses20250919EditTriggerParam: TypeAlias = (
    BetaInputTokensTriggerParam | BetaToolUsesTriggerParam
)
"""When tool uses are cleared: from a number of input tokens, or from a number of tool
uses on.
"""


class BetaToolUsesKeepParam(TypedDict):
    """A number of tool calls that stay."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool calls, counted from the latest one. 0 keeps none."""


class BetaInputTokensClearAtLeastParam(TypedDict):
    """A number of tokens that have to be removed at once."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens."""


class BetaAllThinkingTurnsParam(TypedDict):
    """All assistant turns keep their thinking."""

    type: Literal["all"]


BetaClearThinking20251015EditKeepParam: TypeAlias = (
    BetaThinkingTurnsParam | BetaAllThinkingTurnsParam
)
"""How many assistant turns keep their thinking, as an object."""


class BetaContextManagementConfigParam(TypedDict):
    """Rules for removing or summarizing older parts of the conversation.

    They work on the server; go on sending the whole conversation. Rules that clear need
    the beta `context-management-2025-06-27`.
    """

    edits: NotRequired[Sequence[BetaContextManagementEditParam]]
    """The rules, applied in order."""


# Other names of these.
BetaAllThinkingTurns: TypeAlias = BetaAllThinkingTurnsParam
BetaClearThinking20251015Edit: TypeAlias = BetaClearThinking20251015EditParam
BetaClearThinking20251015EditKeep: TypeAlias = BetaClearThinking20251015EditKeepParam
BetaClearToolUses20250919Edit: TypeAlias = BetaClearToolUses20250919EditParam
BetaClearToolUses20250919EditTrigger: TypeAlias = (
    BetaClearToolUses20250919EditTriggerParam
)
BetaContextManagementConfig: TypeAlias = BetaContextManagementConfigParam
BetaContextManagementEdit: TypeAlias = BetaContextManagementEditParam
BetaInputTokensClearAtLeast: TypeAlias = BetaInputTokensClearAtLeastParam
BetaInputTokensTrigger: TypeAlias = BetaInputTokensTriggerParam
BetaToolUsesKeep: TypeAlias = BetaToolUsesKeepParam
BetaToolUsesTrigger: TypeAlias = BetaToolUsesTriggerParam
