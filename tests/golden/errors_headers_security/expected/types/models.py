# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Balance(_base.Model):
    cents: int


class Error(_base.Model):
    type: str
    message: str


class ErrorBody(_base.Model):
    error: Error
