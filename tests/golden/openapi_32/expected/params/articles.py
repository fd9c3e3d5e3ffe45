# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: articles."""

from __future__ import annotations

from typing import TypedDict


class ArticlesSearchParams(TypedDict):
    text: str
