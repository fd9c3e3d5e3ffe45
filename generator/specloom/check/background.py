"""Lint rules and metaschemas in the background, while the caller makes the client."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from specloom.base.diagnostics import Finding
from specloom.base.workers import Workers
from specloom.check import lint
from specloom.check.openapi import validity
from specloom.check.rule import Rule
from specloom.check.walk import Walk
from specloom.spec.document import Document


class Found(NamedTuple):
    """What there is to say about all documents."""

    linted: list[Finding]
    invalid: list[Finding]


class Checks:
    """Checks documents while the caller goes on; ask what was found last."""

    def __init__(
        self, documents: Sequence[Document], rules: tuple[Rule, ...], workers: Workers
    ) -> None:
        # One process is left to the caller.
        count = max(1, min(len(documents), workers.count - 1))
        shares = [documents[number::count] for number in range(count)]
        self._count = len(documents)
        self._answers = [workers.submit(_each, share, rules) for share in shares]

    @cached_property
    def found(self) -> Found:
        """The findings of all documents, in the order in which these were given."""
        answers = [answer() for answer in self._answers]
        shares = len(answers)
        in_turn = [answers[n % shares][n // shares] for n in range(self._count)]
        return Found(
            [finding for each in in_turn for finding in each.linted],
            [finding for each in in_turn for finding in each.invalid],
        )


def _each(documents: Sequence[Document], rules: tuple[Rule, ...]) -> list[Found]:
    return [_one(document, rules, Walk(document)) for document in documents]


def _one(document: Document, rules: tuple[Rule, ...], walk: Walk) -> Found:
    linted = lint(document, rules=rules, walk=walk)
    return Found(linted, validity(document, walk=walk))
