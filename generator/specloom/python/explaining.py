"""Names and decisions of one operation or schema, as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.accessors import considered, whole_accessor
from specloom.api.model import (
    AliasSchema,
    Direction,
    Kind,
    ObjectSchema,
    Operation,
    Pagination,
    Scalar,
    Schema,
    UnionSchema,
)
from specloom.base.diagnostics import Finding, Location
from specloom.base.explanation import Decision, Explanation, Step
from specloom.python import source
from specloom.python.naming import Method, NamedApi, spelled_accessor
from specloom.python.types import annotation

# --- Operations ------------------------------------------------------------------


def explain_operation(
    named: NamedApi,
    label: str,
    at: Location,
    method: Method | None,
    stated: Location | None,
    *,
    offered: Sequence[str],
    findings: tuple[Finding, ...],
) -> Explanation:
    """How an operation became a method.

    Args:
        method: what it became; None where the client does not have it.
        stated: where its name is asked for, by an annotation or a configuration.
        offered: the media types that its body may have.
    """
    if method is None:
        left_out = Decision("client", "it is left out; the findings say why")
        return Explanation(
            kind="operation",
            name=label,
            at=at,
            python=(),
            steps=(),
            decisions=(left_out,),
            findings=findings,
            source="",
        )
    return Explanation(
        kind="operation",
        name=label,
        at=at,
        python=(_called(method.accessor),),
        steps=tuple(_steps(named, method, stated)),
        decisions=tuple(_decisions(named, method, offered)),
        findings=findings,
        source=source.signature(named, method),
    )


def _called(accessor: Sequence[str]) -> str:
    return f"client.{'.'.join(accessor)}"


def _steps(named: NamedApi, method: Method, stated: Location | None) -> Iterator[Step]:
    operation = method.operation
    for each in considered(operation):
        yield Step(_called(spelled_accessor(each.accessor)), each.why)
    last = spelled_accessor(considered(operation)[-1].accessor)
    if operation.wanted_accessor:
        last = spelled_accessor(operation.wanted_accessor)
        yield Step(_called(last), f"it is asked for, at {stated}")
    if last == method.accessor:
        return
    why = _taken(named, method, last)
    if method.accessor == spelled_accessor(whole_accessor(operation)):
        yield Step(
            _called(method.accessor), f"{why}, so it keeps the whole operationId"
        )
    else:
        yield Step(_called(method.accessor), f"{why}, so it has a name of its own")


def _taken(named: NamedApi, method: Method, wanted: tuple[str, ...]) -> str:
    """What else has a name."""
    for other in named.methods:
        if other.accessor == wanted:
            return f"{other.operation.method} {other.operation.path} has that name"
        if other.accessor[: len(wanted)] == wanted:
            return f"{_called(wanted)} is a resource, as of {_called(other.accessor)}"
    return "that name is not free"


def _decisions(
    named: NamedApi, method: Method, offered: Sequence[str]
) -> Iterator[Decision]:
    operation = method.operation
    yield Decision("body", _body(operation, offered))
    yield Decision("response", _response(named, operation))
    stream = operation.stream
    if stream is not None:
        asked = "unless {} is false" if stream.unasked else "where {} is true"
        switch = f", {asked.format(method.switch)}" if method.switch else ""
        seen = annotation(stream.type, named, Direction.RESPONSE)
        yield Decision("stream", f"{stream.content_type}, events are {seen}{switch}")
    if operation.pagination is not None:
        yield Decision("pagination", _pagination(operation.pagination))
    yield Decision("credentials", _credentials(named, operation))
    for argument in method.arguments:
        if argument.name != argument.param.wire_name:
            where = argument.param.where
            yield Decision(
                "argument", f"{argument.name} is {argument.param.wire_name} ({where})"
            )
    for constant in operation.constants:
        said = f"{constant.wire_name}: {constant.value} ({constant.where})"
        yield Decision("always sent", said)
    for header in operation.always:
        said = f"{', '.join(header.values)} in {header.wire_name}"
        yield Decision("always sent", said)
    if operation.error_statuses:
        yield Decision("errors", ", ".join(operation.error_statuses))
    if operation.deprecated:
        yield Decision("deprecated", "the description says so")


def _body(operation: Operation, offered: Sequence[str]) -> str:
    body = operation.body
    if body is None:
        return "none"
    others = [name for name in offered if name != body.content_type]
    how = "its properties are arguments" if body.flat else "one argument"
    optional = "" if body.required else ", may be left out"
    beside = f"; also described: {', '.join(others)}" if others else ""
    limit = f", at most {body.max_bytes:,} bytes" if body.max_bytes else ""
    return f"{body.content_type}, {how}{optional}{limit}{beside}"


def _response(named: NamedApi, operation: Operation) -> str:
    result = operation.result
    if result.content_type is None:
        return "nothing" if operation.stream is None else "only the stream"
    if result.type == Scalar(Kind.BINARY):
        return f"{result.content_type}, bytes"
    kind = annotation(result.type, named, Direction.RESPONSE)
    return f"{result.content_type}, {'lines of ' if result.lines else ''}{kind}"


def _pagination(pages: Pagination) -> str:
    paging = pages.paging
    where = f"items in {paging.items}" if paging.items else "the response is the list"
    steps = [f"{query} from {source}" for query, source in paging.next]
    if paging.url:
        steps.append(f"the address in {paging.url}")
    if paging.link:
        steps.append("the address in the Link header")
    steps += [each for each in (paging.page, paging.offset) if each]
    ends = [
        *([f"{paging.more} is false"] if paging.more else []),
        *([f"{paging.done} is true"] if paging.done else []),
    ]
    until = f" until {' or '.join(ends)}" if ends else ""
    by = f"guessed by the rule {paging.rule}" if pages.is_guessed else paging.rule
    return f"{where}; the next page by {', '.join(steps)}{until} ({by})"


def _credentials(named: NamedApi, operation: Operation) -> str:
    arguments = {each.scheme.name: each.argument for each in named.credentials}
    ways = [
        " and ".join(arguments.get(name, name) for name in way) or "none"
        for way in operation.security
    ]
    return " or ".join(ways) or "none"


# --- Schemas ---------------------------------------------------------------------


def explain_schema(
    named: NamedApi,
    schema: Schema,
    findings: tuple[Finding, ...],
    stated: Location | None,
) -> Explanation:
    """How a schema became a class, or a name for a type.

    Args:
        stated: where its name is asked for, by an annotation or a configuration.
    """
    known = named.names[schema.name]
    sources = []
    python = []
    for package, direction, name in (
        ("types", Direction.RESPONSE, known.model),
        ("params", Direction.REQUEST, known.param),
    ):
        if name:
            python.append(f"{package}.{name}")
            sources.append(source.model(named, schema, direction))
    return Explanation(
        kind="schema",
        name=schema.name,
        at=schema.at,
        python=tuple(python),
        steps=tuple(_schema_steps(named, schema, stated)),
        decisions=tuple(_schema_decisions(named, schema)),
        findings=findings,
        source="\n".join(sources),
    )


def _schema_steps(
    named: NamedApi, schema: Schema, stated: Location | None
) -> Iterator[Step]:
    known = named.names[schema.name]
    is_component = schema.at.pointer.endswith(f"/{schema.name}")
    if is_component:
        yield Step(schema.name, "its name in the description")
    elif stated is None:
        yield Step(
            schema.name, "it has no name: what it is part of, and its place in it"
        )
    if stated is not None:
        wanted = schema.wanted_name or schema.name
        yield Step(wanted, f"it is asked for, at {stated}")
    own = known.model or known.param or ""
    last = schema.wanted_name or schema.name
    if own and own != last:
        yield Step(own, "as a class of Python that no other has")
    if known.param and known.model and known.param != known.model:
        yield Step(known.param, "what is sent has a type beside what is received")


def _schema_decisions(named: NamedApi, schema: Schema) -> Iterator[Decision]:
    match schema:
        case ObjectSchema(fields=fields, closed=closed):
            others = "refuses others" if closed else "keeps others"
            listed = f"an object, {len(fields)} of whose properties are described"
            yield Decision("form", f"{listed}; {others}")
            for attribute in named.attributes_of(schema):
                if attribute.name != attribute.field.wire_name:
                    said = f"{attribute.name} is {attribute.field.wire_name}"
                    yield Decision("property", said)
        case UnionSchema(tag=tag, variants=variants):
            yield Decision("form", f"{len(variants)} objects, told apart by {tag}")
        case AliasSchema(type=type_):
            received = Direction.RESPONSE in schema.directions
            direction = Direction.RESPONSE if received else Direction.REQUEST
            yield Decision("form", f"a name for {annotation(type_, named, direction)}")
    ways = " and ".join(f"{way}s" for way in sorted(schema.used))
    yield Decision("travels in", ways or "nothing that an operation sends or answers")
    yield Decision("module", named.module_of(schema.name))
    if schema.deprecated:
        yield Decision("deprecated", "the description says so")
