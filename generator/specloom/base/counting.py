"""Numbers with their nouns, as people write them."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """One warning is "1 warning", two are "2 warnings"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
