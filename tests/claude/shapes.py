"""What both sides of the comparison share: YAML files, and schemas without what does not matter."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]

# Name -> the members of a schema that is nothing but a union of others; None for others.
Unions = Callable[[str], list[str] | None]


@cache
def read(path: Path) -> Any:
    """The content of a YAML file."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), loader)


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


def members_of(node: Any) -> list[str] | None:
    """What a union lists, where it lists references alone."""
    listed = node.get("oneOf") or node.get("anyOf")
    if not listed or not all("$ref" in member for member in listed):
        return None
    return [member["$ref"] for member in listed]


def shape(node: Any, name: Callable[[str], str], union: Unions) -> Any:
    """A 3.1 schema without what does not matter: descriptions, order, ways to spell null.

    A union is the same whether it has a name or is written in place, so a reference to
    one is what it lists, also where it is a member of another one.
    """
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
            case "description" | "deprecated" | "examples" | "discriminator":
                pass
            case str() if key.startswith("x-"):
                pass
            case "$ref":
                listed = union(name(value))
                if listed is None:
                    out["ref"] = name(value)
                else:
                    out["union"] = {each: {"ref": each} for each in listed}
            case "properties":
                out[key] = {k: shape(v, name, union) for k, v in value.items()}
            case "additionalProperties" if value is True and "properties" not in node:
                pass
            case "items" | "additionalProperties":
                out[key] = shape(value, name, union)
            case "oneOf" | "anyOf":
                parts = [shape(member, name, union) for member in value]
                out["union"] = {}
                for m in parts:
                    key = m.get("ref") or json.dumps(m, sort_keys=True)
                    out["union"] |= m["union"] if m.keys() == {"union"} else {key: m}
            case "required" | "enum":
                out[key] = sorted(value, key=str)
            case _:
                out[key] = value
    return out


def tags_of(node: Any, name: Callable[[str], str]) -> Any:
    """By which property a union tells its members apart, and the tag of each."""
    if "discriminator" not in node:
        return None
    stated = node["discriminator"]
    tags = {k: name(v) for k, v in stated["mapping"].items()}
    return {"property": stated["propertyName"], "mapping": tags}


def leaves(path: str, node: Any) -> dict[str, Any]:
    """Everything in a node that is no mapping, by its path; empty mappings count as such."""
    if not isinstance(node, Mapping) or not node:
        return {path: node}
    return {
        at: leaf
        for key, value in node.items()
        for at, leaf in leaves(f"{path}.{key}", value).items()
    }
