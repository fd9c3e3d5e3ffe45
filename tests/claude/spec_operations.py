"""What the spec of the Claude API says about each of its operations."""

import re
from pathlib import Path
from typing import Any

from tests.claude.shapes import ref_name
from tests.claude.spec_side import Operation, resolve, spec_shape
from tests.claude.versions import NEWEST, content

# How a list is written if the spec does not say.
STYLES = {"query": "form", "path": "simple", "header": "simple"}


def spec_parameter(file: Path, parameter: Any, version: str) -> dict[str, Any]:
    """What the spec says about one parameter; how it is written only where it is a list."""
    schema = spec_shape(file, parameter["schema"], version)
    out = {"in": parameter["in"], "required": parameter.get("required", False)}
    if schema.get("type") == "array":
        out["style"] = parameter.get("style", STYLES[parameter["in"]])
        out["explode"] = parameter.get("explode", out["style"] == "form")
    if parameter["name"] == "anthropic-beta":
        out["always"] = parameter.get("x-specloom-always", [])
    elif "x-specloom-always" in parameter:
        out["always"] = parameter["x-specloom-always"]
    return {**out, **schema}


def spec_auth(operation: Operation, version: str) -> list[Any]:
    """The prefix of the key that each credential of one operation has; others where it is
    sent."""
    document = content(operation.document, version)
    schemes = document["components"]["securitySchemes"]
    names = [n for s in operation.node.get("security", document["security"]) for n in s]
    found: list[Any] = []
    for scheme in (schemes[name] for name in names):
        prefix = re.search(r"sk-ant-[a-z0-9-]+", scheme["description"])
        bearer = (scheme["type"], scheme.get("scheme")) == ("http", "bearer")
        key = prefix and prefix[0]
        found.append(key if bearer else {"header": scheme["name"], "key": key})
    return found


def spec_parts(file: Path, body: Any, version: str) -> dict[str, Any]:
    """The parts of a multipart form by name, with the arguments that they come from."""
    if "multipart/form-data" not in body:
        return {}
    file, schema = resolve(file, body["multipart/form-data"]["schema"], version)
    parts = {}
    for name, node in schema["properties"].items():
        one = node.get("items", node)
        kind = node["type"] if isinstance(node["type"], str) else node["type"][0]
        parts[name] = {
            # Python has no brackets in names.
            "argument": node.get("x-specloom-name", name.removesuffix("[]")),
            "file": one.get("format") == "binary",
            "repeated": kind == "array",
            "required": name in schema.get("required", ()),
        }
    return parts


def spec_event(file: Path, media: Any, version: str) -> str:
    """The union of the events that callers see: what comes, without `ping` and `error`."""
    if (stream := media.get("x-specloom-stream")) is None:
        return ""
    _, union = resolve(file, media["schema"], version)
    wire, tags = [ref_name(m["$ref"]) for m in union["oneOf"]], union["discriminator"]
    expected: dict[str, Any] = {
        "switch": "stream",
        "skip": ["ping"],
        "raise": ["error"],
    }
    if "message_stop" in tags["mapping"]:  # text completions have no last event
        expected["last"] = "message_stop"
    assert stream == expected
    others = {ref_name(tags["mapping"][tag]) for tag in ("ping", "error")}
    (seen,) = (name for name in wire if name not in others)
    return seen


def spec_pagination(
    operation: Operation, response: tuple[Path, Any], version: str
) -> Any:
    """How the pages of one operation follow each other."""
    page = operation.node.get("x-specloom-pagination")
    if not page:
        return page
    file, answer = response
    body = answer["content"]["application/json"]["schema"]
    where, schema = resolve(file, body, version)
    items = spec_shape(where, schema, version)["properties"][page["items"]]
    return {"item": items["items"]["ref"], **page}


def spec_operation(operation: Operation, version: str = NEWEST) -> dict[str, Any]:
    """What the spec says about one operation."""
    file, node = operation.file, operation.node
    parameters = [resolve(file, ref, version) for ref in node["parameters"]]
    responses = {
        int(s): resolve(file, r, version) for s, r in node["responses"].items()
    }
    body = node.get("requestBody", {"content": {}})
    where, answer = responses[200][0], responses[200][1]["content"]

    def schemas(media: Any) -> dict[str, str]:
        return {t: ref_name(m["schema"]["$ref"]) for t, m in media.items()}

    return {
        "document": operation.document.name,
        "method": operation.method,
        "path": operation.path,
        "accessor": node["x-specloom-accessor"],
        "deprecated": node.get("deprecated", False),
        "auth": spec_auth(operation, version),
        "parameters": {
            p["name"]: spec_parameter(at, p, version) for at, p in parameters
        },
        "request": schemas(body["content"]),
        "parts": spec_parts(file, body["content"], version),
        "body_required": body.get("required"),
        "responses": {
            t: name
            for t, name in schemas(answer).items()
            if t not in ("text/event-stream", "application/octet-stream")
        },
        "media": sorted(answer),
        "event": spec_event(where, answer.get("text/event-stream", {}), version),
        "errors": {
            s: schemas(r["content"])["application/json"]
            for s, (_, r) in sorted(responses.items())
            if s != 200
        },
        "error_codes": node.get("x-error-codes", []),
        "pagination": spec_pagination(operation, responses[200], version),
    }
