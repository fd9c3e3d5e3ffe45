# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`messages`: Send a conversation to a model and read its answer, or count its tokens
first.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from ... import params
    from ..._runtime._async.streams import AsyncStream
    from ..._runtime._sync.streams import Stream
    from ..._runtime.core.omit import NotGiven, Omit
    from ...own_code.message_stream import (
        AsyncMessageStreamManager,
        MessageStreamManager,
    )
    from .batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )

_CREATE: Operation[types.Message] = Operation(
    "POST",
    "/v1/messages",
    lambda: types.Message,
    body_schema="MessageCreateParams",
    max_bytes=33_554_432,
    security=(("bearerApiKey",), ("bearer",)),
)
_CREATE_STREAM: Operation[types.RawMessageStreamEvent] = Operation(
    "POST",
    "/v1/messages",
    lambda: types.MessageStreamWireEvent,
    accept="text/event-stream",
    body_schema="MessageCreateParams",
    max_bytes=33_554_432,
    security=(("bearerApiKey",), ("bearer",)),
)
_COUNT_TOKENS: Operation[types.MessageTokensCount] = Operation(
    "POST",
    "/v1/messages/count_tokens",
    lambda: types.MessageTokensCount,
    body_schema="MessageCountTokensParams",
    max_bytes=33_554_432,
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
        """Operations of `messages.batches`."""
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
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        stream: Literal[True],
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.RawMessageStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        stream: bool,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message | Stream[types.RawMessageStreamEvent]: ...

    def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message | Stream[types.RawMessageStreamEvent]:
        """Create a message.

        Sends a conversation to a model and returns its next message. Consecutive turns
        of one role count as one turn. When the last turn is the assistant's, the answer
        goes on directly from its text; not every model allows that.

        Nothing is kept between calls: to continue a conversation, send all of it again
        with the answer appended. Content blocks of a response may be passed back as
        they came.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason and the final usage, and
        `message_stop`. Blocks with the results of server tools arrive whole. An error
        can still come in the middle of a stream, after status 200. Use a stream for
        long answers, as idle connections tend to be cut.

        A request may hold 100,000 messages, 600 images and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model is an `invalid_request_error`.

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
            tools: Tools the model may call. A call arrives as a `tool_use` block; run
                it and send the outcome back as a `tool_result` block in the next user
                turn. Server tools run without your help.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            container: Container for code execution, the identifier of one or its
                settings.
            diagnostics: Asks why the prompt cache was missed.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
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
            "metadata": metadata,
            "service_tier": service_tier,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "cache_control": cache_control,
            "container": container,
            "diagnostics": diagnostics,
            "inference_geo": inference_geo,
            "output_config": output_config,
            "speed": speed,
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
        messages: Sequence[params.MessageParam],
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.MessageCountTokensToolParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageTokensCount:
        """Count the tokens of a message.

        Says how many input tokens a message would have, tools, images and documents
        included, without creating it. The body is that of creating a message, less the
        settings that do not change the number.

        The count is an estimate: the message itself may be charged a slightly different
        number. Counting is free and has a rate limit of its own. A request may hold 32
        MB.

        Args:
            model: Model the count is made for. Models can count differently.
            messages: The conversation to count, oldest turn first. At most 100,000
                entries.
            system: System prompt to count, as a string or as text blocks.
            thinking: Thinking settings of the request that is to be counted.
            tool_choice: Tool choice of the request that is to be counted.
            tools: Tools whose definitions are to be counted.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            output_config: Output settings of the request that is to be counted.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
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
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "cache_control": cache_control,
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
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageStreamManager:
        """Create a message, and put it together while it arrives.

        Sends a conversation to a model and returns its next message. Consecutive turns
        of one role count as one turn. When the last turn is the assistant's, the answer
        goes on directly from its text; not every model allows that.

        Nothing is kept between calls: to continue a conversation, send all of it again
        with the answer appended. Content blocks of a response may be passed back as
        they came.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason and the final usage, and
        `message_stop`. Blocks with the results of server tools arrive whole. An error
        can still come in the middle of a stream, after status 200. Use a stream for
        long answers, as idle connections tend to be cut.

        A request may hold 100,000 messages, 600 images and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model is an `invalid_request_error`.

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
            tools: Tools the model may call. A call arrives as a `tool_use` block; run
                it and send the outcome back as a `tool_result` block in the next user
                turn. Server tools run without your help.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            container: Container for code execution, the identifier of one or its
                settings.
            diagnostics: Asks why the prompt cache was missed.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
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
        from ...own_code.message_stream import MessageStreamManager

        return MessageStreamManager(
            lambda: self.create(
                model=model,
                messages=messages,
                max_tokens=max_tokens,
                metadata=metadata,
                service_tier=service_tier,
                stop_sequences=stop_sequences,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                cache_control=cache_control,
                container=container,
                diagnostics=diagnostics,
                inference_geo=inference_geo,
                output_config=output_config,
                speed=speed,
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
        """Operations of `messages.batches`."""
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
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        stream: Literal[True],
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.RawMessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        stream: bool,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message | AsyncStream[types.RawMessageStreamEvent]: ...

    async def create(
        self,
        *,
        model: params.ModelParam,
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Message | AsyncStream[types.RawMessageStreamEvent]:
        """Create a message.

        Sends a conversation to a model and returns its next message. Consecutive turns
        of one role count as one turn. When the last turn is the assistant's, the answer
        goes on directly from its text; not every model allows that.

        Nothing is kept between calls: to continue a conversation, send all of it again
        with the answer appended. Content blocks of a response may be passed back as
        they came.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason and the final usage, and
        `message_stop`. Blocks with the results of server tools arrive whole. An error
        can still come in the middle of a stream, after status 200. Use a stream for
        long answers, as idle connections tend to be cut.

        A request may hold 100,000 messages, 600 images and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model is an `invalid_request_error`.

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
            tools: Tools the model may call. A call arrives as a `tool_use` block; run
                it and send the outcome back as a `tool_result` block in the next user
                turn. Server tools run without your help.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            container: Container for code execution, the identifier of one or its
                settings.
            diagnostics: Asks why the prompt cache was missed.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
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
            "metadata": metadata,
            "service_tier": service_tier,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "cache_control": cache_control,
            "container": container,
            "diagnostics": diagnostics,
            "inference_geo": inference_geo,
            "output_config": output_config,
            "speed": speed,
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
        messages: Sequence[params.MessageParam],
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.MessageCountTokensToolParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageTokensCount:
        """Count the tokens of a message.

        Says how many input tokens a message would have, tools, images and documents
        included, without creating it. The body is that of creating a message, less the
        settings that do not change the number.

        The count is an estimate: the message itself may be charged a slightly different
        number. Counting is free and has a rate limit of its own. A request may hold 32
        MB.

        Args:
            model: Model the count is made for. Models can count differently.
            messages: The conversation to count, oldest turn first. At most 100,000
                entries.
            system: System prompt to count, as a string or as text blocks.
            thinking: Thinking settings of the request that is to be counted.
            tool_choice: Tool choice of the request that is to be counted.
            tools: Tools whose definitions are to be counted.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            output_config: Output settings of the request that is to be counted.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
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
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "cache_control": cache_control,
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
        messages: Sequence[params.MessageParam],
        max_tokens: int,
        metadata: params.MetadataParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        system: str | Sequence[params.TextBlockParam] | Omit = omit,
        thinking: params.ThinkingConfigParam | Omit = omit,
        tool_choice: params.ToolChoiceParam | Omit = omit,
        tools: Sequence[params.ToolUnionParam] | Omit = omit,
        cache_control: params.CacheControlEphemeralParam | None | Omit = omit,
        container: params.ContainerParams | str | None | Omit = omit,
        diagnostics: params.DiagnosticsParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        output_config: params.OutputConfigParam | Omit = omit,
        speed: Literal["standard", "fast"] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncMessageStreamManager:
        """Create a message, and put it together while it arrives.

        Sends a conversation to a model and returns its next message. Consecutive turns
        of one role count as one turn. When the last turn is the assistant's, the answer
        goes on directly from its text; not every model allows that.

        Nothing is kept between calls: to continue a conversation, send all of it again
        with the answer appended. Content blocks of a response may be passed back as
        they came.

        Tools that the API runs itself need nothing from the caller. Their calls and
        results come as content blocks of the message, and a result that is an error
        comes with status 200 as well. A `pause_turn` asks for the message to be passed
        back as it came, to be continued.

        Code runs in a container, which `container` of the message names. Pass its id to
        the next request to find the same files there, until `expires_at`.

        With `stream`, the answer arrives as server-sent events while it is being
        written: `message_start`, then for each content block its start, its deltas and
        its stop, then `message_delta` with the stop reason and the final usage, and
        `message_stop`. Blocks with the results of server tools arrive whole. An error
        can still come in the middle of a stream, after status 200. Use a stream for
        long answers, as idle connections tend to be cut.

        A request may hold 100,000 messages, 600 images and 32 MB; a larger body is a
        `request_too_large` error. A prompt that does not fit the context window of the
        model is an `invalid_request_error`.

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
            tools: Tools the model may call. A call arrives as a `tool_use` block; run
                it and send the outcome back as a `tool_result` block in the next user
                turn. Server tools run without your help.
            cache_control: Sets a cache breakpoint after this part of the prompt. `null`
                sets none.
            container: Container for code execution, the identifier of one or its
                settings.
            diagnostics: Asks why the prompt cache was missed.
            inference_geo: Region in which the model runs. Left out or `null`, the
                `default_inference_geo` of the workspace holds.
            output_config: Settings of the answer, such as its format and the effort
                that the model makes.
            speed: How fast the model is to write, `standard` or `fast`. Some models
                need the beta `fast-mode-2026-02-01` for it.
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
        from ...own_code.message_stream import AsyncMessageStreamManager

        return AsyncMessageStreamManager(
            lambda: self.create(
                model=model,
                messages=messages,
                max_tokens=max_tokens,
                metadata=metadata,
                service_tier=service_tier,
                stop_sequences=stop_sequences,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                cache_control=cache_control,
                container=container,
                diagnostics=diagnostics,
                inference_geo=inference_geo,
                output_config=output_config,
                speed=speed,
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
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.count_tokens = raw_response(owner.count_tokens)

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        """Operations of `messages.batches`."""
        from .batches import BatchesWithRawResponse

        return BatchesWithRawResponse(self._owner.batches)


class MessagesWithStreamingResponse:
    """`Messages`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Messages) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.count_tokens = streamed_response(owner.count_tokens)

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        """Operations of `messages.batches`."""
        from .batches import BatchesWithStreamingResponse

        return BatchesWithStreamingResponse(self._owner.batches)


class AsyncMessagesWithRawResponse:
    """`AsyncMessages`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncMessages) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.count_tokens = async_raw_response(owner.count_tokens)

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Operations of `messages.batches`."""
        from .batches import AsyncBatchesWithRawResponse

        return AsyncBatchesWithRawResponse(self._owner.batches)


class AsyncMessagesWithStreamingResponse:
    """`AsyncMessages`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncMessages) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.count_tokens = async_streamed_response(owner.count_tokens)

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Operations of `messages.batches`."""
        from .batches import AsyncBatchesWithStreamingResponse

        return AsyncBatchesWithStreamingResponse(self._owner.batches)
