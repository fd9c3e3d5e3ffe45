"""Descriptions with junk in them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1.5, "", "x", "null", [], [None], [[]], {}, {"": None}),
    *({"type": 3}, {"type": ["string", 7]}, {"type": "nothing"}, ["string", "string"]),
    *({"$ref": "#/nowhere"}, {"$ref": 3}, {"$ref": ""}, {"$ref": "#"}, {"$ref": "#/"}),
    *({"allOf": [{"$ref": "#"}]}, {"oneOf": {}}, {"anyOf": []}, {"enum": {}}),
    *({"properties": []}, {"required": "a"}, {"items": 3}, {"const": {"a": [1]}}),
    *("2026-13-45", "1e400", 10**30, {"x-sunset": 5}, {"default": {"$ref": "#/a"}}),
)


def _mappings_and_lists(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list) and value:
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from _mappings_and_lists(child)


def spoiled(value: dict[str, Any], random: Random) -> dict[str, Any]:
    """A copy with one to three of its values replaced by junk."""
    value = deepcopy(value)
    for _ in range(random.randint(1, 3)):
        node = random.choice(list(_mappings_and_lists(value)))
        keys = range(len(node)) if isinstance(node, list) else list(node)
        key = random.choice(keys)
        if key != "openapi":
            node[key] = deepcopy(random.choice(JUNK))
    return value
