"""JSON Schema as the runtime checks requests with it: dialects and notes removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from specloom.spec.patterns import has_slashes
from specloom.spec.schema_shapes import (
    enum_of_items,
    is_null_member,
    with_enum_below,
)

# What decides whether a value is valid, and nothing that only explains it.
_KEPT = frozenset(
    {"type", "enum", "const", "required", "minimum", "maximum", "multipleOf"}
    | {"exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern"}
    | {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
)
_ONE = ("items", "additionalProperties", "not")
_MANY = ("anyOf", "oneOf", "allOf", "prefixItems")
_NAMED = ("properties", "patternProperties")

# Where other schemas list properties of the same object.
_EVALUATING = frozenset(
    {"$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "not"}
)

# What null has to fit, too, whatever the type says.
_OF_ANY_TYPE = frozenset({"$ref", "enum", "const", "not", "anyOf", "oneOf", "allOf"})

_NESTING = frozenset(
    {"$ref", "discriminator", "x-specloom-accepts", *_ONE, *_MANY, *_NAMED}
)

# Words that are often written in another way than JSON Schema has them.
_MAY_SLIP = frozenset(("properties", "required", "const", "enum"))

_REFERRING = ("$ref", "nullable", "x-specloom-accepts")

_PREFIX = "#/components/schemas/"


class LazyDefinition:
    """A definition that is made when it is asked for: most are never sent."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make

    @cached_property
    def made(self) -> Mapping[str, Any]:
        """The definition."""
        return self._make()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LazyDefinition) and self.made == other.made

    __hash__ = None  # type: ignore[assignment]


class Definitions:
    """Schemas as requests are checked with them; what is part of several, made once.

    Args:
        siblings: whether all counts that stands beside a `$ref`, or `nullable` alone.
    """

    def __init__(self, *, siblings: bool = True) -> None:
        self._siblings = siblings
        # The schema is kept, so that no other one gets its id.
        self._known: dict[int, tuple[Any, Any]] = {}

    def clean(self, schema: Any) -> Any:
        """A schema with local references `#/Name`, in the dialect of JSON Schema 2020-12.

        Descriptions, examples and extensions are dropped; `nullable` and the boolean
        `exclusiveMinimum` of OpenAPI 3.0 are rewritten.
        """
        if not isinstance(schema, dict):
            return schema
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, self._clean(schema))
        return known[1]

    def _clean(self, schema: dict[str, Any]) -> dict[str, Any]:
        if isinstance(schema.get("$ref"), str) and not self._siblings:
            schema = {word: schema[word] for word in _REFERRING if word in schema}
        clean: dict[str, Any] = {k: v for k, v in schema.items() if k in _KEPT}
        if not schema.keys().isdisjoint(_NESTING):
            self._add_nested(clean, schema)
        if "exclusiveMinimum" in clean or "exclusiveMaximum" in clean:
            _translate_bounds(clean)
        if clean and not _MAY_SLIP.isdisjoint(schema):
            _translate_slips(clean, schema)
        if schema.get("nullable") is True:
            return _or_null(clean)
        return clean

    def _add_nested(self, clean: dict[str, Any], schema: dict[str, Any]) -> None:
        if isinstance(schema.get("$ref"), str):
            clean["$ref"] = _reference(schema["$ref"])
        for key in _ONE:
            if key in schema:
                clean[key] = self.clean(schema[key])
        for key in _MANY:
            if isinstance(schema.get(key), list):
                clean[key] = [self._member(key, part) for part in schema[key]]
        for key in _NAMED:
            if isinstance(schema.get(key), dict):
                clean[key] = {n: self.clean(p) for n, p in schema[key].items()}
        if schema.get("unevaluatedProperties") is False and schema.keys().isdisjoint(
            _EVALUATING
        ):
            clean.setdefault("additionalProperties", False)
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict) and "propertyName" in discriminator:
            mapping = discriminator.get("mapping")
            mapping = mapping if isinstance(mapping, dict) else {}
            clean["discriminator"] = {
                "propertyName": discriminator["propertyName"],
                "mapping": {tag: _reference(str(ref)) for tag, ref in mapping.items()},
            }
            if isinstance(default := discriminator.get("defaultMapping"), str):
                clean["discriminator"]["defaultMapping"] = _reference(default)
        accepts = schema.get("x-specloom-accepts")
        if isinstance(accepts, list) and accepts:
            clean["accepts"] = [self.clean(each) for each in accepts]

    def _member(self, key: str, part: Any) -> Any:
        is_null = key in ("anyOf", "oneOf") and is_null_member(part)
        return {"type": "null"} if is_null else self.clean(part)


def renamed(definition: Any, names: Mapping[str, str]) -> Any:
    """A clean definition that refers to schemas by other names."""
    if isinstance(definition, list):
        return [renamed(part, names) for part in definition]
    if not isinstance(definition, Mapping) or not names:
        return definition
    changed = {
        key: part if key in ("const", "enum") else renamed(part, names)
        for key, part in definition.items()
    }
    if isinstance(changed.get("$ref"), str):
        changed["$ref"] = _other_name(changed["$ref"], names)
    mapping = definition.get("mapping")
    if isinstance(mapping, Mapping) and "propertyName" in definition:
        changed["mapping"] = {
            tag: _other_name(str(ref), names) for tag, ref in mapping.items()
        }
        if isinstance(default := definition.get("defaultMapping"), str):
            changed["defaultMapping"] = _other_name(default, names)
    return changed


def extending(definition: Any, bases: Mapping[str, str]) -> Any:
    """A clean definition whose `allOf` names what a base is by itself.

    Args:
        bases: a base that stands for what extends it -> its own properties.
    """
    if isinstance(definition, list):
        return [extending(part, bases) for part in definition]
    if not isinstance(definition, Mapping) or not bases:
        return definition
    changed = {
        key: part if key in ("const", "enum") else extending(part, bases)
        for key, part in definition.items()
    }
    if isinstance(changed.get("allOf"), list):
        changed["allOf"] = [
            (
                {**part, "$ref": _other_name(part["$ref"], bases)}
                if isinstance(part, Mapping) and "$ref" in part
                else part
            )
            for part in changed["allOf"]
        ]
    return changed


def referred(definition: Any, seen: set[int] | None = None) -> list[str]:
    """Names that a clean definition refers to as `#/Name`.

    Args:
        seen: ids of parts that are passed over, for definitions that share some; those
            of this one are added.
    """
    found: list[str] = []
    _collect(definition, found, set() if seen is None else seen)
    return found


def _collect(definition: Any, found: list[str], seen: set[int]) -> None:
    if id(definition) in seen:
        return
    seen.add(id(definition))
    if isinstance(definition, list):
        for part in definition:
            _collect(part, found, seen)
        return
    if not isinstance(definition, dict):
        return
    refs = [definition.get("$ref")]
    if "propertyName" in definition:
        mapping = definition.get("mapping")
        refs += mapping.values() if isinstance(mapping, dict) else ()
        refs.append(definition.get("defaultMapping"))
    found += (ref.removeprefix("#/") for ref in refs if isinstance(ref, str))
    for key, part in definition.items():
        if isinstance(part, dict | list) and key not in ("const", "enum"):
            _collect(part, found, seen)


def _other_name(ref: str, names: Mapping[str, str]) -> str:
    name, slash, rest = ref.removeprefix("#/").partition("/")
    return f"#/{names.get(name, name)}{slash}{rest}"


def _reference(ref: str) -> str:
    return "#/" + ref.removeprefix(_PREFIX)


def _translate_bounds(clean: dict[str, Any]) -> None:
    for bound, strict in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if clean.get(strict) is True and bound in clean:
            clean[strict] = clean.pop(bound)
        elif isinstance(clean.get(strict), bool):
            del clean[strict]


def _translate_slips(clean: dict[str, Any], schema: Mapping[str, Any]) -> None:
    """What is often written, and means something all the same."""
    properties = schema.get("properties")
    flagged = [
        name
        for name, part in (properties.items() if isinstance(properties, dict) else ())
        if isinstance(part, dict) and part.get("required") is True
    ]
    required = clean.get("required")
    listed = required if isinstance(required, list) else []
    if flagged:
        clean["required"] = [*listed, *(n for n in flagged if n not in listed)]
    elif "required" in clean and not isinstance(required, list):
        del clean["required"]
    if clean.get("required") == []:
        del clean["required"]
    pattern = clean.get("pattern")
    if isinstance(pattern, str) and has_slashes(pattern):
        del clean["pattern"]
    if enum_of_items(clean):
        clean["items"] = with_enum_below(clean)["items"]
        del clean["enum"]
    values = [clean["const"]] if "const" in clean else clean.get("enum")
    if isinstance(values, list):
        kinds = _texts(clean.get("type"))
        if schema.get("nullable") is True:
            kinds.append("null")
        if not all(any(_is_of(kind, value) for kind in kinds) for value in values):
            clean.pop("type", None)  # the values are what is meant
    elif "enum" in clean:
        del clean["enum"]


def _texts(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [each for each in listed if isinstance(each, str)]


_VALUES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def _is_of(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _VALUES.get(kind, object))


def _or_null(clean: dict[str, Any]) -> dict[str, Any]:
    kind = clean.get("type")
    if isinstance(kind, str) and clean.keys().isdisjoint(_OF_ANY_TYPE):
        return {**clean, "type": [kind, "null"]}
    return {"anyOf": [clean, {"type": "null"}]}
