# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API takes, as TypedDicts: plain dicts that a type checker reads.

Those of beta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .advisor import (
        BetaAdvisorRedactedResultBlockParam,
        BetaAdvisorResultBlockParam,
        BetaAdvisorTool20260301Param,
        BetaAdvisorToolResultBlockParam,
        BetaAdvisorToolResultBlockParamContentParam,
        BetaAdvisorToolResultErrorParam,
    )
    from .bash_code_execution_params import (
        BetaBashCodeExecutionToolResultBlockParam,
        BetaBashCodeExecutionToolResultBlockParamContent,
        BetaBashCodeExecutionToolResultBlockParamContentParam,
        BetaBashCodeExecutionToolResultErrorParam,
    )
    from .batch_requests import (
        BetaMessageBatchCreateParams,
        BetaMessageBatchIndividualRequest,
        BetaMessageCreateParamsNonStreaming,
    )
    from .betas import AnthropicBeta
    from .citation_params import BetaCitationsConfigParamParam
    from .compaction import (
        BetaCompactionBlockParam,
        BetaCompactionConfigParam,
        BetaCompactionToolChangeParam,
    )
    from .computer_use import (
        BetaToolComputerUse20241022,
        BetaToolComputerUse20241022Param,
        BetaToolComputerUse20250124,
        BetaToolComputerUse20250124Param,
        BetaToolComputerUse20251124Param,
    )
    from .content_block_params import (
        BetaContentBlockParam,
        BetaDocumentBlockParam,
        BetaFallbackBlockParam,
        BetaFallbackCreditTokenParam,
        BetaFallbackInfoParam,
        BetaFallbackParam,
        BetaFallbacksParam,
        BetaMessageCreateParams,
        BetaMessageParam,
        BetaOutputConfigParam,
        BetaSearchResultBlockParam,
        BetaServerToolUseBlockParam,
        BetaSystemMessageOutputConfigParam,
        BetaToolResultBlockParam,
        BetaToolResultContentBlockParam,
        BetaWebFetchBlockParam,
        BetaWebFetchToolResultBlockParam,
        BetaWebFetchToolResultBlockParamContent,
        BetaWebFetchToolResultBlockParamContentParam,
    )
    from .context_edits import (
        BetaAllThinkingTurns,
        BetaClearThinking20251015Edit,
        BetaClearThinking20251015EditKeep,
        BetaClearThinking20251015EditKeepParam,
        BetaClearToolUses20250919Edit,
        BetaClearToolUses20250919EditTrigger,
        BetaClearToolUses20250919EditTriggerParam,
        BetaCompact20260112EditParam,
        BetaContextManagementConfig,
        BetaContextManagementEdit,
        BetaContextManagementEditParam,
        BetaInputTokensClearAtLeast,
        BetaInputTokensTrigger,
        BetaToolUsesKeep,
        BetaToolUsesTrigger,
    )
    from .mcp import (
        BetaMCPServerToolConfiguration,
        BetaMCPServerURLDefinition,
        BetaMCPToolConfigParam,
        BetaMCPToolDefaultConfigParam,
        BetaMCPToolParamParam,
        BetaMCPToolsetParam,
    )
    from .mcp_blocks import (
        BetaMCPToolListingBlockParam,
        BetaMCPToolResultBlockParam,
        BetaMCPToolUseBlockParam,
    )
    from .message_options import (
        BetaBillingPolicyParam,
        BetaBillTo,
        BetaTokenTaskBudgetParam,
    )
    from .text_editor_code_execution_params import (
        BetaTextEditorCodeExecutionToolResultBlockParam,
        BetaTextEditorCodeExecutionToolResultBlockParamContent,
        BetaTextEditorCodeExecutionToolResultBlockParamContentParam,
        BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .thinking import (
        BetaThinkingBlockBindingParam,
        BetaThinkingConfigAdaptiveParam,
        BetaThinkingConfigEnabledParam,
        BetaThinkingConfigParam,
        BetaThinkingPrefixMismatchBehavior,
        BetaThinkingTurns,
    )
    from .threads import (
        BetaMessageThreadParam,
        BetaThreadContinueParams,
        BetaThreadCreateParams,
    )
    from .token_counting import BetaMessageCountTokensParams
    from .tool_changes import (
        BetaRequestToolAdditionBlockParam,
        BetaRequestToolRemovalBlockParam,
        BetaToolAdditionToolParam,
        BetaToolChangeMCPToolReferenceParam,
        BetaToolChangeMCPToolsetReferenceParam,
        BetaToolChangeToolDefinitionParam,
        BetaToolChangeToolReferenceParam,
        BetaToolRemovalToolParam,
    )
    from .tool_search import (
        BetaToolSearchToolResultBlockParam,
        BetaToolSearchToolResultBlockParamContentParam,
        BetaToolSearchToolResultErrorParam,
    )
    from .tools import (
        BetaToolBash20241022,
        BetaToolBash20241022Param,
        BetaToolTextEditor20241022,
        BetaToolTextEditor20241022Param,
        BetaToolUnion,
    )
    from .web_fetch_tools import (
        BetaWebFetchTool20250910,
        BetaWebFetchTool20250910Param,
        BetaWebFetchTool20260209Param,
        BetaWebFetchTool20260309Param,
        BetaWebFetchTool20260318Param,
    )

__all__ = [
    "AnthropicBeta",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultBlockParamContentParam",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurns",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParamContent",
    "BetaBashCodeExecutionToolResultBlockParamContentParam",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaCitationsConfigParamParam",
    "BetaClearThinking20251015Edit",
    "BetaClearThinking20251015EditKeep",
    "BetaClearThinking20251015EditKeepParam",
    "BetaClearToolUses20250919Edit",
    "BetaClearToolUses20250919EditTrigger",
    "BetaClearToolUses20250919EditTriggerParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlockParam",
    "BetaCompactionConfigParam",
    "BetaCompactionToolChangeParam",
    "BetaContentBlockParam",
    "BetaContextManagementConfig",
    "BetaContextManagementEdit",
    "BetaContextManagementEditParam",
    "BetaDocumentBlockParam",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackInfoParam",
    "BetaFallbackParam",
    "BetaFallbacksParam",
    "BetaInputTokensClearAtLeast",
    "BetaInputTokensTrigger",
    "BetaMCPServerToolConfiguration",
    "BetaMCPServerURLDefinition",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParamParam",
    "BetaMCPToolResultBlockParam",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaMessageBatchCreateParams",
    "BetaMessageBatchIndividualRequest",
    "BetaMessageCountTokensParams",
    "BetaMessageCreateParams",
    "BetaMessageCreateParamsNonStreaming",
    "BetaMessageParam",
    "BetaMessageThreadParam",
    "BetaOutputConfigParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
    "BetaSearchResultBlockParam",
    "BetaServerToolUseBlockParam",
    "BetaSystemMessageOutputConfigParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParamContent",
    "BetaTextEditorCodeExecutionToolResultBlockParamContentParam",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurns",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolAdditionToolParam",
    "BetaToolBash20241022",
    "BetaToolBash20241022Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolRemovalToolParam",
    "BetaToolResultBlockParam",
    "BetaToolResultContentBlockParam",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultBlockParamContentParam",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolTextEditor20241022",
    "BetaToolTextEditor20241022Param",
    "BetaToolUnion",
    "BetaToolUsesKeep",
    "BetaToolUsesTrigger",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchTool20260318Param",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultBlockParamContent",
    "BetaWebFetchToolResultBlockParamContentParam",
]

# What each module defines; it is loaded when one of its names is used.
_MODULES: dict[str, tuple[str, ...]] = {
    "advisor": (
        "BetaAdvisorRedactedResultBlockParam",
        "BetaAdvisorResultBlockParam",
        "BetaAdvisorTool20260301Param",
        "BetaAdvisorToolResultBlockParam",
        "BetaAdvisorToolResultBlockParamContentParam",
        "BetaAdvisorToolResultErrorParam",
    ),
    "bash_code_execution_params": (
        "BetaBashCodeExecutionToolResultBlockParam",
        "BetaBashCodeExecutionToolResultBlockParamContent",
        "BetaBashCodeExecutionToolResultBlockParamContentParam",
        "BetaBashCodeExecutionToolResultErrorParam",
    ),
    "batch_requests": (
        "BetaMessageBatchCreateParams",
        "BetaMessageBatchIndividualRequest",
        "BetaMessageCreateParamsNonStreaming",
    ),
    "betas": ("AnthropicBeta",),
    "citation_params": ("BetaCitationsConfigParamParam",),
    "compaction": (
        "BetaCompactionBlockParam",
        "BetaCompactionConfigParam",
        "BetaCompactionToolChangeParam",
    ),
    "computer_use": (
        "BetaToolComputerUse20241022",
        "BetaToolComputerUse20241022Param",
        "BetaToolComputerUse20250124",
        "BetaToolComputerUse20250124Param",
        "BetaToolComputerUse20251124Param",
    ),
    "content_block_params": (
        "BetaContentBlockParam",
        "BetaDocumentBlockParam",
        "BetaFallbackBlockParam",
        "BetaFallbackCreditTokenParam",
        "BetaFallbackInfoParam",
        "BetaFallbackParam",
        "BetaFallbacksParam",
        "BetaMessageCreateParams",
        "BetaMessageParam",
        "BetaOutputConfigParam",
        "BetaSearchResultBlockParam",
        "BetaServerToolUseBlockParam",
        "BetaSystemMessageOutputConfigParam",
        "BetaToolResultBlockParam",
        "BetaToolResultContentBlockParam",
        "BetaWebFetchBlockParam",
        "BetaWebFetchToolResultBlockParam",
        "BetaWebFetchToolResultBlockParamContent",
        "BetaWebFetchToolResultBlockParamContentParam",
    ),
    "context_edits": (
        "BetaAllThinkingTurns",
        "BetaClearThinking20251015Edit",
        "BetaClearThinking20251015EditKeep",
        "BetaClearThinking20251015EditKeepParam",
        "BetaClearToolUses20250919Edit",
        "BetaClearToolUses20250919EditTrigger",
        "BetaClearToolUses20250919EditTriggerParam",
        "BetaCompact20260112EditParam",
        "BetaContextManagementConfig",
        "BetaContextManagementEdit",
        "BetaContextManagementEditParam",
        "BetaInputTokensClearAtLeast",
        "BetaInputTokensTrigger",
        "BetaToolUsesKeep",
        "BetaToolUsesTrigger",
    ),
    "mcp": (
        "BetaMCPServerToolConfiguration",
        "BetaMCPServerURLDefinition",
        "BetaMCPToolConfigParam",
        "BetaMCPToolDefaultConfigParam",
        "BetaMCPToolParamParam",
        "BetaMCPToolsetParam",
    ),
    "mcp_blocks": (
        "BetaMCPToolListingBlockParam",
        "BetaMCPToolResultBlockParam",
        "BetaMCPToolUseBlockParam",
    ),
    "message_options": (
        "BetaBillTo",
        "BetaBillingPolicyParam",
        "BetaTokenTaskBudgetParam",
    ),
    "text_editor_code_execution_params": (
        "BetaTextEditorCodeExecutionToolResultBlockParam",
        "BetaTextEditorCodeExecutionToolResultBlockParamContent",
        "BetaTextEditorCodeExecutionToolResultBlockParamContentParam",
        "BetaTextEditorCodeExecutionToolResultErrorParam",
    ),
    "thinking": (
        "BetaThinkingBlockBindingParam",
        "BetaThinkingConfigAdaptiveParam",
        "BetaThinkingConfigEnabledParam",
        "BetaThinkingConfigParam",
        "BetaThinkingPrefixMismatchBehavior",
        "BetaThinkingTurns",
    ),
    "threads": (
        "BetaMessageThreadParam",
        "BetaThreadContinueParams",
        "BetaThreadCreateParams",
    ),
    "token_counting": ("BetaMessageCountTokensParams",),
    "tool_changes": (
        "BetaRequestToolAdditionBlockParam",
        "BetaRequestToolRemovalBlockParam",
        "BetaToolAdditionToolParam",
        "BetaToolChangeMCPToolReferenceParam",
        "BetaToolChangeMCPToolsetReferenceParam",
        "BetaToolChangeToolDefinitionParam",
        "BetaToolChangeToolReferenceParam",
        "BetaToolRemovalToolParam",
    ),
    "tool_search": (
        "BetaToolSearchToolResultBlockParam",
        "BetaToolSearchToolResultBlockParamContentParam",
        "BetaToolSearchToolResultErrorParam",
    ),
    "tools": (
        "BetaToolBash20241022",
        "BetaToolBash20241022Param",
        "BetaToolTextEditor20241022",
        "BetaToolTextEditor20241022Param",
        "BetaToolUnion",
    ),
    "web_fetch_tools": (
        "BetaWebFetchTool20250910",
        "BetaWebFetchTool20250910Param",
        "BetaWebFetchTool20260209Param",
        "BetaWebFetchTool20260309Param",
        "BetaWebFetchTool20260318Param",
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
