# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general citations."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class CitationCharLocation(_base.Model):
    """A passage of a plain text document, located by characters."""

    type: Literal["char_location"]
    cited_text: str
    """The passage itself. It does not count as output tokens."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None = None
    """Title of the document, if it was given one."""

    start_char_index: int
    """First character of the passage, counted from 0."""

    end_char_index: int
    """Character after the last one of the passage."""

    file_id: str | None = None
    """File the document was read from, if it came from the Files API."""


class CitationPageLocation(_base.Model):
    """A passage of a PDF document, located by pages."""

    type: Literal["page_location"]
    cited_text: str
    """The passage itself. It does not count as output tokens."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None = None
    """Title of the document, if it was given one."""

    start_page_number: int
    """First page of the passage, counted from 1."""

    end_page_number: int
    """Page after the last one of the passage."""

    file_id: str | None = None
    """File the document was read from, if it came from the Files API."""


class CitationContentBlockLocation(_base.Model):
    """A passage of a document made of content blocks, located by blocks."""

    type: Literal["content_block_location"]
    cited_text: str
    """The passage itself. It does not count as output tokens."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None = None
    """Title of the document, if it was given one."""

    start_block_index: int
    """First block of the passage, counted from 0."""

    end_block_index: int
    """Block after the last one of the passage."""

    file_id: str | None = None
    """File the document was read from, if it came from the Files API."""


class CitationsWebSearchResultLocation(_base.Model):
    """A passage of a page that a web search found."""

    type: Literal["web_search_result_location"]
    cited_text: str
    """The passage, possibly shortened. It does not count as tokens."""

    url: str
    """Address of the page."""

    title: str | None = None
    """Title of the page, at most 512 characters."""

    encrypted_index: str
    """Opaque reference to the passage. Send it back when the conversation goes on."""


class CitationsSearchResultLocation(_base.Model):
    """A passage of a search result that the request brought along."""

    type: Literal["search_result_location"]
    cited_text: str
    """The passage itself. It does not count as output tokens."""

    source: str
    """The `source` of the search result."""

    title: str | None = None
    """The `title` of the search result."""

    search_result_index: int
    """Which search result, counted from 0 over all search results of the request."""

    start_block_index: int
    """First text block of the passage, counted from 0."""

    end_block_index: int
    """Text block after the last one of the passage."""


TextCitation: TypeAlias = Annotated[
    Annotated[CitationCharLocation, Tag("char_location")]
    | Annotated[CitationPageLocation, Tag("page_location")]
    | Annotated[CitationContentBlockLocation, Tag("content_block_location")]
    | Annotated[CitationsWebSearchResultLocation, Tag("web_search_result_location")]
    | Annotated[CitationsSearchResultLocation, Tag("search_result_location")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "char_location",
        "page_location",
        "content_block_location",
        "web_search_result_location",
        "search_result_location",
    ),
]
"""A passage that supports a text of the answer; `type` says how it is located.

Kinds may be added.
"""


class CitationsConfig(_base.Model):
    """Citation settings of a document in an answer."""

    enabled: bool
    """Whether the answer may cite the document."""


# Other names of these.
BetaCitationCharLocation: TypeAlias = CitationCharLocation
BetaCitationContentBlockLocation: TypeAlias = CitationContentBlockLocation
BetaCitationPageLocation: TypeAlias = CitationPageLocation
BetaCitationsWebSearchResultLocation: TypeAlias = CitationsWebSearchResultLocation
