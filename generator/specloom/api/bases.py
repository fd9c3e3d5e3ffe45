"""Objects as they are written: who extends whom, and which constants a property has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.api.model import ANY, Field, Type
from specloom.api.shapes import constants
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list

_PREFIX = "#/components/schemas/"


def extensions(document: Document) -> dict[str, list[str]]:
    """The component schemas that have another in their `allOf`: base -> their names."""
    found: dict[str, list[str]] = {}
    for name, place in document.view.component("schemas").items():
        for part in as_list(as_dict(place.value).get("allOf")):
            ref = as_dict(part).get("$ref")
            if isinstance(ref, str) and ref.startswith(_PREFIX):
                found.setdefault(ref.removeprefix(_PREFIX), []).append(name)
    return found


def variants_of(
    base: str,
    schema: Mapping[str, Any],
    extended: Mapping[str, list[str]],
    document: Document,
) -> list[str]:
    """The schemas that a base with a discriminator stands for, in the order written.

    Those that extend it, at any depth, and those that its mapping names; the base itself
    is none of them.
    """
    discriminator = schema.get("discriminator")
    if not isinstance(as_dict(discriminator).get("propertyName"), str):
        return []
    declared = document.view.component("schemas")
    mapping = as_dict(as_dict(discriminator).get("mapping"))
    named = {str(ref).removeprefix(_PREFIX) for ref in mapping.values()}
    found = {base}
    waiting = [base]
    while waiting:
        for name in extended.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return [name for name in declared if name in (found | named) - {base}]


def outlined(
    merged: Mapping[str, Any], pointer: str, document: Document
) -> Iterator[Field]:
    """The fields of an object that is not done yet: what tells it apart, and no more."""
    required = as_list(merged.get("required"))
    for name, part in as_dict(merged.get("properties")).items():
        at = pointers.join(pointer, "properties", name)
        yield Field(
            wire_name=name,
            type=_constants(part, document),
            required=name in required,
            at=document.at(at),
        )


def _constants(part: Any, document: Document) -> Type:
    value = as_dict(document.follow(part, "")[0])
    values = [value["const"]] if "const" in value else value.get("enum")
    return constants(values) if isinstance(values, list) else ANY
