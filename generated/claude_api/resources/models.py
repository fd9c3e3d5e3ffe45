# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`models`: Find out which models there are, and what each of them can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .._runtime._async.paginator import AsyncPaginator
    from .._runtime._sync.pages import SyncPage
    from .._runtime.core.omit import NotGiven, Omit

_RETRIEVE: Operation[types.ModelInfo] = Operation(
    "GET",
    "/v1/models/{model_id}",
    lambda: types.ModelInfo,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST: Operation[types.ModelInfoList] = Operation(
    "GET",
    "/v1/models",
    lambda: types.ModelInfoList,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Models(SyncResource):
    """Find out which models there are, and what each of them can do."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ModelsWithStreamingResponse(self)

    def retrieve(
        self,
        model_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ModelInfo:
        """Retrieve a model.

        Returns one model by its id, with what it can do. Given an alias, it returns the
        model that the alias stands for, so it also serves to pin down a dated id.

        Args:
            model_id: Id of the model, or an alias of one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.

        No longer taken:
            betas: Until 2023-06-01. The methods of `client.beta.models` take it.
        """
        return self._client.request(
            _RETRIEVE,
            path={"model_id": model_id},
            headers={"anthropic-workspace-id": workspace_id},
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
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.ModelInfo, types.ModelInfoList]:
        """List models.

        Lists the models that the credential can use, newest first. Iterating over the
        result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            lifecycle: Only models in one of these states of their life, at most 3.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.

        No longer taken:
            betas: Until 2023-06-01. The methods of `client.beta.models` take it.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle[]": lifecycle,
                "limit": limit,
            },
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncModels(AsyncResource):
    """Find out which models there are, and what each of them can do."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncModelsWithStreamingResponse(self)

    async def retrieve(
        self,
        model_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ModelInfo:
        """Retrieve a model.

        Returns one model by its id, with what it can do. Given an alias, it returns the
        model that the alias stands for, so it also serves to pin down a dated id.

        Args:
            model_id: Id of the model, or an alias of one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.

        No longer taken:
            betas: Until 2023-06-01. The methods of `client.beta.models` take it.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"model_id": model_id},
            headers={"anthropic-workspace-id": workspace_id},
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
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.ModelInfo, types.ModelInfoList]:
        """List models.

        Lists the models that the credential can use, newest first. Iterating over the
        result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            lifecycle: Only models in one of these states of their life, at most 3.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.

        No longer taken:
            betas: Until 2023-06-01. The methods of `client.beta.models` take it.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle[]": lifecycle,
                "limit": limit,
            },
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ModelsWithRawResponse:
    """`Models`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Models) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve = raw_response(owner.retrieve)
        self.list = raw_response(owner.list)


class ModelsWithStreamingResponse:
    """`Models`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Models) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve = streamed_response(owner.retrieve)
        self.list = streamed_response(owner.list)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncModels) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve = async_raw_response(owner.retrieve)
        self.list = async_raw_response(owner.list)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncModels) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve = async_streamed_response(owner.retrieve)
        self.list = async_streamed_response(owner.list)
