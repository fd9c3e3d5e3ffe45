"""Which values of a property choose which member of a union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specloom.api.model import (
    ANY,
    Enum,
    Field,
    ObjectSchema,
    Ref,
    Schema,
    UnionSchema,
    Variant,
)
from specloom.api.shapes import constants
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list


def constant_of(schema: Schema | None, tag: str) -> list[str]:
    """The constants of an object's property; none where it is no constant."""
    if not isinstance(schema, ObjectSchema):
        return []
    for each in schema.fields:
        if each.wire_name == tag and isinstance(each.type, Enum):
            return [value for value in each.type.values if isinstance(value, str)]
    return []


def common_tag(leaves: Sequence[Schema]) -> str | None:
    """The property whose constants tell all members apart, None when none does."""
    first = leaves[0] if leaves else None
    if not isinstance(first, ObjectSchema):
        return None
    for candidate in first.fields:
        seen: list[str] = []
        for leaf in leaves:
            tags = constant_of(leaf, candidate.wire_name)
            required = isinstance(leaf, ObjectSchema) and any(
                f.wire_name == candidate.wire_name and f.required for f in leaf.fields
            )
            if not tags or not required:
                break
            seen += tags
        else:
            if len(seen) == len(set(seen)):
                return candidate.wire_name
    return None


def constant_fields(merged: Mapping[str, Any], document: Document) -> Iterator[Field]:
    """The properties of an object that have constants, and nothing else of it."""
    required = as_list(merged.get("required"))
    for name, part in as_dict(merged.get("properties")).items():
        value = as_dict(document.follow(part, "")[0])
        values = [value["const"]] if "const" in value else value.get("enum")
        type_ = constants(values) if isinstance(values, list) else ANY
        if isinstance(type_, Enum):
            yield Field(wire_name=name, type=type_, required=name in required)


def variants_of(
    leaves: Iterable[Schema],
    tag: str,
    written: Mapping[str, str],
    mapping: Any,
    inside: Mapping[str, Sequence[str]],
    of_all: Sequence[str],
) -> tuple[Variant, ...]:
    """The members of a union, each with the tags that choose it; the first has a tag.

    Args:
        written: a schema's name -> its name in the description, where they differ.
        mapping: of the discriminator.
        inside: tags by which unions that are members know theirs.
        of_all: constants that a base lists for all: those of each are others.
    """
    by_name: dict[str, list[str]] = {}
    for value, ref in as_dict(mapping).items():
        by_name.setdefault(str(ref).rpartition("/")[2], []).append(str(value))
    taken: set[str] = set()
    variants = []
    for leaf in leaves:
        name = written.get(leaf.name, leaf.name)
        own = constant_of(leaf, tag)
        # Without a mapping the schema's name is the tag: OpenAPI 3, section
        # "Discriminator Object".
        tags = (
            by_name.get(name)
            or (own if own != of_all else [])
            or inside.get(leaf.name)
            or [name]
        )
        free = tuple(each for each in dict.fromkeys(tags) if each not in taken)
        taken |= {*free}
        if free:
            variants.append(Variant(type=Ref(leaf.name), tags=free))
    return tuple(variants)


def tagged_definition(union: UnionSchema) -> dict[str, Any]:
    """A base that others extend, as the union that it is: for checking requests."""
    mapping = {
        tag: f"#/{variant.type.name}"
        for variant in union.variants
        for tag in variant.tags
    }
    discriminator: dict[str, Any] = {"propertyName": union.tag, "mapping": mapping}
    members = [variant.type.name for variant in union.variants]
    if union.fallback is not None:
        members.append(union.fallback.name)
        discriminator["defaultMapping"] = f"#/{union.fallback.name}"
    return {
        "anyOf": [{"$ref": f"#/{name}"} for name in dict.fromkeys(members)],
        "discriminator": discriminator,
    }
