"""What names of a spec become in Python, as far as checks must know it."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_]+")


def snake_case(name: str) -> str:
    """`startIndex`, `start-index` and `StartIndex` are all `start_index`."""
    return "_".join(word.lower() for word in _WORD.findall(name))


def pascal_case(name: str) -> str:
    """`tool_use-block` and `ToolUseBlock` are both `ToolUseBlock`."""
    return "".join(word[:1].upper() + word[1:] for word in _WORD.findall(name))


def is_dotted_path(value: object) -> bool:
    """Whether a value is identifiers joined by dots."""
    return isinstance(value, str) and all(
        part.isidentifier() and not keyword.iskeyword(part) for part in value.split(".")
    )


def is_name(value: object) -> bool:
    """Whether a value can be the name of a Python class."""
    return (
        isinstance(value, str) and value.isidentifier() and not keyword.iskeyword(value)
    )
