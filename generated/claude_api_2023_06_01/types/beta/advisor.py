# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta advisor."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.model_names import Model
from .common import BetaCacheControlEphemeral


class BetaAdvisorToolResultErrorObject(_base.Model):
    """A call of the advisor tool that failed.

    The request as a whole succeeds all the same.
    """

    type: Literal["advisor_tool_result_error"]
    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    """Why there is no advice.

    `max_uses_exceeded`: `max_uses` of the tool was used up. `prompt_too_long`: the
    conversation does not fit the model. `too_many_requests`: the tool was rate limited.
    `overloaded`: the model is overloaded. `unavailable`: an internal fault.
    `execution_time_exceeded`: it took too long. `model_not_found`: there is no such
    model. More codes may come.
    """


class BetaAdvisorResultBlock(_base.Model):
    """Advice as text."""

    type: Literal["advisor_result"]
    stop_reason: str | None = None
    """Why the model that gave the advice stopped, `null` if that is not told."""

    text: str
    """The advice."""


class BetaAdvisorRedactedResultBlock(_base.Model):
    """Advice that is handed out only in encrypted form.

    Send it back unchanged; the model can still read it.
    """

    type: Literal["advisor_redacted_result"]
    encrypted_content: str
    """The encrypted advice. Opaque."""

    stop_reason: str | None = None
    """Why the model that gave the advice stopped, `null` if that is not told."""


BetaAdvisorToolResultBlockContent: TypeAlias = Annotated[
    Annotated[BetaAdvisorToolResultErrorObject, Tag("advisor_tool_result_error")]
    | Annotated[BetaAdvisorResultBlock, Tag("advisor_result")]
    | Annotated[BetaAdvisorRedactedResultBlock, Tag("advisor_redacted_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type", "advisor_tool_result_error", "advisor_result", "advisor_redacted_result"
    ),
]
"""What the advisor gave back: its advice, advice that only the API can read, or an
error.
"""


class BetaAdvisorToolResultBlock(_base.Model):
    """Outcome of a call of the advisor tool, in the same message as the call."""

    type: Literal["advisor_tool_result"]
    content: BetaAdvisorToolResultBlockContent
    """The advice, in plain or encrypted form, or the reason why there is none."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""


class BetaAdvisorTool20260301(_base.Model):
    """The advisor tool, as a change of tools in an answer repeats it."""

    type: Literal["advisor_20260301"]
    model: Model
    """Model that gives the advice."""

    name: Literal["advisor"]
    """Always `advisor`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    caching: BetaCacheControlEphemeral | None = None
    """Caches the prompt of the model that gives the advice, for its next call.

    Without it or with `null` it is not cached.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_tokens: int | None = None
    """Upper bound for the tokens of one piece of advice, `null` for no bound of
    yours.
    """

    max_uses: int | None = None
    """How many times one request may use the tool.

    A call beyond that gets the error `max_uses_exceeded`. `null` for no limit.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""
