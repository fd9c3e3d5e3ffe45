"""The example of a rule, completed to a description that can be compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from specloom.diff.report import Flow
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve

OK = {"200": {"description": "ok"}}
ANIMALS = {
    name: {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": name.lower()}, "sort": {"type": "string"}},
    }
    for name in ("Cat", "Dog")
}


def written(scope: str, text: str, flow: Flow, folder: Path) -> Document:
    """A document with the example in its place, loaded as the product does."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "openapi.json"
    path.write_text(json.dumps(described(scope, text, flow)), encoding="utf-8")
    document, _ = resolve(load(path))
    return document


def described(scope: str, text: str, flow: Flow) -> dict[str, Any]:
    """The whole description."""
    value = yaml.safe_load(text) if text.strip() else None
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Example", "version": "1"},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-A"},
                "token": {"type": "http", "scheme": "bearer"},
                "oauth": {"type": "oauth2", "flows": {}},
            }
        },
        "paths": {"/thing": {"post": {"responses": dict(OK)}}},
    }
    _PLACES[scope](document, value, flow)
    return document


def _operation(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/thing"]["post"]
    return operation


def _turned(document: dict[str, Any], flow: Flow) -> dict[str, Any]:
    """The operation whose requests travel this way: in a webhook they are received."""
    if flow is not Flow.RESPONSE:
        return _operation(document)
    received: dict[str, Any] = {"responses": dict(OK)}
    document["webhooks"] = {"thing": {"post": received}}
    return received


def _answering(document: dict[str, Any], flow: Flow) -> dict[str, Any]:
    """The same for responses."""
    return _turned(document, Flow.RESPONSE if flow is Flow.REQUEST else Flow.REQUEST)


def _put_content(document: dict[str, Any], value: Any, flow: Flow) -> None:
    if flow is Flow.REQUEST:
        _operation(document)["requestBody"] = {"content": value}
    else:
        responses = {"200": {"description": "ok", "content": value}}
        _operation(document)["responses"] = responses


def _put_schema(document: dict[str, Any], value: Any, flow: Flow) -> None:
    content = {"application/json": {"schema": {} if value is None else value}}
    _put_content(document, content, flow)


def _put_union(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["components"]["schemas"] = ANIMALS
    _put_schema(document, value, flow)


def _put_parameter(document: dict[str, Any], value: Any, flow: Flow) -> None:
    _turned(document, flow)["parameters"] = [value] if value else []


def _put_operation(document: dict[str, Any], value: Any, flow: Flow) -> None:
    _turned(document, flow).update(value or {})


def _put_responses(document: dict[str, Any], value: Any, flow: Flow) -> None:
    _answering(document, flow)["responses"] = value


def _put_item(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["paths"]["/item"] = value


def _put_paths(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["paths"].update(value or {})


def _put_webhooks(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["webhooks"] = value or {}


def _put_schemes(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["components"]["securitySchemes"].update(value or {})
    # What no operation asks for is no break.
    _operation(document)["security"] = [{"extra": []}, {"flow": []}]


def _put_schemas(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document["components"]["schemas"] = value or {}


def _put_document(document: dict[str, Any], value: Any, flow: Flow) -> None:
    document.update(value or {})


def _put_announcement(document: dict[str, Any], value: Any, flow: Flow) -> None:
    if flow is Flow.OTHER:
        _operation(document).update(value or {})
    else:
        _put_schema(document, {"type": "string", **(value or {})}, flow)


def _put_annotation(document: dict[str, Any], value: Any, flow: Flow) -> None:
    _put_announcement(document, value, flow)


def _put_body(document: dict[str, Any], value: Any, flow: Flow) -> None:
    body = {"content": {"application/json": {"schema": {"type": "string"}}}}
    _turned(document, flow)["requestBody"] = {**body, **(value or {})}


_PLACES: dict[str, Callable[[dict[str, Any], Any, Flow], None]] = {
    "schema": _put_schema,
    "union": _put_union,
    "parameter": _put_parameter,
    "operation": _put_operation,
    "content": _put_content,
    "responses": _put_responses,
    "item": _put_item,
    "paths": _put_paths,
    "webhooks": _put_webhooks,
    "schemes": _put_schemes,
    "schemas": _put_schemas,
    "document": _put_document,
    "announcement": _put_announcement,
    "annotation": _put_annotation,
    "body": _put_body,
}
