# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API takes, as TypedDicts: plain dicts that a type checker reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .admin_api_keys import APIKeyStatusParam, APIKeyUpdateParams
    from .admin_organization import (
        AssignableOrganizationRole,
        InviteCreateParams,
        UserUpdateParams,
    )
    from .admin_usage_report import (
        MessagesUsageReportGroupBy,
        UsageReportContextWindowParam,
        UsageReportServiceTierParam,
    )
    from .admin_workspaces import (
        AssignableWorkspaceRole,
        WorkspaceCreateParams,
        WorkspaceMemberCreateParams,
        WorkspaceMemberUpdateParams,
        WorkspaceRoleParam,
        WorkspaceUpdateParams,
    )
    from .batches import MessageBatchCreateParams, MessageBatchIndividualRequest
    from .beta_bash_code_execution import (
        BetaBashCodeExecutionOutputBlockParam,
        BetaBashCodeExecutionResultBlockParam,
        BetaBashCodeExecutionToolResultBlockParam,
        BetaBashCodeExecutionToolResultBlockParamContent,
        BetaBashCodeExecutionToolResultErrorCodeParam,
        BetaBashCodeExecutionToolResultErrorParam,
    )
    from .beta_batches import (
        BetaMessageBatchCreateParams,
        BetaMessageBatchIndividualRequest,
    )
    from .beta_code_execution import (
        BetaCodeExecutionOutputBlockParam,
        BetaCodeExecutionResultBlockParam,
        BetaCodeExecutionToolResultBlockParam,
        BetaCodeExecutionToolResultBlockParamContent,
        BetaCodeExecutionToolResultErrorCodeParam,
        BetaCodeExecutionToolResultErrorParam,
    )
    from .beta_computer_use import (
        BetaToolComputerUse20241022,
        BetaToolComputerUse20250124,
    )
    from .beta_containers import (
        BetaContainerParams,
        BetaContainerUploadBlockParam,
        BetaSkillParams,
    )
    from .beta_content_block_params import (
        BetaContentBlockParam,
        BetaServerToolUseBlockParam,
        BetaToolResultBlockParam,
        BetaToolResultContentBlockParam,
    )
    from .beta_context_edits import (
        BetaAllThinkingTurns,
        BetaClearThinking20251015Edit,
        BetaClearThinking20251015EditKeep,
        BetaClearToolUses20250919Edit,
        BetaClearToolUses20250919EditTrigger,
        BetaContextManagementEdit,
        BetaInputTokensClearAtLeast,
        BetaInputTokensTrigger,
        BetaThinkingTurns,
        BetaToolUsesKeep,
        BetaToolUsesTrigger,
    )
    from .beta_context_management import BetaContextManagementConfig
    from .beta_mcp import (
        BetaMCPServerToolConfiguration,
        BetaMCPServerURLDefinition,
        BetaMCPToolResultBlockParam,
        BetaMCPToolUseBlockParam,
    )
    from .beta_memory import BetaMemoryTool20250818
    from .beta_messages import BetaMessageCreateParams, BetaMessageParam
    from .beta_sources import (
        BetaContentBlockSource,
        BetaContentBlockSourceContent,
        BetaDocumentBlockParam,
        BetaDocumentSourceParam,
        BetaFileDocumentSource,
        BetaFileImageSource,
        BetaImageBlockParam,
        BetaImageSourceParam,
    )
    from .beta_text_editor_code_execution import (
        BetaTextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from .beta_text_editor_code_execution_params import (
        BetaTextEditorCodeExecutionCreateResultBlockParam,
        BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
        BetaTextEditorCodeExecutionToolResultBlockParam,
        BetaTextEditorCodeExecutionToolResultBlockParamContent,
        BetaTextEditorCodeExecutionToolResultErrorParam,
        BetaTextEditorCodeExecutionViewResultBlockParam,
    )
    from .beta_token_counting import BetaMessageCountTokensParams
    from .beta_tools import (
        BetaCodeExecutionTool20250522,
        BetaCodeExecutionTool20250825,
        BetaToolBash20241022,
        BetaToolTextEditor20241022,
        BetaToolUnion,
        BetaWebFetchTool20250910,
    )
    from .beta_web_fetch import (
        BetaWebFetchBlockParam,
        BetaWebFetchToolResultBlockParam,
        BetaWebFetchToolResultBlockParamContent,
        BetaWebFetchToolResultErrorBlockParam,
        BetaWebFetchToolResultErrorCodeParam,
    )
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
        Base64PDFSourceParam,
        ContentBlockParam,
        ContentBlockSource,
        ContentBlockSourceContent,
        DocumentBlockParam,
        DocumentSourceParam,
        ImageBlockParam,
        ImageSourceParam,
        PlainTextSourceParam,
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
    from .files import FileUploadParams
    from .messages import MessageCreateParams, MessageParam
    from .models import ModelParam
    from .skills import SkillCreateParams, SkillVersionCreateParams
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
    "APIKeyStatusParam",
    "APIKeyUpdateParams",
    "AnthropicBeta",
    "AssignableOrganizationRole",
    "AssignableWorkspaceRole",
    "Base64ImageSource",
    "Base64PDFSourceParam",
    "BetaAllThinkingTurns",
    "BetaBashCodeExecutionOutputBlockParam",
    "BetaBashCodeExecutionResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParamContent",
    "BetaBashCodeExecutionToolResultErrorCodeParam",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaClearThinking20251015Edit",
    "BetaClearThinking20251015EditKeep",
    "BetaClearToolUses20250919Edit",
    "BetaClearToolUses20250919EditTrigger",
    "BetaCodeExecutionOutputBlockParam",
    "BetaCodeExecutionResultBlockParam",
    "BetaCodeExecutionTool20250522",
    "BetaCodeExecutionTool20250825",
    "BetaCodeExecutionToolResultBlockParam",
    "BetaCodeExecutionToolResultBlockParamContent",
    "BetaCodeExecutionToolResultErrorCodeParam",
    "BetaCodeExecutionToolResultErrorParam",
    "BetaContainerParams",
    "BetaContainerUploadBlockParam",
    "BetaContentBlockParam",
    "BetaContentBlockSource",
    "BetaContentBlockSourceContent",
    "BetaContextManagementConfig",
    "BetaContextManagementEdit",
    "BetaDocumentBlockParam",
    "BetaDocumentSourceParam",
    "BetaFileDocumentSource",
    "BetaFileImageSource",
    "BetaImageBlockParam",
    "BetaImageSourceParam",
    "BetaInputTokensClearAtLeast",
    "BetaInputTokensTrigger",
    "BetaMCPServerToolConfiguration",
    "BetaMCPServerURLDefinition",
    "BetaMCPToolResultBlockParam",
    "BetaMCPToolUseBlockParam",
    "BetaMemoryTool20250818",
    "BetaMessageBatchCreateParams",
    "BetaMessageBatchIndividualRequest",
    "BetaMessageCountTokensParams",
    "BetaMessageCreateParams",
    "BetaMessageParam",
    "BetaServerToolUseBlockParam",
    "BetaSkillParams",
    "BetaTextEditorCodeExecutionCreateResultBlockParam",
    "BetaTextEditorCodeExecutionStrReplaceResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParamContent",
    "BetaTextEditorCodeExecutionToolResultErrorCodeParam",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaTextEditorCodeExecutionViewResultBlockParam",
    "BetaThinkingTurns",
    "BetaToolBash20241022",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20250124",
    "BetaToolResultBlockParam",
    "BetaToolResultContentBlockParam",
    "BetaToolTextEditor20241022",
    "BetaToolUnion",
    "BetaToolUsesKeep",
    "BetaToolUsesTrigger",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultBlockParamContent",
    "BetaWebFetchToolResultErrorBlockParam",
    "BetaWebFetchToolResultErrorCodeParam",
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
    "FileUploadParams",
    "ImageBlockParam",
    "ImageSourceParam",
    "InviteCreateParams",
    "MessageBatchCreateParams",
    "MessageBatchIndividualRequest",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "MessageParam",
    "MessagesUsageReportGroupBy",
    "Metadata",
    "ModelParam",
    "PlainTextSourceParam",
    "RedactedThinkingBlockParam",
    "SearchResultBlockParam",
    "ServerToolUseBlockParam",
    "SkillCreateParams",
    "SkillVersionCreateParams",
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
    "UsageReportContextWindowParam",
    "UsageReportServiceTierParam",
    "UserLocation",
    "UserUpdateParams",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305",
    "WebSearchToolRequestError",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContent",
    "WebSearchToolResultErrorCodeParam",
    "WorkspaceCreateParams",
    "WorkspaceMemberCreateParams",
    "WorkspaceMemberUpdateParams",
    "WorkspaceRoleParam",
    "WorkspaceUpdateParams",
]

# What each module defines; it is loaded when one of its names is used.
_MODULES: dict[str, tuple[str, ...]] = {
    "admin_api_keys": (
        "APIKeyStatusParam",
        "APIKeyUpdateParams",
    ),
    "admin_organization": (
        "AssignableOrganizationRole",
        "InviteCreateParams",
        "UserUpdateParams",
    ),
    "admin_usage_report": (
        "MessagesUsageReportGroupBy",
        "UsageReportContextWindowParam",
        "UsageReportServiceTierParam",
    ),
    "admin_workspaces": (
        "AssignableWorkspaceRole",
        "WorkspaceCreateParams",
        "WorkspaceMemberCreateParams",
        "WorkspaceMemberUpdateParams",
        "WorkspaceRoleParam",
        "WorkspaceUpdateParams",
    ),
    "batches": (
        "MessageBatchCreateParams",
        "MessageBatchIndividualRequest",
    ),
    "beta_bash_code_execution": (
        "BetaBashCodeExecutionOutputBlockParam",
        "BetaBashCodeExecutionResultBlockParam",
        "BetaBashCodeExecutionToolResultBlockParam",
        "BetaBashCodeExecutionToolResultBlockParamContent",
        "BetaBashCodeExecutionToolResultErrorCodeParam",
        "BetaBashCodeExecutionToolResultErrorParam",
    ),
    "beta_batches": (
        "BetaMessageBatchCreateParams",
        "BetaMessageBatchIndividualRequest",
    ),
    "beta_code_execution": (
        "BetaCodeExecutionOutputBlockParam",
        "BetaCodeExecutionResultBlockParam",
        "BetaCodeExecutionToolResultBlockParam",
        "BetaCodeExecutionToolResultBlockParamContent",
        "BetaCodeExecutionToolResultErrorCodeParam",
        "BetaCodeExecutionToolResultErrorParam",
    ),
    "beta_computer_use": (
        "BetaToolComputerUse20241022",
        "BetaToolComputerUse20250124",
    ),
    "beta_containers": (
        "BetaContainerParams",
        "BetaContainerUploadBlockParam",
        "BetaSkillParams",
    ),
    "beta_content_block_params": (
        "BetaContentBlockParam",
        "BetaServerToolUseBlockParam",
        "BetaToolResultBlockParam",
        "BetaToolResultContentBlockParam",
    ),
    "beta_context_edits": (
        "BetaAllThinkingTurns",
        "BetaClearThinking20251015Edit",
        "BetaClearThinking20251015EditKeep",
        "BetaClearToolUses20250919Edit",
        "BetaClearToolUses20250919EditTrigger",
        "BetaContextManagementEdit",
        "BetaInputTokensClearAtLeast",
        "BetaInputTokensTrigger",
        "BetaThinkingTurns",
        "BetaToolUsesKeep",
        "BetaToolUsesTrigger",
    ),
    "beta_context_management": ("BetaContextManagementConfig",),
    "beta_mcp": (
        "BetaMCPServerToolConfiguration",
        "BetaMCPServerURLDefinition",
        "BetaMCPToolResultBlockParam",
        "BetaMCPToolUseBlockParam",
    ),
    "beta_memory": ("BetaMemoryTool20250818",),
    "beta_messages": (
        "BetaMessageCreateParams",
        "BetaMessageParam",
    ),
    "beta_sources": (
        "BetaContentBlockSource",
        "BetaContentBlockSourceContent",
        "BetaDocumentBlockParam",
        "BetaDocumentSourceParam",
        "BetaFileDocumentSource",
        "BetaFileImageSource",
        "BetaImageBlockParam",
        "BetaImageSourceParam",
    ),
    "beta_text_editor_code_execution": (
        "BetaTextEditorCodeExecutionToolResultErrorCodeParam",
    ),
    "beta_text_editor_code_execution_params": (
        "BetaTextEditorCodeExecutionCreateResultBlockParam",
        "BetaTextEditorCodeExecutionStrReplaceResultBlockParam",
        "BetaTextEditorCodeExecutionToolResultBlockParam",
        "BetaTextEditorCodeExecutionToolResultBlockParamContent",
        "BetaTextEditorCodeExecutionToolResultErrorParam",
        "BetaTextEditorCodeExecutionViewResultBlockParam",
    ),
    "beta_token_counting": ("BetaMessageCountTokensParams",),
    "beta_tools": (
        "BetaCodeExecutionTool20250522",
        "BetaCodeExecutionTool20250825",
        "BetaToolBash20241022",
        "BetaToolTextEditor20241022",
        "BetaToolUnion",
        "BetaWebFetchTool20250910",
    ),
    "beta_web_fetch": (
        "BetaWebFetchBlockParam",
        "BetaWebFetchToolResultBlockParam",
        "BetaWebFetchToolResultBlockParamContent",
        "BetaWebFetchToolResultErrorBlockParam",
        "BetaWebFetchToolResultErrorCodeParam",
    ),
    "betas": ("AnthropicBeta",),
    "citation_params": (
        "CitationCharLocationParam",
        "CitationContentBlockLocationParam",
        "CitationPageLocationParam",
        "CitationSearchResultLocationParam",
        "CitationWebSearchResultLocationParam",
        "CitationsConfigParam",
        "TextCitationParam",
    ),
    "common": (
        "CacheControlEphemeral",
        "Metadata",
    ),
    "completions": ("CompletionCreateParams",),
    "content_block_params": (
        "Base64ImageSource",
        "Base64PDFSourceParam",
        "ContentBlockParam",
        "ContentBlockSource",
        "ContentBlockSourceContent",
        "DocumentBlockParam",
        "DocumentSourceParam",
        "ImageBlockParam",
        "ImageSourceParam",
        "PlainTextSourceParam",
        "RedactedThinkingBlockParam",
        "SearchResultBlockParam",
        "ServerToolUseBlockParam",
        "TextBlockParam",
        "ThinkingBlockParam",
        "ToolResultBlockParam",
        "ToolResultContentBlockParam",
        "ToolUseBlockParam",
        "URLImageSource",
        "URLPDFSource",
    ),
    "files": ("FileUploadParams",),
    "messages": (
        "MessageCreateParams",
        "MessageParam",
    ),
    "models": ("ModelParam",),
    "skills": (
        "SkillCreateParams",
        "SkillVersionCreateParams",
    ),
    "thinking": (
        "ThinkingConfigDisabled",
        "ThinkingConfigEnabled",
        "ThinkingConfigParam",
    ),
    "token_counting": ("MessageCountTokensParams",),
    "tool_choice": (
        "ToolChoice",
        "ToolChoiceAny",
        "ToolChoiceAuto",
        "ToolChoiceNone",
        "ToolChoiceTool",
    ),
    "tools": (
        "Tool",
        "ToolBash20250124",
        "ToolInputSchema",
        "ToolTextEditor20250124",
        "ToolTextEditor20250429",
        "ToolTextEditor20250728",
        "ToolUnion",
        "UserLocation",
        "WebSearchTool20250305",
    ),
    "web_search": (
        "WebSearchResultBlockParam",
        "WebSearchToolRequestError",
        "WebSearchToolResultBlockParam",
        "WebSearchToolResultBlockParamContent",
        "WebSearchToolResultErrorCodeParam",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


# Type checkers are not told: they would let every name pass.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
