"""Rules about discriminated unions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.schema_shapes import is_null_member
from specloom.spec.values import as_dict, as_list, shown
from specloom.spec.view import Place


class _Union(NamedTuple):
    pointer: str
    tag: str  # the property that tells the variants apart
    mapping: dict[str, str]  # tag -> pointer of the schema it stands for
    variants: list[Place]  # references followed
    default: str | None  # pointer of the variant for a tag that is missing or unknown


def discriminator_without_mapping(walk: Walk) -> Iterator[Problem]:
    """A discriminator has no mapping.

    OpenAPI then takes the schemas' names for the tags, which are rarely what is
    sent: `TextBlock` is not `text`.
    """
    for place in walk.schemas:
        discriminator = place.value.get("discriminator")
        if not isinstance(discriminator, dict) or discriminator.get("mapping"):
            continue
        if walk.variants(*place):
            yield Problem(
                f"{place.pointer}/discriminator",
                "this discriminator has no mapping, so the schemas' names are its tags",
                "Add `mapping` with one entry for each variant.",
            )


def discriminator_foreign_schema(walk: Walk) -> Iterator[Problem]:
    """A discriminator's mapping leads to a schema that is no variant of the union."""
    for union in _unions(walk):
        known = {
            part.pointer
            for variant in union.variants
            for inner in _with_inner(walk, variant)
            for part in walk.flattened(*inner)
        }
        for tag, target in union.mapping.items():
            if known and target not in known:
                yield Problem(
                    pointers.join(union.pointer, "discriminator", "mapping", tag),
                    f"{_name(target)} is no variant of this union",
                    "Add it to oneOf, or remove it from the mapping.",
                )
        if known and union.default is not None and union.default not in known:
            yield Problem(
                pointers.join(union.pointer, "discriminator", "defaultMapping"),
                f"{_name(union.default)} is no variant of this union",
                "Add it to oneOf, or name one of the variants.",
            )


def discriminator_unmapped_variant(walk: Walk) -> Iterator[Problem]:
    """A variant of a union with a mapping is not in the mapping.

    It could only ever be reached by its schema's name as tag.
    """
    for union in _unions(walk):
        known = set(union.mapping.values())
        default = {union.default} if union.default is not None else set()
        for variant in union.variants:
            mapped = any(
                v.pointer in known | default for v in _with_inner(walk, variant)
            )
            if known and not mapped and _tagged(walk, variant, union):
                yield Problem(
                    f"{union.pointer}/discriminator",
                    f"the variant {_name(variant.pointer)} has no tag in the mapping",
                    "Add it to the mapping.",
                )


def discriminator_property_missing(walk: Walk) -> Iterator[Problem]:
    """A variant of a union lacks the property that tells the variants apart.

    The one that `defaultMapping` names may: it is chosen where there is no tag.
    """
    for union in _unions(walk):
        for variant in union.variants:
            is_union = bool(walk.variants(*variant))
            if not union.tag or is_union or is_null_member(variant.value):
                continue
            if variant.pointer == union.default:
                continue
            if not _tagged(walk, variant, union):
                yield Problem(
                    f"{union.pointer}/discriminator",
                    f"the variant {_name(variant.pointer)} has no property"
                    f" {shown(union.tag)}",
                    f"Add {union.tag} to its properties and to required.",
                )


def discriminator_tag_mismatch(walk: Walk) -> Iterator[Problem]:
    """A variant's tag differs from the one under which it is mapped.

    The mapping says `text`, but the schema allows `txt` only: either the wrong
    class or none at all would be chosen.
    """
    for union in _unions(walk):
        by_target: dict[str, list[str]] = {}
        for tag, target in union.mapping.items():
            by_target.setdefault(target, []).append(tag)
        for variant in union.variants:
            values = _tag_values(walk, variant, union.tag)
            for tag in by_target.get(variant.pointer, ()):
                if values and tag not in values:
                    yield Problem(
                        pointers.join(union.pointer, "discriminator", "mapping", tag),
                        f"{_name(variant.pointer)} is mapped as {shown(tag)}, but its"
                        f" {union.tag} is {' or '.join(map(shown, values))}",
                        "Write the same tag in both places.",
                    )


def _unions(walk: Walk) -> Iterator[_Union]:
    for place in walk.schemas:
        discriminator = place.value.get("discriminator")
        if not isinstance(discriminator, dict):
            continue
        tag = discriminator.get("propertyName")
        targets = as_dict(discriminator.get("mapping"))
        mapped = {
            name: pointer
            for name, ref in targets.items()
            if (pointer := _mapped(walk, ref)) is not None
        }
        yield _Union(
            place.pointer,
            tag if isinstance(tag, str) else "",
            mapped,
            [walk.follow(*variant) for variant in walk.variants(*place)],
            _mapped(walk, discriminator.get("defaultMapping")),
        )


def _mapped(walk: Walk, target: Any) -> str | None:
    """The pointer of the schema that a mapping leads to; None where there is none."""
    if not isinstance(target, str):
        return None
    try:
        ref = pointers.from_ref(pointers.mapping_ref(target))
        return walk.follow(walk.document.lookup(ref), ref).pointer
    except (KeyError, ValueError):
        return None


def _with_inner(walk: Walk, variant: Place) -> Iterator[Place]:
    """A variant and, where it is a union itself, the variants of that."""
    todo = [variant]
    seen = set()
    while todo:
        place = todo.pop()
        if place.pointer not in seen:
            seen.add(place.pointer)
            yield place
            todo.extend(walk.follow(*inner) for inner in walk.variants(*place))


def _tagged(walk: Walk, variant: Place, union: _Union) -> bool:
    return union.tag in walk.properties(*variant)


def _tag_values(walk: Walk, variant: Place, tag: str) -> list[Any]:
    prop = walk.properties(*variant).get(tag)
    if prop is None:
        return []
    schema = walk.follow(*prop).value
    return [schema["const"]] if "const" in schema else as_list(schema.get("enum"))


def _name(pointer: str) -> str:
    return (pointers.tokens(pointer) or ["the document"])[-1]
