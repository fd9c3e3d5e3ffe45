"""Checks a request against the API's own description, before it is sent.

A small part of JSON Schema, the part that descriptions of requests use. `format` and
`default` say nothing here; a schema that is not known passes everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from .errors import RequestValidationError
from .json_body import scalar_text
from .keys import compiled
from .model import Model

__all__ = ["Fault", "RequestChecker"]

_MAX_DEPTH = 200


class Fault(NamedTuple):
    """Where a request does not fit, and what is asked for there."""

    path: str  # "messages[0].content[1].text", "" for the whole
    problem: str
    # Wrong kind of value altogether: another alternative is more likely meant.
    decisive: bool = False

    def __str__(self) -> str:
        return f"{self.path or 'body'}: {self.problem}"


class RequestChecker:
    """Checks values against named schemas that refer to each other as `#/Name`."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._patterns: dict[str, Callable[[str], bool] | None] = {}

    def check(self, name: str, value: Any) -> None:
        """Raise unless a value fits the schema of this name.

        Raises:
            RequestValidationError: names every fault.
        """
        faults = self.faults(name, value)
        if faults:
            raise RequestValidationError([str(fault) for fault in faults])

    def faults(self, name: str, value: Any) -> list[Fault]:
        """Every place where the value does not fit the schema of this name."""
        return list(self._walk(self._schemas.get(name, True), value, "", 0))

    def _walk(self, schema: Any, value: Any, path: str, depth: int) -> Iterator[Fault]:
        # What the API has sent may be passed back as it came: as a model. A dict is
        # somebody's own, and checked like one.
        accepted = schema.get("accepts", ()) if isinstance(schema, Mapping) else ()
        if isinstance(value, Model) and any(
            next(self._walk(other, value, path, depth + 1), None) is None
            for other in accepted
        ):
            return
        yield from self._faults(schema, value, path, depth)

    def _faults(
        self, schema: Any, value: Any, path: str, depth: int
    ) -> Iterator[Fault]:
        if schema is False:
            yield Fault(path, "must not be given", True)
        if not isinstance(schema, Mapping):
            return  # True, or no schema at all
        if depth > _MAX_DEPTH:
            yield Fault(path, "is nested too deeply")
            return
        reference = schema.get("$ref")
        if isinstance(reference, str):
            yield from self._walk(self._referred(reference), value, path, depth + 1)
        value = _plain(value)
        fault = _wrong_type(schema, value, path) or _wrong_constant(schema, value, path)
        if fault is not None:
            yield fault
            return
        if isinstance(value, str):
            yield from self._text(schema, value, path)
        elif isinstance(value, Mapping):
            yield from self._object(schema, value, path, depth)
        elif isinstance(value, list):
            yield from self._array(schema, value, path, depth)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number(schema, value, path)
        for part in schema.get("allOf", ()):
            yield from self._walk(part, value, path, depth + 1)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                yield from self._alternatives(
                    schema[keyword], schema, value, path, depth
                )
        if "not" in schema and not any(
            self._walk(schema["not"], value, path, depth + 1)
        ):
            yield Fault(path, "must not be what the API excludes here")

    def _referred(self, reference: str) -> Any:
        return self._schemas.get(reference.rpartition("/")[2], True)

    def _text(
        self, schema: Mapping[str, Any], value: str, path: str
    ) -> Iterator[Fault]:
        yield from _count(schema, len(value), "Length", "character", path)
        pattern = schema.get("pattern")
        if isinstance(pattern, str):
            found = self._pattern(pattern)
            if found is not None and not found(value):
                yield Fault(path, f"must match {pattern}")

    def _pattern(self, pattern: str) -> Callable[[str], bool] | None:
        """Whether a text holds a pattern; None where nobody can say."""
        if pattern not in self._patterns:
            self._patterns[pattern] = compiled(pattern)
        return self._patterns[pattern]

    def _object(
        self, schema: Mapping[str, Any], value: Mapping[str, Any], path: str, depth: int
    ) -> Iterator[Fault]:
        properties = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Fault(_below(path, name), "is required")
        keyed = schema.get("patternProperties", {})
        patterns = [
            (found, part)
            for pattern, part in keyed.items()
            if (found := self._pattern(pattern)) is not None
        ]
        others = schema.get("additionalProperties", True)
        if len(patterns) < len(keyed):
            others = True  # a key may be one that only the API can judge
        for name, item in value.items():
            below = _below(path, name)
            declared = False
            if name in properties:
                declared = True
                yield from self._walk(properties[name], item, below, depth + 1)
            for found, part in patterns:
                if found(str(name)):
                    declared = True
                    yield from self._walk(part, item, below, depth + 1)
            if declared or others is True:
                continue
            if others is False:
                yield Fault(below, "is not a property the API knows")
            else:
                yield from self._walk(others, item, below, depth + 1)
        yield from _count(schema, len(value), "Properties", "property", path)

    def _array(
        self, schema: Mapping[str, Any], value: list[Any], path: str, depth: int
    ) -> Iterator[Fault]:
        first = schema.get("prefixItems", ())
        items = schema.get("items", True)
        for index, item in enumerate(value):
            part = first[index] if index < len(first) else items
            yield from self._walk(part, item, f"{path}[{index}]", depth + 1)
        yield from _count(schema, len(value), "Items", "item", path)
        if schema.get("uniqueItems") is True:
            seen: set[str] = set()
            for index, item in enumerate(value):
                spelled = repr(_frozen(item))
                if spelled in seen:
                    yield Fault(f"{path}[{index}]", "must not be there twice")
                seen.add(spelled)

    def _alternatives(
        self,
        choices: list[Any],
        schema: Mapping[str, Any],
        value: Any,
        path: str,
        depth: int,
    ) -> Iterator[Fault]:
        tag_name = schema.get("discriminator", {}).get("propertyName")
        if tag_name is not None and isinstance(value, Mapping):
            yield from self._tagged(tag_name, choices, schema, value, path, depth)
            return
        best: list[Fault] | None = None
        for choice in choices:
            faults = list(self._walk(choice, value, path, depth + 1))
            # One is enough: that oneOf wants no second one is seldom meant, and the
            # server knows better.
            if not faults:
                return
            if best is None or _rank(faults, path) < _rank(best, path):
                best = faults
        if best is None:
            return
        decisive = [fault for fault in best if fault.decisive and fault.path == path]
        if decisive and len(choices) > 1:
            problems = [
                fault.problem.removeprefix("must be ")
                for choice in choices
                for fault in self._walk(choice, value, path, depth + 1)
                if fault.decisive and fault.path == path
            ]
            yield Fault(path, f"must be {' or '.join(dict.fromkeys(problems))}", True)
        else:
            yield from best

    def _tagged(
        self,
        tag_name: str,
        choices: list[Any],
        schema: Mapping[str, Any],
        value: Mapping[str, Any],
        path: str,
        depth: int,
    ) -> Iterator[Fault]:
        """The faults of the one alternative that the tag names."""
        by_tag = self._by_tag(tag_name, choices, schema)
        default = schema["discriminator"].get("defaultMapping")
        below = _below(path, tag_name)
        if tag_name not in value and default is None:
            yield Fault(below, "is required")
            return
        tag = _plain(value.get(tag_name))
        if isinstance(tag, str) and tag in by_tag:
            yield from self._walk(by_tag[tag], value, path, depth + 1)
            return
        if default is not None:
            yield from self._walk(self._referred(default), value, path, depth + 1)
            return
        known = " or ".join(map(repr, by_tag))
        yield Fault(below, f"must be {known}, not {_show(tag)}", True)

    def _by_tag(
        self, tag_name: str, choices: list[Any], schema: Mapping[str, Any]
    ) -> dict[str, Any]:
        mapping = schema["discriminator"].get("mapping")
        if mapping:
            return {
                tag: self._referred(reference) for tag, reference in mapping.items()
            }
        by_tag: dict[str, Any] = {}
        for choice in choices:
            reference = choice.get("$ref") if isinstance(choice, Mapping) else None
            target = self._referred(reference) if reference else choice
            tag_schema = (
                target.get("properties", {}).get(tag_name, {})
                if isinstance(target, Mapping)
                else {}
            )
            tags = list(tag_schema.get("enum", ()))
            if "const" in tag_schema:
                tags.append(tag_schema["const"])
            if not tags and reference:
                tags.append(reference.rpartition("/")[2])  # as OpenAPI has it
            by_tag.update((tag, target) for tag in tags if isinstance(tag, str))
        return by_tag


def _rank(faults: list[Fault], path: str) -> tuple[bool, bool, int]:
    """Lower for the alternative that is more likely meant."""
    return (
        any(fault.decisive and fault.path == path for fault in faults),
        any(fault.decisive for fault in faults),
        len(faults),
    )


def _plain(value: Any) -> Any:
    """The value as JSON will have it."""
    if value is None or isinstance(value, str | int | float | list | dict):
        return value.value if isinstance(value, Enum) else value
    if callable(to_dict := getattr(value, "to_dict", None)):
        return to_dict()
    if (text := scalar_text(value)) is not None:
        return text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | set | frozenset):
        return list(value)
    return value


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else str(name)


_TYPES: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "null": ("null", lambda value: value is None),
    "boolean": ("a boolean", lambda value: isinstance(value, bool)),
    "string": ("a string", lambda value: isinstance(value, str)),
    "object": ("an object", lambda value: isinstance(value, Mapping)),
    "array": ("an array", lambda value: isinstance(value, list)),
    "number": (
        "a number",
        lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    ),
    "integer": (
        "an integer",
        lambda value: (isinstance(value, int) and not isinstance(value, bool))
        or (isinstance(value, float) and value.is_integer()),
    ),
}


def _wrong_type(schema: Mapping[str, Any], value: Any, path: str) -> Fault | None:
    wanted = schema.get("type")
    if wanted is None:
        return None
    names = [wanted] if isinstance(wanted, str) else list(wanted)
    if schema.get("nullable") is True:
        names.append("null")
    known = [_TYPES[name] for name in names if name in _TYPES]
    if not known or any(holds(value) for _, holds in known):
        return None
    return Fault(path, f"must be {' or '.join(words for words, _ in known)}", True)


def _wrong_constant(schema: Mapping[str, Any], value: Any, path: str) -> Fault | None:
    if "const" in schema and not _same(schema["const"], value):
        return Fault(path, f"must be {schema['const']!r}, not {_show(value)}", True)
    if "enum" in schema and not any(_same(item, value) for item in schema["enum"]):
        known = " or ".join(map(repr, schema["enum"]))
        return Fault(path, f"must be {known}, not {_show(value)}", True)
    return None


def _same(item: Any, value: Any) -> bool:
    # True is 1 in Python, not in JSON.
    return item == value and isinstance(item, bool) == isinstance(value, bool)


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _number(schema: Mapping[str, Any], value: float, path: str) -> Iterator[Fault]:
    lowest, highest = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    # OpenAPI 3.0 has a boolean that sharpens the bound.
    if above is True:
        lowest, above = None, lowest
    if below is True:
        highest, below = None, highest
    if lowest is not None and value < lowest:
        yield Fault(path, f"must be at least {lowest}")
    if highest is not None and value > highest:
        yield Fault(path, f"must be at most {highest}")
    if above is not None and above is not False and value <= above:
        yield Fault(path, f"must be more than {above}")
    if below is not None and below is not False and value >= below:
        yield Fault(path, f"must be less than {below}")
    step = schema.get("multipleOf")
    if step and not _is_multiple(value, step):
        yield Fault(path, f"must be a multiple of {step}")


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    quotient = value / step
    # 0.3 / 0.1 is not quite 3.
    return abs(quotient - round(quotient)) < 1e-9 * max(1.0, abs(quotient))


def _count(
    schema: Mapping[str, Any], count: int, keyword: str, noun: str, path: str
) -> Iterator[Fault]:
    lowest, highest = schema.get(f"min{keyword}"), schema.get(f"max{keyword}")
    if lowest is not None and count < lowest:
        yield Fault(path, f"must have at least {_counted(lowest, noun)}")
    if highest is not None and count > highest:
        yield Fault(path, f"must have at most {_counted(highest, noun)}")


def _counted(count: int, noun: str) -> str:
    if count == 1:
        return f"1 {noun}"
    return f"{count} {'properties' if noun == 'property' else noun + 's'}"


def _frozen(value: Any) -> Any:
    value = _plain(value)
    if isinstance(value, Mapping):
        return sorted((str(key), repr(_frozen(item))) for key, item in value.items())
    if isinstance(value, list):
        return [_frozen(item) for item in value]
    return value
