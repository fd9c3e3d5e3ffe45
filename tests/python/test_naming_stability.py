"""What is added to a description leaves every other public name as it was."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.api.lower import lower
from specloom.config.reader import default_config
from specloom.python.naming import name_api
from specloom.runs.read import read

# Nouns of the description, and of what is added to it; they share words on purpose.
OLD = ("order", "orderItem", "User", "API key", "größe", "IDs", "v2 event")
NEW = ("invoice", "orderEvent", "UserKey", "OAuth2 client", "size", "itemOrder")
METHODS = ("get", "post", "put", "patch", "delete")

INLINE: dict[str, Any] = {
    "type": "object",
    "title": "Detail",
    "properties": {
        "choice": {"oneOf": [{"type": "object"}, {"type": "string"}]},
        "lines": {"type": "array", "items": {"type": "object", "title": "Detail"}},
    },
}


def schema(nouns: tuple[str, ...], noun: str) -> dict[str, Any]:
    other = nouns[(nouns.index(noun) + 1) % len(nouns)]
    return {
        "type": "object",
        "title": "Thing",
        "properties": {
            "detail": INLINE,
            "next": {"$ref": f"#/components/schemas/{component(other)}"},
        },
    }


def component(noun: str) -> str:
    return noun.replace(" ", "_")


def operation(
    nouns: tuple[str, ...], noun: str, style: str, path: str, method: str
) -> Any:
    body = {"schema": {"$ref": f"#/components/schemas/{component(noun)}"}}
    snake = component(noun).lower()
    ids = {
        "fastapi": f"{method}_{snake}_{''.join(c if c.isalnum() else '_' for c in path)[1:]}"
        f"_{method}",
        "tagged": f"{snake}_{method}{'_one' if '{' in path else ''}",
        "plain": f"{method}{component(noun).title()}{'One' if '{' in path else ''}",
    }
    made: dict[str, Any] = {
        "responses": {"200": {"description": "", "content": {"application/json": body}}}
    }
    if style in ids:
        made["operationId"] = ids[style]
    if style != "path":
        made["tags"] = [noun]
    if "{" in path:
        made["parameters"] = [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ]
    if method == "post":
        made["requestBody"] = {"content": {"application/json": {"schema": INLINE}}}
    return made


@st.composite
def parts(draw: Any, nouns: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """Paths of some nouns, each in one style."""
    found: dict[str, dict[str, Any]] = {}
    for noun in nouns:
        style = draw(st.sampled_from(("fastapi", "tagged", "plain", "path", "tag")))
        for path in (f"/v1/{component(noun)}", f"/v1/{component(noun)}/{{id}}"):
            chosen = draw(st.sets(st.sampled_from(METHODS), max_size=3))
            if chosen:
                found[path] = {
                    method: operation(nouns, noun, style, path, method)
                    for method in sorted(chosen)
                }
    return found


def description(paths: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": dict(paths),
        "components": {"schemas": dict(schemas)},
    }


def public_names(value: Any) -> dict[str, Any]:
    """What callers type, by where it comes from in the description."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.yaml"
        path.write_text(yaml.safe_dump(copy.deepcopy(value), sort_keys=False))
        named = name_api(lower(*read(default_config(path))[0])[0])
    found: dict[str, Any] = {}
    for method in named.methods:
        arguments = tuple(each.name for each in method.arguments)
        where = f"{method.operation.method} {method.operation.path}"
        found[where] = (method.accessor, arguments)
    for name, names in named.names.items():
        at = named.schemas[name].at.pointer
        attributes = tuple(each.name for each in names.attributes)
        found[at] = (names.model or names.param, names.module, attributes)
    return found


@settings(max_examples=25, deadline=None)
@given(old=parts(OLD), new=parts(NEW), order=st.randoms(use_true_random=False))
def test_additions_change_no_other_name(
    old: dict[str, Any], new: dict[str, Any], order: Any
) -> None:
    schemas = {component(noun): schema(OLD, noun) for noun in OLD}
    added = {component(noun): schema(NEW, noun) for noun in NEW}
    before = public_names(description(old, schemas))
    after = public_names(
        description(_mixed(old, new, order), _mixed(schemas, added, order))
    )
    assert {where: after.get(where) for where in before} == before


def _mixed(old: dict[str, Any], new: dict[str, Any], order: Any) -> dict[str, Any]:
    """Both, the new anywhere among the old, which keep their order."""
    names = list(old)
    for name in new:
        names.insert(order.randint(0, len(names)), name)
    both = {**old, **new}
    return {name: both[name] for name in names}
