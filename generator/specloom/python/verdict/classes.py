"""What happened to the names in `types` and `params`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specloom.api.model import (
    ANY,
    MISSING,
    AliasSchema,
    Direction,
    Field,
    ObjectSchema,
    Ref,
    Schema,
    Type,
    UnionSchema,
)
from specloom.diff.report import ClientChange
from specloom.python.aliases import class_names
from specloom.python.naming import Attribute
from specloom.python.types import literal
from specloom.python.verdict.changes import (
    arrow,
    arrow_behind,
    change,
    deprecations,
    listed,
    spelled,
)
from specloom.python.verdict.reading import (
    REPLACED,
    known_values,
    read_as,
    read_changes,
)
from specloom.python.verdict.relations import (
    Relation,
    or_none,
    read,
    read_behind,
    send_behind,
    takes_none,
)
from specloom.python.verdict.rules import Notice
from specloom.python.verdict.sending import send_changes, sent_as
from specloom.python.verdict.sides import Side, Sides
from specloom.python.verdict.surface import Classes, name_of

# In the place of a name, for all that are no properties.
OTHER_KEYS = "<other keys>"

_PACKAGES = {Direction.RESPONSE: "types", Direction.REQUEST: "params"}


def class_changes(classes: Classes, sides: Sides) -> Iterator[ClientChange]:
    """Everything that happened to the names of one package."""
    package = _PACKAGES[classes.direction]
    for schema in classes.removed:
        name = f"{package}.{sides.old.api.class_of(schema.name, classes.direction)}"
        text = f"is gone; remove uses of it{_left(schema, classes, sides)}"
        yield change("type-removed", name, text)
    yield from _besides(classes, sides)
    for schema in classes.added:
        name = f"{package}.{sides.new.api.class_of(schema.name, classes.direction)}"
        yield change("type-added", name, f"is new{_joined(schema, classes, sides)}")
    names = _names(sides.new, classes)
    for old, new in classes.kept:
        before = sides.old.api.class_of(old.name, classes.direction) or ""
        after = sides.new.api.class_of(new.name, classes.direction) or ""
        name = name_of(old, new, classes.direction, sides)
        if before not in (name, after):
            yield _renamed(before, after, package, names)
        if new.deprecated and not old.deprecated:
            yield change("deprecated", f"{package}.{name}", "is deprecated")
        if old.deprecated and not new.deprecated:
            yield change(
                "deprecation-withdrawn", f"{package}.{name}", "is no longer deprecated"
            )
        yield from _kept(old, new, name, classes, sides)
    if classes.direction is Direction.RESPONSE:
        yield from _unknown(sides)


def _renamed(before: str, after: str, package: str, names: set[str]) -> ClientChange:
    """A class that has another name, which its old one may be of another class.

    Args:
        names: every one that the package has now.
    """
    text = f"is {package}.{after} now, with the same shape"
    if before not in names:
        return change("type-renamed", f"{package}.{before}", f"{text}; use that name")
    text += f", and {package}.{before} is another class; use the new name"
    # Nothing fails before something is asked of the other class.
    return change("type-renamed", f"{package}.{before}", text, notice=Notice.CHECKER)


def _names(side: Side, classes: Classes) -> set[str]:
    """Every name that a package has: of its classes, and further ones."""
    own = class_names(side.api, classes.direction)
    besides = side.api.type_aliases.get(classes.direction, {}).values()
    return {*own, *(also for each in besides for also in each)}


def _besides(classes: Classes, sides: Sides) -> Iterator[ClientChange]:
    """Further names of the old side's classes that the new side does not have."""
    package = _PACKAGES[classes.direction]
    names = _names(sides.new, classes)
    aliases = sides.old.api.type_aliases.get(classes.direction, {})
    for name, besides in aliases.items():
        for also in besides:
            if also not in names:
                text = f"is gone; use {package}.{name}, which it was a name of"
                yield change("type-removed", f"{package}.{also}", text)


def _kept(
    old: Schema, new: Schema, name: str, classes: Classes, sides: Sides
) -> Iterator[ClientChange]:
    response = classes.direction is Direction.RESPONSE
    both = ((old, sides.old), (new, sides.new))
    shown = f"{_PACKAGES[classes.direction]}.{name}"
    match old, new:
        case ObjectSchema(), ObjectSchema():
            if response:
                yield from _fields(old, new, name, sides)
            else:
                yield from _keys(old, new, name, sides)
        case UnionSchema(), UnionSchema() if response:
            yield from _variants(old, new, shown, sides)
        case ObjectSchema(), _:
            # Callers may make such dicts by calling the class.
            text = "was a class and is an alias now; do not call it or use isinstance"
            yield change("type-kind-changed", shown, text)
        case _, ObjectSchema():
            noticed = None if response else Notice.CHECKER
            text = "was an alias and is a class now; change what uses it as an alias"
            yield change("type-kind-changed", shown, text, notice=noticed)
        case _ if response:
            relation = read_behind(old, new, sides)
            if relation is not Relation.SAME:
                text = arrow_behind(old, new, sides, classes.direction)
                none = [takes_none(Ref(s.name), side) for s, side in both]
                gains = none == [False, True]
                yield read_as("alias", shown, relation, text, gains)
            if (
                isinstance(old, AliasSchema)
                and isinstance(new, AliasSchema)
                and relation not in REPLACED
            ):
                yield from known_values(shown, old.type, new.type, sides)
        case _:
            relation = send_behind(old, new, sides)
            if relation is not Relation.SAME:
                text = arrow_behind(old, new, sides, classes.direction)
                yield sent_as("param", shown, relation, text)
            elif isinstance(old, AliasSchema) and isinstance(new, AliasSchema):
                yield from known_values(shown, old.type, new.type, sides)


# --- Reading -------------------------------------------------------------------------


def _comes(field: Field) -> bool:
    """Whether it is always there."""
    return field.required_in(Direction.RESPONSE)


def _effective(field: Field) -> Type:
    """What reading a field gives: None, or its default, where it did not come."""
    if _comes(field) or _default(field) is not MISSING:
        return field.type
    # Of any value, too: a checker wants `Any | None` to be checked for None.
    return or_none(field.type)


def _default(field: Field) -> Any:
    """The value a model has in place of a field that did not come, if it has one."""
    simple = isinstance(field.default, str | int | float | bool)
    return field.default if simple and not _comes(field) else MISSING


def _fields(
    old: ObjectSchema, new: ObjectSchema, owner: str, sides: Sides
) -> Iterator[ClientChange]:
    if (old.fields, old.extra) == (new.fields, new.extra):
        return
    before = sides.old.api.attributes_of(old)
    after = sides.new.api.attributes_of(new)
    pairs = _matched(before, after)
    met = {other.name for other in pairs.values()}
    for attribute in before:
        name = f"{owner}.{attribute.name}"
        if attribute.name not in pairs:
            yield change(
                "field-removed",
                name,
                "is gone; stop reading it",
            )
            continue
        other = pairs[attribute.name]
        if other.name != attribute.name:
            yield change(
                "field-renamed", name, f"is {owner}.{other.name} now; read that"
            )
        elif other.field.wire_name != attribute.field.wire_name:
            text = f"is read from {literal(other.field.wire_name)}"
            yield change("field-source-changed", name, text)
        shown = f"{owner}.{other.name}"
        yield from _field(attribute.field, other.field, shown, sides)
    for attribute in after:
        if attribute.name not in met:
            type_ = _effective(attribute.field)
            text = spelled(type_, sides.new, Direction.RESPONSE)
            yield change("field-added", f"{owner}.{attribute.name}", f"is new: {text}")
    others = f"{owner}.{OTHER_KEYS}"
    yield from read_changes("field", others, old.extra or ANY, new.extra or ANY, sides)


def _matched(
    old: Sequence[Attribute], new: Sequence[Attribute]
) -> dict[str, Attribute]:
    """What each old attribute is now, by its old name.

    An attribute is known by what comes, then by its name.
    """
    by_wire = {each.field.wire_name: each for each in new}
    pairs = {
        each.name: by_wire.pop(each.field.wire_name)
        for each in old
        if each.field.wire_name in by_wire
    }
    left = {each.name: each for each in by_wire.values()}
    for each in old:
        if each.name not in pairs and each.name in left:
            pairs[each.name] = left[each.name]
    return pairs


def _field(old: Field, new: Field, name: str, sides: Sides) -> Iterator[ClientChange]:
    before, after = _effective(old), _effective(new)
    relation = read(before, after, sides)
    text = arrow(before, after, sides, Direction.RESPONSE)
    if relation is Relation.SAME:
        yield from known_values(name, old.type, new.type, sides)
        if _default(old) != _default(new) and not _comes(new) and not _comes(old):
            yield change(
                "field-default-changed",
                name,
                f"reads as {_shown(new)} when it does not come, was {_shown(old)}",
            )
        if _comes(new) and not _comes(old):
            yield change("field-became-required", name, "always comes now")
    elif relation is Relation.WIDENED and read(or_none(before), after, sides) is (
        Relation.SAME
    ):
        id_ = "field-became-nullable"
        if after != new.type:
            id_ = "field-became-optional" if _comes(old) else "field-default-removed"
        yield change(id_, name, f"{text}; check for None before using it")
    elif relation is Relation.NEVER_NONE and _comes(new) and not _comes(old):
        yield change(
            "field-became-required",
            name,
            f"{text}; checks for None are no longer needed",
        )
    else:
        yield from read_changes("field", name, before, after, sides)
    yield from deprecations(old.deprecated, new.deprecated, name)


def _shown(field: Field) -> str:
    value = _default(field)
    return "None" if value is MISSING else literal(value)


# --- Unions --------------------------------------------------------------------------


def _variants(
    old: UnionSchema, new: UnionSchema, name: str, sides: Sides
) -> Iterator[ClientChange]:
    before = {_class(v.type, sides.old): v.tags for v in old.variants}
    after = {_class(v.type, sides.new): v.tags for v in new.variants}
    classes = set(map(sides.new.api.model_of, sides.new.api.schemas))
    if old.tag != new.tag:
        yield change(
            "variant-tags-changed",
            name,
            f"{literal(new.tag)} tells its members apart, was {literal(old.tag)}",
        )
    others = [_other(old, sides.old), _other(new, sides.new)]
    if others[0] != others[1]:
        yield change(
            "variant-tags-changed",
            name,
            f"other tags choose {others[1]}, was {others[0]}",
        )
    for variant, tags in after.items():
        if variant not in before:
            yield change(
                "variant-added",
                name,
                f"{variant} joins it; such objects came as Unknown until now",
            )
        elif set(tags) != set(before[variant]):
            yield change(
                "variant-tags-changed",
                name,
                f"{listed(list(map(literal, tags)))}"
                f" {'chooses' if len(tags) == 1 else 'choose'} {variant} now, was"
                f" {listed(list(map(literal, before[variant])))}",
            )
    for variant in before:
        # A class that vanishes says so itself.
        if variant not in after and variant in classes:
            yield change(
                "variant-removed",
                name,
                f"{variant} left it; such objects come as Unknown now",
            )


def _other(union: UnionSchema, side: Side) -> str:
    """The class of what no variant claims."""
    return _class(union.fallback, side) if union.fallback else "Unknown"


def _class(ref: Ref, side: Side) -> str:
    own = side.api.model_of(ref.name) or ""
    return side.renamed.get(own, own)


def _left(schema: Schema, classes: Classes, sides: Sides) -> str:
    """The unions that a class was a member of."""
    return _membership(schema, classes, sides.old, " (it was a member of", ")")


def _joined(schema: Schema, classes: Classes, sides: Sides) -> str:
    return _membership(schema, classes, sides.new, ", a member of", "")


def _membership(
    schema: Schema, classes: Classes, side: Side, words: str, end: str
) -> str:
    unions = [
        side.api.class_of(other.name, classes.direction)
        for other in side.api.schemas.values()
        if isinstance(other, UnionSchema)
        and any(variant.type.name == schema.name for variant in other.variants)
    ]
    shown = [name for name in unions if name]
    return f"{words} {listed(shown)}{end}" if shown else ""


def _unknown(sides: Sides) -> Iterator[ClientChange]:
    """`types.Unknown` is there as long as any response has a union, or events come."""
    before, after = sides.old.api.has_unknown, sides.new.api.has_unknown
    if before and not after:
        yield change(
            "type-removed",
            "types.Unknown",
            "is gone with the last union; remove uses of it",
        )
    if after and not before:
        yield change("type-added", "types.Unknown", "is new, for what is not described")


# --- Sending -------------------------------------------------------------------------


def _keys(
    old: ObjectSchema, new: ObjectSchema, owner: str, sides: Sides
) -> Iterator[ClientChange]:
    yield from _other_keys(old, new, owner, sides)
    if old.fields == new.fields:
        return
    before = {each.wire_name: each for each in old.fields}
    after = {each.wire_name: each for each in new.fields}
    for key, field in before.items():
        name = f"{owner}[{literal(key)}]"
        if key not in after:
            yield change("key-removed", name, "is gone; leave it out of dicts")
            continue
        other = after[key]
        yield from send_changes("key", name, field.type, other.type, sides)
        if _needed(other) and not _needed(field):
            text = "must be given now; add it to dicts that lack it"
            yield change("key-became-required", name, text)
        if _needed(field) and not _needed(other):
            yield change("key-became-optional", name, "may be left out now")
        yield from deprecations(field.deprecated, other.deprecated, name)
    for key, field in after.items():
        if key not in before:
            text = spelled(field.type, sides.new, Direction.REQUEST)
            name = f"{owner}[{literal(key)}]"
            if _needed(field):
                text = f"is new, and must be given: {text}; add it to every dict"
                yield change("key-added-required", name, text)
            else:
                yield change("key-added", name, f"is new, and may be left out: {text}")


def _other_keys(
    old: ObjectSchema, new: ObjectSchema, owner: str, sides: Sides
) -> Iterator[ClientChange]:
    """What became of keys that are no properties."""
    name = f"{owner}[{OTHER_KEYS}]"
    if old.extra is not None and new.extra is not None:
        yield from send_changes("key", name, old.extra, new.extra, sides)
    elif old.extra is not None:
        text = "are no longer taken; leave them out of dicts"
        yield change("key-removed", name, text)
    elif new.extra is not None:
        text = spelled(new.extra, sides.new, Direction.REQUEST)
        yield change("key-added", name, f"may be given: {text}")


def _needed(field: Field) -> bool:
    """Whether it must be given."""
    return field.required_in(Direction.REQUEST)
