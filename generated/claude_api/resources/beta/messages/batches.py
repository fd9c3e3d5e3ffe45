# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `beta.messages.batches`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._async.streams import AsyncJSONLDecoder
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime._sync.streams import JSONLDecoder
    from ...._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.MessageBatch] = Operation(
    "POST",
    "/v1/messages/batches",
    lambda: types.MessageBatch,
    body_schema="BetaMessageBatchCreateParams",
    max_bytes=268_435_456,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST: Operation[types.MessageBatchList] = Operation(
    "GET",
    "/v1/messages/batches",
    lambda: types.MessageBatchList,
    security=(("bearerApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.MessageBatch] = Operation(
    "GET",
    "/v1/messages/batches/{message_batch_id}",
    lambda: types.MessageBatch,
    security=(("bearerApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedMessageBatch] = Operation(
    "DELETE",
    "/v1/messages/batches/{message_batch_id}",
    lambda: types.DeletedMessageBatch,
    security=(("bearerApiKey",), ("bearer",)),
)
_CANCEL: Operation[types.MessageBatch] = Operation(
    "POST",
    "/v1/messages/batches/{message_batch_id}/cancel",
    lambda: types.MessageBatch,
    security=(("bearerApiKey",), ("bearer",)),
)
_RESULTS: Operation[types.BetaMessageBatchIndividualResponse] = Operation(
    "GET",
    "/v1/messages/batches/{message_batch_id}/results",
    lambda: types.BetaMessageBatchIndividualResponse,
    accept="application/x-jsonl",
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Batches(SyncResource):
    """Operations of `beta.messages.batches`."""

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return BatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        requests: Sequence[params.BetaMessageBatchIndividualRequest],
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Create a message batch with beta features.

        Hands in many message requests at once, to be answered in the background for
        half the price. Each may use what `beta.messages.create` offers, except for
        `stream`, and the names in `betas` hold for all of them. The batch is returned
        straight away, in progress; retrieve it until its `processing_status` is
        `ended`, then read its results.

        A batch holds up to 100,000 requests or 256 MB, whichever comes first; a larger
        body is a `request_too_large` error. Each request has a `custom_id` that is
        unique within its batch and is how its result is found, as results come in any
        order. The requests are only checked while the batch is processed, so an invalid
        one becomes an `errored` result rather than an error of this call.

        Work stops 24 hours after the batch was created; what is unanswered by then
        expires and is not charged.

        Args:
            requests: The requests of the batch, at most 100,000. Each is handled on its
                own, in no fixed order.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            requests[].params.temperature: Until 2023-06-01. Answers are sampled as with
                1; steer them with the prompt, or with `output_config`.
            requests[].params.top_k: Until 2023-06-01. Leave it out.
            requests[].params.top_p: Until 2023-06-01. Leave it out.
        """
        return self._client.request(
            _CREATE,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body={"requests": requests},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.MessageBatch, types.MessageBatchList]:
        """List message batches, by the beta API.

        Lists the batches of the workspace that the credential belongs to, newest first,
        whether they were created with beta features or without. Iterating over the
        result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Retrieve a message batch, by the beta API.

        Returns the batch as it stands now. It may be called as often as needed, and is
        the way to wait for the end of processing: once `processing_status` is `ended`,
        `results_url` is set.

        While the batch is in progress all its requests count as processing; the other
        counts are filled in when it has ended.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _RETRIEVE,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedMessageBatch:
        """Delete a message batch, by the beta API.

        Deletes the batch and its results for good. Only a batch that has ended can be
        deleted; one in progress must be canceled first.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _DELETE,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Cancel a message batch, by the beta API.

        Asks for the batch to be stopped. It is `canceling` until the requests that
        cannot be interrupted are finished, and then ends; its counts tell how many
        requests were canceled. It may have results all the same, and there may even be
        none that was canceled.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _CANCEL,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> JSONLDecoder[types.BetaMessageBatchIndividualResponse]:
        """Read the results of a message batch with beta features.

        Streams the results of a batch that has ended, one line of JSON per request, in
        any order; match them to requests by `custom_id`. A result is `succeeded`,
        `errored`, `canceled` or `expired`, and only a `succeeded` one holds a message,
        of the kind that `beta.messages.create` returns. An `errored` result holds the
        same error that creating the message would have given.

        Results can be read for 29 days after the batch was created. After that the
        batch is still listed, but its results are gone.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.lines(
            _RESULTS,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBatches(AsyncResource):
    """Operations of `beta.messages.batches`."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        requests: Sequence[params.BetaMessageBatchIndividualRequest],
        user_profile_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Create a message batch with beta features.

        Hands in many message requests at once, to be answered in the background for
        half the price. Each may use what `beta.messages.create` offers, except for
        `stream`, and the names in `betas` hold for all of them. The batch is returned
        straight away, in progress; retrieve it until its `processing_status` is
        `ended`, then read its results.

        A batch holds up to 100,000 requests or 256 MB, whichever comes first; a larger
        body is a `request_too_large` error. Each request has a `custom_id` that is
        unique within its batch and is how its result is found, as results come in any
        order. The requests are only checked while the batch is processed, so an invalid
        one becomes an `errored` result rather than an error of this call.

        Work stops 24 hours after the batch was created; what is unanswered by then
        expires and is not charged.

        Args:
            requests: The requests of the batch, at most 100,000. Each is handled on its
                own, in no fixed order.
            user_profile_id: Identifier of the user profile that the request is made
                for.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.

        No longer taken:
            requests[].params.temperature: Until 2023-06-01. Answers are sampled as with
                1; steer them with the prompt, or with `output_config`.
            requests[].params.top_k: Until 2023-06-01. Leave it out.
            requests[].params.top_p: Until 2023-06-01. Leave it out.
        """
        return await self._client.request(
            _CREATE,
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
                "anthropic-beta": betas,
            },
            body={"requests": requests},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.MessageBatch, types.MessageBatchList]:
        """List message batches, by the beta API.

        Lists the batches of the workspace that the credential belongs to, newest first,
        whether they were created with beta features or without. Iterating over the
        result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Retrieve a message batch, by the beta API.

        Returns the batch as it stands now. It may be called as often as needed, and is
        the way to wait for the end of processing: once `processing_status` is `ended`,
        `results_url` is set.

        While the batch is in progress all its requests count as processing; the other
        counts are filled in when it has ended.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedMessageBatch:
        """Delete a message batch, by the beta API.

        Deletes the batch and its results for good. Only a batch that has ended can be
        deleted; one in progress must be canceled first.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _DELETE,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Cancel a message batch, by the beta API.

        Asks for the batch to be stopped. It is `canceling` until the requests that
        cannot be interrupted are finished, and then ends; its counts tell how many
        requests were canceled. It may have results all the same, and there may even be
        none that was canceled.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _CANCEL,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncJSONLDecoder[types.BetaMessageBatchIndividualResponse]:
        """Read the results of a message batch with beta features.

        Streams the results of a batch that has ended, one line of JSON per request, in
        any order; match them to requests by `custom_id`. A result is `succeeded`,
        `errored`, `canceled` or `expired`, and only a `succeeded` one holds a message,
        of the kind that `beta.messages.create` returns. An `errored` result holds the
        same error that creating the message would have given.

        Results can be read for 29 days after the batch was created. After that the
        batch is still listed, but its results are gone.

        Args:
            message_batch_id: Id of the batch, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.lines(
            _RESULTS,
            path={"message_batch_id": message_batch_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BatchesWithRawResponse:
    """`Batches`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Batches) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)
        self.cancel = raw_response(owner.cancel)
        self.results = raw_response(owner.results)


class BatchesWithStreamingResponse:
    """`Batches`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Batches) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)
        self.cancel = streamed_response(owner.cancel)
        self.results = streamed_response(owner.results)


class AsyncBatchesWithRawResponse:
    """`AsyncBatches`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncBatches) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)
        self.cancel = async_raw_response(owner.cancel)
        self.results = async_raw_response(owner.results)


class AsyncBatchesWithStreamingResponse:
    """`AsyncBatches`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncBatches) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)
        self.cancel = async_streamed_response(owner.cancel)
        self.results = async_streamed_response(owner.results)
