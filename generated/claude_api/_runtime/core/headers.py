"""Response headers as typed values; one that is absent or malformed is None."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

__all__ = ["boolean", "integer", "link_header", "moment", "number", "text"]

# RFC 8288, section 3: an address in angle brackets, then its parameters.
_PARAMETER = r';\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?\s*'
_LINK = rf"<([^>]*)>\s*((?:{_PARAMETER})*)"  # compiled when it is first used


def text(headers: httpx2.Headers | None, name: str) -> str | None:
    """The value as it came."""
    return None if headers is None else headers.get(name)


def integer(headers: httpx2.Headers | None, name: str) -> int | None:
    """The value as a whole number."""
    value = text(headers, name)
    try:
        return None if value is None else int(value)
    except ValueError:
        return None


def number(headers: httpx2.Headers | None, name: str) -> float | None:
    """The value as a number."""
    value = text(headers, name)
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def boolean(headers: httpx2.Headers | None, name: str) -> bool | None:
    """The value as `true` or `false`."""
    value = text(headers, name)
    return {"true": True, "false": False}.get("" if value is None else value.lower())


def moment(headers: httpx2.Headers | None, name: str) -> datetime | None:
    """The value as an RFC 3339 date-time."""
    value = text(headers, name)
    try:
        return None if value is None else datetime.fromisoformat(value)
    except ValueError:
        return None


def link_header(response: httpx2.Response) -> dict[str, str]:
    """The addresses in the `Link` header, by their relation in lower case.

    Not `response.links`, which loses an address with a semicolon in it, and what follows
    a parameter with an equals sign in its text.
    """
    found: dict[str, str] = {}
    header = response.headers.get("link", "")
    for address, parameters, *_ in re.findall(_LINK, header):
        for name, quoted, bare in re.findall(_PARAMETER, parameters):
            if name.lower() == "rel":
                for relation in (quoted or bare).lower().split():
                    found.setdefault(relation, address)
    return found
