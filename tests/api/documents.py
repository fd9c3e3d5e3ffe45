"""Descriptions of a few schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom.config.reader import default_config
from specloom.runs.read import read
from specloom.spec.document import Document

PET = {"type": "object", "properties": {"name": {"type": "string"}}}


def document_with(schemas: dict[str, Any], folder: Path) -> Document:
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}
    operation = {
        "operationId": "send",
        "requestBody": {"content": media},
        "responses": {"200": {"description": "", "content": media}},
    }
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Forms", "version": "1"},
        "paths": {"/root": {"post": operation}},
        "components": {"schemas": {"Root": PET, **schemas}},
    }
    path = folder / "openapi.json"
    path.write_text(json.dumps(spec))
    (document,), _ = read(default_config(path))
    return document
