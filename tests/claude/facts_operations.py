"""What the collected facts say about each operation of the Claude API."""

from typing import Any

from tests.claude.facts_side import DOCUMENT, fact_shape, facts, shared

# Of a parameter, what is no schema.
NO_SCHEMA = {"name", "in", "required", "sdk_arg"}
# What the official client sends for each kind of credential that the facts name.
CREDENTIALS = {
    "workspace": ("sk-ant-api03-", None),
    "organization": ("sk-ant-admin01-", None),
}


def fact_parameter(parameter: Any) -> dict[str, Any]:
    """What the facts say about a parameter of one operation."""
    schema = {k: v for k, v in parameter.items() if k not in NO_SCHEMA}
    where = {"in": parameter["in"], "required": parameter["required"]}
    if schema.get("type") == "array":
        where |= {"style": "form", "explode": True}
    return {**where, **fact_shape(schema)}


def fact_parameters(endpoint: Any) -> dict[str, Any]:
    """The parameters of one operation by name, with those that many have in common."""
    meta = facts(f"endpoints-{endpoint['area']}")["meta"]
    common = {p["name"]: p for p in meta["common_header_parameters"]}
    version = common["anthropic-version"]
    assert meta["query_array_format"].startswith("brackets: name[]=")
    parameters = {}
    for each in endpoint["parameters"]:
        listed = each["in"] == "query" and each.get("type") == "array"
        name = f"{each['name']}[]" if listed else each["name"]
        parameters[name] = fact_parameter(each)
    parameters["anthropic-version"] = {
        "in": "header",
        "required": version["required"],
        "type": "string",
        "const": version["value"],
    }
    if endpoint.get("beta_parameter"):
        parameters["anthropic-beta"] = {
            "in": "header",
            "required": False,
            "style": "simple",
            "explode": False,
            "type": "array",
            "items": {"ref": "AnthropicBetaParam"},
            "always": endpoint.get("beta_sent", []),
        }
    return parameters


def fact_auth(endpoint: Any) -> list[Any]:
    """The prefix of each credential that one operation takes: bearer tokens, and the key
    in a header of its own."""
    key, token = CREDENTIALS[endpoint["auth"]]
    own = next(h for h in facts("headers")["request"] if h["name"] == "x-api-key")
    assert own["still_accepted"] and key in own["key_prefixes"].values()
    return [key, {"header": own["name"], "key": key}, token]


def fact_parts(request: Any) -> dict[str, Any]:
    """The parts of a multipart form by name, with the properties that they come from."""
    if request.get("content_type") != "multipart/form-data":
        return {}
    schema = facts_schema(request["schema"])
    parts = {}
    for name, node in schema["properties"].items():
        one = node.get("items", node)
        parts[node.get("multipart_field_name", name)] = {
            "argument": name,
            "file": one.get("format") == "binary",
            "repeated": node["type"] == "array",
            "required": name in schema.get("required", ()),
        }
    return parts


def facts_schema(name: str) -> Any:
    """A schema as the facts write it."""
    for area in DOCUMENT:
        schemas = facts(f"schemas-{area}")["schemas"]
        if shared(name) in schemas:
            return schemas[shared(name)]
    raise KeyError(name)


def fact_pagination(page: Any) -> dict[str, Any] | None:
    """How the pages of one operation follow each other."""
    if page is None:
        return None
    if page["class"] == "Page":
        steps = {"next": {"after_id": "last_id"}, "previous": {"before_id": "first_id"}}
        return {
            "item": shared(page["item"]),
            "items": "data",
            "more": "has_more",
            **steps,
        }
    assert page["class"] == "PageCursor"
    return {
        "item": shared(page["item"]),
        "items": "data",
        "next": {"page": "next_page"},
    }


def fact_operation(endpoint: Any) -> dict[str, Any]:
    """What the facts say about one operation."""
    request = endpoint.get("request", {})
    answers = {r["content_type"]: r for r in endpoint["responses"]}
    events = answers.get("text/event-stream", {})
    meta = facts(f"endpoints-{endpoint['area']}")["meta"]
    stated = {each["code"]: each["status"] for each in facts("errors")["error_codes"]}
    codes = endpoint.get("error_codes", [])
    return {
        "document": DOCUMENT[endpoint["area"]],
        "method": endpoint["method"].lower(),
        "path": endpoint["path"],
        "accessor": endpoint["accessor"],
        "deprecated": endpoint.get("deprecated", False),
        "auth": fact_auth(endpoint),
        "parameters": fact_parameters(endpoint),
        "request": (
            {request["content_type"]: shared(request["schema"])} if request else {}
        ),
        "parts": fact_parts(request),
        "body_required": request.get("required"),
        "responses": {
            t: shared(r["schema"]) for t, r in answers.items() if "schema" in r
        },
        "media": sorted(answers),
        "event": shared(events["event_schema"]) if events else "",
        "errors": dict.fromkeys(
            sorted({*meta["general_error_statuses"], *(stated[c] for c in codes)}),
            shared(meta["error_schema"]),
        ),
        "error_codes": sorted(codes),
        "pagination": fact_pagination(endpoint.get("pagination")),
    }
