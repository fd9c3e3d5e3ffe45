"""Descriptions made up by chance, with texts that would like to be code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

from tests.diff.proof.random_descriptions import Chance
from tests.hostile import bombs

# What no package may do: the function is there while it is imported, and counts.
CALL = "zq7_call"
# A product that stands nowhere, unless a template was made of a text.
PRODUCT = ("7919*7907", "62615533")

_TEXTS = (
    f'"""\n{CALL}()\n"""',
    f"'''\n{CALL}()\n'''",
    f'")\n{CALL}()\n("',
    f"'+{CALL}()+'",
    f"\\'+{CALL}()+\\'",
    f"\n{CALL}()\n",
    f"\r{CALL}()",
    f"\x0c{CALL}()",
    f"\u2028{CALL}()\u2029",
    f"{{{{ {PRODUCT[0]} }}}}",
    f"{{% for x in [1] %}}{{{{ {PRODUCT[0]} }}}}{{% endfor %}}",
    f"{{# {CALL} #}}",
    f"{{{CALL}()}}",
    f"%({CALL})s",
    f"# noqa\n{CALL}()",
    f"*/{CALL}()/*",
    f"]]>{CALL}()<!--",
    f"lambda: {CALL}()",
    f"__import__('os').system('{CALL}')",
    f"${{{CALL}}}$({CALL})`{CALL}`",
    "../../../../escaped",
    "/etc/escaped",
    "C:\\escaped",
    "..",
    ".",
    "",
    " ",
    "\\",
    "\\N{DIGIT ONE}\\u0000\\x",
    "\x00",
    "\x1b]0;title\x07",
    "\ud800",
    "\ufeff",
    "\u202eevil",
    "\U0001f600",
    "\u0130\u00df\ufb01",
    "\u00aa\u2118",
    "a" * 300,
    "0",
    "9lives",
    "-",
    "a-b",
    "a.b",
    "a/b~c",
    "%2e%2e%2f",
    "{id}",
    "class",
    "None",
    "true",
    "self",
    "type",
    "import",
    "__init__",
    "__class__",
    "__slots__",
    "_",
    "__",
    "model_config",
    "model_fields",
    "json",
    "typing",
    "builtins",
    "print",
    "client",
    "types",
    "params",
    "resources",
    "_runtime",
    "pydantic",
    "timeout",
    "extra_headers",
    "stream",
    "body",
    "with_raw_response",
    "x-specloom-name",
)
_NUMBERS = (0, -1, 1, 2**31, 2**63, 2**64, -(2**200), 10**300, 0.1, 1e308, 5e-324, -0.0)
_PATTERNS = (
    "^(a+)+$",
    "(a|aa)+$",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(?=a)b",
    "(.)\\1",
    "a{1000000000}",
    "[",
    "(",
    "\\",
    "\\p{L}+",
    "^[\\w-.]+$",
    "(?P<x>a)(?P=x)",
    "^.*.*.*.*=.*$",
)
_FORMATS = ("date-time", "date", "uuid", "byte", "binary", "decimal", "duration", "x")
_REFERENCES = (
    "#",
    "#/",
    "#/components",
    "#/components/schemas/Shared0",
    "#/components/schemas/Shared1/properties/red",
    "#/components/schemas/Nothing",
    "#/paths/~1thing0",
    "#/paths/~1thing0/post/responses/200/content/application~1json/schema",
    "#/info",
    "#/openapi",
    "#/components/schemas/%00",
    "#anchor",
    "../openapi.yaml",
    "openapi.yaml",
    "./",
    "/etc/passwd",
    "file:///etc/passwd",
    "https://127.0.0.1:1/x.yaml#/a",
    "",
    "%",
    "new.yaml#/components/schemas/Member0",
)
_WORDS = (
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "prefixItems",
    "properties",
    "required",
    "enum",
    "const",
    "default",
    "example",
    "examples",
    "type",
    "format",
    "pattern",
    "title",
    "description",
    "discriminator",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "dependentSchemas",
    "if",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "uniqueItems",
    "contains",
    "$ref",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$defs",
    "$schema",
    "xml",
    "externalDocs",
    "x-specloom-name",
    "tags",
    "operationId",
    "summary",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
    "content",
    "headers",
    "links",
    "name",
    "in",
    "style",
    "explode",
    "schema",
    "encoding",
    "mapping",
    "propertyName",
    "securitySchemes",
    "webhooks",
)
_MOST_BOMB = 12


class Hostile:
    """Makes descriptions up; the same number makes the same pair of texts."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        self._chance = Chance(number)

    def pair(self) -> tuple[str, str]:
        """A description as a file has it, and one that it may have become."""
        value = self._begun()
        self._add_ways_in(value)
        for _ in range(self.random.choice([0, 1, 3, 10, 40])):
            self._edit(value)
        old = self._written(value)
        for _ in range(self.random.choice([0, 1, 4])):
            self._edit(value)
        return old, self._written(value)

    def plain(self) -> str:
        """A description with nothing odd in it."""
        return json.dumps(self._chance.description())

    def _begun(self) -> dict[str, Any]:
        description = self._chance.description()
        if self.random.random() < 0.3:
            made = self.random.choice([*bombs.DOUBLING.values(), *bombs.LONG.values()])
            bomb = made(self.random.randint(2, _MOST_BOMB))
            description["paths"] |= bomb["paths"]
            description["components"]["schemas"] |= bomb["components"]["schemas"]
        elif self.random.random() < 0.1:
            description = deepcopy(self.random.choice(_spellable(bombs.KEYWORDS)))
        description["openapi"] = self.random.choice(
            ["3.1.0", "3.1.0", "3.0.3", "3.2.0"]
        )
        return description

    def _add_ways_in(self, value: dict[str, Any]) -> None:
        """Texts in all the places that a client is named by."""
        for item in value["paths"].values():
            for operation in item.values() if isinstance(item, dict) else ():
                if not isinstance(operation, dict):
                    continue
                if self._maybe():
                    operation["tags"] = [self._text()]
                if self._maybe():
                    operation["operationId"] = self._text()
                if self._maybe():
                    operation["description"] = self._text()
                if self._maybe():
                    name = self.random.choice([self._text(), "page", "limit"])
                    operation.setdefault("parameters", []).append(
                        {
                            "name": name,
                            "in": self.random.choice(["query", "header", "cookie"]),
                            "schema": self._schema(),
                        }
                    )
        schemas = value["components"]["schemas"]
        for _ in range(self.random.randint(0, 3)):
            schemas[self._text()] = self._schema()
        if self._maybe():
            value["info"] = {"title": self._text(), "version": self._text()}
        if self._maybe():
            value["servers"] = [{"url": "https://example.com/" + self._text()}]
        if self._maybe():
            value["components"]["securitySchemes"] = {
                self._text(): {
                    "type": self.random.choice(["apiKey", "http", "oauth2", "x"]),
                    "in": self.random.choice(["header", "query", "cookie"]),
                    "name": self._text(),
                    "scheme": self.random.choice(["bearer", "basic", self._text()]),
                }
            }
        if self._maybe():
            value["tags"] = [{"name": self._text(), "description": self._text()}]

    def _schema(self) -> Any:
        kind = self.random.randint(0, 7)
        text = self._text
        if kind == 0:
            return {"type": "string", "enum": [text(), text(), text()]}
        if kind == 1:
            return {
                "type": "object",
                "title": text(),
                "description": text(),
                "required": [text()],
                "properties": {text(): self._leaf(), text(): self._leaf()},
            }
        if kind == 2:
            return {"const": self._value(2), "default": self._value(2)}
        if kind == 3:
            return {"type": "string", "pattern": self.random.choice(_PATTERNS)}
        if kind == 4:
            return {"$ref": self.random.choice(_REFERENCES), "description": text()}
        if kind == 5:
            return {
                "type": "object",
                "patternProperties": {self.random.choice(_PATTERNS): self._leaf()},
                "additionalProperties": self._maybe(),
                "example": {"a" * 40 + "!": 1},
            }
        if kind == 6:
            return {
                "oneOf": [{"$ref": self.random.choice(_REFERENCES)}, self._leaf()],
                "discriminator": {
                    "propertyName": text(),
                    "mapping": {text(): self.random.choice(_REFERENCES)},
                },
            }
        return self._leaf()

    def _leaf(self) -> Any:
        number = self.random.choice(_NUMBERS)
        return self.random.choice(
            [
                {"type": "string", "default": self._text()},
                {"type": "string", "format": self.random.choice(_FORMATS)},
                {"type": "integer", "default": number, "multipleOf": number},
                {"type": "number", "minimum": number, "exclusiveMaximum": number},
                {"type": "string", "minLength": number, "maxLength": number},
                {"type": "array", "minItems": number, "items": {"type": "string"}},
                {"type": ["null", "string"], "example": self._value(1)},
                {},
                True,
                False,
            ]
        )

    def _edit(self, value: Any) -> None:
        """Change something somewhere."""
        places = list(_places(value))
        container, key = self.random.choice(places)
        kind = self.random.randint(0, 7)
        if kind == 0:
            del container[key]
        elif kind == 1:
            container[key] = self._value(2)
        elif kind == 2 and isinstance(container, dict):
            container[self._text()] = container[key]
        elif kind == 3 and isinstance(container, dict):
            makers = (self._schema, self._text, lambda: self._value(2))
            make: Callable[[], Any] = self.random.choice(makers)
            container[self.random.choice(_WORDS)] = make()
        elif kind == 4:
            container[key] = {"$ref": self.random.choice(_REFERENCES)}
        elif kind == 5:
            other, other_key = self.random.choice(places)
            container[key] = deepcopy(other[other_key])
        elif kind == 6 and isinstance(container[key], str):
            container[key] = self._text()
        else:
            container[key] = self._schema()

    def _value(self, depth: int) -> Any:
        """Any JSON value."""
        makers: list[Callable[[], Any]] = [
            self._text,
            lambda: self.random.choice(_NUMBERS),
            lambda: self.random.choice([True, False, None]),
        ]
        if depth:
            makers += [
                lambda: [self._value(depth - 1) for _ in range(2)],
                lambda: {self._text(): self._value(depth - 1) for _ in range(2)},
            ]
        return self.random.choice(makers)()

    def _text(self) -> str:
        text = self.random.choice(_TEXTS)
        return text + self.random.choice(_TEXTS) if self._maybe() else text

    def _maybe(self) -> bool:
        return self.random.random() < 0.4

    def _written(self, value: Any) -> str:
        """As a file has it: now and then, with something broken in it."""
        text = json.dumps(value, indent=self.random.choice([None, 1]))
        if self.random.random() < 0.05:
            at = self.random.randrange(len(text))
            text = text[:at] + self.random.choice("{}[]:,\"'&*!|>%@`\t\n#x") + text[at:]
        return text


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in a value with each of its keys."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        items = list(each.items()) if isinstance(each, dict) else list(enumerate(each))
        for key, inner in items:
            yield each, key
            if isinstance(inner, dict | list):
                waiting.append(inner)


def _spellable(values: dict[str, Any]) -> list[Any]:
    """Those without a number that JSON's own reader refuses."""
    return [v for name, v in values.items() if name not in ("minimum", "numbers")]
