"""Rules about parameters and the paths they fill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.check.hits import Hit
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.values import as_dict, as_list, shown

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def duplicate_parameter(walk: Walk) -> Iterator[Hit]:
    """One list of parameters names the same parameter twice.

    A parameter is told apart by name and place (`in`); only one of the two can be
    an argument of the method.
    """
    for kind in ("pathItem", "operation"):
        for site in walk.sites(kind):
            seen = set()
            for index, value in enumerate(as_list(site.value.get("parameters"))):
                pointer = pointers.join(site.pointer, "parameters", index)
                parameter, target = walk.follow(value, pointer)
                key = (str(parameter.get("name")), str(parameter.get("in")))
                if not parameter or target in walk.document.placeholders:
                    continue
                if key in seen:
                    yield Hit(
                        pointer,
                        f"the {key[1]} parameter {shown(key[0])} stands here twice",
                        "Remove one of the two.",
                    )
                seen.add(key)


def missing_path_parameter(walk: Walk) -> Iterator[Hit]:
    """A placeholder of the path has no parameter.

    The client would not know what to put in its place.
    """
    for operation in walk.operations:
        if _has_broken_parameter(walk, operation.pointer):
            continue
        known = {
            str(p.value.get("name"))
            for p in operation.parameters
            if p.value.get("in") == "path"
        }
        for name in dict.fromkeys(_PLACEHOLDER.findall(operation.path)):
            if name not in known:
                yield Hit(
                    operation.pointer,
                    f"the placeholder {{{name}}} of {operation.path} has no parameter",
                    "Add a parameter with `in: path` and `required: true`.",
                )


def unused_path_parameter(walk: Walk) -> Iterator[Hit]:
    """A path parameter has no placeholder in the path.

    Its value would never be sent.
    """
    reported = set()
    for operation in walk.operations:
        names = set(_PLACEHOLDER.findall(operation.path))
        for parameter in operation.parameters:
            name = str(parameter.value.get("name"))
            if parameter.value.get("in") != "path" or name in names:
                continue
            if parameter.pointer not in reported:
                reported.add(parameter.pointer)
                yield Hit(
                    parameter.pointer,
                    f"{operation.path} has no placeholder {{{name}}}",
                    "Put the placeholder into the path, or remove the parameter.",
                )


def optional_path_parameter(walk: Walk) -> Iterator[Hit]:
    """A path parameter is not required.

    A path cannot be built without it; OpenAPI asks for `required: true`.
    """
    for site in walk.sites("parameter"):
        if site.value.get("in") == "path" and site.value.get("required") is not True:
            yield Hit(
                site.pointer,
                f"the path parameter {shown(site.value.get('name'))} is not required",
                "Add `required: true`.",
            )


def ambiguous_path(walk: Walk) -> Iterator[Hit]:
    """Two paths differ in the names of their placeholders only.

    The server cannot tell `/pets/{id}` from `/pets/{name}`.
    """
    first_seen: dict[str, str] = {}
    for path in as_dict(walk.document.value.get("paths")):
        bare = _PLACEHOLDER.sub("{}", path)
        if bare in first_seen:
            place = walk.document.at(pointers.join("/paths", first_seen[bare]))
            yield Hit(
                pointers.join("/paths", path),
                f"{path} is the same path as {first_seen[bare]} at {place}",
                "Put their operations under one path.",
            )
        else:
            first_seen[bare] = path


def _has_broken_parameter(walk: Walk, operation: str) -> bool:
    return any(
        place.startswith((f"{operation}/parameters/", f"{above}/parameters/"))
        for place in walk.document.placeholders
        for above in (pointers.parent(operation),)
    )
