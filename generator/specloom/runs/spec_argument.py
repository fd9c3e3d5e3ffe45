"""What names a description on the command line and is no path: `-`, and URLs."""

from __future__ import annotations

import re
from pathlib import Path

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.tree import Given

STDIN = "-"
_STDIN_SHOWN = "<stdin>"
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def stdin_path() -> Path:
    """Where standard input stands: a file of the working directory."""
    return Path.cwd().resolve() / _STDIN_SHOWN


def tree_with_stdin(content: bytes) -> Given:
    """The disk, with what came in by standard input."""
    return Given(stdin_path(), content, _STDIN_SHOWN)


def url_fault(text: str) -> Finding | None:
    """Why a text cannot name a description, if it is a URL."""
    if not _URL.match(text):
        return None
    return Finding(
        "unusable-side",
        Severity.ERROR,
        "this is a URL, and nothing is fetched from the network",
        Location(text, ""),
        "Download it first, or pipe it in and write - in its place.",
    )
