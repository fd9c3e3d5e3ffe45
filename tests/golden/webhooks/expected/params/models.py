# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import TypedDict


class NewLabel(TypedDict):
    parcel: str
    notify: str
