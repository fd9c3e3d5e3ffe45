"""Several schemas that all hold, as one: what `allOf` and its like say together.

Keywords are those of JSON Schema; what stands in several parts is what all of them allow.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from specloom.base.circles import first_of_circle
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.schema_shapes import is_null, is_null_member
from specloom.spec.values import as_dict, as_list

CHOICES = ("oneOf", "anyOf")

# What the type of a value depends on: no bounds, and no word that JSON Schema has not.
_SHAPES = frozenset(
    {"$ref", "allOf", *CHOICES, "type", "enum", "const", "format", "discriminator"}
    | {"properties", "required", "additionalProperties", "patternProperties"}
    | {"unevaluatedProperties", "dependentSchemas", "dependencies"}
    | {"items", "prefixItems", "additionalItems", "unevaluatedItems"}
    | {"contentEncoding", "contentMediaType", "contentSchema"}
)
# Notes that a property keeps when several parts describe it.
# What no value fits, beside `false`.
_NOTHING: tuple[Any, ...] = ({"not": {}}, {"not": True})
_KEPT_NOTES = ("title", "description", "default", "deprecated", "x-specloom-name")


def shapes(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords of a schema on which the type of its values depends."""
    return {word: value for word, value in schema.items() if word in _SHAPES}


def target_of(ref: str, document: Document) -> Any:
    """What a `$ref` names; further references are not followed."""
    try:
        return document.lookup(ref)
    except KeyError:
        return {}  # named by the resolver already


def siblings(schema: Mapping[str, Any], document: Document) -> dict[str, Any]:
    """What stands beside a `$ref` and counts: nothing before OpenAPI 3.1."""
    if document.version < (3, 1):
        return {}
    return {word: value for word, value in schema.items() if word != "$ref"}


# --- Parts -----------------------------------------------------------------------


class Part(Struct, frozen=True):
    """One of the schemas that all hold: a reference, or one without `allOf`."""

    schema: Mapping[str, Any]
    pointer: str

    @property
    def ref(self) -> str | None:
        """What it refers to."""
        ref = self.schema.get("$ref")
        return ref if isinstance(ref, str) else None


def parts_of(
    schema: Mapping[str, Any], pointer: str, document: Document
) -> Iterator[Part]:
    """The parts of a schema, references not followed, without those that say nothing.

    The schema itself, without its `allOf`, comes last. What another part says as well
    is left out: a base beside what extends it, `type: object` beside an object.
    """
    found = list(_flat(schema, pointer, document))
    for index, part in enumerate(found):
        others = (other for place, other in enumerate(found) if place != index)
        later = found[index + 1 :]
        if not any(
            _covers(other, part, document)
            and (other in later or not _covers(part, other, document))
            for other in others
        ):
            yield part


def _flat(
    schema: Mapping[str, Any], pointer: str, document: Document
) -> Iterator[Part]:
    for index, written in enumerate(as_list(schema.get("allOf"))):
        if isinstance(written, dict):
            yield from _flat(written, f"{pointer}/allOf/{index}", document)
    ref = schema.get("$ref")
    own = {word: value for word, value in schema.items() if word != "allOf"}
    if isinstance(ref, str):
        yield Part({"$ref": ref}, pointer)
        own = siblings(own, document)
    if shapes(own):
        yield Part(own, pointer)


def _covers(one: Part, other: Part, document: Document) -> bool:
    """Whether a part says all that the other one says of the types of values."""
    if one.ref is not None and other.ref is not None:
        return other.ref in {one.ref, *_bases(one.ref, document)}
    return other.ref is None and says_all(one.schema, other.schema, document)


def says_all(one: Any, other: Mapping[str, Any], document: Document) -> bool:
    """Whether a schema says of the types of values what another one says as well."""
    whole = merged(one, document)
    if whole.get("nullable") is True and null_of(other) is False:
        return False
    return all(
        _says(whole, word, value, document) for word, value in shapes(other).items()
    )


def _says(whole: Mapping[str, Any], word: str, value: Any, document: Document) -> bool:
    if word in whole and whole[word] == value:
        return True
    match word:
        case "type":
            known = types_of(whole)
            if known is None:
                return value == "object" and "properties" in whole
            return known - {"null"} <= (types_of({"type": value}) or frozenset())
        case "required":
            known_names = as_list(whole.get("required"))
            return all(name in known_names for name in as_list(value))
        case "additionalProperties":
            return value in (True, {})
        case "properties":
            known_properties = as_dict(whole.get("properties"))
            return all(
                name in known_properties
                and _property_says(known_properties[name], part, document)
                for name, part in as_dict(value).items()
            )
    return False


def _property_says(known: Any, part: Any, document: Document) -> bool:
    """Whether a property that is known says all that another one says."""
    if known == part:
        return True
    if not isinstance(known, dict) or not isinstance(part, dict):
        return not isinstance(part, dict) and part is not False
    if "$ref" in part or "allOf" in part:
        return False
    whole = merged(known, document)
    return all(
        word in ("type", "required") and _says(whole, word, value, document)
        for word, value in shapes(part).items()
    )


def _bases(ref: str, document: Document) -> set[str]:
    """What a schema extends by `allOf`, deep down."""
    found: set[str] = set()
    waiting = [ref]
    while waiting:
        schema = as_dict(target_of(waiting.pop(), document))
        for base in _extended(schema):
            if base not in found:
                found.add(base)
                waiting.append(base)
    return found


def _extended(schema: Any) -> Iterator[str]:
    """The references among the parts of a schema, and what it is another name for."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    for part in as_list(schema.get("allOf")):
        yield from _extended(part)


def extensions(document: Document) -> dict[str, list[str]]:
    """A reference to a component -> those of the components that extend it by `allOf`.

    Those that extend it by way of another one are among them, in the order written.
    """
    components = as_dict(as_dict(document.value.get("components")).get("schemas"))
    found: dict[str, list[str]] = {}
    for name, schema in components.items():
        if as_list(as_dict(schema).get("allOf")):
            own = pointers.to_ref(pointers.join("/components/schemas", name))
            for base in _bases(own, document) - {own}:
                found.setdefault(base, []).append(own)
    return found


# --- Merging ---------------------------------------------------------------------


def merged(
    schema: Any, document: Document, above: tuple[str, ...] = ()
) -> dict[str, Any]:
    """A schema with its references and its `allOf` as one.

    `nullable` says whether null fits, where a part says so. What is left of unions
    beyond the first stands in `allOf`.

    Args:
        above: the references that lead here; where one comes again, it adds nothing,
            and neither does a union that it is a member of.
    """
    if not isinstance(schema, dict):
        return {}
    if "$ref" not in schema and "allOf" not in schema:  # most schemas
        return _single(schema)
    found: list[dict[str, Any]] = [
        _part(part, document, above) for part in as_list(schema.get("allOf"))
    ]
    own = {word: value for word, value in schema.items() if word != "allOf"}
    ref = schema.get("$ref")
    if isinstance(ref, str):
        if ref not in above:
            found.append(_base(ref, document, above))
        own = {**siblings(own, document), **_stated_null(own)}
    if own:
        found.append(_single(own))
    # By `nullable`, null passes whatever the parts beside it say.
    return united(found) | _stated_null(schema)


def _part(schema: Any, document: Document, above: tuple[str, ...]) -> dict[str, Any]:
    """What one of several schemas says; the only one beside null is a part like any."""
    word = next((each for each in CHOICES if each in as_dict(schema)), "")
    only = only_one(as_dict(schema), word)
    if only is None:
        return merged(schema, document, above)
    beside = {each: value for each, value in schema.items() if each != word}
    part = merged({"allOf": [beside, only]}, document, above)
    return part if null_of(beside) is False else {**part, "nullable": True}


def only_one(schema: Mapping[str, Any], word: str) -> Any:
    """The one member that a union has beside null; None where it has another number."""
    members = as_list(schema.get(word))
    left = [member for member in members if not is_null_member(member)]
    told_apart = "discriminator" in schema
    return left[0] if len(left) == 1 < len(members) and not told_apart else None


def _base(ref: str, document: Document, above: tuple[str, ...]) -> dict[str, Any]:
    """What a reference brings to a schema; worked out once for each circle it is in."""
    circle = _circle_of(ref, document)
    # Of what leads here, only that matters to which it leads back.
    inside = frozenset(each for each in above if _circle_of(each, document) == circle)
    key = (_base, ref, inside)
    noted = document.noted()
    if key not in noted:
        target = _part(target_of(ref, document), document, (*above, ref))
        noted[key] = _as_base(target, above, document)
    base: dict[str, Any] = noted[key]
    return base


def _circle_of(ref: str, document: Document) -> str:
    """The name of those that a reference leads to, and that lead back to it."""
    known: dict[str, str] = document.noted().setdefault(_circle_of, {})
    if ref not in known:
        needs: dict[str, list[str]] = {}
        waiting = [ref]
        while waiting:
            each = waiting.pop()
            if each not in known and each not in needs:
                # What is known leads to nothing that is new.
                needs[each] = [
                    r for r in _in_place(target_of(each, document)) if r not in known
                ]
                waiting += needs[each]
        known |= first_of_circle(needs)
    return known[ref]


def _in_place(schema: Any) -> Iterator[str]:
    """The references that say what a schema is, as parts or as members of a union."""
    if not isinstance(schema, Mapping):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    for word in ("allOf", *CHOICES):
        for part in as_list(schema.get(word)):
            yield from _in_place(part)


def _stated_null(own: Mapping[str, Any]) -> dict[str, Any]:
    return {"nullable": True} if own.get("nullable") is True else {}


def _as_base(
    schema: dict[str, Any], above: Sequence[str], document: Document
) -> dict[str, Any]:
    """What a schema brings to one that extends it: no tag, no union of itself."""
    left = {
        word: value
        for word, value in schema.items()
        if word not in CHOICES or not _leads_to(value, above, document)
    }
    if not any(word in left for word in CHOICES):
        left.pop("discriminator", None)
    for word in ("x-specloom-name", "x-specloom-accepts"):
        left.pop(word, None)
    return left


def unrolled(schema: Any, ref: str, document: Document) -> Any:
    """A schema whose parts do not lead back to it: for checking values one by one.

    A base that lists what extends it as its members is, for each of them, without them.

    Args:
        ref: of the schema itself.
    """
    if not isinstance(schema, dict) or not as_list(schema.get("allOf")):
        return schema
    parts = []
    for part in schema["allOf"]:
        target = as_dict(target_of(str(as_dict(part).get("$ref")), document))
        circles = [w for w in CHOICES if _leads_to(target.get(w), (ref,), document)]
        left = {k: v for k, v in target.items() if k not in (*circles, "discriminator")}
        parts.append(left if circles else part)
    return {**schema, "allOf": parts}


def _leads_to(members: Any, above: Sequence[str], document: Document) -> bool:
    listed = (as_dict(member).get("$ref") for member in as_list(members))
    refs = [ref for ref in listed if isinstance(ref, str)]
    return any(ref in above or _bases(ref, document) & set(above) for ref in refs)


def _single(own: Mapping[str, Any]) -> dict[str, Any]:
    """One part alone: its types without null, which `nullable` says."""
    types = types_of(own)
    null = _null_of(own, types)
    single = {word: value for word, value in own.items() if word != "nullable"}
    if types is not None and "null" in types and len(types) > 1:
        kept = [kind for kind in own["type"] if kind != "null"]
        single["type"] = kept[0] if len(kept) == 1 else kept
    if null is not None:
        single["nullable"] = null
    for word in [word for word in CHOICES if as_list(own.get(word))][1:]:
        single["allOf"] = [*as_list(single.get("allOf")), {word: single.pop(word)}]
    if single.get("unevaluatedProperties", True) is not True:
        single.setdefault("additionalProperties", single["unevaluatedProperties"])
    if single.get("additionalProperties") in _NOTHING:
        single["additionalProperties"] = False
    return single


def null_of(schema: Mapping[str, Any]) -> bool | None:
    """Whether a part lets null pass; None where it says nothing of it."""
    return _null_of(schema, types_of(schema))


def _null_of(schema: Mapping[str, Any], types: frozenset[str] | None) -> bool | None:
    if schema.get("nullable") is True:
        return True
    if is_null(schema.get("not")):
        return False
    if "const" in schema:
        return schema["const"] is None
    if isinstance(schema.get("enum"), list):
        return None in schema["enum"]
    return None if types is None else "null" in types


def types_of(schema: Mapping[str, Any]) -> frozenset[str] | None:
    """The types that a schema states; None for any."""
    stated = schema.get("type")
    if isinstance(stated, str):
        return frozenset((stated,))
    known = frozenset(each for each in as_list(stated) if isinstance(each, str))
    return known or None


def united(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Parts that all hold as one, each without `$ref` and as `merged` gives it."""
    whole: dict[str, Any] = {}
    for part in parts:
        whole = _both(whole, part) if whole else dict(part)
    return whole


def _both(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    both = {**first, **second}
    if "nullable" in first and "nullable" in second:
        both["nullable"] = first["nullable"] and second["nullable"]
    if "required" in both:
        listed = [*as_list(first.get("required")), *as_list(second.get("required"))]
        both["required"] = list(dict.fromkeys(filter(_hashable, listed)))
    for word in ("properties", "patternProperties"):
        if word in first and word in second:
            both[word] = _each(as_dict(first[word]), as_dict(second[word]))
    for word in ("items", "additionalProperties"):
        if word in first and word in second:
            both[word] = _one(first[word], second[word])
    if "prefixItems" in first and "prefixItems" in second:
        both["prefixItems"] = _in_order(first["prefixItems"], second["prefixItems"])
    if "type" in first and "type" in second:
        both["type"] = _common_type(first, second)
    _join_constants(first, second, both)
    _join_choices(first, second, both)
    return both


def _hashable(value: Any) -> bool:
    return isinstance(value, str | int)


def _each(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **first,
        **{
            name: _one(first[name], part) if name in first else part
            for name, part in second.items()
        },
    }


def _one(first: Any, second: Any) -> Any:
    """Two schemas of one value as one, with the notes of the later one."""
    if first == second or first is True or second is False:
        return second
    if second is True or first is False:
        return first
    notes = {
        word: part[word]
        for part in map(as_dict, (first, second))
        for word in _KEPT_NOTES
        if word in part
    }
    return {**notes, "allOf": [first, second]}


def _in_order(first: Any, second: Any) -> list[Any]:
    one, other = as_list(first), as_list(second)
    both = [_one(*pair) for pair in zip(one, other, strict=False)]
    return [*both, *one[len(both) :], *other[len(both) :]]


def _common_type(first: Mapping[str, Any], second: Mapping[str, Any]) -> Any:
    """The types that both have; the later ones where they have none in common."""
    one, other = types_of(first), types_of(second)
    if one is None or other is None:
        return first["type"] if other is None else second["type"]
    common = {
        narrower
        for mine, theirs in ((one, other), (other, one))
        for narrower in mine
        if narrower in theirs or (narrower == "integer" and "number" in theirs)
    }
    if not common:
        return second["type"]
    ordered = [kind for kind in _LISTED if kind in common]
    ordered += sorted(common - {*ordered})
    return ordered[0] if len(ordered) == 1 else ordered


_LISTED = ("string", "integer", "number", "boolean", "array", "object", "null")


def constants_of(schema: Mapping[str, Any]) -> list[Any] | None:
    """The values that a schema lists; None where it lists none."""
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return values if isinstance(values, list) else None


def _join_constants(
    first: Mapping[str, Any], second: Mapping[str, Any], both: dict[str, Any]
) -> None:
    one, other = constants_of(first), constants_of(second)
    if one is None or other is None:
        return
    # As JSON spells them: `true` is not 1.
    known = {json.dumps(value, sort_keys=True) for value in one}
    common = [value for value in other if json.dumps(value, sort_keys=True) in known]
    both.pop("const", None)
    both["enum"] = common or other
    if len(both["enum"]) == 1 and ("const" in first or "const" in second):
        both["const"] = both["enum"][0]
        del both["enum"]


def _join_choices(
    first: Mapping[str, Any], second: Mapping[str, Any], both: dict[str, Any]
) -> None:
    """One union of the first that has one; what is left of them in `allOf`."""
    rest = [*as_list(first.get("allOf")), *as_list(second.get("allOf"))]
    mine = {word: first[word] for word in CHOICES if as_list(first.get(word))}
    theirs = {word: second[word] for word in CHOICES if as_list(second.get(word))}
    if mine and theirs and mine != theirs:
        for word in CHOICES:
            both.pop(word, None)
        both |= mine
        rest.append(theirs)
        if "discriminator" in first:
            both["discriminator"] = first["discriminator"]
        else:
            both.pop("discriminator", None)
    if rest:
        both["allOf"] = rest
