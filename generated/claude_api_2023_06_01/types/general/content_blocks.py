# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general content blocks."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .bash_code_execution import BashCodeExecutionToolResultBlock
from .citations import CitationsConfig, TextCitation
from .code_execution import BetaCodeExecutionToolResultBlock
from .containers import BetaContainerUploadBlock
from .sources import Base64PDFSource, PlainTextSource
from .text_editor_code_execution import TextEditorCodeExecutionToolResultBlock
from .thinking import ThinkingBlock
from .tool_blocks import ServerToolUseBlock, ToolUseBlock, ToolUseCaller
from .tool_search import ToolSearchToolResultBlock
from .web_search import WebSearchToolResultBlock


class TextBlock(_base.Model):
    """Text of the answer."""

    type: Literal["text"]
    text: str
    """The text itself. At most 5,000,000 characters."""

    citations: list[TextCitation] | None = None
    """Passages that support the text, `null` if there are none.

    Given where citations are switched on for a document, a search result or web fetch,
    and for answers from a web search.
    """


class RedactedThinkingBlock(_base.Model):
    """A part of the thinking that is handed out only in encrypted form, for safety
    reasons. Send it back unchanged like a thinking block; the model can still read
    it.
    """

    type: Literal["redacted_thinking"]
    data: str
    """The encrypted thoughts. Opaque."""


class WebFetchToolResultBlock(_base.Model):
    """Outcome of a web fetch, in the same message as the call."""

    type: Literal["web_fetch_tool_result"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    content: WebFetchToolResultBlockContent
    """What was fetched, or the reason why fetching failed."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""


ContentBlock: TypeAlias = Annotated[
    Annotated[TextBlock, Tag("text")]
    | Annotated[ThinkingBlock, Tag("thinking")]
    | Annotated[RedactedThinkingBlock, Tag("redacted_thinking")]
    | Annotated[ToolUseBlock, Tag("tool_use")]
    | Annotated[ServerToolUseBlock, Tag("server_tool_use")]
    | Annotated[WebSearchToolResultBlock, Tag("web_search_tool_result")]
    | Annotated[WebFetchToolResultBlock, Tag("web_fetch_tool_result")]
    | Annotated[BetaCodeExecutionToolResultBlock, Tag("code_execution_tool_result")]
    | Annotated[
        BashCodeExecutionToolResultBlock, Tag("bash_code_execution_tool_result")
    ]
    | Annotated[
        TextEditorCodeExecutionToolResultBlock,
        Tag("text_editor_code_execution_tool_result"),
    ]
    | Annotated[ToolSearchToolResultBlock, Tag("tool_search_tool_result")]
    | Annotated[BetaContainerUploadBlock, Tag("container_upload")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "text",
        "thinking",
        "redacted_thinking",
        "tool_use",
        "server_tool_use",
        "web_search_tool_result",
        "web_fetch_tool_result",
        "code_execution_tool_result",
        "bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result",
        "tool_search_tool_result",
        "container_upload",
    ),
]
"""One part of what the model wrote; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""


class BetaWebFetchToolResultErrorBlock(_base.Model):
    """A web fetch that failed. The request as a whole succeeds all the same."""

    type: Literal["web_fetch_tool_result_error"]
    error_code: BetaWebFetchToolResultErrorCode
    """Why fetching failed."""


class WebFetchBlock(_base.Model):
    """A page or PDF that was fetched."""

    type: Literal["web_fetch_result"]
    content: DocumentBlock
    """The content that was fetched."""

    retrieved_at: str | None = None
    """When it was fetched, in ISO 8601, if that is known. It may come from a cache."""

    url: str
    """Address it was fetched from."""


WebFetchToolResultBlockContent: TypeAlias = Annotated[
    Annotated[BetaWebFetchToolResultErrorBlock, Tag("web_fetch_tool_result_error")]
    | Annotated[WebFetchBlock, Tag("web_fetch_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "web_fetch_tool_result_error", "web_fetch_result"),
]
"""What became of a fetch: the document, or an error."""

BetaWebFetchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
        "content_too_large",
    ]
    | str
)
"""Why a web fetch failed.

`invalid_tool_input`: the address was malformed. `url_too_long`: it was too long.
`url_not_allowed`: the domain settings or the model's rules forbid it.
`url_not_in_prior_context`: it has not come up in the conversation.
`url_not_accessible`: the server answered with an error. `unsupported_content_type`:
neither text nor PDF. `too_many_requests`: the tool was rate limited.
`max_uses_exceeded`: `max_uses` of the tool was used up. `unavailable`: an internal
fault. `content_too_large`: the content was too large. More codes may come.
"""

DocumentSource: TypeAlias = Annotated[
    Annotated[Base64PDFSource, Tag("base64")]
    | Annotated[PlainTextSource, Tag("text")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "base64", "text"),
]
"""Where the content of a fetched document stands: a PDF, or a plain text."""


class DocumentBlock(_base.Model):
    """A document in an answer, which so far are only those that were fetched."""

    type: Literal["document"]
    citations: CitationsConfig | None = None
    """Citation settings of the document, as the tool was given them."""

    source: DocumentSource
    """The content, a text or a PDF in base64. Kinds may be added."""

    title: str | None = None
    """Title of the document, if it has one."""


# Other names of these.
BetaDocumentBlockSource: TypeAlias = DocumentSource
