"""What of a description is used, and what is not."""

from __future__ import annotations

from typing import Any

from specloom.spec import pointers
from specloom.spec.document import Document


def reachable(document: Document) -> set[str]:
    """Pointers of all that the paths and webhooks of a document refer to."""
    view = document.view
    waiting: list[Any] = [item.value for item in (*view.paths, *view.webhooks)]
    found: set[str] = set()
    while waiting:
        for ref in document.mentions.of(waiting.pop()):
            try:
                pointer = pointers.from_ref(ref)
            except ValueError:
                continue
            if pointer not in found:
                found.add(pointer)
                waiting.append(_lookup(document, pointer))
    return found


def unused_schemas(document: Document) -> list[str]:
    """Pointers of the component schemas that no operation and no webhook leads to.

    As the description is written: what an operation merges into another schema, or needs
    and is left out with, is used.
    """
    listed = [
        place.pointer
        for place in document.view.component("schemas").values()
        if place.pointer not in document.placeholders
    ]
    used = reachable(document)
    return [pointer for pointer in listed if pointer not in used]


def _lookup(document: Document, pointer: str) -> Any:
    try:
        return document.lookup(pointer)
    except KeyError:
        return None  # named by the resolver already
