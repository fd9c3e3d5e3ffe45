# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: books."""

from __future__ import annotations

from .. import _base
from .sizes import Size


class Person(_base.Model):
    name: str


class Loan(_base.Model):
    book: Book
    """A book and who wrote it."""

    reader: Person | None = None


class Book(_base.Model):
    """A book and who wrote it."""

    title: str
    authors: list[Person] | None = None
    loan: Loan | None = None
    size: Size | None = None
    """How much room it takes."""
