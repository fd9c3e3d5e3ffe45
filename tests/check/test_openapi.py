"""The metaschemas accept what is right, and agree with openapi-spec-validator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest
from specloom.check import validity
from specloom.check.openapi import _metaschema
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.spec.support import resolved, schemas

FAILING = Path(__file__).parent / "failing"
RULES = Path(__file__).parent / "rules"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_sound_document_is_valid(tmp_path: Path, version: str) -> None:
    """In each version."""
    path = tmp_path / "openapi.yaml"
    path.write_text(
        f"openapi: {version}\n"
        'info: {title: Pets, version: "1"}\n'
        "paths:\n"
        "  /pets:\n"
        "    get:\n"
        "      parameters: [{name: limit, in: query, schema: {type: integer}}]\n"
        '      responses: {"200": {description: ok}}\n'
    )
    document, findings = resolve(load(path))
    assert findings == []
    assert validity(document) == []


def test_the_words_of_3_2_are_known_in_3_2_only(tmp_path: Path) -> None:
    """`itemSchema` and the method `query` came with it."""
    path = tmp_path / "openapi.yaml"
    text = (
        "openapi: 3.2.0\n"
        'info: {title: Pets, version: "1"}\n'
        "paths:\n"
        "  /pets:\n"
        "    query:\n"
        "      responses:\n"
        '        "200":\n'
        "          description: ok\n"
        "          content: {application/jsonl: {itemSchema: {type: strange}}}\n"
    )
    path.write_text(text)
    document, _ = resolve(load(path))
    (finding,) = validity(document)
    assert finding.at.pointer.endswith("/itemSchema/type")
    path.write_text(text.replace("3.2.0", "3.1.0"))
    document, _ = resolve(load(path))
    assert any("'query' is not known" in f.message for f in validity(document))


@pytest.mark.parametrize(
    "path",
    [*sorted(RULES.glob("*/quiet.yaml")), *sorted(FAILING.glob("metaschema*/*.yaml"))],
    ids=lambda path: path.parent.name,
)
def test_verdicts_agree_with_the_validator(path: Path) -> None:
    """Its own walk adds nothing to metaschemas that a lint rule does not say."""
    document, findings = resolve(load(path))
    assert findings == []
    theirs: Any = openapi_spec_validator.OpenAPIV31SpecValidator
    if document.version != (3, 1):
        theirs = {
            (3, 0): openapi_spec_validator.OpenAPIV30SpecValidator,
            (3, 2): openapi_spec_validator.OpenAPIV32SpecValidator,
        }[document.version]
    try:
        valid = theirs(document.value).is_valid()
    except Exception:
        valid = False  # it stumbles over what it does not expect
    assert (validity(document) == []) is valid


@pytest.mark.parametrize("version", [(3, 0), (3, 1), (3, 2)])
def test_metaschemas_are_those_that_the_library_validates_by(
    version: tuple[int, int],
) -> None:
    validator = getattr(
        openapi_spec_validator, f"OpenAPIV{version[0]}{version[1]}SpecValidator"
    )
    assert _metaschema(version) == validator.schema_validator.schema


def test_a_schema_is_checked_by_the_dialect_that_it_names() -> None:
    """A file of definitions says it once, for all of them."""
    draft_7 = {"$schema": "http://json-schema.org/draft-07/schema#"}
    tuple_ = {"items": [{"type": "string"}], "dependencies": {"a": ["b"]}}
    entry = schemas(A={**draft_7, **tuple_}, B={"$ref": "old.json#/definitions/B"})
    old = {**draft_7, "definitions": {"B": tuple_}}
    document, findings = resolved({"openapi.json": entry, "old.json": old})
    assert findings == []
    assert validity(document) == []
    entry = schemas(A=tuple_, B={**draft_7, "items": 3}, C={"$schema": "urn:mine"})
    document, _ = resolved({"openapi.json": entry})
    assert [f.at.pointer for f in validity(document)] == [
        "/components/schemas/A/items",
        "/components/schemas/B/items",
    ]
