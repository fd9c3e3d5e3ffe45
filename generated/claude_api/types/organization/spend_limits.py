# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization spend limits."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged

SpendLimitPeriod: TypeAlias = Literal["daily", "monthly", "weekly"] | str
"""Time in which spending is added up for a limit, a day, a week or a month."""


class SpendLimitUserActor(_base.Model):
    """A user who spends, or who acts on a request for more."""

    type: Literal["user_actor"]
    deleted: bool
    """Whether the user was deleted."""

    email_address: str | None = None
    """Email address of the user. `null` if it is not known."""

    name: str | None = None
    """Name of the user. `null` if it is not known."""

    user_id: str
    """Identifier of the user."""


class SpendLimitScopedAPIKeyActor(_base.Model):
    """A scoped API key that spends, or that acts on a request for more."""

    type: Literal["scoped_api_key_actor"]
    scoped_api_key_id: str
    """Identifier of the scoped API key."""


SpendLimitIncreaseRequestActor: TypeAlias = Annotated[
    Annotated[SpendLimitUserActor, Tag("user_actor")]
    | Annotated[SpendLimitScopedAPIKeyActor, Tag("scoped_api_key_actor")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "user_actor", "scoped_api_key_actor"),
]
"""User or scoped API key that asks for a higher spend limit."""


class SpendLimitUserScope(_base.Model):
    """One user, as what a spend limit is for."""

    type: Literal["user"]
    user_id: str
    """Identifier of the user."""


class SpendLimitSeatTierScope(_base.Model):
    """All users with one seat tier, as what a spend limit is for."""

    type: Literal["seat_tier"]
    seat_tier: str
    """Name of the seat tier."""


class SpendLimitRBACGroupScope(_base.Model):
    """One RBAC group, as what a spend limit is for."""

    type: Literal["rbac_group"]
    rbac_group_id: str
    """Identifier of the RBAC group."""


class SpendLimitOrganizationServiceScope(_base.Model):
    """One service within the organization, as what a spend limit is for."""

    type: Literal["organization_service"]
    service: str
    """Name of the service."""


class SpendLimitOrganizationScope(_base.Model):
    """The whole organization, as what a spend limit is for."""

    type: Literal["organization"]


class SpendLimitWorkspaceScope(_base.Model):
    """One workspace, as what a spend limit is for."""

    type: Literal["workspace"]
    workspace_id: str
    """Identifier of the workspace."""


class SpendLimitUsageTierScope(_base.Model):
    """The usage tier, as what a spend limit is for."""

    type: Literal["usage_tier"]


SpendLimitScope: TypeAlias = Annotated[
    Annotated[SpendLimitUserScope, Tag("user")]
    | Annotated[SpendLimitSeatTierScope, Tag("seat_tier")]
    | Annotated[SpendLimitRBACGroupScope, Tag("rbac_group")]
    | Annotated[SpendLimitOrganizationServiceScope, Tag("organization_service")]
    | Annotated[SpendLimitOrganizationScope, Tag("organization")]
    | Annotated[SpendLimitWorkspaceScope, Tag("workspace")]
    | Annotated[SpendLimitUsageTierScope, Tag("usage_tier")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "user",
        "seat_tier",
        "rbac_group",
        "organization_service",
        "organization",
        "workspace",
        "usage_tier",
    ),
]
"""Whose spend a limit caps; `type` says which kind."""


class SpendSummary(_base.Model):
    """The spend limit that is in force for somebody, and what was spent of it so
    far.
    """

    actor: SpendLimitIncreaseRequestActor
    """User or scoped API key that the limit is in force for."""

    amount: str | None = None
    """Most that may be spent in a period, a number as a string.

    `null` if there is no amount.
    """

    currency: str
    """Currency of the amounts, such as `USD`."""

    period: SpendLimitPeriod
    """Time in which the spending is added up."""

    period_to_date_spend: str
    """What was spent in the current period so far, a number as a string."""

    scope: SpendLimitScope
    """Whom or what the limit is for."""

    source: SpendLimitScope
    """Whom or what the limit was set for that is in force here."""

    spend_limit_id: str
    """Identifier of the spend limit."""


class SpendSummaryList(_base.Model):
    """One page of the spend limits in force."""

    data: list[SpendSummary]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


SpendLimitIncreaseRequestResolvedBy: TypeAlias = Annotated[
    Annotated[SpendLimitUserActor, Tag("user_actor")]
    | Annotated[SpendLimitScopedAPIKeyActor, Tag("scoped_api_key_actor")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "user_actor", "scoped_api_key_actor"),
]
"""User or scoped API key that approved or denied a request for a higher spend limit."""

SpendLimitIncreaseRequestStatus: TypeAlias = (
    Literal["approved", "denied", "pending"] | str
)
"""What has become of a request for a higher spend limit: `pending` until it is
`approved` or `denied`.
"""


class SpendLimitIncreaseRequest(_base.Model):
    """A request of a user or scoped API key to be allowed to spend more."""

    id: str
    """Identifier of the request."""

    type: Literal["spend_limit_increase_request"]
    actor: SpendLimitIncreaseRequestActor
    """User or scoped API key that asks for more."""

    created_at: DateTime
    """When the request was made."""

    period: SpendLimitPeriod
    """Period of the limit that the request is about."""

    resolved_at: DateTime | None = None
    """When the request was approved or denied. `null` if it is still pending."""

    resolved_by: SpendLimitIncreaseRequestResolvedBy | None = None
    """Who approved or denied the request. `null` if nobody did so far."""

    spend_summary: SpendSummary | None = None
    """Limit and spending of whoever asks. `null` if they are not given."""

    status: SpendLimitIncreaseRequestStatus
    """Whether the request is pending, approved or denied."""


class SpendLimitIncreaseRequestList(_base.Model):
    """One page of requests for higher spend limits."""

    data: list[SpendLimitIncreaseRequest]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class SpendLimit(_base.Model):
    """A limit on what may be spent in a period."""

    id: str
    """Identifier of the spend limit."""

    type: Literal["spend_limit"]
    amount: str | None = None
    """Most that may be spent in a period, a number as a string.

    `null` if there is no amount.
    """

    created_at: DateTime
    """When the limit was created."""

    currency: str
    """Currency of the amounts, such as `USD`."""

    is_enabled: bool
    """Whether the limit is in force."""

    period: SpendLimitPeriod
    """Time in which the spending is added up."""

    scope: SpendLimitScope
    """Whom or what the limit is for."""

    updated_at: DateTime
    """When the limit was last changed."""


class OrganizationSpendLimitIncreaseRequestApproveResponse(_base.Model):
    """The request for a higher spend limit, approved, with the limit that came of
    it.
    """

    id: str
    """Identifier of the request."""

    type: Literal["spend_limit_increase_request"]
    actor: SpendLimitIncreaseRequestActor
    """User or scoped API key that asks for more."""

    created_at: DateTime
    """When the request was made."""

    period: SpendLimitPeriod
    """Period of the limit that the request is about."""

    resolved_at: DateTime | None = None
    """When the request was approved or denied. `null` if it is still pending."""

    resolved_by: SpendLimitIncreaseRequestResolvedBy | None = None
    """Who approved or denied the request. `null` if nobody did so far."""

    spend_limit: SpendLimit | None = None
    """The spend limit as it is now. `null` if it is not given."""

    spend_summary: SpendSummary | None = None
    """Limit and spending of whoever asks. `null` if they are not given."""

    status: SpendLimitIncreaseRequestStatus
    """Whether the request is pending, approved or denied."""
