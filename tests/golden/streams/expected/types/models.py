# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Delta(_base.Model):
    n: int


class Whole(_base.Model):
    text: str


class End(_base.Model):
    reason: str
