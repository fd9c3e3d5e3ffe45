"""What the parts of a description refer to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.spec.values import as_dict

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
