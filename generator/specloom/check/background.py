"""The OpenAPI validator in the background, over documents that it has not seen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
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
        self._asked: dict[str, Callable[[], list[Finding]]] = {
            key: workers.submit(validity, document)
            for document in documents
            if cache.get(key := _key(document)) is None
        }

    def findings(self) -> list[Finding]:
        """What the validator says; nothing of documents it has found valid before."""
        findings: list[Finding] = []
        for key, answer in self._asked.items():
            found = answer()
            if not found:
                self._cache.put(key, "valid")
            findings += found
        return findings


def _key(document: Document) -> str:
    made_of = [version("openapi-spec-validator"), document.name, dict(document.digests)]
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()
