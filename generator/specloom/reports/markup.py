"""Text of a comparison as Markdown that says it, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.base.escaping import one_line

# Underscores inside a word emphasise nothing, and names of fields are full of them.
_SPECIAL = re.compile(r"([\\`*\[\]<|~&]|(?<![^\W_])_|_(?![^\W_])|^[#>+-])")
_LIST_NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
# What GitHub and GitLab turn into mentions, references and links: an invisible space
# after these keeps a description from calling people or pointing somewhere.
_CALLING = re.compile(r"(@|#(?=\w)|:(?=//)|(?i:\bwww)(?=\.)|!(?=\d)|\$(?=\d))")
_INVISIBLE_SPACE = "&#8203;"


def escaped(text: str, most: int = 500) -> str:
    """A text as one line of Markdown without markup, mentions or links of its own.

    Args:
        most: characters of it that are kept.
    """
    return _inert(shortened(text, most))


def code(text: str, most: int = 200) -> str:
    """A text as a code span, which nothing in it can end."""
    content = shortened(text, most)
    fence = "`" * (max((len(run) for run in re.findall("`+", content)), default=0) + 1)
    # A space at an edge is taken off by the reader, and parts fences from backticks.
    pad = " " if content.startswith("`") or content.endswith("`") else ""
    return f"{fence}{pad}{content or '-'}{pad}{fence}"


def sentence(message: str, most: int = 500) -> str:
    """A message whose names stand in backticks, as Markdown."""
    return "".join(
        code(part) if is_name else _inert(part)
        for is_name, part in spans(shortened(message, most))
    )


def _inert(line: str) -> str:
    plain = _LIST_NUMBER.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line))
    return _CALLING.sub(rf"\1{_INVISIBLE_SPACE}", plain)


def spans(message: str) -> Iterator[tuple[bool, str]]:
    """The parts of a message: whether it is a name in backticks, and its text."""
    parts = message.split("`")
    for index, part in enumerate(parts):
        is_last = index == len(parts) - 1
        if index % 2 and is_last:  # never closed
            yield False, f"`{part}"
        elif part:
            yield bool(index % 2), part


def shortened(text: str, most: int) -> str:
    """The text on one line, cut where it is longer than `most` characters."""
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 1]}…"
