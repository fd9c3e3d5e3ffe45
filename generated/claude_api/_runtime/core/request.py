"""How arguments become a URL, headers and a body. Nothing here sends."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, quote

from .errors import InvalidArgumentError
from .omit import NotGiven, Omit

__all__ = [
    "add_cookies",
    "append_to_headers",
    "build_path",
    "encode_form",
    "encode_json",
    "merge_headers",
    "query_pairs",
    "split_query",
]

_PLACEHOLDER = r"\{([^{}]+)\}"  # compiled when a path first has one
_DELIMITERS = {"comma": ",", "space": " ", "pipe": "|"}


def build_path(template: str, values: Mapping[str, Any]) -> str:
    """The path with every `{name}` replaced by its percent-encoded value.

    A value stays one segment: `/` is encoded, and a value that would name another
    path (empty, `.` or `..`) is refused.

    Raises:
        InvalidArgumentError: a value is missing or cannot stand in a path.
    """
    if "{" not in template:
        return template

    def replace(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name)
        if value is None or value.__class__ is Omit or value.__class__ is NotGiven:
            raise InvalidArgumentError(f"{name!r} is part of the path: give a value")
        text = _text(value, name)
        if text in ("", ".", ".."):
            raise InvalidArgumentError(
                f"{name!r} is part of the path and must not be {text!r}:"
                " the request would go to another path"
            )
        return quote(text, safe="")

    return re.sub(_PLACEHOLDER, replace, template)


def split_query(path: str) -> tuple[str, dict[str, list[str]]]:
    """A path without its query and fragment, and the query as name -> values."""
    path, _, text = path.partition("#")[0].partition("?")
    query: dict[str, list[str]] = {}
    if text:
        for name, value in parse_qsl(text, keep_blank_values=True):
            query.setdefault(name, []).append(value)
    return path, query


def query_pairs(
    query: Mapping[str, Any], styles: Mapping[str, str] = {}
) -> list[tuple[str, str]]:
    """The query as pairs, not yet percent-encoded; `None` and `omit` are left out.

    Args:
        query: name -> value; lists and mappings are spelled by their style.
        styles: name -> style, as in `Operation.query_styles`.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value.__class__ is Omit or value.__class__ is NotGiven:
            continue
        if isinstance(value, Mapping):
            deep = styles.get(name) == "deep"
            pairs += [
                (f"{name}[{key}]" if deep else str(key), _text(item, name))
                for key, item in value.items()
                if item is not None
            ]
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            texts = [_text(item, name) for item in value if item is not None]
            style = styles.get(name, "repeat")
            if style in _DELIMITERS:
                pairs.append((name, _DELIMITERS[style].join(texts)))
            else:
                key = f"{name}[]" if style == "brackets" else name
                pairs += [(key, text) for text in texts]
        else:
            pairs.append((name, _text(value, name)))
    return pairs


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
                merged[key] = (name, _header_text(value, name))
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
            headers[spelled] = ", ".join(text for text in texts if text)


def add_cookies(
    headers: Mapping[str, str], cookies: Mapping[str, Any]
) -> dict[str, str]:
    """The headers with these cookies behind those that they have already.

    Values are percent-encoded, as the style `form` has it; lists repeat the name.
    """
    pairs = [f"{name}={quote(text)}" for name, text in query_pairs(cookies)]
    given = [text for name, text in headers.items() if name.lower() == "cookie"]
    others = {k: text for k, text in headers.items() if k.lower() != "cookie"}
    joined = "; ".join([*given, *pairs])
    return {**others, "Cookie": joined} if joined else others


def _header_text(value: Any, name: str) -> str:
    if isinstance(value, list | tuple | set | frozenset):
        text = ", ".join(_text(item, name) for item in value)
    else:
        text = _text(value, name)
    if not ((text.isascii() and text.isprintable()) or _is_field_value(text)):
        # The value is not shown: it may be a credential.
        raise InvalidArgumentError(
            f"header {name!r} holds a character that headers cannot carry"
            " (a line break, or one outside of ASCII)"
        )
    return text


def _is_field_value(text: str) -> bool:
    return text.isascii() and text.replace("\t", " ").isprintable()


def _text(value: Any, name: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, date):  # and datetime
        return value.isoformat()
    if hasattr(value, "hex") and not isinstance(value, bytes | bytearray):  # UUID
        return str(value)
    raise InvalidArgumentError(
        f"{name!r} cannot be written as text: it is a {type(value).__name__};"
        " give a string or a number"
    )


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


def encode_form(body: Mapping[str, Any]) -> bytes:
    """The body as `application/x-www-form-urlencoded`."""
    from urllib.parse import urlencode

    return urlencode(query_pairs(body)).encode()
