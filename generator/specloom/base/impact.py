"""How much a change matters."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum


class Impact(StrEnum):
    """How much a change matters to those who use the API, or its client."""

    BREAKING = "breaking"  # code that was right fails, or does something else
    WARNING = "warning"  # code that was right may fail
    INFO = "info"  # nothing that worked stops working


def worst(impacts: Sequence[Impact]) -> Impact:
    """The most severe of some impacts, INFO without any."""
    return min(impacts, key=list(Impact).index, default=Impact.INFO)
