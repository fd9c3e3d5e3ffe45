"""Descriptions around one schema, for comparisons of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.diff.proof.comparing import between


def _described(operation: dict[str, Any], **components: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"post": {"responses": {"204": {"description": "."}}} | operation}
        },
        "components": components,
    }


def taking(
    schema: Any, media_type: str = "application/json", **schemas: Any
) -> dict[str, Any]:
    """A description with the schema in the body of a request."""
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    return _described({"requestBody": body}, schemas=schemas)


def answering(schema: Any, **schemas: Any) -> dict[str, Any]:
    """The same in the body of a response."""
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": ".", "content": content}}
    return _described({"responses": responses}, schemas=schemas)


def secured(security: list[Any], **schemes: Any) -> dict[str, Any]:
    """A description whose operation asks for credentials."""
    return _described({"security": security}, securitySchemes=schemes)


def verdicts(old: Any, new: Any, folder: Path) -> list[tuple[str, str]]:
    """Rule and severity of each change between two descriptions."""
    return [(c.id, str(c.impact)) for c in between(old, new, folder)]
