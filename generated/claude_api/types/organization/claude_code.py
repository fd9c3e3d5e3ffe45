# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization claude code."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged


class ClaudeCodeUserActor(_base.Model):
    """A user who is signed in to Claude Code."""

    type: Literal["user_actor"]
    """Always `user_actor`."""

    email_address: str
    """Email address of the user."""


class ClaudeCodeAPIActor(_base.Model):
    """An API key that Claude Code was used with."""

    type: Literal["api_actor"]
    """Always `api_actor`."""

    api_key_name: str
    """Name of the API key."""


ClaudeCodeActor: TypeAlias = Annotated[
    Annotated[ClaudeCodeUserActor, Tag("user_actor")]
    | Annotated[ClaudeCodeAPIActor, Tag("api_actor")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "user_actor", "api_actor"),
]
"""Who used Claude Code; `type` says what kind of actor that is. Kinds may be added."""


class ClaudeCodeLinesOfCode(_base.Model):
    """Lines of code that Claude Code changed."""

    added: int
    """Lines that were added."""

    removed: int
    """Lines that were removed."""


class ClaudeCodeCoreMetrics(_base.Model):
    """How much was done with Claude Code."""

    num_sessions: int
    """Sessions that were started."""

    lines_of_code: ClaudeCodeLinesOfCode
    """Lines of code that were changed."""

    commits_by_claude_code: int
    """Commits that Claude Code created."""

    pull_requests_by_claude_code: int
    """Pull requests that Claude Code opened."""


class ClaudeCodeToolActionCounts(_base.Model):
    """What became of the changes that a tool proposed."""

    accepted: int
    """Proposals that the user accepted."""

    rejected: int
    """Proposals that the user rejected."""


class ClaudeCodeTokenCounts(_base.Model):
    """Tokens that one model was used with."""

    input: int
    """Input tokens."""

    output: int
    """Tokens the model wrote."""

    cache_read: int
    """Input tokens that were read from the cache."""

    cache_creation: int
    """Input tokens that were written to the cache."""


class ClaudeCodeEstimatedCost(_base.Model):
    """An estimate of what something cost."""

    amount: int
    """The amount in the smallest unit of the currency, which is cents for `USD`."""

    currency: str
    """Code of the currency."""


class ClaudeCodeModelBreakdown(_base.Model):
    """How one model was used, and what that cost."""

    model: str
    """Name of the model."""

    tokens: ClaudeCodeTokenCounts
    """Tokens of the model."""

    estimated_cost: ClaudeCodeEstimatedCost
    """What they cost, as an estimate."""


class ClaudeCodeUsageReportItem(_base.Model):
    """What one actor did with Claude Code on one day, in one kind of terminal."""

    date: DateTime
    """The day, as the moment in UTC at which it begins."""

    actor: ClaudeCodeActor
    """Who used Claude Code."""

    organization_id: str
    """Identifier of the organization."""

    customer_type: Literal["api", "subscription"] | str
    """How the usage is paid for: by the token (`api`) or with a plan (`subscription`).

    More values may come.
    """

    subscription_type: Literal["enterprise", "team"] | str | None = None
    """The plan, if there is one: `null` or absent if `customer_type` is `api`.

    More values may come.
    """

    terminal_type: str
    """Terminal or editor that Claude Code ran in."""

    core_metrics: ClaudeCodeCoreMetrics
    """How much was done."""

    tool_actions: dict[str, ClaudeCodeToolActionCounts]
    """What became of proposed changes, by the name of the tool: `edit_tool`,
    `multi_edit_tool`, `notebook_edit_tool`, `write_tool`, and others that may come.
    """

    model_breakdown: list[ClaudeCodeModelBreakdown]
    """Tokens and estimated cost of each model that was used."""


class ClaudeCodeUsageReport(_base.Model):
    """One page of what was done with Claude Code on one day."""

    data: list[ClaudeCodeUsageReportItem]
    """Items of this page."""

    has_more: bool
    """Whether there is another page."""

    next_page: str | None = None
    """Opaque token of the next page, for `page`. `null` on the last page."""
