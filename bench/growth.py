"""A description of several times the size, made of copies of another one."""

from __future__ import annotations

from typing import Any

_METHODS = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)


def grown(description: dict[str, Any], times: int, part: int = 1) -> dict[str, Any]:
    """So many copies of a description in one, with names of their own.

    Args:
        description: in one file, read; not changed.
        part: of its paths every so-manieth is copied, with all components.
    """
    paths = dict(list(description.get("paths", {}).items())[::part])
    grown: dict[str, Any] = {
        "openapi": description["openapi"],
        "info": description["info"],
        "paths": {},
        "components": {},
    }
    for key in ("servers", "security"):
        if key in description:
            grown[key] = description[key]
    needed = _needed(description, paths)
    components = grown["components"]
    schemes = description.get("components", {}).get("securitySchemes")
    if schemes:
        components["securitySchemes"] = schemes
    for number in range(1, times + 1):
        for path, item in paths.items():
            copy = _copied(item, number)
            for method in _METHODS:
                if isinstance(copy.get(method), dict):
                    _rename(copy[method], number)
            grown["paths"][f"/copy{number}{path}"] = copy
        for kind, name in needed:
            value = description["components"][kind][name]
            copies = components.setdefault(kind, {})
            copies[f"{name}_copy{number}"] = _copied(value, number)
    return grown


def operations(description: dict[str, Any]) -> int:
    """How many operations a description has."""
    return sum(
        method in _METHODS for item in description["paths"].values() for method in item
    )


def _needed(description: dict[str, Any], paths: Any) -> list[tuple[str, str]]:
    """The components that paths refer to, and those that these refer to."""
    found: dict[tuple[str, str], None] = {}
    todo: list[Any] = [paths]
    while todo:
        value = todo.pop()
        if isinstance(value, list):
            todo += value
        elif isinstance(value, dict):
            todo += value.values()
            place = _component(value.get("$ref"))
            if place is not None and place not in found:
                found[place] = None
                todo.append(description["components"][place[0]][place[1]])
    return list(found)


def _component(ref: Any) -> tuple[str, str] | None:
    if not isinstance(ref, str) or not ref.startswith("#/components/"):
        return None
    kind, _, name = ref.removeprefix("#/components/").partition("/")
    return (kind, name) if name and "/" not in name else None


def _copied(value: Any, number: int) -> Any:
    if isinstance(value, list):
        return [_copied(item, number) for item in value]
    if not isinstance(value, dict):
        return value
    copy = {key: _copied(item, number) for key, item in value.items()}
    if _component(copy.get("$ref")) is not None:
        copy["$ref"] += f"_copy{number}"
    mapping = copy.get("mapping")
    if isinstance(mapping, dict) and "propertyName" in copy:
        for tag, target in mapping.items():
            if _component(target) is not None:
                mapping[tag] = f"{target}_copy{number}"
    return copy


def _rename(operation: dict[str, Any], number: int) -> None:
    if "operationId" in operation:
        operation["operationId"] += f"_copy{number}"
    if isinstance(operation.get("tags"), list):
        operation["tags"] = [f"{tag} copy{number}" for tag in operation["tags"]]
