"""Schemas in one form: what OpenAPI says in several ways is said in one from here on.

- Null is split off: `nullable`, "null" among types, members of a union or constants.
- `allOf` is merged, and so is what stands beside a `$ref`: both hold.
- What stands beside `oneOf` or `anyOf` belongs to each of its members.
- A base with a discriminator is the union of the schemas that extend it.
- What a property says about itself is read through references and `allOf`.

Forms speak of JSON Schema alone; what becomes of them is for `schemas`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import Struct

from specloom.api.merging import (
    CHOICES,
    constants_of,
    merged,
    only_one,
    parts_of,
    says_all,
    shapes,
    siblings,
    target_of,
)
from specloom.api.model import MISSING
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.schema_shapes import (
    enum_of_items,
    is_note,
    is_null_member,
    with_enum_below,
)
from specloom.spec.values import as_dict, as_list, as_text


class Anything(Struct, frozen=True):
    """Any value at all."""


class Null(Struct, frozen=True):
    """Null, and nothing else."""


class Reference(Struct, frozen=True):
    """The schema that a `$ref` names."""

    ref: str


class Constants(Struct, frozen=True):
    """One of some values, null not among them; any other string too, where open."""

    values: tuple[Any, ...]
    open: bool = False


class Object(Struct, frozen=True):
    """Declared properties, or none and no others allowed; `allOf` is merged."""

    merged: Mapping[str, Any]


class Member(Struct, frozen=True):
    """One alternative of a union, where it stands, and its number, from 1.

    What the union says of all its members is part of `schema`; `ref` is what was listed.
    """

    schema: Any
    pointer: str
    number: int
    ref: str | None = None


class Union(Struct, frozen=True):
    """One of several schemas; `has_null` where null is one of them, or fits one.

    `fallback` is what a value is whose tag chooses no member, where that is said.
    """

    members: tuple[Member, ...]
    discriminator: Mapping[str, Any] | None
    has_null: bool
    fallback: Member | None = None


class Kinds(Struct, frozen=True):
    """A value of one of these JSON types, null not among them."""

    kinds: tuple[str, ...]


BASE = 0  # the number of a member that is what all others extend
_ELSE = -2  # where a default is listed: nowhere
_MOST_UNIONS = 8  # inside each other, as far as null is looked for

Form = Anything | Null | Reference | Constants | Object | Union | Kinds


class Normal(NamedTuple):
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
    if not isinstance(schema, dict):
        return Normal(form=Anything(), nullable=False, schema={}, pointer=pointer)
    form = _PLAIN.get(schema["type"]) if _is_plain(schema) else None
    if form is not None:
        null = schema.get("nullable") is True
        left = _without_null(schema) if null else schema
        return Normal(form=form, nullable=null, schema=left, pointer=pointer)
    normal = _in_place(schema, pointer, document)
    return normal._replace(nullable=True) if schema.get("nullable") is True else normal


# Most schemas are one of these, with no word that could make something else of it.
_PLAIN = {
    kind: Kinds((kind,))
    for kind in ("string", "integer", "number", "boolean", "array", "object")
}
SHAPING = frozenset(
    {"$ref", "allOf", *CHOICES, "const", "enum"}
    | {"properties", "additionalProperties", "unevaluatedProperties"}
)


def _is_plain(schema: Mapping[str, Any]) -> bool:
    return isinstance(schema.get("type"), str) and schema.keys().isdisjoint(SHAPING)


def _in_place(schema: Mapping[str, Any], pointer: str, document: Document) -> Normal:
    ref = schema.get("$ref")
    if isinstance(ref, str) and len(schema) == 1:  # most references
        form = Reference(ref)
        return Normal(form=form, nullable=False, schema=schema, pointer=pointer)
    if not (isinstance(ref, str) or as_list(schema.get("allOf"))):
        return _whole(schema, merged(schema, document), pointer, document)
    parts = list(parts_of(schema, pointer, document))
    if len(parts) != 1:
        return _whole(schema, merged(schema, document), pointer, document)
    (part,) = parts
    if part.ref is not None:
        form = Reference(part.ref)
        return Normal(form=form, nullable=False, schema=schema, pointer=pointer)
    return _whole(part.schema, merged(part.schema, document), part.pointer, document)


def normalised_by_name(
    schema: Mapping[str, Any],
    pointer: str,
    document: Document,
    extended_by: Sequence[str] = (),
) -> Normal:
    """A schema as its own name stands for it.

    Properties make an object of it, whatever else it says; those of an `allOf` with
    one part become its own, where in place it would be that part.

    Args:
        extended_by: references to the schemas that have it in their `allOf`.
    """
    if "$ref" in schema and not shapes(siblings(schema, document)):
        return normalised(schema, pointer, document)
    # What extends this one, and is a member of it, is not part of it.
    whole = merged(schema, document, (pointers.to_ref(pointer),))
    base = _base(schema, pointer, extended_by, document)
    if base is not None:
        null = whole.get("nullable") is True
        return Normal(form=base, nullable=null, schema=schema, pointer=pointer)
    normal = _whole(schema, whole, pointer, document, by_name=True)
    if isinstance(normal.form, Object | Union) or not as_list(schema.get("allOf")):
        return normal
    return normalised(schema, pointer, document)


def _base(
    schema: Mapping[str, Any],
    pointer: str,
    extended_by: Sequence[str],
    document: Document,
) -> Union | None:
    """A schema with a discriminator as the union of those that extend it."""
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, dict) or _alternatives(schema) is not None:
        return None
    if not extended_by or not isinstance(discriminator.get("propertyName"), str):
        return None
    mapped = as_dict(discriminator.get("mapping")).values()
    refs = [pointers.mapping_ref(each) for each in mapped if isinstance(each, str)]
    own = pointers.to_ref(pointer)
    refs = [ref for ref in [*refs, *extended_by] if ref != own]
    members = tuple(
        Member({"$ref": ref}, pointer, number, ref)
        for number, ref in enumerate(dict.fromkeys(refs), 1)
        if as_dict(target_of(ref, document))
    )
    alone = {word: value for word, value in schema.items() if word != "discriminator"}
    return Union(members, discriminator, False, Member(alone, pointer, BASE))


def _whole(
    schema: Mapping[str, Any],
    whole: Mapping[str, Any],
    pointer: str,
    document: Document,
    *,
    by_name: bool = False,
) -> Normal:
    """A schema that is no reference.

    Args:
        whole: what it says, references and `allOf` merged.
        by_name: whether its own name stands for it.
    """
    if enum_of_items(whole):
        schema, whole = with_enum_below(schema), with_enum_below(whole)
    nullable = whole.get("nullable") is True
    simple = "$ref" not in schema and "allOf" not in schema
    said = schema if simple else whole

    def of(form: Form, null: bool = False, of_what: Any = said) -> Normal:
        is_nullable = nullable or null
        schema = _without_null(of_what) if is_nullable else of_what
        return Normal(form=form, nullable=is_nullable, schema=schema, pointer=pointer)

    values = constants_of(whole)
    if values is not None:
        others = tuple(value for value in values if value is not None)
        null = len(others) < len(values)
        return of(Null() if null and not others else Constants(others), null)
    word = _alternatives(whole)
    if word is not None and _only_requires(whole[word]):
        # It says which properties go together; the type stands beside it.
        word = None
    if word is not None:
        constants = _listed_constants(whole, word)
        if constants is not None:
            return of(constants, any(map(_takes_null, whole[word])))
        union = _union(whole, word, pointer, document)
        if only_one(whole, word) is not None:
            return _or_null(union.members[0], said, document, by_name=by_name)
        if union.has_null:
            left = [each for each in whole[word] if not is_null_member(each)]
            return of(union if left else Null(), True, {**said, word: left})
        return of(union)
    if whole.get("properties") or _is_closed_empty(whole):
        return of(Object(whole), of_what=schema)
    kinds = whole.get("type")
    if not isinstance(kinds, list):
        kinds = [kinds if isinstance(kinds, str) else _implied_type(whole)]
    kept = tuple(kind for kind in kinds if isinstance(kind, str) and kind != "null")
    null = "null" in kinds
    return of(Null() if null and not kept else Kinds(kept), null)


def _or_null(
    member: Member, either: Mapping[str, Any], document: Document, *, by_name: bool
) -> Normal:
    """The form of the one schema that stands beside null, with the notes of both.

    Args:
        either: the schema that lists the two.
    """
    is_own = by_name and member.ref is None
    form_of = normalised_by_name if is_own else normalised
    normal = form_of(member.schema, member.pointer, document)
    said = _without_null(either)
    notes = {word: said[word] for word in said if is_note(word)}
    return normal._replace(nullable=True, schema={**notes, **normal.schema})


def _without_null(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema that says nothing of null; what is in its unions aside."""
    left = {word: value for word, value in schema.items() if word != "nullable"}
    if isinstance(left.get("type"), list):
        kinds = [kind for kind in left["type"] if kind != "null"]
        left["type"] = kinds[0] if len(kinds) == 1 else kinds
    return left


# --- Unions ----------------------------------------------------------------------


def _alternatives(schema: Mapping[str, Any]) -> str | None:
    """The keyword that lists the members of a union."""
    return next((word for word in CHOICES if as_list(schema.get(word))), None)


def _union(
    whole: Mapping[str, Any], word: str, pointer: str, document: Document
) -> Union:
    """The members of a union apart from null; what stands beside it is in each."""
    beside = {
        key: value
        for key, value in whole.items()
        if key not in (word, "discriminator") and not is_note(key)
    }
    members = tuple(
        _member(member, beside, pointers.join(pointer, word, index), index, document)
        for index, member in enumerate(whole[word])
        if not is_null_member(member)
    )
    discriminator = whole.get("discriminator")
    if discriminator is not None and not isinstance(discriminator, dict):
        discriminator = {}
    default = as_dict(discriminator).get("defaultMapping")
    fallback = None
    if isinstance(default, str):
        ref = pointers.mapping_ref(default)
        fallback = _member({"$ref": ref}, beside, f"{pointer}/default", _ELSE, document)
    seen: set[str] = set()
    has_null = len(members) < len(whole[word]) or any(
        _lets_null_pass(member.schema, document, seen, 0) for member in members
    )
    return Union(members, discriminator, has_null, fallback)


def _member(
    member: Any, beside: Mapping[str, Any], pointer: str, index: int, document: Document
) -> Member:
    stated = as_dict(member)
    ref = stated.get("$ref")
    ref = ref if isinstance(ref, str) else None
    if not shapes(beside) or says_all(member, beside, document):
        return Member(member, pointer, index + 1, ref)
    target = as_dict(target_of(ref, document)) if ref else stated
    both: dict[str, Any] = {"allOf": [beside, member]}
    both |= {key: target[key] for key in ("title", "description") if key in target}
    return Member(both, pointer, index + 1, ref)


def _lets_null_pass(
    schema: Any, document: Document, seen: set[str], depth: int
) -> bool:
    """Whether a member of a union lets null pass beside other values.

    Args:
        seen: references that were looked at; none of them does, or it would be known.
    """
    ref = as_dict(schema).get("$ref")
    if isinstance(ref, str):
        if ref in seen:
            return False
        seen.add(ref)
    whole = merged(schema, document)
    if whole.get("nullable") is not None:
        return whole["nullable"] is True
    word = _alternatives(whole)
    return word is not None and any(
        is_null_member(member) or _lets_null_pass(member, document, seen, depth + 1)
        for member in (whole[word] if depth < _MOST_UNIONS else ())
    )


def _only_requires(members: Sequence[Any]) -> bool:
    """Whether members say nothing but which properties there must be."""
    return all(
        isinstance(member, dict)
        and set(shapes(member)) <= {"required", "type"}
        and ("required" in member or "not" in member)
        and member.get("type", "object") == "object"
        for member in members
    )


def _listed_constants(whole: Mapping[str, Any], word: str) -> Constants | None:
    """A union of constants: an enum, which callers may leave where any string fits.

    `oneOf: [{const: a, title: A}, {const: b}]` is how constants are explained one by one.
    """
    members = [member for member in whole[word] if not is_null_member(member)]
    strings = [m for m in members if _bare(m) == {"type": "string"}]
    listed = [m for m in members if _is_listed(m)]
    if not shapes(whole).keys() <= {word, "type"} or "discriminator" in whole:
        return None
    if not listed or len(strings) > 1 or len(listed) + len(strings) < len(members):
        return None
    values: dict[tuple[type, Any], Any] = {}
    for member in listed:
        values |= {(type(v), v): v for v in constants_of(member) or () if v is not None}
    if any(isinstance(value, list | dict) for value in values.values()):
        return None
    if not strings:
        return Constants(tuple(values.values()))
    if not all(isinstance(value, str) for value in values.values()):
        return None  # any string may stand beside them, and no other number
    return Constants(tuple(values.values()), open=True)


def _takes_null(member: Any) -> bool:
    """Whether null is a member of a union of constants, or one of a member's."""
    return is_null_member(member) or None in (constants_of(as_dict(member)) or ())


def _is_listed(member: Any) -> bool:
    """Whether a member of a union only lists constants, and may explain them."""
    bare = _bare(member)
    return (
        bool(bare)
        and bare.keys() <= {"const", "enum", "type"}
        and len(bare) > ("type" in bare)
    )


def _bare(schema: Any) -> dict[str, Any]:
    """A schema without what only explains it."""
    if not isinstance(schema, dict):
        return {}
    return {key: value for key, value in schema.items() if not is_note(key)}


# --- Objects ---------------------------------------------------------------------


def _is_closed_empty(schema: Mapping[str, Any]) -> bool:
    """Whether only `{}` fits: an object without properties that refuses others."""
    return (
        schema.get("type") == "object"
        and schema.get("additionalProperties") is False
        and not schema.get("properties")
        and not schema.get("patternProperties")
    )


def _implied_type(schema: Mapping[str, Any]) -> str:
    """The `type` that other keywords imply, "" where none does."""
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "additionalProperties" in schema or "patternProperties" in schema:
        return "object"
    if "pattern" in schema or "minLength" in schema or "maxLength" in schema:
        return "string"
    return ""


# --- Properties ------------------------------------------------------------------


class Notes(Struct, frozen=True):
    """What a property says about itself, beside its type."""

    description: str
    deprecated: bool
    default: Any  # MISSING without one
    read_only: bool
    write_only: bool


# What leads to a schema whose description counts.
_ELSEWHERE = frozenset({"$ref", *CHOICES})


def notes_of(schema: Any, document: Document) -> Notes:
    """The notes of a property; a description and a direction may stand in its schema.

    A description may also be that of the one schema that stands beside null.
    """
    own = schema if isinstance(schema, dict) else {}
    said = own.get
    read_only, write_only = said("readOnly") is True, said("writeOnly") is True
    if "$ref" in own or "allOf" in own:
        parts = list(_parts(own, document, set()))
        read_only = any(part.get("readOnly") is True for part in parts)
        write_only = any(part.get("writeOnly") is True for part in parts)
    description = as_text(said("description"))
    if not description and not _ELSEWHERE.isdisjoint(own):
        beside_null = (only_one(own, word) for word in CHOICES if word in own)
        only = as_dict(next(filter(None, beside_null), own))
        description = as_text(only.get("description"))
        if "$ref" in only and not description:
            target, _ = document.follow(only, "")
            description = as_text(as_dict(target).get("description"))
    return Notes(
        description,
        said("deprecated") is True,
        said("default", MISSING),
        read_only,
        write_only,
    )


def _parts(
    schema: Any, document: Document, seen: set[str]
) -> Iterator[Mapping[str, Any]]:
    """A schema, and everything that must be true of it as well."""
    if not isinstance(schema, dict):
        return
    yield schema
    ref = schema.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        seen.add(ref)
        yield from _parts(target_of(ref, document), document, seen)
    for part in as_list(schema.get("allOf")):
        yield from _parts(part, document, seen)
