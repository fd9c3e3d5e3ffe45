"""Several documents on one server, and the pages, files and bytes they describe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from specloom.config.reader import default_config
from specloom.mock.examples import NO_BODY, Examples, Request
from specloom.mock.media import text_of
from specloom.mock.sending import encoded
from specloom.runs.read import read
from specloom.spec.document import Document
from specloom.spec.media_types import MULTIPART

from tests.examples import all_examples
from tests.mock.conftest import Talk, document_of

Describe = Callable[[str], Document]

HEAD = 'openapi: 3.1.0\ninfo: {title: Things, version: "1"}\n'
ONE = """
paths:
  /things/{id}:
    get: {responses: {'200': {description: '', content: {text/plain: {example: one}}}}}
  /only/one:
    get: {responses: {'200': {description: '', content: {text/plain: {example: one}}}}}
"""
TWO = """
servers: [{url: https://example.com/base/}]
paths:
  /things/{thing_id}:
    parameters:
      - {name: beta, in: query, required: true, schema: {type: string, const: 'true'}}
    get: {responses: {'200': {description: '', content: {text/plain: {example: two}}}}}
    put: {responses: {'204': {description: ''}}}
  /only/two:
    get: {responses: {'200': {description: '', content: {text/plain: {example: two}}}}}
"""
THREE = """
paths:
  /things/{id}:
    parameters:
      - {name: X-Kind, in: header, required: true, schema: {enum: [7]}}
      - {name: beta, in: query, required: true, schema: {const: true}}
    get: {responses: {'200': {description: '', content: {text/plain: {example: tri}}}}}
"""


@pytest.fixture(scope="module")
def several(talk: Talk, tmp_path_factory: pytest.TempPathFactory) -> httpx2.Client:
    documents = []
    for name, text in (("one", ONE), ("two", TWO), ("three", THREE)):
        path: Path = tmp_path_factory.mktemp("several") / f"{name}.yaml"
        path.write_text(HEAD + text)
        documents.append(read(default_config(path))[0][0])
    return talk(*documents)


@pytest.mark.parametrize(
    ("query", "headers", "expected"),
    [
        ("", {}, "one"),
        ("?beta=true", {}, "two"),
        ("?x=1&beta=true", {}, "two"),
        ("?beta=false", {}, "one"),
        ("?beta=true", {"x-kind": "7"}, "tri"),
        ("", {"x-kind": "7"}, "one"),
        ("?beta=true", {"X-KIND": "8"}, "two"),
    ],
)
def test_constants_tell_documents_apart(
    query: str, headers: dict[str, str], expected: str, several: httpx2.Client
) -> None:
    response = several.get(f"/things/7{query}", headers=headers)
    assert (response.status_code, response.text) == (200, expected)


def test_what_only_one_document_has_is_found(several: httpx2.Client) -> None:
    assert several.get("/only/one").text == "one"
    assert several.get("/only/two").text == "two"
    assert several.get("/base/only/two").text == "two"
    assert several.get("/bass/only/two").status_code == 404
    # The only operation of its kind is meant, even by a request that it turns away.
    assert several.put("/things/7").status_code == 400
    assert several.put("/things/7?beta=true").status_code == 204
    assert several.post("/things/7").headers["allow"] == "GET, PUT"


def test_a_constant_that_all_want_does_not_lead_astray(talk: Talk) -> None:
    client = talk("claude", "beta.yaml", headers={"authorization": "Bearer k"})
    for query in ("", "?beta=true"):
        refused = client.get(f"/v1/models{query}")
        assert refused.status_code == 400
        message = refused.json()["error"]["message"]
        assert message == "anthropic-version: the header is required"


def test_a_constant_that_clients_always_send_is_not_demanded(
    described: Describe, talk: Talk
) -> None:
    """Other clients may leave it out on later pages."""
    client = talk(described("""
paths:
  /a:
    parameters:
      - {name: beta, in: query, x-specloom-always: true, schema: {const: true}}
      - {name: limit, in: query, schema: {type: integer, minimum: 0}}
    get: {responses: {'200': {description: ''}}}
"""))
    queries = ("", "?limit=0", "?beta=true", "?beta=false", "?limit=-1")
    got = [client.get(f"/a{query}").status_code for query in queries]
    assert got == [200, 200, 200, 400, 400]


SAME = """
paths:
  /notes:
    post:
      operationId: %s
      parameters: [%s]
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [%s]}
            examples: {one: {value: {text: %s, kind: 1}}}
      responses:
        '200':
          description: ''
          content: {application/json: {schema: {}, examples: {one: {value: %s}}}}
"""


def test_what_is_sent_tells_operations_of_one_path_apart(
    described: Describe, talk: Talk
) -> None:
    """A parameter of its own, then a body that it shows, then what it takes."""
    header = "{name: X-Beta, in: header, schema: {type: string}}"
    client = talk(
        described(SAME % ("plain", "", "text", "a", "plain")),
        described(SAME % ("beta", header, "kind", "b", "beta")),
    )

    def meant(body: Any, headers: dict[str, str] | None = None) -> Any:
        return client.post("/notes", json=body, headers=headers).json()

    both = {"text": "c", "kind": 2}
    assert meant(both) == "plain"
    assert meant(both, {"x-beta": "on"}) == "beta"
    assert meant({"text": "b", "kind": 1}) == "beta"
    assert meant({"kind": 2}) == "beta"
    assert meant({"text": "c"}, {"x-beta": "on"}) == "plain"
    assert meant(both, {"prefer": "operation=beta"}) == "beta"
    assert meant(both, {"prefer": "operation=other"}) == "plain"


def test_a_list_in_the_query_chooses_an_example(
    described: Describe, talk: Talk
) -> None:
    client = talk(described("""
paths:
  /a:
    get:
      parameters:
        - name: by[]
          in: query
          schema: {type: array, items: {type: string}}
          examples: {two: {value: [x, y]}}
      responses:
        '200':
          description: ''
          content:
            application/json: {examples: {one: {value: 1}, two: {value: 2}}}
"""))
    queries = ("", "?by[]=x", "?by[]=x&by[]=y", "?by[]=y&by[]=x")
    assert [client.get(f"/a{query}").json() for query in queries] == [1, 1, 2, 1]


def test_a_constant_that_clients_always_send_tells_documents_apart(
    described: Describe, talk: Talk
) -> None:
    one = "paths: {/a: {get: {responses: {'200': {description: ''}}}}}"
    two = """
paths:
  /a:
    parameters:
      - {name: beta, in: query, x-specloom-always: true, schema: {const: true}}
    get: {responses: {'201': {description: ''}}}
"""
    client = talk(described(one), described(two))
    sent = [client.get(f"/a{query}").status_code for query in ("", "?beta=true")]
    assert sent == [200, 201]


SHARED_PATH = """
paths:
  /talk:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [text]
              properties: {text: {type: string}, stream: {enum: [false]}}
      responses: {'200': {description: ''}}
  /talk#stream:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [text, stream]
              properties: {text: {type: string}, stream: {enum: [true]}}
      responses: {'201': {description: ''}}
  /talk#patch:
    post:
      requestBody:
        required: true
        content: {application/json-patch+json: {schema: {type: array}}}
      responses: {'202': {description: ''}}
"""


def test_operations_that_share_a_path_are_told_apart_by_what_they_are_sent(
    described: Describe, talk: Talk
) -> None:
    client = talk(described(SHARED_PATH))
    bodies: list[dict[str, Any]] = [
        {"text": "a"},
        {"text": "a", "stream": True},
        {"text": "a", "stream": False},
    ]
    sent = [client.post("/talk", json=body).status_code for body in bodies]
    assert sent == [200, 201, 200]
    headers = {"content-type": "application/json-patch+json"}
    assert client.post("/talk", content=b"[]", headers=headers).status_code == 202
    # What fits none is turned away as the first one says.
    refused = client.post("/talk", json={"stream": True})
    assert refused.status_code == 400
    assert "lacks 'text'" in refused.json()["error"]["message"]


CASES = [
    (examples, request)
    for name in ("claude", "beta.yaml", "organization.yaml")
    for examples in all_examples(document_of(name))
    for request in examples.requests
]


@pytest.mark.parametrize(
    ("examples", "request_"),
    CASES,
    ids=[f"{examples.id}-{request.name}" for examples, request in CASES],
)
def test_every_example_of_the_claude_api(
    examples: Examples, request_: Request, claude: httpx2.Client
) -> None:
    """Each request example is accepted, and answered by its own response."""
    path = examples.path
    for name, value in request_.path.items():
        path = path.replace("{" + name + "}", text_of(value))
    query: list[Any] = [
        (name, text_of(each))
        for name, value in request_.query.items()
        for each in (value if isinstance(value, list) else [value])
    ]
    headers = {name: text_of(value) for name, value in request_.headers.items()}
    # Nothing else tells general and beta operations of one path apart.
    headers["prefer"] = f"operation={examples.id}"
    body = request_.body
    if body is NO_BODY:
        sent = claude.request(examples.method, path, params=query, headers=headers)
    elif examples.path in ("/v1/files", "/v1/skills") or "/versions" in examples.path:
        parts = [
            (name, ("a.txt" if "file" in name else None, str(each).encode()))
            for name, value in body.items()
            for each in (value if isinstance(value, list) else [value])
        ]
        sent = claude.post(path, params=query, headers=headers, files=parts)
        assert sent.request.headers["content-type"].startswith(MULTIPART)
    else:
        sent = claude.post(path, params=query, headers=headers, json=body)
    assert sent.status_code == 200, sent.text
    shown = b"".join(encoded(examples.reply_to(request_)))
    here = str(claude.base_url).rstrip("/").encode()
    assert sent.content == shown.replace(
        b"https://api.anthropic.com/v1/", here + b"/v1/"
    )


# --- Files -----------------------------------------------------------------------


def test_a_download_is_bytes(claude: httpx2.Client) -> None:
    response = claude.get("/v1/files/any/content")
    assert response.headers["content-type"] == "application/octet-stream"
    assert response.content == b"month,sales\n1,500\n2,450\n"


def test_bytes_without_an_example_are_made_up(described: Describe, talk: Talk) -> None:
    document = described("""
paths:
  /file:
    get:
      responses:
        '200':
          description: ''
          content:
            application/octet-stream: {schema: {type: string, format: binary}}
  /text:
    get:
      responses:
        '200': {description: '', content: {text/plain: {schema: {type: string}}}}
""")
    client = talk(document)
    assert client.get("/file").content == bytes(range(256))
    assert client.get("/file").headers["content-length"] == "256"
    assert client.get("/text").text == "string"


def test_the_content_of_a_file_chooses_an_example(claude: httpx2.Client) -> None:
    for content, name in (("%PDF-1.4 [...]", "lease.pdf"), ("Chap", "lease.pdf")):
        files = {"file": ("x", content.encode())}
        response = claude.post("/v1/files", files=files)
        assert response.json()["filename"] == name
    text = {"file": ("x", b"Chapter one. [...]", "text/plain")}
    more = {"expires_in_seconds": "3600"}
    response = claude.post("/v1/files", files=text, data=more)
    assert response.json()["filename"] == "novel.txt"


# --- Pages -----------------------------------------------------------------------


def test_page_tokens_lead_on(claude: httpx2.Client) -> None:
    first = claude.get("/v1/skills").json()
    query = {"page": first["next_page"]}
    second = claude.get("/v1/skills", params=query).json()
    assert second["next_page"] is None
    assert second["data"] and second["data"] != first["data"]


MADE_UP = """
paths:
  /tokens:
    get:
      parameters: [{name: page, in: query, schema: {type: string}}]
      x-specloom-pagination: {items: data, next: {page: meta.next}}
      responses: {'200': {$ref: '#/components/responses/Tokens'}}
  /cursors:
    get:
      parameters: [{name: after, in: query, schema: {type: string}}]
      x-specloom-pagination: {items: data, more: more, next: {after: last}}
      responses: {'200': {$ref: '#/components/responses/Cursors'}}
components:
  responses:
    Tokens:
      description: ''
      content:
        application/json:
          schema:
            type: object
            required: [data]
            properties:
              data: {type: array, items: {type: integer}}
              meta: {type: object, properties: {next: {type: [string, 'null']}}}
    Cursors:
      description: ''
      content:
        application/json:
          schema:
            type: object
            required: [data, more, last]
            properties:
              data: {type: array, items: {type: integer}}
              more: {type: boolean}
              last: {type: string}
"""


LONG_CURSORS = """
paths:
  /tokens:
    get:
      parameters: [{name: page, in: query, schema: {type: string, minLength: 16}}]
      x-specloom-pagination: {items: data, next: {page: next}}
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                required: [data, next]
                properties:
                  data: {type: array, items: {type: integer}}
                  next: {type: string}
"""


def test_a_cursor_that_is_made_up_fits_its_parameter(
    described: Describe, talk: Talk
) -> None:
    client = talk(described(LONG_CURSORS))
    first = client.get("/tokens").json()
    assert len(first["next"]) >= 16
    second = client.get("/tokens", params={"page": first["next"]})
    assert second.status_code == 200
    assert second.json()["next"] is None


ONE_OR_MANY = """
paths:
  /things:
    get:
      parameters:
        - name: meta
          in: query
          explode: false
          schema:
            oneOf:
              - {type: string}
              - {type: array, items: {type: string, enum: [total, filtered]}}
      responses: {'204': {description: ''}}
"""


@pytest.mark.parametrize("sent", ["*", "total"])
def test_a_text_that_may_be_a_list_is_read_as_what_fits(
    described: Describe, talk: Talk, sent: str
) -> None:
    client = talk(described(ONE_OR_MANY))
    assert client.get("/things", params={"meta": sent}).status_code == 204


SEVERAL_TYPES = """
paths:
  /metrics:
    get:
      responses:
        '200':
          description: ''
          content:
            text/plain: {schema: {type: string}}
            application/json: {schema: {type: object}}
            application/vnd.a+json: {schema: {type: array}}
"""


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "text/plain"),
        ("application/json", "application/json"),
        ("text/plain;q=0.2, application/json;q=0.8", "application/json"),
        ("application/*", "application/json"),
        ("Application/VND.a+json, application/json; q=0.9", "application/vnd.a+json"),
        ("image/png", "text/plain"),
        ("text/*;q=x", "text/plain"),
    ],
)
def test_a_response_has_a_media_type_that_is_accepted(
    described: Describe, talk: Talk, accept: str, media: str
) -> None:
    response = talk(described(SEVERAL_TYPES)).get(
        "/metrics", headers={"accept": accept}
    )
    assert response.headers["content-type"].partition(";")[0] == media


def test_a_list_without_examples_has_two_pages(described: Describe, talk: Talk) -> None:
    client = talk(described(MADE_UP))
    first = client.get("/tokens").json()
    assert first == {"data": [1], "meta": {"next": "page_2"}}
    second = client.get("/tokens", params={"page": first["meta"]["next"]}).json()
    assert second == {"data": [1], "meta": {"next": None}}
    first = client.get("/cursors").json()
    assert first == {"data": [1], "more": True, "last": "page_2"}
    second = client.get("/cursors", params={"after": first["last"]}).json()
    assert second == {"data": [1], "more": False, "last": "end"}


def test_both_documents_say_what_they_are(claude: httpx2.Client) -> None:
    body = {
        "model": "claude-sonnet-4-5",
        "messages": [],
        "max_tokens": 1,
        "mcp_servers": [],
    }
    # Only the beta document has MCP servers, and so takes this.
    answer = claude.post("/v1/messages", json=body)
    assert answer.status_code == 200
    assert "context_management" in answer.json()
    del body["mcp_servers"]
    assert "context_management" not in claude.post("/v1/messages", json=body).json()
    assert claude.get("/v1/organizations/me").json()["type"] == "organization"
