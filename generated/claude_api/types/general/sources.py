# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general sources."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base


class Base64PDFSource(_base.Model):
    """A PDF file given as data."""

    type: Literal["base64"]
    data: str
    """The PDF file in base64."""

    media_type: Literal["application/pdf"]
    """Always `application/pdf`."""


class PlainTextSource(_base.Model):
    """A plain text."""

    type: Literal["text"]
    data: str
    """The text itself, not encoded."""

    media_type: Literal["text/plain"]
    """Always `text/plain`."""


# Other names of these.
BetaBase64PDFSource: TypeAlias = Base64PDFSource
BetaPlainTextSource: TypeAlias = PlainTextSource
