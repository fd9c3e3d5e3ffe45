# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: unused."""

from __future__ import annotations

from .. import _base
from .._runtime.core.formats import DateTime
from .models import NewLabel
from .webhooks import Parcel


class Audit(_base.Model):
    """A line of the file that is delivered at night; no operation has it."""

    at: DateTime
    label: NewLabel
    parcel: Parcel | None = None
