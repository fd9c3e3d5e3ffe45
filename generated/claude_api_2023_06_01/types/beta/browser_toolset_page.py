# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser toolset page."""

from __future__ import annotations

from ... import _base


class BetaBrowserFileUploadConfig(_base.Model):
    """Settings of `file_upload` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserFindConfig(_base.Model):
    """Settings of `find` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserFormInputConfig(_base.Model):
    """Settings of `form_input` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserGetPageTextConfig(_base.Model):
    """Settings of `get_page_text` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserJavascriptExecConfig(_base.Model):
    """Settings of `javascript_exec` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserReadConsoleConfig(_base.Model):
    """Settings of `read_console` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserReadNetworkConfig(_base.Model):
    """Settings of `read_network` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserReadPageConfig(_base.Model):
    """Settings of `read_page` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserScreenshotConfig(_base.Model):
    """Settings of `screenshot` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserScrollToConfig(_base.Model):
    """Settings of `scroll_to` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserZoomConfig(_base.Model):
    """Settings of `zoom` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""
