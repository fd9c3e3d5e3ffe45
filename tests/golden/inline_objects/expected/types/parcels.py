# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: parcels."""

from __future__ import annotations

from typing import Literal

from .. import _base
from .._runtime.core.formats import DateTime


class ParcelsSendResponseStepsItemPickUp(_base.Model):
    kind: Literal["pick_up"]
    at: DateTime


class ParcelsSendResponseStepsItemDelivery(_base.Model):
    kind: Literal["delivery"]
    door: str | None = None


class ParcelCost(_base.Model):
    cents: int | None = None
    currency: str | None = None


class ParcelsSendResponseClosed(_base.Model):
    pass


class ParcelsSendResponse(_base.Model):
    id: str
    steps: list[
        ParcelsSendResponseStepsItemPickUp | ParcelsSendResponseStepsItemDelivery
    ]
    cost: ParcelCost | None = None
    closed: ParcelsSendResponseClosed | None = None
