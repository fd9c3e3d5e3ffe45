# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general common."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CacheControlEphemeralParam(TypedDict):
    """Cache breakpoint: everything in the prompt up to and including this block is
    cached and can be read again by later requests with the same beginning. A request
    can have up to 4 breakpoints. A prompt below the model's minimum is not cached.
    """

    type: Literal["ephemeral"]
    ttl: NotRequired[Literal["5m", "1h"]]
    """How long the cached prompt is kept after its last use, five minutes (`5m`, the
    default) or one hour (`1h`).
    """


# Other names of these.
BetaCacheControlEphemeralParam: TypeAlias = CacheControlEphemeralParam
CacheControlEphemeral: TypeAlias = CacheControlEphemeralParam
