"""Is the document OpenAPI at all? The metaschemas of its version say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, Severity, in_order
from specloom.check.instead import instead_of
from specloom.check.sieve import Sieve
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import shown

_RULE = "invalid-openapi"
_UNEVALUATED = ("unevaluatedProperties", "unevaluatedItems")


def validity(document: Document, *, walk: Walk | None = None) -> list[Finding]:
    """Where the document is not what its OpenAPI version asks for.

    The metaschemas are those of openapi-spec-validator (3.0, 3.1 and 3.2). Its own
    walk over schemas, parameters and defaults is not used: its errors do not say
    where they are, and the lint rules say the same with a place. From 3.1 on, the
    document's metaschema leaves schemas out, so each is checked by its dialect.
    """
    walk = walk or Walk(document)
    try:
        metaschema = _metaschema(document.version)
        errors = list(_errors(document, walk, metaschema))
    except RecursionError:
        return [_note(document, "this document is too deeply nested to be validated")]
    except Exception as error:
        kind = type(error).__name__
        text = f"this document cannot be validated: {kind}: {str(error)[:200]}"
        return [_note(document, text)]
    findings = []
    for pointer, message, is_missing in _without_consequences(errors, metaschema):
        # The version is openapi_version's affair.
        if pointer != "/openapi" and not any(
            prefix in document.placeholders for prefix in pointers.prefixes(pointer)
        ):
            at = document.at(pointer)
            instead = instead_of(document.value, pointer, is_missing=is_missing)
            findings.append(
                Finding(_RULE, Severity.ERROR, message, at, instead=instead)
            )
    return in_order(findings)


def _note(document: Document, message: str) -> Finding:
    at = document.at("")
    instead = "what can be read of it is used"
    return Finding(_RULE, Severity.ERROR, message, at, instead=instead)


def _metaschema(version: tuple[int, int]) -> Any:
    """The metaschema of a version of OpenAPI, from the files of openapi-spec-validator.

    Read from its folder: importing the package takes a quarter of a second, most of it
    for what is not used here.

    Raises:
        FileNotFoundError: it has none for this version.
    """
    package = find_spec("openapi_spec_validator")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("openapi-spec-validator is not installed")
    folder = Path(package.submodule_search_locations[0], "resources", "schemas")
    file = folder / f"v{version[0]}.{version[1]}" / "schema.json"
    return json.loads(file.read_bytes())


def _structure(metaschema: Any) -> Any:
    """The validator of a metaschema.

    Not the one that comes with it: its registry has not read the references between
    the metaschemas, and reads them again at each one, which takes ten times as long.
    """
    from jsonschema.validators import validator_for
    from jsonschema_specifications import REGISTRY
    from referencing import Resource

    identity = metaschema.get("$id") or metaschema["id"]
    resource = Resource.from_contents(metaschema)
    registry = REGISTRY.with_resource(identity, resource).crawl()
    return validator_for(metaschema)({"$ref": identity}, registry=registry)


def _errors(
    document: Document, walk: Walk, metaschema: Any
) -> Iterator[tuple[str, Any]]:
    """Errors of the metaschemas, each with the pointer it belongs to."""
    doubtful = Sieve(metaschema).doubtful(document.value)
    found = () if doubtful is None else _structure(metaschema).iter_errors(doubtful)
    for error in found:
        if (
            error.validator == "required"
            and not error.path
            and "openapi" not in (document.value)
            and error.message.startswith("'openapi' ")
        ):
            continue  # openapi-version says it
        leaf = _leaf(error)
        yield pointers.from_tokens(leaf.absolute_path), leaf
    if document.version == (3, 0):
        return
    sources = document.sources.values()
    has_dialects = any("$schema" in source.text for source in sources)
    for place in walk.whole_schemas():
        named = document.dialect(place.pointer) if has_dialects else None
        dialect, sieve = _dialect(named)
        if sieve.is_right(place.value):
            continue
        for leaf in map(_leaf, dialect.iter_errors(place.value)):
            yield place.pointer + pointers.from_tokens(leaf.absolute_path), leaf


@lru_cache(maxsize=8)
def _dialect(named: str | None) -> tuple[Any, Sieve]:
    """The validator of what a schema says that it is written in, and its sieve.

    OpenAPI's base dialect is JSON Schema 2020-12 and four words of its own, of which
    the lint rules take care; it is also what dialects are taken for that nobody knows.
    """
    from jsonschema import Draft202012Validator
    from jsonschema.validators import validator_for

    dialect: Any = validator_for({"$schema": named or ""}, Draft202012Validator)
    return dialect(dialect.META_SCHEMA), Sieve(dialect.META_SCHEMA)


def _leaf(error: Any) -> Any:
    """The error that says most: inside a union, that of the variant meant."""
    while error.validator in ("oneOf", "anyOf") and error.context:
        branches: dict[Any, list[Any]] = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        meant = [errors for errors in branches.values() if not _is_other(errors)]
        if not meant:
            return error
        # The variant that was got right furthest, or with the fewest faults.
        best = max(meant, key=lambda errors: (_depth(errors), -len(errors)))
        error = max(best, key=lambda inner: len(inner.path))
    return error


def _is_other(errors: Iterable[Any]) -> bool:
    """Whether a variant was not meant: it is a reference, or of another type."""
    for error in errors:
        if error.validator == "required" and error.message.startswith("'$ref' "):
            return True
        if error.validator == "type" and not error.path:
            return True
    return False


def _depth(errors: list[Any]) -> int:
    return max(len(error.path) for error in errors)


def _without_consequences(
    errors: list[tuple[str, Any]], structure: Any
) -> Iterator[tuple[str, str, bool]]:
    """Pointers and messages, less those that only follow from others.

    With each, whether it is about a field that is missing there.

    Where a part is faulty, the metaschemas also call it unevaluated.
    """
    faults = [p for p, e in errors if e.validator not in _UNEVALUATED]
    places = {above for pointer in faults for above in pointers.prefixes(pointer)}
    known = _field_names(structure)
    for pointer, error in errors:
        if error.validator in _UNEVALUATED and pointer in places:
            # What no OpenAPI object has is wrong whatever else is.
            for name in _unexpected(error):
                if name not in known:
                    yield pointers.join(pointer, name), _unknown_field(name), False
            continue
        for place, message in _explained(pointer, error):
            yield place, message, error.validator == "required"


def _field_names(metaschema: Any) -> set[str]:
    """Every field that some object of OpenAPI has."""
    found: set[str] = set()
    todo = [metaschema]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            found |= set(part.get("properties", ()))
            todo.extend(part.values())
        elif isinstance(part, list):
            todo.extend(part)
    return found


def _unknown_field(name: str) -> str:
    return f"the field {shown(name)} is not known here"


def _explained(pointer: str, error: Any) -> Iterator[tuple[str, str]]:
    value = shown(error.instance)
    wanted = error.validator_value
    match error.validator:
        case "required":
            name = error.message.partition(" is a required")[0]
            yield pointer, f"the field {name} is missing"
        case "additionalProperties" | "unevaluatedProperties" if isinstance(
            error.instance, dict
        ):
            for name in _unexpected(error):
                below = pointers.join(pointer, name)
                yield below, _unknown_field(name)
        case "type":
            names = wanted if isinstance(wanted, list) else [wanted]
            yield pointer, f"{value} is not of type {' or '.join(map(str, names))}"
        case "enum":
            known = ", ".join(shown(item, 30) for item in wanted[:10])
            yield pointer, f"{value} is none of {known}"
        case "const":
            yield pointer, f"{value} is not {shown(wanted)}"
        case "pattern":
            yield pointer, f"{value} does not match the pattern {shown(wanted)}"
        case "oneOf" | "anyOf":
            yield pointer, f"{value} is nothing that may stand here"
        case "not":
            yield pointer, f"{value} may not stand here"
        case "minProperties" | "minItems":
            yield pointer, f"{value} has too few entries"
        case _:
            message = str(error.message)
            text = message if len(message) <= 160 else f"{message[:157]}..."
            yield pointer, text


def _unexpected(error: Any) -> list[str]:
    """The field names an error objects to; taken from its text, which quotes them."""
    named = error.message.rpartition("(")[2]
    found = [name for name in error.instance if repr(name) in named]
    return found or [name for name in error.instance if not name.startswith("x-")][:1]
