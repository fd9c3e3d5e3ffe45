"""Parts of a document as what they should be; a spec may hold anything anywhere."""

from __future__ import annotations

from typing import Any


def as_text(value: Any) -> str:
    """A text without surrounding space; "" for anything else."""
    return value.strip() if isinstance(value, str) else ""


def as_dict(value: Any) -> dict[str, Any]:
    """An object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """A list; an empty one for anything else."""
    return value if isinstance(value, list) else []
