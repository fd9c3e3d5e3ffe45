"""What the spec of the Claude API says, made comparable with the collected facts."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.claude.shapes import ROOT, read, ref_name, refs, shape

SPEC = ROOT / "spec" / "claude"
CONFIG = tomllib.loads((SPEC / "specloom.toml").read_text(encoding="utf-8"))
DOCUMENTS = [SPEC / name for name in CONFIG["spec"]["documents"]]
METHODS = {"get", "post", "put", "patch", "delete"}
STYLES = {"query": "form", "path": "simple", "header": "simple"}


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


def spec_reached() -> set[str]:
    """The schemas that the spec's operations reach."""
    todo = [(document, ref) for document in DOCUMENTS for ref in refs(read(document))]
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


def spec_parameter(file: Path, parameter: Any) -> dict[str, Any]:
    """What the spec says about one parameter; how it is written only where it is a list."""
    schema = spec_shape(file, parameter["schema"])
    out = {"in": parameter["in"], "required": parameter.get("required", False)}
    if schema.get("type") == "array":
        out["style"] = parameter.get("style", STYLES[parameter["in"]])
        out["explode"] = parameter.get("explode", out["style"] == "form")
    if parameter["name"] == "anthropic-beta":
        out["always"] = parameter.get("x-specloom-always", [])
    return {**out, **schema}


def spec_auth(operation: Operation) -> dict[str, Any]:
    """The schemes that one operation takes."""
    document = read(operation.document)
    schemes = document["components"]["securitySchemes"]
    names = [n for s in operation.node.get("security", document["security"]) for n in s]
    found = {}
    for scheme in (schemes[name] for name in names):
        prefix = re.search(r"sk-ant-[a-z0-9-]+", scheme["description"])
        found[scheme["type"]] = {
            **{k: scheme.get(k) for k in ("in", "name", "scheme")},
            "key_prefix": prefix and prefix[0],
        }
    assert len(found) == len(names)
    return found


def spec_parts(file: Path, content: Any) -> dict[str, Any]:
    """The parts of a multipart form by name, with the arguments that they come from."""
    if "multipart/form-data" not in content:
        return {}
    file, schema = resolve(file, content["multipart/form-data"]["schema"])
    parts = {}
    for name, node in schema["properties"].items():
        one = (part := shape(node)).get("items", part)
        parts[name] = {
            "argument": node.get("x-specloom-name", name),
            "file": one.get("format") == "binary",
            "repeated": part["type"] == "array",
            "required": name in schema.get("required", ()),
        }
    return parts


def spec_events(file: Path, content: Any) -> dict[str, list[str]]:
    """The events of a stream that callers see: all but those to skip or to raise."""
    if "text/event-stream" not in content:
        return {}
    media = content["text/event-stream"]
    union = spec_shape(*resolve(file, media["schema"]))
    stream, tags = media["x-specloom-stream"], union["discriminator"]["mapping"]
    hidden = {tags[tag] for tag in [*stream["skip"], *stream["raise"]]}
    seen: set[str] = set()
    for name in union["oneOf"]:
        seen |= set(spec_schema(name).get("oneOf", {name: None}))
    return {"text/event-stream": sorted(seen - hidden)}


def spec_pagination(operation: Operation, response: tuple[Path, Any]) -> Any:
    """How the pages of one operation follow each other."""
    if (page := operation.node.get("x-specloom-pagination")) is None:
        return None
    file, content = response[0], response[1]["content"]
    body = spec_shape(*resolve(file, content["application/json"]["schema"]))
    styles = {"after_id": "id_cursor", "page": "page_token"}
    return {
        "style": styles[next(iter(page["next"]))],
        "item": body["properties"][page["items"]]["items"]["ref"],
        **page,
    }


def spec_operation(operation: Operation) -> dict[str, Any]:
    """What the spec says about one operation."""
    file, node = operation.file, operation.node
    parameters = [resolve(file, ref) for ref in node["parameters"]]
    responses = {int(s): resolve(file, r) for s, r in node["responses"].items()}
    body = node.get("requestBody", {"content": {}})
    where, answer = responses[200][0], responses[200][1]["content"]
    events = answer.get("text/event-stream", {})
    size = re.search(r"\d+ MB", node["description"])

    def schemas(where: Path, content: Any) -> dict[str, str]:
        return {t: spec_shape(where, m["schema"])["ref"] for t, m in content.items()}

    return {
        "document": operation.document.name,
        "method": operation.method,
        "path": operation.path,
        "accessor": node["x-specloom-accessor"],
        "deprecated": node.get("deprecated", False),
        "auth": spec_auth(operation),
        "max_size": size and size[0],
        "max_bytes": body.get("x-specloom-max-bytes"),
        "parameters": {p["name"]: spec_parameter(at, p) for at, p in parameters},
        "request": schemas(file, body["content"]),
        "parts": spec_parts(file, body["content"]),
        "body_required": body.get("required"),
        "responses": schemas(where, answer),
        "events": spec_events(where, answer),
        "stream_switch": events.get("x-specloom-stream", {}).get("switch"),
        "errors": {
            s: schemas(at, r["content"])["application/json"]
            for s, (at, r) in responses.items()
            if s != 200
        },
        "pagination": spec_pagination(operation, responses[200]),
    }


def spec_headers() -> dict[str, Any]:
    """The response headers of the spec by name, with the statuses of those only errors have."""
    found: dict[str, Any] = {}
    responses = [
        (int(status), *resolve(operation.file, response))
        for operation in spec_operations().values()
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


def spec_navigation() -> dict[int, Any]:
    """The documented endpoints, by position."""
    listed = read(SPEC / CONFIG["spec"]["documented_endpoints"])["endpoints"]
    return dict(enumerate(listed, start=1))
