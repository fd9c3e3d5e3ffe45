# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class File(_base.Model):
    name: str
    size_bytes: int | None = None
