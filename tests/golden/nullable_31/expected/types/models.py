# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Literal

from .. import _base


class Part(_base.Model):
    id: int | None = None


class Values(_base.Model):
    name: str | None = None
    count: int | None = None
    part: Part | None = None
    colour: Literal["red", "blue"] | str | None = None
    other: Part | None = None
    plain: str | None = None
