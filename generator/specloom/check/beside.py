"""The OpenAPI validator in a process of its own, and only over what it has not seen."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from importlib.metadata import version
from types import TracebackType
from typing import Self

from specloom.cache import Section
from specloom.check.openapi import validity
from specloom.diagnostics import Finding
from specloom.spec.document import Document


class Validity:
    """Validates documents while the caller goes on; ask for the findings last.

    A document that was found valid before is not validated again.
    """

    def __init__(self, documents: Sequence[Document], cache: Section) -> None:
        self._cache = cache
        self._waiting = {
            key: document
            for document in documents
            if cache.get(key := _key(document)) is None
        }
        self._pool: ProcessPoolExecutor | None = None
        self._futures: dict[str, Future[list[Finding]]] = {}

    def __enter__(self) -> Self:
        # Forking a process with threads could copy a lock that nobody releases.
        if self._waiting and _can_fork() and threading.active_count() == 1:
            context = multiprocessing.get_context("fork")
            self._pool = ProcessPoolExecutor(1, mp_context=context)
            self._futures = {
                key: self._pool.submit(validity, document)
                for key, document in self._waiting.items()
            }
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
        """What the validator says; nothing of documents it has found valid before."""
        findings: list[Finding] = []
        for key, document in self._waiting.items():
            future = self._futures.get(key)
            found = validity(document) if future is None else future.result()
            if not found:
                self._cache.put(key, "valid")
            findings += found
        return findings


def _key(document: Document) -> str:
    made_of = [version("openapi-spec-validator"), document.name, dict(document.digests)]
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()
