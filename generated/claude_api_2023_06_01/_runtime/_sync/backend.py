"""What blocking code does in its own way; written by hand on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from time import sleep
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..core.multipart import Upload
    from .pages import SyncPage
    from .responses import StreamedAPIResponse

    Listing: TypeAlias = SyncPage[Any]

__all__ = ["content", "list_pages", "lock", "sleep", "streamable"]


def lock() -> Lock:
    """What lets one thread at a time through."""
    return Lock()


def streamable(upload: Upload) -> Iterable[bytes]:
    """What an HTTP client reads the bytes of a file or form from."""
    return upload


def list_pages(first: Callable[[], SyncPage[Any]]) -> Listing:
    """A list, which begins with its first page."""
    return first()


def content(response: StreamedAPIResponse[bytes]) -> bytes:
    """The bytes of a response, read now where they were not."""
    return response.read()
