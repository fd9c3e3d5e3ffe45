"""Views of `types` and `params`: one module per schema file of the spec."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import (
    AliasSchema,
    Direction,
    ObjectSchema,
    Ref,
    Schema,
    UnionSchema,
    Variant,
    refs_in,
)
from specloom.python.circles import first_of_circle
from specloom.python.imports import import_lines, import_order, words_in
from specloom.python.models import Fields, has_typed_extra
from specloom.python.naming import NamedApi
from specloom.python.quoting import docstring, one_line, plain
from specloom.python.types import (
    FORMAT_TYPES,
    annotation,
    literal,
    other_keys,
    sent_beside,
)


@dataclass(frozen=True, slots=True)
class FieldView:
    """`name: annotation = default`, and its docstring."""

    name: str
    annotation: str
    quoted: str  # the annotation as text, for where it would be evaluated too early
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A model or a TypedDict; `as_call` when a key is no identifier."""

    name: str
    base: str
    doc: str  # "" where there is nothing to say
    bare: bool  # has neither documentation nor fields
    fields: tuple[FieldView, ...]
    extra: str  # the type of what has other keys, "" for any or none
    as_call: bool
    quoted_name: str
    is_alias: bool = False


@dataclass(frozen=True, slots=True)
class AliasView:
    """`Name: TypeAlias = value`, and its docstring."""

    name: str
    value: str
    doc: str
    is_alias: bool = True


@dataclass(frozen=True, slots=True)
class ModuleView:
    """One module of models: its imports, then classes and aliases in order."""

    name: str
    doc: str
    imports: tuple[str, ...]
    items: tuple[ClassView | AliasView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """`types` or `params` as a whole; modules are loaded when a name is used."""

    doc: str
    modules: tuple[ModuleView, ...]
    imports: tuple[str, ...]  # under TYPE_CHECKING
    homes: tuple[tuple[str, str], ...]  # module -> its names, quoted
    exports: tuple[str, ...]  # quoted


def single_view(
    named: NamedApi, schema: Schema, direction: Direction, fields: Fields
) -> ModuleView:
    """One schema alone, as its module has it, without imports."""
    item = _item(named, schema, direction, fields)
    return ModuleView(name="", doc="", imports=(), items=(item,))


def package_view(named: NamedApi, direction: Direction, fields: Fields) -> PackageView:
    """All modules of `types` or `params`."""
    schemas = [
        schema
        for name, schema in named.schemas.items()
        if named.class_of(name, direction)
    ]
    merged = _merge_cycles(named, schemas, direction)
    home = {s.name: merged[named.module_of(s.name)] for s in schemas}
    by_module: dict[str, list[Schema]] = {}
    for schema in schemas:
        by_module.setdefault(home[schema.name], []).append(schema)
    homes_of_names = dict(_LIBRARY)
    for key in named.schemas:
        if target := named.class_of(key, direction):
            homes_of_names[target] = "." + home[key]
    modules = tuple(
        _module(named, name, members, direction, fields, homes_of_names)
        for name, members in sorted(by_module.items())
    )
    homes = {m.name: sorted(item.name for item in m.items) for m in modules}
    imports = [f"from .{m.name} import ({_reexports(m)})" for m in modules]
    response = direction is Direction.RESPONSE
    if response and named.has_unknown:
        homes["._base"] = ["Unknown"]
        imports.insert(0, "from .._base import Unknown")
    exports = sorted(name for listed in homes.values() for name in listed)
    return PackageView(
        doc=docstring(_TYPES_DOC if response else _PARAMS_DOC, 0),
        modules=modules,
        imports=tuple(imports),
        homes=tuple(
            (literal(module), ", ".join(map(literal, listed)))
            for module, listed in sorted(homes.items())
        ),
        exports=tuple(map(literal, exports)),
    )


_TYPES_DOC = "What the API returns, as pydantic models."
_PARAMS_DOC = (
    "What the API takes, as TypedDicts: plain dicts that a type checker reads."
)


def _reexports(module: ModuleView) -> str:
    """What a package offers of a module."""
    return ", ".join(sorted((item.name for item in module.items), key=import_order))


def _mentions(schema: Schema, direction: Direction) -> list[str]:
    """The schemas that the text of a schema names."""
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            types = [*(each.type for each in fields), *([extra] if extra else [])]
            return [name for type_ in types for name in refs_in(type_)]
        case UnionSchema(variants=variants) if direction is Direction.RESPONSE:
            return [ref.name for ref in _with_fallback(schema, variants)]
        case UnionSchema(members=members):
            # A union of dicts names its members as they are, other unions among them.
            return [ref.name for ref in _with_fallback(schema, members)]
        case AliasSchema(type=type_):
            return list(refs_in(type_))
    return []


def _mentions_in_text(
    named: NamedApi, schema: Schema, direction: Direction
) -> Iterator[str]:
    """What a schema mentions, and what its text names besides.

    Dicts with other keys than the properties are written out where they are sent.
    """
    for name in _mentions(schema, direction):
        yield name
        others = other_keys(named.schemas[name])
        if others is not None and direction is Direction.REQUEST:
            yield from refs_in(others)


def _with_fallback(
    union: UnionSchema, listed: Iterable[Variant | Ref]
) -> Iterator[Ref]:
    for each in listed:
        yield each.type if isinstance(each, Variant) else each
    if union.fallback is not None:
        yield union.fallback


def _merge_cycles(
    named: NamedApi, schemas: Sequence[Schema], direction: Direction
) -> dict[str, str]:
    """Module -> module, so that no two modules import each other.

    Modules that depend on each other in a circle become the first of them, by name.
    """
    edges: dict[str, dict[str, None]] = {named.module_of(s.name): {} for s in schemas}
    for schema in schemas:
        for name in _mentions_in_text(named, schema, direction):
            if named.class_of(name, direction):
                edges[named.module_of(schema.name)][named.module_of(name)] = None
    return first_of_circle(edges)


def _module(
    named: NamedApi,
    name: str,
    schemas: Sequence[Schema],
    direction: Direction,
    fields: Fields,
    homes: Mapping[str, str],
) -> ModuleView:
    items = [
        _item(named, schema, direction, fields)
        for schema in _ordered(named, schemas, direction)
    ]
    own = {item.name for item in items}
    # Found in the text, so that none is missing and none is unused.
    used = words_in(text for item in items for text in _texts(item)) - own
    title = name.replace("_", " ")
    kind = "Models" if direction is Direction.RESPONSE else "Params"
    return ModuleView(
        name=name,
        doc=docstring(f"{kind}: {title}." if title != "models" else f"{kind}.", 0),
        imports=import_lines(used, homes),
        items=tuple(items),
    )


def _ordered(
    named: NamedApi, schemas: Sequence[Schema], direction: Direction
) -> list[Schema]:
    """The order of the spec, but an alias after everything it is made of.

    Annotations of classes are read late; the value of an alias is not.
    """
    local = {schema.name: schema for schema in schemas}
    done: dict[str, Schema] = {}

    def place(schema: Schema) -> None:
        if schema.name in done:
            return
        if not isinstance(schema, ObjectSchema):
            for name in _mentions_in_text(named, schema, direction):
                if name in local and name not in path:
                    path.append(name)
                    place(local[name])
                    path.pop()
        done[schema.name] = schema

    for schema in schemas:
        path = [schema.name]
        place(schema)
    return list(done.values())


def _texts(item: ClassView | AliasView) -> list[str]:
    if isinstance(item, AliasView):
        return ["TypeAlias", item.value]
    parts = [part for f in item.fields for part in (f.annotation, f.default)]
    extra = ["TYPE_CHECKING", item.extra] if item.extra else []
    return [item.base, *parts, *extra]


_LIBRARY = {
    "datetime": "",
    "decimal": "",
    "uuid": "",
    "formats": ".._runtime.core",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "Field": "pydantic",
    "Tag": "pydantic",
    "_base": "..",
    "types": "..",
    "tagged": ".._runtime.core.union",
    "UNKNOWN": ".._runtime.core.union",
    "FileTypes": ".._runtime.core.files",
    **dict.fromkeys(FORMAT_TYPES.values(), ".._runtime.core.formats"),
    "exact": ".._runtime.core.exact",
    "positions": ".._runtime.core.tuples",
}


def _accepted(named: NamedApi, schema: Schema) -> list[str]:
    """Models that the spec lets callers send in place of the schema's own dicts."""
    found = [named.model_of(ref.name) for ref in getattr(schema, "accepts", ())]
    return [f"types.{name}" for name in found if name]


def _item(
    named: NamedApi, schema: Schema, direction: Direction, fields: Fields
) -> ClassView | AliasView:
    name = named.class_of(schema.name, direction) or ""
    text = schema.description or ""
    match schema:
        case ObjectSchema():
            return _class(named, schema, name, direction, fields)
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
    fields: Fields,
) -> ClassView:
    response = direction is Direction.RESPONSE
    spelled = fields[name]
    attributes = {each.name for each in named.attributes_of(schema)}
    views = []
    extra = ""
    if response and has_typed_extra(schema):
        *spelled, last = spelled
        extra = last.annotation
    for attribute, text in zip(named.attributes_of(schema), spelled, strict=True):
        each = attribute.field
        key = attribute.name if response else each.wire_name
        default = text.default or ""
        arguments = [f"default={default}"] if default else []
        module, dot, _ = default.partition(".")
        if dot and module in attributes:
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
                quoted=literal(text.annotation),
                default=f" = {default}" if default else "",
                doc=_doc(_note(each.description, each.deprecated), 4),
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
    doc = _note(description, schema.deprecated)
    return ClassView(
        name=name,
        base="_base.Model" if response else "TypedDict",
        doc=_doc(doc, 4),
        bare=not (doc or views),
        fields=tuple(views),
        extra=extra,
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
    for member in _with_fallback(schema, schema.members):
        if param := named.class_of(member.name, Direction.REQUEST):
            parts += [param, *sent_beside(member.name, named)]
    return " | ".join(dict.fromkeys([*parts, *_accepted(named, schema)]))


def _doc(text: str, indent: int) -> str:
    return docstring(text, indent) if text else ""


def _note(text: str, deprecated: bool) -> str:
    return f"Deprecated. {text}".strip() if deprecated else text
