"""How arguments become headers and a body. Nothing here sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from .omit import NotGiven, Omit
from .serialise import header_text

__all__ = [
    "append_to_headers",
    "merge_headers",
    "split_query",
]


def split_query(path: str) -> tuple[str, dict[str, list[str]]]:
    """A path without its query and fragment, and the query as name -> values."""
    path, _, text = path.partition("#")[0].partition("?")
    query: dict[str, list[str]] = {}
    if text:
        for name, value in parse_qsl(text, keep_blank_values=True):
            query.setdefault(name, []).append(value)
    return path, query


def merge_headers(*layers: Mapping[str, Any]) -> dict[str, str]:
    """One set of headers; a later layer wins, whatever the case of the name.

    `omit` removes the header, `None` leaves it as it is.

    Raises:
        InvalidArgumentError: a value cannot stand in a header.
    """
    merged: dict[str, tuple[str, str]] = {}
    for layer in layers:
        for name, value in layer.items():
            key = name.lower()
            if value.__class__ is Omit:
                merged.pop(key, None)
            elif not _is_absent(value):
                merged[key] = (name, header_text(value, name))
    return dict(merged.values())


def _is_absent(value: Any) -> bool:
    """Whether a header gets no value: there is none, or it is a list without items.

    An empty tuple is a header that has no values yet, and gets its constants.
    """
    absent = value is None or value.__class__ is NotGiven
    return absent or (isinstance(value, list) and not value)


def append_to_headers(
    headers: dict[str, str],
    appended: Mapping[str, tuple[str, ...]],
    *layers: Mapping[str, Any],
) -> None:
    """Append constant values to headers that these layers, already merged, give.

    A header that no layer gives a value stays as it is, also when one removed it.

    Args:
        appended: header -> values, as in `Operation.appended_headers`.
    """
    for name, values in appended.items():
        key = name.lower()
        given = [
            value
            for layer in layers
            for other, value in layer.items()
            if other.lower() == key and not _is_absent(value)
        ]
        if given and given[-1].__class__ is not Omit:
            spelled = next(other for other in headers if other.lower() == key)
            texts = (headers[spelled], *values)
            headers[spelled] = ",".join(text for text in texts if text)
