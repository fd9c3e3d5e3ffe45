# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import types
from .citation_params import CitationsConfigParam
from .common import CacheControlEphemeral
from .content_block_params import (
    Base64ImageSource,
    Base64PDFSourceParam,
    PlainTextSourceParam,
    TextBlockParam,
    URLImageSource,
    URLPDFSource,
)


class BetaFileImageSource(TypedDict):
    """An image that was uploaded with the Files API. Needs the beta
    `files-api-2025-04-14`.
    """

    type: Literal["file"]
    """Always `file`."""

    file_id: str
    """Identifier of the file, an image in JPEG, PNG, GIF or WebP format."""


BetaImageSourceParam: TypeAlias = (
    Base64ImageSource | URLImageSource | BetaFileImageSource
)
"""Source of an image, the data itself, a URL or an uploaded file."""


class BetaImageBlockParam(TypedDict):
    """An image.

    Up to 100 in a request, each of at most 5 MB and 8000 x 8000 pixels; with more than
    20 images each may have 2000 x 2000 pixels. An image costs about width x height /
    750 tokens.
    """

    type: Literal["image"]
    """Always `image`."""

    source: BetaImageSourceParam
    """Where the image comes from."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""


class BetaContentBlockSource(TypedDict):
    """A document that you have cut into blocks yourself.

    Citations of it count in blocks, so each block is the smallest unit that can be
    cited.
    """

    type: Literal["content"]
    """Always `content`."""

    content: str | Sequence[BetaContentBlockSourceContent]
    """The blocks of the document. A plain string is short for a single text block."""


class BetaFileDocumentSource(TypedDict):
    """A document that was uploaded with the Files API. Needs the beta
    `files-api-2025-04-14`.
    """

    type: Literal["file"]
    """Always `file`."""

    file_id: str
    """Identifier of the file, a PDF or a plain text."""


BetaDocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | types.Base64PDFSource
    | PlainTextSourceParam
    | types.PlainTextSource
    | BetaContentBlockSource
    | URLPDFSource
    | BetaFileDocumentSource
)
"""Source of a document: a PDF as data or URL, a plain text, content blocks, or an
uploaded file.
"""

BetaContentBlockSourceContent: TypeAlias = TextBlockParam | BetaImageBlockParam
"""One block of such a document, text or image."""


class BetaDocumentBlockParam(TypedDict):
    """A document for the model to read: a PDF, a plain text, content blocks, or an
    uploaded file. PDFs may have up to 100 pages per request and must not be
    encrypted.
    """

    type: Literal["document"]
    """Always `document`."""

    source: BetaDocumentSourceParam
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
