# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation
from .._runtime.core.serialise import Parameter

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .._runtime.core.omit import NotGiven, Omit

_GET: Operation[types.File] = Operation(
    "GET", "/folders/{folder-id}/files/{name}", lambda: types.File
)
_DELETE: Operation[None] = Operation(
    "DELETE", "/folders/{folder-id}/files/{name}", lambda: None
)
_LIST: Operation[list[types.File]] = Operation(
    "GET",
    "/files",
    lambda: list[types.File],
    parameters=(Parameter("query", "tags", explode=False),),
)


class Files(SyncResource):
    """Operations of `files`."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return FilesWithStreamingResponse(self)

    def get(
        self,
        folder_id: str,
        name: str,
        *,
        revision: int | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.File:
        """One file of a folder.

        Args:
            name: Its name.
            revision: Which one; the newest without it.
            x_trace: Shown in the logs of the server.
        """
        return self._client.request(
            _GET,
            path={"folder-id": folder_id, "name": name},
            query={"revision": revision},
            headers={"X-Trace": x_trace},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        folder_id: str,
        name: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Remove a file."""
        return self._client.request(
            _DELETE,
            path={"folder-id": folder_id, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        unread: bool,
        ids: Sequence[int] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        owner: Sequence[str] | Omit = omit,
        changed_after: datetime.datetime | str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        x_fields: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.File]:
        """Files that fit.

        Args:
            ids: Repeated for each.
            tags: Parted by commas.
            owner: With brackets.
            order: Deprecated.
        """
        return self._client.request(
            _LIST,
            query={
                "ids": ids,
                "tags": tags,
                "owner[]": owner,
                "changed_after": changed_after,
                "order": order,
                "unread": unread,
            },
            headers={"X-Fields": x_fields},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncFilesWithStreamingResponse(self)

    async def get(
        self,
        folder_id: str,
        name: str,
        *,
        revision: int | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.File:
        """One file of a folder.

        Args:
            name: Its name.
            revision: Which one; the newest without it.
            x_trace: Shown in the logs of the server.
        """
        return await self._client.request(
            _GET,
            path={"folder-id": folder_id, "name": name},
            query={"revision": revision},
            headers={"X-Trace": x_trace},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        folder_id: str,
        name: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Remove a file."""
        return await self._client.request(
            _DELETE,
            path={"folder-id": folder_id, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        unread: bool,
        ids: Sequence[int] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        owner: Sequence[str] | Omit = omit,
        changed_after: datetime.datetime | str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        x_fields: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.File]:
        """Files that fit.

        Args:
            ids: Repeated for each.
            tags: Parted by commas.
            owner: With brackets.
            order: Deprecated.
        """
        return await self._client.request(
            _LIST,
            query={
                "ids": ids,
                "tags": tags,
                "owner[]": owner,
                "changed_after": changed_after,
                "order": order,
                "unread": unread,
            },
            headers={"X-Fields": x_fields},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FilesWithRawResponse:
    """`Files`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Files) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.get = raw_response(owner.get)
        self.delete = raw_response(owner.delete)
        self.list = raw_response(owner.list)


class FilesWithStreamingResponse:
    """`Files`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Files) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.get = streamed_response(owner.get)
        self.delete = streamed_response(owner.delete)
        self.list = streamed_response(owner.list)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncFiles) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.get = async_raw_response(owner.get)
        self.delete = async_raw_response(owner.delete)
        self.list = async_raw_response(owner.list)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncFiles) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.get = async_streamed_response(owner.get)
        self.delete = async_streamed_response(owner.delete)
        self.list = async_streamed_response(owner.list)
