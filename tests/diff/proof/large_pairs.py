"""Real descriptions, and copies of them with edits by chance: of schemas, operations, names."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import yaml

from tests.diff.proof.random_edits import OPERATION_EDITS, SCHEMA_EDITS

# The C parts of PyYAML, where it has them.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

SHARED = Path(__file__).parents[4] / "shared" / "specs"
NAMES = (
    *("github.json", "stripe.json", "twilio.json", "box.json", "discord.json"),
    *("adyen_checkout.yaml", "svix.json", "intercom.yaml", "mistral.yaml"),
    "qdrant.json",
)
_METHODS = ("get", "put", "post", "delete", "patch")
_MAPS = ("properties", "patternProperties")
_LISTS = ("allOf", "anyOf", "oneOf")
_ONE = ("items", "additionalProperties", "not")

Json = Any
Edit = Callable[[Json, Random], bool]  # whether it could be made


def value_of(path: Path) -> Json:
    """A description in JSON or YAML, as JSON holds it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return json.loads(json.dumps(yaml.load(text, _LOADER), default=str))


def edited(old: Json, seed: int, count: int) -> Json:
    """A copy with so many edits; the same seed makes the same."""
    new, random = deepcopy(old), Random(seed)
    made = 0
    for _ in range(20 * count):
        made += random.choice(_EDITS)(new, random)
        if made == count:
            break
    return new


def _schemas(document: Json) -> dict[str, Json]:
    components = document.setdefault("components", {})
    schemas: dict[str, Json] = components.setdefault("schemas", {})
    return schemas


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def _inside(schema: Json) -> Iterator[Json]:
    """A schema and those that are written in it."""
    if not isinstance(schema, dict):
        return
    yield schema
    for word in _MAPS:
        if isinstance(schema.get(word), dict):
            for part in schema[word].values():
                yield from _inside(part)
    for word in _LISTS:
        if isinstance(schema.get(word), list):
            for part in schema[word]:
                yield from _inside(part)
    for word in _ONE:
        yield from _inside(schema.get(word))


def _written(node: Json) -> Iterator[Json]:
    """The schemas that an operation writes itself."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "schema":
                yield from _inside(value)
            elif key not in ("example", "examples"):
                yield from _written(value)
    elif isinstance(node, list):
        for value in node:
            yield from _written(value)


def _edit_schema(document: Json, random: Random) -> bool:
    """One of the edits of the small descriptions, at a schema where it fits."""
    names = list(_schemas(document))
    operations = list(_operations(document))
    if names and random.random() < 0.8:
        nodes = list(_inside(_schemas(document)[random.choice(names)]))
    else:
        nodes = list(_written(random.choice(operations)[2]))
    # A member that joins is one of those that small descriptions have.
    edits = [each for each in SCHEMA_EDITS if each.forth.name != "union-member-added"]
    edit = random.choice(edits)
    random.shuffle(nodes)
    for node in nodes:
        try:
            if "$ref" not in node and edit.fits(node):
                edit.do(node)
                return True
        except (AttributeError, IndexError, KeyError, TypeError):
            continue  # the edits know the schemas of small descriptions
    return False


def _edit_operation(document: Json, random: Random) -> bool:
    operation = random.choice(list(_operations(document)))[2]
    operation.setdefault("parameters", [])
    edit = random.choice(OPERATION_EDITS)
    try:
        if not edit.fits(operation):
            return False
        edit.do(operation)
    except (AttributeError, IndexError, KeyError, TypeError):
        return False
    return True


def _remove_operation(document: Json, random: Random) -> bool:
    path, method, _ = random.choice(list(_operations(document)))
    del document["paths"][path][method]
    return True


def _add_operation(document: Json, random: Random) -> bool:
    path, method, operation = random.choice(list(_operations(document)))
    added = deepcopy(operation)
    added["operationId"] = f"{operation.get('operationId', method)}_again"
    item = document["paths"][path]
    shared = {"parameters": item["parameters"]} if "parameters" in item else {}
    document["paths"][f"{path}/again"] = {**shared, method: added}
    return True


def _move_property(document: Json, random: Random) -> bool:
    """An inline schema becomes a component of its own."""
    schemas = _schemas(document)
    for name in random.sample(list(schemas), min(20, len(schemas))):
        properties = schemas[name].get("properties") or {}
        for key, part in properties.items():
            is_inline = isinstance(part, dict) and part.get("properties")
            if is_inline and (moved := f"Moved{len(schemas)}") not in schemas:
                schemas[moved] = part
                properties[key] = {"$ref": f"#/components/schemas/{moved}"}
                return True
    return False


def _rename_schema(document: Json, random: Random) -> bool:
    schemas = _schemas(document)
    if not schemas:
        return False
    old = random.choice(list(schemas))
    new = f"{old}_renamed"
    renamed = {new if name == old else name: each for name, each in schemas.items()}
    document["components"]["schemas"] = renamed
    prefix = "#/components/schemas/"
    _replace(document, prefix + old, prefix + new)
    return True


def _replace(node: Json, old: str, new: str) -> None:
    """Every text that is one thing, or begins with it and a slash, becomes another."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if isinstance(value, dict | list):
            _replace(value, old, new)
        elif isinstance(value, str) and f"{value}/".startswith(f"{old}/"):
            node[key] = new + value[len(old) :]


_EDITS: tuple[Edit, ...] = (
    *[_edit_schema] * 12,
    *[_edit_operation] * 5,
    *(_remove_operation, _add_operation, _move_property, _rename_schema),
)
