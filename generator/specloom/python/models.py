"""Models and params: the one place that knows datamodel-code-generator.

It is given schemas that need no decision any more (everything has its name, every
union is written out) and gives back how each field is spelled. Unions that dispatch
on a tag, names for types and the layout of modules are templates of ours.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.api.model import (
    MISSING,
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
    Type,
)
from specloom.base.cache import Section
from specloom.base.workers import Workers
from specloom.package.lock import GENERATOR, generator_version
from specloom.python.naming import NamedApi
from specloom.python.types import other_values

# Changes whenever what this module asks of the generator changes.
_RECIPE = 6


@dataclass(frozen=True, slots=True)
class FieldText:
    """One field as Python: `name: annotation = default`."""

    annotation: str
    default: str | None


Fields = dict[str, list[FieldText]]  # class name -> the text of each field, in order


def warm_up() -> None:
    """Import the generator, which takes a third of a second, before it is needed."""


def spell_fields(
    named: NamedApi, direction: Direction, cache: Section, workers: Workers
) -> Callable[[], Fields]:
    """Ask how each object's fields are spelled, for models or for params.

    Only fields that the cache does not know are given to the generator: what a field's
    text depends on is its own schema and the names it mentions. It works beside the
    caller; the answer is given when it is asked for.

    Raises:
        RuntimeError: by the answer: the generator left out a field; its version is
            pinned, so this is a defect of ours.
    """
    asked = {
        name: [_asked(each, named, direction) for each in schema.fields]
        for schema in named.schemas.values()
        if isinstance(schema, ObjectSchema)
        and (name := named.class_of(schema.name, direction))
    }
    texts = {
        key: cache.get(_hash(key, direction)) for keys in asked.values() for key in keys
    }
    missing = [key for key, text in texts.items() if text is None]
    made = workers.submit(_generate, missing, direction) if missing else list

    def answer() -> Fields:
        for key, text in zip(missing, made(), strict=True):
            texts[key] = text
            cache.put(_hash(key, direction), text)
        return {
            name: [FieldText(*json.loads(texts[key] or "")) for key in keys]
            for name, keys in asked.items()
        }

    return answer


def _asked(each: Field, named: NamedApi, direction: Direction) -> str:
    """What the generator is asked of a field, as JSON: equal fields ask the same."""
    part = _as_schema(each.type, named, direction)
    if direction is Direction.RESPONSE:
        part |= _default(each)
    return json.dumps([part, each.required])


def _hash(asked: str, direction: Direction) -> str:
    parts = [str(_RECIPE), generator_version(), direction, asked]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


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
        if node.id == f"{_STAND_IN}File":
            return ast.Name("FileTypes", ast.Load())
        if node.id in _MOMENTS:
            return _attribute("datetime", _MOMENTS[node.id])
        if node.id.startswith(f"{_STAND_IN}Model"):
            return _attribute("types", node.id.removeprefix(f"{_STAND_IN}Model"))
        return node


def _attribute(module: str, name: str) -> ast.expr:
    return ast.Attribute(ast.Name(module, ast.Load()), name, ast.Load())


def _spelled(node: ast.expr) -> str:
    return ast.unparse(_Qualified().visit(node))


# --- What goes in ----------------------------------------------------------------


def _default(each: Field) -> dict[str, Any]:
    # A required field has no default: its absence is a misfit worth reporting.
    simple = isinstance(each.default, str | int | float | bool)
    if each.required or each.default is MISSING or not simple:
        return {}
    return {"default": each.default}


def _as_schema(type_: Type, named: NamedApi, direction: Direction) -> dict[str, Any]:
    """A type as JSON Schema that the generator spells in one way only."""
    match type_:
        case Scalar(kind):
            return dict(_SCALARS[direction][kind])
        case Enum(values):
            closed: dict[str, Any] = {"enum": list(values)}
            kinds = [{"type": kind} for kind in other_values(type_, direction)]
            return {"anyOf": [closed, *kinds]} if kinds else closed
        case Ref(name):
            ref = {"$ref": f"#/$defs/{named.class_of(name, direction)}"}
            sent = direction is Direction.REQUEST
            model = named.returned_model(name) if sent else None
            return {"anyOf": [ref, _stand_in(f"Model{model}")]} if model else ref
        case ListOf(item):
            return {"type": "array", "items": _as_schema(item, named, direction)}
        case MapOf(value):
            extra = _as_schema(value, named, direction)
            return {"type": "object", "additionalProperties": extra or True}
        case OneOf(members):
            return {"anyOf": [_as_schema(m, named, direction) for m in members]}


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
        Kind.BINARY: _stand_in("File"),
    },
}


# --- What comes out --------------------------------------------------------------

# The class that holds all fields; no spec can have a schema of this name.
_HOLDER = f"{_STAND_IN}Fields"


def _generate(asked: Sequence[str], direction: Direction) -> list[str]:
    """Annotation and default of each field, as the generator spells them, as JSON."""
    # Imported here: a run that finds everything in the cache does without.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import (
        DataModelType,
        InputFileType,
        NamingStrategy,
    )
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    model = direction is Direction.RESPONSE
    text = generate(
        _question(asked),
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
    fields = _read(text)
    if len(fields) != len(asked):
        raise RuntimeError(f"{GENERATOR} made {len(fields)} of {len(asked)} fields")
    return [fields[f"field_{number}"] for number in range(len(asked))]


def _question(asked: Sequence[str]) -> dict[str, Any]:
    """One schema with all fields, and a stub for each class they mention.

    The generator has its own idea of names (`list` becomes `list_`): it is given
    numbers, and ours are put in when its output is read.
    """
    parts = [json.loads(each) for each in asked]
    holder = {
        "type": "object",
        "properties": {f"field_{n}": part for n, (part, _) in enumerate(parts)},
        "required": [f"field_{n}" for n, (_, required) in enumerate(parts) if required],
    }
    stubs = {name: {"type": "object"} for name in sorted(_mentioned(parts))}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {**stubs, _HOLDER: holder},
    }


def _mentioned(parts: Sequence[Any]) -> set[str]:
    """Names of the classes that fields refer to."""
    found: set[str] = set()
    waiting: list[Any] = list(parts)
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                found.add(value["$ref"].rpartition("/")[2])
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found


def _read(text: str) -> dict[str, str]:
    """Field -> annotation and default as JSON, from the class that holds them all."""
    fields: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name == _HOLDER:
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and isinstance(
                    line.target, ast.Name
                ):
                    default = ast.unparse(line.value) if line.value else None
                    spelled = [_spelled(line.annotation), default]
                    fields[line.target.id] = json.dumps(spelled, ensure_ascii=False)
    return fields
