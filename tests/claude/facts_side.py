"""What the collected facts say about the Claude API, made comparable with its spec."""

from functools import cache
from typing import Any

from tests.claude.shapes import ROOT, read, ref_name, shape

FACTS = ROOT.parent / "shared" / "facts"

# What the facts note beside a schema: prose and behaviour, which no keyword expresses.
NOTES = {
    "bound",
    "conflict",
    "decimal_string",
    "deprecated_values",
    "documented_default",
    "documented_format",
    "documented_max_items",
    "documented_value",
    "documented_values",
    "excluded_values",
    "fields_added_later",
    "multipart_field_name",
    "must_be_less_than",
    "mutually_exclusive_with",
    "null_rule",
    "null_when",
    "observed_keys",
    "open_enum",
    "provenance",
    "sdk_type",
    "special_values",
    "unique_within",
    "unit",
    "values_added_later",
}


def facts(name: str) -> Any:
    """One file of the facts."""
    return read(FACTS / f"{name}.yaml")


def as_31(node: Any) -> Any:
    """A schema of the facts, written in OpenAPI 3.1."""
    if isinstance(node, list):
        return [as_31(item) for item in node]
    if not isinstance(node, dict):
        return node
    skip = NOTES | {"properties"}
    out = {key: as_31(value) for key, value in node.items() if key not in skip}
    if "properties" in node:  # names, not keywords
        out["properties"] = {
            v.get("multipart_field_name", k): as_31(v)
            for k, v in node["properties"].items()
        }
    if "example" in out:
        out["examples"] = [out.pop("example")]
    if out.pop("nullable", False):
        return {"anyOf": [out, {"type": "null"}]}
    return out


def endpoints() -> dict[str, Any]:
    """The endpoints of the facts by operation id, in the order of the navigation."""
    return {e["operation_id"]: e for e in facts("endpoints")["endpoints"]}


def document(endpoint: Any) -> str:
    """The document of the spec that an endpoint belongs in."""
    head = endpoint["accessor"].partition(".")[0]
    return f"{head if head in {'beta', 'admin'} else 'openapi'}.yaml"


@cache
def aliases() -> dict[str, str]:
    """The names that stand for another schema, which is identical and shared."""
    every = facts("schemas")["schemas"].items()
    return {name: schema["same_as"] for name, schema in every if "same_as" in schema}


@cache
def fact_names() -> frozenset[str]:
    """All schemas that are distinct."""
    return frozenset(facts("schemas")["schemas"].keys() - aliases().keys())


def fact_reached() -> frozenset[str]:
    """Those of them that operations use."""
    unused = facts("schemas")["meta"]["unreferenced_by_operations"]
    return fact_names() - frozenset(unused)


def shared(ref: str) -> str:
    """The name that a reference ends with, or what that is an alias of."""
    return aliases().get(ref_name(ref), ref_name(ref))


def fact_schema(name: str) -> Any:
    """The shape of one schema; the tags of a stream's events stand in a file of their own."""
    schema = as_31(facts("schemas")["schemas"][name])
    streaming = facts("streaming")
    unions, key = streaming["wire_union"], {"general": "schema", "beta": "beta_schema"}
    for part in key.keys() & unions.keys():
        if unions[part] == name:
            assert "type field" in streaming["transport"]["event_line"]
            tags = {e["event"]: e[key[part]] for e in streaming["events"]}
            schema["discriminator"] = {"propertyName": "type", "mapping": tags}
    return shape(schema, shared)


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


def fact_documents() -> dict[str, Any]:
    """What holds for all operations, by document, and where errors say what they are."""
    meta = facts("endpoints")["meta"]
    request = {h["name"]: h for h in facts("headers")["request"]}
    envelope = facts("errors")["envelope"]["fields"]
    base = {
        "server": meta["base_url"],
        "version": request["anthropic-version"]["current"],
    }
    return {
        **{document(endpoint): base for endpoint in endpoints().values()},
        "errors": [f"error.{field}" for field in envelope["error"]["fields"]],
    }


def fact_navigation() -> dict[int, Any]:
    """The items of the reference's navigation, by position."""
    same = ("group", "method", "path", "accessor")
    return {
        e["nav_index"]: {
            "title": e["nav_title"],
            "document": document(e),
            **{k: e[k] for k in same},
        }
        for e in endpoints().values()
    }
