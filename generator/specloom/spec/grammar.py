"""Where in an OpenAPI document which kind of object stands.

One table drives every walk: resolving references and checking schemas. What the
table does not name (examples, defaults, enums, extensions) is data, never entered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from specloom.spec import pointers


class Shape(Enum):
    """How the objects of one kind stand under a field."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# kind -> the section of `components` that holds its named objects
SECTIONS: Mapping[str, str] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "requestBody": "requestBodies",
    "header": "headers",
    "securityScheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "pathItem": "pathItems",
    "mediaType": "mediaTypes",
}
# What is written where it is referred to, so that no later stage follows references.
INLINED = frozenset({"pathItem", "mediaType"})
KINDS: Mapping[str, str] = {section: kind for kind, section in SECTIONS.items()}

Fields = Mapping[str, tuple[tuple[Shape, str], ...]]

_ONE_SCHEMA = ((Shape.ONE, "schema"),)
_SCHEMAS = ((Shape.LIST, "schema"),)
_NAMED_SCHEMAS = ((Shape.MAP, "schema"),)
_ITEMS = ((Shape.LIST, "schema"), (Shape.ONE, "schema"))
_CONTENT = ((Shape.MAP, "mediaType"),)
_EXAMPLES = ((Shape.MAP, "example"),)
_HEADERS = ((Shape.MAP, "header"),)
_PARAMETERS = ((Shape.LIST, "parameter"),)
_PATH_ITEMS = ((Shape.MAP, "pathItem"),)

# kind -> field -> what stands there; several entries when either shape may occur.
# The field "*" is every field that is not an extension.
GRAMMAR: Mapping[str, Fields] = {
    "document": {
        "paths": ((Shape.ONE, "paths"),),
        "webhooks": _PATH_ITEMS,
        "x-webhooks": _PATH_ITEMS,  # how descriptions in OpenAPI 3.0 have them
        "components": ((Shape.ONE, "components"),),
        "info": ((Shape.ONE, "plain"),),
        "tags": ((Shape.LIST, "plain"),),
        "servers": ((Shape.LIST, "plain"),),
    },
    "paths": {"*": ((Shape.ONE, "pathItem"),)},
    "components": {section: ((Shape.MAP, kind),) for kind, section in SECTIONS.items()},
    "pathItem": {
        "parameters": _PARAMETERS,
        "additionalOperations": ((Shape.MAP, "operation"),),
        **dict.fromkeys(METHODS, ((Shape.ONE, "operation"),)),
    },
    "operation": {
        "parameters": _PARAMETERS,
        "requestBody": ((Shape.ONE, "requestBody"),),
        "responses": ((Shape.ONE, "responses"),),
        "callbacks": ((Shape.MAP, "callback"),),
    },
    "responses": {"*": ((Shape.ONE, "response"),)},
    "callback": {"*": ((Shape.ONE, "pathItem"),)},
    "parameter": {"schema": _ONE_SCHEMA, "content": _CONTENT, "examples": _EXAMPLES},
    "header": {"schema": _ONE_SCHEMA, "content": _CONTENT, "examples": _EXAMPLES},
    "requestBody": {"content": _CONTENT},
    "response": {
        "headers": _HEADERS,
        "content": _CONTENT,
        "links": ((Shape.MAP, "link"),),
    },
    "mediaType": {
        "schema": _ONE_SCHEMA,
        "itemSchema": _ONE_SCHEMA,
        "examples": _EXAMPLES,
        "encoding": ((Shape.MAP, "encoding"),),
        "prefixEncoding": ((Shape.LIST, "encoding"),),
        "itemEncoding": ((Shape.ONE, "encoding"),),
    },
    "encoding": {"headers": _HEADERS},
    "schema": {
        "allOf": _SCHEMAS,
        "anyOf": _SCHEMAS,
        "oneOf": _SCHEMAS,
        "prefixItems": _SCHEMAS,
        "x-specloom-accepts": _SCHEMAS,
        "items": _ITEMS,
        **dict.fromkeys(
            (
                "additionalItems",
                "additionalProperties",
                "contains",
                "contentSchema",
                "else",
                "if",
                "not",
                "propertyNames",
                "then",
                "unevaluatedItems",
                "unevaluatedProperties",
            ),
            _ONE_SCHEMA,
        ),
        **dict.fromkeys(
            (
                "$defs",
                "definitions",
                "dependentSchemas",
                "patternProperties",
                "properties",
            ),
            _NAMED_SCHEMAS,
        ),
    },
    "example": {},
    "link": {},
    "securityScheme": {},
    "plain": {},
}


def parts(kind: str, key: str, value: Any) -> tuple[Shape, str] | None:
    """What stands at a field of an object; None for data and for unknown fields."""
    fields = GRAMMAR[kind]
    choices = fields.get(key)
    if choices is None:
        if "*" not in fields or key.startswith("x-"):
            return None
        choices = fields["*"]
    if len(choices) == 1:
        return choices[0]
    wanted = Shape.LIST if isinstance(value, list) else Shape.ONE
    return next(choice for choice in choices if choice[0] is wanted)


def children(kind: str, node: Any, pointer: str) -> Iterator[tuple[str, Any, str]]:
    """Kind, value and pointer of each object directly inside another.

    Wrongly shaped parts are passed over; references are not followed.
    """
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        part = parts(kind, key, value)
        if part is None:
            continue
        shape, child = part
        below = f"{pointer}/{pointers.escape(key)}"
        if shape is Shape.ONE:
            yield child, value, below
        elif shape is Shape.LIST and isinstance(value, list):
            for index, item in enumerate(value):
                yield child, item, f"{below}/{index}"
        elif shape is Shape.MAP and isinstance(value, dict):
            for name, item in value.items():
                yield child, item, f"{below}/{pointers.escape(name)}"
