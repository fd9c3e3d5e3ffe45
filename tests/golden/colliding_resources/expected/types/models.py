# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from pydantic import Field

from .. import _base
from .._runtime.core.formats import Date


class DateSchema(_base.Model):
    """`Date` in the description."""

    date: Date | None = None
    list_: list[str] | None = Field(default=None, alias="list")
    other: list[str] | None = None
    types: DateSchema | None = None
