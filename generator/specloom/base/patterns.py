"""Texts of a configuration in which `*` stands for any text, and nothing else does."""

from __future__ import annotations

import re


def is_pattern(key: str) -> bool:
    """Whether a key stands for any number of things."""
    return "*" in key


def matches(pattern: str, text: str) -> bool:
    """Whether a text is what a key names."""
    if not is_pattern(pattern):
        return pattern == text
    parts = map(re.escape, pattern.split("*"))
    return re.fullmatch(".*".join(parts), text, re.DOTALL) is not None
