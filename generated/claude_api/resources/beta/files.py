# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`beta.files`: Upload files once to use in many messages, and download what code has
written.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from ... import params
    from ..._runtime._async.binary import AsyncBinaryAPIResponse
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.binary import BinaryAPIResponse
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.files import FileTypes
    from ..._runtime.core.omit import NotGiven, Omit

_UPLOAD: Operation[types.BetaFileMetadata] = Operation(
    "POST",
    "/v1/files",
    lambda: types.BetaFileMetadata,
    content_type="multipart/form-data",
    body_schema="FileUploadParams",
    max_bytes=524_288_000,
    files=("file",),
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST: Operation[types.BetaFileMetadataList] = Operation(
    "GET",
    "/v1/files",
    lambda: types.BetaFileMetadataList,
    security=(("bearerApiKey",), ("bearer",)),
)
_RETRIEVE_METADATA: Operation[types.BetaFileMetadata] = Operation(
    "GET",
    "/v1/files/{file_id}",
    lambda: types.BetaFileMetadata,
    security=(("bearerApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedFile] = Operation(
    "DELETE",
    "/v1/files/{file_id}",
    lambda: types.DeletedFile,
    security=(("bearerApiKey",), ("bearer",)),
)
_DOWNLOAD: Operation[bytes] = Operation(
    "GET",
    "/v1/files/{file_id}/content",
    lambda: bytes,
    accept="application/octet-stream",
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Files(SyncResource):
    """Upload files once to use in many messages, and download what code has written."""

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

    def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: int | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaFileMetadata:
        """Upload a file, by the beta API.

        Stores a file for use in messages, where its id takes the place of the content:
        as the source of an image or a document, or as an upload into a container. A
        file belongs to the workspace of the credential. Its content counts as input
        wherever a message uses it.

        A file may be 500 MB large, a larger one is a `request_too_large` error. The
        files of an organization may take 1 TB together; what goes beyond that is an
        `invalid_request_error` with the code `storage_quota_exceeded`. A name that is
        not allowed is an `invalid_request_error` too.

        Args:
            file: The file, at most 500 MB. Its name has 1 to 255 characters, among them
                none of `< > : " | ? * \\ /` and no control characters (U+0000 to
                U+001F).
            expires_in_seconds: After how many seconds the file expires, 3,600 (an hour)
                to 7,776,000 (90 days). Without it the file does not expire.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _UPLOAD,
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            body={"file": file, "expires_in_seconds": expires_in_seconds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        ids: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        scope_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.BetaFileMetadata, types.BetaFileMetadataList]:
        """List files, by the beta API.

        Lists the files of the workspace that the credential belongs to. Unlike
        `files.list`, it can be limited to the files of a scope, such as a session.
        Iterating over the result goes on through all pages.

        Args:
            ids: Only files with one of these ids, at most 100.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            scope_id: Only files that belong to the scope with this id, such as a
                session.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"ids[]": ids, "limit": limit, "page": page, "scope_id": scope_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaFileMetadata:
        """Retrieve the metadata of a file, by the beta API.

        Returns what is known of a file: its name, type and size, when it was created,
        when it expires, what it belongs to, and whether it can be downloaded. Its
        content is read with `beta.files.download`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _RETRIEVE_METADATA,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedFile:
        """Delete a file, by the beta API.

        Deletes a file for good. Requests that name its id fail from then on.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _DELETE,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Download a file, by the beta API.

        Returns the content of a file as bytes. Only files whose `downloadable` is true
        can be downloaded; for others the call is an `invalid_request_error` with the
        code `file_not_downloadable`. A file that has expired is a `not_found_error`
        with the code `file_expired`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.download(
            _DOWNLOAD,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Upload files once to use in many messages, and download what code has written."""

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

    async def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: int | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaFileMetadata:
        """Upload a file, by the beta API.

        Stores a file for use in messages, where its id takes the place of the content:
        as the source of an image or a document, or as an upload into a container. A
        file belongs to the workspace of the credential. Its content counts as input
        wherever a message uses it.

        A file may be 500 MB large, a larger one is a `request_too_large` error. The
        files of an organization may take 1 TB together; what goes beyond that is an
        `invalid_request_error` with the code `storage_quota_exceeded`. A name that is
        not allowed is an `invalid_request_error` too.

        Args:
            file: The file, at most 500 MB. Its name has 1 to 255 characters, among them
                none of `< > : " | ? * \\ /` and no control characters (U+0000 to
                U+001F).
            expires_in_seconds: After how many seconds the file expires, 3,600 (an hour)
                to 7,776,000 (90 days). Without it the file does not expire.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _UPLOAD,
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            body={"file": file, "expires_in_seconds": expires_in_seconds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        ids: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        scope_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.BetaFileMetadata, types.BetaFileMetadataList]:
        """List files, by the beta API.

        Lists the files of the workspace that the credential belongs to. Unlike
        `files.list`, it can be limited to the files of a scope, such as a session.
        Iterating over the result goes on through all pages.

        Args:
            ids: Only files with one of these ids, at most 100.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            scope_id: Only files that belong to the scope with this id, such as a
                session.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"ids[]": ids, "limit": limit, "page": page, "scope_id": scope_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.BetaFileMetadata:
        """Retrieve the metadata of a file, by the beta API.

        Returns what is known of a file: its name, type and size, when it was created,
        when it expires, what it belongs to, and whether it can be downloaded. Its
        content is read with `beta.files.download`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _RETRIEVE_METADATA,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedFile:
        """Delete a file, by the beta API.

        Deletes a file for good. Requests that name its id fail from then on.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _DELETE,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Download a file, by the beta API.

        Returns the content of a file as bytes. Only files whose `downloadable` is true
        can be downloaded; for others the call is an `invalid_request_error` with the
        code `file_not_downloadable`. A file that has expired is a `not_found_error`
        with the code `file_expired`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.download(
            _DOWNLOAD,
            path={"file_id": file_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
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
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.upload = raw_response(owner.upload)
        self.list = raw_response(owner.list)
        self.retrieve_metadata = raw_response(owner.retrieve_metadata)
        self.delete = raw_response(owner.delete)
        self.download = raw_response(owner.download)


class FilesWithStreamingResponse:
    """`Files`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Files) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.upload = streamed_response(owner.upload)
        self.list = streamed_response(owner.list)
        self.retrieve_metadata = streamed_response(owner.retrieve_metadata)
        self.delete = streamed_response(owner.delete)
        self.download = streamed_response(owner.download)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncFiles) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.upload = async_raw_response(owner.upload)
        self.list = async_raw_response(owner.list)
        self.retrieve_metadata = async_raw_response(owner.retrieve_metadata)
        self.delete = async_raw_response(owner.delete)
        self.download = async_raw_response(owner.download)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncFiles) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.upload = async_streamed_response(owner.upload)
        self.list = async_streamed_response(owner.list)
        self.retrieve_metadata = async_streamed_response(owner.retrieve_metadata)
        self.delete = async_streamed_response(owner.delete)
        self.download = async_streamed_response(owner.download)
