"""Requests that do not fit the spec are turned away as the spec says."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from specloom.spec.document import Document

from tests.mock.conftest import Talk

Describe = Callable[[str], Document]

MESSAGE: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 1,
    "messages": [{"role": "user", "content": "Hi"}],
}
# What is sent -> status, type, and what the message says.
WRONG: dict[str, tuple[dict[str, Any], int, str, str]] = {
    "no body": ({}, 400, "invalid_request_error", "the body is missing"),
    "a field is missing": (
        {"json": {**MESSAGE, "max_tokens": None}},
        400,
        "invalid_request_error",
        "max_tokens: null is not of type integer",
    ),
    "several": (
        {"json": {"model": 7, "stream": 1}},
        400,
        "invalid_request_error",
        "lacks 'max_tokens'",
    ),
    "an unknown field": (
        {"json": {**MESSAGE, "colour": 1}},
        400,
        "invalid_request_error",
        "colour",
    ),
    "deep inside": (
        {"json": {**MESSAGE, "tool_choice": {"type": "auto"}, "metadata": {"a": 1}}},
        400,
        "invalid_request_error",
        "metadata: has a property the schema does not know: 'a'",
    ),
    "no JSON": (
        {"content": b'{"model": }', "headers": {"content-type": "application/json"}},
        400,
        "invalid_request_error",
        "the body is no JSON: Expecting value at line 1, column 11",
    ),
    "no UTF-8": (
        {"content": b'"\xff"', "headers": {"content-type": "application/json"}},
        400,
        "invalid_request_error",
        "byte 1 is no UTF-8",
    ),
    "no number": (
        {"content": b"[NaN]", "headers": {"content-type": "application/json"}},
        400,
        "invalid_request_error",
        "NaN",
    ),
    "too deep": (
        {"content": b"[" * 200_000, "headers": {"content-type": "application/json"}},
        400,
        "invalid_request_error",
        "too deep",
    ),
    "another content type": (
        {"content": b"x", "headers": {"content-type": "text/plain"}},
        400,
        "invalid_request_error",
        "content-type: text/plain; it takes application/json",
    ),
    "no content type": (
        {"content": b"{}"},
        400,
        "invalid_request_error",
        "content-type: the header is missing",
    ),
    "no credentials": (
        {"json": MESSAGE, "headers": {"authorization": ""}},
        401,
        "authentication_error",
        "send the header authorization: Bearer",
    ),
    "another kind of credentials": (
        {"json": MESSAGE, "headers": {"authorization": "Basic x"}},
        401,
        "authentication_error",
        "no credentials",
    ),
    "another version": (
        {"json": MESSAGE, "headers": {"anthropic-version": "1999-01-01"}},
        400,
        "invalid_request_error",
        "anthropic-version: '1999-01-01' is not '2026-10-21'",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_requests_get_the_documented_error(
    name: str, claude: httpx2.Client
) -> None:
    sent, status, type_, message = WRONG[name]
    response = claude.post("/v1/messages", **sent)
    error = response.json()
    assert response.status_code == status, error
    assert (error["type"], error["error"]["type"]) == ("error", type_)
    assert message in error["error"]["message"]
    assert error["request_id"].startswith("req_")
    assert response.headers["request-id"].startswith("req_")
    assert response.headers["content-type"] == "application/json"


def test_either_credential_will_do(claude: httpx2.Client) -> None:
    headers = {"authorization": "bearer token"}
    assert claude.get("/v1/models", headers=headers).status_code == 200


def test_a_message_names_all_problems(claude: httpx2.Client) -> None:
    response = claude.post("/v1/messages", json={"model": 7, "stream": 1})
    problems = response.json()["error"]["message"].split("; ")
    assert len(problems) == 3
    many = {**MESSAGE, "messages": [{}] * 50}
    said = claude.post("/v1/messages", json=many).json()["error"]["message"]
    assert said.endswith("and 45 more")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("limit=0", "limit: 0 breaks minimum 1"),
        ("limit=1001", "limit: 1001 breaks maximum 1000"),
        ("limit=many", "limit: 'many' is not of type integer"),
        ("limit=1.5", "limit: 1.5 is not of type integer"),
    ],
)
def test_parameters_are_checked(
    query: str, message: str, claude: httpx2.Client
) -> None:
    response = claude.get(f"/v1/models?{query}")
    assert response.status_code == 400
    assert response.json()["error"]["message"] == message
    assert claude.get("/v1/models?limit=1000&another=x").status_code == 200


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "starting_at: the query parameter is required"),
        ("starting_at=soon", "starting_at: 'soon' is no date-time"),
        (
            "starting_at=2025-08-01T00:00:00Z&group_by[]=model&group_by[]=x",
            "group_by[].1",
        ),
        ("starting_at=2025-08-01T00:00:00Z&group_by[]=model", None),
    ],
)
def test_arrays_and_dates_in_a_query(
    query: str, message: str | None, claude: httpx2.Client
) -> None:
    response = claude.get(f"/v1/organizations/usage_report/messages?{query}")
    if message is None:
        assert response.status_code == 200
    else:
        assert response.status_code == 400
        assert message in response.json()["error"]["message"]


def test_no_validation(lenient: httpx2.Client) -> None:
    assert lenient.post("/v1/messages", json={"colour": 1}).status_code == 200


# --- Other specs -----------------------------------------------------------------


def test_petstore_has_its_own_errors(talk: Talk) -> None:
    client = talk("petstore.yaml")
    refused = client.post("/pets", json={"id": "x"})
    assert refused.status_code == 400
    assert refused.json()["code"] == 1
    assert "lacks 'name'" in refused.json()["message"]
    assert client.get("/pets?limit=101").status_code == 400
    assert client.get("/v1/pets").json() == [{"id": 1, "name": "string"}]


def test_openapi_3_0_and_what_is_read_only(tmp_path: Any, talk: Talk) -> None:
    from specloom.config.reader import default_config
    from specloom.runs.read import read

    path = tmp_path / "old.yaml"
    path.write_text("""
openapi: 3.0.3
info: {title: Old, version: '1'}
paths:
  /things:
    post:
      security: [{key: [], token: []}, {session: []}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [id, name]
              properties:
                id: {type: integer, readOnly: true}
                name: {type: string, nullable: true}
                size: {type: integer, minimum: 0, exclusiveMinimum: true}
                part: {anyOf: [{type: object, required: [a]}, {nullable: true}]}
      responses: {'204': {description: ''}}
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: key}
    token: {type: oauth2, flows: {}}
    session: {type: apiKey, in: cookie, name: sid}
""")
    client = talk(read(default_config(path))[0][0])
    both: dict[str, Any] = {
        "params": {"key": "k"},
        "headers": {"authorization": "Bearer t"},
    }
    assert client.post("/things", json={"name": None}, **both).status_code == 204
    assert client.post("/things", json={}, **both).status_code == 400
    for part, status in ((None, 204), ({"a": 1}, 204), ({}, 400), (1, 400)):
        sent = {"name": "", "part": part}
        assert client.post("/things", json=sent, **both).status_code == status
    assert (
        client.post("/things", json={"name": "", "size": 0}, **both).status_code == 400
    )
    # What other cookies hold, JSON for one, is no matter of this one.
    for cookies in ("a=b; sid=7", 'a={"b": [1]}; sid=7'):
        cookie = {"cookie": cookies}
        assert client.post("/things", headers=cookie).status_code == 204
    refused = client.post("/things", params={"key": "k"})
    assert refused.status_code == 401
    assert refused.json() == {
        "error": {
            "type": "unauthorized",
            "message": (
                "there are no credentials: send the header authorization: Bearer ...,"
                " or the cookie sid"
            ),
        }
    }


def test_a_word_before_a_credential(tmp_path: Any, talk: Talk) -> None:
    from specloom.config.reader import default_config
    from specloom.runs.read import read

    path = tmp_path / "openapi.yaml"
    path.write_text("""
openapi: 3.1.0
info: {title: Things, version: '1'}
security: [{bot: []}]
paths:
  /things: {get: {responses: {'204': {description: ''}}}}
components:
  securitySchemes:
    bot: {type: apiKey, in: header, name: Authorization, x-specloom-prefix: Bot}
""")
    client = talk(read(default_config(path))[0][0])
    sent = client.get("/things", headers={"authorization": "Bot secret"})
    assert sent.status_code == 204
    refused = client.get("/things", headers={"authorization": "secret"})
    assert refused.status_code == 401
    assert "the header authorization: Bot ..." in refused.text


def test_bytes_that_no_client_sends(claude: httpx2.Client) -> None:
    """Header values and paths that are no text do no harm."""
    url = urlsplit(str(claude.base_url))
    with socket.create_connection((url.hostname, url.port)) as connection:
        connection.sendall(
            b"GET /v1/models/%ff%00?x=%zz HTTP/1.1\r\nhost: x\r\nauthorization: Bearer \xff\r\n"
            b"anthropic-version: 2026-10-21\r\nprefer: example=\xff;;=,\r\n"
            b"connection: close\r\n\r\n"
        )
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["type"] == "model"


def test_the_status_is_the_one_that_is_described(
    described: Describe, talk: Talk
) -> None:
    """FastAPI describes 422 and nothing else for a wrong request."""
    path = """
  /STATUS:
    post:
      requestBody:
        content: {application/json: {schema: {type: object, required: [n]}}}
      responses: {'200': {description: ''}, STATUSES}
"""
    described_as = {
        "a": "'422': {description: ''}",
        "b": "'422': {description: ''}, '400': {description: ''}",
        "c": "'404': {description: ''}",
        "d": "'422': {description: ''}, '415': {description: ''}",
    }
    client = talk(
        described(
            "paths:"
            + "".join(
                path.replace("STATUSES", each).replace("STATUS", name)
                for name, each in described_as.items()
            )
        )
    )
    wrong = {name: client.post(f"/{name}", json={}).status_code for name in "abcd"}
    assert wrong == {"a": 422, "b": 400, "c": 400, "d": 422}
    csv = {"content-type": "text/csv"}
    other = {
        name: client.post(f"/{name}", content=b"n", headers=csv).status_code
        for name in "abcd"
    }
    assert other == {"a": 422, "b": 400, "c": 415, "d": 415}


SPELLED = """\
paths:
  /list?kind=old#one:
    get: {operationId: old, responses: {'200': {description: Old.}}}
  /list?kind=new:
    get: {operationId: new, responses: {'201': {description: New.}}}
  /search:
    get:
      operationId: search
      parameters:
        - name: by
          in: query
          required: true
          schema:
            type: object
            oneOf:
              - {required: [id], properties: {id: {type: integer}}}
              - {required: [name], properties: {name: {type: string}}}
        - name: also
          in: query
          schema: {type: array, items: {type: object, required: [x]}}
        - {name: page, in: query, schema: {type: integer}}
      responses: {'204': {description: Found.}}
  /flag:
    put:
      operationId: flag
      requestBody: {content: {text/plain: {schema: {type: boolean}}}}
      responses: {'204': {description: Done.}}
    post:
      operationId: tree
      requestBody: {content: {text/xml: {schema: {type: object}}}}
      responses: {'204': {description: Done.}}
"""


@pytest.fixture
def spelled(described: Describe, talk: Talk) -> httpx2.Client:
    return talk(described(SPELLED))


def test_the_query_of_a_path_tells_operations_apart(spelled: httpx2.Client) -> None:
    assert spelled.get("/list?kind=new").status_code == 201
    assert spelled.get("/list?kind=old").status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("id=3", 204),
        ("name=x&page=1", 204),
        ("id=x", 400),  # no integer
        ("page=1", 400),  # one of the others is required
        ('id=3&also={"x": 1}', 204),
        ('id=3&also={"y": 1}', 400),
    ],
)
def test_objects_in_the_query(query: str, status: int, spelled: httpx2.Client) -> None:
    assert spelled.get(f"/search?{query}").status_code == status


def test_a_text_is_read_as_its_schema_wants(spelled: httpx2.Client) -> None:
    plain, xml = ({"content-type": f"text/{kind}"} for kind in ("plain", "xml"))
    assert spelled.put("/flag", content="true", headers=plain).status_code == 204
    assert spelled.put("/flag", content="yes", headers=plain).status_code == 400
    assert spelled.post("/flag", content="<a/>", headers=xml).status_code == 204
