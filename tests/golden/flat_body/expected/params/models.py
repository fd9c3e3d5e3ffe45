# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .. import types


class AddressParam(TypedDict):
    """Where somebody lives."""

    street: str
    city: NotRequired[str]


class OrderCreateParams(TypedDict):
    """What to order."""

    item: str
    """What to send, as in the catalogue."""

    count: int
    """How many."""

    gift: NotRequired[bool]
    """Whether to wrap it."""

    address: NotRequired[AddressParam | types.Address]
    """Where to send it."""

    notes: NotRequired[Sequence[str]]
    """Lines on the card: at most three."""

    not_before: NotRequired[datetime.date | str]
    """The earliest day."""
