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
        BetaBashCodeExecutionToolResultBlockParamContentParam,
        BetaBashCodeExecutionToolResultErrorParam,
    )
    from .batch_requests import (
        BetaMessageBatchCreateParams,
        BetaMessageBatchIndividualRequest,
        BetaMessageCreateParamsNonStreaming,
    )
    from .betas import AnthropicBetaParam
    from .citation_params import BetaCitationsConfigParamParam
    from .compaction import (
        BetaCompactionBlockParam,
        BetaCompactionConfigParam,
        BetaCompactionToolChangeParam,
    )
    from .computer_use import (
        BetaToolComputerUse20241022Param,
        BetaToolComputerUse20250124Param,
        BetaToolComputerUse20251124Param,
    )
    from .content_block_params import (
        BetaAssistantContentBlockParam,
        BetaAssistantMessageParam,
        BetaContentBlockParam,
        BetaFallbackBlockParam,
        BetaFallbackCreditTokenParam,
        BetaFallbackInfoParam,
        BetaFallbackParam,
        BetaFallbacksParam,
        BetaMessageContentParam,
        BetaMessageCreateParams,
        BetaMessageParam,
        BetaOutputConfigParam,
        BetaRequestDocumentBlockParam,
        BetaSearchResultBlockParam,
        BetaServerToolUseBlockParam,
        BetaSystemContentBlockParam,
        BetaSystemMessageOutputConfigParam,
        BetaSystemMessageParam,
        BetaToolResultBlockParam,
        BetaToolResultContentBlockParam,
        BetaUserMessageParam,
        BetaWebFetchBlockParam,
        BetaWebFetchToolResultBlockParam,
        BetaWebFetchToolResultBlockParamContentParam,
    )
    from .context_edits import (
        BetaAllThinkingTurnsParam,
        BetaClearThinking20251015EditParam,
        BetaClearToolUses20250919EditParam,
        BetaClearToolUses20250919EditTriggerParam,
        BetaCompact20260112EditParam,
        BetaContextManagementConfigParam,
        BetaContextManagementEditParam,
        BetaInputTokensClearAtLeastParam,
        BetaInputTokensTriggerParam,
        BetaToolUsesKeepParam,
        BetaToolUsesTriggerParam,
    )
    from .mcp import (
        BetaMCPToolConfigParam,
        BetaMCPToolDefaultConfigParam,
        BetaMCPToolParamParam,
        BetaMCPToolsetParam,
        BetaRequestMCPServerToolConfigurationParam,
        BetaRequestMCPServerURLDefinitionParam,
    )
    from .mcp_blocks import (
        BetaMCPToolListingBlockParam,
        BetaMCPToolUseBlockParam,
        BetaRequestMCPToolResultBlockParam,
    )
    from .message_options import (
        BetaBillingPolicyParam,
        BetaBillTo,
        BetaTokenTaskBudgetParam,
    )
    from .text_editor_code_execution_params import (
        BetaTextEditorCodeExecutionToolResultBlockParam,
        BetaTextEditorCodeExecutionToolResultBlockParamContentParam,
        BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .thinking import (
        BetaThinkingBlockBindingParam,
        BetaThinkingConfigAdaptiveParam,
        BetaThinkingConfigEnabledParam,
        BetaThinkingConfigParam,
        BetaThinkingPrefixMismatchBehavior,
        BetaThinkingTurnsParam,
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
        BetaToolBash20241022Param,
        BetaToolTextEditor20241022Param,
        BetaToolUnionParam,
    )
    from .web_fetch_tools import (
        BetaWebFetchTool20250910Param,
        BetaWebFetchTool20260209Param,
        BetaWebFetchTool20260309Param,
        BetaWebFetchTool20260318Param,
    )

__all__ = [
    "AnthropicBetaParam",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultBlockParamContentParam",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaAssistantContentBlockParam",
    "BetaAssistantMessageParam",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultBlockParamContentParam",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaCitationsConfigParamParam",
    "BetaClearThinking20251015EditParam",
    "BetaClearToolUses20250919EditParam",
    "BetaClearToolUses20250919EditTriggerParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlockParam",
    "BetaCompactionConfigParam",
    "BetaCompactionToolChangeParam",
    "BetaContentBlockParam",
    "BetaContextManagementConfigParam",
    "BetaContextManagementEditParam",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackInfoParam",
    "BetaFallbackParam",
    "BetaFallbacksParam",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParamParam",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaMessageBatchCreateParams",
    "BetaMessageBatchIndividualRequest",
    "BetaMessageContentParam",
    "BetaMessageCountTokensParams",
    "BetaMessageCreateParams",
    "BetaMessageCreateParamsNonStreaming",
    "BetaMessageParam",
    "BetaMessageThreadParam",
    "BetaOutputConfigParam",
    "BetaRequestDocumentBlockParam",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
    "BetaSearchResultBlockParam",
    "BetaServerToolUseBlockParam",
    "BetaSystemContentBlockParam",
    "BetaSystemMessageOutputConfigParam",
    "BetaSystemMessageParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlockParamContentParam",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurnsParam",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolAdditionToolParam",
    "BetaToolBash20241022Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolRemovalToolParam",
    "BetaToolResultBlockParam",
    "BetaToolResultContentBlockParam",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultBlockParamContentParam",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolTextEditor20241022Param",
    "BetaToolUnionParam",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BetaUserMessageParam",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchTool20260318Param",
    "BetaWebFetchToolResultBlockParam",
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
        "BetaBashCodeExecutionToolResultBlockParamContentParam",
        "BetaBashCodeExecutionToolResultErrorParam",
    ),
    "batch_requests": (
        "BetaMessageBatchCreateParams",
        "BetaMessageBatchIndividualRequest",
        "BetaMessageCreateParamsNonStreaming",
    ),
    "betas": ("AnthropicBetaParam",),
    "citation_params": ("BetaCitationsConfigParamParam",),
    "compaction": (
        "BetaCompactionBlockParam",
        "BetaCompactionConfigParam",
        "BetaCompactionToolChangeParam",
    ),
    "computer_use": (
        "BetaToolComputerUse20241022Param",
        "BetaToolComputerUse20250124Param",
        "BetaToolComputerUse20251124Param",
    ),
    "content_block_params": (
        "BetaAssistantContentBlockParam",
        "BetaAssistantMessageParam",
        "BetaContentBlockParam",
        "BetaFallbackBlockParam",
        "BetaFallbackCreditTokenParam",
        "BetaFallbackInfoParam",
        "BetaFallbackParam",
        "BetaFallbacksParam",
        "BetaMessageContentParam",
        "BetaMessageCreateParams",
        "BetaMessageParam",
        "BetaOutputConfigParam",
        "BetaRequestDocumentBlockParam",
        "BetaSearchResultBlockParam",
        "BetaServerToolUseBlockParam",
        "BetaSystemContentBlockParam",
        "BetaSystemMessageOutputConfigParam",
        "BetaSystemMessageParam",
        "BetaToolResultBlockParam",
        "BetaToolResultContentBlockParam",
        "BetaUserMessageParam",
        "BetaWebFetchBlockParam",
        "BetaWebFetchToolResultBlockParam",
        "BetaWebFetchToolResultBlockParamContentParam",
    ),
    "context_edits": (
        "BetaAllThinkingTurnsParam",
        "BetaClearThinking20251015EditParam",
        "BetaClearToolUses20250919EditParam",
        "BetaClearToolUses20250919EditTriggerParam",
        "BetaCompact20260112EditParam",
        "BetaContextManagementConfigParam",
        "BetaContextManagementEditParam",
        "BetaInputTokensClearAtLeastParam",
        "BetaInputTokensTriggerParam",
        "BetaToolUsesKeepParam",
        "BetaToolUsesTriggerParam",
    ),
    "mcp": (
        "BetaMCPToolConfigParam",
        "BetaMCPToolDefaultConfigParam",
        "BetaMCPToolParamParam",
        "BetaMCPToolsetParam",
        "BetaRequestMCPServerToolConfigurationParam",
        "BetaRequestMCPServerURLDefinitionParam",
    ),
    "mcp_blocks": (
        "BetaMCPToolListingBlockParam",
        "BetaMCPToolUseBlockParam",
        "BetaRequestMCPToolResultBlockParam",
    ),
    "message_options": (
        "BetaBillTo",
        "BetaBillingPolicyParam",
        "BetaTokenTaskBudgetParam",
    ),
    "text_editor_code_execution_params": (
        "BetaTextEditorCodeExecutionToolResultBlockParam",
        "BetaTextEditorCodeExecutionToolResultBlockParamContentParam",
        "BetaTextEditorCodeExecutionToolResultErrorParam",
    ),
    "thinking": (
        "BetaThinkingBlockBindingParam",
        "BetaThinkingConfigAdaptiveParam",
        "BetaThinkingConfigEnabledParam",
        "BetaThinkingConfigParam",
        "BetaThinkingPrefixMismatchBehavior",
        "BetaThinkingTurnsParam",
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
        "BetaToolBash20241022Param",
        "BetaToolTextEditor20241022Param",
        "BetaToolUnionParam",
    ),
    "web_fetch_tools": (
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
