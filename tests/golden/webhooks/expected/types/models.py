# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class NewLabel(_base.Model):
    parcel: str
    notify: str
