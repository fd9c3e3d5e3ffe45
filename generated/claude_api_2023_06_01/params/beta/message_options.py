# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta message options."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

BetaBillTo: TypeAlias = Literal["self", "user_profile"]
"""Who is charged: `self` is the organization that sends the request, `user_profile` is
the user profile that the request names.
"""


class BetaBillingPolicyParam(TypedDict):
    """Who is charged for a request."""

    type: Literal["billing_policy"]
    bill_to: NotRequired[BetaBillTo]
    """The one who is charged."""


class BetaTokenTaskBudgetParam(TypedDict):
    """A budget for a task, in tokens."""

    type: Literal["tokens"]
    total: int
    """Tokens of the whole budget."""

    remaining: NotRequired[int | None]
    """Tokens of the budget that are left, `null` if that is not told."""
