# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization spend limits."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

SpendLimitPeriodParam: TypeAlias = Literal["daily", "monthly", "weekly"]
"""Time in which spending is added up for a limit, a day, a week or a month."""

SpendLimitIncreaseRequestStatusParam: TypeAlias = Literal[
    "approved", "denied", "pending"
]
"""What has become of a request for a higher spend limit: `pending` until it is
`approved` or `denied`.
"""


class OrganizationSpendLimitIncreaseRequestApproveParams(TypedDict):
    """Body of a request to approve that somebody may spend more."""

    amount: str
    """Most that may be spent in a period from now on, a number as a string."""

    period: NotRequired[SpendLimitPeriodParam | None]
    """Period of the limit. It may be left out or `null`."""

    suppress_notification: NotRequired[bool]
    """Whether nobody is to be notified of the decision."""


class OrganizationSpendLimitIncreaseRequestDenyParams(TypedDict):
    """Body of a request to deny that somebody may spend more."""

    suppress_notification: NotRequired[bool]
    """Whether nobody is to be notified of the decision."""
