"""The report for other programs keeps its contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from specloom.diff.report import DiffReport
from specloom.reports import render_changes

from tests.reports.samples import ALL, EMPTY, FULL, SHARED, SKIPPED, report

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "diff_report.schema.json").read_text()
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    VALIDATOR.check_schema(SCHEMA)


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_json_fits_its_schema(sample: DiffReport) -> None:
    VALIDATOR.validate(json.loads(render_changes(sample, "json")))


def closed(schema: Any) -> Any:
    """The schema without room for members that it does not describe."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    rest = {key: closed(value) for key, value in schema.items()}
    return rest | ({"additionalProperties": False} if "required" in rest else {})


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_the_schema_describes_every_member(sample: DiffReport) -> None:
    strict = jsonschema.Draft202012Validator(closed(SCHEMA))
    strict.validate(json.loads(render_changes(sample, "json")))


def test_json_has_the_agreed_shape() -> None:
    value = json.loads(render_changes(report(SHARED), "json"))
    places = value["changes"][0].pop("places")
    at = "/components/schemas/Item/properties/name"
    assert value == {
        "old": "origin/main",
        "new": "spec/api.yaml",
        "summary": {"breaking": 1, "warning": 0, "info": 0},
        "changes": [
            {
                "id": "response-property-became-nullable",
                "severity": "breaking",
                "direction": "response",
                "operation": None,
                "pointer": at,
                "old": {
                    "file": "origin/main:spec/api.yaml",
                    "line": 120,
                    "column": 5,
                    "pointer": at,
                },
                "new": {
                    "file": "spec/api.yaml",
                    "line": 131,
                    "column": 5,
                    "pointer": at,
                },
                "message": "`Item.name` may be null now; it was always a string",
            }
        ],
        "client": None,
    }
    assert len(places) == 12
    assert set(places[0]) == {"operation", "old", "new"}


def test_json_says_why_there_is_no_client() -> None:
    value = json.loads(render_changes(SKIPPED, "json"))
    assert value["client"] is None
    assert "operationId" in value["summary"]["client_skipped"]
    assert "client_skipped" not in json.loads(render_changes(EMPTY, "json"))["summary"]


def test_json_lists_what_was_accepted_and_does_not_count_it() -> None:
    value = json.loads(render_changes(FULL, "json"))
    assert value["summary"] == {"breaking": 3, "warning": 2, "info": 1}
    assert [c["accepted"] for c in value["changes"] if "accepted" in c] == [
        "announced in March; no caller reads it"
    ]


def test_json_does_not_depend_on_the_order_of_changes() -> None:
    backwards = report(*reversed(FULL.changes), client=FULL.client)
    assert render_changes(backwards, "json") == render_changes(FULL, "json")
