"""What a configuration says of things in a description, as if it were written there."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct


class About(StrEnum):
    """The kind of thing that a statement is about."""

    OPERATION = "operation"
    SCHEMA = "schema"
    SECURITY = "security scheme"
    HEADER = "response header"
    DOCUMENT = "document"


class Statement(Struct, frozen=True, kw_only=True):
    """One word about one thing."""

    about: About
    key: str  # as the configuration names the thing: "GET /orders", "Order", "apiKey"
    word: str  # of an annotation without its prefix, "accessor", or of OpenAPI
    value: Any
    at: str  # the pointer of the value in the configuration


class Selector(Struct, frozen=True, kw_only=True):
    """Operations by what they have in common."""

    by: str  # "tags", "paths" or "operations"
    key: str  # a tag, a path, an operation; `*` stands for any text
    at: str  # its pointer in the configuration


class Places(Protocol):
    """Where in a file its values stand."""

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of the entry at a pointer, or of its nearest parent."""


class Said(Struct, frozen=True, kw_only=True):
    """All that one configuration says of a description."""

    statements: Sequence[Statement] = ()
    include: Sequence[Selector] = ()  # none: every operation
    exclude: Sequence[Selector] = ()
    path: Path | None = None
    file: str = ""  # as findings show it
    text: str = ""
    data: Any = None
    places: Places | None = None

    def __repr__(self) -> str:
        # Decides whether a run has anything to do: it says all, and no address.
        return f"Said({self.meaning}, {self.path}, {self.file!r}, {self.text!r})"

    def __bool__(self) -> bool:
        return bool(self.statements or self.include or self.exclude)

    @property
    def meaning(self) -> str:
        """What the description becomes by it, whatever else the file says."""
        said = [(s.about, s.key, s.word, s.value) for s in self.statements]
        chosen = [
            [(s.by, s.key) for s in part] for part in (self.include, self.exclude)
        ]
        return repr((said, chosen))


NOTHING_SAID = Said()
