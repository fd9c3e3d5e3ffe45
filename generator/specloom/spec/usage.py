"""What of a description refers to what."""

from __future__ import annotations

from typing import Any

from specloom.spec import pointers
from specloom.spec.document import Document

# Data, not schemas: a `$ref` in there refers to nothing.
_DATA = frozenset(("example", "examples", "default", "enum", "const"))
_NESTED = (dict, list)
# Words whose value is a map by names, which may be spelled like a word.
_NAMES = frozenset(
    (
        *("properties", "patternProperties", "dependentSchemas", "$defs"),
        *("schemas", "parameters", "responses", "headers", "requestBodies"),
    )
)


def references(value: Any) -> set[str]:
    """Every `$ref` in a value and below, examples and other data left out."""
    found: set[str] = set()
    waiting = [(value, False)]
    while waiting:
        current, is_names = waiting.pop()
        if isinstance(current, dict):
            for key, child in current.items():
                if key == "$ref" and isinstance(child, str):
                    found.add(child)
                elif type(child) in _NESTED and (is_names or key not in _DATA):
                    waiting.append((child, not is_names and key in _NAMES))
        elif isinstance(current, list):
            waiting += [(v, False) for v in current if type(v) in _NESTED]
    return found


def reachable(document: Document) -> set[str]:
    """Pointers of all that the paths and webhooks of a document refer to."""
    view = document.view
    waiting: list[Any] = [item.value for item in (*view.paths, *view.webhooks)]
    found: set[str] = set()
    while waiting:
        for ref in references(waiting.pop()):
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
