"""One file of a spec, as a value."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location
from specloom.spec import pointers


class Limits(Struct, frozen=True):
    """How much one file may ask of the machine."""

    size_bytes: int = 64 * 1024 * 1024
    depth: int = 200
    alias_nodes: int = 200_000  # values that exist only because aliases repeat them


class Places(Protocol):
    """Where in a file its values stand."""

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of the entry at a pointer, or of its nearest parent."""


class Origins(Protocol):
    """Which text each part of a value is from that overlays have changed."""

    @property
    def overlays(self) -> tuple[Source, ...]:
        """The overlays, in the order in which they were applied."""

    def find(self, pointer: str) -> tuple[Source, str]:
        """The file that a part is written in, and the pointer there."""


class Source(Struct, frozen=True, eq=False):
    """One file, read: its value, its text and where each value stands in it."""

    path: Path  # absolute, symlinks resolved
    root: Path  # the folder that references may not leave, resolved
    file: str  # as shown to the user, with forward slashes
    value: Any
    text: str
    digest: str  # sha256 of the bytes, hexadecimal
    places: Places
    findings: tuple[Finding, ...] = ()
    # Set where `value` is not what the text says, but what overlays made of that.
    origins: Origins | None = None

    def __repr__(self) -> str:
        return f"Source({self.file!r})"

    @property
    def texts(self) -> tuple[Source, ...]:
        """The files that `value` is made of: this one, and the overlays."""
        return (self, *self.origins.overlays) if self.origins else (self,)

    def written(self, pointer: str) -> tuple[Source, str]:
        """The file that a part of `value` is written in, and the pointer there."""
        return self.origins.find(pointer) if self.origins else (self, pointer)

    def at(self, pointer: str) -> Location:
        """The place of a pointer; the line is its nearest parent's if need be."""
        source, there = self.written(pointer)
        line, column = source.places.find(pointers.tokens(there))
        return Location(source.file, there, line, column)

    def line(self, number: int) -> str:
        """One line of the text, counted from 1; empty beyond the end."""
        lines = _lines(self.text)
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""


@lru_cache(maxsize=8)
def _lines(text: str) -> list[str]:
    # Kept for a few files: a report asks the same large one again and again.
    return text.split("\n")
