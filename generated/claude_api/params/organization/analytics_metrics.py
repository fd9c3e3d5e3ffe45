# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization analytics metrics."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsOrder: TypeAlias = Literal["asc", "desc"]
"""Whether rows are in ascending (`asc`) or descending (`desc`) order."""
