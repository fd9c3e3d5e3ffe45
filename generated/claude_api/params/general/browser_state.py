# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeralParam


class BrowserStateTabEntryParam(TypedDict):
    """An open tab of the browser."""

    tab_id: str
    """Your identifier of the tab, by which calls name it."""

    title: str
    """Title of the page in the tab."""

    url: str
    """Address of the page in the tab."""

    active: NotRequired[bool]
    """Whether this is the tab in front."""


class BrowserStateChangeTabOpenedParam(TypedDict):
    """A tab was opened."""

    type: Literal["tab_opened"]
    tab_id: str
    """The tab that was opened."""


class BrowserStateChangeDownloadStartedParam(TypedDict):
    """A download has begun."""

    type: Literal["download_started"]
    download_id: str
    """Your identifier of the download, the same in all changes of one download."""

    url: str
    """Address that the file comes from."""


class BrowserStateChangeDownloadCompletedParam(TypedDict):
    """A download is complete."""

    type: Literal["download_completed"]
    download_id: str
    """Your identifier of the download, the same in all changes of one download."""

    url: str
    """Address that the file comes from."""

    path: NotRequired[str | None]
    """Where the file was stored; may be left out or `null`."""

    size_bytes: NotRequired[int | None]
    """Size of the file in bytes, if it is known."""


class BrowserStateChangeDownloadFailedParam(TypedDict):
    """A download has failed."""

    type: Literal["download_failed"]
    download_id: str
    """Your identifier of the download, the same in all changes of one download."""

    url: str
    """Address that the file was to come from."""

    error: NotRequired[str | None]
    """Why the download failed; may be left out or `null`."""


BrowserStateChangeParam: TypeAlias = (
    BrowserStateChangeTabOpenedParam
    | BrowserStateChangeDownloadStartedParam
    | BrowserStateChangeDownloadCompletedParam
    | BrowserStateChangeDownloadFailedParam
)
"""Something that has happened in the browser. `type` says what."""


class BrowserStateBlockParam(TypedDict):
    """State of the browser, as part of the result of a call of the browser toolset.

    It tells the model which tabs are open and what has changed.
    """

    type: Literal["browser_state"]
    tabs: Sequence[BrowserStateTabEntryParam]
    """The tabs that are open."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    state_changes: NotRequired[Sequence[BrowserStateChangeParam] | None]
    """What has happened in the browser, such as tabs that opened and downloads."""


# Other names of these.
BetaBrowserStateBlockParam: TypeAlias = BrowserStateBlockParam
BetaBrowserStateChangeDownloadCompletedParam: TypeAlias = (
    BrowserStateChangeDownloadCompletedParam
)
BetaBrowserStateChangeDownloadFailedParam: TypeAlias = (
    BrowserStateChangeDownloadFailedParam
)
BetaBrowserStateChangeDownloadStartedParam: TypeAlias = (
    BrowserStateChangeDownloadStartedParam
)
BetaBrowserStateChangeParam: TypeAlias = BrowserStateChangeParam
BetaBrowserStateChangeTabOpenedParam: TypeAlias = BrowserStateChangeTabOpenedParam
BetaBrowserStateTabEntryParam: TypeAlias = BrowserStateTabEntryParam
