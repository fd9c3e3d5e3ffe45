"""Edits that know what they are: of a schema, or of an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.diff.proof.random_descriptions import (
    EXTRA,
    MEMBERS,
    TAG,
    Chance,
    Description,
    Schema,
    content,
    nodes_of,
    operations_of,
    reference,
    roots_of,
    uses_of,
)

B, W, I = "breaking", "warning", "info"  # noqa: E741


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What an edit is, and how grave it is for requests and for responses."""

    name: str
    request: str
    response: str

    def expected(self, flows: set[str]) -> tuple[str, str]:
        """The id of the rule and the severity, for what travels these ways."""
        if not flows:
            known = self.name in ("deprecated", "undeprecated")
            return self.name if known else "unused-schema-changed", I
        graver = [B, W, I]
        verdicts = {"request": self.request, "response": self.response}
        flow = min(sorted(flows), key=lambda flow: graver.index(verdicts[flow]))
        return f"{flow}-{self.name}", verdicts[flow]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaEdit:
    """One way to edit a schema."""

    forth: Kind
    back: Kind
    fits: Callable[[Schema], bool]
    do: Callable[[Schema], None]
    in_text: bool = True  # whether it is judged in a parameter as it is in a body


def type_of(schema: Schema) -> str:
    """The type, null aside."""
    kind = schema.get("type", "")
    return kind if isinstance(kind, str) else str(kind[0])


def _pair(
    names: tuple[str, str],
    fits: Callable[[Schema], bool],
    do: Callable[[Schema], None],
    *,
    forth: tuple[str, str] = (B, I),
    back: tuple[str, str] = (I, B),
    in_text: bool = True,
) -> SchemaEdit:
    """An edit with its verdicts; without any it tightens what it touches."""
    return SchemaEdit(
        forth=Kind(name=names[0], request=forth[0], response=forth[1]),
        back=Kind(name=names[1], request=back[0], response=back[1]),
        fits=fits,
        do=do,
        in_text=in_text,
    )


def _bounds(
    keyword: str, name: str, type_: str, upper: bool, other: str
) -> Iterator[SchemaEdit]:
    """A bound that is added, removed, tightened, loosened."""

    def present(schema: Schema) -> bool:
        return keyword in schema and _leaves_open(schema, keyword)

    def absent(schema: Schema) -> bool:
        numeric = type_of(schema) in ("number", "integer")
        right = numeric if type_ == "number" else type_of(schema) == type_
        free = keyword not in schema and "enum" not in schema
        return right and free and _leaves_open(schema, keyword)

    def put(schema: Schema) -> None:
        schema[keyword] = schema.get(other, 5) + (1 if upper else -1)

    def drop(schema: Schema) -> None:
        del schema[keyword]

    def move(by: int) -> Callable[[Schema], None]:
        def moved(schema: Schema) -> None:
            schema[keyword] += by

        return moved

    lowered, raised = f"{name}-lowered", f"{name}-raised"
    tight, loose = (lowered, raised) if upper else (raised, lowered)
    step = -1 if upper else 1
    yield _pair((f"{name}-added", f"{name}-removed"), absent, put, forth=(W, I))
    yield _pair(
        (f"{name}-removed", f"{name}-added"),
        present,
        drop,
        forth=(I, B),
        back=(W, I),
    )
    yield _pair((tight, loose), present, move(step))
    yield _pair((loose, tight), present, move(-step), forth=(I, B), back=(B, I))


def _leaves_open(schema: Schema, bound: str) -> bool:
    """Whether other words do not settle anyway how many properties there are."""
    if bound == "maxProperties":
        return not _is_closed(schema)
    if bound == "minProperties":
        return bool(len(schema.get("required", ())) < schema.get(bound, 5) - 1)
    return True


def _set(key: str, value: Any) -> Callable[[Schema], None]:
    def do(schema: Schema) -> None:
        schema[key] = value

    return do


def _drop(key: str) -> Callable[[Schema], None]:
    def do(schema: Schema) -> None:
        del schema[key]

    return do


def _has(key: str) -> Callable[[Schema], bool]:
    return lambda schema: key in schema


def _is(type_: str, *, without: str) -> Callable[[Schema], bool]:
    return lambda schema: type_of(schema) == type_ and not (
        {without, "enum", "const"} & set(schema)
    )


def _plain(type_: str) -> Callable[[Schema], bool]:
    """A schema that says its type and no more."""
    return lambda schema: schema == {"type": type_}


def _is_open(schema: Schema) -> bool:
    return "properties" in schema and schema.get("additionalProperties") is not False


def _is_closed(schema: Schema) -> bool:
    return "properties" in schema and schema.get("additionalProperties") is False


def _optional_names(schema: Schema) -> list[str]:
    names = [*schema["properties"]] if len(schema.get("properties", {})) > 1 else []
    return [n for n in names if n not in schema.get("required", []) and n != TAG]


def _forget_optional(schema: Schema) -> None:
    del schema["properties"][_optional_names(schema)[0]]


def _forget_required(schema: Schema) -> None:
    name = schema["required"].pop(0)
    del schema["properties"][name]


def _new_property(schema: Schema) -> None:
    schema["properties"][EXTRA] = {"type": "string"}


def _new_required(schema: Schema) -> None:
    _new_property(schema)
    schema["required"] = [*schema.get("required", []), EXTRA]


def _require(schema: Schema) -> None:
    schema["required"] = [*schema.get("required", []), _optional_names(schema)[0]]


def _release(schema: Schema) -> None:
    schema["required"].pop()


def _has_required(schema: Schema) -> bool:
    return len(schema.get("properties", {})) > 1 and any(
        name != TAG for name in schema.get("required", [])
    )


def _never_null(schema: Schema) -> None:
    schema["type"] = type_of(schema)


def _null_too(schema: Schema) -> None:
    schema["type"] = [schema["type"], "null"]


def _lose_member(schema: Schema) -> None:
    schema["oneOf"].pop(1)


def _gain_member(schema: Schema) -> None:
    known = [member["$ref"] for member in schema["oneOf"]]
    others = [m for m in map(reference, MEMBERS) if m["$ref"] not in known]
    schema["oneOf"].insert(1, others[0])


def _lose_value(schema: Schema) -> None:
    schema["enum"].pop(0)


def _gain_value(schema: Schema) -> None:
    schema["enum"].insert(1, EXTRA)


def _type_is(kind: Any) -> Callable[[Schema], bool]:
    return lambda schema: schema.get("type") == kind


SCHEMA_EDITS: tuple[SchemaEdit, ...] = (
    *_bounds("maximum", "maximum", "number", True, "minimum"),
    *_bounds("minimum", "minimum", "number", False, "maximum"),
    *_bounds("maxLength", "max-length", "string", True, "minLength"),
    *_bounds("minLength", "min-length", "string", False, "maxLength"),
    *_bounds("maxItems", "max-items", "array", True, "minItems"),
    *_bounds("minItems", "min-items", "array", False, "maxItems"),
    *_bounds("maxProperties", "max-properties", "object", True, "minProperties"),
    *_bounds("minProperties", "min-properties", "object", False, "maxProperties"),
    _pair(
        ("pattern-added", "pattern-removed"),
        _is("string", without="pattern"),
        _set("pattern", "^c"),
        back=(I, I),
    ),
    _pair(
        ("pattern-removed", "pattern-added"),
        _has("pattern"),
        _drop("pattern"),
        forth=(I, I),
        back=(B, I),
    ),
    _pair(
        ("pattern-changed", "pattern-changed"),
        _has("pattern"),
        _set("pattern", "c+"),
        forth=(W, I),
        back=(W, I),
    ),
    _pair(
        ("format-added", "format-removed"),
        _is("string", without="format"),
        _set("format", "uuid"),
    ),
    _pair(
        ("multiple-of-added", "multiple-of-removed"),
        lambda s: type_of(s) in ("number", "integer") and "multipleOf" not in s,
        _set("multipleOf", 2),
    ),
    _pair(
        ("multiple-of-narrowed", "multiple-of-widened"),
        _has("multipleOf"),
        lambda s: s.update(multipleOf=s["multipleOf"] * 2),
    ),
    _pair(
        ("multiple-of-changed", "multiple-of-changed"),
        _has("multipleOf"),
        _set("multipleOf", 7),
        forth=(B, B),
        back=(B, B),
    ),
    _pair(
        ("enum-added", "enum-removed"),
        _plain("string"),
        _set("enum", ["red", EXTRA]),
    ),
    _pair(
        ("enum-removed", "enum-added"),
        _has("enum"),
        _drop("enum"),
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("enum-value-removed", "enum-value-added"),
        _has("enum"),
        _lose_value,
        back=(I, I),
    ),
    _pair(
        ("enum-value-added", "enum-value-removed"),
        _has("enum"),
        _gain_value,
        forth=(I, I),
        back=(B, I),
    ),
    _pair(
        ("type-changed", "type-changed"),
        _plain("boolean"),
        _set("type", "number"),
        forth=(B, B),
        back=(B, B),
        in_text=False,
    ),
    _pair(
        ("type-narrowed", "type-widened"),
        # What is a multiple of a whole number is whole anyway.
        lambda s: s.get("type") == "number" and "multipleOf" not in s,
        _set("type", "integer"),
    ),
    _pair(
        ("type-widened", "type-narrowed"),
        lambda s: s.get("type") == "integer" and "multipleOf" not in s,
        _set("type", "number"),
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("type-removed", "type-added"),
        _plain("boolean"),
        _drop("type"),
        forth=(I, B),
        back=(B, I),
        in_text=False,
    ),
    _pair(
        ("became-not-nullable", "became-nullable"),
        lambda s: isinstance(s.get("type"), list),
        _never_null,
    ),
    _pair(
        ("became-nullable", "became-not-nullable"),
        lambda s: isinstance(s.get("type"), str) and "enum" not in s,
        _null_too,
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("default-added", "default-removed"),
        _plain("boolean"),
        _set("default", True),
        forth=(I, I),
        back=(I, I),
        in_text=False,
    ),
    _pair(
        ("deprecated", "undeprecated"),
        _has("type"),
        _set("deprecated", True),
        forth=(I, I),
        back=(I, I),
    ),
    _pair(
        ("unique-items-added", "unique-items-removed"),
        _is("array", without="uniqueItems"),
        _set("uniqueItems", True),
    ),
    _pair(
        ("unique-items-removed", "unique-items-added"),
        _has("uniqueItems"),
        _drop("uniqueItems"),
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("items-removed", "items-added"),
        lambda s: s.get("items") == {"type": "boolean"},
        _drop("items"),
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("optional-property-added", "optional-property-removed"),
        _is_open,
        _new_property,
        forth=(I, I),
        back=(W, W),
    ),
    _pair(
        ("optional-property-added", "optional-property-removed"),
        _is_closed,
        _new_property,
        forth=(I, I),
        back=(B, W),
    ),
    _pair(
        ("optional-property-removed", "optional-property-added"),
        lambda s: _is_open(s) and bool(_optional_names(s)),
        _forget_optional,
        forth=(W, W),
        back=(I, I),
    ),
    _pair(
        ("optional-property-removed", "optional-property-added"),
        lambda s: _is_closed(s) and bool(_optional_names(s)),
        _forget_optional,
        forth=(B, W),
        back=(I, I),
    ),
    _pair(
        ("required-property-added", "required-property-removed"),
        _is_open,
        _new_required,
        back=(W, B),
    ),
    _pair(
        ("required-property-removed", "required-property-added"),
        lambda s: _is_open(s) and _has_required(s) and TAG not in s["properties"],
        _forget_required,
        forth=(W, B),
        back=(B, I),
    ),
    _pair(
        ("property-became-required", "property-became-optional"),
        lambda s: bool(_optional_names(s)),
        _require,
    ),
    _pair(
        ("property-became-optional", "property-became-required"),
        lambda s: _has_required(s) and TAG not in s["properties"],
        _release,
        forth=(I, B),
        back=(B, I),
    ),
    _pair(
        ("additional-properties-closed", "additional-properties-opened"),
        _is_open,
        _set("additionalProperties", False),
        back=(I, I),
    ),
    _pair(
        ("additional-properties-opened", "additional-properties-closed"),
        _is_closed,
        _drop("additionalProperties"),
        forth=(I, I),
        back=(B, I),
    ),
    _pair(
        ("union-member-removed", "union-member-added"),
        _has("oneOf"),
        _lose_member,
        back=(I, I),
    ),
    _pair(
        ("union-member-added", "union-member-removed"),
        _has("oneOf"),
        _gain_member,
        forth=(I, I),
        back=(B, I),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationEdit:
    """One way to edit an operation, or the item of its path."""

    forth: tuple[str, str]  # rule, severity
    back: tuple[str, str]
    fits: Callable[[dict[str, Any]], bool]
    do: Callable[[dict[str, Any]], None]


def _operation(
    forth: tuple[str, str],
    back: tuple[str, str],
    fits: Callable[[dict[str, Any]], bool],
    do: Callable[[dict[str, Any]], None],
) -> OperationEdit:
    return OperationEdit(forth=forth, back=back, fits=fits, do=do)


def _parameter(required: bool) -> dict[str, Any]:
    where = {"name": EXTRA, "in": "query", "required": required}
    return {**where, "schema": {"type": "string"}}


def _always(operation: dict[str, Any]) -> bool:
    return bool(operation)


def _first(*, required: bool) -> Callable[[dict[str, Any]], bool]:
    return lambda o: bool(o["parameters"]) and (
        o["parameters"][0]["required"] is required
    )


def _turn_first(operation: dict[str, Any]) -> None:
    parameter = operation["parameters"][0]
    parameter["required"] = not parameter["required"]


def _body(*, required: bool | None) -> Callable[[dict[str, Any]], bool]:
    return lambda o: o.get("requestBody", {}).get("required") is required


def _give_body(required: bool) -> Callable[[dict[str, Any]], None]:
    def do(operation: dict[str, Any]) -> None:
        body = content({"type": "string"})
        operation["requestBody"] = {"required": required, "content": body}

    return do


def _more_media(operation: dict[str, Any]) -> None:
    media = operation["requestBody"]["content"]
    media["application/x-www-form-urlencoded"] = {"schema": {"type": "object"}}


def _more_headers(operation: dict[str, Any]) -> None:
    first, *_ = operation["responses"].values()
    first["headers"] = {"X-Extra": {"schema": {"type": "string"}}}


OPERATION_EDITS: tuple[OperationEdit, ...] = (
    _operation(
        ("request-optional-parameter-added", I),
        ("request-parameter-removed", W),
        _always,
        lambda o: o["parameters"].append(_parameter(False)),
    ),
    _operation(
        ("request-required-parameter-added", B),
        ("request-parameter-removed", W),
        _always,
        lambda o: o["parameters"].append(_parameter(True)),
    ),
    _operation(
        ("request-parameter-became-required", B),
        ("request-parameter-became-optional", I),
        _first(required=False),
        _turn_first,
    ),
    _operation(
        ("request-parameter-became-optional", I),
        ("request-parameter-became-required", B),
        _first(required=True),
        _turn_first,
    ),
    _operation(
        ("request-optional-body-added", I),
        ("request-body-removed", B),
        _body(required=None),
        _give_body(False),
    ),
    _operation(
        ("request-required-body-added", B),
        ("request-body-removed", B),
        _body(required=None),
        _give_body(True),
    ),
    _operation(
        ("request-body-became-required", B),
        ("request-body-became-optional", I),
        _body(required=False),
        lambda o: o["requestBody"].update(required=True),
    ),
    _operation(
        ("request-body-became-optional", I),
        ("request-body-became-required", B),
        _body(required=True),
        lambda o: o["requestBody"].update(required=False),
    ),
    _operation(
        ("request-media-type-added", I),
        ("request-media-type-removed", B),
        lambda o: "requestBody" in o,
        _more_media,
    ),
    _operation(
        ("response-success-response-added", I),
        ("response-success-response-removed", B),
        _always,
        lambda o: o["responses"].update({"202": {"description": "Later."}}),
    ),
    _operation(
        ("response-error-response-added", I),
        ("response-error-response-removed", I),
        _always,
        lambda o: o["responses"].update({"409": {"description": "Conflict."}}),
    ),
    _operation(
        ("response-header-added", I),
        ("response-optional-header-removed", W),
        _always,
        _more_headers,
    ),
    _operation(
        ("deprecated", I), ("undeprecated", I), _always, _set("deprecated", True)
    ),
    _operation(("tag-added", I), ("tag-removed", I), _always, _set("tags", [EXTRA])),
    _operation(
        ("operation-id-changed", I),
        ("operation-id-changed", I),
        _always,
        _set("operationId", "another_name"),
    ),
    _operation(
        ("security-added", B),
        ("security-removed", I),
        _always,
        _set("security", [{"key": []}]),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """An edit that was made, and all that a comparison is to say about it."""

    old: Description
    new: Description
    at: str  # pointer of what was edited, or of the operation
    operations: tuple[str, ...]
    forth: tuple[str, str]  # rule, severity
    back: tuple[str, str]


def edited_by_chance(number: int) -> Edited:
    """A description and one edit of it; the same number makes the same.

    The numbers go through all edits in turn, so that each is made where it fits.
    """
    chance = Chance(number)
    old = chance.description()
    new = deepcopy(old)
    every: tuple[SchemaEdit | OperationEdit, ...] = (*SCHEMA_EDITS, *OPERATION_EDITS)
    wanted = every[number % len(every)]
    if isinstance(wanted, SchemaEdit):
        return _of_schema(old, new, wanted, chance.random)
    return _of_operation(old, new, wanted, chance.random)


def _of_schema(
    old: Description, new: Description, wanted: SchemaEdit, random: Random
) -> Edited:
    in_text = {
        at
        for pointer, operation in operations_of(old).values()
        for way, at, _ in roots_of(pointer, operation)
        if way == "parameter"
    }
    fitting = {
        edit: places
        for edit in SCHEMA_EDITS
        if (
            places := [
                at
                for at, schema in nodes_of(old).items()
                if edit.fits(schema) and (edit.in_text or at not in in_text)
            ]
        )
    }
    edit = wanted if wanted in fitting else random.choice(list(fitting))
    at = random.choice(fitting[edit])
    edit.do(nodes_of(new)[at])
    uses = uses_of(old, at)
    flows = set().union(*uses.values())
    return Edited(
        old=old,
        new=new,
        at=at,
        operations=tuple(sorted(uses)),
        forth=edit.forth.expected(flows),
        back=edit.back.expected(flows),
    )


def _of_operation(
    old: Description, new: Description, wanted: OperationEdit, random: Random
) -> Edited:
    operations = operations_of(new)
    labels = [label for label, (_, o) in operations.items() if wanted.fits(o)]
    label = random.choice(labels or list(operations))
    pointer, operation = operations[label]
    others = [each for each in OPERATION_EDITS if each.fits(operation)]
    edit = wanted if labels else random.choice(others)
    edit.do(operation)
    return Edited(
        old=old,
        new=new,
        at=pointer,
        operations=(label,),
        forth=edit.forth,
        back=edit.back,
    )
