"""Views of methods: one operation, as a method of a sync or an async class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import (
    Api,
    Direction,
    Kind,
    Operation,
    Param,
    Scalar,
    Where,
)
from specloom.config.values import OwnCode, OwnMethod
from specloom.python.quoting import arguments, docstring, one_line, plain
from specloom.python.types import annotation, literal
from specloom.python.views.operations import constant_name, response_type


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
    late_module: str = ""  # where the class comes from, imported when it is called


@dataclass(frozen=True, slots=True)
class Face:
    """What differs between the sync and the async spelling of one thing."""

    prefix: str
    define: str
    wait: str
    page: str
    base: str
    client_base: str
    http_client: str

    def choose(self, classes: tuple[str, str]) -> str:
        """The one of a sync and an async class that belongs to this face."""
        return classes[1] if self.prefix else classes[0]


SYNC = Face("", "def", "", "SyncPage", "SyncResource", "SyncAPIClient", "httpx2.Client")
ASYNC = Face(
    "Async",
    "async def",
    "await ",
    "AsyncPaginator",
    "AsyncResource",
    "AsyncAPIClient",
    "httpx2.AsyncClient",
)


def method_views(
    api: Api, operations: Sequence[Operation], path: tuple[str, ...], face: Face
) -> list[MethodView]:
    """The methods of the resource at `path`, for its sync or its async class."""
    client = "self._client" if path else "self"
    methods = [_method(api, operation, client, face) for operation in operations]
    hidden = {method.name for method in methods} & {"list", "dict"}
    return [_qualified(m, hidden) for m in methods] if hidden else methods


def own_method_views(
    api: Api,
    path: tuple[str, ...],
    face: Face,
    dots: str,
    own_code: Sequence[OwnCode],
) -> Iterator[MethodView]:
    """The methods that own code adds to the resource at `path`.

    Args:
        dots: as many as lead from the resource's module to the package.
    """
    operations = {operation.accessor: operation for operation in api.operations}
    for module in own_code:
        for method in module.methods:
            if method.accessor[:-1] == path:
                yield _own_method(
                    api,
                    operations[method.like],
                    method,
                    face,
                    dots + module.home,
                )


def _own_method(
    api: Api, operation: Operation, method: OwnMethod, face: Face, module: str
) -> MethodView:
    """A method that hands a call of an operation to a class, with its arguments."""
    stream = operation.stream
    switch = stream.switch if stream is not None and stream.switch else ""
    own = replace(
        operation, params=tuple(p for p in operation.params if p.py_name != switch)
    )
    parameters = _parameters(api, own)
    names = [text.partition(":")[0] for text in parameters if text != "*"]
    given = [f"{name}={name}" for name in names]
    if switch:
        given.insert(len(names) - len(_OPTIONS), f"{switch}=True")
    call = f"lambda: self.{method.like[-1]}({', '.join(given)})"
    class_name = face.choose(method.classes)
    return MethodView(
        name=method.accessor[-1],
        define="def",
        doc=docstring(_method_text(own, one_line(method.summary)), 8),
        parameters=parameters,
        overloads=(),
        returns=class_name,
        body="",
        calls=(CallView("", class_name, call),),
        late_module=module,
    )


def _method(api: Api, operation: Operation, client: str, face: Face) -> MethodView:
    stream = operation.stream
    constant = constant_name(operation)
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
        events = f"{face.prefix}Stream[{response_type(api, stream.type)}]"
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
    api: Api, operation: Operation, face: Face
) -> tuple[str, tuple[str, ...], str]:
    """How the client is asked, what it is told beside the operation, and the result."""
    whole = _body_name(operation)
    extra = (f"body={whole}",) if whole else ()
    result = response_type(api, operation.result.type)
    if operation.result.type == Scalar(Kind.BINARY):
        return "download", extra, f"{face.prefix}BinaryAPIResponse"
    if operation.result.lines:
        return "lines", extra, f"{face.prefix}JSONLDecoder[{result}]"
    if operation.pagination is not None:
        item = response_type(api, operation.pagination.item)
        pages = f"{constant_name(operation)}_PAGES"
        return "page", (pages, *extra), f"{face.page}[{item}]"
    return "request", extra, result


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


def _method_text(operation: Operation, summary: str = "") -> str:
    head = summary or plain(operation.summary) or f"{operation.method} {operation.path}"
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
