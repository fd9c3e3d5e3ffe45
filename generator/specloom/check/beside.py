"""The OpenAPI validator in a process of its own, and only over what it has not seen."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from importlib.metadata import version
from types import TracebackType
from typing import Self

from specloom.cache import Section
from specloom.check.openapi import validity
from specloom.diagnostics import Finding
from specloom.spec.document import Document


class Validity:
    """Validates a document while the caller goes on; ask for the findings last.

    A document that was found valid before is not validated again.
    """

    def __init__(self, document: Document, cache: Section) -> None:
        self._document = document
        self._cache = cache
        made_of = [version("openapi-spec-validator"), dict(document.digests)]
        self._key = hashlib.sha256(json.dumps(made_of).encode()).hexdigest()
        self._pool: ProcessPoolExecutor | None = None
        self._future: Future[list[Finding]] | None = None

    def __enter__(self) -> Self:
        known = self._cache.get(self._key) is not None
        # Forking a process with threads could copy a lock that nobody releases.
        if not known and _can_fork() and threading.active_count() == 1:
            context = multiprocessing.get_context("fork")
            self._pool = ProcessPoolExecutor(1, mp_context=context)
            self._future = self._pool.submit(validity, self._document)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=exc is None, cancel_futures=True)

    def findings(self) -> list[Finding]:
        """What the validator says; none for a document it has found valid before."""
        if self._cache.get(self._key) is not None:
            return []
        if self._future is not None:
            found = self._future.result()
        else:
            found = validity(self._document)
        if not found:
            self._cache.put(self._key, "valid")
        return found


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()
