"""Models and params: the one place that knows datamodel-code-generator.

It is given schemas that need no decision any more (everything has its name, every
union is written out) and gives back how each field is spelled. Unions that dispatch
on a tag, names for types and the layout of modules are templates of ours.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.api.model import (
    MISSING,
    Api,
    Direction,
    Enum,
    Field,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Scalar,
    Schema,
    Type,
)
from specloom.cache import Section
from specloom.emit.manifest import GENERATOR, generator_version

# Changes whenever what this module asks of the generator changes.
_RECIPE = 3


@dataclass(frozen=True, slots=True)
class FieldText:
    """One field as Python: `name: annotation = default`."""

    annotation: str
    default: str | None


Fields = dict[str, list[FieldText]]  # class name -> the text of each field, in order


def spell_fields(api: Api, direction: Direction, cache: Section) -> Fields:
    """How each object's fields are spelled, for models or for params.

    Only schemas that the cache does not know are given to the generator; what a
    field's text depends on is its own schema and the names it mentions.

    Raises:
        RuntimeError: the generator left out a class; its version is pinned, so this
            is a defect of ours.
    """
    wanted = {
        name: schema
        for schema in api.schemas.values()
        if isinstance(schema, ObjectSchema) and (name := class_of(schema, direction))
    }
    prepared = {
        name: _prepare(schema, api, direction) for name, schema in wanted.items()
    }
    keys = {name: _key(name, part, direction) for name, part in prepared.items()}
    known = {name: cache.get(keys[name]) for name in prepared}
    missing = {name: prepared[name] for name, text in known.items() if text is None}
    if missing:
        made = _generate(missing, direction)
        for name in missing:
            if name not in made:
                raise RuntimeError(f"{GENERATOR} made no class {name!r}")
            known[name] = json.dumps(made[name], ensure_ascii=False)
            cache.put(keys[name], known[name] or "")
    return {
        name: [FieldText(*spelled[_slot(n)]) for n in range(len(wanted[name].fields))]
        for name, text in known.items()
        for spelled in [json.loads(text or "{}")]
    }


def class_of(schema: Schema, direction: Direction) -> str | None:
    """The class of a schema in this direction; None when it does not travel so."""
    if direction is Direction.RESPONSE:
        return schema.model_name
    return schema.param_name


def returned_model(schema: Schema) -> str | None:
    """The model that may be sent in place of a dict: that of the very same schema."""
    both = isinstance(schema, ObjectSchema) and schema.param_name
    return schema.model_name if both else None


# The generator writes plain names, and renames what a field of the same name would
# hide. What is to become `types.Pet` or `datetime.date` is given to it as a class of
# another name, which is replaced when its output is read.
_STAND_IN = "StandIn"
_MOMENTS = {f"{_STAND_IN}Date": "date", f"{_STAND_IN}DateTime": "datetime"}


def _stand_in(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{_STAND_IN}{name}"}


class _Qualified(ast.NodeTransformer):
    """Turns stand-ins into the attributes of modules that they stand for."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in _MOMENTS:
            return _attribute("datetime", _MOMENTS[node.id])
        if node.id.startswith(f"{_STAND_IN}Model"):
            return _attribute("types", node.id.removeprefix(f"{_STAND_IN}Model"))
        return node


def _attribute(module: str, name: str) -> ast.expr:
    return ast.Attribute(ast.Name(module, ast.Load()), name, ast.Load())


def _spelled(node: ast.expr) -> str:
    return ast.unparse(_Qualified().visit(node))


def _key(name: str, prepared: Mapping[str, Any], direction: Direction) -> str:
    parts = [_RECIPE, generator_version(), direction, name, prepared]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


# --- What goes in ----------------------------------------------------------------


def _prepare(schema: ObjectSchema, api: Api, direction: Direction) -> dict[str, Any]:
    # The generator has its own idea of names (`list` becomes `list_`): it is given
    # numbers, and ours are put in when its output is read.
    properties = {}
    for number, each in enumerate(schema.fields):
        part = _as_schema(each.type, api, direction)
        if direction is Direction.RESPONSE:
            part |= _default(each)
        properties[_slot(number)] = part
    required = [_slot(n) for n, each in enumerate(schema.fields) if each.required]
    return {"type": "object", "properties": properties, "required": required}


def _slot(number: int) -> str:
    return f"field_{number}"


def _default(each: Field) -> dict[str, Any]:
    # A required field has no default: its absence is a misfit worth reporting.
    simple = isinstance(each.default, str | int | float | bool)
    if each.required or each.default is MISSING or not simple:
        return {}
    return {"default": each.default}


def _as_schema(type_: Type, api: Api, direction: Direction) -> dict[str, Any]:
    """A type as JSON Schema that the generator spells in one way only."""
    match type_:
        case Scalar(kind):
            return dict(_SCALARS[direction][kind])
        case Enum(values, is_open):
            closed: dict[str, Any] = {"enum": list(values)}
            return {"anyOf": [closed, {"type": "string"}]} if is_open else closed
        case Ref(name):
            schema = api.schemas[name]
            ref = {"$ref": f"#/$defs/{class_of(schema, direction)}"}
            model = returned_model(schema) if direction is Direction.REQUEST else None
            return {"anyOf": [ref, _stand_in(f"Model{model}")]} if model else ref
        case ListOf(item):
            return {"type": "array", "items": _as_schema(item, api, direction)}
        case MapOf(value):
            extra = _as_schema(value, api, direction)
            return {"type": "object", "additionalProperties": extra or True}
        case OneOf(members):
            return {"anyOf": [_as_schema(m, api, direction) for m in members]}


_COMMON: dict[Kind, dict[str, Any]] = {
    Kind.ANY: {},
    Kind.NULL: {"type": "null"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.INTEGER: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.STRING: {"type": "string"},
    Kind.BINARY: {"type": "string"},
}


def _moment(name: str) -> dict[str, Any]:
    """A date in a request: the object, or the text for it."""
    return {"anyOf": [_stand_in(name), {"type": "string"}]}


_SCALARS: dict[Direction, dict[Kind, dict[str, Any]]] = {
    Direction.RESPONSE: {
        **_COMMON,
        Kind.DATE: {"type": "string", "customTypePath": "_runtime.Date"},
        Kind.DATETIME: {"type": "string", "customTypePath": "_runtime.DateTime"},
    },
    Direction.REQUEST: {
        **_COMMON,
        Kind.DATE: _moment("Date"),
        Kind.DATETIME: _moment("DateTime"),
    },
}


def _stubs(prepared: Iterable[Mapping[str, Any]]) -> set[str]:
    """Names that the prepared schemas mention."""
    found: set[str] = set()
    waiting: list[Any] = list(prepared)
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                found.add(value["$ref"].rpartition("/")[2])
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found


# --- What comes out --------------------------------------------------------------


def _generate(
    prepared: Mapping[str, dict[str, Any]], direction: Direction
) -> dict[str, dict[str, tuple[str, str | None]]]:
    """Class name -> field -> annotation and default, as the generator spells them."""
    # Imported here: it takes a third of a second, and a run that finds everything in
    # the cache does without.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import (
        DataModelType,
        InputFileType,
        NamingStrategy,
    )
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    definitions = {
        name: {"type": "object"} for name in sorted(_stubs(prepared.values()))
    }
    model = direction is Direction.RESPONSE
    text = generate(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": {**definitions, **prepared},
        },
        input_file_type=InputFileType.JsonSchema,
        output_model_type=(
            DataModelType.PydanticV2BaseModel
            if model
            else DataModelType.TypingTypedDict
        ),
        target_python_version=PythonVersion.PY_311,
        naming_strategy=NamingStrategy.FullPath,
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        field_constraints=True,
        use_union_operator=True,
        use_standard_collections=True,
        use_generic_container_types=not model,
        strict_nullable=True,
        skip_root_model=True,
        disable_timestamp=True,
        formatters=[],
    )
    if not isinstance(text, str):
        raise RuntimeError(f"{GENERATOR} made no single module")
    return _read(text, set(prepared))


def _read(text: str, wanted: set[str]) -> dict[str, dict[str, tuple[str, str | None]]]:
    classes: dict[str, dict[str, tuple[str, str | None]]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name in wanted:
            classes[node.name] = dict(_class_fields(node.body))
    return classes


def _class_fields(
    body: Sequence[ast.stmt],
) -> Iterable[tuple[str, tuple[str, str | None]]]:
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            default = ast.unparse(node.value) if node.value else None
            yield node.target.id, (_spelled(node.annotation), default)
