"""One edit of the library's description, a caller of its client, and what is expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

LIBRARY: dict[str, Any] = yaml.safe_load(
    Path(__file__).with_name("library.yaml").read_text()
)

Edit = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An edit, and code that was right before it.

    `caller` is the body of `call(client, base)`; lines that end with `# breaks` are
    those a type checker reports once the client is the new one. `replies` are what the
    new server answers, by "METHOD /path", where that is not what the old one does; a
    function gives the answer for the JSON of a request.
    """

    name: str
    edits: tuple[Edit, ...]
    ids: frozenset[str]
    caller: str
    replies: Mapping[str, Any] = field(default_factory=dict)

    def edited(self) -> dict[str, Any]:
        """The description after the edit."""
        spec = deepcopy(LIBRARY)
        for edit in self.edits:
            edit(spec)
        return spec


def case(
    name: str,
    ids: str,
    caller: str,
    *edits: Edit,
    replies: Mapping[str, Any] | None = None,
) -> Case:
    """A case; `ids` apart by spaces."""
    return Case(
        name=name,
        edits=edits,
        ids=frozenset(ids.split()),
        caller=caller.strip("\n"),
        replies=replies or {},
    )


# --- Edits ---------------------------------------------------------------------------


def put(place: str, value: Any) -> Edit:
    """Set what stands at `a > b > c`."""

    def edit(spec: dict[str, Any]) -> None:
        *parents, last = _keys(place)
        node: Any = spec
        for key in parents:
            node = node[key]
        if isinstance(node, list) and last == "+":
            node.append(deepcopy(value))
        else:
            node[last] = deepcopy(value)

    return edit


def drop(place: str) -> Edit:
    """Remove what stands at `a > b > c`."""

    def edit(spec: dict[str, Any]) -> None:
        *parents, last = _keys(place)
        node: Any = spec
        for key in parents:
            node = node[key]
        del node[last]

    return edit


def rename_key(place: str, name: str) -> Edit:
    """Call what stands at `a > b > c` otherwise, where it stands."""

    def edit(spec: dict[str, Any]) -> None:
        *parents, last = _keys(place)
        node: Any = spec
        for key in parents:
            node = node[key]
        items = list(node.items())
        node.clear()
        node.update((name if key == last else key, value) for key, value in items)

    return edit


def rename_schema(old: str, new: str) -> Edit:
    """Call a schema otherwise, with every reference to it."""

    def refer(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == f"#/components/schemas/{old}":
                node["$ref"] = f"#/components/schemas/{new}"
            for value in node.values():
                refer(value)
        elif isinstance(node, list):
            for value in node:
                refer(value)

    def edit(spec: dict[str, Any]) -> None:
        rename_key(f"components > schemas > {old}", new)(spec)
        refer(spec)

    return edit


def schema(place: str, value: Any) -> Edit:
    """Set something below the schemas."""
    return put(f"components > schemas > {place}", value)


def no_schema(place: str) -> Edit:
    """Remove something below the schemas."""
    return drop(f"components > schemas > {place}")


def _keys(place: str) -> list[Any]:
    return [
        int(key) if key.isdigit() and key not in {"200", "204", "404", "409"} else key
        for key in place.split(" > ")
    ]
