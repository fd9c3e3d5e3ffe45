"""A web application that answers as a spec's examples do."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from specloom.mock.choice import Asked, choose, preferences
from specloom.mock.examples import NO_BODY, Examples, Reply, Shape, all_examples
from specloom.mock.extra import load
from specloom.mock.routes import Router
from specloom.spec.document import Document

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

_FORM = "application/x-www-form-urlencoded"


def create_app(document: Document) -> Starlette:
    """The application that answers every operation of a document with its examples.

    A request that equals an example gets the response of the same name, any other
    one the first. `Prefer: example=NAME` and `Prefer: code=429` choose by hand.

    Raises:
        MissingExtraError: starlette is not installed.
    """
    load("starlette")
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.routing import Mount

    examples = all_examples(document)
    router = Router(examples)
    errors = _Errors(document, examples)

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        raw_path = scope.get("raw_path") or scope["path"].encode()
        path = raw_path.decode("latin-1").partition("?")[0]
        found = router.find(request.method, path)
        if found.route is None:
            response = errors.response(request.method, path, found.allowed)
        else:
            asked = await _asked(request, dict(found.arguments))
            reply = choose(found.route.examples, asked)
            response = to_response(reply)
            if preferences(asked.prefer):
                response.headers["preference-applied"] = asked.prefer
        await response(scope, receive, send)

    # Not starlette's own routing: it decodes %2F before it looks for segments.
    return Starlette(routes=[Mount("/", app=answer)])


def to_response(reply: Reply) -> Response:
    """A reply as starlette sends it; events go out one by one."""
    from starlette.responses import Response, StreamingResponse

    headers = dict(reply.headers)
    if reply.content_type is not None:
        headers["content-type"] = reply.content_type
    if reply.shape in (Shape.EVENTS, Shape.LINES):
        return StreamingResponse(_one_by_one(reply), reply.status, headers)
    body = b"" if reply.shape is Shape.EMPTY else b"".join(encoded(reply))
    return Response(body, reply.status, headers)


def encoded(reply: Reply) -> Iterator[bytes]:
    """The body of a reply, in the pieces in which it is sent."""
    if reply.shape is Shape.JSON:
        yield _json(reply.value).encode()
    elif reply.shape is Shape.RAW or not isinstance(reply.value, list):
        # An example of a stream may be written as its text, too.
        text = reply.value if isinstance(reply.value, str) else _json(reply.value)
        yield text.encode()
    elif reply.shape is Shape.LINES:
        for line in reply.value:
            yield _json(line).encode() + b"\n"
    else:
        for event in reply.value:
            yield _event(event, reply.tag)


async def _one_by_one(reply: Reply) -> AsyncIterator[bytes]:
    for piece in encoded(reply):
        yield piece


def _event(event: Any, tag: str) -> bytes:
    # `[DONE]` is the one thing that servers send as data and that is no JSON.
    data = event if event == "[DONE]" else _json(event)
    name = event.get(tag) if isinstance(event, dict) else None
    head = f"event: {name}\n" if isinstance(name, str) and name else ""
    return f"{head}data: {data}\n\n".encode()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


async def _asked(request: Request, path: dict[str, str]) -> Asked:
    return Asked(
        path=path,
        query=request.query_params.multi_items(),
        body=_body(await request.body(), request.headers.get("content-type", "")),
        prefer=", ".join(request.headers.getlist("prefer")),
        accept=request.headers.get("accept", ""),
    )


def _body(content: bytes, media: str) -> Any:
    if not content:
        return NO_BODY
    if media.startswith(_FORM):
        return dict(parse_qsl(content.decode("utf-8", "replace")))
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return NO_BODY


class _Errors:
    """What the application says where the spec has no operation."""

    def __init__(self, document: Document, examples: tuple[Examples, ...]) -> None:
        stated = document.value.get("x-specloom-errors")
        path = stated.get("message") if isinstance(stated, dict) else None
        self._message = path.split(".") if isinstance(path, str) else []
        # Only a documented 404 is sure to fit "there is nothing here".
        self._like = next(
            (
                reply
                for each in examples
                for reply in each.replies
                if reply.status == 404 and reply.shape is Shape.JSON
            ),
            None,
        )

    def response(self, method: str, path: str, allowed: tuple[str, ...]) -> Response:
        """404, or 405 where the path has other methods."""
        from starlette.responses import JSONResponse

        status = 405 if allowed else 404
        message = (
            f"the spec has no {method} at {path}, only {', '.join(allowed)}"
            if allowed
            else f"the spec has no path {path}"
        )
        headers = {"allow": ", ".join(allowed)} if allowed else {}
        if self._like is None:
            return JSONResponse({"error": message}, status, headers)
        body = _with(self._like.value, self._message, message)
        return JSONResponse(body, status, {**self._like.headers, **headers})


def _with(value: Any, path: list[str], new: Any) -> Any:
    """The same value with something else at a path, if the path leads anywhere."""
    if not path or not isinstance(value, dict) or path[0] not in value:
        return value
    inner = new if len(path) == 1 else _with(value[path[0]], path[1:], new)
    return {**value, path[0]: inner}
