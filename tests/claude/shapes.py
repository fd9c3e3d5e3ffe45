"""What both sides of the comparison share: YAML files, and schemas without what does not matter."""

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]


@cache
def read(path: Path) -> Any:
    """The content of a YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def ref_name(ref: str) -> str:
    """The name that a reference ends with."""
    return ref.rpartition("/")[2]


def refs(node: Any) -> Iterator[str]:
    """Every reference in a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from refs(item)


def shape(node: Any, name: Callable[[str], str] = ref_name) -> Any:
    """A 3.1 schema without what does not matter: descriptions, order, ways to spell null."""
    if not isinstance(node, dict):
        return node
    node = dict(node)
    out: dict[str, Any] = {}
    branches = [b for b in node.get("anyOf", ()) if b != {"type": "null"}]
    if len(branches) < len(node.get("anyOf", ())):
        out["null"] = True
        del node["anyOf"]
        node |= branches[0] if len(branches) == 1 else {"anyOf": branches}
    if isinstance(node.get("type"), list) and "null" in node["type"]:
        # An enum or const without null forbids null, whatever the type says.
        out["null"] = "const" not in node and None in node.get("enum", [None])
        (node["type"],) = (t for t in node["type"] if t != "null")
        if "enum" in node:
            node["enum"] = [v for v in node["enum"] if v is not None]
    if len(node.get("enum", ())) == 1:
        (node["const"],) = node.pop("enum")
    for key, value in node.items():
        match key:
            case "description" | "deprecated":
                pass
            case str() if key.startswith("x-specloom-"):
                pass
            case "$ref":
                out["ref"] = name(value)
            case "properties":
                out[key] = {k: shape(v, name) for k, v in value.items()}
            case "items" | "additionalProperties":
                out[key] = shape(value, name)
            case "oneOf" | "anyOf":
                members = (shape(member, name) for member in value)
                out[key] = {
                    m.get("ref") or json.dumps(m, sort_keys=True): m for m in members
                }
            case "required" | "enum":
                out[key] = sorted(value)
            case "discriminator":
                tags = {k: name(v) for k, v in value["mapping"].items()}
                out[key] = {"property": value["propertyName"], "mapping": tags}
            case _:
                out[key] = value
    return out
