# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: things."""

from __future__ import annotations

from typing import TypedDict


class ThingsSearchParams(TypedDict):
    text: str
