"""Addresses as they may be shown: in errors, logs and `repr`."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    import httpx2

__all__ = ["HIDDEN", "is_secret", "same_origin", "shown_url", "without_secrets"]

HIDDEN = "***"

# What signed and authorised addresses call the parameters that give access. Compiled when
# it is first used, which few programs come to.
_SECRET = (
    r"(?i)api[-_]?key|access[-_]?key|access[-_]?token|security[-_]?token"
    r"|auth[-_]?token|secret|signature|passw|credential|^(key|token|sig|auth|code)$"
)


def is_secret(name: str) -> bool:
    """Whether a query parameter of this name gives access to something."""
    return re.search(_SECRET, name) is not None


def shown_url(url: httpx2.URL, secret: Collection[str] = ()) -> str:
    """An address without its user, its password, and what gives access in its query.

    Args:
        secret: query parameters of the client's credentials.
    """
    if not url.userinfo and not url.query:
        return str(url)
    if url.userinfo:
        url = url.copy_with(username=HIDDEN, password=None)
    pairs = url.params.multi_items()
    hidden = {name for name, _ in pairs if name in secret or is_secret(name)}
    if not hidden:
        return str(url)
    import httpx2

    # The rest stays as it is written.
    names = {quote(name, safe="") for name in hidden} | hidden
    parts = []
    for part in url.query.decode("ascii", "replace").split("&"):
        name, equals, _ = part.partition("=")
        known = name in names or httpx2.QueryParams(part).keys() & hidden
        parts.append(f"{name}={HIDDEN}" if equals and known else part)
    return str(url.copy_with(query="&".join(parts).encode()))


def without_secrets(text: str) -> str:
    """An address that is no URL, without what may be a user, a password or a key.

    Where these end is not certain: the last `@` ends the user, whatever stands before it.
    """
    text = re.sub(r"(?s)//.*@", f"//{HIDDEN}@", text)
    return re.sub(r"(?s)\?.*", f"?{HIDDEN}", text)


def same_origin(url: httpx2.URL, other: httpx2.URL) -> bool:
    """Whether credentials for the first URL may be sent to the other one.

    A host may ask for the same over TLS.
    """
    if url.origin == other.origin:
        return True
    return (
        url.host == other.host
        and url.scheme == "http"
        and other.scheme == "https"
        and other.port in (None, 443)
    )
