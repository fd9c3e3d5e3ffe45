"""What is added to a description leaves every other public name as it was."""

from __future__ import annotations

import copy
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.api.lower import lower
from specloom.base.diagnostics import SpecError
from specloom.config.reader import default_config
from specloom.diff.rules import RULES
from specloom.python.naming import name_api
from specloom.runs.read import read
from specloom.spec import pointers

from tests.diff.rule_specs import described

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


# `make names` tries more.
EXAMPLES = int(os.environ.get("SPECLOOM_EXAMPLES", "25"))


def schema(nouns: tuple[str, ...], noun: str) -> dict[str, Any]:
    other = nouns[(nouns.index(noun) + 1) % len(nouns)]
    tagged = [
        {
            "type": "object",
            "title": f"{noun} {word}",
            "required": ["kind"],
            "properties": {"kind": {"const": word}, "more": INLINE},
        }
        for word in ("big", "small")
    ]
    return {
        "type": "object",
        "title": "Thing",
        "properties": {
            "detail": INLINE,
            "next": {"$ref": f"#/components/schemas/{component(other)}"},
            "either": {"oneOf": tagged, "discriminator": {"propertyName": "kind"}},
            "any": {"anyOf": [INLINE, {"type": "array", "items": INLINE}]},
        },
    }


def page(noun: str) -> dict[str, Any]:
    """A list with a cursor, described in place."""
    return {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": reference(noun)},
            "next_cursor": {"type": ["string", "null"]},
            "has_more": {"type": "boolean"},
        },
    }


def reference(noun: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{component(noun)}"}


def component(noun: str) -> str:
    return noun.replace(" ", "_")


def operation(
    nouns: tuple[str, ...], noun: str, style: str, path: str, method: str
) -> Any:
    lists = method == "get" and "{" not in path
    body = {"schema": page(noun) if lists else reference(noun)}
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
    if lists:
        cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
        made["parameters"] = [cursor]
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
    classes = {
        name for each in named.names.values() for name in (each.model, each.param)
    }
    assert all(len(name) <= 60 for name in classes if name)
    for method in named.methods:
        arguments = tuple(each.name for each in method.arguments)
        where = f"{method.operation.method} {method.operation.path}"
        paged = method.operation.pagination is not None
        found[where] = (method.accessor, arguments, paged)
    for name, names in named.names.items():
        at = named.schemas[name].at.pointer
        attributes = tuple(each.name for each in names.attributes)
        found[at] = (names.model or names.param, names.module, attributes)
    return found


@settings(max_examples=EXAMPLES, deadline=None)
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


# --- Pairs of versions ---------------------------------------------------------------

VERDICTS = Path(__file__).parents[3] / "shared" / "verdicts"
SHARED = sorted(path.parent for path in VERDICTS.glob("*/old.yaml"))


def _naming(operation: Any) -> Any:
    """What of an operation may name its method."""
    return [operation.get(word) for word in ("operationId", "tags", *_NAMING)]


_NAMING = ("x-specloom-accessor", "x-specloom-resource", "x-specloom-method")


def _kept_names(old: dict[str, Any], new: dict[str, Any]) -> int:
    """How many names of what is the same in both were compared; each must be kept."""
    before, after = public_names(old), public_names(new)
    compared = 0
    for where in before.keys() & after.keys():
        if " /" in where:
            method, path = where.split(" ", 1)
            sides = [
                value["paths"][path].get(method.lower(), {}) for value in (old, new)
            ]
            same = _naming(sides[0]) == _naming(sides[1])
            was, now = before[where][0], after[where][0]
        else:
            same = _same(old, new, where)
            # Its attributes may be those of something that it refers to, and what was
            # used by nothing stands in another module: it is imported from `types`.
            was, now = before[where][0], after[where][0]
        assert not same or was == now, where
        compared += same
    return compared


def _same(old: dict[str, Any], new: dict[str, Any], pointer: str) -> bool:
    try:
        return bool(pointers.get(old, pointer) == pointers.get(new, pointer))
    except KeyError:  # made of a list of types, and written nowhere
        return False


@pytest.mark.parametrize("number", range(len(RULES)), ids=lambda n: RULES[n].id)
def test_what_an_edit_leaves_alone_keeps_its_name(number: int) -> None:
    rule = RULES[number]
    sides = [
        described(rule.example.scope, value, rule.flow)
        for value in (rule.example.before, rule.example.after)
    ]
    _kept_names(sides[0], sides[1])


@pytest.mark.skipif(not SHARED, reason="needs ../shared")
def test_names_are_kept_between_shared_versions() -> None:
    compared = 0
    for folder in SHARED:
        old, new = (
            yaml.safe_load((folder / f"{side}.yaml").read_text("utf-8"))
            for side in ("old", "new")
        )
        try:
            compared += _kept_names(old, new)
        except SpecError:  # a pair about what cannot be read
            continue
    assert compared > len(SHARED)
