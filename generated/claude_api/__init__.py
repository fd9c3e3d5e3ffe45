# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Claude API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._client import AsyncClaude, Claude

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
        AuthenticationError,
        BadRequestError,
        BillingError,
        ClientClosedRequestError,
        ClientError,
        ConflictError,
        ContentTooLargeError,
        DeadlineExceededError,
        GatewayTimeoutError,
        HTTPNotImplementedError,
        IncompleteStreamError,
        InternalServerError,
        InvalidArgumentError,
        MissingCredentialsError,
        NotFoundError,
        OverloadedError,
        PaymentRequiredError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        RequestHeaderFieldsTooLargeError,
        RequestTimeoutError,
        RequestTooLargeError,
        RequestValidationError,
        ResponseTooLargeError,
        ServiceUnavailableError,
        UnprocessableEntityError,
    )
    from .own_code.bedrock import AsyncClaudeBedrock, ClaudeBedrock
    from .own_code.bedrock_mantle import AsyncClaudeBedrockMantle, ClaudeBedrockMantle
    from .own_code.beta_message_stream import (
        AsyncBetaMessageStream,
        AsyncBetaMessageStreamManager,
        BetaContentBlockStopEvent,
        BetaMessageStopEvent,
        BetaMessageStream,
        BetaMessageStreamEvent,
        BetaMessageStreamManager,
    )
    from .own_code.claude_platform_aws import AsyncClaudeAWS, ClaudeAWS
    from .own_code.foundry import AsyncClaudeFoundry, ClaudeFoundry
    from .own_code.google_cloud import AsyncClaudeGoogleCloud, ClaudeGoogleCloud
    from .own_code.message_stream import (
        AsyncMessageStream,
        AsyncMessageStreamManager,
        ContentBlockStopEvent,
        MessageStopEvent,
        MessageStream,
        MessageStreamEvent,
        MessageStreamManager,
    )
    from .own_code.platforms import (
        MissingDependencyError,
        PlatformCredentialsError,
        UnsupportedOperationError,
    )
    from .own_code.stream_events import (
        CitationEvent,
        CompactionEvent,
        InputJSONEvent,
        SignatureEvent,
        TextEvent,
        ThinkingEvent,
    )
    from .own_code.vertex import AsyncClaudeVertex, ClaudeVertex

__version__ = "0.1.0"

__all__ = [
    "AsyncClaude",
    "Claude",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBetaMessageStream",
    "AsyncBetaMessageStreamManager",
    "AsyncBinaryAPIResponse",
    "AsyncClaudeAWS",
    "AsyncClaudeBedrock",
    "AsyncClaudeBedrockMantle",
    "AsyncClaudeFoundry",
    "AsyncClaudeGoogleCloud",
    "AsyncClaudeVertex",
    "AsyncJSONLDecoder",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncStreamedAPIResponse",
    "AuthenticationError",
    "BadRequestError",
    "Base64",
    "BetaContentBlockStopEvent",
    "BetaMessageStopEvent",
    "BetaMessageStream",
    "BetaMessageStreamEvent",
    "BetaMessageStreamManager",
    "BillingError",
    "BinaryAPIResponse",
    "BodyTypes",
    "CitationEvent",
    "ClaudeAWS",
    "ClaudeBedrock",
    "ClaudeBedrockMantle",
    "ClaudeFoundry",
    "ClaudeGoogleCloud",
    "ClaudeVertex",
    "ClientClosedRequestError",
    "ClientError",
    "CompactionEvent",
    "ConflictError",
    "ContentBlockStopEvent",
    "ContentTooLargeError",
    "DeadlineExceededError",
    "FileTypes",
    "GatewayTimeoutError",
    "HTTPNotImplementedError",
    "IncompleteStreamError",
    "InputJSONEvent",
    "InternalServerError",
    "InvalidArgumentError",
    "JSONLDecoder",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "MissingCredentialsError",
    "MissingDependencyError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OverloadedError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PlatformCredentialsError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestHeaderFieldsTooLargeError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "RequestValidationError",
    "ResponseTooLargeError",
    "ServiceUnavailableError",
    "SignatureEvent",
    "Stream",
    "StreamedAPIResponse",
    "SyncPage",
    "TextEvent",
    "ThinkingEvent",
    "UnprocessableEntityError",
    "UnsupportedOperationError",
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
    "AsyncBetaMessageStream": ".own_code.beta_message_stream",
    "AsyncBetaMessageStreamManager": ".own_code.beta_message_stream",
    "AsyncBinaryAPIResponse": "._runtime._async.binary",
    "AsyncClaudeAWS": ".own_code.claude_platform_aws",
    "AsyncClaudeBedrock": ".own_code.bedrock",
    "AsyncClaudeBedrockMantle": ".own_code.bedrock_mantle",
    "AsyncClaudeFoundry": ".own_code.foundry",
    "AsyncClaudeGoogleCloud": ".own_code.google_cloud",
    "AsyncClaudeVertex": ".own_code.vertex",
    "AsyncJSONLDecoder": "._runtime._async.streams",
    "AsyncMessageStream": ".own_code.message_stream",
    "AsyncMessageStreamManager": ".own_code.message_stream",
    "AsyncPage": "._runtime._async.pages",
    "AsyncPaginator": "._runtime._async.paginator",
    "AsyncStream": "._runtime._async.streams",
    "AsyncStreamedAPIResponse": "._runtime._async.responses",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "Base64": "._runtime.core.formats",
    "BetaContentBlockStopEvent": ".own_code.beta_message_stream",
    "BetaMessageStopEvent": ".own_code.beta_message_stream",
    "BetaMessageStream": ".own_code.beta_message_stream",
    "BetaMessageStreamEvent": ".own_code.beta_message_stream",
    "BetaMessageStreamManager": ".own_code.beta_message_stream",
    "BillingError": ".errors",
    "BinaryAPIResponse": "._runtime._sync.binary",
    "BodyTypes": "._runtime.core.files",
    "CitationEvent": ".own_code.stream_events",
    "ClaudeAWS": ".own_code.claude_platform_aws",
    "ClaudeBedrock": ".own_code.bedrock",
    "ClaudeBedrockMantle": ".own_code.bedrock_mantle",
    "ClaudeFoundry": ".own_code.foundry",
    "ClaudeGoogleCloud": ".own_code.google_cloud",
    "ClaudeVertex": ".own_code.vertex",
    "ClientClosedRequestError": ".errors",
    "ClientError": ".errors",
    "CompactionEvent": ".own_code.stream_events",
    "ConflictError": ".errors",
    "ContentBlockStopEvent": ".own_code.message_stream",
    "ContentTooLargeError": ".errors",
    "DeadlineExceededError": ".errors",
    "FileTypes": "._runtime.core.files",
    "GatewayTimeoutError": ".errors",
    "HTTPNotImplementedError": ".errors",
    "IncompleteStreamError": ".errors",
    "InputJSONEvent": ".own_code.stream_events",
    "InternalServerError": ".errors",
    "InvalidArgumentError": ".errors",
    "JSONLDecoder": "._runtime._sync.streams",
    "MessageStopEvent": ".own_code.message_stream",
    "MessageStream": ".own_code.message_stream",
    "MessageStreamEvent": ".own_code.message_stream",
    "MessageStreamManager": ".own_code.message_stream",
    "MissingCredentialsError": ".errors",
    "MissingDependencyError": ".own_code.platforms",
    "NOT_GIVEN": "._runtime.core.omit",
    "NotFoundError": ".errors",
    "NotGiven": "._runtime.core.omit",
    "Omit": "._runtime.core.omit",
    "OverloadedError": ".errors",
    "PaymentRequiredError": ".errors",
    "PermissionDeniedError": ".errors",
    "PlatformCredentialsError": ".own_code.platforms",
    "PreconditionFailedError": ".errors",
    "RateLimitError": ".errors",
    "RequestHeaderFieldsTooLargeError": ".errors",
    "RequestTimeoutError": ".errors",
    "RequestTooLargeError": ".errors",
    "RequestValidationError": ".errors",
    "ResponseTooLargeError": ".errors",
    "ServiceUnavailableError": ".errors",
    "SignatureEvent": ".own_code.stream_events",
    "Stream": "._runtime._sync.streams",
    "StreamedAPIResponse": "._runtime._sync.responses",
    "SyncPage": "._runtime._sync.pages",
    "TextEvent": ".own_code.stream_events",
    "ThinkingEvent": ".own_code.stream_events",
    "UnprocessableEntityError": ".errors",
    "UnsupportedOperationError": ".own_code.platforms",
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
