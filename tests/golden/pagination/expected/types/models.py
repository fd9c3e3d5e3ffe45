# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Thing(_base.Model):
    id: str


class ThingList(_base.Model):
    data: list[Thing]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None
