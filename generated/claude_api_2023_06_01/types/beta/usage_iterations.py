# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta usage iterations."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.model_names import Model
from ..general.usage import CacheCreation


class BetaFallbackCreditRedeemed(_base.Model):
    """The fallback credit was redeemed."""

    type: Literal["redeemed"]


class BetaFallbackCreditNotApplied(_base.Model):
    """The fallback credit was not redeemed."""

    type: Literal["not_applied"]
    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    """Why it was not redeemed. More values may come."""

    remove_to_redeem: list[str] | None = None
    """Names of what has to be removed from the request for the credit to be redeemed,
    `null` if nothing is named.
    """


BetaFallbackCreditStatus: TypeAlias = Annotated[
    Annotated[BetaFallbackCreditRedeemed, Tag("redeemed")]
    | Annotated[BetaFallbackCreditNotApplied, Tag("not_applied")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "redeemed", "not_applied"),
]
"""Whether the credit was redeemed; `type` says so."""


class BetaFallbackCreditUsage(_base.Model):
    """What became of the fallback credit that the request brought."""

    status: BetaFallbackCreditStatus
    """Whether the credit was redeemed."""


class BetaMessageIterationUsage(_base.Model):
    """Usage of a run of the model that wrote the message."""

    type: Literal["message"]
    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, split by how long they are kept."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int
    """Input tokens that were read from the cache."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    model: Model | None = None
    """The model that ran."""

    output_tokens: int
    """Tokens the model wrote."""


class BetaCompactionIterationUsage(_base.Model):
    """Usage of a run that summarized the conversation."""

    type: Literal["compaction"]
    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, split by how long they are kept."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int
    """Input tokens that were read from the cache."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    output_tokens: int
    """Tokens of the summary."""


class BetaAdvisorMessageIterationUsage(_base.Model):
    """Usage of a run of the model that gave advice, for a call of the advisor tool."""

    type: Literal["advisor_message"]
    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, split by how long they are kept."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int
    """Input tokens that were read from the cache."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    model: Model
    """The model that ran."""

    output_tokens: int
    """Tokens the model wrote."""


class BetaFallbackMessageIterationUsage(_base.Model):
    """Usage of a run of a model that was fallen back to."""

    type: Literal["fallback_message"]
    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, split by how long they are kept."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int
    """Input tokens that were read from the cache."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    model: Model
    """The model that ran."""

    output_tokens: int
    """Tokens the model wrote."""


BetaIterationUsage: TypeAlias = Annotated[
    Annotated[BetaMessageIterationUsage, Tag("message")]
    | Annotated[BetaCompactionIterationUsage, Tag("compaction")]
    | Annotated[BetaAdvisorMessageIterationUsage, Tag("advisor_message")]
    | Annotated[BetaFallbackMessageIterationUsage, Tag("fallback_message")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "message", "compaction", "advisor_message", "fallback_message"),
]
"""What one step of an answer used; `type` says which kind of step."""

BetaIterationsUsage: TypeAlias = list[BetaIterationUsage]
"""Usage of each run of a model that the request took, in order.

`type` says what the run was for. Kinds may be added.
"""

BetaCurrency: TypeAlias = Literal["USD"]
"""A currency. Always `USD`, the US dollar."""


class BetaMonetaryAmount(_base.Model):
    """An amount of money."""

    amount: str
    """The amount as a decimal number, written as a string."""

    currency: BetaCurrency
    """Currency of the amount."""
