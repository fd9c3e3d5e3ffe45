# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Balance(_base.Model):
    """`Balance`."""

    cents: int


class Error(_base.Model):
    """`Error`."""

    type: str
    message: str


class ErrorBody(_base.Model):
    """`ErrorBody`."""

    error: Error
