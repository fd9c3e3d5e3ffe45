# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta common."""

from __future__ import annotations

from typing import Literal

from ... import _base


class BetaCacheControlEphemeral(_base.Model):
    """A cache breakpoint of a tool, as an answer repeats it."""

    type: Literal["ephemeral"]
    ttl: Literal["5m", "1h"] | str = "5m"
    """How long the cached prompt is kept after its last use, five minutes (`5m`, the
    default) or one hour (`1h`).
    """
