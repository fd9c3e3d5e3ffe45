"""Round trips of generated schemas: what goes out and comes back is the same JSON.

    python -m tests.shapes.roundtrip [COUNT] [SEED]

makes a description with COUNT schemas (2,000), its client, and values of each. A value
is sent as it is, comes back in the answer, and is sent again as it was read: the server
has to get the same value twice. Nothing may be refused on the way, and nothing misfit.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specloom.mock.server import serve
from specloom.runs.demo import imported
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.generation.support import specloom

_DEEPEST = 3
_LISTED = ["b", "a", "ä", "class", "x-y"]
_PREFIX = "#/components/schemas/"

Schema = dict[str, Any]


@dataclass
class Shapes:
    """Schemas by chance, and values of them."""

    chance: random.Random
    components: dict[str, Schema] = field(default_factory=dict)
    objects: list[str] = field(default_factory=list)  # those that others may extend
    unions: list[str] = field(default_factory=list)

    def add(self, number: int) -> None:
        """One more component."""
        name = f"S{number}"
        kind = self.chance.choice(["object", "extension", "tagged", "any", "any"])
        if kind == "extension" and self.objects:
            self.components[name] = self.extension()
            self.objects.append(name)
        elif kind == "tagged":
            self.components[name] = self.tagged(name)
            self.unions.append(name)
        elif kind == "any":
            self.components[name] = self.schema(0)
        else:
            self.components[name] = made = self.object(0)
            # A type for other keys would be one for those that an extension adds.
            if not isinstance(made.get("additionalProperties"), dict):
                self.objects.append(name)

    def schema(self, depth: int) -> Schema:
        """Any schema."""
        simple = ["text", "integer", "number", "boolean", "day", "moment", "enum"]
        nested = ["list", "tuple", "row", "map", "object", "nullable", "either", "ref"]
        kind = self.chance.choice(simple if depth >= _DEEPEST else simple + nested)
        match kind:
            case "text":
                return {"type": "string"}
            case "day" | "moment":
                return {
                    "type": "string",
                    "format": "date" if kind == "day" else "date-time",
                }
            case "enum":
                count = self.chance.randint(1, 3)
                values = [*_LISTED, 1, 2, 0, True, False]
                return {"enum": self.chance.sample(values, count)}
            case "list":
                return {"type": "array", "items": self.schema(depth + 1)}
            case "tuple" | "row":
                items = [self.schema(depth + 1) for _ in range(2)]
                if kind == "tuple":
                    fixed: Schema = {"items": False, "minItems": 2}
                    return {"type": "array", "prefixItems": items, **fixed}
                rest = {"items": self.schema(depth + 1)}
                return {"type": "array", "prefixItems": items, **rest}
            case "map":
                more = self.schema(depth + 1)
                return {"type": "object", "additionalProperties": more}
            case "object":
                return self.object(depth + 1)
            case "nullable":
                return self.nullable(depth)
            case "either":
                return {"anyOf": [{"type": "string"}, {"type": "integer"}]}
            case "ref" if self.components:
                return {"$ref": _PREFIX + self.chance.choice([*self.components])}
        return {"type": kind if kind != "ref" else "string"}

    def nullable(self, depth: int) -> Schema:
        """Null, or something else, in one of its notations."""
        inner = self.schema(depth + 1)
        if isinstance(inner.get("type"), str) and self.chance.random() < 0.5:
            return {**inner, "type": [inner["type"], "null"]}
        null = {"type": "null"}
        return {self.chance.choice(["anyOf", "oneOf"]): [inner, null]}

    def object(self, depth: int) -> Schema:
        """Properties, some of them required, and perhaps others beside them."""
        names = self.chance.sample(_LISTED, self.chance.randint(1, 3))
        made: Schema = {
            "type": "object",
            "properties": {name: self.schema(depth + 1) for name in names},
            "required": [name for name in names if self.chance.random() < 0.5],
        }
        match self.chance.randint(0, 4):
            case 0:
                made["additionalProperties"] = self.schema(depth + 1)
            case 1:
                made["additionalProperties"] = True
            case 2:
                made["patternProperties"] = {"^p": self.schema(depth + 1)}
        return made

    def extension(self) -> Schema:
        """What another object says, and more; a property of both is what both say."""
        base = self.chance.choice(self.objects)
        own: Schema = {
            "type": "object",
            "properties": {f"own{len(self.components)}": self.schema(2)},
        }
        if self.chance.random() < 0.5:
            return {"$ref": _PREFIX + base, **own}
        return {"allOf": [{"$ref": _PREFIX + base}, own]}

    def tagged(self, name: str) -> Schema:
        """Two objects told apart by a tag, what they share beside them or within."""
        mapping = {}
        for tag in ("one", "two"):
            part = f"{name}{tag.title()}"
            self.components[part] = {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": tag}, tag: self.schema(2)},
            }
            mapping[tag] = _PREFIX + part
        made: Schema = {
            "oneOf": [{"$ref": ref} for ref in mapping.values()],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
        if self.chance.random() < 0.5:
            shared = {"shared": self.schema(2)}
            made |= {"type": "object", "properties": shared, "required": ["shared"]}
        return made

    # --- Values ------------------------------------------------------------------

    def value(self, schema: Schema) -> Any:
        """A value that fits a schema."""
        chance = self.chance
        if "$ref" in schema or "allOf" in schema:
            parts = [*schema.get("allOf", [])]
            if "$ref" in schema:
                parts.append(self.components[schema["$ref"].removeprefix(_PREFIX)])
            own = {k: v for k, v in schema.items() if k not in ("$ref", "allOf")}
            values = [self.value(part) for part in [*parts, *([own] if own else [])]]
            if len(values) == 1:
                return values[0]
            return {
                key: item for value in reversed(values) for key, item in value.items()
            }
        for word in ("oneOf", "anyOf"):
            if word in schema:
                chosen = self.value(chance.choice(schema[word]))
                shared = schema.get("properties")
                rest = {
                    "type": "object",
                    "properties": shared,
                    "required": [*(shared or ())],
                }
                return {**chosen, **self.value(rest)} if shared else chosen
        if "enum" in schema or "const" in schema:
            return chance.choice(schema.get("enum") or [schema.get("const")])
        kind = schema["type"]
        kind = chance.choice(kind) if isinstance(kind, list) else kind
        match kind:
            case "null":
                return None
            case "boolean":
                return chance.random() < 0.5
            case "integer":
                return chance.choice([0, 1, -1, 2**53, chance.randint(-999, 999)])
            case "number":
                return chance.choice([0, 1, 0.5, -1e-9, 1e20, chance.random()])
            case "string":
                return self.text(schema.get("format"))
            case "array":
                return self.items(schema)
        return self.properties(schema)

    def text(self, form: str | None) -> str:
        day = f"20{self.chance.randint(10, 99)}-{self.chance.randint(10, 12)}-07"
        if form == "date":
            return day
        if form == "date-time":
            return f"{day}T03:04:05{self.chance.choice(['Z', '+02:00', '.250000Z'])}"
        return self.chance.choice(["", "a", "2024-01-02", "\u2028é\U0001f600", '"\\'])

    def items(self, schema: Schema) -> list[Any]:
        first = [self.value(part) for part in schema.get("prefixItems", ())]
        if schema.get("items") is False:
            return first
        if first and self.chance.random() < 0.3:
            return first[:1]
        return [*first, *(self.value(schema["items"]) for _ in range(2))]

    def properties(self, schema: Schema) -> dict[str, Any]:
        required = schema.get("required", ())
        made = {
            name: self.value(part)
            for name, part in schema.get("properties", {}).items()
            if name in required or self.chance.random() < 0.7
        }
        more = schema.get("additionalProperties")
        if more is not None:
            made["other key"] = {"any": [1]} if more is True else self.value(more)
        for part in schema.get("patternProperties", {}).values():
            made["pattern"] = self.value(part)
        return made


# --- The trip ------------------------------------------------------------------------


def description(shapes: Shapes) -> dict[str, Any]:
    """An operation for each component, which sends it and gets it back."""
    paths = {}
    for number, name in enumerate(shapes.components):
        holder = {
            "type": "object",
            "required": ["v"],
            "properties": {"v": {"$ref": _PREFIX + name}},
        }
        content = {"application/json": {"schema": holder}}
        operation = {
            "operationId": f"call{number}",
            "requestBody": {"required": True, "content": content},
            "responses": {"200": {"description": "It.", "content": content}},
        }
        paths[f"/{name}"] = {"post": operation}
    return {
        "openapi": "3.1.1",
        "info": {"title": "Trip", "version": "1"},
        "paths": paths,
        "components": {"schemas": shapes.components},
    }


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in JSON, where 1 is 1.0 and not true."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def trips(count: int, seed: int, folder: Path) -> Iterator[str]:
    """What went wrong with the values of this many schemas."""
    shapes = Shapes(random.Random(seed))
    for number in range(count):
        if len(shapes.components) < count:
            shapes.add(number)
    path = folder / "openapi.json"
    path.write_text(json.dumps(description(shapes)))
    run = specloom("generate", path, "--output", folder, cwd=folder)
    if run.code:
        yield run.text
        return
    answer = [b""]

    async def tell(request: Request) -> Response:
        await request.body()
        return Response(answer[0], media_type="application/json")

    app = Starlette(routes=[Route("/{path:path}", tell, methods=["POST"])])
    with imported(folder / "trip") as package, serve(app, record=True) as server:
        options = {
            "base_url": server.base_url,
            "strict_responses": True,
            "validate_requests": True,
            "max_retries": 0,
        }

        async def go() -> list[str]:
            wrong = []
            async with package.AsyncTrip(**options) as waiting:
                with package.Trip(**options) as blocking:
                    for turn, schema in enumerate(shapes.components.values()):
                        value = shapes.value(schema)
                        answer[0] = json.dumps({"v": value}).encode()
                        method = f"call{turn}"
                        given = value
                        for way in ("sent", "passed back"):
                            try:
                                if turn % 2:
                                    result = await getattr(waiting, method)(v=given)
                                else:
                                    call = getattr(blocking, method)
                                    result = await asyncio.to_thread(call, v=given)
                            except Exception as error:
                                wrong.append(f"{schema} {value}: {way}: {error}")
                                break
                            arrived = json.loads(server.requests[-1].body)["v"]
                            if not same(arrived, value):
                                wrong.append(f"{schema} {value}: {way}: {arrived}")
                            given = result.v
            return wrong

        yield from asyncio.run(go())


def main() -> int:
    """Make the trips, and show what went wrong."""
    given = [int(each) for each in sys.argv[1:3]]
    count, seed = [*given, *(2000, 1)[len(given) :]]
    with tempfile.TemporaryDirectory() as folder:
        wrong = list(trips(count, seed, Path(folder)))
    for line in wrong[:20]:
        print(line)
    print(f"{count} schemas, seed {seed}: {len(wrong)} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
