# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class Question(TypedDict):
    text: str | Sequence[str]
    """One text or several."""

    limit: NotRequired[int | Literal["none"]]
