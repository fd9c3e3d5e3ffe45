"""What blocking code does in its own way; written by hand on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from time import sleep
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from ..core.multipart import Upload
    from ..core.operation import Operation
    from .pages import SyncPage
    from .responses import StreamedAPIResponse

    Listing: TypeAlias = SyncPage[Any]

__all__ = [
    "content",
    "event_loop",
    "list_pages",
    "lock",
    "sleep",
    "streamable",
    "within",
]

T = TypeVar("T")


def lock() -> Lock:
    """What lets one thread at a time through."""
    return Lock()


def event_loop() -> Any:
    """None: connections of blocking code belong to their process alone."""
    return None


def within(seconds: float, work: Callable[[], T], op: Operation[Any]) -> T:
    """What `work` gives; nothing can end it from outside.

    The exchange keeps to the deadline by itself, at each of its steps and at each piece
    of a body.
    """
    return work()


def streamable(upload: Upload) -> Iterable[bytes]:
    """What an HTTP client reads the bytes of a file or form from."""
    return upload


def list_pages(first: Callable[[], SyncPage[Any]]) -> Listing:
    """A list, which begins with its first page."""
    return first()


def content(response: StreamedAPIResponse[bytes]) -> bytes:
    """The bytes of a response, read now where they were not."""
    return response.read()
