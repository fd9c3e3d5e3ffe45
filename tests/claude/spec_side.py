"""What the spec of the general Claude API says, made comparable with the collected facts."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from tests.claude.facts_side import ROOT, fact_names, read, ref_name, refs

SPEC = ROOT / "spec" / "claude"
MAIN = SPEC / "openapi.yaml"
METHODS = {"get", "post", "put", "patch", "delete"}


def resolve(file: Path, node: Any) -> tuple[Path, Any]:
    """The node that a reference of the spec leads to, with its file; other nodes as they are."""
    if "$ref" not in node:
        return file, node
    name, _, pointer = node["$ref"].partition("#")
    file = (file.parent / name).resolve() if name else file
    node = read(file)
    for part in pointer.removeprefix("/").split("/"):
        node = node[part]
    return file, node


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


@cache
def spec_schemas() -> dict[str, tuple[Path, Any]]:
    """Every schema of the spec by name, with its file."""
    found: dict[str, tuple[Path, Any]] = {}
    for file in sorted((SPEC / "schemas").rglob("*.yaml")):
        for name, schema in read(file).items():
            assert (
                name not in found
            ), f"{name} is in {found[name][0].name} and {file.name}"
            found[name] = (file, schema)
    return found


def spec_shape(file: Path, schema: Any) -> Any:
    """The shape of a schema in a file of the spec; every reference must lead to its name."""

    def name(ref: str) -> str:
        target = resolve(file, {"$ref": ref})
        assert target == spec_schemas()[ref_name(ref)], f"{file.name}: {ref}"
        return ref_name(ref)

    return shape(schema, name)


def spec_names() -> set[str]:
    """The schemas that the spec's operations reach, and those of the facts that are there."""
    todo = [(MAIN, ref) for ref in refs(read(MAIN))]
    seen: set[int] = set()  # ids of nodes; read() keeps every node alive
    while todo:
        file, ref = todo.pop()
        file, node = resolve(file, {"$ref": ref})
        if id(node) not in seen:
            seen.add(id(node))
            todo += [(file, ref) for ref in refs(node)]
    reached = {name for name, (_, node) in spec_schemas().items() if id(node) in seen}
    return reached | (spec_schemas().keys() & fact_names())


@cache
def spec_operations() -> dict[str, tuple[Path, str, str, Any]]:
    """Operations of the spec by id, with file, path and method."""
    found = {}
    for path, item in read(MAIN)["paths"].items():
        file, node = resolve(MAIN, item)
        for method in METHODS & node.keys():
            found[node[method]["operationId"]] = (file, path, method, node[method])
    return found


def spec_operation(
    file: Path, path: str, method: str, operation: Any
) -> dict[str, Any]:
    """What the spec says about one operation."""
    parameters = {}
    for where, p in (resolve(file, ref) for ref in operation["parameters"]):
        schema = spec_shape(where, p["schema"])
        parameters[p["name"]] = {
            "in": p["in"],
            "required": p.get("required", False),
            **schema,
        }
    responses = {int(s): resolve(file, r) for s, r in operation["responses"].items()}
    body = operation.get("requestBody", {"content": {}})
    events = responses[200][1]["content"].get("text/event-stream", {})
    size = re.search(r"\d+ MB", operation["description"])

    def schemas(where: Path, content: Any) -> dict[str, str]:
        return {t: spec_shape(where, m["schema"])["ref"] for t, m in content.items()}

    return {
        "method": method,
        "path": path,
        "accessor": operation["x-specloom-accessor"],
        "deprecated": operation.get("deprecated", False),
        "max_size": size and size[0],
        "parameters": parameters,
        "request": schemas(file, body["content"]),
        "body_required": body.get("required"),
        "responses": schemas(responses[200][0], responses[200][1]["content"]),
        "stream_switch": events.get("x-specloom-stream", {}).get("switch"),
        "errors": {
            s: schemas(where, r["content"])["application/json"]
            for s, (where, r) in responses.items()
            if s != 200
        },
        "pagination": operation.get("x-specloom-pagination"),
    }


def spec_headers() -> dict[str, Any]:
    """The response headers of the spec by name, with the statuses of those only errors have."""
    found: dict[str, Any] = {}
    responses = [
        (int(status), *resolve(file, response))
        for file, _, _, operation in spec_operations().values()
        for status, response in operation["responses"].items()
    ]
    for name in {name for _, _, r in responses for name in r["headers"]}:
        having = [
            (s, *resolve(f, r["headers"][name]))
            for s, f, r in responses
            if name in r["headers"]
        ]
        header, statuses = having[0][2], sorted({s for s, _, _ in having})
        assert all(h is header for _, _, h in having), name
        found[name] = {
            "type": header["schema"]["type"],
            "format": header["schema"].get("format"),
            "required": header.get("required", False) and len(having) == len(responses),
            "statuses": {} if 200 in statuses else dict.fromkeys(statuses, True),
        }
    return found


def spec_errors() -> dict[int, Any]:
    """The type and the exception of each error status, in the order of the table."""
    return {
        c["status"]: {"type": c.get("type"), "name": c["name"]}
        for c in read(MAIN)["x-specloom-errors"]["classes"]
    }


def spec_document() -> dict[str, Any]:
    """What holds for all operations."""
    document = read(MAIN)
    schemes = document["components"]["securitySchemes"]
    key, token = (schemes[name] for (name,) in document["security"])
    table = document["x-specloom-errors"]
    (server,) = document["servers"]
    return {
        "server": server["url"],
        "version": document["info"]["version"],
        "key": {k: key[k] for k in ("type", "in", "name")},
        "token": {k: token[k] for k in ("type", "scheme")},
        "errors": [table["type"], table["message"]],
    }


def spec_navigation() -> dict[int, Any]:
    """The documented endpoints of this document, by position."""
    listed = read(SPEC / "documented_endpoints.yaml")["endpoints"]
    here = [dict(e) for e in listed if e["document"] == MAIN.name]
    return {i: {k: e[k] for k in e if k != "document"} for i, e in enumerate(here)}
