"""Parts of a document as what they should be; a spec may hold anything anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def as_name(value: Any) -> str | None:
    """A name that is asked for; None for nothing."""
    return str(value) if value else None


def as_texts(value: Any) -> list[str]:
    """The texts in a list, or the one text that stands in place of a list."""
    if isinstance(value, str):
        return [value]
    return [item for item in as_list(value) if isinstance(item, str)]


def shown(value: Any, limit: int = 60) -> str:
    """A value as it may stand in a message: quoted, on one line, not too long.

    Null, true and false are spelled as descriptions spell them.
    """
    text = ""
    for piece in _spelled(value):
        text += piece
        if len(text) > limit:
            return f"{text[: limit - 3]}..."
    return text


def _spelled(value: Any) -> Iterator[str]:
    """The pieces of a value's text; no more is made than is taken."""
    if isinstance(value, Mapping):
        yield "{"
        for number, (name, inner) in enumerate(value.items()):
            yield f"{', ' if number else ''}{name!r}: "
            yield from _spelled(inner)
        yield "}"
    elif isinstance(value, list):
        yield "["
        for number, inner in enumerate(value):
            if number:
                yield ", "
            yield from _spelled(inner)
        yield "]"
    elif value is None:
        yield "null"
    elif isinstance(value, bool):
        yield "true" if value else "false"
    else:
        yield repr(value)


def read_path(value: Any, path: str) -> Any:
    """What stands at a dotted path; a number is an index. None where nothing does."""
    for name in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, list) and name.lstrip("-").isdecimal():
            index = int(name)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            return None
    return value
