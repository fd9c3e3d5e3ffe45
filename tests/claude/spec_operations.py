"""What the spec of the Claude API says about each of its operations."""

import re
from pathlib import Path
from typing import Any

from tests.claude.shapes import read, shape
from tests.claude.spec_side import Operation, resolve, spec_schema, spec_shape

# How a list is written if the spec does not say.
STYLES = {"query": "form", "path": "simple", "header": "simple"}


def spec_parameter(file: Path, parameter: Any) -> dict[str, Any]:
    """What the spec says about one parameter; how it is written only where it is a list."""
    schema = spec_shape(file, parameter["schema"])
    out = {"in": parameter["in"], "required": parameter.get("required", False)}
    if schema.get("type") == "array":
        out["style"] = parameter.get("style", STYLES[parameter["in"]])
        out["explode"] = parameter.get("explode", out["style"] == "form")
    if parameter["name"] == "anthropic-beta":
        out["always"] = parameter.get("x-specloom-always", [])
    elif "x-specloom-always" in parameter:
        out["always"] = parameter["x-specloom-always"]
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
            # Python has no brackets in names.
            "argument": node.get("x-specloom-name", name.removesuffix("[]")),
            "file": one.get("format") == "binary",
            "repeated": part["type"] == "array",
            "required": name in schema.get("required", ()),
        }
    return parts


def spec_events(file: Path, media: Any) -> dict[str, list[str]]:
    """The events of a stream that callers see, and the tags of those that they do not."""
    if (stream := media.get("x-specloom-stream")) is None:
        return {}
    union = spec_shape(*resolve(file, media["schema"]))
    tags = union["discriminator"]["mapping"]
    seen: set[str] = set()
    for name in union["oneOf"]:
        seen |= (spec_schema(name).get("oneOf") or {name: None}).keys()
    seen -= {tags[tag] for tag in [*stream["skip"], *stream["raise"]]}
    return {"seen": sorted(seen), "skip": stream["skip"], "raise": stream["raise"]}


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
        "events": {t: spec_events(where, m) for t, m in answer.items()},
        "stream_switch": events.get("x-specloom-stream", {}).get("switch"),
        "errors": {
            s: schemas(at, r["content"])["application/json"]
            for s, (at, r) in responses.items()
            if s != 200
        },
        "pagination": spec_pagination(operation, responses[200]),
    }
