"""Edits of schemas, and other ways to write them, made by chance."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from tests.diff.proof.oracle.schemas import (
    COMPONENTS,
    IN_PLACE,
    READ_ONLY,
    SCALARS,
    TAG,
    UNIONS,
    WRITE_ONLY,
    Described,
    Maker,
    places,
)

Place = dict[str, Any]
# Word -> the types that it binds.
_BOUNDS = {
    "string": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}
_MAY_GO = (
    *("minLength", "maxLength", "minimum", "maximum", "pattern", "enum", "const"),
    *("not", "multipleOf", "contains", "uniqueItems", "items", "patternProperties"),
    *("propertyNames", "dependentRequired", "minItems", "maxItems", "type"),
    *("minProperties", "maxProperties", "exclusiveMinimum"),
)


class Editor:
    """Edits schemas; what fits no place of a schema is tried elsewhere."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.maker = Maker(random)

    def edited(self, side: Described) -> Described:
        """A copy with one edit in it, sometimes with more."""
        copy = Described({"root": deepcopy(side.schema)}, deepcopy(side.components))
        self.maker.components = copy.components
        for _ in range(self.random.choice([1, 1, 1, 2, 3])):
            self._edit(copy)
        return Described(copy.schema["root"], copy.components)

    def _edit(self, side: Described) -> None:
        edits: list[tuple[float, Callable[[Place], bool]]] = [
            (3.0, self._require),
            (3.0, self._property),
            (2.0, self._close),
            (4.0, self._member),
            (2.0, self._bound),
            (2.5, self._drop),
            (2.5, self._type),
            (3.0, self._values),
            (1.0, self._flag),
            (1.0, self._other_kind),
            (2.0, self._wrap),
            (1.0, self._unwrap),
            (1.0, self._tuple),
            (1.0, self._container),
            (1.0, self._discriminator),
            (1.0, self._beside),
            (1.0, self._idle),
            (1.0, self._null),
            (0.7, self._swap),
        ]
        for _ in range(50):
            roots = [side.schema["root"], *side.components.values()]
            found = [place for root in roots for place in places(root)]
            if not found:
                return
            (edit,) = self.random.choices(
                [edit for _, edit in edits], [weight for weight, _ in edits]
            )
            if edit(self.random.choice(found)):
                return

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _require(self, place: Place) -> bool:
        if not place.get("properties"):
            return False
        name = self.random.choice([*place["properties"]])
        had = place.pop("required", [])
        required = [each for each in had if each != name]
        if name not in had:
            required.append(name)
        if required:
            place["required"] = required
        return True

    def _property(self, place: Place) -> bool:
        properties = place.get("properties")
        if properties is None:
            return False
        name = self.random.choice([*properties])
        turn = self.random.random()
        if turn < 0.4 and len(properties) > 1:
            del properties[name]
            required = [each for each in place.pop("required", []) if each != name]
            if required:
                place["required"] = required
        elif turn < 0.6:
            properties[name] = self.maker.schema(1)
        else:
            properties[self.random.choice(["a", "b", "c", "d"])] = self.maker.schema(1)
        return True

    def _close(self, place: Place) -> bool:
        if "properties" not in place:
            return False
        had = place.pop("additionalProperties", None)
        if had is None or self._chance(0.2):
            place["additionalProperties"] = self.random.choice(
                [False, False, True, deepcopy(self.random.choice(SCALARS))]
            )
        return True

    def _member(self, place: Place) -> bool:
        words = [word for word in IN_PLACE if word in place]
        if not words:
            return False
        word = self.random.choice(words)
        members = place[word]
        turn = self.random.random()
        if turn < 0.4 and len(members) > 1:
            gone = members.pop(self.random.randrange(len(members)))
            mapping = place.get("discriminator", {}).get("mapping", {})
            for tag, ref in list(mapping.items()):
                if isinstance(gone, dict) and gone.get("$ref") == ref:
                    del mapping[tag]
        elif turn < 0.55:
            tag = self.random.choice(["x", "y", "z", "w"])
            member = self.maker.variant(tag, 1)
            mapping = place.get("discriminator", {}).get("mapping")
            if mapping is not None and "$ref" in member:
                mapping[tag] = member["$ref"]
            members.append(member)
        elif turn < 0.65:
            # One that may fit beside another.
            members.append(deepcopy(self.random.choice(members)))
            self._edit_somewhere(members[-1])
        else:
            members.insert(self.random.randint(0, len(members)), self.maker.schema(1))
        return True

    def _edit_somewhere(self, schema: Any) -> None:
        found = list(places(schema))
        for edit in (self._require, self._property, self._type, self._values):
            if found and edit(self.random.choice(found)):
                return

    def _bound(self, place: Place) -> bool:
        kind = place.get("type")
        words = _BOUNDS.get(
            self.random.choice(kind) if isinstance(kind, list) else str(kind)
        )
        if not words:
            return False
        place[self.random.choice(words)] = self.random.choice([1, 2, 3])
        return True

    def _drop(self, place: Place) -> bool:
        words = [word for word in _MAY_GO if word in place]
        if not words:
            return False
        del place[self.random.choice(words)]
        return True

    def _type(self, place: Place) -> bool:
        had = place.get("type")
        if had is None:
            return False
        if isinstance(had, list) and self._chance(0.6):
            place["type"] = self.random.choice(had)
        elif isinstance(had, str) and self._chance(0.3):
            place["type"] = self.random.choice(
                ["string", "integer", "number", "object", "array"]
            )
        else:
            have = had if isinstance(had, list) else [had]
            more = self.random.choice(["null", "boolean", "number", "string"])
            place["type"] = [*have, more] if more not in have else have
        return bool(place["type"] != had)

    def _values(self, place: Place) -> bool:
        if "const" in place:
            value = place["const"]
            if self._chance(0.5):
                place["const"] = self.random.choice(["a", "b", "d", 2])
            else:
                del place["const"]
                place["enum"] = [value, "d"]
            return True
        values = place.get("enum")
        if values is None:
            return False
        turn = self.random.random()
        if turn < 0.4 and len(values) > 1:
            values.pop(self.random.randrange(len(values)))
        elif turn < 0.8:
            more = self.random.choice(["c", "d", 3, None])
            if more in values:
                return False
            values.append(more)
        elif turn < 0.9:
            del place["enum"]
        else:
            del place["enum"]
            place["anyOf"] = [{"enum": values[:1]}, {"enum": values[1:] or ["d"]}]
        return True

    def _flag(self, place: Place) -> bool:
        properties = place.get("properties", {})
        for name, word in ((READ_ONLY, "readOnly"), (WRITE_ONLY, "writeOnly")):
            one = properties.get(name)
            if isinstance(one, dict):
                if one.pop(word, None) is None:
                    one[word] = True
                return True
        if properties and self._chance(0.3):
            name, word = self.random.choice(
                [(READ_ONLY, "readOnly"), (WRITE_ONLY, "writeOnly")]
            )
            properties[name] = {"type": "string"}
            if self._chance(0.5):
                properties[name][word] = True
            if self._chance(0.5):
                place["required"] = [*place.get("required", []), name]
            return True
        return False

    def _other_kind(self, place: Place) -> bool:
        for word, other in (UNIONS, UNIONS[::-1]):
            if word in place and other not in place:
                place[other] = place.pop(word)
                return True
        return False

    def _wrap(self, place: Place) -> bool:
        """The schema, beside others in a union, or a part of an `allOf`."""
        whole = dict(place)
        place.clear()
        turn = self.random.random()
        if turn < 0.5:
            members = [whole, self.maker.schema(1)]
            self.random.shuffle(members)
            place[self.random.choice(UNIONS)] = members
        elif turn < 0.7:
            place["allOf"] = [whole, self.maker.object(1)]
        elif turn < 0.85:
            place |= self.maker.named(whole)
        else:
            place[self.random.choice(IN_PLACE)] = [whole]
        return True

    def _unwrap(self, place: Place) -> bool:
        words = [word for word in IN_PLACE if word in place]
        if not words:
            return False
        members = place.pop(self.random.choice(words))
        member = self.random.choice(members)
        place.pop("discriminator", None)
        if isinstance(member, dict) and not member.keys() & place.keys():
            place |= member
        return True

    def _tuple(self, place: Place) -> bool:
        positions = place.get("prefixItems")
        if positions is None:
            return False
        if len(positions) > 1 and self._chance(0.5):
            positions.pop()
        elif self._chance(0.5):
            positions.append(self.maker.simple())
        else:
            positions[0] = self.maker.simple()
        return True

    def _container(self, place: Place) -> bool:
        """What holds for the whole of an object or an array."""
        kind, scalar = place.get("type"), deepcopy(self.random.choice(SCALARS))
        if kind == "array":
            words = ["contains", "uniqueItems", "minItems"]
            word = self.random.choice(words["prefixItems" in place :])
            place[word] = {"contains": scalar, "uniqueItems": True, "minItems": 1}[word]
        elif kind == "object":
            word = self.random.choice(
                ["patternProperties", "propertyNames", "dependentRequired", "not"]
            )
            place[word] = {
                "patternProperties": {"^o": scalar},
                "propertyNames": {"maxLength": 4},
                "dependentRequired": {"a": ["b"]},
                "not": {"required": ["a", "b"]},
            }[word]
        else:
            return False
        return True

    def _discriminator(self, place: Place) -> bool:
        if not any(word in place for word in UNIONS):
            return False
        if place.pop("discriminator", None) is None:
            members = next(place[word] for word in UNIONS if word in place)
            if not all(isinstance(m, dict) and "$ref" in m for m in members):
                return False
            place["discriminator"] = {"propertyName": TAG}
        return True

    def _beside(self, place: Place) -> bool:
        """More words beside what is there: a reference, a union, bases."""
        if not place.keys() & {"$ref", *IN_PLACE}:
            return False
        more: Place = self.random.choice(
            [
                {"type": "object"},
                {"type": "string"},
                {"required": ["a"]},
                {"minLength": 2},
                {"maximum": 1},
                {"not": {"const": "a"}},
                self.maker.object(0),
            ]
        )
        if more.keys() & place.keys():
            return False
        place |= deepcopy(more)
        return True

    def _idle(self, place: Place) -> bool:
        before = dict(place)
        self.maker.idle(place)
        return place != before

    def _null(self, place: Place) -> bool:
        """Null, as one more value."""
        if "type" not in place or self._chance(0.3):
            whole = dict(place)
            place.clear()
            place[self.random.choice(UNIONS)] = [whole, {"type": "null"}]
            return True
        kind = place["type"]
        kinds = kind if isinstance(kind, list) else [kind]
        place["type"] = [k for k in kinds if k != "null"] or kinds
        if "null" not in kinds:
            place["type"] = [*kinds, "null"]
        return True

    def _swap(self, place: Place) -> bool:
        """A reference that leads elsewhere, or its target in its place."""
        ref = place.get("$ref")
        if not isinstance(ref, str):
            return False
        target = self.maker.components[ref.removeprefix(COMPONENTS)]
        if self._chance(0.5) and isinstance(target, dict):
            if target.keys() & place.keys() or _mentions(target, ref):
                return False
            del place["$ref"]
            place |= deepcopy(target)
            return True
        place["$ref"] = self.maker.named(self.maker.schema(1))["$ref"]
        return True


def _mentions(schema: Any, ref: str) -> bool:
    return any(place.get("$ref") == ref for place in places(schema))
