"""What is read from a spec, and what is made up where it shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from specloom.mock.examples import NO_BODY
from specloom.mock.media import Shape
from specloom.mock.synthesis import synthesise
from specloom.spec.document import Document

from tests.examples import all_examples
from tests.mock.conftest import document_of

Describe = Callable[[str], Document]


def test_requests_and_replies_share_names() -> None:
    by_path = {(e.method, e.path): e for e in all_examples(document_of("claude"))}
    create = by_path["POST", "/v1/messages"]
    assert create.switch == "stream"
    for request in create.requests:
        assert create.reply_to(request).name == request.name
    retrieve = by_path["GET", "/v1/messages/batches/{message_batch_id}"]
    assert [request.name for request in retrieve.requests] == [
        "in_progress",
        "canceling",
        "ended",
    ]
    # The parameter has several examples, the response one of that name.
    cancel = by_path["POST", "/v1/messages/batches/{message_batch_id}/cancel"]
    assert [request.name for request in cancel.requests] == ["cancel"]
    assert cancel.requests[0].body is NO_BODY


def test_streams_and_lines_are_lists() -> None:
    by_path = {(e.method, e.path): e for e in all_examples(document_of("claude"))}
    events = by_path["POST", "/v1/messages"].successes(events=True)
    assert {reply.shape for reply in events} == {Shape.EVENTS}
    assert events[0].value[0]["type"] == "message_start"
    path = "/v1/messages/batches/{message_batch_id}/results"
    (lines,) = by_path["GET", path].successes(events=False)
    assert lines.shape is Shape.LINES
    assert len(lines.value) == 4


def test_petstore_is_made_up() -> None:
    listed, create, show = all_examples(document_of("petstore.yaml"))
    assert listed.requests[0].query == {}
    assert listed.successes(events=False)[0].value == [{"id": 1, "name": "string"}]
    assert listed.successes(events=False)[0].headers == {"x-next": "string"}
    assert create.requests[0].body == {"id": 1, "name": "string"}
    assert create.successes(events=False)[0].shape is Shape.EMPTY
    assert create.successes(events=False)[0].status == 201
    assert show.requests[0].path == {"petId": "string"}


SCHEMAS: list[tuple[dict[str, Any], Any]] = [
    ({"type": "string", "example": "a", "enum": ["b"]}, "a"),
    ({"type": "string", "examples": ["c", "d"], "default": "e"}, "c"),
    ({"const": 7}, 7),
    ({"enum": ["x", "y"]}, "x"),
    ({"type": ["null", "boolean"]}, False),
    ({"type": "string", "format": "date-time"}, "2025-01-01T00:00:00Z"),
    ({"type": "string", "minLength": 8}, "stringxx"),
    ({"type": "string", "maxLength": 2}, "st"),
    ({"type": "integer", "minimum": 5}, 5),
    ({"type": "integer", "exclusiveMinimum": 5}, 6),
    ({"type": "integer", "maximum": -3}, -3),
    ({"type": "integer", "maximum": 4, "exclusiveMaximum": True, "minimum": 3}, 3),
    ({"type": "number", "multipleOf": 0.5}, 0.5),
    ({"type": "array", "items": {"type": "integer"}}, [1]),
    ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
    ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
    (
        {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        },
        {"a": "string"},
    ),
    (
        {
            "allOf": [
                {"required": ["a"], "properties": {"a": {"const": 1}}},
                {"required": ["b"], "properties": {"b": {"const": 2}}},
            ]
        },
        {"a": 1, "b": 2},
    ),
    ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, 1),
    ({"type": "object"}, {}),
    ({}, {}),
]


@pytest.mark.parametrize(("schema", "value"), SCHEMAS)
def test_synthesised_values(schema: dict[str, Any], value: Any) -> None:
    assert synthesise(document_of("petstore.yaml"), schema) == value


def test_endless_schemas_end(described: Describe) -> None:
    document = described("""
paths: {}
components:
  schemas:
    Tree:
      type: object
      required: [name, left, children]
      properties:
        name: {type: string}
        left: {$ref: '#/components/schemas/Tree'}
        children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
""")
    tree = synthesise(document, {"$ref": "#/components/schemas/Tree"})
    assert tree == {"name": "string", "left": None, "children": []}


def test_discriminator_is_set(described: Describe) -> None:
    document = described("""
paths: {}
components:
  schemas:
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}]
      discriminator:
        propertyName: kind
        mapping: {cat: '#/components/schemas/Cat'}
    Cat:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
""")
    assert synthesise(document, {"$ref": "#/components/schemas/Pet"}) == {"kind": "cat"}


def test_what_only_travels_the_other_way_is_left_out(described: Describe) -> None:
    document = described("paths: {}")
    schema = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    assert synthesise(document, schema) == {"id": 1}
    assert synthesise(document, schema, request=True) == {"secret": "string"}


@pytest.mark.parametrize("name", ["petstore-expanded.yaml", "stripe.json"])
def test_every_operation_has_a_request_and_a_reply(name: str) -> None:
    for examples in all_examples(document_of(name)):
        assert examples.requests
        assert examples.reply_to(examples.requests[0]).status < 300


def test_what_is_no_status_is_no_reply(described: Describe) -> None:
    """Among responses an `x-` word may hold anything."""
    document = described("""
paths:
  /a:
    get:
      responses:
        x-note: {content: {text/plain: {example: a note}}}
        "200":
          content:
            application/x-ndjson: {example: [1, 2]}
            application/json-seq: {schema: {type: integer}}
""")
    (examples,) = all_examples(document)
    assert [(r.status, r.shape, r.value) for r in examples.replies] == [
        (200, Shape.LINES, [1, 2]),
        (200, Shape.LINES, [1]),
    ]
