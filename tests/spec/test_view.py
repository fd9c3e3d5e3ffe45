"""The one reading of OpenAPI: what it finds, where, and what it passes over."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import Kind, Scalar
from specloom.base.diagnostics import Location
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.media_types import MediaKind, covers, kind_of, matching
from specloom.spec.resolve import resolve
from specloom.spec.view import Operation, Place

Read = Callable[..., Document]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """A function that resolves a description, given as a value; findings are allowed."""
    monkeypatch.chdir(tmp_path)

    def run(version: str = "3.1.0", /, **described: Any) -> Document:
        info = {"title": "Pets", "version": "1"}
        whole = {"openapi": version, "info": info, "paths": {}, **described}
        Path("openapi.json").write_text(json.dumps(whole, indent=1))
        return resolve(load(Path("openapi.json")))[0]

    return run


def only(document: Document) -> Operation:
    (operation,) = document.operations()
    return operation


REF_PARAMETER = {"$ref": "#/components/parameters/Limit"}
LIMIT = {"name": "limit", "in": "query"}


def test_an_operation_knows_its_path_and_its_place(read: Read) -> None:
    item = {"get": {"operationId": "list", "tags": ["pets", 7]}}
    operation = only(read(paths={"/pets/{id}": item}))
    assert (operation.label, operation.id) == ("GET /pets/{id}", "list")
    assert operation.tags == ("pets",)
    assert operation.pointer == operation.listed == "/paths/~1pets~1{id}/get"
    assert operation.item.pointer == "/paths/~1pets~1{id}"
    assert str(operation.at).startswith("openapi.json:9:")


def test_additional_operations_come_last(read: Read) -> None:
    """OpenAPI 3.2: any method, and `query` among the usual ones."""
    item: dict[str, Any] = {
        "additionalOperations": {"COPY": {}},
        "query": {},
        "get": {},
    }
    document = read("3.2.0", paths={"/a": item})
    assert [(o.method, o.pointer) for o in document.operations()] == [
        ("query", "/paths/~1a/query"),
        ("get", "/paths/~1a/get"),
        ("COPY", "/paths/~1a/additionalOperations/COPY"),
    ]


def test_a_whole_path_item_behind_a_reference(read: Read) -> None:
    """Of `paths` it is put in place, of webhooks it is followed."""
    document = read(
        paths={"/a": {"$ref": "#/components/pathItems/A"}},
        webhooks={"born": {"$ref": "#/components/pathItems/A"}},
        components={"pathItems": {"A": {"post": {"operationId": "a"}}}},
    )
    assert only(document).id == "a"
    (webhook,) = document.view.webhooks
    assert webhook.path == "born"
    assert [operation.id for operation in webhook.operations] == ["a"]


def test_a_parameter_is_listed_in_one_place_and_written_in_another(read: Read) -> None:
    operation = only(
        read(
            paths={"/a": {"get": {"parameters": [REF_PARAMETER]}}},
            components={"parameters": {"Limit": LIMIT}},
        )
    )
    (parameter,) = operation.parameters
    assert (parameter.name, parameter.where) == ("limit", "query")
    assert parameter.listed == "/paths/~1a/get/parameters/0"
    assert parameter.pointer == "/components/parameters/Limit"
    assert parameter.at == operation.document.at("/components/parameters/Limit")


def test_an_operation_overrides_its_paths_parameters(read: Read) -> None:
    """By name and place; the order of the path stays."""
    shared = [LIMIT, {"name": "id", "in": "path"}, {"name": "limit", "in": "header"}]
    own = [{**LIMIT, "required": True}, {"name": "more", "in": "query"}]
    operation = only(
        read(paths={"/{id}": {"parameters": shared, "get": {"parameters": own}}})
    )
    assert [(p.name, p.where, p.required) for p in operation.parameters] == [
        ("limit", "query", True),
        ("id", "path", True),
        ("limit", "header", False),
        ("more", "query", False),
    ]
    assert operation.parameters[0].listed == "/paths/~1{id}/get/parameters/0"


@pytest.mark.parametrize(
    ("stated", "style", "explode"),
    [
        ({"in": "query"}, "form", True),
        ({"in": "cookie"}, "form", True),
        ({"in": "path"}, "simple", False),
        ({"in": "header"}, "simple", False),
        ({"in": "querystring"}, "simple", False),
        ({"in": "query", "style": "pipeDelimited"}, "pipeDelimited", False),
        ({"in": "query", "explode": False}, "form", False),
        ({"in": "query", "explode": "yes", "style": 3}, "form", True),
    ],
)
def test_how_a_parameter_is_written(
    read: Read, stated: dict[str, Any], style: str, explode: bool
) -> None:
    """As stated, else as OpenAPI says for its place."""
    listed = [{"name": "a", **stated}]
    (parameter,) = only(read(paths={"/a": {"get": {"parameters": listed}}})).parameters
    assert (parameter.style, parameter.explode) == (style, explode)


def test_a_query_string_is_a_parameter_with_content(read: Read) -> None:
    """OpenAPI 3.2: the whole query, described by a media type."""
    schema = {"type": "object"}
    listed = [
        {
            "name": "q",
            "in": "querystring",
            "content": {"application/x-www-form-urlencoded": {"schema": schema}},
        }
    ]
    document = read("3.2.0", paths={"/a": {"get": {"parameters": listed}}})
    (parameter,) = only(document).parameters
    assert parameter.schema is None
    assert parameter.described == Place(
        schema,
        "/paths/~1a/get/parameters/0/content/application~1x-www-form-urlencoded/schema",
    )
    assert parameter.content[0].kind is MediaKind.FORM


def test_headers_of_the_request_itself_are_ignored(read: Read) -> None:
    listed = [
        {"name": name, "in": place}
        for name, place in (
            ("Accept", "header"),
            ("Content-Length", "header"),
            ("accept", "query"),
        )
    ]
    operation = only(read(paths={"/a": {"get": {"parameters": listed}}}))
    ignored = [operation.ignores(parameter) for parameter in operation.parameters]
    assert ignored == [True, True, False]


BODIES = {
    "components": {
        "requestBodies": {
            "Pet": {
                "required": True,
                "x-specloom-max-bytes": 10,
                "content": {"application/json": {"schema": {"type": "object"}}},
            }
        },
        "responses": {
            "Ok": {
                "headers": {
                    "X-Id": {"$ref": "#/components/headers/Id"},
                    "Content-Type": {"schema": {"type": "string"}},
                },
                "links": {"next": {"$ref": "#/components/links/Next"}},
                "content": {"text/event-stream": {"itemSchema": {"type": "object"}}},
            }
        },
        "headers": {"Id": {"required": True, "schema": {"type": "string"}}},
        "links": {"Next": {"operationId": "more"}},
    }
}


def test_bodies_and_responses_behind_references(read: Read) -> None:
    operation = only(
        read(
            **BODIES,
            paths={
                "/a": {
                    "post": {
                        "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                        "responses": {
                            "default": {"description": "Wrong."},
                            "200": {"$ref": "#/components/responses/Ok"},
                            "4XX": {},
                            "x-note": {},
                        },
                    }
                }
            },
        )
    )
    body = operation.request_body
    assert body is not None
    assert (body.required, body.max_bytes) == (True, 10)
    assert body.pointer == "/components/requestBodies/Pet"
    (media,) = body.content
    assert media.schema == Place(
        {"type": "object"},
        "/components/requestBodies/Pet/content/application~1json/schema",
    )
    responses = {response.status: response for response in operation.responses}
    assert list(responses) == ["default", "200", "4XX"]
    assert [r.is_success for r in responses.values()] == [False, True, False]
    assert [r.is_error for r in responses.values()] == [False, False, True]
    ok = responses["200"]
    assert ok.listed == "/paths/~1a/post/responses/200"
    (header,) = ok.headers
    assert (header.name, header.required) == ("X-Id", True)
    assert (header.style, header.explode) == ("simple", False)
    assert ok.links["next"].pointer == "/components/links/Next"
    (events,) = ok.content
    assert events.kind is MediaKind.EVENTS
    assert events.schema is None
    assert (
        events.described
        == events.item_schema
        == Place({"type": "object"}, events.below("itemSchema"))
    )


def test_a_media_type_behind_a_reference(read: Read) -> None:
    """OpenAPI 3.2 has them among the components."""
    document = read(
        "3.2.0",
        paths={
            "/a": {
                "post": {
                    "requestBody": {
                        "content": {
                            "application/json": {"$ref": "#/components/mediaTypes/Pet"}
                        }
                    }
                }
            }
        },
        components={"mediaTypes": {"Pet": {"schema": True}}},
    )
    body = only(document).request_body
    assert body is not None
    schema = body.content[0].schema
    assert schema is not None and schema.value is True
    assert document.at(schema.pointer).pointer == "/components/mediaTypes/Pet/schema"


def test_examples_have_their_places(read: Read) -> None:
    document = read(
        "3.2.0",
        paths={
            "/a": {
                "get": {
                    "parameters": [
                        {
                            **LIMIT,
                            "example": 1,
                            "examples": {
                                "two": {"value": 2},
                                "three": {"$ref": "#/components/examples/Three"},
                                "none": {"summary": "nothing"},
                            },
                        }
                    ]
                }
            }
        },
        components={"examples": {"Three": {"dataValue": 3}}},
    )
    (parameter,) = only(document).parameters
    assert [tuple(example) for example in parameter.examples] == [
        (None, 1, "/paths/~1a/get/parameters/0/example"),
        ("two", 2, "/paths/~1a/get/parameters/0/examples/two/value"),
        ("three", 3, "/components/examples/Three/dataValue"),
    ]


def test_credentials_are_the_operations_own_or_the_documents(read: Read) -> None:
    """An empty list asks for nothing, and is not the same as none."""
    document = read(
        security=[{"key": []}],
        paths={
            "/own": {"get": {"security": [{"login": ["read", "write"]}, {}, 3]}},
            "/open": {"get": {"security": []}},
            "/silent": {"get": {}},
        },
        components={
            "securitySchemes": {
                "key": {"$ref": "#/components/securitySchemes/other"},
                "other": {"type": "http", "scheme": "bearer"},
            }
        },
    )
    ways = {o.path: [way.scopes for way in o.security] for o in document.operations()}
    assert ways == {
        "/own": [{"login": ("read", "write")}, {}],
        "/open": [],
        "/silent": [{"key": ()}],
    }
    own = next(document.operations()).security[0]
    assert own.pointer == "/paths/~1own/get/security/0"
    schemes = document.view.security_schemes
    assert schemes["key"].value == schemes["other"].value
    assert schemes["key"].listed == "/components/securitySchemes/key"


def test_servers_of_document_path_and_operation(read: Read) -> None:
    server = {
        "url": "https://{region}.example/{version}",
        "variables": {"region": {"default": "eu"}, "version": {}},
    }
    document = read(
        servers=[{"url": 3}, server, "https://text.example"],
        paths={"/a": {"servers": [server], "get": {"servers": [{"url": "/b"}]}}},
    )
    operation = only(document)
    odd, first = document.view.servers
    assert (odd.url, odd.default_url) == (None, None)
    assert first.default_url == "https://eu.example/"
    assert first.pointer == "/servers/1"
    assert [each.url for each in operation.item.servers] == [server["url"]]
    assert [each.url for each in operation.servers] == ["/b"]


def test_callbacks_are_paths(read: Read) -> None:
    callback: dict[str, Any] = {"{$request.body#/url}": {"post": {}}, "x-note": {}}
    operation = only(read(paths={"/a": {"post": {"callbacks": {"done": callback}}}}))
    (found,) = operation.callbacks
    (item,) = found.items
    assert (found.name, item.path) == ("done", "{$request.body#/url}")
    assert [each.label for each in item.operations] == ["POST {$request.body#/url}"]


MISSHAPEN: list[Any] = [None, 3, "text", [], [3], {"$ref": "#/nowhere"}]


@pytest.mark.parametrize("odd", MISSHAPEN, ids=repr)
@pytest.mark.parametrize(
    "keyword",
    ["parameters", "requestBody", "responses", "security", "servers", "callbacks"],
)
def test_what_is_misshapen_is_passed_over(read: Read, keyword: str, odd: Any) -> None:
    operation = only(read(paths={"/a": {"get": {keyword: odd}}}))
    assert operation.parameters == ()
    assert operation.responses == ()
    assert operation.security == ()
    assert operation.servers == ()
    assert operation.callbacks == ()
    body = operation.request_body
    if body is not None:
        # In place of a broken reference stands a body of any JSON.
        kinds = ["application/json"] if isinstance(odd, dict) else []
        assert [media.name for media in body.content] == kinds
        assert (body.required, body.max_bytes) == (False, None)


@pytest.mark.parametrize("odd", MISSHAPEN, ids=repr)
def test_misshapen_paths_have_no_operations(read: Read, odd: Any) -> None:
    spoilt: list[Any] = [odd, {"/a": odd}, {"/a": {"get": odd}}, {"x-a": {"get": {}}}]
    for paths in spoilt:
        found = [o for o in read(paths=paths).operations() if o.value]
        assert found == []


def test_misshapen_parts_of_a_response_are_empty(read: Read) -> None:
    """Somebody wrote `application/pdf:` and nothing below it: there is such a body."""
    response = {"content": {"application/pdf": None}, "headers": {"A": 3}, "links": []}
    listed = {"200": response, "204": None}
    operation = only(read(paths={"/a": {"get": {"responses": listed}}}))
    ok, none = operation.responses
    assert [(m.name, m.schema, m.examples) for m in ok.content] == [
        ("application/pdf", None, ())
    ]
    assert [(header.name, header.described) for header in ok.headers] == [("A", None)]
    assert ok.links == {}
    assert (none.status, none.content, none.headers) == ("204", (), ())


def test_no_line_is_looked_up_before_it_is_asked_for(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Positions in a file of 13 MB cost more than all the rest."""
    document = read(
        **BODIES,
        paths={
            "/a": {
                "parameters": [LIMIT],
                "post": {"responses": {"200": {"$ref": "#/components/responses/Ok"}}},
            }
        },
    )
    asked: list[str] = []
    at = Document.at

    def watched(document: Document, pointer: str) -> Location:
        asked.append(pointer)
        return at(document, pointer)

    monkeypatch.setattr(Document, "at", watched)
    operation = only(document)
    assert operation.parameters and operation.responses[0].headers
    assert asked == []
    assert str(operation.parameters[0].at).startswith("openapi.json:")
    assert asked == ["/paths/~1a/parameters/0"]


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("application/json; charset=utf-8", MediaKind.JSON),
        ("APPLICATION/PROBLEM+JSON", MediaKind.JSON),
        ("*/*", MediaKind.JSON),
        ("text/json", MediaKind.JSON),
        ("application/x-www-form-urlencoded", MediaKind.FORM),
        ("multipart/form-data; boundary=x", MediaKind.MULTIPART),
        ("text/event-stream", MediaKind.EVENTS),
        ("application/x-ndjson", MediaKind.LINES),
        ("application/json-seq", MediaKind.LINES),
        ("text/plain", MediaKind.TEXT),
        ("application/xml", MediaKind.BINARY),
        ("image/png", MediaKind.BINARY),
        ("", MediaKind.BINARY),
    ],
)
def test_what_a_media_type_is(media: str, kind: MediaKind) -> None:
    assert kind_of(media) is kind


def test_ranges_of_media_types() -> None:
    """The same one wins over a range that holds it."""
    assert covers("image/*", "image/png; q=1")
    assert not covers("image/*", "image/*")
    assert not covers("image/*", "images/png")
    offered = ["*/*", "image/*", "Image/PNG"]
    assert matching("image/png", offered) == "Image/PNG"
    assert matching("image/gif", ["text/plain", "image/*"]) == "image/*"
    assert matching("image/gif", ["text/plain"]) is None
    assert matching("", offered) is None


def test_lowering_reads_media_types_behind_references(read: Read) -> None:
    """OpenAPI 3.2: what the view follows, the client has."""
    document = read(
        "3.2.0",
        paths={
            "/a": {
                "get": {
                    "operationId": "a",
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {
                                    "$ref": "#/components/mediaTypes/Pet"
                                }
                            }
                        }
                    },
                }
            }
        },
        components={"mediaTypes": {"Pet": {"schema": {"type": "integer"}}}},
    )
    api, findings = lower(document)
    assert findings == []
    assert api.operations[0].result.type == Scalar(Kind.INTEGER)


AUTHORIZATION = {"name": "Authorization", "in": "header", "required": True}
SCHEMES = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "oauth": {"type": "oauth2", "flows": {}},
    "digest": {"type": "http", "scheme": "Digest"},
    "own": {"type": "apiKey", "in": "header", "name": "AUTHORIZATION"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "authorization"},
}


@pytest.mark.parametrize(
    ("security", "ignored"),
    [
        (None, False),
        ([], False),
        ([{"bearer": []}], True),
        ([{"oauth": ["read"]}], True),
        ([{"own": []}], True),
        ([{"digest": []}], False),
        ([{"key": []}], False),
        ([{"query": []}], False),
        ([{"unknown": []}], False),
        ([{"key": []}, {"bearer": []}], True),
    ],
)
def test_authorization_is_a_parameter_where_no_credential_is_sent_in_it(
    security: Any, ignored: bool, read: Read
) -> None:
    get = {"parameters": [AUTHORIZATION]}
    listed = {"securitySchemes": SCHEMES}
    own: dict[str, Any] = {} if security is None else {"security": security}
    operation = only(read(paths={"/a": {"get": get | own}}, components=listed))
    (parameter,) = operation.parameters
    assert operation.ignores(parameter) is ignored


def test_an_operation_may_ask_for_no_credential_where_the_document_does(
    read: Read,
) -> None:
    get: dict[str, Any] = {"parameters": [AUTHORIZATION]}
    whole: dict[str, Any] = {"security": [{"bearer": []}]}
    whole["components"] = {"securitySchemes": SCHEMES}
    for own in (get, get | {"security": []}):
        operation = only(read(paths={"/a": {"get": own}}, **whole))
        assert operation.ignores(operation.parameters[0]) is (own is get)


@pytest.mark.parametrize(
    ("name", "where", "ignored"),
    [
        ("ACCEPT", "header", True),
        ("Content-type", "header", True),
        ("Accept-Language", "header", False),
        ("accept", "query", False),
        ("content-type", "cookie", False),
    ],
)
def test_headers_of_the_request_itself_are_no_parameters(
    name: str, where: str, ignored: bool, read: Read
) -> None:
    get = {"parameters": [{"name": name, "in": where}]}
    operation = only(read(paths={"/a": {"get": get}}))
    assert operation.ignores(operation.parameters[0]) is ignored
