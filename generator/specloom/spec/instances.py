"""Does a value fit a schema? JSON Schema validation inside a bundled document."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property, lru_cache
from math import isfinite
from typing import Any, NamedTuple

from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.patterns import can_try, fits_pattern, is_slow
from specloom.spec.schema_shapes import enum_of_items, is_null_member
from specloom.spec.values import as_dict, shown

_FORMATS = ("date", "date-time", "ipv4", "ipv6", "uuid")
_BASE = "urn:specloom:document"


class Misfit(NamedTuple):
    """Where inside a value it does not fit, and why."""

    pointer: str
    message: str


class Instances:
    """Checks values against the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registry: Any = None
        self._checkers: dict[str, Any] = {}

    def misfits(self, value: Any, schema_pointer: str) -> Iterator[Misfit]:
        """Why a value does not fit the schema at a pointer; nothing when it does."""
        from jsonschema.exceptions import best_match

        try:
            errors = list(self._checker(schema_pointer).iter_errors(value))
        except Exception:
            # A broken schema raises whatever it likes; validity reports the schema.
            return
        # Of several faults at one place the most telling is enough.
        by_place: dict[str, list[Any]] = {}
        for error in errors:
            place = pointers.from_tokens(error.absolute_path)
            by_place.setdefault(place, []).append(error)
        for found in by_place.values():
            leaf = best_match([_meant(error) for error in found])
            if leaf is not None:
                place = pointers.from_tokens(leaf.absolute_path)
                yield Misfit(place, _explained(leaf))

    @cached_property
    def _has_slow_patterns(self) -> bool:
        """Whether names would be tried on patterns that take too long.

        jsonschema tries them itself where `unevaluatedProperties` is said.
        """
        texts = [source.text for source in self._document.sources.values()]
        if not any("unevaluatedProperties" in text for text in texts):
            return False
        return any(map(is_slow, _names_as_patterns(self._document.value)))

    def _checker(self, pointer: str) -> Any:
        if pointer not in self._checkers:
            validator = _validator_class(
                self._document.version < (3, 1), self._has_slow_patterns
            )
            if self._registry is None:
                from referencing import Registry
                from referencing.jsonschema import DRAFT202012

                resource = DRAFT202012.create_resource(self._document.value)
                self._registry = Registry().with_resource(_BASE, resource)
            self._checkers[pointer] = validator(
                {"$ref": _BASE + pointers.to_ref(pointer)},
                registry=self._registry,
                format_checker=_format_checker(),
            )
        return self._checkers[pointer]


def _meant(error: Any) -> Any:
    """The error inside the variant a value's tag chooses, where only one is left.

    Otherwise `best_match` would guess, and rather explain a variant nobody meant.
    """
    while error.validator in ("oneOf", "anyOf") and error.context:
        branches: dict[Any, list[Any]] = {}
        for inner in error.context:
            # Of a variant that is `false`, it is not said where it stands.
            if inner.schema_path:
                branches.setdefault(inner.schema_path[0], []).append(inner)
        meant = [errors for errors in branches.values() if not _is_other(errors)]
        if len(meant) != 1:
            return error
        error = max(meant[0], key=lambda inner: len(inner.path))
    return error


def _is_other(errors: list[Any]) -> bool:
    """Whether a variant was not meant: its tag differs, or its very type."""
    return any(
        (error.validator in ("const", "enum") and len(error.path) <= 1)
        or (error.validator == "type" and not error.path)
        for error in errors
    )


@lru_cache(maxsize=1)
def _format_checker() -> Any:
    from jsonschema import FormatChecker

    return FormatChecker(_FORMATS)


def _names_as_patterns(document: Any) -> Iterator[str]:
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield from map(str, as_dict(value.get("patternProperties")))
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


@lru_cache(maxsize=4)
def _validator_class(is_30: bool, has_slow_patterns: bool) -> Any:
    # Imported late: jsonschema takes a tenth of a second.
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    keywords: dict[str, Any] = dict(Draft202012Validator.VALIDATORS)
    keywords["pattern"] = _pattern
    keywords["enum"] = _enum(keywords["enum"])
    keywords["multipleOf"] = _multiple_of
    for word in ("anyOf", "oneOf"):
        keywords[word] = _with_null(keywords[word])
    # These try patterns, too.
    keywords["patternProperties"] = _pattern_properties
    keywords["additionalProperties"] = _additional_properties
    if has_slow_patterns:
        del keywords["unevaluatedProperties"]
    for word in ("$dynamicRef", "dependencies"):
        keywords.pop(word, None)
    for name in list(keywords):
        keywords[name] = _unless_null(keywords[name])
    if is_30:
        keywords["minimum"] = _bound("minimum", keywords["minimum"])
        keywords["maximum"] = _bound("maximum", keywords["maximum"])
        keywords.pop("exclusiveMinimum")
        keywords.pop("exclusiveMaximum")
    return extend(Draft202012Validator, keywords)  # type: ignore[no-untyped-call]


def _unless_null(keyword: Any) -> Any:
    """`nullable: true` lets null pass whatever else the schema says."""

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if instance is None and as_dict(schema).get("nullable") is True:
            return
        yield from keyword(validator, value, instance, schema) or ()

    return check


def _with_null(keyword: Any) -> Any:
    """A union whose member says `nullable` and no more, which stands for null."""

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        members = [{"type": "null"} if is_null_member(m) else m for m in value]
        yield from keyword(validator, members, instance, schema) or ()

    return check


def _enum(keyword: Any) -> Any:
    """One beside `items` that means the items is tried on each of them."""

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if not (isinstance(instance, list) and enum_of_items(as_dict(schema))):
            yield from keyword(validator, value, instance, schema) or ()
            return
        for index, item in enumerate(instance):
            yield from validator.descend(item, {"enum": value}, path=index)

    return check


def _bound(word: str, keyword: Any) -> Any:
    """OpenAPI 3.0: `exclusiveMinimum: true` sharpens `minimum`."""
    from jsonschema.exceptions import ValidationError

    exclusive = f"exclusive{word.capitalize()}"

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        yield from keyword(validator, value, instance, schema) or ()
        if as_dict(schema).get(exclusive) is True and instance == value:
            yield ValidationError(f"{instance!r} is not beyond the {word} {value!r}")

    return check


def _multiple_of(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[Any]:
    """By the digits as written: as floats, 0.3 is no multiple of 0.1."""
    from jsonschema.exceptions import ValidationError

    numbers = (value, instance)
    if any(isinstance(n, bool) or not isinstance(n, int | float) for n in numbers):
        return
    if not value or not all(map(isfinite, numbers)):
        return
    if Fraction(str(instance)) % Fraction(str(value)):
        yield ValidationError(f"{instance!r} is not a multiple of {value!r}")


def _pattern(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    from jsonschema.exceptions import ValidationError

    if isinstance(instance, str) and not fits_pattern(value, instance):
        yield ValidationError(f"{instance!r} does not match {value!r}")


def _pattern_properties(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[Any]:
    if not isinstance(instance, dict):
        return
    for pattern, part in as_dict(value).items():
        for name, item in instance.items():
            if can_try(pattern) and fits_pattern(pattern, name):
                yield from validator.descend(item, part, path=name, schema_path=pattern)


def _additional_properties(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[Any]:
    """What no property and no pattern names; a pattern nobody can try may name all."""
    from jsonschema.exceptions import ValidationError

    if not isinstance(instance, dict):
        return
    patterns = list(as_dict(schema.get("patternProperties")))
    known = as_dict(schema.get("properties"))
    extra = [
        name
        for name in instance
        if name not in known and not any(fits_pattern(p, name) for p in patterns)
    ]
    if value is False and extra:
        names = ", ".join(map(repr, extra))
        yield ValidationError(f"not described ({names} was unexpected)")
    elif isinstance(value, dict):
        for name in extra:
            yield from validator.descend(instance[name], value, path=name)


def _explained(error: Any) -> str:
    value = shown(error.instance)
    match error.validator:
        case "type":
            wanted = error.validator_value
            names = wanted if isinstance(wanted, list) else [wanted]
            return f"{value} is not of type {' or '.join(map(str, names))}"
        case "enum":
            known = [shown(item, 30) for item in error.validator_value]
            more = ", ..." if len(known) > 8 else ""
            return f"{value} is none of {', '.join(known[:8])}{more}"
        case "const":
            return f"{value} is not {shown(error.validator_value)}"
        case "required":
            return f"lacks {error.message.partition(' is a required')[0]}"
        case "additionalProperties" | "unevaluatedProperties":
            extra = error.message.partition("(")[2].partition(" w")[0]
            return f"has a property the schema does not know: {extra or value}"
        case "format":
            return f"{value} is no {error.validator_value}"
        case "oneOf" if "is valid under each of" in error.message:
            return f"{value} fits more than one variant of oneOf"
        case "oneOf" | "anyOf":
            return f"{value} fits no variant of {error.validator}"
        case (
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minimum" | "maximum"
        ):
            return f"{value} breaks {error.validator} {error.validator_value}"
    message = str(error.message)
    return message if len(message) <= 160 else f"{message[:157]}..."
