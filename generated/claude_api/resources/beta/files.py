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

_UPLOAD: Operation[types.FileMetadata] = Operation(
    "POST",
    "/v1/files",
    lambda: types.FileMetadata,
    query={"beta": "true"},
    content_type="multipart/form-data",
    body_schema="FileUploadParams",
    max_bytes=524_288_000,
    files=("file",),
    appended_headers={"anthropic-beta": ("files-api-2025-04-14",)},
    security=(("apiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "413", "429", "500", "529"), types.ErrorResponse
    ),
)
_LIST: Operation[types.FileMetadataList] = Operation(
    "GET",
    "/v1/files",
    lambda: types.FileMetadataList,
    query={"beta": "true"},
    appended_headers={"anthropic-beta": ("files-api-2025-04-14",)},
    security=(("apiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_RETRIEVE_METADATA: Operation[types.FileMetadata] = Operation(
    "GET",
    "/v1/files/{file_id}",
    lambda: types.FileMetadata,
    query={"beta": "true"},
    appended_headers={"anthropic-beta": ("files-api-2025-04-14",)},
    security=(("apiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedFile] = Operation(
    "DELETE",
    "/v1/files/{file_id}",
    lambda: types.DeletedFile,
    query={"beta": "true"},
    appended_headers={"anthropic-beta": ("files-api-2025-04-14",)},
    security=(("apiKey",), ("bearer",)),
)
_DOWNLOAD: Operation[bytes] = Operation(
    "GET",
    "/v1/files/{file_id}/content",
    lambda: bytes,
    accept="application/octet-stream",
    query={"beta": "true"},
    appended_headers={"anthropic-beta": ("files-api-2025-04-14",)},
    security=(("apiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


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
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FileMetadata:
        """Upload a file.

        Stores a file for use in messages, where its id takes the place of the content:
        as the source of an image or a document, or as an upload into a container. A
        file belongs to the workspace of the credential. Its content counts as input
        wherever a message uses it.

        A file may be 500 MB large, a larger one is a `request_too_large` error. The
        files of an organization may take 100 GB together; what goes beyond that is a
        `permission_error`.

        The name of the file is kept. It has 1 to 255 characters, without control
        characters and without any of `< > : " | ? * \\ /`; other names are an
        `invalid_request_error`.

        Args:
            file: The file, at most 500 MB. Its name has 1 to 255 characters, among them
                none of `< > : " | ? * \\ /` and no control characters (U+0000 to
                U+001F).
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _UPLOAD,
            headers={"anthropic-beta": betas},
            body={"file": file},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.FileMetadata]:
        """List files.

        Lists the files of the workspace that the credential belongs to. Iterating over
        the result goes on through all pages.

        Args:
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            limit: How many objects a page may hold.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FileMetadata:
        """Retrieve the metadata of a file.

        Returns what is known of a file: its name, type and size, when it was created,
        and whether it can be downloaded. Its content is read with
        `beta.files.download`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _RETRIEVE_METADATA,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedFile:
        """Delete a file.

        Deletes a file for good. Requests that name its id fail from then on.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _DELETE,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def download(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Download a file.

        Returns the content of a file as bytes. Only files that skills or code execution
        have written can be downloaded, their `downloadable` is true; a file that was
        uploaded cannot be read back.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.download(
            _DOWNLOAD,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
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
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FileMetadata:
        """Upload a file.

        Stores a file for use in messages, where its id takes the place of the content:
        as the source of an image or a document, or as an upload into a container. A
        file belongs to the workspace of the credential. Its content counts as input
        wherever a message uses it.

        A file may be 500 MB large, a larger one is a `request_too_large` error. The
        files of an organization may take 100 GB together; what goes beyond that is a
        `permission_error`.

        The name of the file is kept. It has 1 to 255 characters, without control
        characters and without any of `< > : " | ? * \\ /`; other names are an
        `invalid_request_error`.

        Args:
            file: The file, at most 500 MB. Its name has 1 to 255 characters, among them
                none of `< > : " | ? * \\ /` and no control characters (U+0000 to
                U+001F).
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _UPLOAD,
            headers={"anthropic-beta": betas},
            body={"file": file},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.FileMetadata]:
        """List files.

        Lists the files of the workspace that the credential belongs to. Iterating over
        the result goes on through all pages.

        Args:
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            limit: How many objects a page may hold.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FileMetadata:
        """Retrieve the metadata of a file.

        Returns what is known of a file: its name, type and size, when it was created,
        and whether it can be downloaded. Its content is read with
        `beta.files.download`.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _RETRIEVE_METADATA,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedFile:
        """Delete a file.

        Deletes a file for good. Requests that name its id fail from then on.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _DELETE,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download(
        self,
        file_id: str,
        *,
        betas: Sequence[params.AnthropicBeta] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Download a file.

        Returns the content of a file as bytes. Only files that skills or code execution
        have written can be downloaded, their `downloadable` is true; a file that was
        uploaded cannot be read back.

        Args:
            file_id: Id of the file, as returned when it was uploaded or named by a
                block of a message.
            betas: Beta features to switch on for this request, beside
                `files-api-2025-04-14`, which is always sent. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.download(
            _DOWNLOAD,
            path={"file_id": file_id},
            headers={"anthropic-beta": betas},
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
