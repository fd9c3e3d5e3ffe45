"""What of a description refers to what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from specloom.spec import pointers
from specloom.spec.values import as_dict

if TYPE_CHECKING:
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


# Where a description lists what it describes, by names.
_LISTS = ("paths", "webhooks", "x-webhooks")


class Mentions:
    """What values refer to, worked out once for each.

    Those who ask, ask for the same: paths, schemas, and what stands in these.
    """

    def __init__(self) -> None:
        # The value is kept, so that no other one gets its id.
        self._known: dict[int, tuple[Any, frozenset[str]]] = {}

    def of(self, value: Any) -> frozenset[str]:
        """Every `$ref` in a value and below, examples and other data left out."""
        if type(value) not in _NESTED:
            return frozenset()
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = (value, frozenset(_references(value)))
        return known[1]

    def of_all(self, document: Mapping[str, Any]) -> set[str]:
        """Every `$ref` in a description, as `of` has it."""
        found: set[str] = set()
        for key, part in document.items():
            if key in _LISTS:
                parts = [v for k, v in as_dict(part).items() if k not in _DATA]
            elif key == "components":
                sections = [v for k, v in as_dict(part).items() if k not in _DATA]
                parts = [v for each in sections for v in as_dict(each).values()]
            else:
                parts = [part]
            found.update(*map(self.of, parts))
        return found


def _references(value: Any) -> set[str]:
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
