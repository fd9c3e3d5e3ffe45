"""Views of the constants at the head of a resource: operations and what goes with them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from specloom.api.model import (
    Direction,
    Kind,
    ListOf,
    OneOf,
    Operation,
    Pagination,
    Param,
    Ref,
    Scalar,
    Spelling,
    Type,
    Where,
)
from specloom.python import reserved
from specloom.python.naming import Method, NamedApi
from specloom.python.types import annotation, literal
from specloom.python.views.shared import Shared, spelled_bodies


class ConstantView(Struct, frozen=True):
    """`NAME: Operation[T] = Operation(...)` at the head of a resource module."""

    name: str
    type: str
    arguments: tuple[str, ...]


def constant_name(method: Method) -> str:
    """What the operation of a method is called in its module."""
    name = "_" + method.name.strip("_").upper()
    is_taken = not method.resource and name in reserved.CLIENT_CONSTANTS
    return f"{name}_" if is_taken else name


def part_name(method: Method, word: str) -> str:
    """What a part of that operation is called: its stream, its events, its pages."""
    return f"{constant_name(method)}{'_' if method.doubled else ''}_{word}"


def operation_constants(
    named: NamedApi, method: Method, shared: Shared
) -> list[ConstantView]:
    """The operation as a constant; a second one for its stream of events."""
    name = constant_name(method)
    made = []
    operation = method.operation
    result = operation.result
    options = _operation_options(operation, shared)
    if operation.error_bodies != shared.error_bodies:
        described = spelled_bodies(named, operation.error_bodies)
        own = f"lambda: {described}" if operation.error_bodies else "dict"
        options.append(f"errors={own}")
    if result.content_type is not None or operation.stream is None:
        accept = result.content_type
        made.append(
            ConstantView(
                name,
                response_type(named, result.type),
                (
                    literal(operation.method),
                    literal(operation.path),
                    f"lambda: {response_type(named, result.type)}",
                    *([f"accept={literal(accept)}"] if _unusual(accept) else []),
                    *_results(named, operation),
                    *options,
                ),
            )
        )
    if operation.stream is not None:
        stream = operation.stream
        made.append(
            ConstantView(
                part_name(method, "STREAM"),
                response_type(named, stream.type),
                (
                    literal(operation.method),
                    literal(operation.path),
                    f"lambda: {response_type(named, stream.union)}",
                    f"accept={literal(stream.content_type)}",
                    *options,
                ),
            )
        )
    return made


def _results(named: NamedApi, operation: Operation) -> list[str]:
    """`results={...}`, where what comes out depends on the status."""
    pairs = [
        f"{literal(status)}: lambda: {response_type(named, type_)}"
        for status, type_ in operation.result.by_status
    ]
    return [f"results={{{', '.join(pairs)}}}"] if pairs else []


def _unusual(accept: str | None) -> bool:
    return accept not in {None, "application/json"}


def _operation_options(operation: Operation, shared: Shared) -> list[str]:
    own = [c for c in operation.constants if c not in shared.constants]
    options = []
    for keyword, where in (("headers", Where.HEADER), ("query", Where.QUERY)):
        pairs = [
            f"{literal(c.wire_name)}: {literal(c.value)}"
            for c in own
            if c.where is where
        ]
        if pairs:
            options.append(f"{keyword}={{{', '.join(pairs)}}}")
    spelled = [
        *((p.where.value, p.wire_name, p.spelling) for p in operation.params),
        *(
            ("form", *each)
            for each in (operation.body.fields if operation.body else ())
        ),
        *(("part", *each) for each in (operation.body.parts if operation.body else ())),
    ]
    parameters = [
        _parameter(place, name, spelling)
        for place, name, spelling in spelled
        if spelling is not None
    ]
    if parameters:
        options.append(f"parameters={_tuple(parameters)}")
    body = operation.body
    if body is not None:
        if _unusual(body.content_type):
            options.append(f"content_type={literal(body.content_type)}")
        if isinstance(body.type, Ref):
            options.append(f"body_schema={literal(body.type.name)}")
        if body.flat and not body.required:
            options.append("optional_body=True")
        if body.max_bytes is not None:
            options.append(f"max_bytes={body.max_bytes:_}")
        files = [literal(p.wire_name) for p in operation.params if _is_file(p)]
        if files and body.flat:
            options.append(f"files={_tuple(files)}")
    always = [
        f"{literal(each.wire_name)}: {_tuple(map(literal, each.values))}"
        for each in operation.always
    ]
    if always:
        options.append(f"appended_headers={{{', '.join(always)}}}")
    if operation.security:
        alternatives = [_tuple(map(literal, each)) for each in operation.security]
        options.append(f"security={_tuple(alternatives)}")
    if operation.redirects:
        options.append("redirects=True")
    key = next(filter(_is_idempotency_key, operation.params), None)
    if key is not None and operation.method == "POST":
        options.append(f"idempotency_header={literal(key.wire_name)}")
    if operation.server is not None:
        options.append(f"server={literal(operation.server)}")
    return options


def _is_idempotency_key(param: Param) -> bool:
    """Whether a header names a call, so that the server knows a repetition of it."""
    # Source: draft-ietf-httpapi-idempotency-key-header-07; with X- it is as common.
    name = param.wire_name.lower().removeprefix("x-")
    return param.where is Where.HEADER and name == "idempotency-key"


def _parameter(place: str, name: str, spelling: Spelling) -> str:
    """`Parameter(...)`, with what differs from the defaults of OpenAPI."""
    default = "simple" if place in ("path", "header") else "form"
    parts = [literal(place), literal(name)]
    if spelling.style != default:
        parts.append(literal(spelling.style))
    joined = spelling.style not in ("form", "cookie", "deepObject", "querystring")
    if spelling.media is None and spelling.explode is joined:
        parts.append(f"explode={spelling.explode}")
    if spelling.reserved:
        parts.append("reserved=True")
    if spelling.media is not None:
        parts.append(f"media={literal(spelling.media)}")
    if spelling.fields:
        fields = [_parameter("form", *each) for each in spelling.fields]
        parts.append(f"fields={_tuple(fields)}")
    return f"Parameter({', '.join(parts)})"


def _is_file(param: Param) -> bool:
    """Whether an argument is a file of a form, or several."""
    waiting: list[Type] = [param.type]
    while waiting:
        match waiting.pop():
            case Scalar(Kind.BINARY):
                return param.where is Where.BODY
            case ListOf(item):
                waiting.append(item)
            case OneOf(members):
                waiting += members
    return False


def _tuple(items: Iterable[str]) -> str:
    """A tuple of expressions; the comma is only there where Python needs it."""
    listed = list(items)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"


def policy_constants(method: Method) -> list[ConstantView]:
    """What becomes of an operation's events, and how its list goes on."""
    made = []
    operation = method.operation
    if operation.stream is not None and not operation.stream.lines:
        stream = operation.stream
        parts = [f"tag={literal(stream.tag)}"]
        for keyword, tags in (("skip", stream.skip), ("raises", stream.throw)):
            if tags:
                listed = ", ".join(map(literal, tags))
                parts.append(f"{keyword}=frozenset({{{listed}}})")
        if stream.text:
            parts.append("text=True")
        if stream.last is not None:
            parts.append(f"last={literal(stream.last)}")
        made.append(
            ConstantView(part_name(method, "EVENTS"), "StreamPolicy", tuple(parts))
        )
    if operation.pagination is not None:
        made.append(
            ConstantView(
                part_name(method, "PAGES"),
                "Pagination",
                _page_arguments(operation.pagination),
            )
        )
    return made


def _page_arguments(pagination: Pagination) -> tuple[str, ...]:
    paging = pagination.paging

    def pairs(mapping: Iterable[tuple[str, str]]) -> str:
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in mapping) + "}"

    counts = paging.page is not None or paging.offset is not None
    stated: list[tuple[str, str | None]] = [
        ("items", literal(paging.items)),
        ("more", paging.more and literal(paging.more)),
        ("next", pairs(paging.next) if paging.next else None),
        ("previous", pairs(paging.previous) if paging.previous else None),
        ("done", paging.done and literal(paging.done)),
        ("page", paging.page and literal(paging.page)),
        ("offset", paging.offset and literal(paging.offset)),
        ("first", str(paging.first) if counts and paging.first != 1 else None),
        ("url", paging.url and literal(paging.url)),
        ("link", "True" if paging.link else None),
        ("size", paging.size and literal(paging.size)),
        ("largest", None if paging.largest is None else str(paging.largest)),
        ("total", paging.total and literal(paging.total)),
        ("pages", paging.pages and literal(paging.pages)),
    ]
    return tuple(f"{name}={value}" for name, value in stated if value)


def response_type(named: NamedApi, type_: Type) -> str:
    """A type of a response, as signatures and constants spell it."""
    return annotation(type_, named, Direction.RESPONSE)
