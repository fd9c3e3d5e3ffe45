"""What the clients for cloud platforms share: refusals, betas, libraries on demand."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from .._client import Claude
from .._runtime.core.call import Call
from .._runtime.core.omit import Omit
from .._runtime.core.operation import Operation
from ..errors import ClientError, InvalidArgumentError

__all__ = [
    "API_VERSION",
    "HTTPClient",
    "MissingDependencyError",
    "Once",
    "PlatformCredentialsError",
    "UnsupportedOperationError",
    "betas_of",
    "json_body",
    "library",
    "model_in_path",
    "refuse",
    "user_profile_of",
    "without_headers",
]

API_VERSION: str = Claude._settings.headers["anthropic-version"]
"""The version of the API that this package is made for."""

T = TypeVar("T")
HTTPClient = TypeVar("HTTPClient")  # the HTTP client that a caller may give

_PACKAGE = __name__.partition(".own_code")[0].rpartition(".")[2]


class UnsupportedOperationError(ClientError):
    """The platform does not have this operation; nothing was sent."""


class PlatformCredentialsError(ClientError):
    """The platform's library could not supply credentials; nothing was sent."""


class MissingDependencyError(ClientError, ImportError):
    """The library that a platform needs is not installed."""


def library(name: str, extra: str, requirement: str) -> Any:
    """A module of a platform's library, imported now.

    Raises:
        MissingDependencyError: says what to install.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingDependencyError(
            f"{name} is needed for this and cannot be imported ({error}):"
            f" pip install '{_PACKAGE}[{extra}]', or {requirement!r} where this package"
            " was copied"
        ) from error


class Once(Generic[T]):
    """A value that is made when it is first asked for, by one thread."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: tuple[T] | None = None

    @property
    def made(self) -> bool:
        """Whether asking for it takes no time."""
        return self._made is not None

    def get(self) -> T:
        """The value; whatever making it raises is raised again by the next call."""
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = (self._make(),)
        return self._made[0]


def refuse(
    platform: str, op: Operation[Any], what: str = ""
) -> UnsupportedOperationError:
    """The error for an operation, or a part of it, that a platform does not have."""
    asked = what or f"{op.method} {op.path}"
    return UnsupportedOperationError(
        f"{platform} does not have {asked}; nothing was sent."
        " The API itself has it: use the client for that"
    )


def json_body(platform: str, call: Call) -> dict[str, Any]:
    """A copy of the body of a call, to be changed for the platform.

    Raises:
        InvalidArgumentError: it is no object.
    """
    if not isinstance(call.body, Mapping):
        raise InvalidArgumentError(
            f"the body of {call.op.method} {call.op.path} must be an object for"
            f" {platform}"
        )
    return dict(call.body)


def model_in_path(body: dict[str, Any], safe: str) -> str:
    """The model as a segment of a path.

    Args:
        body: the model stands in it.
        safe: what is not percent-encoded beside letters and digits.

    Raises:
        InvalidArgumentError: there is none, or it would lead elsewhere.
    """
    model = body.get("model")
    if not isinstance(model, str) or model in ("", ".", ".."):
        raise InvalidArgumentError(f"model is {model!r}, and it is part of the path")
    return quote(model, safe=safe)


def _header_of(call: Call, default_headers: Mapping[str, Any], wanted: str) -> Any:
    """A header of a call from the layer that counts; None where none is sent."""
    found: Any = None
    for layer in (default_headers, call.headers, call.extra_headers):
        for name, value in layer.items():
            if name.lower() == wanted:
                found = value
    return None if isinstance(found, Omit) else found


def user_profile_of(call: Call, default_headers: Mapping[str, Any]) -> str | None:
    """The user profile that a call names in its header."""
    found = _header_of(call, default_headers, "anthropic-user-profile-id")
    return None if found is None else str(found)


def betas_of(call: Call, default_headers: Mapping[str, Any]) -> list[str]:
    """The beta features of a call, from the header that counts."""
    betas = _header_of(call, default_headers, "anthropic-beta")
    if betas is None:
        return []
    listed = betas.split(",") if isinstance(betas, str) else [str(b) for b in betas]
    return [beta.strip() for beta in listed if beta.strip()]


def without_headers(headers: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Headers of a call that also take away those of the client with these names."""
    kept = {name: v for name, v in headers.items() if name.lower() not in names}
    return {**kept, **dict.fromkeys(names, Omit())}
