"""Views of the client and its resources: one method, sync and async, per operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from specloom import names
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
from specloom.emit.imports import import_lines, words_in
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
    """`{"wire": py_name, ...}`, an argument of the call."""

    keyword: str
    text: str


@dataclass(frozen=True, slots=True)
class CallView:
    """`return <function>(<arguments>, ...)`, under a condition or not."""

    condition: str
    function: str
    arguments: str


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
    body: str  # a dict that several calls send; "" where one call has it
    calls: tuple[CallView, ...]


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
    more = ("", "") if path else _client_words(api)
    imports, typing_imports = _imports(classes, constants, policies, dots, more)
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


def _client_words(api: Api) -> tuple[str, str]:
    """Names that the template of the client uses, in code and in annotations."""
    scheme = "SecurityScheme" if api.security else ""
    code = f"Any ClientSettings Mapping NOT_GIVEN files json {scheme}"
    return code, "ErrorTable NotGiven httpx2"


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


def _operation_options(operation: Operation, shared: Sequence[Constant]) -> list[str]:
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
        alternatives = [_tuple(map(literal, each)) for each in operation.security]
        options.append(f"security={_tuple(alternatives)}")
    return options


def _tuple(items: Iterable[str]) -> str:
    """A tuple of expressions; the comma is only there where Python needs it."""
    listed = list(items)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"


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
    sent = {m.keyword: m.text for m in _mappings(operation)}
    body = sent.pop("body", "")
    shared_body = body if stream is not None and stream.switch else ""
    if body:
        sent["body"] = "body" if shared_body else body
    options = [*(f"{k}={text}" for k, text in sent.items()), *_PASSED_ON]
    calls = [
        CallView("", f"{wait}{client}.{kind}", ", ".join([constant, *extra, *options]))
    ]
    if stream is not None:
        events = f"{face.prefix}Stream[{_response(api, stream.type)}]"
        first = [f"{constant}_STREAM", f"{constant}_EVENTS", *extra]
        asked = CallView(
            stream.switch or "",
            f"{face.wait}{client}.stream",
            ", ".join([*first, *options]),
        )
        if stream.switch:
            calls = [asked, *calls]
            overloads = _overloads(api, operation, stream.switch, returns, events)
            returns = f"{returns} | {events}"
        else:
            calls, returns = [asked], events
    return MethodView(
        name=operation.accessor[-1],
        define="def" if kind == "page" else face.define,
        doc=docstring(_method_text(operation), 8),
        parameters=_parameters(api, operation),
        overloads=overloads,
        returns=returns,
        body=shared_body,
        calls=tuple(calls),
    )


_PASSED_ON = (
    "extra_headers=extra_headers",
    "extra_query=extra_query",
    "extra_body=extra_body",
    "timeout=timeout",
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
    # What shapes the answer comes before what only travels along.
    optional.sort(key=lambda p: p.where is Where.HEADER)
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
    ordered += sorted(
        (p for p in keyword if not p.required), key=lambda p: p.where is Where.HEADER
    )
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
                MappingView(keyword, "{" + ", ".join(map(_entry, params)) + "}")
            )
    return tuple(made)


def _entry(param: Param) -> str:
    return f"{literal(param.wire_name)}: {param.py_name}"


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

_LIBRARY = {
    "builtins": "",
    "datetime": "",
    "httpx2": "",
    "json": "",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "files": "importlib.resources",
    "TYPE_CHECKING": "typing",
    "Any": "typing",
    "Literal": "typing",
    "overload": "typing",
}
_PACKAGE = {
    "params": "",
    "types": "",
    "Operation": "_runtime.operation",
    "Pagination": "_runtime.operation",
    "StreamPolicy": "_runtime.operation",
    "NOT_GIVEN": "_runtime.omit",
    "NotGiven": "_runtime.omit",
    "Omit": "_runtime.omit",
    "omit": "_runtime.omit",
    "SyncResource": "_runtime.resource",
    "AsyncResource": "_runtime.resource",
    "SyncAPIClient": "_runtime.sync_client",
    "AsyncAPIClient": "_runtime.async_client",
    "ClientSettings": "_runtime.client",
    "SecurityScheme": "_runtime.client",
    "ErrorTable": "_runtime.errors",
    "Stream": "_runtime.streams",
    "AsyncStream": "_runtime.streams",
    "JSONLDecoder": "_runtime.streams",
    "AsyncJSONLDecoder": "_runtime.streams",
    "SyncPage": "_runtime.pages",
    "AsyncPaginator": "_runtime.pages",
}


def _imports(
    classes: Sequence[OwnerView],
    constants: Sequence[ConstantView],
    policies: Sequence[ConstantView],
    dots: str,
    more: tuple[str, str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Imports at run time, and those for annotations alone.

    Args:
        dots: as many as lead from the module to the package.
        more: what the template itself uses, in code and in annotations.
    """
    methods = [method for owner in classes for method in owner.methods]
    children = [child for owner in classes for child in owner.children]
    annotations = [
        *(text for m in methods for text in (*m.parameters, m.returns)),
        *(text for m in methods for o in m.overloads for text in o.parameters),
        *(constant.type for constant in constants),
        *(child.class_name for child in children),
        more[1],
    ]
    defaults = [
        name for name in ("omit", "NOT_GIVEN") if f"= {name}" in str(annotations)
    ]
    in_code = words_in(
        [
            *(owner.base for owner in classes),
            *(text for c in constants for text in ("Operation", *c.arguments)),
            *(text for c in policies for text in (c.type, *c.arguments)),
            *(["overload"] if any(m.overloads for m in methods) else []),
            *(["cached_property"] if children else []),
            *defaults,
            more[0],
        ]
    )
    package = {name: dots + home for name, home in _PACKAGE.items()}
    homes = {**_LIBRARY, **package}
    late = {child.class_name: child.module for child in children}
    in_types = words_in(annotations) - in_code
    typing_imports = import_lines(in_types, {**homes, **late})
    if typing_imports:
        in_code.add("TYPE_CHECKING")
    return import_lines(in_code, homes), typing_imports
