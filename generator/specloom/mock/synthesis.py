"""A small value that fits a schema, for where a spec has no example."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.spec.document import Document

# An array gets one item down to here, so that required lists do not multiply.
_ITEMS_DEPTH = 3
_MAX_DEPTH = 24

_FORMATS = {
    "date-time": "2025-01-01T00:00:00Z",
    "date": "2025-01-01",
    "time": "00:00:00Z",
    "duration": "PT1S",
    "email": "someone@example.com",
    "hostname": "example.com",
    "idn-email": "someone@example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uri-reference": "/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "byte": "AA==",
}


def synthesise(
    document: Document, schema: Any, *, request: bool = False, items: bool = True
) -> Any:
    """The smallest sensible value of a schema: its own example, else its required part.

    Args:
        request: leave out what is read-only, rather than what is write-only.
        items: give a list one item where it may be empty.
    """
    depth = _ITEMS_DEPTH if items else -1
    return _Synthesis(document, request, depth).value(schema, (), 0)


class _Synthesis:
    """One value being made."""

    def __init__(self, document: Document, request: bool, items_depth: int) -> None:
        self.document = document
        self.hidden = "readOnly" if request else "writeOnly"
        self.items_depth = items_depth

    def value(self, schema: Any, above: tuple[str, ...], depth: int) -> Any:
        """A value; `above` are the references that lead here."""
        schema, above = self.resolved(schema, above)
        if schema is None or not isinstance(schema, Mapping) or depth > _MAX_DEPTH:
            return None
        found, value = _stated(schema)
        if found:
            return value
        kind = _type(schema)
        made: Any = None
        for part in _list(schema.get("allOf")):
            made = _joined(made, self.value(part, above, depth + 1))
        choice = self.choice(schema, above, depth)
        if choice is not None:
            made = _joined(made, choice)
        if kind == "object" or "properties" in schema:
            made = _joined(made, self.object(schema, above, depth))
        if made is not None:
            return made
        if kind == "array":
            return self.array(schema, above, depth)
        return _scalar(kind, schema)

    def resolved(
        self, schema: Any, above: tuple[str, ...]
    ) -> tuple[Any, tuple[str, ...]]:
        """The schema behind a reference; None where it would contain itself."""
        if not isinstance(schema, Mapping) or "$ref" not in schema:
            return schema, above
        target, pointer = self.document.follow(schema, "")
        if pointer in above:
            return None, above
        return target, (*above, pointer)

    def choice(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int
    ) -> Any:
        """The value of the first alternative that can be made."""
        for member in _list(schema.get("oneOf")) or _list(schema.get("anyOf")):
            value = self.value(member, above, depth + 1)
            if value is None:
                continue
            tag = _dict(schema.get("discriminator")).get("propertyName")
            if isinstance(tag, str) and isinstance(value, dict):
                return {**value, tag: _tag(schema, member, value.get(tag))}
            return value
        return None

    def object(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int
    ) -> dict[str, Any]:
        """The required properties."""
        properties = _dict(schema.get("properties"))
        made: dict[str, Any] = {}
        for name in _list(schema.get("required")):
            each = properties.get(name, {})
            described = self.resolved(each, ())[0]
            if isinstance(described, Mapping) and described.get(self.hidden) is True:
                continue
            made[str(name)] = self.value(each, above, depth + 1)
        return made

    def array(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int
    ) -> list[Any]:
        """As few items as are allowed, and one rather than none near the top."""
        least = schema.get("minItems")
        count = least if isinstance(least, int) else 0
        if count == 0 and depth <= self.items_depth and schema.get("maxItems") != 0:
            count = 1
        items = schema.get("items", {})
        if self.resolved(items, above)[0] is None:
            return []
        return [self.value(items, above, depth + 1) for _ in range(min(count, 100))]


def _stated(schema: Mapping[str, Any]) -> tuple[bool, Any]:
    """The value that the schema itself gives, if it does."""
    for word in ("example", "examples", "const", "default", "enum"):
        value = schema.get(word)
        if word in ("examples", "enum"):
            if listed := _list(value):
                return True, listed[0]
        elif word in schema:
            return True, value
    return False, None


def _type(schema: Mapping[str, Any]) -> str | None:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((each for each in kind if each != "null"), "null")
    if isinstance(kind, str):
        return kind
    if "items" in schema:
        return "array"
    return "object" if "properties" in schema else None


def _scalar(kind: str | None, schema: Mapping[str, Any]) -> Any:
    if kind == "string":
        text = _FORMATS.get(str(schema.get("format")), "string")
        least, most = schema.get("minLength"), schema.get("maxLength")
        if isinstance(least, int):
            text = text.ljust(min(least, 10_000), "x")
        return text[:most] if isinstance(most, int) else text
    if kind in ("integer", "number"):
        return _number(kind, schema)
    if kind == "boolean":
        return False
    if kind is None and ("oneOf" in schema or "anyOf" in schema):
        return None
    # A schema without a type takes anything.
    return {} if kind is None else None


def _number(kind: str, schema: Mapping[str, Any]) -> int | float:
    step = _finite(schema.get("multipleOf")) or 1
    low = _bound(schema, "minimum", "exclusiveMinimum", step)
    high = _bound(schema, "maximum", "exclusiveMaximum", -step)
    value = step if low is None else max(step, low)
    value = value if high is None else min(value, high)
    return int(value) if kind == "integer" else value


def _bound(
    schema: Mapping[str, Any], word: str, exclusive: str, inwards: int | float
) -> int | float | None:
    bound, beyond = _finite(schema.get(word)), schema.get(exclusive)
    if beyond is True and bound is not None:  # OpenAPI 3.0: a flag beside the bound
        return bound + inwards
    outer = _finite(beyond)
    return bound if outer is None else outer + inwards


def _tag(schema: Mapping[str, Any], member: Any, made: Any) -> Any:
    """The discriminator's value for a member: what it has, else what maps to it."""
    reference = _dict(member).get("$ref")
    mapping = _dict(_dict(schema.get("discriminator")).get("mapping"))
    tags = [tag for tag, target in mapping.items() if target == reference]
    if made in mapping or (not mapping and isinstance(made, str) and made != "string"):
        return made
    if tags:
        return tags[0]
    return str(reference).rpartition("/")[2] if reference else made


def _joined(first: Any, second: Any) -> Any:
    if isinstance(first, dict) and isinstance(second, dict):
        return {**first, **second}
    return first if second is None else second


def _finite(value: Any) -> int | float | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if number else None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
