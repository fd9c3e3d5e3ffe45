"""What of a schema travels, and what whoever gets it has to take: for a validator.

A validator knows values; a description means more. Nobody sends what is read-only in a
request or write-only in a response, nor properties and positions that no schema lists.
"""

from __future__ import annotations

import json
import re
from typing import Any

from tests.diff.proof.oracle.schemas import (
    IN_PLACE,
    UNIONS,
    UNLISTED,
    Described,
    Schema,
)

_LOCATIONS = ("properties", "patternProperties")
_UNSENT = {"request": "readOnly", "response": "writeOnly"}
# What a schema says of responses that nobody relies on, whatever the policy: see the
# notes in docs/diff_rules.md.
_DOCUMENTATION = ("pattern",)


def sent(side: Described, flow: str) -> dict[str, Any]:
    """What is sent: nothing but what the schema lists, and one more property."""
    return _Sender(side, flow, True).whole()


def allowed(side: Described, flow: str) -> dict[str, Any]:
    """What may be sent by the letter: any property that the schema does not refuse."""
    return _Sender(side, flow, False).whole()


def taken(side: Described, flow: str, *, is_open: bool) -> dict[str, Any]:
    """What is taken.

    Args:
        is_open: whether clients pass over what they do not know: values of enums,
            members of unions, properties of closed objects.
    """
    return _Receiver(side, flow, is_open).whole()


class _View:
    def __init__(self, side: Described, flow: str) -> None:
        self.side = side
        self.unsent = _UNSENT[flow]
        self.flow = flow

    def whole(self) -> dict[str, Any]:
        names = self.side.components
        return {
            "components": {"schemas": {n: self.part(s) for n, s in names.items()}},
            **_wrapped(self.value(self.side.schema)),
        }

    def value(self, schema: Schema) -> Schema:
        """The schema of a value: of a property, an item, a body."""
        return self.typed(schema)

    def typed(self, schema: Schema) -> Schema:
        """The schema with the type that it is meant to have, by its words."""
        part = self.part(schema)
        kind = _meant(self.side, schema)
        return {**part, "type": kind} if kind else part

    def part(self, schema: Schema) -> Schema:
        """The schema as one of those that together describe a value."""
        if not isinstance(schema, dict):
            return schema
        made = dict(schema)
        self._properties(made)
        for word in IN_PLACE:
            if word in made:
                each = self.part if word == "allOf" else self.typed
                made[word] = [each(member) for member in made[word]]
        _null_beside(made)
        if "discriminator" in made and "oneOf" in made:
            # The tag decides, so that a value may look like two members.
            made["anyOf"] = made.pop("oneOf") if "anyOf" not in made else made["anyOf"]
        for word in ("items", "additionalProperties", "contains"):
            if word in made:
                made[word] = self.value(made[word])
        for word in ("prefixItems",):
            if word in made:
                made[word] = [self.value(each) for each in made[word]]
        return made

    def _properties(self, made: dict[str, Any]) -> None:
        hidden = [
            name
            for name, schema in made.get("properties", {}).items()
            if isinstance(schema, dict) and schema.get(self.unsent) is True
        ]
        for word in _LOCATIONS:
            if word in made:
                made[word] = {n: self.value(s) for n, s in made[word].items()}
        for name in hidden:
            made["properties"][name] = self.hidden()
        if hidden and "required" in made:
            made["required"] = [n for n in made["required"] if n not in hidden]

    def hidden(self) -> Schema:
        """What stands for a property that does not travel this way."""
        raise NotImplementedError


class _Sender(_View):
    def __init__(self, side: Described, flow: str, is_listed: bool) -> None:
        super().__init__(side, flow)
        self.is_listed = is_listed

    def hidden(self) -> Schema:
        return False

    def value(self, schema: Schema) -> Schema:
        part = self.typed(schema)
        if not isinstance(part, dict) or not self.is_listed:
            return part
        made: dict[str, Any] = {
            "allOf": [part],
            "patternProperties": {f"^({'|'.join(UNLISTED)})$": True},
            "unevaluatedProperties": False,
        }
        if _has_positions(self.side, schema, set()):
            made["unevaluatedItems"] = False
        return made

    def part(self, schema: Schema) -> Schema:
        made = super().part(schema)
        if not isinstance(made, dict):
            return made
        if schema.get("additionalProperties") in (True, {}):
            del made["additionalProperties"]
        listed = made.get("properties", {})
        wanted = [n for n in made.get("required", []) if n not in listed]
        if wanted:
            made["properties"] = {**listed, **dict.fromkeys(wanted, True)}
        return made


class _Receiver(_View):
    def __init__(self, side: Described, flow: str, is_open: bool) -> None:
        super().__init__(side, flow)
        self.is_open = is_open and flow == "response"

    def hidden(self) -> Schema:
        return True

    def _text(self, schema: Schema) -> str:
        """A schema's text with what it refers to."""
        text = json.dumps(schema)
        seen: set[str] = set()
        while refs := set(re.findall(r"/schemas/(N\d+)", text)) - seen:
            seen |= refs
            text += json.dumps([self.side.components[name] for name in sorted(refs)])
        return text

    def _is_open_union(
        self, schema: Schema, seen: frozenset[str] = frozenset()
    ) -> bool:
        """Whether members may come: what is beside them is said of those known."""
        if not isinstance(schema, dict):
            return False
        for word in UNIONS:
            known = [m for m in schema.get(word, []) if not _is_null(m)]
            if len(known) > 1 or (known and "discriminator" in schema):
                return True
        parts = [*schema.get("allOf", [])]
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen:
            seen |= {ref}
            parts.append(self.side.components[ref.rpartition("/")[2]])
        return any(self._is_open_union(part, seen) for part in parts)

    def part(self, schema: Schema) -> Schema:
        made = super().part(schema)
        if not isinstance(made, dict) or self.flow == "request":
            return made
        if self.is_open and self._is_open_union(schema):
            return {}
        for word in _DOCUMENTATION:
            made.pop(word, None)
            members = schema.get("oneOf")
            if f'"{word}"' in self._text(members) and "oneOf" in made:
                # Without its pattern a member is wider, and may overlap another one.
                either = {"anyOf": made.pop("oneOf")}
                made["allOf"] = [*made.get("allOf", []), either]
        if self.is_open:
            _open(made)
        return made


def _open(made: dict[str, Any]) -> None:
    if made.get("additionalProperties") is False:
        del made["additionalProperties"]
    if made.get("items") is False:
        del made["items"]
    values = [made.pop("const")] if "const" in made else made.pop("enum", None)
    if values is not None and "type" not in made:
        kinds = {_kind(value) for value in values}
        made["type"] = sorted(kinds)
    kind = made.get("type")
    if isinstance(kind, list) and len(set(kind) - {"null"}) > 1:
        del made["type"]
        if "null" not in kind:
            made["allOf"] = [*made.get("allOf", []), {"not": {"type": "null"}}]


def _null_beside(made: dict[str, Any]) -> None:
    """Null beside the members of a `oneOf`, as it is meant: whatever they say of it."""
    members = made.get("oneOf", [])
    known = [m for m in members if not _is_null(m)]
    if known and len(known) < len(members):
        either = {"anyOf": [{"oneOf": known}, {"type": "null"}]}
        del made["oneOf"]
        made["allOf"] = [*made.get("allOf", []), either]


def _is_null(member: Schema) -> bool:
    if not isinstance(member, dict):
        return False
    listed = [member["const"]] if "const" in member else member.get("enum")
    return member.get("type") in ("null", ["null"]) or listed == [None]


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _has_positions(side: Described, schema: Schema, seen: set[str]) -> bool:
    if not isinstance(schema, dict):
        return False
    if "prefixItems" in schema:
        return True
    parts = [member for word in IN_PLACE for member in schema.get(word, [])]
    ref = schema.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        seen.add(ref)
        parts.append(side.components[ref.rpartition("/")[2]])
    return any(_has_positions(side, part, seen) for part in parts)


def _meant(side: Described, schema: Schema) -> str | None:
    """The type of a schema that names none, and has words of one type only."""
    words: set[str] = set()
    waiting, seen = [schema], set()
    while waiting:
        part = waiting.pop()
        if not isinstance(part, dict):
            continue
        words |= part.keys()
        waiting += part.get("allOf", [])
        ref = part.get("$ref")
        if isinstance(ref, str) and ref not in seen:
            seen.add(ref)
            waiting.append(side.components[ref.rpartition("/")[2]])
    if words & {"type", "enum", "const", *UNIONS}:
        return None
    if words & {"properties", "additionalProperties"}:
        return "object"
    return "array" if words & {"items", "prefixItems"} else None


def _wrapped(schema: Schema) -> dict[str, Any]:
    return schema if isinstance(schema, dict) else {"allOf": [schema]}
