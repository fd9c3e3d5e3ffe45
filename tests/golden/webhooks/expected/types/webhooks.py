# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: webhooks."""

from __future__ import annotations

from typing import Literal

from .. import _base
from .._runtime.core.formats import Date, DateTime


class Parcel(_base.Model):
    id: str
    grams: int | None = None


class ParcelSent(_base.Model):
    type: Literal["parcel.sent"]
    parcel: Parcel
    day: Date | None = None


class ParcelMissing(_base.Model):
    """A parcel is lost, or is no longer."""

    type: Literal["parcel.lost", "parcel.found"] | str
    parcel: Parcel
    seen_in: str | None = None


class CreateLabelLabelPrintedPayload(_base.Model):
    url: str
    """Where it is."""

    printed_at: DateTime | None = None
