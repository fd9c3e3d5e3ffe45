"""Values as JSON: the body of a request, or one parameter."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

from .errors import InvalidArgumentError
from .omit import NotGiven, Omit

__all__ = ["encode_json", "scalar_text"]


def encode_json(body: Any) -> bytes:
    """The body as JSON without spaces.

    Models stand for what was received, dates for their ISO spelling, any other
    iterable for a list.

    Raises:
        TypeError: a value has no place in JSON.
        InvalidArgumentError: a number, text or nesting that JSON cannot hold.
    """
    try:
        return _JSON.encode(body).encode()
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(
            "a text in the body holds half of a surrogate pair"
            f" ({error.object[error.start]!a}), which UTF-8 cannot encode"
        ) from None
    except RecursionError:
        raise InvalidArgumentError("the body is nested too deeply") from None
    except ValueError as error:
        if isinstance(error, InvalidArgumentError):
            raise
        raise InvalidArgumentError(f"the body is no valid JSON: {error}") from None


def _encode_other(value: Any) -> Any:
    """What stands in JSON for a value that the encoder does not know."""
    if callable(to_dict := getattr(value, "to_dict", None)):
        return to_dict()
    if (text := scalar_text(value)) is not None:
        return text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Omit | NotGiven):
        raise TypeError(
            f"{value!r} stands inside the body: it is for arguments of the method;"
            " leave the key out instead"
        )
    if isinstance(value, bytes | bytearray | memoryview):
        raise TypeError(
            "bytes have no place in JSON: decode them, or encode them with base64"
        )
    if callable(dump := getattr(value, "model_dump", None)):
        return dump(mode="json", by_alias=True)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable) and not hasattr(value, "read"):
        return list(value)
    raise TypeError(
        f"a {type(value).__name__} has no place in JSON:"
        " give dicts, lists, strings, numbers, booleans, None or response models"
    )


def scalar_text(value: Any) -> str | None:
    """The text that a date, a time, a duration, a UUID, a decimal or base64 travels as.

    That of a value that was received is the text it came in. None for everything else.

    Raises:
        InvalidArgumentError: a date-time without a zone, a decimal that is no number.
    """
    if (text := getattr(value, "text", None)) is not None and _is_textual(value):
        return str(text)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgumentError(
                f"{value.isoformat()} is a datetime without a zone, and which moment that"
                " is depends on the zone: give it one (tzinfo=..., or .astimezone() for"
                " local time)"
            )
        text = value.isoformat()
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return _duration_text(value)
    if _is_a(value, "decimal", "Decimal"):
        if not math.isfinite(value):
            raise InvalidArgumentError(f"{value} is no number that can be sent")
        return f"{value:f}"
    return str(value) if _is_textual(value) else None


def _is_textual(value: Any) -> bool:
    return (
        isinstance(value, date | time | timedelta)
        or _is_a(value, "decimal", "Decimal")
        or _is_a(value, "uuid", "UUID")
        or _is_a(value, f"{__package__}.formats", "Base64")
    )


def _is_a(value: Any, module: str, name: str) -> bool:
    # Not imported here: who has a value of a class has its module.
    found = sys.modules.get(module)
    return found is not None and isinstance(value, getattr(found, name))


def _duration_text(value: timedelta) -> str:
    """As ISO 8601 writes it, in days, hours, minutes and seconds."""
    if value < timedelta():
        return f"-{_duration_text(-value)}"
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    clock = [(hours, "H"), (minutes, "M"), (f"{seconds}{fraction}", "S")]
    parts = [f"{number}{unit}" for number, unit in clock if number not in (0, "0")]
    days = f"{value.days}D" if value.days else ""
    if not days and not parts:
        return "PT0S"
    return f"P{days}" + (f"T{''.join(parts)}" if parts else "")


# One encoder for all requests: `json.dumps` makes one per call.
_JSON = json.JSONEncoder(
    ensure_ascii=False,
    separators=(",", ":"),
    allow_nan=False,
    default=_encode_other,
)
