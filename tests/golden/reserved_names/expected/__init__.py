# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Reserved Names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._client import AsyncReservedNames, ReservedNames

if TYPE_CHECKING:
    from . import errors, params, types
    from ._runtime.binary import AsyncBinaryAPIResponse, BinaryAPIResponse
    from ._runtime.files import FileTypes, async_files_from_dir, files_from_dir
    from ._runtime.omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from ._runtime.pages import AsyncPage, AsyncPaginator, SyncPage
    from ._runtime.responses import (
        APIResponse,
        AsyncAPIResponse,
        AsyncStreamedAPIResponse,
        StreamedAPIResponse,
    )
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
        IncompleteStreamError,
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
    "AsyncReservedNames",
    "ReservedNames",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncJSONLDecoder",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncStreamedAPIResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryAPIResponse",
    "ClientError",
    "ConflictError",
    "FileTypes",
    "IncompleteStreamError",
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
    "StreamedAPIResponse",
    "SyncPage",
    "UnprocessableEntityError",
    "async_files_from_dir",
    "errors",
    "files_from_dir",
    "not_given",
    "omit",
    "params",
    "types",
]

# Loaded when used, so that importing the package stays quick.
_HOMES = {
    "APIConnectionError": ".errors",
    "APIError": ".errors",
    "APIResponse": "._runtime.responses",
    "APIResponseValidationError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AsyncAPIResponse": "._runtime.responses",
    "AsyncBinaryAPIResponse": "._runtime.binary",
    "AsyncJSONLDecoder": "._runtime.streams",
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncStream": "._runtime.streams",
    "AsyncStreamedAPIResponse": "._runtime.responses",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "BinaryAPIResponse": "._runtime.binary",
    "ClientError": ".errors",
    "ConflictError": ".errors",
    "FileTypes": "._runtime.files",
    "IncompleteStreamError": ".errors",
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
    "StreamedAPIResponse": "._runtime.responses",
    "SyncPage": "._runtime.pages",
    "UnprocessableEntityError": ".errors",
    "async_files_from_dir": "._runtime.files",
    "files_from_dir": "._runtime.files",
    "not_given": "._runtime.omit",
    "omit": "._runtime.omit",
}


# Type checkers are not told: they would let every name pass.
if not TYPE_CHECKING:

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
