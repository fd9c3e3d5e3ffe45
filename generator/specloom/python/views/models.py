"""Views of the classes and aliases in `types` and `params`."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from specloom.api.model import (
    AliasSchema,
    Direction,
    ObjectSchema,
    Ref,
    Schema,
    UnionSchema,
    Variant,
)
from specloom.python.models import Fields, FieldText, has_typed_extra
from specloom.python.naming import NamedApi
from specloom.python.quoting import docstring, one_line, plain
from specloom.python.types import (
    annotation,
    keyed_text,
    literal,
    sent_beside,
)

Docs = Mapping[str, Sequence[str]]  # schema -> the docstring of each field


class FieldView(Struct, frozen=True):
    """`name: annotation = default`, and its docstring."""

    name: str
    annotation: str
    default: str
    doc: str

    @property
    def quoted(self) -> str:
        """The annotation as text, for where it would be evaluated too early."""
        return literal(self.annotation)


class ClassView(Struct, frozen=True):
    """A model or a TypedDict; `as_call` when a key is no identifier."""

    name: str
    base: str
    doc: str  # "" where there is nothing to say
    bare: bool  # has neither documentation nor fields
    fields: tuple[FieldView, ...]
    extra: str  # the type of what has other keys, "" for any or none
    checked_extra: str  # the same where pydantic reads it
    keys: str  # what says which of its types a key has, "" where one is all
    as_call: bool
    quoted_name: str
    is_alias: bool = False


class AliasView(Struct, frozen=True):
    """`Name: TypeAlias = value`, and its docstring."""

    name: str
    value: str
    doc: str
    is_alias: bool = True


def _accepted(named: NamedApi, schema: Schema) -> list[str]:
    """Models that the spec lets callers send in place of the schema's own dicts."""
    found = [named.model_of(ref.name) for ref in getattr(schema, "accepts", ())]
    return [f"types.{name}" for name in found if name]


def field_docs(schemas: Iterable[Schema]) -> Docs:
    """The docstrings of fields, which models and dicts have in common."""
    return {
        schema.name: [
            _doc(_note(each.description, each.deprecated), 4) for each in schema.fields
        ]
        for schema in schemas
        if isinstance(schema, ObjectSchema)
    }


def item_view(
    named: NamedApi, schema: Schema, direction: Direction, fields: Fields, docs: Docs
) -> ClassView | AliasView:
    """The class or the alias of one schema in one direction."""
    name = named.class_of(schema.name, direction) or ""
    text = schema.description or ""
    match schema:
        case ObjectSchema():
            return _class(
                named, schema, name, direction, fields[name], docs[schema.name]
            )
        case UnionSchema():
            value = (
                _model_union(named, schema)
                if direction is Direction.RESPONSE
                else _param_union(named, schema)
            )
            return AliasView(name, value, _doc(text, 0))
        case AliasSchema():
            value = annotation(
                schema.type, named, direction, qualified=False, validated=True
            )
            accepted = (
                _accepted(named, schema) if direction is Direction.REQUEST else []
            )
            return AliasView(name, " | ".join([value, *accepted]), _doc(text, 0))
    raise TypeError(f"no view for {type(schema).__name__}")


def _class(
    named: NamedApi,
    schema: ObjectSchema,
    name: str,
    direction: Direction,
    spelled: Sequence[FieldText],
    docs: Sequence[str],
) -> ClassView:
    response = direction is Direction.RESPONSE
    attributes = named.attributes_of(schema)
    names = {each.name for each in attributes}
    views = []
    extra = keys = ""
    if response and schema.keyed is not None:
        spell = partial(
            annotation,
            named=named,
            direction=direction,
            qualified=False,
            validated=True,
        )
        keys = keyed_text(schema.keyed, spell)
    if response and has_typed_extra(schema):
        *spelled, last = spelled
        extra = last.annotation
    for attribute, text, doc in zip(attributes, spelled, docs, strict=True):
        each = attribute.field
        key = attribute.name if response else each.wire_name
        default = text.default or ""
        arguments = [f"default={default}"] if default else []
        module, dot, _ = default.partition(".")
        if dot and module in names:
            # Inside a function, the name is the module again.
            arguments = [f"default_factory=lambda: {default}"]
            default = f"Field({arguments[0]})"
        if response and attribute.name != each.wire_name:
            arguments.append(f"alias={literal(each.wire_name)}")
            default = f"Field({', '.join(arguments)})"
        views.append(
            FieldView(
                name=key if key.isidentifier() else literal(key),
                annotation=text.annotation,
                default=f" = {default}" if default else "",
                doc=doc,
            )
        )
    as_call = not response and any(
        not each.wire_name.isidentifier() or keyword.iskeyword(each.wire_name)
        for each in schema.fields
    )
    if as_call:
        views = [
            replace(view, name=literal(each.wire_name))
            for each, view in zip(schema.fields, views, strict=True)
        ]
    description = schema.description or _other_name(schema, name)
    own = _note(description, schema.deprecated)
    return ClassView(
        name=name,
        base="_base.Model" if response else "TypedDict",
        doc=_doc(own, 4),
        bare=not (own or views),
        fields=tuple(views),
        extra=extra,
        checked_extra="" if keys else extra,
        keys=keys,
        as_call=as_call,
        quoted_name=literal(name),
    )


def _other_name(schema: ObjectSchema, name: str) -> str:
    """What the description calls the schema, "" where the class is called the same."""
    if schema.name in {name, name.removesuffix("Param"), name.removesuffix("Params")}:
        return ""
    return f"`{plain(one_line(schema.name))}` in the description."


def _model_union(named: NamedApi, schema: UnionSchema) -> str:
    """A union that dispatches on its tag; what no member claims is kept as it came."""
    members = []
    tags = []
    for variant in schema.variants:
        target = named.model_of(variant.type.name)
        for tag in variant.tags:
            members.append(f"Annotated[{target}, Tag({literal(tag)})]")
            tags.append(literal(tag))
    fallback = "_base.Unknown"
    if schema.fallback is not None:
        fallback = named.model_of(schema.fallback.name) or fallback
    members.append(f"Annotated[{fallback}, Tag(UNKNOWN)]")
    choose = f"tagged({', '.join([literal(schema.tag), *tags])})"
    return f"Annotated[{' | '.join(members)}, {choose}]"


def _param_union(named: NamedApi, schema: UnionSchema) -> str:
    parts: list[str] = []
    for member in with_fallback(schema, schema.members):
        if param := named.class_of(member.name, Direction.REQUEST):
            parts += [param, *sent_beside(member.name, named)]
    return " | ".join(dict.fromkeys([*parts, *_accepted(named, schema)]))


def with_fallback(union: UnionSchema, listed: Iterable[Variant | Ref]) -> Iterator[Ref]:
    """What is listed of a union, and what takes the rest."""
    for each in listed:
        yield each.type if isinstance(each, Variant) else each
    if union.fallback is not None:
        yield union.fallback


def _doc(text: str, indent: int) -> str:
    return docstring(text, indent) if text else ""


def _note(text: str, deprecated: bool) -> str:
    return f"Deprecated. {text}".strip() if deprecated else text
