"""Results that come piece by piece: asked for and read, over a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.config.reader import default_config
from specloom.mock.app import create_app
from specloom.mock.server import RunningServer, serve
from specloom.runs.demo import imported
from specloom.runs.read import read
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.golden import CASES
from tests.packages import generated

CASE = "streams"
SSE, NDJSON = "text/event-stream", "application/x-ndjson"
DELTAS = b'data: {"n":1}\n\ndata: {"n":2}\n\n'
FIELDS = (
    b'event: delta\nid: 1\ndata: {"n":1}\n\nretry: 5\nevent: end\ndata: {"reason":\n'
    b'data: "over"}\n\ndata: [DONE]\n\n'
)
WORDS = b'data: a "b"\n\ndata: 7\n\ndata: one\ndata: two\n\ndata: [DONE]\n\n'
SEQUENCE = b'\x1e{"n":\n1}\n\x1e{"n":2}\n'


async def answer(request: Request) -> Response:
    """What each path gives, as its request asks for it."""
    path = request.url.path
    text = await request.body()
    asked = b'"stream":true' in text or request.query_params.get("stream") == "true"
    if path == "/by-default":
        if b'"stream":false' in text:
            return Response(b'{"n":9}', media_type="application/json")
        return Response(b'{"n":1}\n\n{"n":2}', media_type=NDJSON)
    fixed = {
        "/only": (DELTAS, SSE),
        "/fields": (FIELDS, SSE),
        "/words": (WORDS, SSE),
        "/sequence": (SEQUENCE, "application/json-seq"),
    }
    if path in fixed:
        return Response(fixed[path][0], media_type=fixed[path][1])
    if asked:
        assert request.headers["accept"] == SSE
        return Response(DELTAS, media_type=SSE)
    return Response(b'{"text":"whole"}', media_type="application/json")


@pytest.fixture(scope="module")
def package(goldens: Path) -> Iterator[ModuleType]:
    with imported(goldens / CASE / CASE) as module:
        yield module


@pytest.fixture(scope="module")
def server() -> Iterator[RunningServer]:
    app = Starlette(routes=[Route("/{path}", answer, methods=["GET", "POST"])])
    with serve(app) as running:
        yield running


@pytest.fixture(scope="module")
def mock() -> Iterator[RunningServer]:
    documents, _ = read(default_config(CASES / CASE / "openapi.yaml"))
    with serve(create_app(*documents)) as running:
        yield running


def called(package: ModuleType, url: str, method: str, **given: Any) -> Any:
    """What a method gives, the same from both clients: a list of what came, or a value."""
    with package.Streams(base_url=url) as client:
        result = getattr(client.talk, method)(**given)
        kind = type(result).__name__
        found = list(result) if hasattr(result, "__next__") else result

    async def main() -> Any:
        async with package.AsyncStreams(base_url=url) as client:
            result = await getattr(client.talk, method)(**given)
            assert type(result).__name__ in (kind, f"Async{kind}")
            if hasattr(result, "__anext__"):
                return [each async for each in result]
            return result

    assert asyncio.run(main()) == found
    return found


ASKED: list[tuple[str, dict[str, Any], bool]] = [
    ("nullable", {"text": "t"}, False),
    ("nullable", {"text": "t", "stream": None}, False),
    ("nullable", {"text": "t", "stream": True}, True),
    ("choice", {"stream": False}, False),
    ("choice", {"stream": True}, True),
    ("constant", {"stream": True}, True),
    ("maybe", {}, False),
    ("maybe", {"stream": True}, True),
    ("by_default", {"litres": 1}, True),
    ("by_default", {"litres": 1, "stream": True}, True),
    ("by_default", {"litres": 1, "stream": False}, False),
    ("query", {}, False),
    ("query", {"stream": True}, True),
    ("only", {}, True),
    ("sequence", {}, True),
]


@pytest.mark.parametrize(("method", "given", "streams"), ASKED)
def test_what_is_asked_for_is_what_comes(
    method: str,
    given: dict[str, Any],
    streams: bool,
    package: ModuleType,
    server: RunningServer,
) -> None:
    found = called(package, server.base_url, method, **given)
    if streams:
        assert [type(each) for each in found] == [package.types.Delta] * 2
        assert [each.n for each in found] == [1, 2]
    else:
        whole = package.types.Delta if method == "by_default" else package.types.Whole
        assert type(found) is whole


EVENTS_ONLY = """\
openapi: 3.1.0
info: {title: Only events, version: "1"}
paths:
  /say:
    post:
      operationId: say
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                text: {type: string}
                stream: SWITCH
      responses:
        "200":
          description: Events.
          content:
            text/event-stream:
              schema: {type: object, properties: {n: {type: integer}}}
"""


@pytest.mark.parametrize(
    "switch",
    [
        "{type: boolean}",
        "{type: boolean, const: true, default: true}",
        "{type: boolean, default: true}",
        "{enum: [true]}",
    ],
)
def test_a_switch_where_events_are_all_there_is_changes_nothing(
    switch: str, tmp_path: Path, server: RunningServer
) -> None:
    text = EVENTS_ONLY.replace("SWITCH", switch).replace("/say", "/only")
    output = generated(text, tmp_path)
    assert output.findings == ()
    with imported(output.plan.package) as module:
        client = module.OnlyEvents(base_url=server.base_url)
        with client.say(text="x") as events:
            assert [event.n for event in events] == [1, 2]


def test_events_with_fields_give_the_json_in_their_data(
    package: ModuleType, server: RunningServer
) -> None:
    one, two = called(package, server.base_url, "fields")
    assert (type(one), type(two)) == (package.types.Delta, package.types.End)
    assert (one.n, two.reason) == (1, "over")


def test_events_of_text_give_text(package: ModuleType, server: RunningServer) -> None:
    """Text that looks like JSON is text, too."""
    found = called(package, server.base_url, "words")
    assert found == ['a "b"', "7", "one\ntwo"]


@pytest.mark.parametrize(
    ("method", "given", "streams"),
    [*ASKED, ("fields", {}, True), ("words", {}, True)],
)
def test_the_mock_gives_the_same(
    method: str,
    given: dict[str, Any],
    streams: bool,
    package: ModuleType,
    mock: RunningServer,
) -> None:
    found = called(package, mock.base_url, method, **given)
    assert isinstance(found, list) is streams
    for each in found if streams else [found]:
        assert type(each).__name__ in ("Delta", "End", "Whole", "str")
