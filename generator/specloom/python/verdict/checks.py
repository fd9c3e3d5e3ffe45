"""Whether two schemas, as `validate_requests` checks by them, let the same values pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specloom.api.definitions import referred
from specloom.api.model import Schema
from specloom.diff.schemas.meaning import Meanings
from specloom.python.naming import NamedApi

_COMPONENTS = "#/components/schemas/"


def other_checks(
    old: NamedApi, new: NamedApi, pairs: Sequence[tuple[Schema, Schema]]
) -> Iterator[Schema]:
    """The schemas of the new side by which other values pass than did before.

    Args:
        pairs: schemas of both sides that correspond.
    """
    edited = [(b, a) for b, a in pairs if b.definition != a.definition]
    if not edited:
        return
    renamed = {before.name: after.name for before, after in pairs}
    meanings = Meanings(
        _reached(old, (before.name for before, _ in edited), renamed),
        _reached(new, (after.name for _, after in edited), {}),
    )
    for _, after in edited:
        if not meanings.same(after.name):
            yield after


def _reached(
    api: NamedApi, names: Iterable[str], renamed: Mapping[str, str]
) -> dict[str, Any]:
    """Schemas and all that they refer to, by today's names."""
    found: dict[str, Any] = {}
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        known = renamed.get(name, name)
        schema = api.schemas.get(name)
        definition = schema.definition if schema else api.api.parts.get(name)
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
