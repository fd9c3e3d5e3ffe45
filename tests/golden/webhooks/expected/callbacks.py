# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API sends to addresses that operations were given, as typed events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import types
from ._runtime.core.webhooks import (
    Body,
    Headers,
    InvalidPayloadError,
    Webhook,
    Webhooks,
)

__all__ = [
    "Event",
    "InvalidPayloadError",
    "parse",
    "parse_create_label_label_printed",
]

if TYPE_CHECKING:
    Event: TypeAlias = types.CreateLabelLabelPrintedPayload | types.Unknown
    """Every callback that is described; all others are `Unknown`."""

_CREATE_LABEL_LABEL_PRINTED: Webhook[types.CreateLabelLabelPrintedPayload] = Webhook(
    "createLabel.labelPrinted",
    lambda: types.CreateLabelLabelPrintedPayload,
)

_EVENTS: Webhooks[Event] = Webhooks(
    __name__.rpartition(".")[0],
    types.Unknown,
    (),
    (_CREATE_LABEL_LABEL_PRINTED,),
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
    """Read what the API has sent: its shape tells which callback it is.

    What is not described is `Unknown`. No signature is checked: do that before.

    Args:
        body: As it was received, or the JSON value that it holds.
        headers: Those of the request; an event may be named there.
        name: The callback that it is, where the address says so.
        strict: Raise where a body does not fit its type, and do not log it.

    Raises:
        InvalidPayloadError: it is no JSON, or no such thing at all.
    """
    return _EVENTS.parse(body, headers, name, strict)


def parse_create_label_label_printed(
    body: Body, *, strict: bool = False
) -> types.CreateLabelLabelPrintedPayload:
    """Read a body as the callback `createLabel.labelPrinted`.

    The label was printed.

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_CREATE_LABEL_LABEL_PRINTED, body, strict)
