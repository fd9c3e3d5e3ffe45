# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta threads."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class BetaThreadCreateParams(TypedDict):
    """Begins a new thread with this request."""

    type: Literal["create"]


class BetaThreadContinueParams(TypedDict):
    """Goes on with a thread.

    A message that was continued already cannot be continued again.
    """

    type: Literal["continue"]
    previous_message_id: str
    """Identifier of the message that the request goes on from."""


BetaMessageThreadParam: TypeAlias = BetaThreadCreateParams | BetaThreadContinueParams
"""Begins a thread of messages, or goes on with one. `type` says which."""
