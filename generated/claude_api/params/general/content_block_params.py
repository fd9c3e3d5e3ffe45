# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general content block params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ... import types
from .bash_code_execution_params import BashCodeExecutionToolResultBlockParam
from .browser_state import BrowserStateBlockParam
from .citation_params import CitationsConfigParam, TextCitationParam
from .code_execution_params import CodeExecutionToolResultBlockParam
from .common import CacheControlEphemeralParam
from .containers import ContainerUploadBlockParam
from .text_editor_code_execution_params import (
    TextEditorCodeExecutionToolResultBlockParam,
)
from .thinking import ThinkingBlockParam
from .tool_search import ToolReferenceBlockParam, ToolSearchToolResultBlockParam
from .web_fetch import WebFetchToolResultErrorCodeParam
from .web_search import WebSearchToolResultErrorCodeParam


class TextBlockParam(TypedDict):
    """Text, as part of a turn, of the system prompt or of a tool result."""

    type: Literal["text"]
    text: str
    """The text itself. It must not be empty."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    citations: NotRequired[Sequence[TextCitationParam] | None]
    """Citations of an earlier answer, when its text is passed back.

    Only text of the assistant can have them.
    """


class ImageBlockParam(TypedDict):
    """An image.

    Up to 600 in a request, 100 with models of a context window of 200,000 tokens, each
    of at most 10 MB in base64 and 8000 x 8000 pixels; with more than 20 images the
    limit of pixels is lower.
    """

    type: Literal["image"]
    source: ImageSourceParam
    """Where the image comes from."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    transformations: NotRequired[ImageTransformationsParam | None]
    """How the image may be changed before the model sees it."""


class DocumentBlockParam(TypedDict):
    """A document for the model to read, a PDF, a plain text, or content blocks.

    PDFs may have up to 600 pages per request, 100 with models of a context window of
    200,000 tokens, and must not be encrypted.
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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""


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

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""

    toolset_name: NotRequired[str | None]
    """Name of the toolset, if a member of one was called."""


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
    """With `true` the tool has failed; `content` then tells the model why."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    toolset_name: NotRequired[str | None]
    """Name of the toolset that the call belonged to, if it belonged to one."""


class ServerToolUseBlockParam(TypedDict):
    """A call of a server tool in an earlier answer, passed back with its result."""

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call."""

    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """Name of the server tool."""

    input: Mapping[str, Any]
    """Arguments of the call."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""


class WebSearchToolResultBlockParam(TypedDict):
    """Outcome of a web search of an earlier answer, passed back unchanged."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: WebSearchToolResultBlockParamContentParam
    """The pages that were found, or the error."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this block."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""


class WebFetchToolResultBlockParam(TypedDict):
    """Outcome of a web fetch of an earlier answer, passed back unchanged."""

    type: Literal["web_fetch_tool_result"]
    content: WebFetchToolResultBlockParamContentParam
    """What was fetched, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    caller: NotRequired[ToolUseCallerParam]
    """Who made the call, as it came."""


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
    | WebFetchToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ContainerUploadBlockParam
    | types.ContentBlock
)
"""One part of a turn; `type` says which kind.

Blocks of an earlier answer can be passed back as they came.
"""


class Base64ImageSourceParam(TypedDict):
    """An image that is part of the request."""

    type: Literal["base64"]
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """Format of the image. It must fit the data."""

    data: str
    """The image file in base64. At most 10 MB."""


class URLImageSourceParam(TypedDict):
    """An image that the API fetches from the web."""

    type: Literal["url"]
    url: str
    """Public address of a JPEG, PNG, GIF or WebP file."""


class FileImageSourceParam(TypedDict):
    """An image that was uploaded with the Files API."""

    type: Literal["file"]
    file_id: str
    """Identifier of the file."""


ImageSourceParam: TypeAlias = (
    Base64ImageSourceParam | URLImageSourceParam | FileImageSourceParam
)
"""Where an image comes from: its bytes, a URL, or a file that was uploaded."""


class ImageTransformationsParam(TypedDict):
    """How an image may be changed before the model sees it."""

    oversized_image: NotRequired[Literal["downsize", "error"]]
    """What happens to an image that is too large.

    With `downsize` it is made smaller, with `error` the request fails.
    """


class Base64PDFSourceParam(TypedDict):
    """A PDF file given as data. Citations of it count in pages."""

    type: Literal["base64"]
    data: str
    """The PDF file in base64."""

    media_type: Literal["application/pdf"]
    """Always `application/pdf`."""


class PlainTextSourceParam(TypedDict):
    """A plain text. Citations of it count in characters."""

    type: Literal["text"]
    data: str
    """The text itself, not encoded."""

    media_type: Literal["text/plain"]
    """Always `text/plain`."""


class ContentBlockSourceParam(TypedDict):
    """A document that you have cut into blocks yourself.

    Citations of it count in blocks, so each block is the smallest unit that can be
    cited.
    """

    type: Literal["content"]
    content: str | Sequence[ContentBlockSourceContentParam]
    """The blocks of the document. A plain string is short for a single text block."""


class URLPDFSourceParam(TypedDict):
    """A PDF file that the API fetches from the web. Citations of it count in pages."""

    type: Literal["url"]
    url: str
    """Public address of the PDF file."""


class FileDocumentSourceParam(TypedDict):
    """A document that was uploaded with the Files API."""

    type: Literal["file"]
    file_id: str
    """Identifier of the file."""


DocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | PlainTextSourceParam
    | ContentBlockSourceParam
    | URLPDFSourceParam
    | FileDocumentSourceParam
)
"""Where the content of a document comes from; `type` says which kind."""

ContentBlockSourceContentParam: TypeAlias = TextBlockParam | ImageBlockParam
"""One block of a document made of content blocks, text or image."""


class DirectCallerParam(TypedDict):
    """The model itself made the call."""

    type: Literal["direct"]


class ServerToolCallerParam(TypedDict):
    """Code that the model ran with `code_execution_20250825` made the call."""

    type: Literal["code_execution_20250825"]
    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""


class ServerToolCaller20260120Param(TypedDict):
    """Code that the model ran with `code_execution_20260120` made the call."""

    type: Literal["code_execution_20260120"]
    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""


ToolUseCallerParam: TypeAlias = (
    DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
)
"""Who called a tool: the model itself, or code that it runs."""

ToolResultContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | SearchResultBlockParam
    | DocumentBlockParam
    | ToolReferenceBlockParam
    | BrowserStateBlockParam
)
"""One part of the result of a tool; `type` says which kind."""


class WebSearchResultBlockParam(TypedDict):
    """A page that the search found."""

    type: Literal["web_search_result"]
    url: str
    """Address of the page."""

    title: str
    """Title of the page."""

    encrypted_content: str
    """Content of the page, exactly as it came."""

    page_age: NotRequired[str | None]
    """When the page was last changed, if that is known."""


class WebSearchToolRequestErrorObjectParam(TypedDict):
    """A web search of an earlier answer that failed."""

    type: Literal["web_search_tool_result_error"]
    error_code: WebSearchToolResultErrorCodeParam
    """Why the search failed."""


WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Sequence[WebSearchResultBlockParam] | WebSearchToolRequestErrorObjectParam
)
"""A list of pages, or an error."""


class WebFetchToolResultErrorBlockParam(TypedDict):
    """A web fetch of an earlier answer that failed."""

    type: Literal["web_fetch_tool_result_error"]
    error_code: WebFetchToolResultErrorCodeParam
    """Why fetching failed."""


class WebFetchBlockParam(TypedDict):
    """A page or PDF that was fetched in an earlier answer."""

    type: Literal["web_fetch_result"]
    content: DocumentBlockParam
    """The content, exactly as it came."""

    url: str
    """Address it was fetched from."""

    retrieved_at: NotRequired[str | None]
    """When it was fetched, in ISO 8601."""


WebFetchToolResultBlockParamContentParam: TypeAlias = (
    WebFetchToolResultErrorBlockParam | WebFetchBlockParam
)
"""What became of a fetch, when its block is passed back."""

AssistantContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | WebFetchToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ContainerUploadBlockParam
    | types.ContentBlock
)
"""One part of a turn of the assistant; `type` says which kind.

It is the same as in a turn of the user, but for documents, which may only stand inside
other blocks.
"""


# Other names of these.
Base64ImageSource: TypeAlias = Base64ImageSourceParam
BetaBase64ImageSourceParam: TypeAlias = Base64ImageSourceParam
BetaBase64PDFSourceParam: TypeAlias = Base64PDFSourceParam
BetaContentBlockSource: TypeAlias = ContentBlockSourceParam
BetaContentBlockSourceContent: TypeAlias = ContentBlockSourceContentParam
BetaContentBlockSourceContentParam: TypeAlias = ContentBlockSourceContentParam
BetaContentBlockSourceParam: TypeAlias = ContentBlockSourceParam
BetaDirectCallerParam: TypeAlias = DirectCallerParam
BetaDocumentSourceParam: TypeAlias = DocumentSourceParam
BetaFileDocumentSource: TypeAlias = FileDocumentSourceParam
BetaFileDocumentSourceParam: TypeAlias = FileDocumentSourceParam
BetaFileImageSource: TypeAlias = FileImageSourceParam
BetaFileImageSourceParam: TypeAlias = FileImageSourceParam
BetaImageBlockParam: TypeAlias = ImageBlockParam
BetaImageSourceParam: TypeAlias = ImageSourceParam
BetaImageTransformationsParam: TypeAlias = ImageTransformationsParam
BetaPlainTextSourceParam: TypeAlias = PlainTextSourceParam
BetaRedactedThinkingBlockParam: TypeAlias = RedactedThinkingBlockParam
BetaServerToolCaller20260120Param: TypeAlias = ServerToolCaller20260120Param
BetaServerToolCallerParam: TypeAlias = ServerToolCallerParam
BetaTextBlockParam: TypeAlias = TextBlockParam
BetaToolUseBlockParam: TypeAlias = ToolUseBlockParam
BetaURLImageSourceParam: TypeAlias = URLImageSourceParam
BetaURLPDFSourceParam: TypeAlias = URLPDFSourceParam
BetaWebFetchToolResultErrorBlockParam: TypeAlias = WebFetchToolResultErrorBlockParam
BetaWebSearchResultBlockParam: TypeAlias = WebSearchResultBlockParam
BetaWebSearchToolRequestErrorObjectParam: TypeAlias = (
    WebSearchToolRequestErrorObjectParam
)
BetaWebSearchToolResultBlockParam: TypeAlias = WebSearchToolResultBlockParam
BetaWebSearchToolResultBlockParamContentParam: TypeAlias = (
    WebSearchToolResultBlockParamContentParam
)
ContentBlockSource: TypeAlias = ContentBlockSourceParam
ContentBlockSourceContent: TypeAlias = ContentBlockSourceContentParam
URLImageSource: TypeAlias = URLImageSourceParam
URLPDFSource: TypeAlias = URLPDFSourceParam
WebSearchToolRequestError: TypeAlias = WebSearchToolRequestErrorObjectParam
WebSearchToolResultBlockParamContent: TypeAlias = (
    WebSearchToolResultBlockParamContentParam
)
