"""A schema taken apart: the plain pieces that together say what it says.

References, `allOf` and unions with one member are only ways to write a schema down;
here they are followed, and each piece that says something keeps its own place.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from specloom.diff.places import Book, Spot
from specloom.diff.schemas.limits import passes
from specloom.spec.schema_shapes import is_null, is_null_member

# What a value must fit at once; nearly always one schema. Two where both members of
# an `allOf` describe the same property.
Node = tuple[Spot, ...]

UNIONS = ("oneOf", "anyOf")

# Words that change nothing about the values a schema allows, nor how they are read.
ANNOTATIONS = frozenset(
    (
        *("title", "description", "example", "examples", "externalDocs"),
        *("$comment", "$schema", "$id", "$anchor", "$defs", "definitions"),
    )
)
# Bases of bases, one above the other; Python calls nest no deeper than some hundreds.
_MOST_BASES = 150
_LIMITS = frozenset(("maxLength", "minLength", "pattern", "maximum", "minimum"))
_LIMITING = ANNOTATIONS | _LIMITS | {"type"}
_PLAIN_CHOICE = ANNOTATIONS | {"const", "enum", "type", "deprecated"}


class Part(Struct, frozen=True):
    """One plain schema object, without what its references lead to."""

    spot: Spot
    or_null: bool  # null passes, whatever the part says


class Clause(Struct, frozen=True):
    """A union: one of several alternatives, null left out."""

    spot: Spot  # the list of alternatives
    kind: str  # "oneOf" or "anyOf"
    members: tuple[Node, ...]
    with_null: bool


class Pieces(Struct):
    """All that one schema says, in the order written."""

    parts: list[Part] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    # Unions of constants: an enum by another name. The list, and its values.
    choices: list[tuple[Spot, list[tuple[Any, Spot]], bool]] = field(
        default_factory=list
    )
    # Constants beside a type that takes them anyway: values that are known.
    # Each with its place, and the member that lists it.
    known: list[tuple[Any, Spot, Spot]] = field(default_factory=list)
    never: Spot | None = None  # the `false` that lets nothing pass
    # Members that stand beside null in a `oneOf`, which refuses null where one of
    # them takes it, too.
    beside_null: list[tuple[Node, ...]] = field(default_factory=list)
    cut: bool = False  # it refers to nothing but itself
    # What is in already: a schema that several bases have in common says it once.
    taken: set[tuple[str, bool]] = field(default_factory=set)


def take_apart(node: Node) -> Pieces:
    """The pieces of a schema, references followed; cycles end where they close."""
    pieces = Pieces()
    for spot in node:
        _take(spot, False, pieces, set())
    return pieces


def target_of(spot: Spot) -> Spot:
    """The schema that a spot stands for, past all that adds nothing to it.

    That is a reference, and an `allOf` or a union of one member in its place.
    """
    seen = set()
    while spot.pointer not in seen:
        seen.add(spot.pointer)
        inner = spot.followed() if _is_pure_reference(spot) else _only_member(spot)
        if inner is None:
            break
        spot = inner
    return spot


def _only_member(spot: Spot) -> Spot | None:
    """The one schema of an `allOf` or a union that says nothing else.

    None for a union with a name: it may get more members, under that name.
    """
    if component_name(spot) is not None:
        return None
    words = [key for key in spot.mapping if key not in ANNOTATIONS]
    if len(words) != 1 or words[0] not in ("allOf", "anyOf", "oneOf"):
        return None
    members = list(spot.members(words[0]))
    return members[0] if len(members) == 1 else None


def component_name(spot: Spot) -> str | None:
    """The name of a schema of `components`; None for one written in place."""
    head, _, name = spot.pointer.rpartition("/")
    if head != "/components/schemas":
        return None
    return name.replace("~1", "/").replace("~0", "~")


def has_schema(book: Book, name: str | None) -> bool:
    """Whether a document has a schema of this name."""
    components: Any = book.root().mapping.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return isinstance(schemas, dict) and name in schemas


def json_key(value: Any) -> str:
    """A text that two JSON values share when they are equal: 1 is 1.0, not true."""
    if isinstance(value, float | list | dict):
        value = _with_whole_numbers(value)
    return json.dumps(value, sort_keys=True, default=str, ensure_ascii=False)


def _with_whole_numbers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_with_whole_numbers(item) for item in value]
    if isinstance(value, dict):
        return {key: _with_whole_numbers(item) for key, item in value.items()}
    return value


def takes_anything(value: Any) -> bool:
    """Whether a schema says nothing at all."""
    return value is True or (isinstance(value, dict) and value.keys() <= ANNOTATIONS)


def without_annotations(value: Any) -> Any:
    """A schema's value without the words that change nothing, at any depth."""
    if isinstance(value, dict):
        return {
            key: without_annotations(child)
            for key, child in value.items()
            if key not in ANNOTATIONS
        }
    if isinstance(value, list):
        return [without_annotations(child) for child in value]
    return value


_TYPE_NAMES = ((bool, "boolean"), (str, "string"), (list, "array"), (dict, "object"))


def type_of(value: Any) -> str:
    """The JSON type of a value."""
    for python, name in _TYPE_NAMES:
        if isinstance(value, python):
            return name
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    return "null" if value is None else "number"


def _is_pure_reference(spot: Spot) -> bool:
    return isinstance(spot.mapping.get("$ref"), str) and not says_more(spot)


def says_more(reference: Spot) -> bool:
    """Whether words count that stand beside a `$ref`.

    In OpenAPI 3.0 only `nullable` does: nobody writes it and means nothing.
    """
    if reference.book.is_3_0:
        return reference.flag("nullable")
    return any(key != "$ref" and key not in ANNOTATIONS for key in reference.mapping)


def _take(spot: Spot, or_null: bool, pieces: Pieces, seen: set[str]) -> None:
    value = spot.value
    if value is False:
        pieces.never = pieces.never or spot
    if not isinstance(value, dict) or (spot.pointer, or_null) in pieces.taken:
        return
    pieces.taken.add((spot.pointer, or_null))
    # OpenAPI 3.1 has no `nullable` any more, and descriptions that moved on keep it.
    or_null = or_null or spot.flag("nullable")
    if isinstance(value.get("$ref"), str):
        target = spot.followed()
        known = target.pointer in seen or target.pointer == spot.pointer
        if known or len(seen) > _MOST_BASES:
            pieces.cut = True
        else:
            _take(target, or_null, pieces, {*seen, target.pointer})
        if spot.book.is_3_0:
            return  # what else stands beside a reference does not count there
    pieces.parts.append(Part(spot, or_null))
    for member in (*spot.members("allOf"), *_asked_anyway(spot)):
        _take(member, or_null, pieces, seen)
    for kind in UNIONS:
        if isinstance(value.get(kind), list):
            _take_union(spot, kind, or_null, pieces, seen)


def _asked_anyway(spot: Spot) -> Iterator[Spot]:
    """Schemas that hold as parts of an `allOf` do, written in another way."""
    condition = spot.child("if")
    if condition is not None and is_decided(condition):
        branch = spot.child("else" if condition.value is False else "then")
        if branch is not None:
            yield branch
    inner = twice_negated(spot)
    if inner is not None:
        yield inner


def is_decided(condition: Spot) -> bool:
    """Whether an `if` holds for every value, or for none."""
    return condition.value is False or takes_anything(condition.value)


def twice_negated(spot: Spot) -> Spot | None:
    """What a `not` of nothing but another `not` asks for."""
    negation = spot.child("not")
    if negation is None or [k for k in negation.mapping if k not in ANNOTATIONS] != [
        "not"
    ]:
        return None
    return negation.child("not")


def _take_union(
    spot: Spot, kind: str, or_null: bool, pieces: Pieces, seen: set[str]
) -> None:
    members = list(_alternatives(spot, kind))
    others = [member for member in members if not stands_for_null(member)]
    with_null = or_null or len(others) < len(members)
    listed = spot.child(kind)
    if not members or listed is None:
        return
    nulls = len(members) - len(others)
    if (
        kind == "oneOf"
        and nulls
        and not or_null
        and "discriminator" not in spot.mapping
    ):
        again = [m for m in members if m not in others][1:]
        pieces.beside_null.append(tuple((m,) for m in (*others, *again)))
    if kind == "anyOf":
        others = _without_known(others, pieces)
    if len(others) == 1 and others[0].pointer not in seen:
        _take(others[0], with_null, pieces, {*seen, others[0].pointer})
    elif all(_is_choice(member) for member in others):
        values = [pair for member in others for pair in choices_of(member)]
        if kind == "oneOf":
            # What two members list, a `oneOf` refuses.
            listed_once = Counter(json_key(value) for value, _ in values)
            values = [pair for pair in values if listed_once[json_key(pair[0])] == 1]
        pieces.choices.append((listed, values, with_null))
    else:
        unique = {target_of(member).home: member for member in reversed(others)}
        members = [m for m in others if unique[target_of(m).home] is m]
        pieces.clauses.append(
            Clause(listed, kind, tuple((m,) for m in members), with_null)
        )


def _without_known(members: list[Spot], pieces: Pieces) -> list[Spot]:
    """The members without lists of values that another member takes anyway.

    `anyOf: [{type: string}, {enum: [a, b]}]` takes any string, and knows two.
    """
    free = [target_of(member).mapping for member in members]
    free = [said for said in free if said.keys() <= _LIMITING and types_of(said)]
    kept = []
    for member in members:
        target = target_of(member)
        values = choices_of(target) if _is_choice(target) else []
        if values and all(
            any(_is_within(value, said) for said in free) for value, _ in values
        ):
            pieces.known += [(value, at, target) for value, at in values]
        else:
            kept.append(member)
    return kept


def _is_within(value: Any, said: dict[str, Any]) -> bool:
    """Whether a schema of a type and limits takes a value."""
    types = types_of(said) or frozenset()
    kind = type_of(value)
    if kind not in types and not (kind == "integer" and "number" in types):
        return False
    limits = {word: said[word] for word in said.keys() & _LIMITS}
    if not all(
        isinstance(limit, str if word == "pattern" else int | float)
        for word, limit in limits.items()
    ):
        return False
    return all(passes(value, word, limit) for word, limit in limits.items())


def _alternatives(spot: Spot, kind: str) -> Iterator[Spot]:
    """The members of a union, those of a union inside it included."""
    for member in spot.members(kind):
        said = [key for key in member.mapping if key not in ANNOTATIONS]
        # Of a `oneOf` inside another one, what fits two inner members fits none.
        inner = member.members(kind)
        if said == [kind] and (kind == "anyOf" or all(map(_is_choice, inner))):
            yield from _alternatives(member, kind)
        else:
            yield member


def stands_for_null(member: Spot) -> bool:
    """Whether a member of a union is null, or refers to it."""
    return is_null_member(member.value) or is_null(target_of(member).value)


def _is_choice(spot: Spot) -> bool:
    value = spot.mapping
    if not ("const" in value or isinstance(value.get("enum"), list)):
        return False
    return all(key in _PLAIN_CHOICE for key in value)


def choices_of(spot: Spot) -> list[tuple[Any, Spot]]:
    """The values that a schema lists, each with its place; const is a list of one."""
    const = spot.child("const")
    if const is not None:
        return [(const.value, const)]
    return [(member.value, member) for member in spot.members("enum")]


def types_of(value: dict[str, Any]) -> frozenset[str] | None:
    """The types a schema names, null among them; None where it names none."""
    stated = value.get("type")
    if isinstance(stated, str):
        return frozenset((stated,))
    if isinstance(stated, list) and stated:
        return frozenset(t for t in stated if isinstance(t, str))
    return None


def common_types(
    types: Sequence[frozenset[str] | None],
) -> frozenset[str] | None:
    """The types that all of some type sets allow; every integer is a number."""
    common: frozenset[str] | None = None
    for each in types:
        if each is None:
            continue
        if common is None:
            common = each
            continue
        both = common & each
        if ("integer" in common and "number" in each) or (
            "number" in common and "integer" in each
        ):
            both |= {"integer"}
        common = both
    return common
