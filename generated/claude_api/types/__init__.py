# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API returns, as pydantic models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._base import Unknown
    from .batch_results import (
        MessageBatchCanceledResult,
        MessageBatchErroredResult,
        MessageBatchExpiredResult,
        MessageBatchIndividualResponse,
        MessageBatchResult,
        MessageBatchSucceededResult,
    )
    from .batches import (
        DeletedMessageBatch,
        MessageBatch,
        MessageBatchList,
        MessageBatchRequestCounts,
    )
    from .citations import (
        CitationCharLocation,
        CitationContentBlockLocation,
        CitationPageLocation,
        CitationsSearchResultLocation,
        CitationsWebSearchResultLocation,
        TextCitation,
    )
    from .completions import Completion, CompletionStreamEvent
    from .content_blocks import (
        ContentBlock,
        RedactedThinkingBlock,
        ServerToolUseBlock,
        TextBlock,
        ThinkingBlock,
        ToolUseBlock,
    )
    from .deltas import (
        CitationsDelta,
        InputJSONDelta,
        RawContentBlockDelta,
        SignatureDelta,
        TextDelta,
        ThinkingDelta,
    )
    from .errors import (
        APIErrorObject,
        AuthenticationError,
        BillingError,
        ErrorObject,
        ErrorResponse,
        GatewayTimeoutError,
        InvalidRequestError,
        NotFoundError,
        OverloadedError,
        PermissionError,
        RateLimitError,
        RequestTooLargeError,
    )
    from .messages import Message, StopReason
    from .models import Model, ModelInfo, ModelInfoList
    from .streaming import (
        MessageDelta,
        MessageStreamWireEvent,
        PingEvent,
        RawContentBlockDeltaEvent,
        RawContentBlockStartEvent,
        RawContentBlockStopEvent,
        RawMessageDeltaEvent,
        RawMessageStartEvent,
        RawMessageStopEvent,
        RawMessageStreamEvent,
    )
    from .token_counting import MessageTokensCount
    from .usage import CacheCreation, MessageDeltaUsage, ServerToolUsage, Usage
    from .web_search import (
        WebSearchResultBlock,
        WebSearchToolResultBlock,
        WebSearchToolResultBlockContent,
        WebSearchToolResultError,
        WebSearchToolResultErrorCode,
    )

__all__ = [
    "APIErrorObject",
    "AuthenticationError",
    "BillingError",
    "CacheCreation",
    "CitationCharLocation",
    "CitationContentBlockLocation",
    "CitationPageLocation",
    "CitationsDelta",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "Completion",
    "CompletionStreamEvent",
    "ContentBlock",
    "DeletedMessageBatch",
    "ErrorObject",
    "ErrorResponse",
    "GatewayTimeoutError",
    "InputJSONDelta",
    "InvalidRequestError",
    "Message",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchList",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
    "MessageDelta",
    "MessageDeltaUsage",
    "MessageStreamWireEvent",
    "MessageTokensCount",
    "Model",
    "ModelInfo",
    "ModelInfoList",
    "NotFoundError",
    "OverloadedError",
    "PermissionError",
    "PingEvent",
    "RateLimitError",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RequestTooLargeError",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "SignatureDelta",
    "StopReason",
    "TextBlock",
    "TextCitation",
    "TextDelta",
    "ThinkingBlock",
    "ThinkingDelta",
    "ToolUseBlock",
    "Unknown",
    "Usage",
    "WebSearchResultBlock",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultError",
    "WebSearchToolResultErrorCode",
]

# Where each name is defined: a module is loaded when one of its names is used.
_HOMES: dict[str, str] = {
    "APIErrorObject": "errors",
    "AuthenticationError": "errors",
    "BillingError": "errors",
    "CacheCreation": "usage",
    "CitationCharLocation": "citations",
    "CitationContentBlockLocation": "citations",
    "CitationPageLocation": "citations",
    "CitationsDelta": "deltas",
    "CitationsSearchResultLocation": "citations",
    "CitationsWebSearchResultLocation": "citations",
    "Completion": "completions",
    "CompletionStreamEvent": "completions",
    "ContentBlock": "content_blocks",
    "DeletedMessageBatch": "batches",
    "ErrorObject": "errors",
    "ErrorResponse": "errors",
    "GatewayTimeoutError": "errors",
    "InputJSONDelta": "deltas",
    "InvalidRequestError": "errors",
    "Message": "messages",
    "MessageBatch": "batches",
    "MessageBatchCanceledResult": "batch_results",
    "MessageBatchErroredResult": "batch_results",
    "MessageBatchExpiredResult": "batch_results",
    "MessageBatchIndividualResponse": "batch_results",
    "MessageBatchList": "batches",
    "MessageBatchRequestCounts": "batches",
    "MessageBatchResult": "batch_results",
    "MessageBatchSucceededResult": "batch_results",
    "MessageDelta": "streaming",
    "MessageDeltaUsage": "usage",
    "MessageStreamWireEvent": "streaming",
    "MessageTokensCount": "token_counting",
    "Model": "models",
    "ModelInfo": "models",
    "ModelInfoList": "models",
    "NotFoundError": "errors",
    "OverloadedError": "errors",
    "PermissionError": "errors",
    "PingEvent": "streaming",
    "RateLimitError": "errors",
    "RawContentBlockDelta": "deltas",
    "RawContentBlockDeltaEvent": "streaming",
    "RawContentBlockStartEvent": "streaming",
    "RawContentBlockStopEvent": "streaming",
    "RawMessageDeltaEvent": "streaming",
    "RawMessageStartEvent": "streaming",
    "RawMessageStopEvent": "streaming",
    "RawMessageStreamEvent": "streaming",
    "RedactedThinkingBlock": "content_blocks",
    "RequestTooLargeError": "errors",
    "ServerToolUsage": "usage",
    "ServerToolUseBlock": "content_blocks",
    "SignatureDelta": "deltas",
    "StopReason": "messages",
    "TextBlock": "content_blocks",
    "TextCitation": "citations",
    "TextDelta": "deltas",
    "ThinkingBlock": "content_blocks",
    "ThinkingDelta": "deltas",
    "ToolUseBlock": "content_blocks",
    "Unknown": "._base",
    "Usage": "usage",
    "WebSearchResultBlock": "web_search",
    "WebSearchToolResultBlock": "web_search",
    "WebSearchToolResultBlockContent": "web_search",
    "WebSearchToolResultError": "web_search",
    "WebSearchToolResultErrorCode": "web_search",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
