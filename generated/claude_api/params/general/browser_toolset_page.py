# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser toolset page."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict


class BrowserFileUploadConfigParam(TypedDict):
    """Settings of the member `file_upload`, which gives files to a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserFindConfigParam(TypedDict):
    """Settings of the member `find`, which looks for something on a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserFormInputConfigParam(TypedDict):
    """Settings of the member `form_input`, which sets the value of a form element."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserGetPageTextConfigParam(TypedDict):
    """Settings of the member `get_page_text`, which reads the text of a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserJavascriptExecConfigParam(TypedDict):
    """Settings of the member `javascript_exec`, which runs JavaScript on a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserReadConsoleConfigParam(TypedDict):
    """Settings of the member `read_console`, which reads the console of a tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserReadNetworkConfigParam(TypedDict):
    """Settings of the member `read_network`, which reads the network traffic of a
    tab.
    """

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserReadPageConfigParam(TypedDict):
    """Settings of the member `read_page`, which reads the elements of a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserScreenshotConfigParam(TypedDict):
    """Settings of the member `screenshot`, which takes a picture of a tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserScrollToConfigParam(TypedDict):
    """Settings of the member `scroll_to`, which scrolls to an element."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserZoomConfigParam(TypedDict):
    """Settings of the member `zoom`, which enlarges a region of a tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


# Other names of these.
BetaBrowserFileUploadConfigParam: TypeAlias = BrowserFileUploadConfigParam
BetaBrowserFindConfigParam: TypeAlias = BrowserFindConfigParam
BetaBrowserFormInputConfigParam: TypeAlias = BrowserFormInputConfigParam
BetaBrowserGetPageTextConfigParam: TypeAlias = BrowserGetPageTextConfigParam
BetaBrowserJavascriptExecConfigParam: TypeAlias = BrowserJavascriptExecConfigParam
BetaBrowserReadConsoleConfigParam: TypeAlias = BrowserReadConsoleConfigParam
BetaBrowserReadNetworkConfigParam: TypeAlias = BrowserReadNetworkConfigParam
BetaBrowserReadPageConfigParam: TypeAlias = BrowserReadPageConfigParam
BetaBrowserScreenshotConfigParam: TypeAlias = BrowserScreenshotConfigParam
BetaBrowserScrollToConfigParam: TypeAlias = BrowserScrollToConfigParam
BetaBrowserZoomConfigParam: TypeAlias = BrowserZoomConfigParam
