"""The OpenAPI validator in the background, over documents that it has not seen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version

from specloom.base.cache import Section
from specloom.base.diagnostics import Finding
from specloom.base.workers import Workers
from specloom.check.openapi import validity
from specloom.spec.document import Document


class Validity:
    """Validates documents while the caller goes on; ask for the findings last.

    A document that was found valid before is not validated again.
    """

    def __init__(
        self, documents: Sequence[Document], cache: Section, workers: Workers
    ) -> None:
        self._cache = cache
        unknown = [d for d in documents if cache.get(_key(d)) is None]
        # One process is left to the caller.
        count = max(1, min(len(unknown), workers.count - 1))
        shares = [unknown[number::count] for number in range(count) if unknown]
        self._asked = [(s, workers.submit(_each_validity, s)) for s in shares]

    def findings(self) -> list[Finding]:
        """What the validator says; nothing of documents it has found valid before."""
        findings: list[Finding] = []
        for share, answer in self._asked:
            for document, found in zip(share, answer(), strict=True):
                if not found:
                    self._cache.put(_key(document), "valid")
                findings += found
        return findings


def _each_validity(documents: Sequence[Document]) -> list[list[Finding]]:
    sound: set[str] = set()  # they share most of their schemas
    return [validity(document, sound=sound) for document in documents]


def _key(document: Document) -> str:
    made_of = [
        version("openapi-spec-validator"),
        document.name,
        dict(document.digests),
        document.configured,
    ]
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()
