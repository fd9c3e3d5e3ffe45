# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import TypeAlias

from .. import _base


class Table(_base.Model):
    rows: list[list[str]]


class Chart(_base.Model):
    points: list[float]


class Book(_base.Model):
    isbn: str


class Site(_base.Model):
    url: str


Source: TypeAlias = Book | Site
"""Where it comes from."""


class Answer(_base.Model):
    value: str | float | bool | Table | Chart | None = None
    source: Source | None = None
    """Where it comes from."""
