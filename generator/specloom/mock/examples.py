"""What a spec shows by example: requests, and the replies that belong to them.

Everything here is a value made from a document; nothing is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from specloom.mock.media import (
    DEFAULT,
    Shape,
    is_text,
    named_examples,
    shape_of,
    text_of,
)
from specloom.mock.synthesis import synthesise
from specloom.spec.document import Document, OperationSite
from specloom.spec.media_types import is_json
from specloom.spec.values import as_dict

# A file that nobody described: every byte once, so that no reader takes it for text.
_BYTES = bytes(range(256))


class _NoBody:
    """The type of `NO_BODY`."""

    def __repr__(self) -> str:
        return "NO_BODY"


NO_BODY: Final = _NoBody()
"""Stands where a request or a reply has no body; None is JSON's null."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One way to call an operation; its arguments by their names on the wire."""

    name: str
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any  # NO_BODY where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One documented answer."""

    name: str
    status: int
    content_type: str | None
    shape: Shape
    value: Any
    headers: Mapping[str, str]
    tag: str = "type"  # of EVENTS: the property that names the event
    whole: bool = True  # the value is the spec's own example, not made up


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How the pages of a list are told apart; maps query to response names."""

    items: str
    more: str | None
    next: Mapping[str, str]
    previous: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Constant:
    """What every request of an operation carries, always with the same value."""

    where: str  # query or header
    name: str  # of a header in lower case
    value: str  # as it is sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Everything that an operation shows; there is always a request and a reply."""

    id: str | None  # the operationId
    method: str  # upper case
    path: str
    requests: tuple[Request, ...]
    replies: tuple[Reply, ...]  # successes first
    switch: str | None  # body property that asks for events; None: nothing does
    paging: Paging | None
    constants: tuple[Constant, ...]

    def reply_to(self, request: Request) -> Reply:
        """The reply of the same name, else the first that the request asks for."""
        wanted = self.successes(events=self.wants_events(request.body))
        return next((r for r in wanted if r.name == request.name), wanted[0])

    def wants_events(self, body: Any) -> bool:
        """Whether a body asks for events rather than for one value."""
        shapes = {reply.shape for reply in self.replies if reply.status < 400}
        if Shape.EVENTS not in shapes or len(shapes) == 1:
            return Shape.EVENTS in shapes
        return (
            self.switch is not None
            and isinstance(body, Mapping)
            and body.get(self.switch) is True
        )

    def successes(self, *, events: bool) -> list[Reply]:
        """The replies of the first success, as events or otherwise; never empty."""
        good = [r for r in self.replies if r.status < 400] or list(self.replies)
        fitting = [r for r in good if (r.shape is Shape.EVENTS) is events] or good
        return [r for r in fitting if r.status == fitting[0].status]


def all_examples(*documents: Document) -> tuple[Examples, ...]:
    """The examples of every operation, in the order of the documents."""
    return tuple(
        examples_of(document, site)
        for document in documents
        for site in document.operations()
    )


def examples_of(document: Document, site: OperationSite) -> Examples:
    """What one operation shows by example; what it does not show is synthesised."""
    replies = tuple(_replies(document, site))
    names = {reply.name for reply in replies if reply.status < 400}
    return Examples(
        id=site.id,
        method=site.method.upper(),
        path=site.path,
        requests=tuple(_requests(document, site, names)),
        replies=replies,
        switch=_switch(document, site),
        paging=_paging(site),
        constants=tuple(_constants(document, site)),
    )


def _constants(document: Document, site: OperationSite) -> Iterator[Constant]:
    for parameter in site.parameters:
        value, where = parameter.value, str(parameter.value.get("in"))
        schema = as_dict(document.follow(value.get("schema"), "")[0])
        listed = schema.get("enum")
        if "const" in schema:
            listed = [schema["const"]]
        if value.get("required") is not True or where not in ("query", "header"):
            continue
        if isinstance(listed, list) and len(listed) == 1:
            name = str(value.get("name"))
            name = name.lower() if where == "header" else name
            yield Constant(where, name, text_of(listed[0]))


# --- Requests --------------------------------------------------------------------


def _requests(
    document: Document, site: OperationSite, reply_names: set[str]
) -> Iterator[Request]:
    """Requests by name: those of the body, else those of parameters with a reply."""
    body = as_dict(document.follow(site.value.get("requestBody"), "")[0])
    bodies = _bodies(document, body)
    needed = list(bodies)
    extra: list[str] = []
    for parameter in site.parameters:
        found = [
            name
            for name in named_examples(document, parameter.value)
            if name in reply_names
        ]
        required = parameter.value.get("required") is True
        (needed if required else extra).extend(found)
    # Optional parameters come on top of the plain call.
    names = dict.fromkeys([*(needed or [DEFAULT]), *extra])
    for name in names:
        places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        for parameter in site.parameters:
            value = _argument(document, parameter.value, name)
            place = places.get(str(parameter.value.get("in")))
            if place is not None and value is not NO_BODY:
                place[str(parameter.value.get("name"))] = value
        first = next(iter(bodies.values()), NO_BODY)
        yield Request(
            name=name,
            path=places["path"],
            query=places["query"],
            headers=places["header"],
            body=bodies.get(name, first),
        )


def _bodies(document: Document, body: Mapping[str, Any]) -> dict[str, Any]:
    content = as_dict(body.get("content"))
    media = next((name for name in content if is_json(name)), next(iter(content), ""))
    part = as_dict(content.get(media))
    if not content:
        return {}
    found = named_examples(document, part)
    if found or not body.get("required"):
        return found
    return {DEFAULT: synthesise(document, part.get("schema"), request=True)}


def _argument(document: Document, parameter: Mapping[str, Any], name: str) -> Any:
    """The value of a parameter in the request of that name; NO_BODY leaves it out."""
    found = named_examples(document, parameter)
    if name in found:
        return found[name]
    required = parameter.get("required") is True or parameter.get("in") == "path"
    if not required:
        return NO_BODY
    if found:
        return next(iter(found.values()))
    content = as_dict(parameter.get("content"))
    schema = parameter.get("schema")
    if schema is None and content:
        schema = as_dict(next(iter(content.values()))).get("schema")
    value = synthesise(document, schema, request=True)
    return "string" if value in ("", None, {}, []) else value


# --- Replies ---------------------------------------------------------------------


def _replies(document: Document, site: OperationSite) -> Iterator[Reply]:
    responses = as_dict(site.value.get("responses"))
    codes = sorted(responses, key=lambda code: _order(str(code)))
    only = not any(str(code).startswith("2") for code in codes)
    for code in codes:
        response = as_dict(document.follow(responses[code], "")[0])
        yield from _response_replies(document, response, _status(str(code), only))
    if not codes:
        yield _empty(200, {})


def _response_replies(
    document: Document, response: Mapping[str, Any], status: int
) -> Iterator[Reply]:
    headers = dict(_headers(document, response))
    content = as_dict(response.get("content"))
    if not content:
        yield _empty(status, headers)
    for media, part in content.items():
        part = as_dict(document.follow(part, "")[0])
        shape = shape_of(media)
        word = "itemSchema" if "itemSchema" in part else "schema"
        named = named_examples(document, part)
        found = named or {DEFAULT: _made_up(document, part.get(word), media)}
        for name, value in found.items():
            yield Reply(
                name=name,
                status=status,
                content_type=media if "*" not in media else "application/json",
                shape=shape,
                value=value,
                headers=headers,
                tag=_tag(document, part.get(word)),
                whole=bool(named),
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


def _made_up(document: Document, schema: Any, media: str) -> Any:
    shape = shape_of(media)
    if shape is Shape.RAW and not is_text(media):
        return _BYTES
    value = synthesise(document, schema)
    if shape in (Shape.EVENTS, Shape.LINES):
        return [value]
    if shape is Shape.RAW:
        return value if isinstance(value, str) else ""
    return value


def _headers(
    document: Document, response: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    for name, header in as_dict(response.get("headers")).items():
        if name.lower() == "content-type":
            continue  # OpenAPI: it stands with the content
        header = as_dict(document.follow(header, "")[0])
        named = named_examples(document, header)
        value = (
            next(iter(named.values()))
            if named
            else synthesise(document, header.get("schema"))
        )
        text = text_of(value)
        if text.isascii() and text.isprintable():
            yield name.lower(), text


def _order(code: str) -> tuple[bool, bool]:
    """Successes first, `default` last."""
    return not code.startswith("2"), code == "default"


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


def _switch(document: Document, site: OperationSite) -> str | None:
    for response in as_dict(site.value.get("responses")).values():
        content = as_dict(as_dict(document.follow(response, "")[0]).get("content"))
        for media, part in content.items():
            if shape_of(media) is Shape.EVENTS:
                stated = as_dict(as_dict(part).get("x-specloom-stream")).get("switch")
                return stated if isinstance(stated, str) else "stream"
    return None


def _paging(site: OperationSite) -> Paging | None:
    stated = site.value.get("x-specloom-pagination")
    if not isinstance(stated, Mapping):
        return None
    more = stated.get("more")
    return Paging(
        items=str(stated.get("items")),
        more=more if isinstance(more, str) else None,
        next=as_dict(stated.get("next")),
        previous=as_dict(stated.get("previous")),
    )
