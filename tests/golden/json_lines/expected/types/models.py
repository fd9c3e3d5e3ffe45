# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from .. import _base


class Row(_base.Model):
    number: int
    cells: list[str] | None = None
