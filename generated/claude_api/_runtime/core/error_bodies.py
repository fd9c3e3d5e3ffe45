"""The body of an error as the type that its operation describes for its status."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx2

__all__ = ["described_body", "described_value", "error_body"]


def error_body(response: httpx2.Response) -> Any:
    """The body of an error: JSON, else text, None where there is none."""
    try:
        content = response.content
    except httpx2.StreamError:
        return None  # The connection broke before it was read.
    if not content:
        return None
    import json

    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        from .charset import lenient_text

        return lenient_text(response)


def described_body(
    response: httpx2.Response, kinds: Callable[[], Mapping[str, Any]]
) -> object | None:
    """The body as it is described; None where it is not, or does not fit.

    Raises nothing: there is an error to be told already.

    Args:
        kinds: gives the described types by status, range ("4XX") or "default".
    """
    try:
        described = kinds()
        status = response.status_code
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in described:
                from .decode import Decoder

                body: object = Decoder(described[key]).validate_json(response.content)
                return body
    except Exception:
        # Whatever it is: no JSON, not what is described, not read before the
        # connection broke.
        return None
    return None


def described_value(value: Any, kind: Any) -> object | None:
    """A part of the body as it is described; None where it does not fit."""
    from .decode import Decoder

    try:
        import json

        part: object = Decoder(kind).validate_json(json.dumps(value).encode())
    except Exception:
        return None
    return part
