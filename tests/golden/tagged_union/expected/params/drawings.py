# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: drawings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .models import Pen, ShapeParam


class DrawingsDrawParams(TypedDict):
    shapes: Sequence[ShapeParam]
    pen: NotRequired[Pen]
