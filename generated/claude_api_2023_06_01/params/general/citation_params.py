# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general citation params."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CitationCharLocationParam(TypedDict):
    """A passage of a plain text document, located by characters."""

    type: Literal["char_location"]
    cited_text: str
    """The passage itself."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None
    """Title of the document, 1 to 255 characters."""

    start_char_index: int
    """First character of the passage, counted from 0."""

    end_char_index: int
    """Character after the last one of the passage."""


class CitationPageLocationParam(TypedDict):
    """A passage of a PDF document, located by pages."""

    type: Literal["page_location"]
    cited_text: str
    """The passage itself."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None
    """Title of the document, 1 to 255 characters."""

    start_page_number: int
    """First page of the passage, counted from 1."""

    end_page_number: int
    """Page after the last one of the passage."""


class CitationContentBlockLocationParam(TypedDict):
    """A passage of a document made of content blocks, located by blocks."""

    type: Literal["content_block_location"]
    cited_text: str
    """The passage itself."""

    document_index: int
    """Which document, counted from 0 over all documents of the request."""

    document_title: str | None
    """Title of the document, 1 to 255 characters."""

    start_block_index: int
    """First block of the passage, counted from 0."""

    end_block_index: int
    """Block after the last one of the passage."""


class CitationWebSearchResultLocationParam(TypedDict):
    """A passage of a page that a web search found."""

    type: Literal["web_search_result_location"]
    cited_text: str
    """The passage, as it came."""

    url: str
    """Address of the page, 1 to 2048 characters."""

    title: str | None
    """Title of the page, 1 to 512 characters."""

    encrypted_index: str
    """Opaque reference to the passage, exactly as it came."""


class CitationSearchResultLocationParam(TypedDict):
    """A passage of a search result that an earlier turn brought along."""

    type: Literal["search_result_location"]
    cited_text: str
    """The passage itself."""

    source: str
    """The `source` of the search result."""

    title: str | None
    """The `title` of the search result."""

    search_result_index: int
    """Which search result, counted from 0 over all search results of the request."""

    start_block_index: int
    """First text block of the passage, counted from 0."""

    end_block_index: int
    """Text block after the last one of the passage."""


TextCitationParam: TypeAlias = (
    CitationCharLocationParam
    | CitationPageLocationParam
    | CitationContentBlockLocationParam
    | CitationWebSearchResultLocationParam
    | CitationSearchResultLocationParam
)
"""A citation of an earlier answer; `type` says how the passage is located."""


class CitationsConfigParam(TypedDict):
    """Citation settings of a document, of a search result, or of what a tool
    fetches.
    """

    enabled: NotRequired[bool]
    """Whether the answer may cite this source, off by default.

    Within one request it has to be the same for all documents.
    """
