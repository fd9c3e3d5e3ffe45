"""Values as JSON: the body of a request, or one parameter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from .errors import InvalidArgumentError
from .omit import NotGiven, Omit

__all__ = ["encode_json"]


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
    if isinstance(value, date):  # and datetime
        return value.isoformat()
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


# One encoder for all requests: `json.dumps` makes one per call.
_JSON = json.JSONEncoder(
    ensure_ascii=False,
    separators=(",", ":"),
    allow_nan=False,
    default=_encode_other,
)
