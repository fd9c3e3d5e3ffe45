"""Views of methods: one operation, as a method of a sync or an async class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from specloom.api.model import Direction, Enum, Kind, OneOf, Scalar, Type, Where
from specloom.config.values import OwnCode, OwnMethod
from specloom.python.naming import Argument, Method, NamedApi
from specloom.python.quoting import arguments, docstring, one_line, plain
from specloom.python.types import annotation, literal
from specloom.python.views.operations import constant_name, part_name, response_type


class CallView(Struct, frozen=True):
    """`return <function>(<arguments>, ...)`, under a condition or not."""

    condition: str
    function: str
    arguments: str


class OverloadView(Struct, frozen=True):
    """One signature of a method whose result depends on its switch."""

    parameters: tuple[str, ...]
    returns: str


class MethodView(Struct, frozen=True):
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


class Shell(Struct, frozen=True):
    """What differs between the sync and the async spelling of one thing."""

    prefix: str
    define: str
    wait: str
    page: str
    base: str
    client_base: str
    http_client: str

    def choose(self, classes: tuple[str, str]) -> str:
        """The one of a sync and an async class that belongs to this shell."""
        return classes[1] if self.prefix else classes[0]


SYNC = Shell(
    "", "def", "", "SyncPage", "SyncResource", "SyncAPIClient", "httpx2.Client"
)
ASYNC = Shell(
    "Async",
    "async def",
    "await ",
    "AsyncPaginator",
    "AsyncResource",
    "AsyncAPIClient",
    "httpx2.AsyncClient",
)


def method_views(
    named: NamedApi,
    methods: Sequence[Method],
    path: tuple[str, ...],
    shell: Shell,
    docs: Sequence[str],
) -> list[MethodView]:
    """The methods of the resource at `path`, for its sync or its async class.

    Args:
        docs: what `method_doc` says of each method; both classes say the same.
    """
    client = "self._client" if path else "self"
    views = [
        _method(named, method, client, shell, doc)
        for method, doc in zip(methods, docs, strict=True)
    ]
    hidden = {view.name for view in views} & {"list", "dict"}
    return [_qualified(view, hidden) for view in views] if hidden else views


def own_method_views(
    named: NamedApi,
    path: tuple[str, ...],
    shell: Shell,
    dots: str,
    own_code: Sequence[OwnCode],
) -> Iterator[MethodView]:
    """The methods that own code adds to the resource at `path`.

    Args:
        dots: as many as lead from the resource's module to the package.
    """
    methods = {method.accessor: method for method in named.methods}
    for module in own_code:
        for added in module.methods:
            if added.accessor[:-1] == path:
                like = methods[added.like]
                yield _own_method(named, like, added, shell, dots + module.home)


def _own_method(
    named: NamedApi, like: Method, added: OwnMethod, shell: Shell, module: str
) -> MethodView:
    """A method that hands a call of another one to a class, with its arguments."""
    switch = like.switch or ""
    own = replace(like, arguments=tuple(a for a in like.arguments if a.name != switch))
    parameters = _parameters(named, own)
    names = [text.partition(":")[0] for text in parameters if text != "*"]
    given = [f"{name}={name}" for name in names]
    if switch:
        given.insert(len(names) - len(_OPTIONS), f"{switch}=True")
    call = f"lambda: self.{like.name}({', '.join(given)})"
    class_name = shell.choose(added.classes)
    return MethodView(
        name=added.accessor[-1],
        define="def",
        doc=docstring(_method_text(own, one_line(added.summary)), 8),
        parameters=parameters,
        overloads=(),
        returns=class_name,
        body="",
        calls=(CallView("", class_name, call),),
        late_module=module,
    )


def method_doc(method: Method) -> str:
    """The docstring of a method."""
    return docstring(_method_text(method), 8)


def _method(
    named: NamedApi, method: Method, client: str, shell: Shell, doc: str
) -> MethodView:
    stream = method.operation.stream
    constant = constant_name(method)
    kind, extra, returns = _result(named, method, shell)
    wait = "" if kind == "page" else shell.wait
    overloads: tuple[OverloadView, ...] = ()
    sent = _mappings(method)
    body = sent.pop("body", "")
    shared_body = body if method.switch else ""
    if body:
        sent["body"] = "body" if shared_body else body
    options = [*(f"{k}={text}" for k, text in sent.items()), *_PASSED_ON]
    calls = [
        CallView("", f"{wait}{client}.{kind}", ", ".join([constant, *extra, *options]))
    ]
    if stream is not None:
        word = "JSONLDecoder" if stream.lines else "Stream"
        events = f"{shell.prefix}{word}[{response_type(named, stream.type)}]"
        first = [part_name(method, "STREAM"), *extra]
        if not stream.lines:
            first.insert(1, part_name(method, "EVENTS"))
        on = f"{method.switch} is not False" if stream.unasked else method.switch
        asked = CallView(
            on or "",
            f"{shell.wait}{client}.{'lines' if stream.lines else 'stream'}",
            ", ".join([*first, *options]),
        )
        if method.switch:
            calls = [asked, *calls]
            overloads = _overloads(named, method, method.switch, returns, events)
            returns = f"{returns} | {events}"
        else:
            calls, returns = [asked], events
    elif _is_all_or_nothing(method):
        overloads = _with_and_without_body(named, method, returns)
    return MethodView(
        name=method.name,
        define="def" if kind == "page" else shell.define,
        doc=doc,
        parameters=_parameters(named, method),
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
    named: NamedApi, method: Method, shell: Shell
) -> tuple[str, tuple[str, ...], str]:
    """How the client is asked, what it is told beside the operation, and the result."""
    operation = method.operation
    whole = _body_name(method)
    extra = (f"body={whole}",) if whole else ()
    result = response_type(named, operation.result.type)
    if operation.result.type == Scalar(Kind.BINARY):
        return "download", extra, f"{shell.prefix}BinaryAPIResponse"
    if operation.result.lines:
        return "lines", extra, f"{shell.prefix}JSONLDecoder[{result}]"
    if operation.pagination is not None:
        item = response_type(named, operation.pagination.item)
        pages = part_name(method, "PAGES")
        # The response as a whole is to be had as described, too.
        return "page", (pages, *extra), f"{shell.page}[{item}, {result}]"
    return "request", extra, result


_OPTIONS = (
    "extra_headers: Mapping[str, Any] | None = None",
    "extra_query: Mapping[str, Any] | None = None",
    "extra_body: Mapping[str, Any] | None = None",
    "timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN",
)


def _parameters(
    named: NamedApi, method: Method, switch: str = "", value: str = ""
) -> tuple[str, ...]:
    """The parameters of a method; with `value`, those of the overload for it."""
    positional, required, optional = _in_order(method.arguments)
    if value and "Omit" not in value:
        # A required switch comes first among the keywords it belongs to.
        required += [a for a in optional if a.name == switch]
        optional = [a for a in optional if a.name != switch]
    declared = [
        f"{a.name}: {value}" if value and a.name == switch else _parameter(named, a)
        for a in [*required, *optional]
    ]
    return (*(_parameter(named, a) for a in positional), "*", *declared, *_OPTIONS)


def _in_order(
    arguments: Sequence[Argument],
) -> tuple[list[Argument], list[Argument], list[Argument]]:
    """Those given by position, those that must be given by name, and the others."""
    positional = [a for a in arguments if a.param.where is Where.PATH]
    keyword = [a for a in arguments if a.param.where is not Where.PATH]
    required = [a for a in keyword if a.param.required]
    optional = [a for a in keyword if not a.param.required]
    # What shapes the answer comes before what only travels along.
    optional.sort(key=lambda a: a.param.where in (Where.HEADER, Where.COOKIE))
    return positional, required, optional


def _parameter(named: NamedApi, argument: Argument) -> str:
    spelled = annotation(argument.param.type, named, Direction.REQUEST)
    if argument.param.required:
        return f"{argument.name}: {spelled}"
    return f"{argument.name}: {spelled} | Omit = omit"


def _overloads(
    named: NamedApi, method: Method, switch: str, returns: str, events: str
) -> tuple[OverloadView, ...]:
    """The signatures of a method that gives a stream where its switch says so."""
    param = next(a.param for a in method.arguments if a.name == switch)
    whole = annotation(param.type, named, Direction.REQUEST)
    stream = method.operation.stream
    # What is left out, and null, mean what the switch is by default.
    by_default = ["None"] if "None" in whole.split(" | ") else []
    off = ["Literal[False]"] if _may_be_false(param.type) else []
    on = ["Literal[True]"]
    if stream is not None and stream.unasked:
        first, second, kinds = [*on, *by_default], off, (events, returns)
    else:
        first, second, kinds = [*off, *by_default], on, (returns, events)
    left_out = [] if param.required else ["Omit = omit"]
    cases = [(" | ".join([*first, *left_out]), kinds[0])]
    if second:
        cases.append((" | ".join(second), kinds[1]))
    if off:
        cases.append((whole, f"{returns} | {events}"))
    return tuple(
        OverloadView(_parameters(named, method, switch, value), result)
        for value, result in cases
    )


def _may_be_false(type_: Type) -> bool:
    match type_:
        case Enum(values=values):
            return any(value is False for value in values)
        case OneOf(members):
            return any(map(_may_be_false, members))
    return type_ == Scalar(Kind.BOOLEAN)


def _is_all_or_nothing(method: Method) -> bool:
    """Whether a body may be left out, and must have some fields where it is not."""
    body = method.operation.body
    optional = body is not None and body.flat and not body.required
    return optional and any(a.param.required_in_body for a in method.arguments)


def _with_and_without_body(
    named: NamedApi, method: Method, returns: str
) -> tuple[OverloadView, ...]:
    without = [a for a in method.arguments if a.param.where is not Where.BODY]
    given = [
        (
            replace(a, param=replace(a.param, required=True))
            if a.param.required_in_body
            else a
        )
        for a in method.arguments
    ]
    return tuple(
        OverloadView(
            _parameters(named, replace(method, arguments=tuple(arguments))), returns
        )
        for arguments in (without, given)
    )


def _method_text(method: Method, summary: str = "") -> str:
    operation = method.operation
    head = summary or plain(operation.summary) or f"{operation.method} {operation.path}"
    head = one_line(head)
    parts = [head if head.endswith(".") else head + "."]
    if method.alias_of:
        called = f"`client.{'.'.join(method.alias_of)}`"
        return "\n\n".join([*parts, f"Another name of {called}, which says more."])
    if operation.deprecated:
        parts.append("Deprecated.")
    if operation.description and one_line(operation.description) != one_line(head):
        parts.append(plain(operation.description))
    if operation.scopes:
        ways = (
            " and ".join(f"`{one_line(s)}`" for s in way) for way in operation.scopes
        )
        parts.append(f"The token has to allow {', or '.join(ways)}.")
    described = arguments(
        [
            (
                argument.name,
                ("Deprecated. " if argument.param.deprecated else "")
                + plain(argument.param.description),
            )
            for group in _in_order(method.arguments)
            for argument in group
        ],
        8,
    )
    gone = arguments(
        [
            (plain(one_line(each.name)), plain(f"Until {each.until}. {each.instead}"))
            for each in operation.removed
        ],
        8,
        "No longer taken",
    )
    return "\n\n".join(filter(None, [*parts, described, gone]))


def _body_name(method: Method) -> str:
    """The argument that is the whole body; "" when its properties are arguments."""
    body = method.operation.body
    if body is None or body.flat:
        return ""
    return next(a.name for a in method.arguments if a.param.where is Where.BODY)


def _mappings(method: Method) -> dict[str, str]:
    """Keyword of the call -> the mapping it is given: `{"wire-name": argument, ...}`."""
    body = method.operation.body
    made = {}
    for keyword, where in (
        ("path", Where.PATH),
        ("query", Where.QUERY),
        ("headers", Where.HEADER),
        ("cookies", Where.COOKIE),
        ("body", Where.BODY),
    ):
        sent = [a for a in method.arguments if a.param.where is where]
        if where is Where.BODY and (body is None or not body.flat):
            continue
        if sent or (where is Where.BODY and body is not None):
            entries = (f"{literal(a.param.wire_name)}: {a.name}" for a in sent)
            made[keyword] = "{" + ", ".join(entries) + "}"
    return made


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
