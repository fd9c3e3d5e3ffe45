"""A small value that fits a schema, for where a spec has no example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from specloom.mock.scalars import number_for, text_for
from specloom.spec.document import Document
from specloom.spec.schema_shapes import is_null_member, with_enum_below
from specloom.spec.values import as_dict, as_list

# An array gets one item down to here, so that required lists do not multiply.
_ITEMS_DEPTH = 3
_MAX_DEPTH = 24
_MOST_ITEMS = 100
# Of all that one value is made of: lists of lists and the like multiply.
_MOST_VALUES = 3_000

_CHOICES = ("oneOf", "anyOf")
# What states a value; a schema allows no other than the settled ones.
_STATED = ("example", "examples", "const", "default", "enum")
_SETTLED = ("const", "enum")
# Of a schema joined from several: further schemas with alternatives.
_MORE = "specloom more"
_SAYS_NOTHING = frozenset({"discriminator", "description", "title", "nullable", "type"})


def synthesise(
    document: Document,
    schema: Any,
    *,
    request: bool = False,
    items: bool = True,
    stated: bool = True,
    optional_depth: int = -1,
    turn: int = 0,
) -> Any:
    """The smallest sensible value of a schema: its own example, else its required part.

    Args:
        request: leave out what is read-only, rather than what is write-only.
        items: give a list one item where it may be empty.
        stated: take what the schema itself gives by example or by default.
        optional_depth: down to here an object gets what it need not have, too; 0 is the
            value itself.
        turn: which of several alternatives to begin with.
    """
    made = _Synthesis(
        document=document,
        hidden="readOnly" if request else "writeOnly",
        items_depth=max(_ITEMS_DEPTH, optional_depth + 1) if items else -1,
        words=_STATED if stated else _SETTLED,
        optional_depth=optional_depth,
        turn=turn,
        left=[_MOST_VALUES],
    )
    return made.value(schema, (), 0)


class _Synthesis(Struct, frozen=True, kw_only=True):
    """One value being made."""

    document: Document
    hidden: str  # what says that a property does not travel this way
    items_depth: int  # down to here a list gets an item
    words: tuple[str, ...]  # what states a value
    optional_depth: int  # down to here an object gets what it need not have
    turn: int  # which alternative comes first
    left: list[int]  # how many more values there may be in it, as its one item

    def value(
        self, schema: Any, above: tuple[str, ...], depth: int, nth: int = 0
    ) -> Any:
        """A value; `above` are the references that lead here.

        Args:
            nth: which of several that must differ.
        """
        schema, above = self.resolved(schema, above)
        if schema is None or not isinstance(schema, Mapping) or depth > _MAX_DEPTH:
            return None
        found, value = _stated(schema, self.words, nth)
        if found:
            return value
        flat, above = self.flat(schema, above)
        return self.made(flat, above, depth, nth)

    def made(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int, nth: int
    ) -> Any:
        """A value of a schema that has no `allOf`; None where there are enough."""
        self.left[0] -= 1
        if self.left[0] < 0:
            return None
        found, value = _stated(schema, self.words, nth)
        if found and not isinstance(value, dict):
            return value
        shown = value if found else {}
        choices = [schema[word] for word in _CHOICES if as_list(schema.get(word))]
        more = as_list(schema.get(_MORE))
        if choices or more:
            return self.choice(schema, above, depth, nth)
        kind = _type(schema)
        # Some describe properties of what is no object.
        if kind == "object" or (kind is None and shown):
            return self.object(schema, shown, above, depth, nth)
        if kind == "array":
            return self.array(schema, above, depth)
        return _scalar(kind, schema, nth)

    def resolved(
        self, schema: Any, above: tuple[str, ...]
    ) -> tuple[Any, tuple[str, ...]]:
        """The schema behind a reference; None where it would contain itself."""
        if not isinstance(schema, Mapping) or "$ref" not in schema:
            return schema, above
        target, pointer = self.document.follow(schema, "")
        if pointer in above:
            return None, above
        return target, (*above, pointer)

    def flat(
        self, schema: Mapping[str, Any], above: tuple[str, ...]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """A schema joined with all parts of its `allOf`, and the references in it."""
        joined = {word: each for word, each in schema.items() if word != "allOf"}
        for part in as_list(schema.get("allOf")):
            target, beyond = self.resolved(part, above)
            if isinstance(target, Mapping) and len(beyond) <= _MAX_DEPTH * 2:
                inner, above = self.flat(target, beyond)
                joined = _both(inner, joined)
        return joined, above

    def choice(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int, nth: int
    ) -> Any:
        """The value of the first alternative that can be made."""
        rest = {word: each for word, each in schema.items() if word != _MORE}
        more = as_list(schema.get(_MORE))
        word = next((each for each in _CHOICES if as_list(schema.get(each))), None)
        if word is None:
            return self.made(_both(rest, more[0], more[1:]), above, depth, nth)
        members = as_list(rest.pop(word))
        start = self.turn % len(members)
        for member in [*members[start:], *members[:start]]:
            target, beyond = self.resolved(member, above)
            is_null = is_null_member(member)
            if is_null or not isinstance(target, Mapping) or depth > _MAX_DEPTH:
                continue
            found, value = _stated(target, self.words, nth)
            if not found or not (rest.keys() <= _SAYS_NOTHING):
                inner, beyond = self.flat(target, beyond)
                value = self.made(_both(inner, rest, more), beyond, depth + 1, nth)
            if value is None:
                continue
            tag = as_dict(schema.get("discriminator")).get("propertyName")
            if isinstance(tag, str) and isinstance(value, dict):
                return {**value, tag: _tag(schema, member, value.get(tag))}
            return value
        return None

    def object(
        self,
        schema: Mapping[str, Any],
        shown: Mapping[str, Any],
        above: tuple[str, ...],
        depth: int,
        nth: int,
    ) -> dict[str, Any]:
        """What is shown, the required properties, and as many as there must be."""
        properties = as_dict(schema.get("properties"))
        extra = schema.get("additionalProperties")
        further = extra if isinstance(extra, Mapping) else {}
        made: dict[str, Any] = dict(shown)
        for name in map(str, as_list(schema.get("required"))):
            each = properties.get(name, further)
            if name not in made and not self.is_hidden(each):
                made[name] = self.value(each, above, depth + 1, nth)
        least = schema.get("minProperties")
        least = min(least, _MOST_ITEMS) if isinstance(least, int) else 0
        least = max(least, 1) if nth else least
        wanted = least
        if depth <= self.optional_depth:
            most = schema.get("maxProperties")
            wanted = most if isinstance(most, int) else len(made) + len(properties)
            if not properties and most != 0:
                least = max(least, 1)
        for name, each in properties.items():
            if len(made) >= wanted:
                break
            if name not in made and not self.is_hidden(each):
                value = self.value(each, above, depth + 1, nth)
                if value is not None:
                    made[name] = value
        if extra is not False:
            for count in range(_MOST_ITEMS):
                if len(made) >= least:
                    break
                name = self.key(schema.get("propertyNames"), nth + count)
                further = further or {"type": "string"}
                made[name] = self.value(further, above, depth + 1, nth)
        return made

    def key(self, names: Any, nth: int) -> str:
        """The name of a property that nobody named."""
        named = self.resolved(names, ())[0]
        if not isinstance(named, Mapping):
            return f"key{nth or ''}"
        return str(self.value({"type": "string", **named}, (), 0, nth))

    def is_hidden(self, schema: Any) -> bool:
        """Whether a property travels the other way only."""
        described = self.resolved(schema, ())[0]
        return isinstance(described, Mapping) and described.get(self.hidden) is True

    def array(
        self, schema: Mapping[str, Any], above: tuple[str, ...], depth: int
    ) -> list[Any]:
        """As few items as are allowed, and one rather than none near the top."""
        least = schema.get("minItems")
        count = least if isinstance(least, int) else 0
        if count == 0 and depth <= self.items_depth and schema.get("maxItems") != 0:
            count = 1
        first = as_list(schema.get("prefixItems"))[:_MOST_ITEMS]
        made = [self.value(each, above, depth + 1) for each in first]
        items = with_enum_below(schema).get("items", {})
        if items is False or self.resolved(items, above)[0] is None:
            return made
        unique = schema.get("uniqueItems") is True
        nth = 0
        for _ in range(min(count, _MOST_ITEMS) - len(made)):
            value = self.value(items, above, depth + 1, nth)
            while unique and value in made and nth < _MOST_ITEMS:
                nth += 1
                value = self.value(items, above, depth + 1, nth)
            made.append(value)
        return made


def _stated(
    schema: Mapping[str, Any], words: Sequence[str], nth: int
) -> tuple[bool, Any]:
    """The value that the schema itself gives, if it does."""
    if nth:
        if "const" in schema:
            return True, schema["const"]
        listed = as_list(schema.get("enum"))
        return (True, listed[nth % len(listed)]) if listed else (False, None)
    for word in words:
        value = schema.get(word)
        listed = as_list(value) if word in ("examples", "enum") else [value]
        if (
            word in schema
            and listed
            and (word == "const" or _is_like(listed[0], schema))
        ):
            return True, listed[0]
    return False, None


_PYTHON = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def _is_like(value: Any, schema: Mapping[str, Any]) -> bool:
    """Whether a value is one that the schema means, as far as a look at it can tell."""
    if value is None:
        return schema.get("nullable") is True or "null" in as_list(schema.get("type"))
    stated = schema.get("type")
    names = stated if isinstance(stated, list) else [stated]
    kinds = tuple(kind for name in names for kind in _PYTHON.get(str(name), ()))
    if kinds and (not isinstance(value, kinds) or _is_flag_for_number(value, kinds)):
        return False
    if isinstance(value, dict):
        return all(name in value for name in as_list(schema.get("required")))
    return True


def _is_flag_for_number(value: Any, kinds: tuple[type, ...]) -> bool:
    return isinstance(value, bool) and bool not in kinds


def _type(schema: Mapping[str, Any]) -> str | None:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((each for each in kind if each != "null"), "null")
    if isinstance(kind, str):
        return kind
    if "items" in schema:
        return "array"
    if "pattern" in schema or "minLength" in schema:
        return "string"
    return "object" if "properties" in schema or "required" in schema else None


def _scalar(kind: str | None, schema: Mapping[str, Any], nth: int) -> Any:
    if kind == "string":
        return text_for(schema, nth)
    if kind in ("integer", "number"):
        return number_for(kind, schema, nth)
    if kind == "boolean":
        return nth % 2 == 1
    # A schema without a type takes anything.
    return {} if kind is None else None


def _both(
    first: Mapping[str, Any],
    second: Mapping[str, Any],
    choices: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """One schema that wants what two want.

    Args:
        choices: what more it wants, each with alternatives of its own.
    """
    joined = {**first, **second}
    more = [*as_list(first.get(_MORE)), *as_list(second.get(_MORE)), *choices]
    for word in first.keys() & second.keys() - {_MORE}:
        one, other = first[word], second[word]
        if word in _CHOICES:
            joined[word] = one
            more.append({word: other})
        elif word == "required":
            more_names = [each for each in as_list(other) if each not in as_list(one)]
            joined[word] = [*as_list(one), *more_names]
        elif word == "properties":
            joined[word] = _properties(as_dict(one), as_dict(other))
        elif word in ("example", "default"):
            joined[word] = _joined(one, other)
        elif word == "enum":
            listed = [each for each in as_list(one) if each in as_list(other)]
            joined[word] = listed or other
        elif word.startswith(("min", "exclusiveMin")):
            joined[word] = _sharper(one, other, max)
        elif word.startswith(("max", "exclusiveMax")):
            joined[word] = _sharper(one, other, min)
    if more:
        joined[_MORE] = more
    return joined


def _properties(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **{
            name: {"allOf": [each, second[name]]} if name in second else each
            for name, each in first.items()
        },
        **{name: each for name, each in second.items() if name not in first},
    }


def _sharper(one: Any, other: Any, which: Any) -> Any:
    numbers = all(
        isinstance(each, int | float) and not isinstance(each, bool)
        for each in (one, other)
    )
    return which(one, other) if numbers else other


def _tag(schema: Mapping[str, Any], member: Any, made: Any) -> Any:
    """The discriminator's value for a member: what it has, else what maps to it."""
    reference = as_dict(member).get("$ref")
    mapping = as_dict(as_dict(schema.get("discriminator")).get("mapping"))
    tags = [tag for tag, target in mapping.items() if target == reference]
    if made is not None and not isinstance(made, str):
        return made  # a tag of another type: nothing else would fit it
    if made is not None and (made in mapping if mapping else made != "string"):
        return made
    if tags:
        return tags[0]
    return str(reference).rpartition("/")[2] if reference else made


def _joined(first: Any, second: Any) -> Any:
    if isinstance(first, dict) and isinstance(second, dict):
        return {**first, **second}
    return first if second is None else second
