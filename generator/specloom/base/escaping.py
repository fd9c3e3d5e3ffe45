"""Text from a spec on its way to people: one function for each place that shows it.

A spec is untrusted input, and so are names of files and what a lock says: they may not
drive a terminal, hide or reorder what stands around them, begin or end a workflow
command, or be markup. HTML is escaped by its templates (`base.templating`); text for it
goes through `printable` or `one_line` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

# Underscores inside a word emphasise nothing, and names of fields are full of them.
_MARKUP = re.compile(r"([\\`*\[\]<|~&]|(?<![^\W_])_|_(?![^\W_])|^[#>+-])")
_LIST_NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
# What GitHub and GitLab turn into mentions, references and links: an invisible space
# after these keeps a description from calling people or pointing somewhere.
_CALLING = re.compile(r"(@|#(?=\w)|:(?=//)|(?i:\bwww)(?=\.)|!(?=\d)|\$(?=\d))")
_INVISIBLE_SPACE = "&#8203;"


# What GitHub's runner takes for a command on any line that a job prints: `::` at its
# beginning, and the older `##[` anywhere.
_COMMAND = re.compile(r"^(\s*:)(?=:)|(##)(?=\[)")


def printable(text: str) -> str:
    """The text without control characters, line breaks and bidirectional overrides.

    Nothing in it is a workflow command, either.
    """
    plain = "".join(
        c if c.isprintable() else " " if c == "\t" else "\ufffd" for c in text
    )
    return _COMMAND.sub(r"\g<0> ", plain)


def printable_lines(text: str) -> str:
    """A text of several lines, each printable."""
    return "\n".join(map(printable, text.split("\n")))


def one_line(text: str) -> str:
    """The text on one line, its runs of white space as one space, and printable."""
    return printable(" ".join(text.split()))


def workflow_command(name: str, properties: Mapping[str, str], message: str) -> str:
    """A line that a workflow's runner turns into an annotation.

    Source: docs.github.com, "Workflow commands for GitHub Actions".
    """
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {written}::{_data(message)}"


def _data(text: str) -> str:
    # A file's name need not be UTF-8, and what is printed must.
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def markdown(text: str, most: int = 500) -> str:
    """A text as one line of Markdown without markup, mentions or links of its own.

    Args:
        most: characters of it that are kept.
    """
    return _inert(shortened(text, most))


def markdown_code(text: str, most: int = 200) -> str:
    """A text as a code span, which nothing in it can end."""
    content = shortened(text, most)
    fence = "`" * (max((len(run) for run in re.findall("`+", content)), default=0) + 1)
    # A space at an edge is taken off by the reader, and parts fences from backticks.
    pad = " " if content.startswith("`") or content.endswith("`") else ""
    return f"{fence}{pad}{content or '-'}{pad}{fence}"


def markdown_sentence(message: str, most: int = 500) -> str:
    """A message whose names stand in backticks, as Markdown."""
    return "".join(
        markdown_code(part) if is_name else _inert(part)
        for is_name, part in names_and_text(shortened(message, most))
    )


def _inert(line: str) -> str:
    plain = _LIST_NUMBER.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", line))
    return _CALLING.sub(rf"\1{_INVISIBLE_SPACE}", plain)


def names_and_text(message: str) -> Iterator[tuple[bool, str]]:
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
