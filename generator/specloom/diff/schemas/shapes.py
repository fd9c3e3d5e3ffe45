"""What a schema means, however it is written: the value that is compared."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from specloom.diff.places import Spot
from specloom.diff.schemas.limits import exactly
from specloom.diff.schemas.parts import (
    ANNOTATIONS,
    UNIONS,
    Clause,
    Node,
    Part,
    Pieces,
    choices_of,
    common_types,
    component_name,
    is_decided,
    json_key,
    stands_for_null,
    take_apart,
    takes_anything,
    target_of,
    twice_negated,
    type_of,
    types_of,
)
from specloom.spec.schema_shapes import is_null

# Words that bound a number or a size: the canonical word -> whether it is an upper
# bound. The exclusive words are folded into the first two.
BOUNDS = {
    "maximum": True,
    "minimum": False,
    "maxLength": True,
    "minLength": False,
    "maxItems": True,
    "minItems": False,
    "maxProperties": True,
    "minProperties": False,
    "maxContains": True,
    "minContains": False,
}
_STRICT = {"maximum": "exclusiveMaximum", "minimum": "exclusiveMinimum"}
# Lower bounds that hold anyway.
_NO_BOUND = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1}

# Words of which several may hold at once, each as good as the other.
SETS = ("pattern", "format", "multipleOf")
# Words that say one thing; the outermost counts.
VALUES = (
    *("default", "contentMediaType", "contentEncoding", "xml"),
    *("x-sunset", "x-stability-level", "x-extensible-enum"),
)
ONE_WAY = ("readOnly", "writeOnly")
FLAGS = (*ONE_WAY, "deprecated", "uniqueItems")
# Words whose value is one schema.
INNER = (
    *("items", "contains", "additionalProperties", "propertyNames"),
    *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
# Words whose value is a map of schemas.
INNER_MAPS = ("patternProperties", "dependentSchemas")
_NUMBERS = frozenset(("integer", "number"))
# Null left aside; every integer is a number.
ALL_TYPES = frozenset(("array", "boolean", "number", "object", "string"))
# Patterns that every text matches.
ANY_TEXT = ("", "^", "$", ".*", "^.*", ".*$", "^.*$", "[\\s\\S]*", "^[\\s\\S]*$")
_DEEPEST = 8  # unions inside of unions
# Words that lead to other schemas, and say nothing themselves.
_ONLY_LEADING = ANNOTATIONS | {"$ref", "allOf", *UNIONS}
# By these words, a schema without a type is meant to have one.
_OF_ONE_TYPE = {"properties", "additionalProperties", "items", "prefixItems"}


class Bound(Struct, frozen=True):
    """The tightest bound of one kind that holds."""

    number: float
    strict: bool  # the number itself is out
    spot: Spot

    def __str__(self) -> str:
        shown = f"{self.number:g}" if self.number % 1 else f"{int(self.number)}"
        return f"{shown} (exclusive)" if self.strict else shown


class Shape(Struct, kw_only=True):
    """What a schema says, all its pieces together.

    Not frozen only because it is filled piece by piece; nobody changes it later.
    """

    at: Spot  # where it is written
    pieces: Pieces
    name: str | None  # in `components`
    titles: list[str] = field(default_factory=list)
    types: frozenset[str] | None = None  # without null; None for any
    type_spot: Spot | None = None
    implied: bool = False  # the types are not stated, but meant
    nullable: bool = True
    enum: dict[str, tuple[Any, Spot]] | None = None  # null left out
    enum_spot: Spot | None = None
    bounds: dict[str, Bound] = field(default_factory=dict)
    sets: dict[str, dict[str, Spot]] = field(default_factory=dict)
    values: dict[str, Spot] = field(default_factory=dict)
    flags: dict[str, Spot] = field(default_factory=dict)  # those that are true
    words: dict[str, Spot] = field(default_factory=dict)  # x-specloom-*
    properties: dict[str, Node] = field(default_factory=dict)
    required: dict[str, Spot] = field(default_factory=dict)
    inner: dict[str, Node] = field(default_factory=dict)
    inner_maps: dict[str, dict[str, Node]] = field(default_factory=dict)
    dependent_required: dict[str, dict[str, Spot]] = field(default_factory=dict)
    prefix: list[Node] = field(default_factory=list)
    negations: list[Node] = field(default_factory=list)
    conditions: list[Spot] = field(default_factory=list)  # schemas with an `if`
    discriminator: Spot | None = None
    # Whether it says `number`, and only its `multipleOf` makes integers of them.
    whole: bool = False
    # How deep it is inside of another -> examples of it, and what makes further ones.
    examples: dict[int, tuple[list[Any], Iterator[Any]]] = field(default_factory=dict)

    def changed(self, **changes: Any) -> Shape:
        """The same but for some fields; examples of it are found anew."""
        return replace(self, examples={}, **changes)

    @property
    def clauses(self) -> list[Clause]:
        """Its unions; more than one only where an `allOf` brings them together."""
        return self.pieces.clauses

    @property
    def offered(self) -> dict[str, Node]:
        """The properties that no closed piece of an `allOf` refuses."""
        closed = [
            part.spot.mapping
            for part in self.pieces.parts
            if part.spot.mapping.get("additionalProperties") is False
            and "patternProperties" not in part.spot.mapping
        ]
        listed = [said.get("properties") or {} for said in closed]
        return {
            name: node
            for name, node in self.properties.items()
            if all(name in names for names in listed)
        }

    @property
    def never(self) -> bool:
        """Whether nothing passes."""
        return self.pieces.never is not None

    @property
    def anything(self) -> bool:
        """Whether it lets every value pass."""
        return not (
            self.never
            or self.clauses
            or self.types is not None
            or self.enum is not None
            or not self.nullable
            or self.bounds
            or self.sets
            or self.properties
            or self.required
            or self.inner
            or self.inner_maps
            or self.prefix
            or self.negations
            or self.conditions
            or self.dependent_required
            or self.pieces.cut
        )

    def beside(self, pointer: str) -> Spot:
        """The piece that corresponds to where the other side has something.

        Args:
            pointer: of a piece of the other side's shape.
        """
        for part in self.pieces.parts:
            if part.spot.pointer == pointer:
                return part.spot
        return self.at


def shape_of(node: Node) -> Shape:
    """What a schema means; nothing below its properties and members is looked at."""
    pieces = take_apart(node)
    first = target_of(node[0])
    shape = Shape(at=first, pieces=pieces, name=component_name(first))
    for part in pieces.parts:
        _add(shape, part.spot)
    if "additionalProperties" in shape.inner:
        shape.inner.pop("unevaluatedProperties", None)  # nothing is left over
    _settle_types(shape)
    _settle_numbers(shape)
    _settle_bounds(shape)
    return shape


def _add(shape: Shape, spot: Spot) -> None:
    """Take in one piece."""
    value = spot.value
    if title := spot.text("title"):
        shape.titles.append(title)
    for word in value:
        if word in ANNOTATIONS:
            continue
        here = spot.child(word)
        if here is None:
            continue
        if word in INNER and isinstance(here.value, dict | bool):
            if word == "propertyNames":
                here = _of_texts(here)
                if takes_anything(here.value):
                    continue
            shape.inner[word] = (*shape.inner.get(word, ()), here)
        elif word in SETS and isinstance(here.value, str | int | float):
            shape.sets.setdefault(word, {})[json_key(here.value)] = here
        elif word in VALUES:
            shape.values.setdefault(word, here)
        elif word in FLAGS and here.value is True:
            shape.flags.setdefault(word, here)
        elif isinstance(word, str) and word.startswith("x-specloom-"):
            shape.words.setdefault(word, here)
        elif word == "discriminator" and isinstance(here.value, dict):
            if _has_one_member(spot):
                continue  # nothing to tell apart, until another member comes
            shape.discriminator = shape.discriminator or here
    for name, inner in spot.entries("properties"):
        shape.properties[name] = (*shape.properties.get(name, ()), inner)
    for member in spot.members("required"):
        if isinstance(member.value, str):
            shape.required.setdefault(member.value, member)
    _add_lists(shape, spot)
    for name in BOUNDS:
        _add_bound(shape, name, spot)


def _of_texts(names: Spot) -> Spot:
    """What is said of names of properties; that they are texts goes without saying."""
    if names.mapping.get("type") != "string":
        return names
    said = {key: value for key, value in names.mapping.items() if key != "type"}
    return Spot(names.book, names.pointer, said)


def _has_one_member(spot: Spot) -> bool:
    listed = [
        [m for m in spot.members(kind) if not stands_for_null(m)]
        for kind in UNIONS
        if kind in spot.mapping
    ]
    return bool(listed) and all(len(members) <= 1 for members in listed)


def _add_lists(shape: Shape, spot: Spot) -> None:
    value = spot.value
    for word in INNER_MAPS:
        for name, inner in spot.entries(word):
            if word == "dependentSchemas" and only_requires(inner):
                # `dependentRequired` says it in a word.
                wished = [(str(each.value), each) for each in inner.members("required")]
                _require_with(shape, name, wished)
                continue
            if word == "patternProperties" and name in ANY_TEXT and _is_bare(spot):
                others = shape.inner.get("additionalProperties", ())
                shape.inner["additionalProperties"] = (*others, inner)
                continue
            kept = shape.inner_maps.setdefault(word, {})
            kept[name] = (*kept.get(name, ()), inner)
    for name, inner in spot.entries("dependentRequired"):
        if isinstance(inner.value, list):
            _require_with(shape, name, [(str(each), inner) for each in inner.value])
    # Before 2020-12 a tuple was written as a list of `items`.
    positions = "items" if isinstance(value.get("items"), list) else "prefixItems"
    for index, inner in enumerate(spot.members(positions)):
        if index < len(shape.prefix):
            shape.prefix[index] = (*shape.prefix[index], inner)
        else:
            shape.prefix.append((inner,))
    rest = spot.child("additionalItems")
    if positions == "items" and rest is not None:
        shape.inner["items"] = (*shape.inner.get("items", ()), rest)
    negation = spot.child("not")
    if negation is not None and takes_anything(negation.value):
        shape.pieces.never = shape.pieces.never or negation
    elif (
        negation is not None and not is_null(negation.value) and not twice_negated(spot)
    ):
        shape.negations.append((negation,))
    _add_condition(shape, spot)


def _require_with(
    shape: Shape, trigger: str, wished: Sequence[tuple[str, Spot]]
) -> None:
    kept = shape.dependent_required.setdefault(trigger, {})
    for name, spot in wished:
        if name != trigger:
            kept.setdefault(name, spot)


def _is_bare(spot: Spot) -> bool:
    """Whether an object has no word for properties but one pattern."""
    said = spot.mapping
    listing = {"properties", "additionalProperties"} & said.keys()
    return not listing and len(said["patternProperties"]) == 1


def _add_condition(shape: Shape, spot: Spot) -> None:
    condition = spot.child("if")
    if condition is None or is_decided(condition):
        return
    if branch_of(spot, "then") or branch_of(spot, "else"):
        shape.conditions.append(spot)


def branch_of(condition: Spot, word: str) -> Spot | None:
    """What `then` or `else` ask for; None where that is nothing."""
    branch = condition.child(word)
    return None if branch is None or takes_anything(branch.value) else branch


def only_requires(spot: Spot) -> bool:
    """Whether a schema asks for nothing but properties."""
    said = [word for word in spot.mapping if word not in ANNOTATIONS]
    return said == ["required"]


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if value == value else None  # NaN bounds nothing


def _add_bound(shape: Shape, word: str, spot: Spot) -> None:
    upper = BOUNDS[word]
    found = []
    here = spot.child(word)
    exclusive = spot.child(_STRICT[word]) if word in _STRICT else None
    if here is not None and (number := _number(here.value)) is not None:
        strict = exclusive is not None and exclusive.value is True  # OpenAPI 3.0
        found.append(Bound(number, strict, here))
    if exclusive is not None and (number := _number(exclusive.value)) is not None:
        found.append(Bound(number, True, exclusive))
    if word in shape.bounds:
        found.append(shape.bounds[word])
    if found:
        shape.bounds[word] = min(found, key=lambda bound: tightness(bound, upper))


def tightness(bound: Bound, upper: bool) -> tuple[float, bool]:
    """A key by which the tighter of two bounds sorts first."""
    return (bound.number if upper else -bound.number, not bound.strict)


def _settle_numbers(shape: Shape) -> None:
    """What is a multiple of a whole number is whole, whichever the type says."""
    factors = [spot.value for spot in shape.sets.get("multipleOf", {}).values()]
    whole = any(_is_whole(number) and number > 0 for number in factors)
    if shape.types is None or "number" not in shape.types:
        return
    if whole or _is_whole(only_number(shape)):
        shape.types = shape.types - {"number"} | {"integer"}
    shape.whole = whole and set(factors) != {1}


def _is_whole(value: Any) -> bool:
    number = _number(value)
    return number is not None and math.isfinite(number) and number % 1 == 0


def only_number(shape: Shape) -> float | None:
    """The one number that is between both bounds."""
    least, most = shape.bounds.get("minimum"), shape.bounds.get("maximum")
    if least is None or most is None or least.strict or most.strict:
        return None
    return least.number if least.number == most.number else None


def _settle_bounds(shape: Shape) -> None:
    for word, least in _NO_BOUND.items():
        bound = shape.bounds.get(word)
        if bound is not None and bound.number == least:
            del shape.bounds[word]
    _settle_contains(shape)
    if shape.types is not None and shape.types & _NUMBERS == frozenset(("integer",)):
        _settle_factors(shape)
    if shape.types != frozenset(("integer",)) or shape.whole:
        return
    for word, step in (("maximum", -1), ("minimum", 1)):
        bound = shape.bounds.get(word)
        if bound is None or not math.isfinite(bound.number):
            continue
        if bound.number % 1:
            nearest = math.ceil(bound.number) if step > 0 else math.floor(bound.number)
            shape.bounds[word] = Bound(nearest, False, bound.spot)
        elif bound.strict:
            shape.bounds[word] = Bound(bound.number + step, False, bound.spot)


def _settle_factors(shape: Shape) -> None:
    """Factors of whole numbers: of 1.5 they are multiples of 3, of 0.5 all are."""
    found = {}
    for key, spot in shape.sets.pop("multipleOf", {}).items():
        number = _number(spot.value)
        if number is None or number <= 0 or not math.isfinite(number):
            found[key] = spot
            continue
        factor = exactly(number).numerator
        if factor != 1:
            said = spot if factor == number else Spot(spot.book, spot.pointer, factor)
            found[json_key(factor)] = said
    if found:
        shape.sets["multipleOf"] = found


def _settle_contains(shape: Shape) -> None:
    """How many items fit `contains` is said of nothing without it, and 0 is no wish."""
    least = shape.bounds.get("minContains")
    wished = least is None or least.number > 0 or "maxContains" in shape.bounds
    if "contains" in shape.inner and wished:
        if not all(takes_anything(spot.value) for spot in shape.inner["contains"]):
            return
        _count_items(shape)
    shape.inner.pop("contains", None)
    for word in ("minContains", "maxContains"):
        shape.bounds.pop(word, None)


def _count_items(shape: Shape) -> None:
    """Items that are counted whatever they are: the length of the list."""
    contains = shape.inner["contains"][0]
    counted = {
        "minItems": shape.bounds.get("minContains", Bound(1, False, contains)),
        "maxItems": shape.bounds.get("maxContains"),
    }
    for word, bound in counted.items():
        own, upper = shape.bounds.get(word), BOUNDS[word]
        if bound and (own is None or tightness(bound, upper) < tightness(own, upper)):
            shape.bounds[word] = bound


def _settle_types(shape: Shape) -> None:
    """Types, null and enum of all pieces together."""
    pieces = shape.pieces
    stated: list[frozenset[str] | None] = []
    for part in pieces.parts:
        types = types_of(part.spot.value)
        if types is not None:
            shape.type_spot = shape.type_spot or part.spot.child("type")
            stated.append(types - {"null"})
        choices = choices_of(part.spot)
        if "const" in part.spot.value or choices:
            _choose(shape, choices, part.spot)
        if not _lets_null_pass(part, types, choices):
            shape.nullable = False
    for listed, choices, with_null in pieces.choices:
        _choose(shape, choices, listed)
        if not with_null and all(value is not None for value, _ in choices):
            shape.nullable = False
    for clause in pieces.clauses:
        if not clause.with_null and not _takes_null(clause, pieces):
            shape.nullable = False
    if _null_twice(pieces):
        shape.nullable = False
    shape.types = common_types(stated)
    if shape.enum == {} and shape.nullable:
        # Null alone: what `type: 'null'` says, too.
        shape.types, shape.enum = frozenset(), None
    if shape.types is None and shape.enum:
        shape.types = frozenset(type_of(value) for value, _ in shape.enum.values())
    elif shape.types is None and not pieces.clauses:
        implied = _implied_types(shape)
        if implied:
            shape.types, shape.nullable = implied, shape.nullable and _wrapped(pieces)
            shape.implied = True
    if shape.types and {"integer", "number"} <= shape.types:
        shape.types -= {"integer"}
    if shape.types and shape.types >= ALL_TYPES:
        shape.types = None
    if shape.types is not None and shape.enum and not shape.implied:
        _drop_excluded(shape, shape.types)


def _takes_null(clause: Clause, pieces: Pieces) -> bool:
    """Whether a union takes null, which a `oneOf` refuses where it fits two members."""
    fitting = sum(map(allows_null, clause.members))
    outer = clause.spot.pointer.rpartition("/")[0]
    tagged = any(
        part.spot.pointer == outer and "discriminator" in part.spot.mapping
        for part in pieces.parts
    )
    return fitting == 1 if clause.kind == "oneOf" and not tagged else fitting > 0


def _null_twice(pieces: Pieces) -> bool:
    """Whether a `oneOf` refuses null, as it is a member, and another one takes it."""
    return any(
        any(allows_null(member, by_letter=True) for member in members)
        for members in pieces.beside_null
    )


def _drop_excluded(shape: Shape, types: frozenset[str]) -> None:
    """Values that the types exclude, and types that no value has."""
    assert shape.enum is not None
    wider = types | {"integer"} if "number" in types else types
    kept = {k: v for k, v in shape.enum.items() if type_of(v[0]) in wider}
    if kept and len(kept) < len(shape.enum):
        shape.enum = kept
    found = {type_of(value) for value, _ in shape.enum.values()}
    met = {t for t in types if t in found or (t == "number" and "integer" in found)}
    if met:
        shape.types = frozenset(met)


def _lets_null_pass(
    part: Part, types: frozenset[str] | None, choices: list[tuple[Any, Spot]]
) -> bool:
    if part.or_null:
        return True
    if types is not None and "null" not in types:
        return False
    negation = part.spot.child("not")
    if negation is not None and is_null(negation.value):
        return False
    listed = bool(choices) or "const" in part.spot.value
    return not listed or any(value is None for value, _ in choices)


def _wrapped(pieces: Pieces) -> bool:
    """Whether every piece stands where null is an alternative."""
    return bool(pieces.parts) and any(part.or_null for part in pieces.parts)


def allows_null(node: Node, depth: int = 0, *, by_letter: bool = False) -> bool:
    """Whether a member of a union lets null pass, as far as it says so itself.

    Args:
        by_letter: what says nothing of types lets null pass, too.
    """
    known = node[0].book.nulls
    key = (*(spot.pointer for spot in node), *(("by letter",) if by_letter else ()))
    if key not in known:
        known[key] = False  # a schema that refers to itself adds nothing
        known[key] = _allows_null(node, depth, by_letter)
    return known[key]


def _allows_null(node: Node, depth: int, by_letter: bool) -> bool:
    pieces = take_apart(node)
    words = {word for part in pieces.parts for word in part.spot.mapping}
    saying = bool(pieces.clauses or pieces.choices)
    if _null_twice(pieces):
        return False
    if not words - _ONLY_LEADING and not saying:
        return pieces.never is None and not pieces.cut
    for clause in pieces.clauses:
        if not clause.with_null and not (
            depth < _DEEPEST
            and any(
                allows_null(m, depth + 1, by_letter=by_letter) for m in clause.members
            )
        ):
            return False
    for _, choices, with_null in pieces.choices:
        if not with_null and all(value is not None for value, _ in choices):
            return False
    for part in pieces.parts:
        types = types_of(part.spot.value)
        choices = choices_of(part.spot)
        if not _lets_null_pass(part, types, choices):
            return False
        saying = saying or part.or_null or types is not None or bool(choices)
    return saying or (by_letter and not words & _OF_ONE_TYPE)


def _implied_types(shape: Shape) -> frozenset[str] | None:
    """The type that a schema without one is meant to have, by its words."""
    if shape.properties or "additionalProperties" in shape.inner:
        return frozenset(("object",))
    if "items" in shape.inner or shape.prefix:
        return frozenset(("array",))
    return None


def _choose(shape: Shape, choices: list[tuple[Any, Spot]], spot: Spot) -> None:
    listed = {json_key(value): (value, at) for value, at in choices}
    listed.pop("null", None)
    if shape.enum is None:
        shape.enum, shape.enum_spot = listed, spot
    else:
        shape.enum = {key: at for key, at in shape.enum.items() if key in listed}
