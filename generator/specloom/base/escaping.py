"""Text from a spec on its way to people: terminals, logs, pages.

A spec is untrusted input: it may not drive a terminal, hide or reorder what stands
around it, or end a workflow command early.
"""

from __future__ import annotations

from collections.abc import Mapping


def printable(text: str) -> str:
    """The text without control characters, line breaks and bidirectional overrides."""
    return "".join(
        c if c.isprintable() else " " if c == "\t" else "\ufffd" for c in text
    )


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
