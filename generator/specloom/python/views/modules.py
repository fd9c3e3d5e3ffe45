"""Views of `types` and `params`: one module per schema file of the spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from specloom.api.model import (
    AliasSchema,
    Direction,
    ObjectSchema,
    Schema,
    UnionSchema,
    refs_in,
)
from specloom.base.circles import first_of_circle, needed_first
from specloom.python.imports import (
    import_lines,
    import_order,
    module_order,
    words_in,
)
from specloom.python.models import Fields
from specloom.python.naming import NamedApi
from specloom.python.quoting import docstring
from specloom.python.types import FORMAT_TYPES, literal, other_keys
from specloom.python.views.models import (
    AliasView,
    ClassView,
    Docs,
    field_docs,
    item_view,
    with_fallback,
)
from specloom.python.views.runtime_names import RUNTIME_HOMES

# Modules that import each other one by one; each takes six of Python's 1,000 frames.
_LONGEST_CHAIN = 110


class ModuleView(Struct, frozen=True):
    """One module of models: its imports, then classes and aliases in order."""

    name: str  # in `types` or `params`; dotted where it is in a package of its own
    doc: str
    imports: tuple[str, ...]
    items: tuple[ClassView | AliasView, ...]
    other_names: tuple[tuple[str, str], ...] = ()  # name -> one of the items


class PackageView(Struct, frozen=True):
    """`types`, `params` or a package in one; modules are loaded when a name is used."""

    path: tuple[str, ...]  # in `types` or `params`, which themselves are at ()
    doc: str
    imports: tuple[str, ...]  # under TYPE_CHECKING
    homes: tuple[tuple[str, str], ...]  # module -> its names, quoted
    packages: tuple[str, ...]  # those in it, quoted
    exports: tuple[str, ...]  # quoted


def single_view(
    named: NamedApi, schema: Schema, direction: Direction, fields: Fields
) -> ModuleView:
    """One schema alone, as its module has it, without imports."""
    item = item_view(named, schema, direction, fields, field_docs([schema]))
    return ModuleView(name="", doc="", imports=(), items=(item,))


def package_views(
    named: NamedApi, direction: Direction, fields: Fields, docs: Docs
) -> tuple[list[PackageView], list[ModuleView]]:
    """The packages and the modules of `types` or `params`.

    Schemas of a folder are in a package of its name, which offers them; `types` and
    `params` offer all.
    """
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
    homes_of_names = {}
    for key in named.schemas:
        if target := named.class_of(key, direction):
            homes_of_names[target] = home[key]
    modules = [
        _module(named, name, members, direction, fields, docs, homes_of_names)
        for name, members in sorted(by_module.items())
    ]
    folders: dict[tuple[str, ...], list[Schema]] = {(): []}
    for schema in schemas:
        # Where it is described counts, not where a circle of modules has it.
        parts = named.module_of(schema.name).split(".")[:-1]
        for depth in range(len(parts) + 1):
            folders.setdefault(tuple(parts[:depth]), []).append(schema)
    for module in modules:  # a circle can have emptied the folder that it is in
        parts = module.name.split(".")[:-1]
        for depth in range(len(parts) + 1):
            folders.setdefault(tuple(parts[:depth]), [])
    packages = [
        _package(named, path, members, home, direction, sorted(folders))
        for path, members in sorted(folders.items())
    ]
    return packages, modules


def _package(
    named: NamedApi,
    path: tuple[str, ...],
    schemas: Sequence[Schema],
    home: Mapping[str, str],
    direction: Direction,
    folders: Sequence[tuple[str, ...]],
) -> PackageView:
    """What one package offers: the names of its schemas, wherever their modules are."""
    response = direction is Direction.RESPONSE
    homes: dict[str, list[str]] = {}
    for schema in schemas:
        name = named.class_of(schema.name, direction)
        module = _seen_from(path, home[schema.name]).removeprefix(".")
        also = named.also_called(name, direction)
        homes.setdefault(module, []).extend([name or "", *also])
    for alias, described in _offered_besides(named, path, home, direction):
        module = _seen_from(path, home[described]).removeprefix(".")
        homes.setdefault(module, []).append(alias)
    homes = {module: sorted(set(names)) for module, names in homes.items()}
    packages = [each[-1] for each in folders if each and each[:-1] == path]
    imports = [
        f"from .{module} import ({_reexports(names)})"
        for module, names in homes.items()
    ]
    # By the same name, so that linters see that it is offered.
    imports += [f"from . import {each} as {each}" for each in packages]
    imports.sort(key=_by_module)
    if response and not path and named.has_unknown:
        homes["._base"] = ["Unknown"]
        imports.insert(0, "from .._base import Unknown")
    exports = sorted(name for listed in homes.values() for name in listed)
    doc = _TYPES_DOC if response else _PARAMS_DOC
    return PackageView(
        path=path,
        doc=docstring(f"{doc} Those of {' '.join(path)}." if path else doc, 0),
        imports=tuple(imports),
        homes=tuple(
            (literal(module), ", ".join(map(literal, listed)))
            for module, listed in sorted(homes.items())
        ),
        packages=tuple(map(literal, sorted(packages))),
        exports=tuple(map(literal, exports)),
    )


def _offered_besides(
    named: NamedApi,
    path: tuple[str, ...],
    home: Mapping[str, str],
    direction: Direction,
) -> Iterator[tuple[str, str]]:
    """Further names that a package offers though their schemas stand elsewhere."""
    for schema in home:
        for alias in named.also_called(named.class_of(schema, direction), direction):
            package = named.alias_packages.get((direction, alias), ())
            if path and package[: len(path)] == path:
                yield alias, schema


def _by_module(line: str) -> str:
    return module_order(line.split(" ")[1])


def _seen_from(package: Sequence[str], module: str) -> str:
    """A module of `types` or `params` as one of their packages imports it."""
    parts = module.split(".")
    shared = 0
    for one, other in zip(package, parts[:-1], strict=False):
        if one != other:
            break
        shared += 1
    return "." * (len(package) - shared + 1) + ".".join(parts[shared:])


_TYPES_DOC = "What the API returns, as pydantic models."
_PARAMS_DOC = (
    "What the API takes, as TypedDicts: plain dicts that a type checker reads."
)


def _reexports(names: Iterable[str]) -> str:
    """What a package offers of a module."""
    return ", ".join(sorted(names, key=import_order))


def _mentions(schema: Schema, direction: Direction) -> list[str]:
    """The schemas that the text of a schema names."""
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            types = [*(each.type for each in fields), *([extra] if extra else [])]
            return [name for type_ in types for name in refs_in(type_)]
        case UnionSchema(variants=variants) if direction is Direction.RESPONSE:
            return [ref.name for ref in with_fallback(schema, variants)]
        case UnionSchema(members=members):
            # A union of dicts names its members as they are, other unions among them.
            return [ref.name for ref in with_fallback(schema, members)]
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
    return _without_long_chains(edges, first_of_circle(edges))


def _without_long_chains(
    edges: Mapping[str, Iterable[str]], homes: Mapping[str, str]
) -> dict[str, str]:
    """Module -> module, so that no import leads to too many more, each for the next.

    Those at the far end of long chains become one module for each stretch of them.
    """
    needs: dict[str, set[str]] = {home: set() for home in homes.values()}
    for module, others in edges.items():
        needs[homes[module]] |= {homes[o] for o in others} - {homes[module]}
    depths: dict[str, int] = {}
    for module in needed_first(needs):
        depths[module] = 1 + max((depths[other] for other in needs[module]), default=0)
    stretches: dict[int, list[str]] = {}
    for module, depth in depths.items():
        stretches.setdefault(depth // _LONGEST_CHAIN, []).append(module)
    firsts = {n: min(modules) for n, modules in stretches.items() if n}
    return {
        module: firsts.get(depths[home] // _LONGEST_CHAIN, home)
        for module, home in homes.items()
    }


def _module(
    named: NamedApi,
    name: str,
    schemas: Sequence[Schema],
    direction: Direction,
    fields: Fields,
    docs: Docs,
    homes: Mapping[str, str],
) -> ModuleView:
    items = [
        item_view(named, schema, direction, fields, docs)
        for schema in _ordered(named, schemas, direction)
    ]
    besides = sorted(
        (also, item.name)
        for item in items
        for also in named.also_called(item.name, direction)
    )
    own = {item.name for item in items}
    texts = [text for item in items for text in _texts(item)]
    if besides:
        texts.append("TypeAlias")
    # Found in the text, so that none is missing and none is unused.
    used = words_in(texts) - own
    package = name.split(".")[:-1]
    up = "." * len(package)
    imported = {
        **{k: f"{up}{v}" if v.startswith(".") else v for k, v in _LIBRARY.items()},
        **{each: _seen_from(package, homes[each]) for each in used if each in homes},
    }
    title = name.replace("_", " ").replace(".", " ")
    kind = "Models" if direction is Direction.RESPONSE else "Params"
    return ModuleView(
        name=name,
        doc=docstring(f"{kind}: {title}." if title != "models" else f"{kind}.", 0),
        imports=import_lines(used, imported),
        items=tuple(items),
        other_names=tuple(besides),
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
    return [item.base, *parts, *extra, item.keys]


_FROM_RUNTIME = ("tagged", "UNKNOWN", "FileTypes", "EXACT", "ByKey", "ByPosition")
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
    **dict.fromkeys(FORMAT_TYPES.values(), ".._runtime.core.formats"),
    **{name: f"..{RUNTIME_HOMES[name]}" for name in _FROM_RUNTIME},
}
