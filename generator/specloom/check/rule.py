"""What a rule is and what it yields."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import NamedTuple

from msgspec import Struct

from specloom.base.diagnostics import Finding, Severity
from specloom.check.walk import Walk


class Problem(NamedTuple):
    """One place a rule objects to; the rule's row adds id and severity."""

    pointer: str  # into the bundled document
    message: str
    hint: str = ""


class Rule(Struct, frozen=True):
    """One row of the rule table; the function's docstring is its documentation."""

    id: str
    severity: Severity
    function: Callable[[Walk], Iterator[Problem]]
    instead: str = ""  # as in `Finding`: what a client gets in place of what is wrong

    @property
    def documentation(self) -> str:
        """What the rule is about and why it matters."""
        return inspect.getdoc(self.function) or ""

    def findings(self, walk: Walk) -> Iterator[Finding]:
        """What this rule says about a document."""
        for pointer, message, hint in self.function(walk):
            at = walk.document.at(pointer)
            yield Finding(
                self.id, self.severity, message, at, hint, instead=self.instead
            )
