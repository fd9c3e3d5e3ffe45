"""The examples of whole descriptions."""

from __future__ import annotations

from specloom.mock.examples import Examples, examples_of
from specloom.spec.document import Document


def all_examples(*documents: Document) -> tuple[Examples, ...]:
    """The examples of every operation, in the order of the documents."""
    return tuple(
        examples_of(document, operation)
        for document in documents
        for operation in document.operations()
    )
