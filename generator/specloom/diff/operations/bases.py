"""A part of all addresses that moved from the servers into the paths, or back."""

from __future__ import annotations

import re
from typing import NamedTuple

from specloom.diff.places import Book
from specloom.spec.view import servers

_ORIGIN = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*")


class Bases(NamedTuple):
    """What stands before the paths of each side, so that the same address is one text."""

    old: str = ""
    new: str = ""

    @property
    def moved(self) -> bool:
        """Whether there is anything."""
        return bool(self.old or self.new)


def bases(old: Book, new: Book) -> Bases:
    """What moved between the two sides; nothing unless paths show that it did."""
    before, after = _split(old), _split(new)
    if before is None or after is None or before[0] != after[0]:
        return Bases()
    was, now = before[1], after[1]
    found = Bases()
    if now.startswith(f"{was}/"):
        found = Bases(new=now[len(was) :])
    elif was.startswith(f"{now}/"):
        found = Bases(old=was[len(now) :])
    paths = [{item.path for item in book.document.view.paths} for book in (old, new)]
    moved = {found.old + path for path in paths[0]} & {
        found.new + path for path in paths[1]
    }
    return found if len(moved) > len(paths[0] & paths[1]) else Bases()


def _split(book: Book) -> tuple[frozenset[str], str] | None:
    """Where the servers are, and the path that all of them have; None for several."""
    urls = [server.url or "" for server in servers(book.root().node)] or [""]
    origins, below = set(), set()
    for url in urls:
        start = _ORIGIN.match(url)
        origin = start.group() if start else ""
        origins.add(origin.lower())
        below.add(url[len(origin) :].rstrip("/"))
    path = below.pop()
    return None if below or "{" in path else (frozenset(origins), path)
