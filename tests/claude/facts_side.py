"""What the collected facts say about the Claude API, made comparable with its spec."""

import re
from functools import cache
from typing import Any

from tests.claude.shapes import ROOT, read, shape

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
# The same beside a parameter; how it is serialized is compared as its style.
PARAMETER_NOTES = {
    "accepts",
    "actual",
    "declared_format",
    "default_provenance",
    "default_source",
    "documented_format",
    "documented_values",
    "limits_by_bucket_width",
    "maximum_source",
    "serialization",
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
    name = ref.rpartition("/")[2]
    return aliases().get(name, name)


def fact_schema(name: str) -> Any:
    """The shape of one schema."""
    return shape(as_31(facts("schemas")["schemas"][name]), shared)


def fact_parameter(parameter: Any) -> dict[str, Any]:
    """What the facts say about a parameter of one operation."""
    schema = {k: v for k, v in parameter.items() if k not in PARAMETER_NOTES}
    del schema["name"]
    for node in (schema, schema.get("items", {})):
        if "schema" in node:
            null = {k: node[k] for k in {"nullable"} & node.keys()}
            ref = {"$ref": node["schema"], **null}
            schema |= ref if node is schema else {"items": ref}
    if "schema" in schema:
        del schema["schema"], schema["type"]
    where = {"in": schema.pop("in"), "required": schema.pop("required")}
    if parameter["type"] == "array":
        assert parameter["serialization"].startswith("repeated name=value")
        where |= {"style": "form", "explode": True}
    return {**where, **shape(as_31(schema), shared)}


def fact_parameters(endpoint: Any) -> dict[str, Any]:
    """The parameters of one operation by name, with those that many have in common."""
    meta = facts("endpoints")["meta"]
    common = {p["name"]: p for p in meta["common_header_parameters"]}
    version, beta = common["anthropic-version"], common["anthropic-beta"]
    parameters = {p["name"]: fact_parameter(p) for p in endpoint["parameters"]}
    parameters["anthropic-version"] = {
        "in": "header",
        "required": version["required"],
        "type": version["schema"],
        "const": version["value"],
    }
    if endpoint["beta"]["header_accepted"] is True:
        parameters["anthropic-beta"] = {
            "in": "header",
            "required": beta["required"],
            "style": beta["style"].split()[0],
            "explode": False,
            "type": "array",
            "items": {"ref": beta["schema"].removeprefix("array of ")},
            "always": endpoint["beta"].get("sdk_default", []),
        }
    path, _, query = endpoint.get("sdk_path", endpoint["path"]).partition("?")
    assert path == endpoint["path"]
    for name, value in [pair.split("=") for pair in query.split("&") if pair]:
        constant = {"type": "string", "const": value}
        parameters[name] = {"in": "query", "required": True, **constant}
    return parameters


def fact_auth(endpoint: Any) -> dict[str, Any]:
    """The schemes that one operation takes; a bearer token will do where a usual key does."""
    schemes = facts("endpoints")["meta"]["auth_schemes"]
    names = [endpoint["auth"], *(["bearer"] if endpoint["auth"] == "api_key" else [])]
    return {
        schemes[name]["type"]: {
            k: schemes[name].get(k) for k in ("in", "name", "scheme", "key_prefix")
        }
        for name in names
    }


def fact_parts(request: Any) -> dict[str, Any]:
    """The parts of a multipart form by name, with the properties that they come from."""
    if "parts" not in request:
        return {}
    schema = facts("schemas")["schemas"][request["schema"]]
    known = {
        v.get("multipart_field_name", k): k for k, v in schema["properties"].items()
    }
    return {
        part["name"]: {
            "argument": known[part["name"]],
            "file": part["kind"] == "file",
            "repeated": part["repeated"],
            "required": part["required"],
        }
        for part in request["parts"]
    }


def fact_events(response: Any) -> list[str]:
    """The events of a stream that callers see."""
    name = shared(response["event_schema"])
    members = facts("schemas")["schemas"][name].get("oneOf", [{"$ref": name}])
    return sorted(shared(member["$ref"]) for member in members)


def fact_pagination(page: Any) -> dict[str, Any] | None:
    """How the pages of one operation follow each other."""
    if page["style"] == "none":
        return None
    steps = {k: page[k] for k in ("next", "previous") if k in page}
    return {
        "style": page["style"],
        "item": shared(page["item"]),
        "items": page["response"][0],
        "more": page["response"][1],
        **{k: dict([step.split(" = ")]) for k, step in steps.items()},
    }


def fact_operation(endpoint: Any) -> dict[str, Any]:
    """What the facts say about one operation."""
    request, switch = endpoint.get("request", {}), endpoint.get("stream_switch")
    size = re.match(r"(\d+) MB", endpoint.get("max_request_size", ""))
    answers = endpoint["responses"]
    return {
        "document": document(endpoint),
        "method": endpoint["method"].lower(),
        "path": endpoint["path"],
        "accessor": endpoint["accessor"],
        "deprecated": endpoint.get("deprecated", False),
        "auth": fact_auth(endpoint),
        "max_size": size and size[0],
        "max_bytes": size and int(size[1]) * 1024 * 1024,
        "parameters": fact_parameters(endpoint),
        "request": (
            {request["content_type"]: shared(request["schema"])} if request else {}
        ),
        "parts": fact_parts(request),
        "body_required": request.get("required"),
        "responses": {r["content_type"]: shared(r["schema"]) for r in answers},
        "events": {
            r["content_type"]: fact_events(r) for r in answers if "event_schema" in r
        },
        "stream_switch": switch and switch.removeprefix("body."),
        "errors": dict.fromkeys(
            endpoint["error_statuses"], shared(endpoint["error_schema"])
        ),
        "pagination": fact_pagination(endpoint["pagination"]),
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
