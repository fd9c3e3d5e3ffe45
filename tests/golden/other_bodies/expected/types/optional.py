# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: optional."""

from __future__ import annotations

from .. import _base


class OptionalResponse(_base.Model):
    b: str | None = None
