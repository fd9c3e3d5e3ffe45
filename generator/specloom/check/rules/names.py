"""Rules about names: those that collide in Python, and those that are missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from specloom.base.words import pascal_case, snake_case
from specloom.check.rule import Problem
from specloom.check.walk import UNIONS, Walk
from specloom.spec import pointers
from specloom.spec.values import as_dict, shown
from specloom.spec.view import Place

NAME = "x-specloom-name"
# Behind these a schema is one of several things that may stand there, and a class.
_MEMBERS = (
    "properties",
    "patternProperties",
    "items",
    "additionalProperties",
    "prefixItems",
    *UNIONS,
)


def parameter_name_collision(walk: Walk) -> Iterator[Problem]:
    """Two parameters of one operation come to the same Python argument.

    `start-date` in the query and `start_date` in a header are both `start_date`, and
    so is `id` in the path and `id` in the query; the second one gets a number.
    """
    for operation in walk.operations:
        named = [
            (str(parameter.value.get(NAME, parameter.name)), parameter.listed)
            for parameter in operation.parameters
        ]
        yield from _collisions(named, snake_case, "argument")


def property_name_collision(walk: Walk) -> Iterator[Problem]:
    """Two properties of one schema come to the same Python field.

    `startIndex` and `start_index` are both `start_index`; the second one gets a
    number.
    """
    for place in walk.schemas:
        below = pointers.join(place.pointer, "properties")
        named = [
            (name, pointers.join(below, name))
            for name in as_dict(place.value.get("properties"))
        ]
        yield from _collisions(named, snake_case, "field")


def schema_name_collision(walk: Walk) -> Iterator[Problem]:
    """Two schemas come to the same Python class.

    `tool_use` and `ToolUse` are both `ToolUse`; one of them needs another name, or
    an `x-specloom-name`.
    """
    named = []
    for name, schema in walk.document.view.component("schemas").items():
        stated = as_dict(schema.value).get(NAME)
        asked = isinstance(stated, str)
        at = pointers.join(schema.pointer, NAME) if asked else schema.pointer
        named.append((stated if isinstance(stated, str) else name, at))
    yield from _collisions(named, pascal_case, "class")


def unnamed_inline_object(walk: Walk) -> Iterator[Problem]:
    """An object inside another schema has no name.

    Its class is then named after the place it stands in, and moving it renames the
    class.
    """
    for place in walk.schemas:
        if as_dict(place.value.get("properties")) and _needs_name(place):
            yield Problem(
                place.pointer,
                "this object has no name of its own; its class is named after its"
                " place",
                f"Add {NAME} or title, or move it to components.schemas.",
            )


def unnamed_inline_union(walk: Walk) -> Iterator[Problem]:
    """A union of several objects inside another schema has no name.

    Its type is then named after the place it stands in. Unions of plain values, or
    of one object and plain values, need no name.
    """
    for place in walk.schemas:
        if not _needs_name(place):
            continue
        variants = walk.variants(place.value, place.pointer)
        objects = [variant for variant in variants if walk.is_object(*variant)]
        if len(objects) > 1:
            yield Problem(
                place.pointer,
                f"this union of {len(objects)} objects has no name of its own; its"
                " type is named after its place",
                f"Add {NAME} or title, or move it to components.schemas.",
            )


def _needs_name(place: Place) -> bool:
    if any(isinstance(place.value.get(word), str) for word in (NAME, "title")):
        return False
    names = pointers.tokens(place.pointer)
    if len(names) == 3 and names[:2] == ["components", "schemas"]:
        return False
    if names[-2:-1] == ["$defs"] or "allOf" in names[-2:-1] or "not" in names[-1:]:
        return False
    if names[-1] == "schema":
        # A request's body becomes arguments; a response's needs a class.
        return "responses" in names or "callbacks" in names
    return names[-1] in _MEMBERS or names[-2] in _MEMBERS or names[-1] == "itemSchema"


def _collisions(
    named: Iterable[tuple[str, str]],
    convert: Callable[[str], str],
    noun: str,
) -> Iterator[Problem]:
    first_seen: dict[str, str] = {}
    for name, pointer in named:
        python = convert(name)
        if python not in first_seen:
            first_seen[python] = name
        else:
            yield Problem(
                pointer,
                f"{shown(name)} and {shown(first_seen[python])} are both the {noun}"
                f" {python!r} in Python",
                "Rename one of the two.",
            )
