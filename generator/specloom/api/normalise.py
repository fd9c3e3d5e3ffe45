"""Schemas in one form: what OpenAPI says in several ways is said in one from here on.

- Null is split off: `nullable`, "null" among types, members of a union or constants.
- `allOf` is merged: the properties of all parts, other keywords from the last of them.
- What a property says about itself is read through references and `allOf`.

Forms speak of JSON Schema alone; what becomes of them is for `schemas`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from specloom.api.model import MISSING
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list, as_text


@dataclass(frozen=True, slots=True)
class Anything:
    """Any value at all."""


@dataclass(frozen=True, slots=True)
class Null:
    """Null, and nothing else."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The schema that a `$ref` names."""

    ref: str


@dataclass(frozen=True, slots=True)
class Constants:
    """One of some values, null not among them; any other string too, where open."""

    values: tuple[Any, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Object:
    """Declared properties, or none and no others allowed; `allOf` is merged."""

    merged: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Member:
    """One alternative of a union, where it stands, and its number, from 1."""

    schema: Any
    pointer: str
    number: int


@dataclass(frozen=True, slots=True)
class Union:
    """One of several schemas; `has_null` where null was listed as one of them."""

    members: tuple[Member, ...]
    discriminator: Mapping[str, Any] | None
    has_null: bool


@dataclass(frozen=True, slots=True)
class Kinds:
    """A value of one of these JSON types, null not among them."""

    kinds: tuple[str, ...]


Form = Anything | Null | Reference | Constants | Object | Union | Kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Normal:
    """The form of a schema, and what has it.

    `schema` stands at `pointer`, null members aside: the one that was asked for, or that
    one of its parts which it comes down to.
    """

    form: Form
    nullable: bool
    schema: Mapping[str, Any]
    pointer: str


def normalised(schema: Any, pointer: str, document: Document) -> Normal:
    """A schema as it is used in place."""
    if not isinstance(schema, Mapping):
        return Normal(form=Anything(), nullable=False, schema={}, pointer=pointer)
    if isinstance(schema.get("$ref"), str):
        form: Form = Reference(schema["$ref"])
        normal = Normal(form=form, nullable=False, schema=schema, pointer=pointer)
    else:
        normal = _inline(schema, pointer, document)
    return replace(normal, nullable=True) if schema.get("nullable") is True else normal


def normalised_by_name(
    schema: Mapping[str, Any], pointer: str, document: Document
) -> Normal:
    """A schema as its own name stands for it.

    Properties make an object of it, whatever else it says; those of an `allOf` with
    one part become its own, where in place it would be that part.
    """
    merged = _merged(schema, document) if as_list(schema.get("allOf")) else schema
    form: Form | None = None
    if _is_object(merged):
        form = Object(merged)
    elif "const" not in schema and "enum" not in schema:
        form = _named_union(schema, pointer)
    if form is None:
        return normalised(schema, pointer, document)
    stated = schema.get("nullable") is True
    null = isinstance(form, Union) and form.has_null
    return Normal(form=form, nullable=stated or null, schema=schema, pointer=pointer)


def _named_union(schema: Mapping[str, Any], pointer: str) -> Union | None:
    word = _alternatives(schema)
    if word is None or _only_requires(schema[word]) or _open_constants(schema[word]):
        return None
    union = _union(schema, word, pointer)
    return union if union.members else None


def _inline(schema: Mapping[str, Any], pointer: str, document: Document) -> Normal:
    """A schema that is no reference; its own `nullable` is not looked at."""

    def of(form: Form, nullable: bool = False) -> Normal:
        return Normal(form=form, nullable=nullable, schema=schema, pointer=pointer)

    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if isinstance(values, list):
        others = tuple(value for value in values if value is not None)
        null = len(others) < len(values)
        return of(Null() if null and not others else Constants(others), null)
    parts = as_list(schema.get("allOf"))
    if len(parts) == 1 and not schema.get("properties"):
        return normalised(parts[0], f"{pointer}/allOf/0", document)
    if parts:
        merged = _merged(schema, document)
        if merged.get("properties"):
            return of(Object(merged))
        return _inline(merged, pointer, document)
    if schema.get("properties") or _is_closed_empty(schema):
        return of(Object(schema))
    word = _alternatives(schema)
    if word is not None and _only_requires(schema[word]):
        # It says which properties go together; the type stands beside it.
        rest = {key: value for key, value in schema.items() if key != word}
        return _inline(rest, pointer, document)
    if word is not None:
        constants = _open_constants(schema[word])
        union = constants or _union(schema, word, pointer)
        if isinstance(union, Union) and union.has_null:
            left = [member.schema for member in union.members]
            normal = of(union, True) if left else of(Null(), True)
            return replace(normal, schema={**schema, word: left})
        return of(union)
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        kinds = [kinds if isinstance(kinds, str) else _implied_type(schema)]
    kept = tuple(k for k in kinds if isinstance(k, str) and k != "null")
    null = "null" in kinds
    return of(Null() if null and not kept else Kinds(kept), null)


# --- Unions ----------------------------------------------------------------------


def _alternatives(schema: Mapping[str, Any]) -> str | None:
    """The keyword that lists the members of a union."""
    return next((w for w in ("oneOf", "anyOf") if as_list(schema.get(w))), None)


def _union(schema: Mapping[str, Any], word: str, pointer: str) -> Union:
    """The members of a union apart from null."""
    members = tuple(
        Member(member, pointers.join(pointer, word, index), index + 1)
        for index, member in enumerate(schema[word])
        if not _is_null(member)
    )
    discriminator = schema.get("discriminator")
    if discriminator is not None and not isinstance(discriminator, Mapping):
        discriminator = {}
    return Union(members, discriminator, len(members) < len(schema[word]))


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, Mapping) or "$ref" in schema:
        return False
    if "const" in schema:
        return schema["const"] is None
    return schema.get("enum") == [None] or schema.get("type") in ("null", ["null"])


def _only_requires(members: Sequence[Any]) -> bool:
    return all(isinstance(m, Mapping) and set(m) <= {"required"} for m in members)


def _open_constants(members: Sequence[Any]) -> Constants | None:
    """`anyOf` of an enum of strings and any string: an enum that callers may leave."""
    strings = [m for m in members if _bare(m) == {"type": "string"}]
    enums = [m for m in members if isinstance(m, Mapping) and "enum" in m]
    if len(strings) != 1 or len(enums) != 1 or len(members) != 2:
        return None
    values = tuple(v for v in as_list(enums[0]["enum"]) if isinstance(v, str))
    return Constants(values, open=True)


def _bare(schema: Any) -> dict[str, Any]:
    """A schema without what only explains it."""
    notes = {"description", "title", "examples", "example", "deprecated"}
    if not isinstance(schema, Mapping):
        return {}
    return {key: value for key, value in schema.items() if key not in notes}


# --- Objects ---------------------------------------------------------------------


def _is_object(merged: Mapping[str, Any]) -> bool:
    properties = merged.get("properties")
    return bool(isinstance(properties, Mapping) and properties) or _is_closed_empty(
        merged
    )


def _is_closed_empty(schema: Mapping[str, Any]) -> bool:
    """Whether only `{}` fits: an object without properties that refuses others."""
    return (
        schema.get("type") == "object"
        and schema.get("additionalProperties") is False
        and not schema.get("properties")
    )


def _implied_type(schema: Mapping[str, Any]) -> str:
    """The `type` that other keywords imply, "" where none does."""
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "additionalProperties" in schema:
        return "object"
    if "pattern" in schema or "minLength" in schema or "maxLength" in schema:
        return "string"
    return ""


def _merged(
    schema: Mapping[str, Any], document: Document, above: tuple[str, ...] = ()
) -> dict[str, Any]:
    """An `allOf` as one schema: properties united, the rest from the last part.

    Args:
        above: the references that lead here; where one comes again, it adds nothing.
    """
    merged: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    own = {key: value for key, value in schema.items() if key != "allOf"}
    for written in [*as_list(schema.get("allOf")), own]:
        part = _resolved(written, document, above)
        properties.update(part.get("properties") or {})
        required += [n for n in as_list(part.get("required")) if n not in required]
        skipped = {"properties", "required", "$ref", "allOf"}
        merged |= {k: v for k, v in part.items() if k not in skipped}
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = required
    return merged


def _resolved(part: Any, document: Document, above: tuple[str, ...]) -> dict[str, Any]:
    """A part of an `allOf`, its own reference followed and its own parts merged."""
    if not isinstance(part, Mapping):
        return {}
    ref = part.get("$ref")
    if isinstance(ref, str):
        if ref in above:
            return {}
        return _resolved(target_of(ref, document), document, (*above, ref))
    if as_list(part.get("allOf")):
        return _merged(part, document, above)
    return dict(part)


def target_of(ref: str, document: Document) -> Any:
    """What a `$ref` names; further references are not followed."""
    try:
        return document.lookup(ref)
    except KeyError:
        return {}  # named by the resolver already


# --- Properties ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What a property says about itself, beside its type."""

    description: str
    deprecated: bool
    default: Any  # MISSING without one
    read_only: bool
    write_only: bool


def notes_of(schema: Any, document: Document) -> Notes:
    """The notes of a property; a description and a direction may stand in its schema."""
    own = schema if isinstance(schema, Mapping) else {}
    parts: list[Mapping[str, Any]] = [own]
    description = as_text(own.get("description"))
    if "$ref" in own or "allOf" in own:
        parts = list(_parts(own, document, set()))
    if "$ref" in own and not description:
        target, _ = document.follow(own, "")
        description = as_text(as_dict(target).get("description"))
    return Notes(
        description=description,
        deprecated=own.get("deprecated") is True,
        default=own.get("default", MISSING),
        read_only=any(part.get("readOnly") is True for part in parts),
        write_only=any(part.get("writeOnly") is True for part in parts),
    )


def _parts(
    schema: Any, document: Document, seen: set[str]
) -> Iterator[Mapping[str, Any]]:
    """A schema, and everything that must be true of it as well."""
    if not isinstance(schema, Mapping):
        return
    yield schema
    ref = schema.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        seen.add(ref)
        yield from _parts(target_of(ref, document), document, seen)
    for part in as_list(schema.get("allOf")):
        yield from _parts(part, document, seen)
