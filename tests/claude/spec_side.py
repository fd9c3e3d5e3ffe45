"""What the spec of the Claude API says, made comparable with the collected facts."""

from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.claude.newer import NEWER
from tests.claude.shapes import members_of, read, ref_name, refs, shape, tags_of
from tests.claude.versions import DOCUMENTS, NEWEST, SPEC, content, settings

# Schemas that the facts write in place, and that have a name here because callers of 2025
# know it; they are compared where they are used.
IN_PLACE = {"AssignableOrganizationRole"}
METHODS = {"get", "post", "put", "patch", "delete"}


class Operation(NamedTuple):
    """One operation, and where it stands."""

    document: Path
    file: Path
    path: str
    method: str
    node: Any


def resolve(file: Path, node: Any, version: str = NEWEST) -> tuple[Path, Any]:
    """The node that a reference of the spec leads to, with its file; other nodes as they are."""
    if "$ref" not in node:
        return file, node
    name, _, pointer = node["$ref"].partition("#")
    file = (file.parent / name).resolve() if name else file
    node = content(file, version)
    for part in pointer.removeprefix("/").split("/"):
        node = node[part]
    return file, node


@cache
def spec_schemas(version: str = NEWEST) -> dict[str, tuple[Path, Any]]:
    """Every schema of the spec by name, with its file."""
    found: dict[str, tuple[Path, Any]] = {}
    for file in sorted((SPEC / "schemas").rglob("*.yaml")):
        for name, schema in content(file, version).items():
            assert (
                name not in found
            ), f"{name} is in {found[name][0].name} and {file.name}"
            found[name] = (file, schema)
    return found


def spec_union(name: str, version: str = NEWEST) -> list[str] | None:
    """The members of a schema that is a union; of unions in it, theirs."""
    if name not in spec_schemas(version):
        return None
    listed = members_of(spec_schemas(version)[name][1])
    if listed is None:
        return None
    return [
        member
        for ref in listed
        for member in spec_union(ref_name(ref), version) or [ref_name(ref)]
        if member not in NEWER
    ]


def in_place(node: Any, version: str = NEWEST) -> Any:
    """A schema with what IN_PLACE names written where it is referred to."""
    if isinstance(node, list):
        return [in_place(each, version) for each in node]
    if not isinstance(node, dict):
        return node
    if _target(node) in IN_PLACE:
        return dict(spec_schemas(version)[_target(node)][1])
    return {key: in_place(value, version) for key, value in node.items()}


def spec_shape(file: Path, schema: Any, version: str = NEWEST) -> Any:
    """The shape of a schema in a file of the spec; every reference must lead to its name."""

    def name(ref: str) -> str:
        target = resolve(file, {"$ref": ref}, version)
        assert target == spec_schemas(version)[ref_name(ref)], f"{file.name}: {ref}"
        return ref_name(ref)

    schema = in_place(as_of_the_facts("", schema, NEWER), version)
    return shape(schema, name, lambda each: spec_union(each, version))


def spec_schema(name: str, version: str = NEWEST) -> Any:
    """The shape of one schema, with the tags of a union; none if the spec lacks it."""
    if name not in spec_schemas(version):
        return None
    file, schema = spec_schemas(version)[name]
    schema = as_of_the_facts(name, schema, NEWER)
    tags = tags_of(schema, ref_name)
    return {**spec_shape(file, schema, version), **({"tags": tags} if tags else {})}


def as_of_the_facts(name: str, node: Any, newer: Collection[str]) -> Any:
    """A schema without the members of unions and the properties that are newer."""
    if isinstance(node, list):
        kept = (each for each in node if _target(each) not in newer)
        return [as_of_the_facts("", each, newer) for each in kept]
    if not isinstance(node, dict):
        return node
    out = {
        key: as_of_the_facts("", value, newer)
        for key, value in node.items()
        if not (isinstance(value, str) and ref_name(value) in newer)
    }
    added = {each for each in out.get("properties", ()) if f"{name}.{each}" in newer}
    for each in added:
        del out["properties"][each]
    if added & {*out.get("required", ())}:
        out["required"] = [each for each in out["required"] if each not in added]
    return out


def _target(node: Any) -> str:
    return ref_name(node["$ref"]) if isinstance(node, dict) and "$ref" in node else ""


def reached_by(operations: Iterable[Operation], version: str = NEWEST) -> set[str]:
    """The schemas that some operations reach."""
    todo = [(each.file, ref) for each in operations for ref in refs(each.node)]
    seen: set[int] = (
        set()
    )  # ids of nodes; their files are kept, and so every node lives
    while todo:
        file, ref = todo.pop()
        file, node = resolve(file, {"$ref": ref}, version)
        if id(node) not in seen:
            seen.add(id(node))
            todo += [(file, ref) for ref in refs(node)]
    return {
        name for name, (_, node) in spec_schemas(version).items() if id(node) in seen
    }


@cache
def spec_operations(version: str = NEWEST) -> dict[str, Operation]:
    """The operations of all documents by id."""
    found: dict[str, Operation] = {}
    for document in DOCUMENTS:
        for path, item in content(document, version)["paths"].items():
            file, node = resolve(document, item, version)
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


def spec_error_table(version: str = NEWEST) -> Any:
    """The table of error classes, which stands in one document and holds for all."""
    (table,) = (
        content(d, version)["x-specloom-errors"]
        for d in DOCUMENTS
        if "x-specloom-errors" in content(d, version)
    )
    return table


def spec_errors(version: str = NEWEST) -> dict[int, Any]:
    """The type and the exception of each error status, in the order of the table."""
    return {
        c["status"]: {"type": c.get("type"), "name": c["name"]}
        for c in spec_error_table(version)["classes"]
    }


def spec_documents(version: str = NEWEST) -> dict[str, Any]:
    """What holds for all operations, by document, and where errors say what they are."""
    found: dict[str, Any] = {}
    for path in DOCUMENTS:
        (server,) = content(path, version)["servers"]
        stated = content(path, version)["info"]["version"]
        found[path.name] = {"server": server["url"], "version": stated}
    table = spec_error_table(version)
    return {**found, "errors": [table["type"], table["message"]]}


def spec_navigation(version: str = NEWEST) -> list[Any]:
    """The documented endpoints, in their order."""
    listed = settings(version)["spec"]["documented_endpoints"]
    rows: list[Any] = read(SPEC / listed)["endpoints"]
    return rows
