"""Whether two schemas, as `validate_requests` checks by them, let the same values pass."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.python.naming import NamedApi

_SAYS_NOTHING = frozenset(("title", "description", "discriminator", "deprecated"))
_NAMES = frozenset(("properties", "patternProperties", "$defs", "dependentSchemas"))
_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


@dataclass(frozen=True, slots=True)
class Checks:
    """The definitions of both sides, and what names of the old one are now."""

    old: NamedApi
    new: NamedApi
    renamed: Mapping[str, str]

    def same(self, old: Any, new: Any) -> bool:
        """Whether two definitions mean the same in different notations."""
        known = frozenset(self.old.schemas) & frozenset(self.new.schemas)
        before = _Side(self.old, known, self.renamed).normal(old, ())
        after = _Side(self.new, known, {}).normal(new, ())
        return bool(before == after)


@dataclass(frozen=True, slots=True)
class _Side:
    api: NamedApi
    known: frozenset[str]  # names that both sides have
    renamed: Mapping[str, str]

    def normal(self, value: Any, inside: tuple[str, ...]) -> Any:
        """A definition in one notation; names that are not known are written out."""
        if isinstance(value, list):
            return [self.normal(each, inside) for each in value]
        if not isinstance(value, dict):
            return value
        ref = value.get("$ref")
        if isinstance(ref, str) and len(value) == 1:
            own = ref[2:]
            schema = self.api.schemas.get(own)
            part = schema.definition if schema else self.api.api.parts.get(own)
            if own in self.known or part is None or own in inside:
                return {"$ref": f"#/{self.renamed.get(own, own)}"}
            return self.normal(part, (*inside, own))
        said = {
            key: (
                self._names(each, inside)
                if key in _NAMES
                else self._word(key, each, inside)
            )
            for key, each in value.items()
            if key not in _SAYS_NOTHING
        }
        if said.get("additionalProperties") in (True, {}):
            del said["additionalProperties"]
        members = said.get("anyOf")
        if isinstance(members, list) and any(each in ({}, True) for each in members):
            del said["anyOf"]  # it takes any value
        return _with_one_list(said)

    def _names(self, value: Any, inside: tuple[str, ...]) -> Any:
        if not isinstance(value, dict):
            return value
        return {name: self.normal(each, inside) for name, each in value.items()}

    def _word(self, key: str, value: Any, inside: tuple[str, ...]) -> Any:
        plain = key in ("const", "enum", "default", "required")
        return value if plain else self.normal(value, inside)


def _with_one_list(said: dict[str, Any]) -> dict[str, Any]:
    """Constants, enums, and unions of them as one sorted list."""
    if said == {"type": "null"}:
        return {"enum": ["null"]}
    lists = []
    if "const" in said:
        lists.append([said.pop("const")])
    if isinstance(said.get("enum"), list):
        lists.append(said.pop("enum"))
    for kind in ("anyOf", "oneOf"):
        members = said.get(kind)
        if isinstance(members, list) and members and all(map(_is_list, members)):
            every = [json.loads(text) for m in said.pop(kind) for text in m["enum"]]
            if kind == "oneOf" and len({json.dumps(v) for v in every}) < len(every):
                said[kind] = members
            else:
                lists.append(every)
    if not lists:
        return said
    texts = [{json.dumps(value, sort_keys=True) for value in each} for each in lists]
    common = set.intersection(*texts)
    types = {_TYPES.get(type(json.loads(text))) for text in common}
    stated = said.get("type")
    if types == (set(stated) if isinstance(stated, list) else {stated}):
        del said["type"]
    return {**said, "enum": sorted(common)}


def _is_list(member: Any) -> bool:
    return isinstance(member, dict) and member.keys() == {"enum"}
