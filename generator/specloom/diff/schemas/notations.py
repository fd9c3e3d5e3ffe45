"""Two shapes brought to the same words, where each side has others for the same."""

from __future__ import annotations

from specloom.diff.places import Spot
from specloom.diff.schemas.applicability import NUMBERS
from specloom.diff.schemas.parts import (
    ANNOTATIONS,
    UNIONS,
    Node,
    json_key,
    stands_for_null,
    target_of,
)
from specloom.diff.schemas.shapes import (
    Shape,
    branch_of,
    only_number,
    only_requires,
)


def alike(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """The two shapes, each in the words of the other one."""
    for as_other in (_closed_as, _ended_as, _rest_as, _single_as, _together_as):
        old, new = as_other(old, new), as_other(new, old)
    return old, new


def _closed_as(shape: Shape, other: Shape) -> Shape:
    """`unevaluatedProperties: false` of the whole, where that is `additionalProperties`.

    It refuses what that word does in one object with all its properties.
    """
    if not _is_false(other.inner.get("additionalProperties", ())):
        return shape
    closing = shape.inner.get("unevaluatedProperties", ())
    whole = _outermost(shape.at).mapping.get("unevaluatedProperties") is False
    elsewhere = shape.clauses or shape.conditions or shape.inner_maps
    # A part that takes anything beside what it lists leaves nothing over.
    open_part = "additionalProperties" in shape.inner or shape.pieces.cut
    if not whole or not _is_false(closing) or elsewhere or open_part:
        return shape
    rest = {k: v for k, v in shape.inner.items() if k != "unevaluatedProperties"}
    return shape.changed(inner={**rest, "additionalProperties": closing})


def _ended_as(shape: Shape, other: Shape) -> Shape:
    """`maxItems` of as many items as a tuple has positions, which is `items: false`."""
    most = shape.bounds.get("maxItems")
    if most is None or not shape.prefix or most.number != len(shape.prefix):
        return shape
    if "items" in shape.inner or not _is_false(other.inner.get("items", ())):
        return shape
    bounds = {k: v for k, v in shape.bounds.items() if k != "maxItems"}
    end = Spot(most.spot.book, most.spot.pointer, False)
    return shape.changed(bounds=bounds, inner={**shape.inner, "items": (end,)})


def _rest_as(shape: Shape, other: Shape) -> Shape:
    """`unevaluatedItems` where nothing but the positions before says what items are."""
    rest = shape.inner.get("unevaluatedItems", ())
    if not rest or "items" not in other.inner or "unevaluatedItems" in other.inner:
        return shape
    elsewhere = shape.clauses or shape.conditions or "contains" in shape.inner
    whole = rest == (_outermost(shape.at).child("unevaluatedItems"),)
    if not whole or elsewhere or "items" in shape.inner or shape.pieces.cut:
        return shape
    inner = {k: v for k, v in shape.inner.items() if k != "unevaluatedItems"}
    return shape.changed(inner={**inner, "items": rest})


def _single_as(shape: Shape, other: Shape) -> Shape:
    """Bounds between which there is one value, which the other side lists."""
    if shape.enum is not None or other.enum is None or not shape.types:
        return shape
    value: float | str | None = None
    words: tuple[str, ...] = ("minimum", "maximum")
    if shape.types <= NUMBERS:
        value = only_number(shape)
    elif shape.types == frozenset(("string",)):
        most = shape.bounds.get("maxLength")
        words = ("maxLength",)
        value = "" if most is not None and most.number == 0 else None
    if value is None:
        return shape
    spot = shape.bounds[words[-1]].spot
    bounds = {word: bound for word, bound in shape.bounds.items() if word not in words}
    return shape.changed(
        bounds=bounds, enum={json_key(value): (value, spot)}, enum_spot=spot
    )


def _together_as(shape: Shape, other: Shape) -> Shape:
    """An `if` of one property that asks for others, which is `dependentRequired`."""
    if other.conditions or not other.dependent_required:
        return shape
    wanted = {trigger: {**kept} for trigger, kept in shape.dependent_required.items()}
    conditions = []
    for spot in shape.conditions:
        trigger, then = _only_property(spot), branch_of(spot, "then")
        if trigger and then and only_requires(then) and not branch_of(spot, "else"):
            kept = wanted.setdefault(trigger, {})
            kept |= {str(each.value): each for each in then.members("required")}
        else:
            conditions.append(spot)
    return shape.changed(dependent_required=wanted, conditions=conditions)


def _only_property(spot: Spot) -> str | None:
    """The property whose presence is all that an `if` asks for."""
    condition = spot.child("if")
    if condition is None or not only_requires(condition):
        return None
    names = [*condition.members("required")]
    return str(names[0].value) if len(names) == 1 else None


def _outermost(spot: Spot) -> Spot:
    """What says first what a value is, past null beside it."""
    said = [word for word in spot.mapping if word not in ANNOTATIONS]
    if len(said) != 1 or said[0] not in UNIONS:
        return spot
    others = [member for member in spot.members(said[0]) if not stands_for_null(member)]
    return target_of(others[0]) if len(others) == 1 else spot


def _is_false(node: Node | tuple[()]) -> bool:
    return len(node) == 1 and node[0].value is False
