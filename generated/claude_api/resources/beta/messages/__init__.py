# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`beta.messages`: Send a conversation to a model and read its answer, or count its
tokens first.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .... import params
    from ...._runtime._async.streams import AsyncStream
    from ...._runtime._sync.streams import Stream
    from ...._runtime.core.omit import NotGiven, Omit
    from ....own_code.beta_message_stream import (
        AsyncBetaMessageStreamManager,
        BetaMessageStreamManager,
    )
    from .batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )

_CREATE: Operation[types.BetaMessage] = Operation(
    "POST",
    "/v1/messages",
    lambda: types.BetaMessage,
    body_schema="BetaMessageCreateParams",
    max_bytes=33_554_432,
    security=(("bearerApiKey",), ("bearer",)),
)
_CREATE_STREAM: Operation[types.BetaRawMessageStreamEvent] = Operation(
    "POST",
    "/v1/messages",
    lambda: types.BetaMessageStreamWireEvent,
    accept="text/event-stream",
    body_schema="BetaMessageCreateParams",
    max_bytes=33_554_432,
    security=(("bearerApiKey",), ("bearer",)),
)
_COUNT_TOKENS: Operation[types.BetaMessageTokensCount] = Operation(
    "POST",
    "/v1/messages/count_tokens",
    lambda: types.BetaMessageTokensCount,
    body_schema="BetaMessageCountTokensParams",
    max_bytes=33_554_432,
    appended_headers={"anthropic-beta": ("token-counting-2024-11-01",)},
    security=(("bearerApiKey",), ("bearer",)),
)
_CREATE_EVENTS = StreamPolicy(
    tag="type",
    skip=frozenset({"ping"}),
    raises=frozenset({"error"}),
    last="message_stop",
)


class Messages(SyncResource):
    """Send a conversation to a model and read its answer, or count its tokens first."""

    @cached_property
    def batches(self) -> Batches:
        """Operations of `beta.messages.batches`."""
        from .batches import Batches

        return Batches(self._client)

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return MessagesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        stream: Literal[True],
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.BetaRawMessageStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        stream: bool,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage | Stream[types.BetaRawMessageStreamEvent]: ...

    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage | Stream[types.BetaRawMessageStreamEvent]:
        """Create a message with beta features.

        Sends a conversation to a model and returns its next message, like
        `messages.create`, and takes what is still in beta besides: MCP servers, context
        management and compaction, message threads, fallbacks to other models, task
        budgets, the advisor tool, changes of tools in the middle of a conversation, and
        older tools for computer use. Most of it has to be switched on by name in
        `betas`; without the name, the request is an `invalid_request_error`.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason, the final usage, the
        container and the edits of the context, and `message_stop`. Blocks with the
        results of tools arrive whole. An error can still come in the middle of a
        stream, after status 200.

        A request may hold 100,000 messages and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model, and a file whose type does not fit its block, are
        `invalid_request_error`s.

        Args:
            model: Model that writes the answer.
            messages: The conversation so far, oldest turn first. Consecutive turns of
                the same role count as one. If the last turn is the assistant's, the
                answer continues right after it, which not every model allows. At most
                100,000 entries.
            max_tokens: Upper bound for the tokens the model may write, thinking
                included. The answer can be shorter; at the bound it stops with
                `stop_reason` `max_tokens`. Each model has a maximum of its own. With 0
                nothing is written and only the prompt cache is filled.
            container: Container for code execution, the identifier of one or its
                settings.
            context_management: Rules for removing or summarizing older parts of the
                conversation before the model reads it. Without it nothing is removed.
            mcp_servers: MCP servers whose tools the model may call, at most 20. The API
                connects to them.
            metadata: Facts about the request that the model does not see.
            service_tier: Whether the request may use priority capacity. `auto` (the
                default) takes it where the organization has some and standard capacity
                otherwise; `standard_only` never takes it.
            stop_sequences: Texts that end the answer as soon as the model writes one of
                them. The text that was met stands in `stop_sequence` of the answer.
            stream: `true` asks for server-sent events while the answer is being
                written, instead of one message at the end. Default `false`.
            system: System prompt, instructions and context that stand before the
                conversation. Text blocks instead of a string allow cache breakpoints.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: How the model may use `tools`. Without it the model decides by
                itself.
            tools: Tools the model may call. A call of your own or of a predefined tool
                arrives as a `tool_use` block; run it and send a `tool_result` block in
                the next user turn. Server tools and the tools of MCP servers run
                without your help.
            billing_policy: Who is charged for the request.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Asks for a summary of the conversation, which can then stand in
                its place in later requests.
            diagnostics: Asks why the prompt cache was missed.
            fallback_credit_token: The `fallback_credit_token` of the refusal that this
                request is a retry of, alone or with a mode. Needs the beta
                `fallback-credit-2026-07-01`.
            fallbacks: Models that may answer in place of `model` if it refuses, or
                `default`. Needs the beta `server-side-fallback-2026-07-01`.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            thread: Begins a thread of messages, or goes on with one. Without it the
                request stands alone.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            temperature: Until 2023-06-01. Answers are sampled as with 1; steer them
                with the prompt, or with `output_config`.
            top_k: Until 2023-06-01. Leave it out.
            top_p: Until 2023-06-01. Leave it out.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "container": container,
            "context_management": context_management,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "service_tier": service_tier,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "billing_policy": billing_policy,
            "cache_control": cache_control,
            "compaction": compaction,
            "diagnostics": diagnostics,
            "fallback_credit_token": fallback_credit_token,
            "fallbacks": fallbacks,
            "inference_geo": inference_geo,
            "output_config": output_config,
            "speed": speed,
            "thread": thread,
        }
        if stream:
            return self._client.stream(
                _CREATE_STREAM,
                _CREATE_EVENTS,
                headers={
                    "anthropic-user-profile-id": user_profile_id,
                    "anthropic-workspace-id": workspace_id,
                    "anthropic-beta": betas,
                },
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _CREATE,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def count_tokens(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessageTokensCount:
        """Count the tokens of a message with beta features.

        Says how many input tokens a message would have, tools, images, documents and
        MCP servers included, without creating it. The body is that of creating a
        message, less the settings of its output. With `context_management`, its edits
        are made first, and the response also says how many tokens there were before.

        The count is an estimate: the message itself may be charged a slightly different
        number. Counting is free and has a rate limit of its own. A request may hold 32
        MB.

        Args:
            model: Model the count is made for. Models can count differently.
            messages: The conversation to count, oldest turn first. At most 100,000
                entries.
            context_management: Rules for removing older parts of the conversation. With
                them the count is made of what is left; what there was before is told as
                well.
            mcp_servers: MCP servers of the request that is to be counted, at most 20.
            system: System prompt to count, as a string or as text blocks.
            thinking: Thinking settings of the request that is to be counted.
            tool_choice: Tool choice of the request that is to be counted.
            tools: Tools whose definitions are to be counted.
            billing_policy: Billing policy of the request that is to be counted.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Compaction of the request that is to be counted.
            output_config: Output settings of the request that is to be counted.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request, beside
                `token-counting-2024-11-01`, which is always sent. A name that the API
                does not know is an `invalid_request_error`.
        """
        return self._client.request(
            _COUNT_TOKENS,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body={
                "model": model,
                "messages": messages,
                "context_management": context_management,
                "mcp_servers": mcp_servers,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "billing_policy": billing_policy,
                "cache_control": cache_control,
                "compaction": compaction,
                "output_config": output_config,
                "speed": speed,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BetaMessageStreamManager:
        """Create a message with beta features, and put it together while it arrives.

        Sends a conversation to a model and returns its next message, like
        `messages.create`, and takes what is still in beta besides: MCP servers, context
        management and compaction, message threads, fallbacks to other models, task
        budgets, the advisor tool, changes of tools in the middle of a conversation, and
        older tools for computer use. Most of it has to be switched on by name in
        `betas`; without the name, the request is an `invalid_request_error`.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason, the final usage, the
        container and the edits of the context, and `message_stop`. Blocks with the
        results of tools arrive whole. An error can still come in the middle of a
        stream, after status 200.

        A request may hold 100,000 messages and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model, and a file whose type does not fit its block, are
        `invalid_request_error`s.

        Args:
            model: Model that writes the answer.
            messages: The conversation so far, oldest turn first. Consecutive turns of
                the same role count as one. If the last turn is the assistant's, the
                answer continues right after it, which not every model allows. At most
                100,000 entries.
            max_tokens: Upper bound for the tokens the model may write, thinking
                included. The answer can be shorter; at the bound it stops with
                `stop_reason` `max_tokens`. Each model has a maximum of its own. With 0
                nothing is written and only the prompt cache is filled.
            container: Container for code execution, the identifier of one or its
                settings.
            context_management: Rules for removing or summarizing older parts of the
                conversation before the model reads it. Without it nothing is removed.
            mcp_servers: MCP servers whose tools the model may call, at most 20. The API
                connects to them.
            metadata: Facts about the request that the model does not see.
            service_tier: Whether the request may use priority capacity. `auto` (the
                default) takes it where the organization has some and standard capacity
                otherwise; `standard_only` never takes it.
            stop_sequences: Texts that end the answer as soon as the model writes one of
                them. The text that was met stands in `stop_sequence` of the answer.
            system: System prompt, instructions and context that stand before the
                conversation. Text blocks instead of a string allow cache breakpoints.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: How the model may use `tools`. Without it the model decides by
                itself.
            tools: Tools the model may call. A call of your own or of a predefined tool
                arrives as a `tool_use` block; run it and send a `tool_result` block in
                the next user turn. Server tools and the tools of MCP servers run
                without your help.
            billing_policy: Who is charged for the request.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Asks for a summary of the conversation, which can then stand in
                its place in later requests.
            diagnostics: Asks why the prompt cache was missed.
            fallback_credit_token: The `fallback_credit_token` of the refusal that this
                request is a retry of, alone or with a mode. Needs the beta
                `fallback-credit-2026-07-01`.
            fallbacks: Models that may answer in place of `model` if it refuses, or
                `default`. Needs the beta `server-side-fallback-2026-07-01`.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            thread: Begins a thread of messages, or goes on with one. Without it the
                request stands alone.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            temperature: Until 2023-06-01. Answers are sampled as with 1; steer them
                with the prompt, or with `output_config`.
            top_k: Until 2023-06-01. Leave it out.
            top_p: Until 2023-06-01. Leave it out.
        """
        from ....own_code.beta_message_stream import BetaMessageStreamManager

        return BetaMessageStreamManager(
            lambda: self.create(
                model=model,
                messages=messages,
                max_tokens=max_tokens,
                container=container,
                context_management=context_management,
                mcp_servers=mcp_servers,
                metadata=metadata,
                service_tier=service_tier,
                stop_sequences=stop_sequences,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                billing_policy=billing_policy,
                cache_control=cache_control,
                compaction=compaction,
                diagnostics=diagnostics,
                fallback_credit_token=fallback_credit_token,
                fallbacks=fallbacks,
                inference_geo=inference_geo,
                output_config=output_config,
                speed=speed,
                thread=thread,
                user_profile_id=user_profile_id,
                workspace_id=workspace_id,
                betas=betas,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )


class AsyncMessages(AsyncResource):
    """Send a conversation to a model and read its answer, or count its tokens first."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations of `beta.messages.batches`."""
        from .batches import AsyncBatches

        return AsyncBatches(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncMessagesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        stream: Literal[True],
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.BetaRawMessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        stream: bool,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage | AsyncStream[types.BetaRawMessageStreamEvent]: ...

    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessage | AsyncStream[types.BetaRawMessageStreamEvent]:
        """Create a message with beta features.

        Sends a conversation to a model and returns its next message, like
        `messages.create`, and takes what is still in beta besides: MCP servers, context
        management and compaction, message threads, fallbacks to other models, task
        budgets, the advisor tool, changes of tools in the middle of a conversation, and
        older tools for computer use. Most of it has to be switched on by name in
        `betas`; without the name, the request is an `invalid_request_error`.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason, the final usage, the
        container and the edits of the context, and `message_stop`. Blocks with the
        results of tools arrive whole. An error can still come in the middle of a
        stream, after status 200.

        A request may hold 100,000 messages and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model, and a file whose type does not fit its block, are
        `invalid_request_error`s.

        Args:
            model: Model that writes the answer.
            messages: The conversation so far, oldest turn first. Consecutive turns of
                the same role count as one. If the last turn is the assistant's, the
                answer continues right after it, which not every model allows. At most
                100,000 entries.
            max_tokens: Upper bound for the tokens the model may write, thinking
                included. The answer can be shorter; at the bound it stops with
                `stop_reason` `max_tokens`. Each model has a maximum of its own. With 0
                nothing is written and only the prompt cache is filled.
            container: Container for code execution, the identifier of one or its
                settings.
            context_management: Rules for removing or summarizing older parts of the
                conversation before the model reads it. Without it nothing is removed.
            mcp_servers: MCP servers whose tools the model may call, at most 20. The API
                connects to them.
            metadata: Facts about the request that the model does not see.
            service_tier: Whether the request may use priority capacity. `auto` (the
                default) takes it where the organization has some and standard capacity
                otherwise; `standard_only` never takes it.
            stop_sequences: Texts that end the answer as soon as the model writes one of
                them. The text that was met stands in `stop_sequence` of the answer.
            stream: `true` asks for server-sent events while the answer is being
                written, instead of one message at the end. Default `false`.
            system: System prompt, instructions and context that stand before the
                conversation. Text blocks instead of a string allow cache breakpoints.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: How the model may use `tools`. Without it the model decides by
                itself.
            tools: Tools the model may call. A call of your own or of a predefined tool
                arrives as a `tool_use` block; run it and send a `tool_result` block in
                the next user turn. Server tools and the tools of MCP servers run
                without your help.
            billing_policy: Who is charged for the request.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Asks for a summary of the conversation, which can then stand in
                its place in later requests.
            diagnostics: Asks why the prompt cache was missed.
            fallback_credit_token: The `fallback_credit_token` of the refusal that this
                request is a retry of, alone or with a mode. Needs the beta
                `fallback-credit-2026-07-01`.
            fallbacks: Models that may answer in place of `model` if it refuses, or
                `default`. Needs the beta `server-side-fallback-2026-07-01`.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            thread: Begins a thread of messages, or goes on with one. Without it the
                request stands alone.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            temperature: Until 2023-06-01. Answers are sampled as with 1; steer them
                with the prompt, or with `output_config`.
            top_k: Until 2023-06-01. Leave it out.
            top_p: Until 2023-06-01. Leave it out.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "container": container,
            "context_management": context_management,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "service_tier": service_tier,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "billing_policy": billing_policy,
            "cache_control": cache_control,
            "compaction": compaction,
            "diagnostics": diagnostics,
            "fallback_credit_token": fallback_credit_token,
            "fallbacks": fallbacks,
            "inference_geo": inference_geo,
            "output_config": output_config,
            "speed": speed,
            "thread": thread,
        }
        if stream:
            return await self._client.stream(
                _CREATE_STREAM,
                _CREATE_EVENTS,
                headers={
                    "anthropic-user-profile-id": user_profile_id,
                    "anthropic-workspace-id": workspace_id,
                    "anthropic-beta": betas,
                },
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _CREATE,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def count_tokens(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaMessageTokensCount:
        """Count the tokens of a message with beta features.

        Says how many input tokens a message would have, tools, images, documents and
        MCP servers included, without creating it. The body is that of creating a
        message, less the settings of its output. With `context_management`, its edits
        are made first, and the response also says how many tokens there were before.

        The count is an estimate: the message itself may be charged a slightly different
        number. Counting is free and has a rate limit of its own. A request may hold 32
        MB.

        Args:
            model: Model the count is made for. Models can count differently.
            messages: The conversation to count, oldest turn first. At most 100,000
                entries.
            context_management: Rules for removing older parts of the conversation. With
                them the count is made of what is left; what there was before is told as
                well.
            mcp_servers: MCP servers of the request that is to be counted, at most 20.
            system: System prompt to count, as a string or as text blocks.
            thinking: Thinking settings of the request that is to be counted.
            tool_choice: Tool choice of the request that is to be counted.
            tools: Tools whose definitions are to be counted.
            billing_policy: Billing policy of the request that is to be counted.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Compaction of the request that is to be counted.
            output_config: Output settings of the request that is to be counted.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request, beside
                `token-counting-2024-11-01`, which is always sent. A name that the API
                does not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _COUNT_TOKENS,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body={
                "model": model,
                "messages": messages,
                "context_management": context_management,
                "mcp_servers": mcp_servers,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "billing_policy": billing_policy,
                "cache_control": cache_control,
                "compaction": compaction,
                "output_config": output_config,
                "speed": speed,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.BetaMessageParam],
        max_tokens: int,
        container: params.ContainerParams | str | None | Omit = omit,
        context_management: (
            params.BetaContextManagementConfigParam | None | Omit
        ) = omit,
        mcp_servers: (
            Sequence[params.BetaRequestMCPServerURLDefinitionParam] | Omit
        ) = omit,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.BetaThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.BetaToolUnionParam] | Omit = omit,
        billing_policy: params.BetaBillingPolicyParam | None | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        compaction: params.BetaCompactionConfigParam | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        fallback_credit_token: (
            params.BetaFallbackCreditTokenParam | str | None | Omit
        ) = omit,
        fallbacks: params.BetaFallbacksParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.BetaOutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        thread: params.BetaMessageThreadParam | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBetaMessageStreamManager:
        """Create a message with beta features, and put it together while it arrives.

        Sends a conversation to a model and returns its next message, like
        `messages.create`, and takes what is still in beta besides: MCP servers, context
        management and compaction, message threads, fallbacks to other models, task
        budgets, the advisor tool, changes of tools in the middle of a conversation, and
        older tools for computer use. Most of it has to be switched on by name in
        `betas`; without the name, the request is an `invalid_request_error`.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason, the final usage, the
        container and the edits of the context, and `message_stop`. Blocks with the
        results of tools arrive whole. An error can still come in the middle of a
        stream, after status 200.

        A request may hold 100,000 messages and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model, and a file whose type does not fit its block, are
        `invalid_request_error`s.

        Args:
            model: Model that writes the answer.
            messages: The conversation so far, oldest turn first. Consecutive turns of
                the same role count as one. If the last turn is the assistant's, the
                answer continues right after it, which not every model allows. At most
                100,000 entries.
            max_tokens: Upper bound for the tokens the model may write, thinking
                included. The answer can be shorter; at the bound it stops with
                `stop_reason` `max_tokens`. Each model has a maximum of its own. With 0
                nothing is written and only the prompt cache is filled.
            container: Container for code execution, the identifier of one or its
                settings.
            context_management: Rules for removing or summarizing older parts of the
                conversation before the model reads it. Without it nothing is removed.
            mcp_servers: MCP servers whose tools the model may call, at most 20. The API
                connects to them.
            metadata: Facts about the request that the model does not see.
            service_tier: Whether the request may use priority capacity. `auto` (the
                default) takes it where the organization has some and standard capacity
                otherwise; `standard_only` never takes it.
            stop_sequences: Texts that end the answer as soon as the model writes one of
                them. The text that was met stands in `stop_sequence` of the answer.
            system: System prompt, instructions and context that stand before the
                conversation. Text blocks instead of a string allow cache breakpoints.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: How the model may use `tools`. Without it the model decides by
                itself.
            tools: Tools the model may call. A call of your own or of a predefined tool
                arrives as a `tool_use` block; run it and send a `tool_result` block in
                the next user turn. Server tools and the tools of MCP servers run
                without your help.
            billing_policy: Who is charged for the request.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            compaction: Asks for a summary of the conversation, which can then stand in
                its place in later requests.
            diagnostics: Asks why the prompt cache was missed.
            fallback_credit_token: The `fallback_credit_token` of the refusal that this
                request is a retry of, alone or with a mode. Needs the beta
                `fallback-credit-2026-07-01`.
            fallbacks: Models that may answer in place of `model` if it refuses, or
                `default`. Needs the beta `server-side-fallback-2026-07-01`.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            thread: Begins a thread of messages, or goes on with one. Without it the
                request stands alone.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            temperature: Until 2023-06-01. Answers are sampled as with 1; steer them
                with the prompt, or with `output_config`.
            top_k: Until 2023-06-01. Leave it out.
            top_p: Until 2023-06-01. Leave it out.
        """
        from ....own_code.beta_message_stream import AsyncBetaMessageStreamManager

        return AsyncBetaMessageStreamManager(
            lambda: self.create(
                model=model,
                messages=messages,
                max_tokens=max_tokens,
                container=container,
                context_management=context_management,
                mcp_servers=mcp_servers,
                metadata=metadata,
                service_tier=service_tier,
                stop_sequences=stop_sequences,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                billing_policy=billing_policy,
                cache_control=cache_control,
                compaction=compaction,
                diagnostics=diagnostics,
                fallback_credit_token=fallback_credit_token,
                fallbacks=fallbacks,
                inference_geo=inference_geo,
                output_config=output_config,
                speed=speed,
                thread=thread,
                user_profile_id=user_profile_id,
                workspace_id=workspace_id,
                betas=betas,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )


class MessagesWithRawResponse:
    """`Messages`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Messages) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.count_tokens = raw_response(owner.count_tokens)

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        """Operations of `beta.messages.batches`."""
        from .batches import BatchesWithRawResponse

        return BatchesWithRawResponse(self._owner.batches)


class MessagesWithStreamingResponse:
    """`Messages`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Messages) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.count_tokens = streamed_response(owner.count_tokens)

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        """Operations of `beta.messages.batches`."""
        from .batches import BatchesWithStreamingResponse

        return BatchesWithStreamingResponse(self._owner.batches)


class AsyncMessagesWithRawResponse:
    """`AsyncMessages`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncMessages) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.count_tokens = async_raw_response(owner.count_tokens)

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Operations of `beta.messages.batches`."""
        from .batches import AsyncBatchesWithRawResponse

        return AsyncBatchesWithRawResponse(self._owner.batches)


class AsyncMessagesWithStreamingResponse:
    """`AsyncMessages`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncMessages) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.count_tokens = async_streamed_response(owner.count_tokens)

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Operations of `beta.messages.batches`."""
        from .batches import AsyncBatchesWithStreamingResponse

        return AsyncBatchesWithStreamingResponse(self._owner.batches)
