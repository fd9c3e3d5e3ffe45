# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: optional."""

from __future__ import annotations

from typing import TypedDict


class OptionalParams(TypedDict):
    a: str
