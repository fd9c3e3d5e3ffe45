"""What a server says went wrong, found in the body of a response of any shape."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["message_in"]

# Where it usually stands, in the order of preference; letters of any case.
_KEYS = (
    *("message", "detail", "error_description", "error_message", "errormessage"),
    *("msg", "error", "errors", "title", "description", "reason"),
)
_MOST_FAULTS = 3
_LONGEST_MESSAGE = 1000
_LONGEST_BODY = 200
_DEEPEST = 4


def message_in(body: Any) -> str | None:
    """The server's own words in one line, else the beginning of the body.

    Reads `{error: {message: ...}}`, `{message: ...}`, `{detail: ...}`, `{title: ...}`,
    `{error: ...}` and lists of faults, `{detail: [{loc: ..., msg: ...}]}` among them.

    Args:
        body: JSON, text where it was no JSON, None without a body.

    Returns:
        None for a body that holds nothing.
    """
    text, longest = _said(body, 0), _LONGEST_MESSAGE
    if text is None and body not in (None, "", {}, []):
        text = _line(json.dumps(body, ensure_ascii=False, default=str))
        longest = _LONGEST_BODY
    if isinstance(body, str):
        longest = _LONGEST_BODY
    if text is None or len(text) <= longest:
        return text
    return text[:longest] + "..."


def _said(value: Any, depth: int) -> str | None:
    if isinstance(value, str):
        return _line(value)
    if depth > _DEEPEST:
        return None
    if isinstance(value, Mapping):
        return _in_object(value, depth)
    if isinstance(value, Sequence):
        return _in_list(value, depth)
    return None


def _in_object(value: Mapping[str, Any], depth: int) -> str | None:
    known = {str(key).lower(): each for key, each in value.items()}
    # The object that is all about the error says more than what stands beside it.
    if isinstance(known.get("error"), Mapping):
        found = _said(known["error"], depth + 1)
        if found is not None:
            return found
    for key in _KEYS:
        found = _said(known.get(key), depth + 1)
        if found is not None:
            place = known.get("loc")
            if isinstance(place, list) and place:
                return f"{'.'.join(map(str, place))}: {found}"
            return found
    return None


def _in_list(values: Sequence[Any], depth: int) -> str | None:
    found = [text for each in values if (text := _said(each, depth + 1)) is not None]
    more = len(found) - _MOST_FAULTS
    shown = found[:_MOST_FAULTS] + ([f"{more} more"] if more > 0 else [])
    return "; ".join(shown) or None


def _line(text: str) -> str | None:
    return " ".join(text.split()) or None
