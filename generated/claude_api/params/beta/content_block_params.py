# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta content block params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ... import types
from ..general.browser_state import BrowserStateBlockParam
from ..general.cache_diagnostics import DiagnosticsParam
from ..general.code_execution_params import CodeExecutionToolResultBlockParam
from ..general.common import CacheControlEphemeralParam
from ..general.containers import ContainerParams, ContainerUploadBlockParam
from ..general.content_block_params import (
    DocumentSourceParam,
    ImageBlockParam,
    RedactedThinkingBlockParam,
    TextBlockParam,
    ToolUseBlockParam,
    ToolUseCallerParam,
    WebFetchToolResultErrorBlockParam,
    WebSearchToolResultBlockParam,
)
from ..general.message_params import JSONOutputFormatParam, MetadataParam
from ..general.model_names import ModelParam
from ..general.thinking import ThinkingBlockParam
from ..general.tool_choice import ToolChoiceParam
from ..general.tool_search import ToolReferenceBlockParam
from .advisor import BetaAdvisorToolResultBlockParam
from .bash_code_execution_params import BetaBashCodeExecutionToolResultBlockParam
from .citation_params import BetaCitationsConfigParamParam
from .compaction import BetaCompactionBlockParam, BetaCompactionConfigParam
from .context_edits import BetaContextManagementConfigParam
from .mcp import BetaRequestMCPServerURLDefinitionParam
from .mcp_blocks import (
    BetaMCPToolListingBlockParam,
    BetaMCPToolUseBlockParam,
    BetaRequestMCPToolResultBlockParam,
)
from .message_options import BetaBillingPolicyParam, BetaTokenTaskBudgetParam
from .text_editor_code_execution_params import (
    BetaTextEditorCodeExecutionToolResultBlockParam,
)
from .thinking import BetaThinkingConfigParam
from .threads import BetaMessageThreadParam
from .tool_changes import (
    BetaRequestToolAdditionBlockParam,
    BetaRequestToolRemovalBlockParam,
)
from .tool_search import BetaToolSearchToolResultBlockParam
from .tools import BetaToolUnionParam


class BetaUserMessageParam(TypedDict):
    """A turn of the user, with what is said, shown, or returned by tools."""

    content: BetaMessageContentParam
    """What the user says, as a string or as blocks."""

    role: Literal["user"]
    """Always `user`."""


class BetaAssistantMessageParam(TypedDict):
    """A turn of the assistant, usually an earlier answer that is passed back."""

    content: str | Sequence[BetaAssistantContentBlockParam]
    """What the assistant said, as a string or as blocks.

    Blocks of an earlier answer are passed back as they came. A document may not stand
    here directly, only inside another block such as the result of a web fetch.
    """

    role: Literal["assistant"]
    """Always `assistant`."""


class BetaSystemMessageParam(TypedDict):
    """A turn of the system, with instructions in the middle of the conversation."""

    role: Literal["system"]
    """Always `system`."""

    clear_at: NotRequired[Literal["next_user_message", "never"] | None]
    """When the message ceases to hold: `next_user_message` clears it at the next user
    message, `never` keeps it.
    """

    content: NotRequired[str | Sequence[BetaSystemContentBlockParam]]
    """What is said: a string, or text blocks and changes of the tools. May be left
    out.
    """

    output_config: NotRequired[BetaSystemMessageOutputConfigParam | None]
    """Output settings from this message on."""


BetaMessageParam: TypeAlias = (
    BetaUserMessageParam | BetaAssistantMessageParam | BetaSystemMessageParam
)
"""One turn of the conversation that is sent to the model. `role` says who speaks."""


class BetaRequestDocumentBlockParam(TypedDict):
    """A document for the model to read: a PDF, a plain text, content blocks, or an
    uploaded file. PDFs must not be encrypted.
    """

    type: Literal["document"]
    source: DocumentSourceParam
    """Where the document comes from."""

    title: NotRequired[str | None]
    """Title of the document. It is shown to the model."""

    context: NotRequired[str | None]
    """Notes about the document that the model sees but never cites, such as its origin
    or date.
    """

    citations: NotRequired[BetaCitationsConfigParamParam | None]
    """Whether the answer cites passages of this document. Off by default."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


class BetaSearchResultBlockParam(TypedDict):
    """A result of a search that you ran yourself, in a form the model can cite.

    Allowed in a user turn and in a tool result.
    """

    type: Literal["search_result"]
    source: str
    """Where the result is from, usually a URL. Citations repeat it."""

    title: str
    """Title of the result. Citations repeat it."""

    content: Sequence[TextBlockParam]
    """Text of the result. Citations name the text blocks by their position."""

    citations: NotRequired[BetaCitationsConfigParamParam]
    """Whether the answer cites passages of this search result. Off by default."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


class BetaToolResultBlockParam(TypedDict):
    """Outcome of a tool call.

    Goes into the user turn right after the call, ahead of any text; several calls in
    one message are all answered in the same turn.
    """

    type: Literal["tool_result"]
    tool_use_id: str
    """The `id` of the call this is the outcome of."""

    content: NotRequired[str | Sequence[BetaToolResultContentBlockParam]]
    """What the tool returned: a string, or blocks of text, images, search results,
    documents, references to tools and states of a browser. May be left out if there
    is nothing to say.
    """

    is_error: NotRequired[bool]
    """With `true` the tool has failed; `content` then tells the model why."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    toolset_name: NotRequired[str | None]
    """Name of the toolset that the call belonged to, if it belonged to one."""


class BetaServerToolUseBlockParam(TypedDict):
    """A call of a server tool in an earlier answer, passed back with its result."""

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call."""

    name: Literal[
        "advisor",
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """Name of the server tool."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""


class BetaWebFetchToolResultBlockParam(TypedDict):
    """Outcome of a web fetch of an earlier answer, passed back unchanged."""

    type: Literal["web_fetch_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaWebFetchToolResultBlockParamContentParam
    """What was fetched, or the error."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""


BetaFallbackBlockParam = TypedDict(
    "BetaFallbackBlockParam",
    {
        "type": "Literal['fallback']",
        "from": "BetaFallbackInfoParam",
        "to": "BetaFallbackInfoParam",
        "trigger": "NotRequired[Any]",
    },
)
"""A change of models in an earlier answer, passed back unchanged."""

BetaContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | BetaRequestDocumentBlockParam
    | BetaSearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | BetaToolResultBlockParam
    | BetaServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | BetaWebFetchToolResultBlockParam
    | BetaAdvisorToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BetaBashCodeExecutionToolResultBlockParam
    | BetaTextEditorCodeExecutionToolResultBlockParam
    | BetaToolSearchToolResultBlockParam
    | BetaMCPToolUseBlockParam
    | BetaRequestMCPToolResultBlockParam
    | ContainerUploadBlockParam
    | BetaCompactionBlockParam
    | BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
    | BetaMCPToolListingBlockParam
    | BetaFallbackBlockParam
    | types.BetaContentBlock
)
"""One part of a turn; `type` says which kind.

Blocks of an earlier answer can be passed back as they came.
"""

BetaMessageContentParam: TypeAlias = str | Sequence[BetaContentBlockParam]
"""What is said in a turn.

A plain string is short for a single text block; blocks of an answer may be among the
blocks as they came.
"""

BetaToolResultContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | BetaSearchResultBlockParam
    | BetaRequestDocumentBlockParam
    | ToolReferenceBlockParam
    | BrowserStateBlockParam
)
"""One part of the result of a tool; `type` says which kind."""


class BetaWebFetchBlockParam(TypedDict):
    """A page or PDF that was fetched in an earlier answer."""

    type: Literal["web_fetch_result"]
    url: str
    """Address it was fetched from."""

    retrieved_at: NotRequired[str | None]
    """When it was fetched, in ISO 8601."""

    content: BetaRequestDocumentBlockParam
    """The content, exactly as it came."""


BetaWebFetchToolResultBlockParamContentParam: TypeAlias = (
    WebFetchToolResultErrorBlockParam | BetaWebFetchBlockParam
)
"""What became of a fetch, when its block is passed back."""


class BetaFallbackInfoParam(TypedDict):
    """One of the two models of a fallback."""

    model: ModelParam
    """The model."""


BetaAssistantContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | BetaSearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | BetaToolResultBlockParam
    | BetaServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | BetaWebFetchToolResultBlockParam
    | BetaAdvisorToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BetaBashCodeExecutionToolResultBlockParam
    | BetaTextEditorCodeExecutionToolResultBlockParam
    | BetaToolSearchToolResultBlockParam
    | BetaMCPToolUseBlockParam
    | BetaRequestMCPToolResultBlockParam
    | ContainerUploadBlockParam
    | BetaCompactionBlockParam
    | BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
    | BetaMCPToolListingBlockParam
    | BetaFallbackBlockParam
    | types.BetaContentBlock
)
"""One part of a turn of the assistant; `type` says which kind.

It is the same as in a turn of the user, but for documents, which may only stand inside
other blocks.
"""

BetaSystemContentBlockParam: TypeAlias = (
    TextBlockParam
    | BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
)
"""One part of a system message: text, or a change of the tools."""


class BetaSystemMessageOutputConfigParam(TypedDict):
    """Output settings that change in the middle of a conversation."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """How much effort the model is to spend, from `low` to `max`."""


class BetaFallbackCreditTokenParam(TypedDict):
    """A fallback credit that is to be redeemed with this request."""

    token: str
    """The `fallback_credit_token` of a refusal, exactly as it came."""

    mode: NotRequired[Literal["strict", "best_effort"]]
    """What happens if the credit cannot be redeemed: `strict` refuses the request,
    `best_effort` goes on without it.
    """


class BetaFallbackParam(TypedDict):
    """A model to fall back to, and the settings that are different for it.

    Further settings may be added.
    """

    model: ModelParam
    """Model that answers if the one before it refuses."""

    max_tokens: NotRequired[int | None]
    """Upper bound for the tokens that this model may write."""

    output_config: NotRequired[BetaOutputConfigParam | None]
    """Output settings for this model. Needs the beta `server-side-
    fallback-2026-07-01`.
    """

    speed: NotRequired[Literal["standard", "fast"] | None]
    """Speed for this model. Needs the beta `server-side-fallback-2026-07-01`."""

    thinking: NotRequired[BetaThinkingConfigParam | None]
    """Thinking settings for this model.

    Needs the beta `server-side-fallback-2026-07-01`.
    """


BetaFallbacksParam: TypeAlias = (
    Sequence[BetaFallbackParam | Mapping[str, Any]] | Literal["default"]
)
"""Models to fall back to, in order, or `default` for the choice of the API."""


class BetaOutputConfigParam(TypedDict):
    """Settings of the answer."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """How much effort the model makes, and so how many tokens it spends, from `low` to
    `max`. Which values a model takes stands in its capabilities.
    """

    format: NotRequired[JSONOutputFormatParam | None]
    """Format that the answer is to have; left out or `null` for plain text."""

    task_budget: NotRequired[BetaTokenTaskBudgetParam | None]
    """Tokens that the task as a whole may take. `null` sets no budget."""


class BetaMessageCreateParams(TypedDict):
    """Body of a beta request for one message.

    Beside what the general request has, it can bring MCP servers, rules for shortening
    the context, a thread to go on with, and models to fall back to. A body may be up to
    32 MB.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[BetaMessageParam]
    """The conversation so far, oldest turn first.

    Consecutive turns of the same role count as one. If the last turn is the
    assistant's, the answer continues right after it, which not every model allows. At
    most 100,000 entries.
    """

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included.

    The answer can be shorter; at the bound it stops with `stop_reason` `max_tokens`.
    Each model has a maximum of its own. With 0 nothing is written and only the prompt
    cache is filled.
    """

    container: NotRequired[ContainerParams | str | None]
    """Container for code execution, the identifier of one or its settings."""

    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """Rules for removing or summarizing older parts of the conversation before the
    model reads it. Without it nothing is removed.
    """

    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """MCP servers whose tools the model may call, at most 20. The API connects to
    them.
    """

    metadata: NotRequired[MetadataParam]
    """Facts about the request that the model does not see."""

    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Whether the request may use priority capacity.

    `auto` (the default) takes it where the organization has some and standard capacity
    otherwise; `standard_only` never takes it.
    """

    stop_sequences: NotRequired[Sequence[str]]
    """Texts that end the answer as soon as the model writes one of them.

    The text that was met stands in `stop_sequence` of the answer.
    """

    stream: NotRequired[bool]
    """`true` asks for server-sent events while the answer is being written, instead of
    one message at the end. Default `false`.
    """

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt, instructions and context that stand before the conversation.

    Text blocks instead of a string allow cache breakpoints.
    """

    thinking: NotRequired[BetaThinkingConfigParam]
    """Whether and how the model thinks before it answers."""

    tool_choice: NotRequired[ToolChoiceParam]
    """How the model may use `tools`. Without it the model decides by itself."""

    tools: NotRequired[Sequence[BetaToolUnionParam]]
    """Tools the model may call.

    A call of your own or of a predefined tool arrives as a `tool_use` block; run it and
    send a `tool_result` block in the next user turn. Server tools and the tools of MCP
    servers run without your help.
    """

    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    """Who is charged for the request."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    compaction: NotRequired[BetaCompactionConfigParam | None]
    """Asks for a summary of the conversation, which can then stand in its place in
    later requests.
    """

    diagnostics: NotRequired[DiagnosticsParam | None]
    """Asks why the prompt cache was missed."""

    fallback_credit_token: NotRequired[BetaFallbackCreditTokenParam | str | None]
    """The `fallback_credit_token` of the refusal that this request is a retry of, alone
    or with a mode. Needs the beta `fallback-credit-2026-07-01`.
    """

    fallbacks: NotRequired[BetaFallbacksParam | None]
    """Models that may answer in place of `model` if it refuses, or `default`.

    Needs the beta `server-side-fallback-2026-07-01`.
    """

    inference_geo: NotRequired[str | None]
    """Region in which the model runs.

    Left out or `null`, the `default_inference_geo` of the workspace holds.
    """

    output_config: NotRequired[BetaOutputConfigParam]
    """Settings of the answer, such as its format and the effort that the model
    makes.
    """

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """

    thread: NotRequired[BetaMessageThreadParam | None]
    """Begins a thread of messages, or goes on with one.

    Without it the request stands alone.
    """


# Other names of these.
BetaDocumentBlockParam: TypeAlias = BetaRequestDocumentBlockParam
BetaWebFetchToolResultBlockParamContent: TypeAlias = (
    BetaWebFetchToolResultBlockParamContentParam
)
