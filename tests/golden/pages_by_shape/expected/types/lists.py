# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: lists."""

from __future__ import annotations

from pydantic import Field

from .. import _base
from .models import Thing


class ListsListByTokenResponse(_base.Model):
    things: list[Thing]
    next_page_token: str | None = Field(default=None, alias="nextPageToken")


class ListsListByLastIdResponse(_base.Model):
    data: list[Thing]
    has_more: bool


class ListsListByAddressResponse(_base.Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Thing]


class ListsListByNumberResponseMeta(_base.Model):
    total: int | None = None
    total_pages: int | None = None


class ListsListByNumberResponse(_base.Model):
    items: list[Thing]
    meta: ListsListByNumberResponseMeta


class ListsListByIteratorResponse(_base.Model):
    data: list[Thing]
    done: bool
    iterator: str


class ListsListByTokenPagesResponse(_base.Model):
    items: list[Thing]
    next_page_token: int | None = None


class ListsListAtOnceResponse(_base.Model):
    things: list[Thing]
    next_page_token: str | None = Field(default=None, alias="nextPageToken")
