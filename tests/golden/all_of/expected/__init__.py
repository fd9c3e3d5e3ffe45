# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for All Of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._client import AllOf, AsyncAllOf

if TYPE_CHECKING:
    from . import errors, params, types
    from ._runtime.omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from ._runtime.pages import AsyncPage, AsyncPaginator, SyncPage
    from ._runtime.streams import (
        AsyncJSONLDecoder,
        AsyncStream,
        JSONLDecoder,
        Stream,
    )
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        ConflictError,
        InternalServerError,
        InvalidArgumentError,
        MissingCredentialsError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestValidationError,
        UnprocessableEntityError,
    )

__version__ = "0.1.0"

__all__ = [
    "AsyncAllOf",
    "AllOf",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncJSONLDecoder",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "InternalServerError",
    "InvalidArgumentError",
    "JSONLDecoder",
    "MissingCredentialsError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
    "Stream",
    "SyncPage",
    "UnprocessableEntityError",
    "errors",
    "not_given",
    "omit",
    "params",
    "types",
]

# Loaded when used, so that importing the package stays quick.
_HOMES = {
    "APIConnectionError": ".errors",
    "APIError": ".errors",
    "APIResponseValidationError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AsyncJSONLDecoder": "._runtime.streams",
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncStream": "._runtime.streams",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "ClientError": ".errors",
    "ConflictError": ".errors",
    "InternalServerError": ".errors",
    "InvalidArgumentError": ".errors",
    "JSONLDecoder": "._runtime.streams",
    "MissingCredentialsError": ".errors",
    "NOT_GIVEN": "._runtime.omit",
    "NotFoundError": ".errors",
    "NotGiven": "._runtime.omit",
    "Omit": "._runtime.omit",
    "PermissionDeniedError": ".errors",
    "RateLimitError": ".errors",
    "RequestValidationError": ".errors",
    "Stream": "._runtime.streams",
    "SyncPage": "._runtime.pages",
    "UnprocessableEntityError": ".errors",
    "not_given": "._runtime.omit",
    "omit": "._runtime.omit",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in {"errors", "params", "types"}:
        return import_module(f".{name}", __name__)
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
