# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`completions`: The predecessor of Messages, kept for old integrations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .. import params
    from .._runtime._async.streams import AsyncStream
    from .._runtime._sync.streams import Stream
    from .._runtime.core.omit import NotGiven, Omit
    from ..own_code.completion_stream import (
        AsyncCompletionStreamManager,
        CompletionStreamManager,
    )

_CREATE: Operation[types.Completion] = Operation(
    "POST",
    "/v1/complete",
    lambda: types.Completion,
    body_schema="CompletionCreateParams",
    max_bytes=33_554_432,
    security=(("apiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "404", "413", "429", "500", "529"), types.ErrorResponse
    ),
)
_CREATE_STREAM: Operation[types.Completion] = Operation(
    "POST",
    "/v1/complete",
    lambda: types.CompletionStreamEvent,
    accept="text/event-stream",
    body_schema="CompletionCreateParams",
    max_bytes=33_554_432,
    security=(("apiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "404", "413", "429", "500", "529"), types.ErrorResponse
    ),
)
_CREATE_EVENTS = StreamPolicy(
    tag="type", skip=frozenset({"ping"}), raises=frozenset({"error"})
)


class Completions(SyncResource):
    """The predecessor of Messages, kept for old integrations."""

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        stream: Literal[False] | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stream: Literal[True],
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Completion]: ...

    @overload
    def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stream: bool,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion | Stream[types.Completion]: ...

    def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        stream: bool | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion | Stream[types.Completion]:
        """Create a text completion.

        Deprecated.

        Continues a text. The prompt must be written as a dialogue: it starts with a
        Human turn and ends with an open Assistant turn, each introduced by two
        newlines, the name and a colon.

        This is a legacy endpoint without any of the newer models and features; use
        `messages.create` instead.

        With `stream`, the text arrives in pieces as `completion` events. `stop_reason`
        is null in all of them but the last, and an error can come in the middle. A
        request may hold 32 MB.

        Args:
            model: Model that completes the text. Not every model serves this interface.
            prompt: The text to complete, with turns that begin with `\\n\\nHuman:` and
                `\\n\\nAssistant:`; the last one is `\\n\\nAssistant:`.
            max_tokens_to_sample: Upper bound for the tokens the model may write. The
                completion can be shorter.
            stop_sequences: Texts that end the completion as soon as the model writes
                one of them, in addition to `\\n\\nHuman:`.
            temperature: Amount of randomness, from 0 (most predictable) to 1 (most
                varied). Default 1.
            top_p: Choose each token among the likeliest ones whose probabilities add up
                to `top_p`. Set this or `temperature`, not both.
            top_k: Choose each token among the `top_k` likeliest only.
            metadata: Facts about the request that the model does not see.
            stream: `true` asks for server-sent events while the text is being written,
                instead of one completion at the end.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        body = {
            "model": model,
            "prompt": prompt,
            "max_tokens_to_sample": max_tokens_to_sample,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "metadata": metadata,
            "stream": stream,
        }
        if stream:
            return self._client.stream(
                _CREATE_STREAM,
                _CREATE_EVENTS,
                headers={"anthropic-beta": betas},
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _CREATE,
            headers={"anthropic-beta": betas},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> CompletionStreamManager:
        """Complete a text, and put it together while it arrives.

        Deprecated.

        Continues a text. The prompt must be written as a dialogue: it starts with a
        Human turn and ends with an open Assistant turn, each introduced by two
        newlines, the name and a colon.

        This is a legacy endpoint without any of the newer models and features; use
        `messages.create` instead.

        With `stream`, the text arrives in pieces as `completion` events. `stop_reason`
        is null in all of them but the last, and an error can come in the middle. A
        request may hold 32 MB.

        Args:
            model: Model that completes the text. Not every model serves this interface.
            prompt: The text to complete, with turns that begin with `\\n\\nHuman:` and
                `\\n\\nAssistant:`; the last one is `\\n\\nAssistant:`.
            max_tokens_to_sample: Upper bound for the tokens the model may write. The
                completion can be shorter.
            stop_sequences: Texts that end the completion as soon as the model writes
                one of them, in addition to `\\n\\nHuman:`.
            temperature: Amount of randomness, from 0 (most predictable) to 1 (most
                varied). Default 1.
            top_p: Choose each token among the likeliest ones whose probabilities add up
                to `top_p`. Set this or `temperature`, not both.
            top_k: Choose each token among the `top_k` likeliest only.
            metadata: Facts about the request that the model does not see.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        from ..own_code.completion_stream import CompletionStreamManager

        return CompletionStreamManager(
            lambda: self.create(
                model=model,
                prompt=prompt,
                max_tokens_to_sample=max_tokens_to_sample,
                stop_sequences=stop_sequences,
                temperature=temperature,
                top_p=top_p,
                top_k=top_k,
                metadata=metadata,
                betas=betas,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )


class AsyncCompletions(AsyncResource):
    """The predecessor of Messages, kept for old integrations."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        stream: Literal[False] | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stream: Literal[True],
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stream: bool,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion | AsyncStream[types.Completion]: ...

    async def create(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        stream: bool | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Completion | AsyncStream[types.Completion]:
        """Create a text completion.

        Deprecated.

        Continues a text. The prompt must be written as a dialogue: it starts with a
        Human turn and ends with an open Assistant turn, each introduced by two
        newlines, the name and a colon.

        This is a legacy endpoint without any of the newer models and features; use
        `messages.create` instead.

        With `stream`, the text arrives in pieces as `completion` events. `stop_reason`
        is null in all of them but the last, and an error can come in the middle. A
        request may hold 32 MB.

        Args:
            model: Model that completes the text. Not every model serves this interface.
            prompt: The text to complete, with turns that begin with `\\n\\nHuman:` and
                `\\n\\nAssistant:`; the last one is `\\n\\nAssistant:`.
            max_tokens_to_sample: Upper bound for the tokens the model may write. The
                completion can be shorter.
            stop_sequences: Texts that end the completion as soon as the model writes
                one of them, in addition to `\\n\\nHuman:`.
            temperature: Amount of randomness, from 0 (most predictable) to 1 (most
                varied). Default 1.
            top_p: Choose each token among the likeliest ones whose probabilities add up
                to `top_p`. Set this or `temperature`, not both.
            top_k: Choose each token among the `top_k` likeliest only.
            metadata: Facts about the request that the model does not see.
            stream: `true` asks for server-sent events while the text is being written,
                instead of one completion at the end.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        body = {
            "model": model,
            "prompt": prompt,
            "max_tokens_to_sample": max_tokens_to_sample,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "metadata": metadata,
            "stream": stream,
        }
        if stream:
            return await self._client.stream(
                _CREATE_STREAM,
                _CREATE_EVENTS,
                headers={"anthropic-beta": betas},
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _CREATE,
            headers={"anthropic-beta": betas},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        model: params.ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: params.Metadata | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncCompletionStreamManager:
        """Complete a text, and put it together while it arrives.

        Deprecated.

        Continues a text. The prompt must be written as a dialogue: it starts with a
        Human turn and ends with an open Assistant turn, each introduced by two
        newlines, the name and a colon.

        This is a legacy endpoint without any of the newer models and features; use
        `messages.create` instead.

        With `stream`, the text arrives in pieces as `completion` events. `stop_reason`
        is null in all of them but the last, and an error can come in the middle. A
        request may hold 32 MB.

        Args:
            model: Model that completes the text. Not every model serves this interface.
            prompt: The text to complete, with turns that begin with `\\n\\nHuman:` and
                `\\n\\nAssistant:`; the last one is `\\n\\nAssistant:`.
            max_tokens_to_sample: Upper bound for the tokens the model may write. The
                completion can be shorter.
            stop_sequences: Texts that end the completion as soon as the model writes
                one of them, in addition to `\\n\\nHuman:`.
            temperature: Amount of randomness, from 0 (most predictable) to 1 (most
                varied). Default 1.
            top_p: Choose each token among the likeliest ones whose probabilities add up
                to `top_p`. Set this or `temperature`, not both.
            top_k: Choose each token among the `top_k` likeliest only.
            metadata: Facts about the request that the model does not see.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        from ..own_code.completion_stream import AsyncCompletionStreamManager

        return AsyncCompletionStreamManager(
            lambda: self.create(
                model=model,
                prompt=prompt,
                max_tokens_to_sample=max_tokens_to_sample,
                stop_sequences=stop_sequences,
                temperature=temperature,
                top_p=top_p,
                top_k=top_k,
                metadata=metadata,
                betas=betas,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )


class CompletionsWithRawResponse:
    """`Completions`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: Completions) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)


class CompletionsWithStreamingResponse:
    """`Completions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Completions) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncCompletions) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncCompletions) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
