# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: common."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class CacheControlEphemeral(TypedDict):
    """Cache breakpoint: everything in the prompt up to and including this block is
    cached and can be read again by later requests with the same beginning. A request
    can have up to 4 breakpoints. A prompt below the model's minimum (1024 to 4096
    tokens, depending on the model) is not cached.
    """

    type: Literal["ephemeral"]
    """Always `ephemeral`."""

    ttl: NotRequired[Literal["5m", "1h"]]
    """How long the cached prompt is kept after its last use, five minutes (`5m`, the
    default) or one hour (`1h`).
    """


class Metadata(TypedDict):
    """Facts about a request that the model does not see."""

    user_id: NotRequired[str | None]
    """Stable, opaque identifier of the end user, such as a UUID or a hash; it helps to
    detect abuse. Never put a name, an email address or a phone number here. At most
    256 characters.
    """
