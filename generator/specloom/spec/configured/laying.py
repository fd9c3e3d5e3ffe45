"""Documents while statements are laid onto them, and what is wrong with statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from specloom.base.diagnostics import Finding, Severity
from specloom.base.patterns import is_pattern
from specloom.base.statements import Statement
from specloom.spec import pointers
from specloom.spec.configured.edited import Edited
from specloom.spec.configured.subjects import Subjects
from specloom.spec.document import Document
from specloom.spec.source import Source

PREFIX = "x-specloom-"
_FEW = 8  # names that are shown where none is near


class Laying:
    """Puts annotations onto documents.

    Args:
        documents: what is spoken of.
        source: the configuration, in which statements have their places.
    """

    def __init__(self, documents: Sequence[Document], source: Source) -> None:
        self.subjects = Subjects(documents)
        self.edited = [Edited(document) for document in documents]
        self.source = source
        self.findings: list[Finding] = []
        # (document, place) -> the statement that stands there
        self._laid: dict[tuple[int, str], Statement] = {}

    def documents(self) -> list[Document]:
        """The documents with all that was put onto them."""
        return [each.document for each in self.edited]

    def put(self, number: int, pointer: str, statement: Statement) -> None:
        """Let a statement stand on an object as an annotation.

        Args:
            number: of the document.
            pointer: of the object.
        """
        word = PREFIX + statement.word.replace("_", "-")
        place = pointers.join(pointer, word)
        before = self._laid.get((number, place))
        if before is None:
            self._laid[number, place] = statement
            origin = (self.source, statement.at)
            self.edited[number].put(place, statement.value, origin)
        elif is_pattern(before.key) == is_pattern(statement.key) and (
            before.value != statement.value
        ):
            where = self.source.at(before.at)
            message = f"{statement.key!r} and {before.key!r}, at {where}, say different"
            self.error(statement.at, f"{message} things", "Keep one of the two.")

    def error(self, at: str, message: str, hint: str) -> None:
        """Report entries that cannot be used together; no client is made from them."""
        place = self.source.at(at)
        self.findings.append(
            Finding("configuration", Severity.ERROR, message, place, hint)
        )

    def unmatched(
        self, at: str, key: str, message: str, known: Iterable[str], hint: str = ""
    ) -> None:
        """Report an entry that has no effect.

        Args:
            at: its pointer in the configuration.
            key: what it names.
            known: what could be named; the nearest are shown.
            hint: what to do where nothing is near.
        """
        names = sorted(set(known))
        near = list(map(repr, get_close_matches(key, names, n=3)))
        if not near and not hint and 0 < len(names) <= _FEW:
            hint = f"Known are {', '.join(map(repr, names))}."
        if near:
            *first, last = near
            said = f"{', '.join(first)} or {last}" if first else last
            hint = f"Did you mean {said}?"
        self.findings.append(
            Finding(
                "unmatched-entry",
                Severity.ERROR,
                message,
                self.source.at(at),
                hint,
                instead="the entry is passed over",
            )
        )
