"""Every keyword of OpenAPI is in a table that says what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openapi_spec_validator as osv
import pytest
from specloom.spec.grammar import GRAMMAR
from specloom.spec.view.keywords import FOR_READERS, HONOURED, NOT_HONOURED

# Kind of object -> what the metaschemas call it, in OpenAPI 3.0 and later.
NAMES = {
    "document": (),
    "components": ("Components", "components"),
    "pathItem": ("PathItem", "path-item"),
    "operation": ("Operation", "operation"),
    "parameter": ("Parameter", "parameter"),
    "header": ("Header", "header"),
    "requestBody": ("RequestBody", "request-body"),
    "mediaType": ("MediaType", "media-type"),
    "encoding": ("Encoding", "encoding"),
    "response": ("Response", "response"),
    "securityScheme": (
        "APIKeySecurityScheme",
        "HTTPSecurityScheme",
        "OAuth2SecurityScheme",
        "OpenIdConnectSecurityScheme",
        "security-scheme",
    ),
    "example": ("Example", "example"),
}
VALIDATORS = (
    osv.OpenAPIV30SpecValidator,
    osv.OpenAPIV31SpecValidator,
    osv.OpenAPIV32SpecValidator,
)


def keywords_of(kind: str) -> set[str]:
    """What the metaschemas of all versions allow on a kind of object."""
    found: set[str] = set()
    for validator in VALIDATORS:
        metaschema = validator.schema_validator.schema
        definitions = metaschema.get("$defs") or metaschema["definitions"]
        if kind == "document":
            found |= set(metaschema["properties"])
        for name in NAMES[kind]:
            if name in definitions:
                found |= set(_properties(definitions[name], definitions))
    return found


def _properties(part: Any, definitions: Any) -> Iterator[str]:
    """The fields of an object, also those that depend on others of it."""
    if isinstance(part, list):
        for each in part:
            yield from _properties(each, definitions)
    elif isinstance(part, dict):
        yield from part.get("properties", ())
        for word in ("allOf", "anyOf", "oneOf", "if", "then", "else"):
            yield from _properties(part.get(word), definitions)
        for word in ("dependentSchemas", "$defs"):
            yield from _properties(list(part.get(word, {}).values()), definitions)
        if part.get("$ref") == "#/$defs/examples":
            yield from _properties(definitions["examples"], definitions)


def tables_of(kind: str) -> list[set[str]]:
    tables = (HONOURED, FOR_READERS, NOT_HONOURED)
    return [set(table.get(kind, ())) for table in tables]


def test_the_metaschemas_are_read_to_their_end() -> None:
    assert {"style", "allowReserved", "examples"} <= keywords_of("parameter")
    assert {"flows", "in", "scheme"} <= keywords_of("securityScheme")
    assert {"$self", "webhooks"} <= keywords_of("document")


@pytest.mark.parametrize("kind", NAMES)
def test_every_keyword_is_in_one_table(kind: str) -> None:
    known = keywords_of(kind)
    honoured, for_readers, not_honoured = tables_of(kind)
    assert honoured | for_readers | not_honoured == known
    assert not honoured & for_readers
    assert not not_honoured & (honoured | for_readers)


def test_the_tables_know_the_kinds_of_the_grammar() -> None:
    assert set(HONOURED) == set(NAMES)
    assert set(FOR_READERS) | set(NOT_HONOURED) <= set(NAMES) <= set(GRAMMAR)


def test_every_message_says_what_happens_instead() -> None:
    for keywords in NOT_HONOURED.values():
        for instead in keywords.values():
            assert len(instead.split()) > 3 and not instead.endswith(".")
