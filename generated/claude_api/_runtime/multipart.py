"""How a form with files is put together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .omit import NotGiven, Omit
from .request import encode_json, query_pairs

__all__ = ["multipart_fields"]


def multipart_fields(body: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The parts of a form, as the `files` argument of httpx2.

    A file is bytes, an open file, a path, or a tuple of file name, content and media
    type. A list becomes one part per item, a mapping one part of JSON.
    """
    parts: list[tuple[str, Any]] = []
    for name, value in body.items():
        if value is None or isinstance(value, Omit | NotGiven):
            continue
        items = value if isinstance(value, list) else [value]
        parts += [(name, _part(name, item)) for item in items]
    return parts


def _part(name: str, value: Any) -> Any:
    if isinstance(value, os.PathLike):
        path = Path(value)
        return path.name, path.read_bytes()
    if isinstance(value, tuple) or hasattr(value, "read"):
        return value
    if isinstance(value, bytes | bytearray):
        return name, bytes(value)
    if isinstance(value, Mapping) or hasattr(value, "to_dict"):
        return None, encode_json(value), "application/json"
    ((_, text),) = query_pairs({name: value})
    return None, text
