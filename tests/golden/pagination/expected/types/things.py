# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: things."""

from __future__ import annotations

from .. import _base
from .models import Thing


class ThingsSearchResponse(_base.Model):
    found: list[Thing]
    next_page: str | None = None
