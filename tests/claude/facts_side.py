"""What the collected facts say about the Claude API, made comparable with its spec.

The facts describe 397 operations. In scope are those of three areas, and of the others
what the spec lists: the rest of the beta API follows operation by operation.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Any

from tests.claude.shapes import ROOT, members_of, read, ref_name, refs, shape
from tests.claude.versions import NEWEST, SPEC, settings

FACTS = ROOT.parent / "shared" / "facts" / "2026-10-21"
AREAS = ("general", "organization", "beta-messages")  # all of which is described
LATER = ("beta-agents", "beta-organization", "beta-platform", "beta-sessions")
DOCUMENT = {
    **dict.fromkeys((*AREAS, *LATER), "beta.yaml"),
    "general": "openapi.yaml",
    "organization": "organization.yaml",
}

# What the facts note beside a schema: prose and behaviour, which no keyword expresses.
NOTES = {
    "discriminator",
    "distinct_const",
    "envelope",
    "multipart_field_name",
    "needs_beta",
    "sdk_discriminator",
}
# What they found in prose or carry over from the description of 2025, as keywords.
FOUND = {
    "documented_default": "default",
    "documented_max_items": "maxItems",
    "documented_max_length": "maxLength",
    "documented_maximum": "maximum",
    "documented_min_items": "minItems",
    "documented_minimum": "minimum",
}
# Objects whose bounds `limits.yaml` names by property -> the schemas that have these: the
# object itself, and what sets its properties.
BOUNDED = {
    "Workspace": (
        "Workspace",
        "OrganizationWorkspaceCreateParams",
        "OrganizationWorkspaceUpdateParams",
    ),
    "RBACGroup": (
        "RBACGroup",
        "OrganizationRBACGroupCreateParams",
        "OrganizationRBACGroupUpdateParams",
    ),
}
# What `limits.yaml` says of single properties: the number, and the schemas that it bounds.
# That a conversation has 100,000 turns at most is said in words: whoever has that many
# learns it from the API.
MESSAGES = ("MessageCreateParams", "MessageCreateParamsNonStreaming")
LIMITED: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "messages.max_tokens_minimum",
        "max_tokens",
        (*MESSAGES, *(f"Beta{name}" for name in MESSAGES)),
        ("minimum",),
    ),
    (
        "messages.mcp_servers_max_carried",
        "mcp_servers",
        ("BetaMessageCountTokensParams", *(f"Beta{name}" for name in MESSAGES)),
        ("maxItems",),
    ),
    (
        "messages.container_skills_max",
        "skills",
        ("ContainerParams",),
        ("maxItems",),
    ),
    (
        "batches.requests_per_batch",
        "requests",
        ("MessageBatchCreateParams", "BetaMessageBatchCreateParams"),
        ("maxItems",),
    ),
    (
        "files.expires_in_seconds",
        "expires_in_seconds",
        ("FileUploadParams",),
        ("minimum", "maximum"),
    ),
)
# Blocks of responses that the types of the official client accept in requests.
ACCEPTED = {"ContentBlock", "BetaContentBlock"}


def facts(name: str) -> Any:
    """One file of the facts."""
    return read(FACTS / f"{name}.yaml")


@cache
def every_schema() -> dict[str, Any]:
    """The schemas of all areas by name."""
    found: dict[str, Any] = {}
    for file in sorted(FACTS.glob("schemas-*.yaml")):
        found |= read(file)["schemas"]
    return found


def shared(ref: str) -> str:
    """The name that a reference ends with, or what that is an alias of."""
    name = ref_name(ref)
    return shared(alias) if (alias := every_schema()[name].get("same_as")) else name


@cache
def endpoints() -> dict[str, Any]:
    """The endpoints in scope by operation id."""
    listed = read(SPEC / settings(NEWEST)["spec"]["documented_endpoints"])
    return in_scope({row["accessor"] for row in listed["endpoints"]})


def in_scope(listed: Collection[str]) -> dict[str, Any]:
    """The endpoints of the areas, and of later ones those whose accessor is listed."""
    return {
        each["operation_id"]: {**each, "area": area}
        for area in (*AREAS, *LATER)
        for each in facts(f"endpoints-{area}")["endpoints"]
        if area in AREAS or each["accessor"] in listed
    }


def own_codes() -> set[str]:
    """The error codes that the operations in scope name."""
    return {c for e in endpoints().values() for c in e.get("error_codes", ())}


@cache
def details() -> frozenset[str]:
    """The schemas of error details in scope.

    The facts have one union for all operations. Those of the beta API wait for the
    operations that give them.
    """
    of_codes = {
        each["details_schema"]
        for each in facts("errors")["error_codes"]
        if each["code"] in own_codes()
    }
    every = {ref_name(m["$ref"]) for m in every_schema()["ErrorDetails"]["oneOf"]}
    return frozenset(n for n in every if not n.startswith("Beta") or n in of_codes)


@cache
def fact_names() -> frozenset[str]:
    """The schemas in scope that are distinct: of the areas, and what they need of errors."""
    of_areas = {n for a in AREAS for n in facts(f"schemas-{a}")["schemas"]}
    errors = {"ErrorResponse", "ErrorDetails", "ErrorType", *details()}
    later = [each for each in endpoints().values() if each["area"] in LATER]
    also = reached([*errors, *_sent_by(later), *_given_by(later)])
    return frozenset(n for n in of_areas | also if "same_as" not in every_schema()[n])


def node_of(name: str) -> Any:
    """A schema of the facts, without what stands in it for other reasons than the API."""
    node = every_schema()[name]
    if name == "ErrorDetails":
        return {**node, "oneOf": [{"$ref": f"/{n}"} for n in sorted(details())]}
    return _bounded(name, _without_accepted(node))


def _bounded(name: str, node: Any) -> Any:
    """A schema with the bounds that the reference states for its properties."""
    stated = facts("limits")["reference_constraints"]
    properties = dict(node.get("properties", {}))
    for at, bounds in stated.items():
        owner, _, own = at.partition(".")
        if own in properties and name in BOUNDED.get(owner, ()):
            properties[own] = {**properties[own], **bounds}
    for at, own, owners, keywords in LIMITED:
        if name in owners:
            group, _, key = at.partition(".")
            number = facts("limits")[group][key]
            numbers = number if isinstance(number, list) else [number]
            bounds = dict(zip(keywords, numbers, strict=True))
            properties[own] = {**properties[own], **bounds}
    return {**node, "properties": properties} if properties else node


def _without_accepted(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_accepted(each) for each in node]
    if not isinstance(node, dict):
        return node
    out = {key: _without_accepted(value) for key, value in node.items()}
    if "anyOf" in out:
        out["anyOf"] = [
            m for m in out["anyOf"] if ref_name(m.get("$ref", "/")) not in ACCEPTED
        ]
    return out


def accepting(node: Any) -> Iterator[str]:
    """The response blocks that a schema of a request takes besides its own members."""
    if isinstance(node, dict):
        for member in node.get("anyOf", ()):
            name = ref_name(member.get("$ref", "/"))
            if name in ACCEPTED:
                yield name
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from accepting(each)


def reached(names: Iterable[str]) -> frozenset[str]:
    """Schemas, and all that they refer to."""
    todo, seen = [shared(name) for name in names], set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [shared(ref) for ref in refs(node_of(name))]
    return frozenset(seen)


@cache
def sent() -> frozenset[str]:
    """The schemas that requests reach."""
    return reached([*_sent_by(endpoints().values()), "AnthropicBetaParam"])


def _sent_by(some: Collection[Any]) -> list[str]:
    """The schemas that requests of endpoints name."""
    bodies = [e["request"]["schema"] for e in some if "request" in e]
    return [*bodies, *(ref for e in some for ref in refs(e["parameters"]))]


@cache
def given() -> frozenset[str]:
    """The schemas that responses reach."""
    return reached([*_given_by(endpoints().values()), "ErrorResponse"])


def _given_by(some: Collection[Any]) -> list[str]:
    """The schemas that responses of endpoints name."""
    answers = [r for e in some for r in e["responses"]]
    return [r[k] for r in answers for k in ("schema", "event_schema") if k in r]


def is_closed(name: str) -> bool:
    """Whether an object has no other properties: one of a request alone."""
    if name in sent() | given():
        return name not in given()
    return any(
        name in facts(f"schemas-{a}")["meta"].get("request_side", ()) for a in AREAS
    )


def as_31(node: Any) -> Any:
    """A schema of the facts, written in OpenAPI 3.1."""
    if isinstance(node, list):
        return [as_31(item) for item in node]
    if not isinstance(node, dict):
        return node
    out: dict[str, Any] = dict(node.get("carried", {}))
    for key, value in node.items():
        if key in FOUND:
            out[FOUND[key]] = value
        elif key == "properties":  # names, not keywords
            wire = {k: v.get("multipart_field_name", k) for k, v in value.items()}
            out[key] = {wire[k]: as_31(v) for k, v in value.items()}
            out["required"] = [wire[k] for k in node.get("required", ())]
        elif key not in NOTES | {"carried", "nullable", "open_enum", "required"}:
            out[key] = as_31(value)
    if not out.get("required", True):
        del out["required"]
    if node.get("open_enum"):
        out = {"anyOf": [{"type": node["type"]}, out]}
    if node.get("nullable"):
        return {"anyOf": [out, {"type": "null"}]}
    return out


def fact_union(name: str) -> list[str] | None:
    """The members of a schema that is a union; of unions in it, theirs."""
    listed = members_of(node_of(name)) if name in every_schema() else None
    if listed is None:
        return None
    return [
        member for ref in listed for member in fact_union(shared(ref)) or [shared(ref)]
    ]


def fact_shape(node: Any) -> Any:
    """The shape of a schema of the facts."""
    return shape(as_31(node), shared, fact_union)


def fact_schema(name: str) -> Any:
    """The shape of one schema, with the tags of a union."""
    node = node_of(name)
    out = fact_shape(node)
    if "properties" in node and is_closed(name) and "additionalProperties" not in out:
        out["additionalProperties"] = False
    key = node.get("discriminator") or node.get("distinct_const")
    tags = _tags(fact_union(name) or [], key) if key else None
    return {**out, **({"tags": tags} if tags else {})}


def _tags(members: list[str], key: str) -> Any:
    """The tag of each member; none where one may come without it."""
    mapping = {}
    for member in members:
        node = every_schema()[member]
        if key not in node.get("required", ()):
            return None
        stated = node["properties"][key]
        for value in stated.get("enum") or [stated["const"]]:
            mapping[value] = member
    return {"property": key, "mapping": mapping}


def fact_headers() -> dict[str, Any]:
    """The response headers of the facts by name."""
    groups = [
        facts("headers")[k]
        for k in (
            "response",
            "response_rate_limit",
            "response_priority_tier",
            "response_fast_mode",
        )
    ]
    return {
        h["name"]: {
            "type": h["type"],
            "format": "date-time" if "date-time" in h.get("format", "") else None,
            "required": h.get("always", False),
            "statuses": {int(h["when"].split()[0]): True} if "when" in h else {},
        }
        for group in groups
        for h in group
    }


def fact_errors() -> dict[int, Any]:
    """The type and the exception of each error status."""
    return {
        e["status"]: {"type": e["type"], "name": e["sdk_exception"]}
        for e in facts("errors")["statuses"]
    }


def fact_documents() -> dict[str, Any]:
    """What holds for all operations, by document, and where errors say what they are."""
    request = {h["name"]: h for h in facts("headers")["request"]}
    base = {
        "server": facts("endpoints-general")["meta"]["base_url"],
        "version": request["anthropic-version"]["current"],
    }
    return {
        **dict.fromkeys(DOCUMENT.values(), base),
        "errors": ["error.type", "error.message"],
    }


def fact_navigation() -> list[str]:
    """The accessors of the official client's reference, in its order."""
    known = {e["accessor"] for e in endpoints().values()}
    return [name for name in facts("accessors")["accessors"] if name in known]
