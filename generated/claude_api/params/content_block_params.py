# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: content block params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import types
from .citation_params import CitationsConfigParam, TextCitationParam
from .common import CacheControlEphemeral
from .web_search import WebSearchToolResultBlockParam


class TextBlockParam(TypedDict):
    """Text, as part of a turn, of the system prompt or of a tool result."""

    type: Literal["text"]
    text: str
    """The text itself. It must not be empty."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""

    citations: NotRequired[Sequence[TextCitationParam] | None]
    """Citations of an earlier answer, when its text is passed back."""


class ImageBlockParam(TypedDict):
    """An image.

    Up to 100 in a request, each of at most 5 MB and 8000 x 8000 pixels; with more than
    20 images each may have 2000 x 2000 pixels. An image costs about width x height /
    750 tokens.
    """

    type: Literal["image"]
    source: ImageSourceParam
    """Where the image comes from."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class DocumentBlockParam(TypedDict):
    """A document for the model to read: a PDF, a plain text, or content blocks.

    PDFs may have up to 100 pages per request and must not be encrypted.
    """

    type: Literal["document"]
    source: DocumentSourceParam
    """Where the document comes from."""

    title: NotRequired[str | None]
    """Title of the document, 1 to 500 characters. It is shown to the model."""

    context: NotRequired[str | None]
    """Notes about the document that the model sees but never cites, such as its origin
    or date.
    """

    citations: NotRequired[CitationsConfigParam | None]
    """Whether the answer cites passages of this document. Off by default."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class SearchResultBlockParam(TypedDict):
    """A result of a search that you ran yourself, in a form the model can cite.

    Allowed in a user turn and in a tool result.
    """

    type: Literal["search_result"]
    source: str
    """Where the result is from, usually a URL. Citations repeat it."""

    title: str
    """Title of the result. Citations repeat it."""

    content: Sequence[TextBlockParam]
    """Text of the result. Citations name the text blocks by their position."""

    citations: NotRequired[CitationsConfigParam]
    """Whether the answer cites this result. Off by default."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class ThinkingBlockParam(TypedDict):
    """Thinking of an earlier answer, passed back unchanged."""

    type: Literal["thinking"]
    thinking: str
    """The thoughts, exactly as they came."""

    signature: str
    """The signature that came with them."""


class RedactedThinkingBlockParam(TypedDict):
    """Encrypted thinking of an earlier answer, passed back unchanged."""

    type: Literal["redacted_thinking"]
    data: str
    """The encrypted thoughts, exactly as they came."""


class ToolUseBlockParam(TypedDict):
    """A tool call of an earlier answer, passed back before its result."""

    type: Literal["tool_use"]
    id: str
    """Identifier of the call. The result that follows names it."""

    name: str
    """Name of the tool that was called, 1 to 200 characters."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class ToolResultBlockParam(TypedDict):
    """Outcome of a tool call.

    Goes into the user turn right after the call, ahead of any text; several calls in
    one message are all answered in the same turn.
    """

    type: Literal["tool_result"]
    tool_use_id: str
    """The `id` of the call this is the outcome of."""

    content: NotRequired[str | Sequence[ToolResultContentBlockParam]]
    """What the tool returned. May be left out if there is nothing to say."""

    is_error: NotRequired[bool]
    """`true` if the tool failed; `content` then tells the model why."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class ServerToolUseBlockParam(TypedDict):
    """A call of a server tool in an earlier answer, passed back with its result."""

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call."""

    name: Literal["web_search"]
    """Name of the server tool."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


ContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | DocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | types.ContentBlock
)
"""One part of a turn; `type` says which kind.

Blocks of an earlier answer can be passed back as they came.
"""


class Base64ImageSource(TypedDict):
    """An image that is part of the request."""

    type: Literal["base64"]
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """Format of the image. It must fit the data."""

    data: str
    """The image file in base64. At most 5 MB."""


class URLImageSource(TypedDict):
    """An image that the API fetches from the web."""

    type: Literal["url"]
    url: str
    """Public address of a JPEG, PNG, GIF or WebP file."""


ImageSourceParam: TypeAlias = Base64ImageSource | URLImageSource
"""Source of an image, the data itself or a URL."""


class Base64PDFSourceParam(TypedDict):
    """A PDF file given as data. Citations of it count in pages."""

    type: Literal["base64"]
    media_type: Literal["application/pdf"]
    """Always `application/pdf`."""

    data: str
    """The PDF file in base64."""


class PlainTextSourceParam(TypedDict):
    """A plain text. Citations of it count in characters."""

    type: Literal["text"]
    media_type: Literal["text/plain"]
    """Always `text/plain`."""

    data: str
    """The text itself, not encoded."""


class ContentBlockSource(TypedDict):
    """A document that you have cut into blocks yourself.

    Citations of it count in blocks, so each block is the smallest unit that can be
    cited.
    """

    type: Literal["content"]
    content: str | Sequence[ContentBlockSourceContent]
    """The blocks of the document. A plain string is short for a single text block."""


class URLPDFSource(TypedDict):
    """A PDF file that the API fetches from the web. Citations of it count in pages."""

    type: Literal["url"]
    url: str
    """Public address of the PDF file."""


DocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | types.Base64PDFSource
    | PlainTextSourceParam
    | types.PlainTextSource
    | ContentBlockSource
    | URLPDFSource
)
"""Source of a document: a PDF as data or URL, a plain text, or content blocks."""

ContentBlockSourceContent: TypeAlias = TextBlockParam | ImageBlockParam
"""One block of such a document, text or image."""

ToolResultContentBlockParam: TypeAlias = (
    TextBlockParam | ImageBlockParam | SearchResultBlockParam | DocumentBlockParam
)
"""One part of what a tool returned."""
