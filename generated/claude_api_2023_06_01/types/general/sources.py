# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general sources."""

from __future__ import annotations

from typing import Literal

from ... import _base


class Base64PDFSource(_base.Model):
    """A PDF file given as data."""

    type: Literal["base64"]
    media_type: Literal["application/pdf"]
    """Always `application/pdf`."""

    data: str
    """The PDF file in base64."""


class PlainTextSource(_base.Model):
    """A plain text."""

    type: Literal["text"]
    media_type: Literal["text/plain"]
    """Always `text/plain`."""

    data: str
    """The text itself, not encoded."""
