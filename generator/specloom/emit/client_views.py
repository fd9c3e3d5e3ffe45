"""Views of the client and its resources: one method, sync and async, per operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from specloom.api import names
from specloom.api.model import (
    Api,
    Constant,
    Direction,
    Operation,
    Pagination,
    Param,
    Ref,
    Type,
    Where,
)
from specloom.emit.quoting import arguments, docstring, literal, one_line, plain
from specloom.emit.spelling import annotation


@dataclass(frozen=True, slots=True)
class ConstantView:
    """`NAME: Operation[T] = Operation(...)` at the head of a resource module."""

    name: str
    type: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MappingView:
    """`{"wire": py_name, ...}`, an argument of the call; empty ones are left out."""

    keyword: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """`return <function>(<arguments>, ...)`, under a condition or not."""

    condition: str
    function: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One signature of a method whose result depends on its switch."""

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """One operation as a method of a sync or an async class."""

    name: str
    define: str  # "def" or "async def"
    doc: str
    parameters: tuple[str, ...]  # as declared, "*" included
    overloads: tuple[OverloadView, ...]
    returns: str
    body: tuple[tuple[str, str], ...]  # quoted wire name -> argument
    calls: tuple[CallView, ...]
    mappings: tuple[MappingView, ...]


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource that hangs below another one, or below the client."""

    attribute: str
    class_name: str
    module: str
    doc: str


@dataclass(frozen=True, slots=True)
class OwnerView:
    """A class that has methods and resources: sync or async."""

    name: str
    base: str
    doc: str
    client: str  # the expression for the client that sends
    http_client: str  # the annotation of a caller's own
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One resource: a module with its sync and its async class.

    The client itself is the resource with the path ().
    """

    path: tuple[str, ...]
    file: str
    doc: str
    constants: tuple[ConstantView, ...]
    policies: tuple[ConstantView, ...]
    classes: tuple[OwnerView, OwnerView]
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Face:
    """What differs between the sync and the async spelling of one thing."""

    prefix: str
    define: str
    wait: str
    page: str
    base: str
    client_base: str
    http_client: str


_SYNC = _Face(
    "", "def", "", "SyncPage", "SyncResource", "SyncAPIClient", "httpx2.Client"
)
_ASYNC = _Face(
    "Async",
    "async def",
    "await ",
    "AsyncPaginator",
    "AsyncResource",
    "AsyncAPIClient",
    "httpx2.AsyncClient",
)


def resource_views(
    api: Api, client_name: str, shared: Sequence[Constant]
) -> list[ResourceView]:
    """All resources below the client; the client itself has the path ().

    Args:
        shared: constants that the client sends by itself.
    """
    paths: dict[tuple[str, ...], list[Operation]] = {(): []}
    for operation in api.operations:
        path = operation.accessor[:-1]
        for depth in range(1, len(path) + 1):
            paths.setdefault(path[:depth], [])
        paths[path].append(operation)
    return [
        _resource(api, client_name, path, operations, list(paths), shared)
        for path, operations in paths.items()
    ]


def shared_constants(api: Api) -> list[Constant]:
    """Constants that every operation sends: the client can send them by itself."""
    if not api.operations:
        return []
    first, *others = api.operations
    return [
        constant
        for constant in first.constants
        if all(constant in other.constants for other in others)
    ]


def _resource(
    api: Api,
    client_name: str,
    path: tuple[str, ...],
    operations: Sequence[Operation],
    paths: Sequence[tuple[str, ...]],
    shared: Sequence[Constant],
) -> ResourceView:
    below = [p for p in paths if len(p) == len(path) + 1 and p[: len(path)] == path]
    is_package = bool(below)
    file = "/".join(["resources", *path]) + ("/__init__.py" if is_package else ".py")
    dots = "." * (len(path) + (2 if is_package else 1)) if path else "."
    constants = [c for op in operations for c in _constants(api, op, shared)]
    policies = [c for op in operations for c in _policies(op)]
    about = _about(api, path)
    classes = tuple(
        OwnerView(
            name=face.prefix + (names.pascal_case(path[-1]) if path else client_name),
            base=face.base if path else face.client_base,
            doc=docstring(about, 4),
            client="self._client" if path else "self",
            http_client=face.http_client,
            children=tuple(_child(api, path, child, face) for child in below),
            methods=tuple(_methods(api, operations, path, face)),
        )
        for face in (_SYNC, _ASYNC)
    )
    imports, typing_imports = _imports(classes, constants, policies, dots)
    title = f"`{'.'.join(path)}`: {_first_sentence(about)}"
    return ResourceView(
        path=path,
        file=file,
        doc=docstring(title, 0),
        constants=tuple(constants),
        policies=tuple(policies),
        classes=(classes[0], classes[1]),
        imports=imports,
        typing_imports=typing_imports,
    )


def _child(
    api: Api, path: tuple[str, ...], child: tuple[str, ...], face: _Face
) -> ChildView:
    return ChildView(
        attribute=child[-1],
        class_name=face.prefix + names.pascal_case(child[-1]),
        module="." + child[-1] if path else ".resources." + child[-1],
        doc=docstring(_about(api, child), 8),
    )


def _methods(
    api: Api, operations: Sequence[Operation], path: tuple[str, ...], face: _Face
) -> list[MethodView]:
    client = "self._client" if path else "self"
    methods = [_method(api, operation, client, face) for operation in operations]
    hidden = {method.name for method in methods} & {"list", "dict"}
    return [_qualified(m, hidden) for m in methods] if hidden else methods


def _about(api: Api, path: tuple[str, ...]) -> str:
    """What a resource is for: the description of its tag, or what it holds."""
    if not path:
        return f"Client for {one_line(api.title)}."
    wanted = {".".join(path), path[-1] if path else "", " ".join(path)}
    for tag in api.tags:
        if tag.description and (
            names.snake_case(tag.name) in wanted or tag.name.lower() in wanted
        ):
            return plain(tag.description)
    return f"Operations of `{'.'.join(path)}`."


def _first_sentence(text: str) -> str:
    line = one_line(text)
    end = line.find(". ")
    return line if end < 0 else line[: end + 1]


# --- Constants -------------------------------------------------------------------


def _constant_name(operation: Operation) -> str:
    return "_" + operation.accessor[-1].strip("_").upper()


def _constants(
    api: Api, operation: Operation, shared: Sequence[Constant]
) -> list[ConstantView]:
    name = _constant_name(operation)
    made = []
    result = operation.result
    options = _operation_options(operation, shared)
    if result.content_type is not None or operation.stream is None:
        accept = result.content_type
        made.append(
            ConstantView(
                name,
                _response(api, result.type),
                (
                    literal(operation.method),
                    literal(operation.path),
                    f"lambda: {_response(api, result.type)}",
                    *([f"accept={literal(accept)}"] if _unusual(accept) else []),
                    *options,
                ),
            )
        )
    if operation.stream is not None:
        stream = operation.stream
        made.append(
            ConstantView(
                f"{name}_STREAM",
                _response(api, stream.type),
                (
                    literal(operation.method),
                    literal(operation.path),
                    f"lambda: {_response(api, stream.union)}",
                    f"accept={literal(stream.content_type)}",
                    *options,
                ),
            )
        )
    return made


def _unusual(accept: str | None) -> bool:
    return accept not in {None, "application/json"}


def _operation_options(
    operation: Operation, shared: Sequence[Constant]
) -> list[str]:
    own = [c for c in operation.constants if c not in shared]
    options = []
    for keyword, where in (("headers", Where.HEADER), ("query", Where.QUERY)):
        pairs = [
            f"{literal(c.wire_name)}: {literal(c.value)}"
            for c in own
            if c.where is where
        ]
        if pairs:
            options.append(f"{keyword}={{{', '.join(pairs)}}}")
    styles = [
        f"{literal(p.wire_name)}: {literal(p.style)}"
        for p in operation.params
        if p.where is Where.QUERY and p.style != "form"
    ]
    if styles:
        options.append(f"query_styles={{{', '.join(styles)}}}")
    body = operation.body
    if body is not None:
        if _unusual(body.content_type):
            options.append(f"content_type={literal(body.content_type)}")
        if isinstance(body.type, Ref):
            options.append(f"body_schema={literal(body.type.name)}")
    if operation.security:
        alternatives = [
            "(" + "".join(f"{literal(name)}, " for name in each).rstrip() + ")"
            for each in operation.security
        ]
        options.append(f"security=({', '.join(alternatives)},)")
    return options


def _policies(operation: Operation) -> list[ConstantView]:
    made = []
    name = _constant_name(operation)
    if operation.stream is not None:
        stream = operation.stream
        parts = [f"tag={literal(stream.tag)}"]
        for keyword, tags in (("skip", stream.skip), ("raises", stream.throw)):
            if tags:
                listed = ", ".join(map(literal, tags))
                parts.append(f"{keyword}=frozenset({{{listed}}})")
        made.append(ConstantView(f"{name}_EVENTS", "StreamPolicy", tuple(parts)))
    if operation.pagination is not None:
        made.append(
            ConstantView(
                f"{name}_PAGES", "Pagination", _page_arguments(operation.pagination)
            )
        )
    return made


def _page_arguments(pagination: Pagination) -> tuple[str, ...]:
    def pairs(mapping: Iterable[tuple[str, str]]) -> str:
        return ", ".join(f"{literal(k)}: {literal(v)}" for k, v in mapping)

    more = pagination.more
    return (
        f"items={literal(pagination.items)}",
        *([f"more={literal(more)}"] if more else []),
        f"next={{{pairs(pagination.next)}}}",
        *(
            [f"previous={{{pairs(pagination.previous)}}}"]
            if pagination.previous
            else []
        ),
    )


# --- Methods ---------------------------------------------------------------------


def _method(api: Api, operation: Operation, client: str, face: _Face) -> MethodView:
    stream = operation.stream
    constant = _constant_name(operation)
    kind, extra, returns = _result(api, operation, face)
    wait = "" if kind == "page" else face.wait
    overloads: tuple[OverloadView, ...] = ()
    calls = [CallView("", f"{wait}{client}.{kind}", (constant, *extra))]
    if stream is not None:
        events = f"{face.prefix}Stream[{_response(api, stream.type)}]"
        asked = CallView(
            stream.switch or "",
            f"{face.wait}{client}.stream",
            (f"{constant}_STREAM", f"{constant}_EVENTS"),
        )
        calls = [asked, *calls] if stream.switch else [asked]
        if stream.switch:
            overloads = _overloads(api, operation, stream.switch, returns, events)
            returns = f"{returns} | {events}"
        else:
            returns = events
    mappings = _mappings(operation)
    fields = next((m.entries for m in mappings if m.keyword == "body"), ())
    if len(calls) > 1 and fields:
        # Written once, sent by either call.
        mappings = tuple(m for m in mappings if m.keyword != "body")
        calls = [replace(c, arguments=(*c.arguments, "body=body")) for c in calls]
    else:
        fields = ()
    return MethodView(
        name=operation.accessor[-1],
        define="def" if kind == "page" else face.define,
        doc=docstring(_method_text(operation), 8),
        parameters=_parameters(api, operation),
        overloads=overloads,
        returns=returns,
        body=fields,
        calls=tuple(calls),
        mappings=mappings,
    )


def _result(
    api: Api, operation: Operation, face: _Face
) -> tuple[str, tuple[str, ...], str]:
    """How the client is asked, what it is told beside the operation, and the result."""
    whole = _body_name(operation)
    extra = (f"body={whole}",) if whole else ()
    result = _response(api, operation.result.type)
    if operation.result.lines:
        return "lines", extra, f"{face.prefix}JSONLDecoder[{result}]"
    if operation.pagination is not None:
        item = _response(api, operation.pagination.item)
        pages = f"{_constant_name(operation)}_PAGES"
        return "page", (pages, *extra), f"{face.page}[{item}]"
    return "request", extra, result


def _response(api: Api, type_: Type) -> str:
    return annotation(type_, api, Direction.RESPONSE)


_OPTIONS = (
    "extra_headers: Mapping[str, Any] | None = None",
    "extra_query: Mapping[str, Any] | None = None",
    "extra_body: Mapping[str, Any] | None = None",
    "timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN",
)


def _parameters(
    api: Api, operation: Operation, switch: str = "", value: str = ""
) -> tuple[str, ...]:
    """The parameters of a method; with `value`, those of the overload for it."""
    positional = [p for p in operation.params if p.where is Where.PATH]
    keyword = [p for p in operation.params if p.where is not Where.PATH]
    required = [p for p in keyword if p.required]
    optional = [p for p in keyword if not p.required]
    declared = []
    if value and "Omit" not in value:
        # A required switch comes first among the keywords it belongs to.
        required += [p for p in optional if p.py_name == switch]
        optional = [p for p in optional if p.py_name != switch]
    for param in [*required, *optional]:
        if value and param.py_name == switch:
            declared.append(f"{param.py_name}: {value}")
        else:
            declared.append(_parameter(api, param))
    return (*(_parameter(api, p) for p in positional), "*", *declared, *_OPTIONS)


def _parameter(api: Api, param: Param) -> str:
    spelled = annotation(param.type, api, Direction.REQUEST)
    if param.required:
        return f"{param.py_name}: {spelled}"
    return f"{param.py_name}: {spelled} | Omit = omit"


def _overloads(
    api: Api, operation: Operation, switch: str, returns: str, events: str
) -> tuple[OverloadView, ...]:
    cases = (
        ("Literal[False] | Omit = omit", returns),
        ("Literal[True]", events),
        ("bool", f"{returns} | {events}"),
    )
    return tuple(
        OverloadView(_parameters(api, operation, switch, value), result)
        for value, result in cases
    )


def _method_text(operation: Operation) -> str:
    head = plain(operation.summary) or f"{operation.method} {operation.path}"
    head = one_line(head)
    parts = [head if head.endswith(".") else head + "."]
    if operation.deprecated:
        parts.append("Deprecated.")
    if operation.description and one_line(operation.description) != one_line(head):
        parts.append(plain(operation.description))
    ordered = [p for p in operation.params if p.where is Where.PATH]
    keyword = [p for p in operation.params if p.where is not Where.PATH]
    ordered += [p for p in keyword if p.required]
    ordered += [p for p in keyword if not p.required]
    described = arguments(
        [
            (p.py_name, ("Deprecated. " if p.deprecated else "") + plain(p.description))
            for p in ordered
        ],
        8,
    )
    return "\n\n".join([*parts, *([described] if described else [])])


def _body_name(operation: Operation) -> str:
    """The argument that is the whole body; "" when its properties are arguments."""
    if operation.body is None or operation.body.flat:
        return ""
    return next(p.py_name for p in operation.params if p.where is Where.BODY)


def _mappings(operation: Operation) -> tuple[MappingView, ...]:
    made = []
    for keyword, where in (
        ("path", Where.PATH),
        ("query", Where.QUERY),
        ("headers", Where.HEADER),
        ("body", Where.BODY),
    ):
        params = [p for p in operation.params if p.where is where]
        if where is Where.BODY and (operation.body is None or not operation.body.flat):
            continue
        if params or (where is Where.BODY and operation.body is not None):
            made.append(
                MappingView(
                    keyword, tuple((literal(p.wire_name), p.py_name) for p in params)
                )
            )
    return tuple(made)


def _qualified(method: MethodView, clashing: set[str]) -> MethodView:
    """The method for a class in whose body `list` is a method, not the type."""

    def spell(text: str) -> str:
        for name in clashing:
            text = text.replace(f" {name}[", f" builtins.{name}[")
            if text.startswith(f"{name}["):
                text = "builtins." + text
        return text

    return replace(
        method,
        parameters=tuple(map(spell, method.parameters)),
        overloads=tuple(
            OverloadView(tuple(map(spell, o.parameters)), spell(o.returns))
            for o in method.overloads
        ),
        returns=spell(method.returns),
    )


# --- Imports ---------------------------------------------------------------------

_RUNTIME = {
    "Operation": "operation",
    "Omit": "omit",
    "omit": "omit",
    "NOT_GIVEN": "omit",
    "NotGiven": "omit",
    "StreamPolicy": "operation",
    "Pagination": "operation",
    "SyncResource": "resource",
    "AsyncResource": "resource",
    "SyncAPIClient": "sync_client",
    "AsyncAPIClient": "async_client",
    "ClientSettings": "client",
    "SecurityScheme": "client",
    "ErrorTable": "errors",
}
_RUNTIME_TYPES = {
    "Stream": "streams",
    "AsyncStream": "streams",
    "JSONLDecoder": "streams",
    "AsyncJSONLDecoder": "streams",
    "SyncPage": "pages",
    "AsyncPaginator": "pages",
}


def _imports(
    classes: Sequence[OwnerView],
    constants: Sequence[ConstantView],
    policies: Sequence[ConstantView],
    dots: str,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Imports at run time, and those for annotations alone.

    Found in the text of the views, so that none is missing and none is unused.
    """
    methods = [method for owner in classes for method in owner.methods]
    children = [child for owner in classes for child in owner.children]
    signatures = " ".join(
        text
        for m in methods
        for text in (*m.parameters, m.returns, *(p for o in m.overloads for p in o.parameters))
    )
    code = " ".join(
        [
            *(text for c in constants for text in ("Operation", *c.arguments)),
            *(text for c in policies for text in (c.type, *c.arguments)),
            *(["NOT_GIVEN"] if methods else []),
            *(["omit"] if "= omit" in signatures else []),
        ]
    )
    kinds = " ".join(constant.type for constant in constants)
    if dots == ".":
        # What the template of the client itself uses.
        code += " Any Mapping NOT_GIVEN ClientSettings SecurityScheme json files"
        kinds += " ErrorTable NotGiven httpx2"
    in_code = set(_WORD.findall(code))
    in_types = set(_WORD.findall(f"{signatures} {kinds}"))
    runtime = [f"import {name}" for name in ("builtins", "json") if name in in_code]
    if "builtins" in in_types:
        runtime.insert(0, "import builtins")
    if "Mapping" in in_code:
        runtime.append("from collections.abc import Mapping")
    if children:
        runtime.append("from functools import cached_property")
    typing = [
        *(["TYPE_CHECKING"] if in_types or children else []),
        *(["overload"] if any(m.overloads for m in methods) else []),
        *(["Any"] if "Any" in in_code else []),
    ]
    if "files" in in_code:
        runtime.append("from importlib.resources import files")
    if typing:
        runtime.append(f"from typing import {', '.join(sorted(typing))}")
    if "types" in in_code:
        runtime.append(f"from {dots} import types")
    by_module: dict[str, set[str]] = {}
    in_code |= {owner.base for owner in classes}
    for name in in_code & set(_RUNTIME):
        by_module.setdefault(_RUNTIME[name], set()).add(name)
    runtime += [
        f"from {dots}_runtime.{module} import {', '.join(sorted(used))}"
        for module, used in sorted(by_module.items())
    ]
    return tuple(runtime), _typing_imports(in_types - in_code, children, dots)


_WORD = re.compile(r"[A-Za-z_]\w*")


def _typing_imports(
    only_types: set[str],
    children: Sequence[ChildView],
    dots: str,
) -> tuple[str, ...]:
    lines = ["import datetime"] if "datetime" in only_types else []
    abstract = sorted(only_types & {"Mapping", "Sequence"})
    if abstract:
        lines.append(f"from collections.abc import {', '.join(abstract)}")
    typed = sorted(only_types & {"Any", "Literal"})
    if typed:
        lines.append(f"from typing import {', '.join(typed)}")
    if "httpx2" in only_types:
        lines.append("import httpx2")
    packages = sorted(only_types & {"params", "types"})
    if packages:
        lines.append(f"from {dots} import {', '.join(packages)}")
    by_module: dict[str, set[str]] = {}
    for name in only_types & {*_RUNTIME, *_RUNTIME_TYPES}:
        module = _RUNTIME.get(name) or _RUNTIME_TYPES[name]
        by_module.setdefault(module, set()).add(name)
    lines += [
        f"from {dots}_runtime.{module} import {', '.join(sorted(used))}"
        for module, used in sorted(by_module.items())
    ]
    homes: dict[str, list[str]] = {}
    for child in children:
        homes.setdefault(child.module, []).append(child.class_name)
    lines += [
        f"from {module} import {', '.join(sorted(found))}"
        for module, found in homes.items()
    ]
    return tuple(lines)


