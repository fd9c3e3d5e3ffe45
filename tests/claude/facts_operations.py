"""What the collected facts say about each operation of the Claude API."""

import re
from typing import Any

from tests.claude.facts_side import as_31, document, facts, shared
from tests.claude.shapes import shape

# What they note beside a parameter; how it is serialized is compared as its style.
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
        # The SDK puts it into its own paths, and leaves it out on later pages of a list.
        constant = {"always": True, "type": "string", "const": value}
        parameters[name] = {"in": "query", "required": False, **constant}
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


def fact_events(response: Any) -> dict[str, list[str]]:
    """The events of a stream that callers see, and the tags of those that they do not."""
    if "event_schema" not in response:
        return {}
    name = shared(response["event_schema"])
    members = facts("schemas")["schemas"][name].get("oneOf", [{"$ref": name}])
    wire = facts("schemas")["schemas"][response["schema"]]["oneOf"]
    hidden = [
        e
        for e in facts("streaming")["events"]
        if "effect" in e and any(m["$ref"].endswith(f"/{e['schema']}") for m in wire)
    ]
    return {
        "seen": sorted(shared(member["$ref"]) for member in members),
        "skip": [e["event"] for e in hidden if e["effect"] == "none"],
        "raise": [e["event"] for e in hidden if "SDK raises" in e["effect"]],
    }


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
        "events": {r["content_type"]: fact_events(r) for r in answers},
        "stream_switch": switch and switch.removeprefix("body."),
        "errors": dict.fromkeys(
            endpoint["error_statuses"], shared(endpoint["error_schema"])
        ),
        "pagination": fact_pagination(endpoint["pagination"]),
    }
