"""Bases of the classes that hold an API's methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncAPIClient
    from .sync_client import SyncAPIClient

__all__ = ["AsyncResource", "SyncResource"]


class SyncResource:
    """A group of methods of a client."""

    __slots__ = ("__dict__", "_client")  # __dict__ for cached sub-resources

    _client: SyncAPIClient

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client


class AsyncResource:
    """A group of methods of an async client."""

    __slots__ = ("__dict__", "_client")

    _client: AsyncAPIClient

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client
