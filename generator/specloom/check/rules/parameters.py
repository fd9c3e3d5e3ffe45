"""Rules about parameters and the paths they fill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.values import shown
from specloom.spec.view import PathItem, listed_parameters

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def duplicate_parameter(walk: Walk) -> Iterator[Problem]:
    """One list of parameters names the same parameter twice.

    A parameter is told apart by name and place (`in`); only one of the two can be
    an argument of the method.
    """
    for kind in ("pathItem", "operation"):
        for place in walk.places(kind):
            seen = set()
            for parameter in listed_parameters(walk.node(place)):
                key = (parameter.name, parameter.where)
                if key in seen:
                    yield Problem(
                        parameter.listed,
                        f"the {key[1]} parameter {shown(key[0])} stands here twice",
                        "Remove one of the two.",
                    )
                seen.add(key)


def missing_path_parameter(walk: Walk) -> Iterator[Problem]:
    """A placeholder of the path has no parameter.

    The client would not know what to put in its place.
    """
    for operation in walk.operations:
        if _has_broken_parameter(walk, operation.pointer):
            continue
        known = {
            parameter.name
            for parameter in operation.parameters
            if parameter.where == "path"
        }
        for name in operation.placeholders:
            if name not in known:
                yield Problem(
                    operation.pointer,
                    f"the placeholder {{{name}}} of {operation.path} has no parameter",
                    "Add a parameter with `in: path` and `required: true`.",
                )


def unused_path_parameter(walk: Walk) -> Iterator[Problem]:
    """A path parameter has no placeholder in the path.

    Its value would never be sent.
    """
    reported = set()
    for operation in walk.operations:
        names = operation.placeholders
        for parameter in operation.parameters:
            if parameter.where != "path" or parameter.name in names:
                continue
            if parameter.listed not in reported:
                reported.add(parameter.listed)
                yield Problem(
                    parameter.listed,
                    f"{operation.path} has no placeholder {{{parameter.name}}}",
                    "Put the placeholder into the path, or remove the parameter.",
                )


def optional_path_parameter(walk: Walk) -> Iterator[Problem]:
    """A path parameter is not required.

    A path cannot be built without it; OpenAPI asks for `required: true`.
    """
    for place in walk.places("parameter"):
        if place.value.get("in") == "path" and place.value.get("required") is not True:
            yield Problem(
                place.pointer,
                f"the path parameter {shown(place.value.get('name'))} is not required",
                "Add `required: true`.",
            )


def ambiguous_path(walk: Walk) -> Iterator[Problem]:
    """Two paths differ in the names of their placeholders only.

    The server cannot tell `/pets/{id}` from `/pets/{name}`.
    """
    first_seen: dict[str, PathItem] = {}
    for item in walk.document.view.paths:
        path = item.path
        bare = _PLACEHOLDER.sub("{}", path)
        if bare in first_seen:
            first = first_seen[bare]
            at = walk.document.at(first.listed)
            yield Problem(
                item.listed,
                f"{path} is the same path as {first.path} at {at}",
                "Put their operations under one path.",
            )
        else:
            first_seen[bare] = item


def _has_broken_parameter(walk: Walk, operation: str) -> bool:
    return any(
        place.startswith((f"{operation}/parameters/", f"{above}/parameters/"))
        for place in walk.document.placeholders
        for above in (pointers.parent(operation),)
    )
