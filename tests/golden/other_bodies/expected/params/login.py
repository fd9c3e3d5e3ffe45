# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: login."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class LoginParams(TypedDict):
    user: str
    scopes: NotRequired[Sequence[str]]
