"""What the spec of the Claude API says, made comparable with the collected facts."""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.claude.shapes import ROOT, read, ref_name, refs, shape

SPEC = ROOT / "spec" / "claude"
CONFIG = tomllib.loads((SPEC / "specloom.toml").read_text(encoding="utf-8"))
DOCUMENTS = [SPEC / name for name in CONFIG["spec"]["documents"]]
METHODS = {"get", "post", "put", "patch", "delete"}


class Operation(NamedTuple):
    """One operation, and where it stands."""

    document: Path
    file: Path
    path: str
    method: str
    node: Any


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


def spec_schema(name: str) -> Any:
    """The shape of one schema; none if the spec lacks it."""
    return spec_shape(*spec_schemas()[name]) if name in spec_schemas() else None


def reached_by(operations: Iterable[Operation]) -> set[str]:
    """The schemas that some operations reach."""
    todo = [(each.file, ref) for each in operations for ref in refs(each.node)]
    seen: set[int] = set()  # ids of nodes; read() keeps every node alive
    while todo:
        file, ref = todo.pop()
        file, node = resolve(file, {"$ref": ref})
        if id(node) not in seen:
            seen.add(id(node))
            todo += [(file, ref) for ref in refs(node)]
    return {name for name, (_, node) in spec_schemas().items() if id(node) in seen}


@cache
def spec_operations() -> dict[str, Operation]:
    """The operations of all documents by id."""
    found: dict[str, Operation] = {}
    for document in DOCUMENTS:
        for path, item in read(document)["paths"].items():
            file, node = resolve(document, item)
            for method in sorted(METHODS & node.keys()):
                name = node[method]["operationId"]
                assert name not in found, name
                found[name] = Operation(document, file, path, method, node[method])
    return found


def spec_headers(operations: Iterable[Operation]) -> dict[str, Any]:
    """The response headers of operations by name, with the statuses of those only errors have."""
    found: dict[str, Any] = {}
    responses = [
        (int(status), *resolve(operation.file, response))
        for operation in operations
        for status, response in operation.node["responses"].items()
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


def spec_error_table() -> Any:
    """The table of error classes, which stands in one document and holds for all."""
    (document,) = (d for d in DOCUMENTS if "x-specloom-errors" in read(d))
    return read(document)["x-specloom-errors"]


def spec_errors() -> dict[int, Any]:
    """The type and the exception of each error status, in the order of the table."""
    return {
        c["status"]: {"type": c.get("type"), "name": c["name"]}
        for c in spec_error_table()["classes"]
    }


def spec_documents() -> dict[str, Any]:
    """What holds for all operations, by document, and where errors say what they are."""
    found: dict[str, Any] = {}
    for path in DOCUMENTS:
        (server,) = read(path)["servers"]
        version = read(path)["info"]["version"]
        found[path.name] = {"server": server["url"], "version": version}
    table = spec_error_table()
    return {**found, "errors": [table["type"], table["message"]]}


def spec_navigation() -> list[Any]:
    """The documented endpoints, in their order."""
    rows: list[Any] = read(SPEC / CONFIG["spec"]["documented_endpoints"])["endpoints"]
    return rows


def is_row_of(row: Any, operation: Operation) -> bool:
    """Whether a documented endpoint is this operation."""
    return (row["document"], row["method"].lower(), row["path"]) == (
        operation.document.name,
        operation.method,
        operation.path,
    )
