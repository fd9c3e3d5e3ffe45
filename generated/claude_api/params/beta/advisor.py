# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta advisor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeralParam
from ..general.model_names import ModelParam


class BetaAdvisorToolResultErrorParam(TypedDict):
    """A call of the advisor tool of an earlier answer that failed."""

    type: Literal["advisor_tool_result_error"]
    error_code: Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]
    """Why there is no advice."""


class BetaAdvisorResultBlockParam(TypedDict):
    """Advice of an earlier answer, as text."""

    type: Literal["advisor_result"]
    text: str
    """The advice, exactly as it came."""

    stop_reason: NotRequired[str | None]
    """Why the model that gave the advice stopped."""


class BetaAdvisorRedactedResultBlockParam(TypedDict):
    """Advice of an earlier answer, in encrypted form."""

    type: Literal["advisor_redacted_result"]
    encrypted_content: str
    """The encrypted advice, exactly as it came."""

    stop_reason: NotRequired[str | None]
    """Why the model that gave the advice stopped."""


BetaAdvisorToolResultBlockParamContentParam: TypeAlias = (
    BetaAdvisorToolResultErrorParam
    | BetaAdvisorResultBlockParam
    | BetaAdvisorRedactedResultBlockParam
)
"""What the advisor gave back, when its block is passed back."""


class BetaAdvisorToolResultBlockParam(TypedDict):
    """Outcome of a call of the advisor tool of an earlier answer, passed back
    unchanged.
    """

    type: Literal["advisor_tool_result"]
    content: BetaAdvisorToolResultBlockParamContentParam
    """The advice, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""


class BetaAdvisorTool20260301Param(TypedDict):
    """Lets the model ask another model for advice while it answers.

    The server runs the calls.
    """

    type: Literal["advisor_20260301"]
    model: ModelParam
    """Model that gives the advice."""

    name: Literal["advisor"]
    """Always `advisor`, the name the model calls the tool by."""

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

    caching: NotRequired[CacheControlEphemeralParam | None]
    """Caches the prompt of the model that gives the advice, for its next call.

    Without it or with `null` it is not cached.
    """

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_tokens: NotRequired[int | None]
    """Upper bound for the tokens of one piece of advice, `null` for no bound of
    yours.
    """

    max_uses: NotRequired[int | None]
    """How many times one request may use the tool.

    A call beyond that gets the error `max_uses_exceeded`. `null` for no limit.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""
