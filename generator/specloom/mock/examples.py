"""What a spec shows by example: requests, and the replies that belong to them.

Everything here is a value made from a document; nothing is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import parse_qsl

from msgspec import Struct

from specloom.mock.media import DEFAULT, Shape, named_examples, shape_of, text_of
from specloom.mock.synthesis import synthesise
from specloom.spec.document import Document
from specloom.spec.instances import Instances
from specloom.spec.media_types import MediaKind, is_readable
from specloom.spec.paging import Paging, paging_of
from specloom.spec.schema_shapes import SchemaShape
from specloom.spec.streams import (
    event_data,
    policy_of,
    sent_event,
    streamed,
    switch_default,
)
from specloom.spec.values import as_dict
from specloom.spec.view import MediaType, Operation, Parameter, RequestBody, Response

# A file that nobody described: every byte once, so that no reader takes it for text.
SECOND_PAGE = "page_2"  # a cursor that is made up

_BYTES = bytes(range(256))

_NONE: Mapping[str, Any] = MappingProxyType({})


class _NoBody:
    """The type of `NO_BODY`."""

    def __repr__(self) -> str:
        return "NO_BODY"


NO_BODY: Final = _NoBody()
"""Stands where a request or a reply has no body; None is JSON's null."""


class Request(Struct, frozen=True, kw_only=True):
    """One way to call an operation; its arguments by their names on the wire."""

    name: str
    parameters: Mapping[str, Mapping[str, Any]]  # by their `in`, then by their names
    body: Any  # NO_BODY where there is none

    @property
    def path(self) -> Mapping[str, Any]:
        """The parameters of the path."""
        return self.parameters.get("path", {})

    @property
    def query(self) -> Mapping[str, Any]:
        """The parameters of the query."""
        return self.parameters.get("query", {})

    @property
    def headers(self) -> Mapping[str, Any]:
        """The parameters that are headers."""
        return self.parameters.get("header", {})


class Reply(Struct, frozen=True, kw_only=True):
    """One documented answer."""

    name: str
    status: int
    content_type: str | None
    shape: Shape
    value: Any
    headers: Mapping[str, str]
    tag: str = "type"  # of EVENTS: the property that names the event
    whole: bool = True  # the value is the spec's own example, not made up
    framed: bool = False  # of EVENTS: shown with their fields, as they are sent


class Constant(Struct, frozen=True):
    """What every request of an operation carries, always with the same value."""

    where: str  # query or header
    name: str  # of a header in lower case
    value: str  # as it is sent


class Examples(Struct, frozen=True, kw_only=True):
    """Everything that an operation shows; there is always a request and a reply."""

    id: str | None  # the operationId
    method: str  # upper case
    path: str
    requests: tuple[Request, ...]
    replies: tuple[Reply, ...]  # successes first
    switch: str | None  # what asks for a stream, in body or query; None: nothing does
    unasked: bool  # the stream comes where the switch is left out
    paging: Paging | None
    cursors: Mapping[str, Any]  # what leads to a second page, by query parameter
    constants: tuple[Constant, ...]

    def reply_to(self, request: Request) -> Reply:
        """The reply of the same name, else the first that the request asks for."""
        events = self.wants_events(request.body, request.query)
        wanted = self.successes(events=events)
        return next((r for r in wanted if r.name == request.name), wanted[0])

    def wants_events(self, body: Any, query: Mapping[str, Any] = _NONE) -> bool:
        """Whether a request asks for events, or lines, rather than for one value."""
        kinds = {self._is_stream(reply) for reply in self._good}
        if len(kinds) == 1:
            return True in kinds
        if self.switch is None:
            return False
        given = query.get(self.switch)
        if isinstance(body, Mapping) and self.switch in body:
            given = body[self.switch]
        if given is None:
            return self.unasked
        return given is True or given == "true"

    @property
    def streams(self) -> bool:
        """Whether some success is a stream beside others that are none."""
        return len({self._is_stream(reply) for reply in self._good}) == 2

    @property
    def _good(self) -> list[Reply]:
        return [reply for reply in self.replies if reply.status < 400]

    def _is_stream(self, reply: Reply) -> bool:
        """Lines are one where a value stands beside them, else what there is."""
        shapes = {each.shape for each in self._good}
        lines = reply.shape is Shape.LINES and Shape.JSON in shapes
        return reply.shape is Shape.EVENTS or lines

    def successes(self, *, events: bool) -> list[Reply]:
        """The replies of the first success, as events (or lines) or otherwise; never empty."""
        good = self._good or list(self.replies)
        fitting = [r for r in good if self._is_stream(r) is events] or good
        return [r for r in fitting if r.status == fitting[0].status]


def examples_of(document: Document, operation: Operation) -> Examples:
    """What one operation shows by example; what it does not show is synthesised."""
    replies = tuple(_replies(document, operation))
    names = {reply.name for reply in replies if reply.status < 400}
    switch = _switch(operation)
    paging = paging_of(operation)
    return Examples(
        id=operation.id,
        method=operation.method.upper(),
        path=operation.path,
        requests=tuple(_requests(document, operation, names)),
        replies=replies,
        switch=switch,
        unasked=switch is not None and switch_default(operation, switch),
        paging=paging,
        cursors=dict(_cursors(document, operation, paging)),
        constants=tuple(_constants(document, operation)),
    )


def _cursors(
    document: Document, operation: Operation, paging: Paging | None
) -> Iterator[tuple[str, Any]]:
    """A cursor that its parameter takes, for each that leads to a next page."""
    names = {name for name, _ in paging.next} if paging else set()
    for parameter in operation.parameters:
        schema = parameter.described if parameter.where == "query" else None
        if schema is None or parameter.name not in names:
            continue
        types = SchemaShape.of(document, schema.value).types
        if types and types <= {"integer", "number"}:
            yield parameter.name, 2
        elif any(Instances(document).misfits(SECOND_PAGE, schema.pointer)):
            yield parameter.name, synthesise(document, schema.value)


def _constants(document: Document, operation: Operation) -> Iterator[Constant]:
    # A path such as `/messages?beta=true` is told apart by what stands in its query.
    query = operation.path.partition("#")[0].partition("?")[2]
    for name, text in parse_qsl(query, keep_blank_values=True):
        yield Constant("query", name, text)
    for parameter in operation.parameters:
        if not parameter.always_sent or parameter.where not in ("query", "header"):
            continue
        value = parameter.schema.value if parameter.schema else None
        schema = as_dict(document.follow(value, "")[0])
        listed = [schema["const"]] if "const" in schema else schema.get("enum")
        if isinstance(listed, list) and len(listed) == 1:
            name, where = parameter.name, parameter.where
            name = name.lower() if where == "header" else name
            yield Constant(where, name, text_of(listed[0]))


# --- Requests --------------------------------------------------------------------


def _requests(
    document: Document, operation: Operation, reply_names: set[str]
) -> Iterator[Request]:
    """Requests by name: those of the body, else those of parameters with a reply."""
    bodies = _bodies(document, operation.request_body)
    parameters = operation.parameters
    declared = {each.name for each in parameters if each.where == "path"}
    undeclared = [name for name in operation.placeholders if name not in declared]
    needed = list(bodies)
    extra: list[str] = []
    for parameter in parameters:
        found = [name for name in named_examples(parameter) if name in reply_names]
        stated = parameter.value.get("required") is True
        (needed if stated else extra).extend(found)
    # Optional parameters come on top of the plain call.
    names = dict.fromkeys([*(needed or [DEFAULT]), *extra])
    for name in names:
        places: dict[str, dict[str, Any]] = {}
        if undeclared:
            places["path"] = dict.fromkeys(undeclared, "string")
        for parameter in parameters:
            value = _argument(document, parameter, name)
            if value is not NO_BODY:
                places.setdefault(parameter.where, {})[parameter.name] = value
        first = next(iter(bodies.values()), NO_BODY)
        yield Request(name=name, parameters=places, body=bodies.get(name, first))


def _bodies(document: Document, body: RequestBody | None) -> dict[str, Any]:
    content = body.content if body else ()
    if body is None or not content:
        return {}
    json = (media for media in content if media.kind is MediaKind.JSON)
    media = next(json, content[0])
    found = named_examples(media)
    if found or not body.required:
        return found
    return {DEFAULT: _body_of(document, media)}


def _body_of(document: Document, media: MediaType) -> Any:
    """A body that is made up; of lines and parts that are described one by one, one."""
    if media.schema is None and media.item_schema is not None:
        return [synthesise(document, media.item_schema.value, request=True)]
    value = synthesise(document, media.schema_or_any.value, request=True)
    one = media.kind is MediaKind.LINES and not isinstance(value, list | str)
    return [value] if one and value is not None else value


def _argument(document: Document, parameter: Parameter, name: str) -> Any:
    """The value of a parameter in the request of that name; NO_BODY leaves it out."""
    found = named_examples(parameter)
    if name in found:
        return found[name]
    if not parameter.always_sent:
        return NO_BODY
    if found:
        return next(iter(found.values()))
    schema = parameter.described
    value = synthesise(document, schema.value if schema else None, request=True)
    return "string" if value in ("", None, {}, []) else value


# --- Replies ---------------------------------------------------------------------


def _replies(document: Document, operation: Operation) -> Iterator[Reply]:
    responses = sorted(operation.responses, key=_order)
    only = not any(response.is_success for response in responses)
    for response in responses:
        yield from _response_replies(document, response, _status(response.status, only))
    if not responses:
        yield _empty(200, {})


def _response_replies(
    document: Document, response: Response, status: int
) -> Iterator[Reply]:
    headers = dict(_headers(document, response))
    content = response.content
    if not content:
        yield _empty(status, headers)
    for media in content:
        schema = media.described.value if media.described else None
        named = named_examples(media)
        found = named or {DEFAULT: _made_up(document, schema, media)}
        for name, value in found.items():
            yield Reply(
                name=name,
                status=status,
                content_type=(
                    media.name if "*" not in media.name else "application/json"
                ),
                shape=shape_of(media.name),
                value=value,
                headers=headers,
                tag=_tag(document, schema),
                whole=bool(named),
                framed=event_data(media) is not None,
            )


def _empty(status: int, headers: Mapping[str, str]) -> Reply:
    return Reply(
        name=DEFAULT,
        status=status,
        content_type=None,
        shape=Shape.EMPTY,
        value=NO_BODY,
        headers=headers,
    )


def _made_up(document: Document, schema: Any, media: MediaType) -> Any:
    shape = shape_of(media.name)
    if shape is Shape.RAW and not is_readable(media.name):
        return _BYTES
    event = sent_event(media)
    if event is not None:
        fields, inner = event
        text = "text" if inner is None else json.dumps(synthesise(document, inner))
        return [{**fields, "data": text}]
    value = synthesise(document, schema)
    if shape in (Shape.EVENTS, Shape.LINES):
        return [value]
    if shape is Shape.RAW:
        return value if isinstance(value, str) else ""
    return value


def _headers(document: Document, response: Response) -> Iterator[tuple[str, str]]:
    for header in response.headers:
        named = named_examples(header)
        schema = header.schema.value if header.schema else None
        value = next(iter(named.values())) if named else synthesise(document, schema)
        text = text_of(value)
        if text.isascii() and text.isprintable():
            yield header.name.lower(), text


def _order(response: Response) -> tuple[bool, bool]:
    """Successes first, `default` last."""
    return not response.is_success, response.status == "default"


def _status(code: str, only: bool) -> int:
    if code.isdigit():
        return int(code)
    if code[:1].isdigit():
        return int(code[0]) * 100  # "4XX"
    # `default` stands for the failures, unless no success is described.
    return 200 if only else 500


def _tag(document: Document, schema: Any) -> str:
    described = as_dict(document.follow(schema, "")[0])
    name = as_dict(described.get("discriminator")).get("propertyName")
    return name if isinstance(name, str) else "type"


# --- Annotations ------------------------------------------------------------------


def _switch(operation: Operation) -> str | None:
    media = next(filter(None, map(streamed, operation.responses)), None)
    return policy_of(media).switch if media else None
