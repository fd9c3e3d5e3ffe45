# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta citation params."""

from __future__ import annotations

from ... import _base


class BetaCitationsConfigParam(_base.Model):
    """Citation settings of a tool, as an answer repeats them."""

    enabled: bool | None = None
    """Whether the answer may cite what the tool has fetched."""
