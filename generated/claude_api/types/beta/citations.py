# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta citations."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.citations import (
    CitationCharLocation,
    CitationContentBlockLocation,
    CitationPageLocation,
    CitationsWebSearchResultLocation,
)


class BetaCitationSearchResultLocation(_base.Model):
    """A passage of a search result that the request brought along."""

    type: Literal["search_result_location"]
    cited_text: str
    """The passage itself. It does not count as output tokens."""

    end_block_index: int
    """Text block after the last one of the passage."""

    search_result_index: int
    """Which search result, counted from 0 over all search results of the request."""

    source: str
    """The `source` of the search result."""

    start_block_index: int
    """First text block of the passage, counted from 0."""

    title: str | None = None
    """The `title` of the search result."""


BetaTextCitation: TypeAlias = Annotated[
    Annotated[CitationCharLocation, Tag("char_location")]
    | Annotated[CitationPageLocation, Tag("page_location")]
    | Annotated[CitationContentBlockLocation, Tag("content_block_location")]
    | Annotated[CitationsWebSearchResultLocation, Tag("web_search_result_location")]
    | Annotated[BetaCitationSearchResultLocation, Tag("search_result_location")]
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


class BetaCitationConfig(_base.Model):
    """Citation settings of a document in an answer."""

    enabled: bool
    """Whether the answer may cite the document."""
