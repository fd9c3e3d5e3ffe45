# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API sends by itself, as typed events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import types
from ._runtime.core.webhooks import (
    Body,
    Headers,
    InvalidPayloadError,
    Sign,
    Webhook,
    Webhooks,
)

__all__ = [
    "Event",
    "InvalidPayloadError",
    "parse",
    "parse_parcel_sent",
    "parse_parcel_lost",
    "parse_parcel_found",
]

if TYPE_CHECKING:
    Event: TypeAlias = types.ParcelSent | types.ParcelMissing | types.Unknown
    """Every webhook that is described; all others are `Unknown`."""

_PARCEL_SENT: Webhook[types.ParcelSent] = Webhook(
    "parcel.sent",
    lambda: types.ParcelSent,
    ("parcel.sent",),
)
_PARCEL_LOST: Webhook[types.ParcelMissing] = Webhook(
    "parcel.lost",
    lambda: types.ParcelMissing,
    ("parcel.lost",),
)
_PARCEL_FOUND: Webhook[types.ParcelMissing] = Webhook(
    "parcel.found",
    lambda: types.ParcelMissing,
    ("parcel.found",),
)

_EVENTS: Webhooks[Event] = Webhooks(
    __name__.rpartition(".")[0],
    types.Unknown,
    (Sign(("type",)),),
    (
        _PARCEL_SENT,
        _PARCEL_LOST,
        _PARCEL_FOUND,
    ),
)


# Type checkers are not told: they would let every name pass.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return _EVENTS.attribute(__name__, name)


def parse(
    body: Body,
    headers: Headers | None = None,
    *,
    name: str | None = None,
    strict: bool = False,
) -> Event:
    """Read what the API has sent: `type` tells which webhook it is.

    What is not described is `Unknown`. No signature is checked: do that before.

    Args:
        body: As it was received, or the JSON value that it holds.
        headers: Those of the request; an event may be named there.
        name: The webhook that it is, where the address says so.
        strict: Raise where a body does not fit its type, and do not log it.

    Raises:
        InvalidPayloadError: it is no JSON, or no such thing at all.
    """
    return _EVENTS.parse(body, headers, name, strict)


def parse_parcel_sent(body: Body, *, strict: bool = False) -> types.ParcelSent:
    """Read a body as the webhook `parcel.sent`.

    A parcel is on its way.

    Sent once for each parcel.

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_PARCEL_SENT, body, strict)


def parse_parcel_lost(body: Body, *, strict: bool = False) -> types.ParcelMissing:
    """Read a body as the webhook `parcel.lost`.

    A parcel cannot be found.

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_PARCEL_LOST, body, strict)


def parse_parcel_found(body: Body, *, strict: bool = False) -> types.ParcelMissing:
    """Read a body as the webhook `parcel.found`.

    Deprecated.

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_PARCEL_FOUND, body, strict)
