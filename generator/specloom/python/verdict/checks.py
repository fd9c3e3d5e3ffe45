"""Whether two schemas, as `validate_requests` checks by them, let the same values pass."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from specloom.api.definitions import referred
from specloom.api.model import Ref, Schema
from specloom.diff.schemas.meaning import Meanings
from specloom.python.naming import NamedApi

_COMPONENTS = "#/components/schemas/"


def other_checks(
    old: NamedApi, new: NamedApi, pairs: Sequence[tuple[Schema, Schema]]
) -> Iterator[Schema]:
    """The schemas of the new side by which other requests pass than did before.

    Those alone by which requests are checked: the bodies of methods, and what these
    refer to.

    Args:
        pairs: schemas of both sides that correspond.
    """
    inside = _Inside(old, new, {after.name for _, after in pairs})
    edited = [
        (before, after)
        for before, after in pairs
        if before.definition != after.definition or inside.is_edited(after.definition)
    ]
    if not edited:
        return
    renamed = {before.name: after.name for before, after in pairs}
    meanings = Meanings(
        _reached(old, (before.name for before, _ in edited), renamed),
        _reached(new, (after.name for _, after in edited), {}),
    )
    others = [after for _, after in edited if not meanings.same(after.name)]
    checked = _checked(new) if others else set()
    yield from (each for each in others if each.name in checked)


class _Inside:
    """What classes are made from that no class stands for."""

    def __init__(self, old: NamedApi, new: NamedApi, classes: Collection[str]) -> None:
        self._sides = old, new
        self._classes = classes
        self._edited: dict[str, bool] = {}  # what was looked at

    def is_edited(self, definition: Any) -> bool:
        """Whether something in a definition of the new side changed, however deep."""
        waiting = _refs(definition)
        seen = set(self._classes)
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            before, after = (_definition(side, name) for side in self._sides)
            if name not in self._edited:
                self._edited[name] = before != after
            if self._edited[name]:
                return True
            waiting += _refs(after)
        return False


def _refs(definition: Any) -> list[str]:
    """What a definition refers to, but for responses that may be sent back in its place.

    What becomes of those, the verdict says of `types`.
    """
    return referred(definition, set(map(id, _accepted(definition))))


def _accepted(value: Any) -> Iterator[list[Any]]:
    parts = value
    if isinstance(value, Mapping):
        if isinstance(value.get("accepts"), list):
            yield value["accepts"]
        parts = value.values()
    if isinstance(parts, Iterable) and not isinstance(parts, str):
        for part in parts:
            yield from _accepted(part)


def _checked(api: NamedApi) -> set[str]:
    """The names that requests are checked by."""
    bodies = (method.operation.body for method in api.methods)
    waiting = [body.type.name for body in bodies if body and isinstance(body.type, Ref)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        definition = _definition(api, name)
        if name not in found and definition is not None:
            found.add(name)
            waiting += referred(definition)
    return found


def _definition(api: NamedApi, name: str) -> Any:
    schema = api.schemas.get(name)
    return schema.definition if schema else api.api.parts.get(name)


def _reached(
    api: NamedApi, names: Iterable[str], renamed: Mapping[str, str]
) -> dict[str, Any]:
    """Schemas and all that they refer to, by today's names."""
    found: dict[str, Any] = {}
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        known = renamed.get(name, name)
        definition = _definition(api, name)
        if known in found or definition is None:
            continue
        found[known] = _spelled(definition, renamed)
        waiting += referred(definition)
    return found


def _spelled(value: Any, renamed: Mapping[str, str]) -> Any:
    """A definition as a component of a description has it."""
    if isinstance(value, list):
        return [_spelled(each, renamed) for each in value]
    if not isinstance(value, Mapping):
        return value
    said = {
        key: each if key in ("const", "enum") else _spelled(each, renamed)
        for key, each in value.items()
        if key != "accepts"
    }
    if isinstance(said.get("$ref"), str):
        said["$ref"] = _component(said["$ref"], renamed)
    if isinstance(said.get("mapping"), dict) and "propertyName" in said:
        tags = {tag: _component(ref, renamed) for tag, ref in said["mapping"].items()}
        said["mapping"] = tags
    if isinstance(value.get("accepts"), list):
        return {"anyOf": [said, *_spelled(value["accepts"], renamed)]}
    return said


def _component(ref: str, renamed: Mapping[str, str]) -> str:
    name = ref.removeprefix("#/")
    return _COMPONENTS + renamed.get(name, name)
