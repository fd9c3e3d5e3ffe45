# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: cookie."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CookieFilter(TypedDict):
    a: NotRequired[str]
