# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Errors Headers Security."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._client import AsyncErrorsHeadersSecurity, ErrorsHeadersSecurity

if TYPE_CHECKING:
    from . import errors, params, types
    from ._runtime._async.binary import AsyncBinaryAPIResponse
    from ._runtime._async.files import async_files_from_dir
    from ._runtime._async.pages import AsyncPage
    from ._runtime._async.paginator import AsyncPaginator
    from ._runtime._async.responses import AsyncAPIResponse, AsyncStreamedAPIResponse
    from ._runtime._async.streams import AsyncJSONLDecoder, AsyncStream
    from ._runtime._sync.binary import BinaryAPIResponse
    from ._runtime._sync.pages import SyncPage
    from ._runtime._sync.responses import APIResponse, StreamedAPIResponse
    from ._runtime._sync.streams import JSONLDecoder, Stream
    from ._runtime.core.files import BodyTypes, FileTypes, files_from_dir
    from ._runtime.core.formats import Base64
    from ._runtime.core.omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        ClientError,
        EmptyAccountError,
        IncompleteStreamError,
        InvalidArgumentError,
        MissingCredentialsError,
        OverloadedError,
        RateLimitError,
        RequestValidationError,
        ResponseTooLargeError,
    )

__version__ = "0.1.0"

__all__ = [
    "AsyncErrorsHeadersSecurity",
    "ErrorsHeadersSecurity",
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
    "Base64",
    "BinaryAPIResponse",
    "BodyTypes",
    "ClientError",
    "EmptyAccountError",
    "FileTypes",
    "IncompleteStreamError",
    "InvalidArgumentError",
    "JSONLDecoder",
    "MissingCredentialsError",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "OverloadedError",
    "RateLimitError",
    "RequestValidationError",
    "ResponseTooLargeError",
    "Stream",
    "StreamedAPIResponse",
    "SyncPage",
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
    "APIResponse": "._runtime._sync.responses",
    "APIResponseValidationError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AsyncAPIResponse": "._runtime._async.responses",
    "AsyncBinaryAPIResponse": "._runtime._async.binary",
    "AsyncJSONLDecoder": "._runtime._async.streams",
    "AsyncPage": "._runtime._async.pages",
    "AsyncPaginator": "._runtime._async.paginator",
    "AsyncStream": "._runtime._async.streams",
    "AsyncStreamedAPIResponse": "._runtime._async.responses",
    "Base64": "._runtime.core.formats",
    "BinaryAPIResponse": "._runtime._sync.binary",
    "BodyTypes": "._runtime.core.files",
    "ClientError": ".errors",
    "EmptyAccountError": ".errors",
    "FileTypes": "._runtime.core.files",
    "IncompleteStreamError": ".errors",
    "InvalidArgumentError": ".errors",
    "JSONLDecoder": "._runtime._sync.streams",
    "MissingCredentialsError": ".errors",
    "NOT_GIVEN": "._runtime.core.omit",
    "NotGiven": "._runtime.core.omit",
    "Omit": "._runtime.core.omit",
    "OverloadedError": ".errors",
    "RateLimitError": ".errors",
    "RequestValidationError": ".errors",
    "ResponseTooLargeError": ".errors",
    "Stream": "._runtime._sync.streams",
    "StreamedAPIResponse": "._runtime._sync.responses",
    "SyncPage": "._runtime._sync.pages",
    "async_files_from_dir": "._runtime._async.files",
    "files_from_dir": "._runtime.core.files",
    "not_given": "._runtime.core.omit",
    "omit": "._runtime.core.omit",
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
