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
    "parse_up_import_os",
    "parse_class",
]

if TYPE_CHECKING:
    Event: TypeAlias = types.UpImportOsPayload | types.ClassPayload | types.Unknown
    """Every webhook that is described; all others are `Unknown`."""

_UP_IMPORT_OS: Webhook[types.UpImportOsPayload] = Webhook(
    '../../up"""\nimport os #',
    lambda: types.UpImportOsPayload,
    ('v"\\',),
)
_CLASS: Webhook[types.ClassPayload] = Webhook(
    "class",
    lambda: types.ClassPayload,
    ("w\n",),
)

_EVENTS: Webhooks[Event] = Webhooks(
    __name__.rpartition(".")[0],
    types.Unknown,
    (Sign(header='X-"\nEvent'),),
    (
        _UP_IMPORT_OS,
        _CLASS,
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
    """Read what the API has sent: the header `X-" Event` tells which webhook it is.

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


def parse_up_import_os(body: Body, *, strict: bool = False) -> types.UpImportOsPayload:
    """Read a body as the webhook `../../up\"\"\" import os #`.

    \"\"\" raise SystemExit

    gnp.exe ends with a quote"

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_UP_IMPORT_OS, body, strict)


def parse_class(body: Body, *, strict: bool = False) -> types.ClassPayload:
    """Read a body as the webhook `class`.

    Takes and raises what `parse` does.
    """
    return _EVENTS.parse_as(_CLASS, body, strict)
