# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: shelves."""

from __future__ import annotations

from .. import _base
from .sizes import Size


class Shelf(_base.Model):
    size: Size
    """How much room it takes."""
