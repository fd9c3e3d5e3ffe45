# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API takes, as TypedDicts: plain dicts that a type checker reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .batches import MessageBatchCreateParams, MessageBatchIndividualRequest
    from .betas import AnthropicBeta
    from .citation_params import (
        CitationCharLocationParam,
        CitationContentBlockLocationParam,
        CitationPageLocationParam,
        CitationsConfigParam,
        CitationSearchResultLocationParam,
        CitationWebSearchResultLocationParam,
        TextCitationParam,
    )
    from .common import CacheControlEphemeral, Metadata
    from .completions import CompletionCreateParams
    from .content_block_params import (
        Base64ImageSource,
        Base64PDFSource,
        ContentBlockParam,
        ContentBlockSource,
        ContentBlockSourceContent,
        DocumentBlockParam,
        DocumentSourceParam,
        ImageBlockParam,
        ImageSourceParam,
        PlainTextSource,
        RedactedThinkingBlockParam,
        SearchResultBlockParam,
        ServerToolUseBlockParam,
        TextBlockParam,
        ThinkingBlockParam,
        ToolResultBlockParam,
        ToolResultContentBlockParam,
        ToolUseBlockParam,
        URLImageSource,
        URLPDFSource,
    )
    from .messages import MessageCreateParams, MessageParam
    from .models import ModelParam
    from .thinking import (
        ThinkingConfigDisabled,
        ThinkingConfigEnabled,
        ThinkingConfigParam,
    )
    from .token_counting import MessageCountTokensParams
    from .tool_choice import (
        ToolChoice,
        ToolChoiceAny,
        ToolChoiceAuto,
        ToolChoiceNone,
        ToolChoiceTool,
    )
    from .tools import (
        Tool,
        ToolBash20250124,
        ToolInputSchema,
        ToolTextEditor20250124,
        ToolTextEditor20250429,
        ToolTextEditor20250728,
        ToolUnion,
        UserLocation,
        WebSearchTool20250305,
    )
    from .web_search import (
        WebSearchResultBlockParam,
        WebSearchToolRequestError,
        WebSearchToolResultBlockParam,
        WebSearchToolResultBlockParamContent,
        WebSearchToolResultErrorCodeParam,
    )

__all__ = [
    "AnthropicBeta",
    "Base64ImageSource",
    "Base64PDFSource",
    "CacheControlEphemeral",
    "CitationCharLocationParam",
    "CitationContentBlockLocationParam",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfigParam",
    "CompletionCreateParams",
    "ContentBlockParam",
    "ContentBlockSource",
    "ContentBlockSourceContent",
    "DocumentBlockParam",
    "DocumentSourceParam",
    "ImageBlockParam",
    "ImageSourceParam",
    "MessageBatchCreateParams",
    "MessageBatchIndividualRequest",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "MessageParam",
    "Metadata",
    "ModelParam",
    "PlainTextSource",
    "RedactedThinkingBlockParam",
    "SearchResultBlockParam",
    "ServerToolUseBlockParam",
    "TextBlockParam",
    "TextCitationParam",
    "ThinkingBlockParam",
    "ThinkingConfigDisabled",
    "ThinkingConfigEnabled",
    "ThinkingConfigParam",
    "Tool",
    "ToolBash20250124",
    "ToolChoice",
    "ToolChoiceAny",
    "ToolChoiceAuto",
    "ToolChoiceNone",
    "ToolChoiceTool",
    "ToolInputSchema",
    "ToolResultBlockParam",
    "ToolResultContentBlockParam",
    "ToolTextEditor20250124",
    "ToolTextEditor20250429",
    "ToolTextEditor20250728",
    "ToolUnion",
    "ToolUseBlockParam",
    "URLImageSource",
    "URLPDFSource",
    "UserLocation",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305",
    "WebSearchToolRequestError",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContent",
    "WebSearchToolResultErrorCodeParam",
]

# Where each name is defined: a module is loaded when one of its names is used.
_HOMES: dict[str, str] = {
    "AnthropicBeta": "betas",
    "Base64ImageSource": "content_block_params",
    "Base64PDFSource": "content_block_params",
    "CacheControlEphemeral": "common",
    "CitationCharLocationParam": "citation_params",
    "CitationContentBlockLocationParam": "citation_params",
    "CitationPageLocationParam": "citation_params",
    "CitationSearchResultLocationParam": "citation_params",
    "CitationWebSearchResultLocationParam": "citation_params",
    "CitationsConfigParam": "citation_params",
    "CompletionCreateParams": "completions",
    "ContentBlockParam": "content_block_params",
    "ContentBlockSource": "content_block_params",
    "ContentBlockSourceContent": "content_block_params",
    "DocumentBlockParam": "content_block_params",
    "DocumentSourceParam": "content_block_params",
    "ImageBlockParam": "content_block_params",
    "ImageSourceParam": "content_block_params",
    "MessageBatchCreateParams": "batches",
    "MessageBatchIndividualRequest": "batches",
    "MessageCountTokensParams": "token_counting",
    "MessageCreateParams": "messages",
    "MessageParam": "messages",
    "Metadata": "common",
    "ModelParam": "models",
    "PlainTextSource": "content_block_params",
    "RedactedThinkingBlockParam": "content_block_params",
    "SearchResultBlockParam": "content_block_params",
    "ServerToolUseBlockParam": "content_block_params",
    "TextBlockParam": "content_block_params",
    "TextCitationParam": "citation_params",
    "ThinkingBlockParam": "content_block_params",
    "ThinkingConfigDisabled": "thinking",
    "ThinkingConfigEnabled": "thinking",
    "ThinkingConfigParam": "thinking",
    "Tool": "tools",
    "ToolBash20250124": "tools",
    "ToolChoice": "tool_choice",
    "ToolChoiceAny": "tool_choice",
    "ToolChoiceAuto": "tool_choice",
    "ToolChoiceNone": "tool_choice",
    "ToolChoiceTool": "tool_choice",
    "ToolInputSchema": "tools",
    "ToolResultBlockParam": "content_block_params",
    "ToolResultContentBlockParam": "content_block_params",
    "ToolTextEditor20250124": "tools",
    "ToolTextEditor20250429": "tools",
    "ToolTextEditor20250728": "tools",
    "ToolUnion": "tools",
    "ToolUseBlockParam": "content_block_params",
    "URLImageSource": "content_block_params",
    "URLPDFSource": "content_block_params",
    "UserLocation": "tools",
    "WebSearchResultBlockParam": "web_search",
    "WebSearchTool20250305": "tools",
    "WebSearchToolRequestError": "web_search",
    "WebSearchToolResultBlockParam": "web_search",
    "WebSearchToolResultBlockParamContent": "web_search",
    "WebSearchToolResultErrorCodeParam": "web_search",
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
