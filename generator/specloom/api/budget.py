"""How many types a description may become: unions beside unions make many of a few."""

from __future__ import annotations

from msgspec import Struct, field

from specloom.base.diagnostics import Finding, Severity
from specloom.spec.document import Document

# Types that are made of one document; each schema takes some characters of its files.
# Each member of a union goes with each one of a union beside it.
_MOST_TYPES = 3_000
_CHARACTERS = 8
# Types that the value of one name is made of, classes not looked into.
_MOST_PARTS = 5_000


class Budget(Struct):
    """Counts the types that are made of each document."""

    _most: dict[str, int] = field(default_factory=dict)
    _left: dict[str, int] = field(default_factory=dict)

    def take(self, document: Document) -> bool:
        """Count one more; whether it may be made."""
        name = document.name
        if name not in self._most:
            more = document.characters // _CHARACTERS
            self._left[name] = self._most[name] = max(_MOST_TYPES, more)
        self._left[name] -= 1
        return self._left[name] >= 0

    def overdrawn(self, document: Document, pointer: str) -> Finding | None:
        """What to say at the first type that may not be made; None at further ones."""
        if self._left[document.name] != -1:
            return None
        return Finding(
            "schema-too-large",
            Severity.ERROR,
            f"the schemas of this document become more than {self._most[document.name]:,}"
            " types once their unions are combined",
            document.at(pointer),
            "Name the members of unions, and let no union stand beside another.",
            instead="any value stands in the place of this one and further ones",
        )


def most_parts(document: Document) -> int:
    """How many types the value of one name may be made of."""
    return max(_MOST_PARTS, document.characters // _CHARACTERS)
