"""What the example server answers."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from specloom.mock.app import create_app
from specloom.mock.extra import MissingExtraError
from specloom.mock.sending import encoded
from specloom.mock.server import serve
from specloom.spec.document import Document

from tests.examples import all_examples
from tests.mock.conftest import Talk, document_of

Describe = Callable[[str], Document]

CREATE = next(
    examples
    for examples in all_examples(document_of("claude"))
    if (examples.method, examples.path) == ("POST", "/v1/messages")
)


@pytest.mark.parametrize("request_", CREATE.requests, ids=lambda request: request.name)
def test_an_example_gets_the_reply_of_its_name(
    request_: Any, claude: httpx2.Client
) -> None:
    response = claude.post("/v1/messages", json=request_.body)
    reply = CREATE.reply_to(request_)
    assert reply.name == request_.name
    assert response.status_code == 200
    if request_.body.get("stream"):
        assert response.headers["content-type"] == "text/event-stream"
        assert response.content == b"".join(encoded(reply))
    else:
        assert response.headers["content-type"] == "application/json"
        assert response.json() == reply.value


def test_any_other_request_gets_the_first(lenient: httpx2.Client) -> None:
    first, stream = (CREATE.successes(events=events)[0] for events in (False, True))
    assert lenient.post("/v1/messages", json={"x": 1}).json() == first.value
    streamed = lenient.post("/v1/messages", json={"x": 1, "stream": True})
    assert streamed.content == b"".join(encoded(stream))
    for content in (b"", b"{", b"\xff"):
        assert lenient.post("/v1/messages", content=content).json() == first.value


def test_true_is_not_one(
    lenient: httpx2.Client, described: Describe, talk: Talk
) -> None:
    response = lenient.post("/v1/messages", json={"stream": 1})
    assert response.headers["content-type"] == "application/json"
    document = described("""
paths:
  /things:
    post:
      requestBody:
        content:
          application/json:
            examples: {one: {value: {a: [1]}}, yes: {value: {a: [true]}}}
      responses:
        '200':
          description: ''
          content:
            application/json:
              examples: {one: {value: one}, yes: {value: 'yes'}}
""")
    client = talk(document)
    assert client.post("/things", json={"a": [True]}).json() == "yes"
    assert client.post("/things", json={"a": [1.0]}).json() == "one"


def test_events_are_named_and_in_order(lenient: httpx2.Client) -> None:
    response = lenient.post(
        "/v1/messages",
        json={"stream": True},
        headers={"prefer": "example=stream_error"},
    )
    events = next(
        reply.value
        for reply in CREATE.successes(events=True)
        if reply.name == "stream_error"
    )
    blocks = response.text.split("\n\n")
    assert blocks.pop() == ""
    assert [block.split("\n")[0] for block in blocks] == [
        f"event: {event['type']}" for event in events
    ]
    assert [json.loads(block.split("\ndata: ")[1]) for block in blocks] == events


def test_each_event_is_sent_by_itself() -> None:
    sent: list[Any] = []

    async def main() -> None:
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/v1/messages",
            "raw_path": b"/v1/messages",
            "query_string": b"",
            "headers": [],
        }

        incoming = [{"type": "http.request", "body": b'{"stream": true}'}]

        async def receive() -> Any:
            return incoming.pop() if incoming else await asyncio.Event().wait()

        async def send(message: Any) -> None:
            sent.append(message)

        app = create_app(document_of("claude"), validate=False)
        await app(scope, receive, send)

    asyncio.run(main())
    bodies = [m["body"] for m in sent if m["type"] == "http.response.body"]
    assert bodies == [*encoded(CREATE.successes(events=True)[0]), b""]


def test_lines(claude: httpx2.Client) -> None:
    response = claude.get("/v1/messages/batches/any/results")
    assert response.headers["content-type"].startswith("application/x-jsonl")
    lines = response.text.split("\n")
    assert lines.pop() == ""
    assert [json.loads(line)["result"]["type"] for line in lines] == [
        "succeeded",
        "errored",
        "canceled",
        "expired",
    ]


def test_headers_are_those_of_the_spec(claude: httpx2.Client) -> None:
    headers = claude.get("/v1/models").headers
    assert headers["request-id"] == "req_018EeWyXxfu5pfWkrYcMdjWG"
    assert headers["anthropic-ratelimit-requests-limit"] == "4000"
    assert "anthropic-ratelimit-tokens-limit" not in headers


def test_path_examples_choose(claude: httpx2.Client) -> None:
    for id_, status in (
        ("msgbatch_01q1xR14dTBCYEQKP8bD5V8B", "canceling"),
        ("msgbatch_01EiPS5SYTxSH2pv4BvPfiRg", "ended"),
        ("msgbatch_01Wd6nKpYtRq3ZxHvB8mLcJs", "in_progress"),
    ):
        batch = claude.get(f"/v1/messages/batches/{id_}").json()
        assert batch["processing_status"] == status


@pytest.mark.parametrize("betas", [{}, {"anthropic-beta": "some-beta"}])
def test_a_batch_that_is_waited_for_comes_to_its_end(
    betas: dict[str, str], claude: httpx2.Client
) -> None:
    """A program that creates one, asks until it has ended, and reads its results."""
    path = "/v1/messages/batches"
    create = next(e for e in all_examples(document_of("claude")) if e.path == path)
    body = create.requests[0].body
    made = claude.post(path, json=body, headers=betas).json()
    batch = claude.get(f"{path}/{made['id']}", headers=betas).json()
    assert batch["processing_status"] == "ended"
    results = claude.get(batch["results_url"], headers=betas)
    assert len(results.content.splitlines()) == 4


def test_cursors_lead_through_the_pages(claude: httpx2.Client) -> None:
    first = claude.get("/v1/models").json()
    second = claude.get("/v1/models", params={"after_id": first["last_id"]}).json()
    assert (first["has_more"], second["has_more"]) == (True, False)
    assert first["data"] != second["data"]
    # A cursor nobody named leads on, too, and the list ends.
    assert claude.get("/v1/models?after_id=x").json() == second
    back = claude.get("/v1/models", params={"before_id": second["first_id"]}).json()
    assert back == first
    batches = "/v1/messages/batches"
    after = {"after_id": claude.get(f"{batches}?after_id=x").json()["last_id"]}
    end = claude.get(batches, params=after).json()
    assert (end["data"], end["has_more"]) == ([], False)


def test_prefer(lenient: httpx2.Client) -> None:
    named = lenient.post("/v1/messages", headers={"prefer": "example=refusal"})
    assert named.json()["stop_reason"] == "refusal"
    assert named.headers["preference-applied"] == "example=refusal"
    limited = lenient.post("/v1/messages", headers={"prefer": "code=429"})
    assert limited.status_code == 429
    assert limited.headers["retry-after"] == "12"
    assert limited.json()["error"]["type"] == "rate_limit_error"
    both = lenient.get(
        "/v1/models", headers={"prefer": 'code=200, example="models_last_page"'}
    )
    assert both.json()["has_more"] is False
    assert lenient.get("/v1/models", headers={"prefer": "code=x"}).status_code == 200


def test_unknown_paths_and_methods(claude: httpx2.Client, talk: Talk) -> None:
    lost = claude.get("/v1/nothing")
    assert lost.status_code == 404
    assert lost.json()["type"] == "error"
    assert lost.json()["error"] == {
        "type": "not_found_error",
        "message": "the spec has no path /v1/nothing",
    }
    wrong = claude.put("/v1/models")
    assert wrong.status_code == 405
    assert wrong.headers["allow"] == "GET"
    assert (
        wrong.json()["error"]["message"]
        == "the spec has no PUT at /v1/models, only GET"
    )
    plain = talk("petstore.yaml").get("/nothing")
    assert plain.status_code == 404
    assert plain.json() == {
        "error": {"type": "not_found", "message": "the spec has no path /nothing"}
    }


def test_literals_win_over_placeholders(described: Describe, talk: Talk) -> None:
    document = described("""
paths:
  /things/{id}:
    get: {responses: {'200': {description: '', content: {text/plain: {example: any}}}}}
  /things/special:
    get: {responses: {'200': {description: '', content: {text/plain: {example: one}}}}}
  /things/{id}.json:
    get: {responses: {'200': {description: '', content: {text/plain: {example: json}}}}}
  /{any}/{thing}/x:
    get: {responses: {'204': {description: ''}}}
""")
    client = talk(document)
    assert client.get("/things/special").text == "one"
    assert client.get("/things/7.json").text == "json"
    assert client.get("/things/a%2Fb").text == "any"
    assert client.get("/things/").status_code == 404
    empty = client.get("/a/b/x")
    assert (empty.status_code, empty.content) == (204, b"")


def test_only_events_offered_need_no_switch(described: Describe, talk: Talk) -> None:
    document = described("""
paths:
  /news:
    get:
      responses:
        '200':
          description: ''
          content:
            text/event-stream: {example: [{n: 1}, '[DONE]']}
""")
    assert talk(document).get("/news").text == 'data: {"n":1}\n\ndata: [DONE]\n\n'


def test_token_pages_end(described: Describe, talk: Talk) -> None:
    document = described("""
paths:
  /things:
    get:
      parameters: [{name: page, in: query, schema: {type: string}}]
      x-specloom-pagination: {items: data, next: {page: next_page}}
      responses:
        '200':
          description: ''
          content:
            application/json: {example: {data: [1], next_page: abc}}
""")
    client = talk(document)
    assert client.get("/things").json()["next_page"] == "abc"
    assert client.get("/things?page=abc").json() == {"data": [], "next_page": None}


def test_form_bodies_are_compared(described: Describe, talk: Talk) -> None:
    document = described("""
paths:
  /things:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            examples: {one: {value: {a: x}}, two: {value: {a: y}}}
      responses:
        '200':
          description: ''
          content:
            application/json:
              examples: {one: {value: 1}, two: {value: 2}}
""")
    client = talk(document)
    assert client.post("/things", data={"a": "y"}).json() == 2
    assert client.post("/things", data={"a": "x"}).json() == 1


def test_petstore(talk: Talk) -> None:
    client = talk("petstore.yaml")
    assert client.get("/pets").json() == [{"id": 1, "name": "string"}]
    assert client.get("/pets/7").json() == {"id": 1, "name": "string"}
    created = client.post("/pets", json={"id": 1, "name": "x"})
    assert (created.status_code, created.content) == (201, b"")
    failed = client.get("/pets", headers={"prefer": "code=503"})
    assert failed.status_code == 503
    assert failed.json() == {"code": 1, "message": "string"}


def test_recorder_and_shutdown() -> None:
    with serve(create_app(document_of("claude")), record=True) as server:
        httpx2.post(f"{server.base_url}/v1/a%2Fb?x=%20", content=b"{}", verify=False)
        (seen,) = server.requests
        assert (seen.method, seen.raw_path, seen.query) == (
            "POST",
            "/v1/a%2Fb",
            "x=%20",
        )
        assert seen.body == b"{}"
        assert seen.header("Content-Length") == "2"
        assert seen.header("absent") is None
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(server.base_url, verify=False)


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_missing_extra_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(document_of("claude"))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=r"specloom\[mock\]"):
        if module == "starlette":
            create_app(document_of("claude"))
        else:
            with serve(app):
                pass


ADDRESSES = """
servers:
  - url: https://api.example.com/v1
  - url: https://{region}.example.com:443
    variables: {region: {default: eu}}
paths:
  /things:
    get:
      responses:
        "200":
          description: ok
          headers:
            Content-Location: {example: "https://api.example.com/v1/things/1"}
          content:
            application/json:
              example:
                thing: https://api.example.com/v1/things/1
                upper: HTTPS://API.example.com/v1/things/1?a=b#c
                regional: https://eu.example.com/things/1
                port: https://api.example.com:443/v1/things/1
                other_port: https://api.example.com:80/v1/things/1
                path: https://files.example.com/data/things/2
                listed: [https://api.example.com/v1/things]
                audience: https://api.example.com
                page: https://api.example.com/about
                told: See https://api.example.com/v1/things/1
                other: https://api.example.com.evil.example/v1/things/1
                number: 1
  /things/{id}:
    servers: [{url: "https://files.example.com/data"}]
    delete:
      responses: {"204": {description: gone}}
"""


def test_addresses_of_operations_lead_to_the_mock(
    described: Describe, talk: Talk
) -> None:
    client = talk(described(ADDRESSES))
    here = str(client.base_url).rstrip("/")
    response = client.get("/things")
    shown = response.json()
    assert response.headers["content-location"] == f"{here}/v1/things/1"
    assert shown == {
        "thing": f"{here}/v1/things/1",
        "upper": f"{here}/v1/things/1?a=b#c",
        "regional": f"{here}/things/1",
        "port": f"{here}/v1/things/1",
        "other_port": "https://api.example.com:80/v1/things/1",
        "path": f"{here}/data/things/2",
        "listed": [f"{here}/v1/things"],
        # No operation is there: a name, a page for people.
        "audience": "https://api.example.com",
        "page": "https://api.example.com/about",
        "told": "See https://api.example.com/v1/things/1",
        "other": "https://api.example.com.evil.example/v1/things/1",
        "number": 1,
    }
    for name in ("thing", "path"):
        assert client.delete(shown[name]).status_code == 204
    # As the caller wrote it: a name of this machine may lead here, too.
    named = client.get("/things", headers={"host": "localhost:1"}).json()
    assert named["thing"] == "http://localhost:1/v1/things/1"
