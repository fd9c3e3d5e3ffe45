"""Small descriptions that ask for much work: each a kind, with a size to choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Value = Any
Schemas = dict[str, Value]

_SCHEMAS = "#/components/schemas/"


def ref(name: str) -> Value:
    return {"$ref": f"{_SCHEMAS}{name}"}


def described(schemas: Schemas, **more: Value) -> Value:
    """An operation that takes and gives the schema called `X`."""
    content = {"application/json": {"schema": ref("X")}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bomb", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/x": {
                "post": {
                    "operationId": "x",
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": "d", "content": content}},
                }
            }
        },
        "components": {"schemas": schemas},
        **more,
    }


def chain(
    size: int, make: Callable[[Value, int], Value], end: Value | None = None
) -> Value:
    """`X` -> S0 -> S1 -> ... -> S<size>, each made of a reference to the next one."""
    schemas: Schemas = {f"S{n}": make(ref(f"S{n + 1}"), n) for n in range(size)}
    schemas[f"S{size}"] = end or {
        "type": "object",
        "properties": {"last": {"type": "string"}},
        "required": ["last"],
    }
    return described({"X": ref("S0"), **schemas})


def _inline(size: int, make: Callable[[Value], Value], end: Value) -> Value:
    value = end
    for _ in range(size):
        value = make(value)
    return described({"X": value})


_TEXT = {"type": "string"}
_OBJECT = {"type": "object"}

# Each takes a size and gives a description; what grows beyond all bounds does so by
# doubling with each step.
DOUBLING: dict[str, Callable[[int], Value]] = {
    "allOf": lambda n: chain(n, lambda x, i: {"allOf": [x, x]}),
    "allOf with something beside": lambda n: chain(
        n,
        lambda x, i: {
            "allOf": [x, {"allOf": [x], "properties": {f"p{i}": _TEXT}}],
            "type": "object",
        },
    ),
    "oneOf": lambda n: chain(n, lambda x, i: {"oneOf": [x, {"allOf": [x]}]}),
    "anyOf": lambda n: chain(
        n, lambda x, i: {"anyOf": [x, {"allOf": [x], "title": f"T{i}"}]}
    ),
    "oneOf of lists": lambda n: chain(
        n, lambda x, i: {"oneOf": [x, {"type": "array", "items": x}]}
    ),
    "both unions": lambda n: chain(
        n, lambda x, i: {"oneOf": [x, _TEXT], "anyOf": [x, {"type": "integer"}]}
    ),
    "properties": lambda n: chain(
        n,
        lambda x, i: {
            "type": "object",
            "required": ["a", "b"],
            "properties": {"a": x, "b": x},
        },
    ),
    "properties in allOf": lambda n: chain(
        n,
        lambda x, i: {
            "type": "object",
            "required": ["a"],
            "properties": {"a": x},
            "allOf": [{"properties": {"a": {"allOf": [x]}}}],
        },
    ),
    "items": lambda n: chain(
        n,
        lambda x, i: {
            "type": "array",
            "minItems": 2,
            "prefixItems": [x, x],
            "items": x,
        },
    ),
    "minItems": lambda n: chain(
        n, lambda x, i: {"type": "array", "minItems": 100, "items": x}
    ),
    "minProperties": lambda n: chain(
        n,
        lambda x, i: {
            "type": "object",
            "minProperties": 100,
            "additionalProperties": x,
        },
    ),
    "patternProperties": lambda n: chain(
        n,
        lambda x, i: {
            "type": "object",
            "patternProperties": {"^a": x, "^b": x},
            "additionalProperties": x,
        },
    ),
    "not": lambda n: chain(
        n, lambda x, i: {"not": {"anyOf": [x, {"allOf": [x]}]}, "type": "object"}
    ),
    "conditions": lambda n: chain(
        n, lambda x, i: {"if": x, "then": {"allOf": [x]}, "else": x, "type": "object"}
    ),
    "dependentSchemas": lambda n: chain(
        n,
        lambda x, i: {"type": "object", "dependentSchemas": {"a": x, "b": x}},
    ),
    "discriminators": lambda n: chain(
        n,
        lambda x, i: {
            "oneOf": [x, ref("S0")],
            "discriminator": {
                "propertyName": "last",
                "mapping": {"a": f"{_SCHEMAS}S{i + 1}", "b": f"{_SCHEMAS}S0"},
            },
        },
    ),
    "bases": lambda n: chain(
        n,
        lambda x, i: {
            "type": "object",
            "discriminator": {"propertyName": "last"},
            "properties": {"last": _TEXT},
            "allOf": [x, {"allOf": [x]}],
        },
    ),
    "dynamic references": lambda n: described(
        {
            "X": ref("S0"),
            **{
                f"S{i}": {
                    "$id": f"https://example.com/s{i}",
                    "$dynamicAnchor": "node",
                    "type": "object",
                    "properties": {
                        "a": {"$dynamicRef": "#node"},
                        "b": {"$ref": f"s{i + 1}"},
                        "c": {"allOf": [{"$ref": f"s{i + 1}"}]},
                    },
                }
                for i in range(n)
            },
            f"S{n}": {
                "$id": f"https://example.com/s{n}",
                "$dynamicAnchor": "node",
                "type": "object",
            },
        }
    ),
}

# What is as long as its size: chains of references, and nesting.
LONG: dict[str, Callable[[int], Value]] = {
    "references": lambda n: chain(n, lambda x, i: x),
    "references in allOf": lambda n: chain(n, lambda x, i: {"allOf": [x]}),
    "extensions": lambda n: chain(
        n, lambda x, i: {"allOf": [x, {"properties": {f"p{i}": _TEXT}}]}
    ),
    "references in oneOf": lambda n: chain(n, lambda x, i: {"oneOf": [x, _TEXT]}),
    "references in properties": lambda n: chain(
        n,
        lambda x, i: {"type": "object", "required": ["a"], "properties": {"a": x}},
    ),
    "references in items": lambda n: chain(
        n, lambda x, i: {"type": "array", "items": x, "minItems": 1}
    ),
    "references in not": lambda n: chain(n, lambda x, i: {"not": x}),
    "references in additionalProperties": lambda n: chain(
        n, lambda x, i: {"type": "object", "additionalProperties": x}
    ),
    "references with a title beside": lambda n: chain(
        n, lambda x, i: {**x, "title": f"Title {i}", "minLength": i}
    ),
    "a circle of references": lambda n: described(
        {"X": ref("S0"), **{f"S{i}": ref(f"S{(i + 1) % n}") for i in range(n)}}
    ),
    "a circle of allOf": lambda n: described(
        {
            "X": ref("S0"),
            **{
                f"S{i}": {
                    "allOf": [ref(f"S{(i + 1) % n}"), ref(f"S{(i + 2) % n}")],
                    "properties": {f"p{i}": _TEXT},
                }
                for i in range(n)
            },
        }
    ),
    "a circle of oneOf": lambda n: described(
        {
            "X": ref("S0"),
            **{
                f"S{i}": {"oneOf": [ref(f"S{(i + 1) % n}"), ref(f"S{(i + 2) % n}")]}
                for i in range(n)
            },
        }
    ),
    "a circle of discriminators": lambda n: described(
        {
            "X": ref("S0"),
            **{
                f"S{i}": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": _TEXT},
                    "allOf": [ref(f"S{(i + 1) % n}")],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {
                            f"k{j}": f"{_SCHEMAS}S{j}" for j in range(min(n, 20))
                        },
                    },
                }
                for i in range(n)
            },
        }
    ),
    "nested objects": lambda n: _inline(
        n,
        lambda x: {"type": "object", "required": ["a"], "properties": {"a": x}},
        _TEXT,
    ),
    "nested lists": lambda n: _inline(
        n, lambda x: {"type": "array", "items": x}, _TEXT
    ),
    "nested allOf": lambda n: _inline(n, lambda x: {"allOf": [x]}, _OBJECT),
    "nested oneOf": lambda n: _inline(n, lambda x: {"oneOf": [x, _TEXT]}, _OBJECT),
    "nested example": lambda n: described(
        {"X": {"type": "object", "example": _nested_value(n)}}
    ),
    "a union of many": lambda n: described(
        {
            "X": {
                "oneOf": [
                    {"type": "object", "properties": {f"p{i}": _TEXT}} for i in range(n)
                ]
            }
        }
    ),
    "enum of many": lambda n: described(
        {"X": {"type": "string", "enum": [f"value {i}" for i in range(n * 20)]}}
    ),
    "properties of many": lambda n: described(
        {
            "X": {
                "type": "object",
                "properties": {f"p {i}": _TEXT for i in range(n * 5)},
            }
        }
    ),
    "parameters of many": lambda n: {
        **described({"X": _OBJECT}),
        "paths": {
            "/x": {
                "get": {
                    "parameters": [
                        {"name": f"p{i}", "in": "query", "schema": _TEXT}
                        for i in range(n)
                    ],
                    "responses": {"200": {"description": "d"}},
                }
            }
        },
    },
    "responses in a chain": lambda n: {
        **described({"X": _OBJECT}),
        "paths": {
            "/x": {"get": {"responses": {"200": {"$ref": "#/components/responses/R0"}}}}
        },
        "components": {
            "schemas": {"X": _OBJECT},
            "responses": {
                **{
                    f"R{i}": {"$ref": f"#/components/responses/R{i + 1}"}
                    for i in range(n)
                },
                f"R{n}": {"description": "d"},
            },
        },
    },
    "path items in a chain": lambda n: {
        **described({"X": _OBJECT}),
        "paths": {"/x": {"$ref": "#/components/pathItems/P0"}},
        "components": {
            "schemas": {"X": _OBJECT},
            "pathItems": {
                **{
                    f"P{i}": {"$ref": f"#/components/pathItems/P{i + 1}"}
                    for i in range(n)
                },
                f"P{n}": {"get": {"responses": {"200": {"description": "d"}}}},
            },
        },
    },
    "path items in a circle": lambda n: {
        **described({"X": _OBJECT}),
        "paths": {
            f"/x{i}": {"$ref": f"#/paths/~1x{(i + 1) % n}", "summary": "s"}
            for i in range(n)
        },
    },
    "callbacks in each other": lambda n: {
        **described({"X": _OBJECT}),
        "components": {
            "schemas": {"X": _OBJECT},
            "pathItems": {
                f"P{i}": {
                    "post": {
                        "responses": {"200": {"description": "d"}},
                        "callbacks": {
                            "one": {
                                "{$url}": {"$ref": f"#/components/pathItems/P{i + 1}"}
                            },
                            "two": {
                                "{$url}": {"$ref": f"#/components/pathItems/P{i + 1}"}
                            },
                        },
                    }
                }
                for i in range(min(n, 30))
            }
            | {
                f"P{min(n, 30)}": {"post": {"responses": {"200": {"description": "d"}}}}
            },
        },
        "paths": {"/x": {"$ref": "#/components/pathItems/P0"}},
    },
}


def _nested_value(depth: int) -> Value:
    value: Value = 1
    for _ in range(depth):
        value = {"a": value}
    return value


def stated(**schema: Value) -> Value:
    """A description of one property that says so much."""
    return described(
        {"X": {"type": "object", "required": ["a"], "properties": {"a": schema}}}
    )


_BACKTRACKING = "^(a+)+$"

# What a keyword asks for.
KEYWORDS: dict[str, Value] = {
    "minLength": stated(type="string", minLength=10**9),
    "minLength without end": stated(type="string", minLength=10**400),
    "maxLength": stated(type="string", maxLength=10**400, minLength=10**399),
    "minItems": stated(type="array", items=_TEXT, minItems=10**12),
    "uniqueItems": stated(
        type="array", items={"type": "boolean"}, minItems=10**6, uniqueItems=True
    ),
    "minProperties": stated(
        type="object", minProperties=10**12, additionalProperties=_TEXT
    ),
    "multipleOf": stated(type="integer", multipleOf=10**300, minimum=1),
    "multipleOf of little": stated(type="number", multipleOf=1e-300, minimum=1e300),
    "multipleOf with an exponent": stated(
        type="number", multipleOf=5e-324, minimum=1.7e308
    ),
    "minimum": stated(type="integer", minimum=10**4000),
    "numbers": stated(type="integer", enum=[10**4000, -(10**4000)], default=10**4000),
    "exclusive bounds": stated(
        type="number", exclusiveMinimum=1.0, exclusiveMaximum=1.0000000000000002
    ),
    "pattern that backtracks": stated(
        type="string", pattern=_BACKTRACKING, example="a" * 60 + "!"
    ),
    "pattern of a default": stated(
        type="string", pattern="^(([a-z])+.)+[A-Z]([a-z])+$", default="a" * 60
    ),
    "pattern that repeats": stated(type="string", pattern="^(((a{99}){99}){99}){99}$"),
    "pattern that repeats without end": stated(
        type="string", pattern="^a{1000000000}$"
    ),
    "pattern with a length": stated(
        type="string", pattern="^[a-z]+$", minLength=10**8, maxLength=10**9
    ),
    "pattern that looks ahead": stated(
        type="string", pattern="^(?=(a+)+b)a{40,}$", minLength=40
    ),
    "pattern that refers back": stated(
        type="string", pattern="^(.+)\\1{1000}x$", example="x" * 50
    ),
    "pattern of names": stated(
        type="object",
        patternProperties={_BACKTRACKING: _TEXT},
        example={"a" * 60 + "!": "x"},
        propertyNames={"pattern": _BACKTRACKING},
        minProperties=50,
    ),
    "pattern that nests": stated(type="string", pattern="(" * 2000 + "a" + ")" * 2000),
    "pattern of many": stated(
        type="string", pattern="|".join(f"(x{i}y*)+" for i in range(3000))
    ),
    "format": stated(type="string", format="f" * 100_000),
    "a long name": described(
        {"X": {"type": "object", "properties": {"a" * 100_000: _TEXT}}}
    ),
    "a long title": {
        **described({"X": _OBJECT}),
        "info": {"title": "T" * 100_000, "version": "1" * 10_000},
    },
    "a long path": {
        **described({"X": _OBJECT}),
        "paths": {
            "/" + "{a}" * 2000: {"get": {"responses": {"200": {"description": "d"}}}},
            "/b" * 5000: {"get": {"responses": {"200": {"description": "d"}}}},
        },
    },
    "a long description": stated(type="string", description="\\`*'\"#" * 20_000),
    "maxItems": stated(
        type="array", prefixItems=[_TEXT] * 5000, minItems=5000, maxItems=10**30
    ),
}


def _laughs(levels: int, width: int) -> str:
    lines = ["x-a0: &a0 [" + ",".join(["lol"] * width) + "]"]
    for n in range(1, levels):
        lines.append(f"x-a{n}: &a{n} [" + ",".join([f"*a{n - 1}"] * width) + "]")
    return "\n".join(lines)


_HEAD = "openapi: 3.1.0\ninfo: {title: Bomb, version: '1'}\npaths: {}\n"
_MERGES = "\n".join(
    f"x-m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}], k{n}: 1}}" for n in range(1, 60)
)

# Files as they are written.
TEXTS: dict[str, str] = {
    "billion laughs": _HEAD + _laughs(12, 10) + "\n",
    "aliases of one size": _HEAD + _laughs(2, 400) + "\n",
    "merges": _HEAD + "x-m0: &m0 {k0: 1}\n" + _MERGES + "\n",
    "nested flow": _HEAD + "x-deep: " + "[" * 5000 + "]" * 5000 + "\n",
    "nested flow without end": _HEAD + "x-deep: " + "[" * 5000 + "\n",
    "nested block": _HEAD
    + "x-deep:\n"
    + "".join(" " * (n + 1) + "a:\n" for n in range(1500)),
    "nested block lists": _HEAD + "x-deep:\n  " + "- " * 3000 + "a\n",
    "nested JSON": '{"openapi": "3.1.0", "x-deep": ' + "[" * 100_000,
    "nested JSON that ends": '{"openapi": "3.1.0", "x-deep": '
    + '{"a":' * 3000
    + "1"
    + "}" * 3000
    + "}",
    "a long number": _HEAD + "x-number: " + "9" * 100_000 + "\n",
    "a long JSON number": '{"openapi": "3.1.0", "x-number": ' + "9" * 100_000 + "}",
    "an exponent": _HEAD + "x-number: 1e999999999\n",
    "a long hexadecimal number": _HEAD + "x-number: 0x" + "f" * 100_000 + "\n",
    "a long key": _HEAD + "? " + "k" * 100_000 + "\n: 1\n",
    "quotes": _HEAD + "x-a: '" + "'" * 100_001 + "\n",
    "comments": "# c\n" * 50_000 + _HEAD,
    "documents": _HEAD + "---\n" * 2000,
    "anchors": _HEAD + "x-a:\n" + "".join(f"  - &a{n} {n}\n" for n in range(20_000)),
}
