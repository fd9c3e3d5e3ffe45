# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser toolset tabs."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict


class BrowserCloseTabConfigParam(TypedDict):
    """Settings of the member `close_tab`, which closes a tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserListTabsConfigParam(TypedDict):
    """Settings of the member `list_tabs`, which lists the open tabs."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserNavigateConfigParam(TypedDict):
    """Settings of the member `navigate`, which goes to an address."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserNewTabConfigParam(TypedDict):
    """Settings of the member `new_tab`, which opens a tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserSwitchTabConfigParam(TypedDict):
    """Settings of the member `switch_tab`, which goes to another tab."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


# Other names of these.
BetaBrowserCloseTabConfigParam: TypeAlias = BrowserCloseTabConfigParam
BetaBrowserListTabsConfigParam: TypeAlias = BrowserListTabsConfigParam
BetaBrowserNavigateConfigParam: TypeAlias = BrowserNavigateConfigParam
BetaBrowserNewTabConfigParam: TypeAlias = BrowserNewTabConfigParam
BetaBrowserSwitchTabConfigParam: TypeAlias = BrowserSwitchTabConfigParam
