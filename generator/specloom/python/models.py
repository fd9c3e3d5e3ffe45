"""Models and params: the one place that knows datamodel-code-generator.

It is given schemas that need no decision any more (every union is written out) and gives
back how each field is spelled. No name of the spec reaches it: a class is a numbered
placeholder while it works. Unions that dispatch on a tag, names for types and the layout
of modules are templates of ours.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from msgspec import Struct

from specloom.api.model import (
    ANY,
    Direction,
    Enum,
    Field,
    Keyed,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
)
from specloom.base.cache import Section
from specloom.base.workers import Workers
from specloom.package.lock import GENERATOR, generator_version
from specloom.python.defaults import admits_null, default_text
from specloom.python.naming import NamedApi
from specloom.python.types import (
    FORMAT_TYPES,
    PARAM_TYPES,
    annotation,
    exact_literal,
    is_confusable,
    other_values,
    sent_beside,
)

# Changes whenever what this module asks of the generator, or makes of it, changes.
_RECIPE = 11


class FieldText(Struct, frozen=True):
    """One field as Python: `name: annotation = default`."""

    annotation: str
    default: str | None


Fields = dict[str, list[FieldText]]  # class name -> the text of each field, in order
Asked = Mapping[Direction, Sequence[str]]  # what the generator is asked, as JSON


def warm_up() -> None:
    """Import the generator, which takes a third of a second, before it is needed."""
    _generate([json.dumps([{"type": "string"}, False, None])], Direction.RESPONSE)


def prepare(workers: Workers, cache: Section) -> None:
    """Start the generator in a first run, which surely has something to ask it.

    Later ones mostly find in the cache how each of their fields is spelled.
    """
    if cache.empty:
        workers.prepare(generate_fields, warm_up)


def spell_fields(
    named: NamedApi, cache: Section, workers: Workers
) -> Callable[[], dict[Direction, Fields]]:
    """Ask how each object's fields are spelled, for models and for params.

    Fields that differ in nothing but the names they mention are one question, and only
    questions that the cache does not know are given to the generator. It works beside
    the caller; the answer is given when it is asked for.

    Raises:
        RuntimeError: by the answer: the generator left out a field; its version is
            pinned, so this is a defect of ours.
    """
    asked = {direction: _questions(named, direction) for direction in Direction}
    texts: dict[Direction, dict[str, str | None]] = {
        direction: {
            key: cache.get(_hash(key, direction))
            for key in dict.fromkeys(
                key for questions in classes.values() for key, _ in questions
            )
        }
        for direction, classes in asked.items()
    }
    missing = {
        direction: [key for key, text in known.items() if text is None]
        for direction, known in texts.items()
    }
    made = workers.submit(generate_fields, missing) if any(missing.values()) else dict

    def answer() -> dict[Direction, Fields]:
        for direction, new in made().items():
            for key, text in zip(missing[direction], new, strict=True):
                texts[direction][key] = text
                cache.put(_hash(key, direction), text)
        return {
            direction: {
                name: [_filled(known[key], names) for key, names in questions]
                for name, questions in classes.items()
            }
            for direction, classes in asked.items()
            for known in [{k: json.loads(t or "") for k, t in texts[direction].items()}]
        }

    return answer


def spell_one(named: NamedApi, schema: ObjectSchema, direction: Direction) -> Fields:
    """How the fields of one object are spelled, asked at once."""
    asked = [_asked(each, named, direction, {}) for each in schema.fields]
    made = generate_fields({direction: [each.key for each in asked]})[direction]
    name = named.class_of(schema.name, direction) or ""
    texts = zip(made, asked, strict=True)
    return {name: [_filled(json.loads(text), each.names) for text, each in texts]}


class _Question(NamedTuple):
    """What the generator is asked of a field, and the names left out of it."""

    key: str
    names: tuple[str, ...]


def _filled(
    known: tuple[list[str | int], str | None], names: Sequence[str]
) -> FieldText:
    """The text of a field, from one with numbers in the place of names."""
    parts, default = known
    text = "".join(names[p] if isinstance(p, int) else p for p in parts)
    return FieldText(text, default)


def _questions(named: NamedApi, direction: Direction) -> dict[str, list[_Question]]:
    """Class -> what the generator is asked of each field; equal fields ask the same."""
    asked = partial(_asked, named=named, direction=direction, known={})
    return {
        name: [asked(each) for each in _spelled(schema, direction)]
        for schema in named.schemas.values()
        if isinstance(schema, ObjectSchema)
        and (name := named.class_of(schema.name, direction))
    }


def _spelled(schema: ObjectSchema, direction: Direction) -> Iterator[Field]:
    """The fields of an object; last what a model has under other keys."""
    yield from schema.fields
    if direction is Direction.RESPONSE and has_typed_extra(schema):
        extra = schema.extra or ANY
        yield Field(wire_name="", type=extra, required=True)


def has_typed_extra(schema: ObjectSchema) -> bool:
    """Whether other keys than the properties have values of a type of their own."""
    return schema.extra is not None and schema.extra != ANY


def _asked(
    each: Field,
    named: NamedApi,
    direction: Direction,
    known: dict[tuple[Type, bool, str | None], _Question],
) -> _Question:
    """What the generator is asked of a field.

    Args:
        known: questions of other fields, by what decides them.
    """
    # TypedDicts have no defaults.
    response = direction is Direction.RESPONSE
    default = default_text(each, named) if response else None
    # With a default of ours it is never absent, as if it were required. A response that
    # leaves out what may be null says null.
    absent = response and admits_null(each.type, named.schemas)
    needed = (each.required_in(direction) and not absent) or default is not None
    decided_by = (each.type, needed, default)
    question = known.get(decided_by)
    if question is None:
        schema = _as_schema(each.type, named, direction)
        names = tuple(dict.fromkeys(_references(schema)))
        numbers = {name: f"{number}" for number, name in enumerate(names)}
        key = json.dumps([_referring(schema, numbers), needed, default])
        question = known[decided_by] = _Question(key, names)
    return question


def _hash(asked: str, direction: Direction) -> str:
    parts = [str(_RECIPE), generator_version(), direction, asked]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


# --- What goes in ----------------------------------------------------------------


def _named(expression: str) -> dict[str, Any]:
    """A reference to what Python writes as this expression."""
    return {"$ref": expression}


def _as_schema(type_: Type, named: NamedApi, direction: Direction) -> dict[str, Any]:
    """A type as JSON Schema that the generator spells in one way only."""
    match type_:
        case Scalar(kind):
            return _scalar(named.kind_of(kind), direction)
        case Enum(values):
            closed: dict[str, Any] = {"enum": list(values)}
            if direction is Direction.RESPONSE and is_confusable(values):
                closed = _named(exact_literal(values))
            elif all(isinstance(value, str) for value in values):
                # Which texts these are makes no other question.
                closed = _named(f"Literal[{', '.join(map(repr, values))}]")
            kinds = [{"type": kind} for kind in other_values(type_, direction)]
            return {"anyOf": [closed, *kinds]} if kinds else closed
        case Ref(name):
            ref = _named(named.class_of(name, direction) or "Any")
            sent = direction is Direction.REQUEST
            beside = sent_beside(name, named) if sent else []
            return {"anyOf": [ref, *map(_named, beside)]} if beside else ref
        case TupleOf():
            return _named(
                annotation(type_, named, direction, qualified=False, validated=True)
            )
        case ListOf(item):
            return {"type": "array", "items": _as_schema(item, named, direction)}
        case MapOf(keyed=Keyed()) if direction is Direction.RESPONSE:
            return _named(
                annotation(type_, named, direction, qualified=False, validated=True)
            )
        case MapOf(value):
            extra = _as_schema(value, named, direction)
            return {"type": "object", "additionalProperties": extra or True}
        case OneOf(members) if ANY in members:
            return _named(
                annotation(type_, named, direction, qualified=False, validated=True)
            )
        case OneOf(members):
            return {"anyOf": [_as_schema(m, named, direction) for m in members]}


_SCALARS: dict[Kind, dict[str, Any]] = {
    Kind.ANY: {},
    Kind.NULL: {"type": "null"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.INTEGER: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.STRING: {"type": "string"},
    Kind.BINARY: {"type": "string"},
    Kind.CONTENT: {"type": "string"},
}


def _scalar(kind: Kind, direction: Direction) -> dict[str, Any]:
    if direction is Direction.RESPONSE:
        read = FORMAT_TYPES.get(kind)
        return dict(_SCALARS[kind]) if read is None else _named(read)
    if kind is Kind.BINARY:
        return _named("FileTypes")
    if kind in PARAM_TYPES:
        # The object, or the text for it.
        return {"anyOf": [_named(PARAM_TYPES[kind]), {"type": "string"}]}
    return dict(_SCALARS[kind])


# --- What comes out --------------------------------------------------------------


def generate_fields(asked: Asked) -> dict[Direction, list[str]]:
    """Annotation and default of each field, as the generator spells them, as JSON.

    Once for each direction, as models and TypedDicts are two kinds of its output.
    """
    return {direction: _generate(keys, direction) for direction, keys in asked.items()}


def _generate(asked: Sequence[str], direction: Direction) -> list[str]:
    if not asked:
        return []
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
    parts = [json.loads(each) for each in asked]
    placeholder = _unused_word(asked)
    names = {name for schema, *_ in parts for name in _references(schema)}
    places = {name: f"#/$defs/{placeholder}{name}" for name in sorted(names)}
    text = generate(
        _question(parts, places),
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
    fields = dict(_read(text, placeholder))
    if len(fields) != len(asked):
        raise RuntimeError(f"{GENERATOR} made {len(fields)} of {len(asked)} fields")
    return [
        json.dumps(_with_default(*fields[f"field_{n}"], default), ensure_ascii=False)
        for n, (_, _, default) in enumerate(parts)
    ]


# The generator has its own idea of names (`list` becomes `list_`), and uses some itself
# (`BaseModel`): it sees numbered ones only, for classes as for fields.
_PLACEHOLDER = "Placeholder"
_HOLDER = "Holder"  # the class that has all fields


def _unused_word(asked: Sequence[str]) -> str:
    """How placeholders begin: nothing that is asked has it in a text."""
    word = _PLACEHOLDER
    while any(word in each for each in asked):
        word += "X"
    return word


def _question(parts: Sequence[Any], places: Mapping[str, str]) -> dict[str, Any]:
    """One schema with all fields, and an empty one for each name that they mention."""
    holder = {
        "type": "object",
        "properties": {
            f"field_{n}": _referring(schema, places)
            for n, (schema, *_) in enumerate(parts)
        },
        "required": [f"field_{n}" for n, (_, needed, _) in enumerate(parts) if needed],
    }
    stubs = {p.removeprefix("#/$defs/"): {"type": "object"} for p in places.values()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {**stubs, _HOLDER: holder},
    }


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _references(part)


def _referring(schema: Any, places: Mapping[str, str]) -> Any:
    """The schema with other references."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return {"$ref": places[schema["$ref"]]}
        return {k: _referring(v, places) for k, v in schema.items()}
    if isinstance(schema, list):
        return [_referring(part, places) for part in schema]
    return schema


_Annotation = list[str | int]  # pieces of text; a number stands for a name


def _read(
    text: str, placeholder: str
) -> Iterator[tuple[str, tuple[_Annotation, bool]]]:
    """Field -> its type and whether it has a default, from the class that has them."""
    place = re.compile(rf"\b{placeholder}([0-9]+)\b")
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name == _HOLDER:
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and isinstance(
                    line.target, ast.Name
                ):
                    pieces: _Annotation = list(
                        place.split(ast.unparse(line.annotation))
                    )
                    pieces[1::2] = [int(number) for number in pieces[1::2]]
                    yield line.target.id, (pieces, line.value is not None)


def _with_default(
    annotation: _Annotation, optional: bool, default: str | None
) -> tuple[_Annotation, str | None]:
    return annotation, default if default is not None else "None" if optional else None
