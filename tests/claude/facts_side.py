"""What the collected facts say about the general Claude API, made comparable with its spec."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT.parent / "shared" / "facts"

# What the facts note beside a schema: prose and behaviour, which no keyword expresses.
NOTES = {
    "deprecated_values",
    "documented_default",
    "documented_max_items",
    "must_be_less_than",
    "mutually_exclusive_with",
    "open_enum",
    "sdk_type",
    "unique_within",
}


@cache
def read(path: Path) -> Any:
    """The content of a YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def facts(name: str) -> Any:
    """One file of the facts."""
    return read(FACTS / f"{name}.yaml")


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


def as_31(node: Any) -> Any:
    """A schema of the facts, written in OpenAPI 3.1."""
    if isinstance(node, list):
        return [as_31(item) for item in node]
    if not isinstance(node, dict):
        return node
    out = {key: as_31(value) for key, value in node.items() if key not in NOTES}
    if "properties" in node:  # names, not keywords
        out["properties"] = {k: as_31(v) for k, v in node["properties"].items()}
    if "example" in out:
        out["examples"] = [out.pop("example")]
    if out.pop("nullable", False):
        return {"anyOf": [out, {"type": "null"}]}
    return out


def general_endpoints() -> list[Any]:
    """The endpoints of the facts that are neither beta nor admin, in order."""
    every = facts("endpoints")["endpoints"]
    return [e for e in every if e["accessor"].split(".")[0] not in {"beta", "admin"}]


@cache
def fact_names() -> frozenset[str]:
    """The schemas in scope: what the general endpoints reach, and two that stand alone."""
    todo = ["MessageCreateParamsWithoutStream", "AnthropicBeta"]
    for endpoint in general_endpoints():
        bodies = [*endpoint["responses"], *filter(None, [endpoint.get("request")])]
        todo += [endpoint["error_schema"], *(body["schema"] for body in bodies)]
        todo += [b["event_schema"] for b in bodies if "event_schema" in b]
    seen: set[str] = set()
    while todo:
        if (name := todo.pop()) not in seen:
            seen.add(name)
            todo += [ref_name(r) for r in refs(facts("schemas")["schemas"][name])]
    return frozenset(seen)


def fact_schema(name: str) -> Any:
    """One schema, in the words of OpenAPI 3.1."""
    return as_31(facts("schemas")["schemas"][name])


def fact_operation(endpoint: Any) -> dict[str, Any]:
    """What the facts say about one operation."""
    common = {
        p["name"]: p for p in facts("endpoints")["meta"]["common_header_parameters"]
    }
    version, beta = common["anthropic-version"], common["anthropic-beta"]
    parameters = {p.pop("name"): p for p in map(dict, endpoint["parameters"])}
    for parameter in parameters.values():
        parameter.pop("accepts", None)
    parameters["anthropic-version"] = {
        "in": "header",
        "required": version["required"],
        "type": version["schema"],
        "const": version["value"],
    }
    parameters["anthropic-beta"] = {
        "in": "header",
        "required": beta["required"],
        "type": "array",
        "items": {"ref": beta["schema"].removeprefix("array of ")},
    }
    page = endpoint["pagination"]
    request, switch = endpoint.get("request"), endpoint.get("stream_switch")
    return {
        "method": endpoint["method"].lower(),
        "path": endpoint["path"],
        "accessor": endpoint["accessor"],
        "deprecated": endpoint.get("deprecated", False),
        "max_size": endpoint.get("max_request_size"),
        "parameters": parameters,
        "request": {request["content_type"]: request["schema"]} if request else {},
        "body_required": request["required"] if request else None,
        "responses": {r["content_type"]: r["schema"] for r in endpoint["responses"]},
        "stream_switch": switch and switch.removeprefix("body."),
        "errors": dict.fromkeys(endpoint["error_statuses"], endpoint["error_schema"]),
        "pagination": (
            {
                "items": page["response"][0],
                "more": page["response"][1],
                "next": dict([page["next"].split(" = ")]),
                "previous": dict([page["previous"].split(" = ")]),
            }
            if page["style"] != "none"
            else None
        ),
    }


def fact_headers() -> dict[str, Any]:
    """The response headers of the facts by name."""
    groups = [
        facts("headers")[k]
        for k in ("response", "response_rate_limit", "response_priority_tier")
    ]
    return {
        h["name"]: {
            "type": h["type"],
            "format": "date-time" if "date-time" in h.get("format", "") else None,
            "required": h.get("always", False),
            "statuses": {int(h["when"]): True} if "when" in h else {},
        }
        for group in groups
        for h in group
    }


def fact_errors() -> dict[int, Any]:
    """The type and the exception of each error status."""
    return {
        e["status"]: {
            "type": e["type"],
            "name": e.get("sdk_exception", e.get("schema")),
        }
        for e in facts("errors")["statuses"]
    }


def fact_document() -> dict[str, Any]:
    """What holds for all operations."""
    meta = facts("endpoints")["meta"]
    request = {h["name"]: h for h in facts("headers")["request"]}
    envelope = facts("errors")["envelope"]["fields"]
    return {
        "server": meta["base_url"],
        "version": request["anthropic-version"]["current"],
        "key": {k: meta["auth_schemes"]["api_key"][k] for k in ("type", "in", "name")},
        "token": {k: meta["auth_schemes"]["bearer"][k] for k in ("type", "scheme")},
        "errors": [f"error.{field}" for field in envelope["error"]["fields"]],
    }


def fact_navigation() -> dict[int, Any]:
    """The items of the reference's navigation, by position."""
    same = ("group", "method", "path", "accessor")
    return {
        i: {"title": e["nav_title"], **{k: e[k] for k in same}}
        for i, e in enumerate(general_endpoints())
    }
