# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta web fetch."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged
from .sources import Base64PDFSource, PlainTextSource


class BetaWebFetchToolResultErrorBlock(_base.Model):
    """A web fetch that failed. The request as a whole succeeds all the same."""

    type: Literal["web_fetch_tool_result_error"]
    """Always `web_fetch_tool_result_error`."""

    error_code: BetaWebFetchToolResultErrorCode
    """Why fetching failed."""


class BetaWebFetchBlock(_base.Model):
    """A page or PDF that was fetched."""

    type: Literal["web_fetch_result"]
    """Always `web_fetch_result`."""

    url: str
    """Address it was fetched from."""

    retrieved_at: str | None = None
    """When it was fetched, in ISO 8601, if that is known. It may come from a cache."""

    content: BetaDocumentBlock
    """The content that was fetched."""


BetaWebFetchToolResultBlockContent: TypeAlias = Annotated[
    Annotated[BetaWebFetchToolResultErrorBlock, Tag("web_fetch_tool_result_error")]
    | Annotated[BetaWebFetchBlock, Tag("web_fetch_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "web_fetch_tool_result_error", "web_fetch_result"),
]
"""A document that was fetched, or an error. `type` says which. Kinds may be added."""

BetaWebFetchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
    ]
    | str
)
"""Why a web fetch failed.

`invalid_tool_input`: the address was malformed. `url_too_long`: it had more than 250
characters. `url_not_allowed`: the domain settings or the model's rules forbid it.
`url_not_accessible`: the server answered with an error. `unsupported_content_type`:
neither text nor PDF. `too_many_requests`: the tool was rate limited.
`max_uses_exceeded`: `max_uses` of the tool was used up. `unavailable`: an internal
fault. More codes may come.
"""

BetaDocumentBlockSource: TypeAlias = Annotated[
    Annotated[Base64PDFSource, Tag("base64")]
    | Annotated[PlainTextSource, Tag("text")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "base64", "text"),
]
"""The content, a text or a PDF in base64. Kinds may be added."""


class BetaCitationConfig(_base.Model):
    """Citation settings of a document in an answer."""

    enabled: bool
    """Whether the answer may cite the document. Default `false`."""


class BetaDocumentBlock(_base.Model):
    """A document in an answer, which so far are only those that were fetched."""

    type: Literal["document"]
    """Always `document`."""

    source: BetaDocumentBlockSource
    """The content, a text or a PDF in base64. Kinds may be added."""

    title: str | None = None
    """Title of the document, if it has one."""

    citations: BetaCitationConfig | None = None
    """Citation settings of the document, as the tool was given them."""


class BetaWebFetchToolResultBlock(_base.Model):
    """Outcome of a web fetch, in the same message as the call."""

    type: Literal["web_fetch_tool_result"]
    """Always `web_fetch_tool_result`."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaWebFetchToolResultBlockContent
    """What was fetched, or the reason why fetching failed."""
