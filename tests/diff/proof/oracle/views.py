"""What of a schema travels, and what whoever gets it has to take: for a validator.

A validator knows values; a description means more. Nobody sends what is read-only in a
request or write-only in a response, nor properties and positions that no schema lists.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from tests.diff.proof.oracle.schemas import (
    COMPONENTS,
    IN_PLACE,
    UNIONS,
    UNLISTED,
    Described,
    Schema,
)

_NOT_NULL = ["array", "boolean", "number", "object", "string"]
_WRITTEN = "written-"
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


def taken(
    side: Described, flow: str, *, is_open: bool, by_letter: bool = False
) -> dict[str, Any]:
    """What is taken.

    Args:
        is_open: whether clients pass over what they do not know: values of enums,
            members of unions, properties of closed objects.
        by_letter: whether a schema without a type takes values of every type, null
            left out; otherwise those of the type that its words are about.
    """
    return _Receiver(side, flow, is_open, by_letter).whole()


class _View:
    by_letter = False

    def __init__(self, side: Described, flow: str) -> None:
        self.side = side
        self.unsent = _UNSENT[flow]
        self.flow = flow
        self.components: dict[str, Schema] = {}

    def whole(self) -> dict[str, Any]:
        root = _wrapped(self.value(self.side.schema))
        written = {f"{_WRITTEN}{n}": s for n, s in self.side.components.items()}
        schemas = {**self.components, **_as_written(written)}
        return {**root, "components": {"schemas": schemas}}

    def value(self, schema: Schema) -> Schema:
        """The schema of a value: of a property, an item, a body."""
        return self.typed(schema, frozenset())

    def typed(self, schema: Schema, hidden: frozenset[str]) -> Schema:
        """The schema with the type that it is meant to have, by its words.

        Args:
            hidden: properties that do not travel, by what stands beside the schema.
        """
        part = self.part(schema, hidden | self._one_way(schema))
        kind = _meant(self.side, schema)
        if kind is None:
            return part
        return {**part, "type": _NOT_NULL if self.by_letter else kind}

    def part(self, schema: Schema, hidden: frozenset[str]) -> Schema:
        """The schema as one of those that together describe a value."""
        if not isinstance(schema, dict):
            return schema
        made = dict(schema)
        self._properties(made, hidden)
        for word in IN_PLACE:
            if word in made:
                each = self.part if word == "allOf" else self.typed
                made[word] = [each(member, hidden) for member in made[word]]
        if "not" in made:
            made["not"] = _as_written(made["not"])
        if "$ref" in made:
            made["$ref"] = self._pointing(made["$ref"], hidden)
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

    def _pointing(self, ref: str, hidden: frozenset[str]) -> str:
        """A reference to the view of a component, as it stands beside others."""
        name = "-".join([ref.removeprefix(COMPONENTS), *sorted(hidden)])
        if name not in self.components:
            self.components[name] = True  # it may refer to itself
            self.components[name] = self.part(pointed_at(self.side, ref), hidden)
        return COMPONENTS + name

    def _properties(self, made: dict[str, Any], hidden: frozenset[str]) -> None:
        for word in _LOCATIONS:
            if word in made:
                made[word] = {n: self.value(s) for n, s in made[word].items()}
        for name in hidden & made.get("properties", {}).keys():
            made["properties"][name] = self.hidden()
        if "required" in made:
            made["required"] = [n for n in made["required"] if n not in hidden]

    def _one_way(self, schema: Schema) -> frozenset[str]:
        """The properties of a value that do not travel this way."""
        return frozenset(
            name
            for piece in pieces(self.side, schema)
            for name, inner in piece.get("properties", {}).items()
            if any(each.get(self.unsent) is True for each in pieces(self.side, inner))
        )

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
        part = self.typed(schema, frozenset())
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

    def part(self, schema: Schema, hidden: frozenset[str]) -> Schema:
        made = super().part(schema, hidden)
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
    def __init__(
        self, side: Described, flow: str, is_open: bool, by_letter: bool
    ) -> None:
        super().__init__(side, flow)
        self.is_open = is_open and flow == "response"
        self.by_letter = by_letter

    def hidden(self) -> Schema:
        return True

    def typed(self, schema: Schema, hidden: frozenset[str]) -> Schema:
        made = super().typed(schema, hidden)
        lists = [
            {each["type"]} if isinstance(each["type"], str) else {*each["type"]}
            for each in pieces(self.side, schema)
            if "type" in each
        ]
        kinds = set.intersection(*lists) - {"null"} if lists else set()
        if self.is_open and len(kinds) > 1:
            # Values of other types may come: nothing is said of them.
            return {"anyOf": [made, {"not": {"type": sorted({*kinds, "null"})}}]}
        return made

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

    def part(self, schema: Schema, hidden: frozenset[str]) -> Schema:
        made = super().part(schema, hidden)
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
            if "oneOf" in made:
                # What is open is wider, and may overlap another member.
                either = {"anyOf": made.pop("oneOf")}
                made["allOf"] = [*made.get("allOf", []), either]
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


def pointed_at(side: Described, ref: str) -> Schema:
    """The component that a reference names."""
    return side.components[ref.removeprefix(COMPONENTS)]


def pieces(
    side: Described, schema: Schema, above: tuple[str, ...] = ()
) -> Iterator[dict[str, Any]]:
    """The schemas that all hold for a value: bases, what is referred to, only members."""
    if not isinstance(schema, dict):
        return
    yield schema
    parts = [*schema.get("allOf", [])]
    for word in UNIONS:
        if len(schema.get(word, [])) == 1:
            parts += schema[word]
    for part in parts:
        yield from pieces(side, part, above)
    ref = schema.get("$ref")
    if ref is not None and ref not in above:
        yield from pieces(side, pointed_at(side, ref), (*above, ref))


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


def _as_written(schema: Schema) -> Schema:
    """A schema that refers to components as they are written, not to a view of them."""
    text = json.dumps(schema)
    return json.loads(text.replace(COMPONENTS, COMPONENTS + _WRITTEN))


def _wrapped(schema: Schema) -> dict[str, Any]:
    return schema if isinstance(schema, dict) else {"allOf": [schema]}
