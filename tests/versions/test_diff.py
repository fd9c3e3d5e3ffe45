"""`specloom diff` on a spec of two versions: between them, and each with itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.diff.sides_support import commit, git
from tests.generation.support import ROOT, Run, specloom
from tests.versions.support import NEW, OLD, OVERLAY, copied, edit

SCHEMA = json.loads((ROOT / "docs/diff_report.schema.json").read_text())


def between(spec: Path, *arguments: object) -> Run:
    return specloom("diff", "--between-versions", OLD, NEW, *arguments, cwd=spec)


def reported(run: Run) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(run.out)
    jsonschema.validate(report, SCHEMA)
    return report


def ids(changes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Rule and operation, or how many operations a change reaches."""
    return [
        (each["id"], each["operation"] or str(len(each["places"]))) for each in changes
    ]


# --- Between versions ----------------------------------------------------------------


def test_each_difference_between_versions_is_said_once(shop: Path) -> None:
    run = between(shop, "--format", "json")
    assert run.code == 1
    report = reported(run)
    assert (report["old"], report["new"]) == (OLD, NEW)
    assert ids(report["changes"]) == [
        ("operation-removed", "POST /v1/complete"),
        ("security-scheme-changed", "0"),
        ("request-const-changed", "3"),
        ("request-optional-property-removed", "POST /v1/notes"),
        ("response-required-property-removed", "3"),
        ("response-required-property-added", "3"),
    ]
    lost = [
        (each["id"], each["name"])
        for each in report["client"]["changes"]
        if each["severity"] == "breaking"
    ]
    assert lost == [
        ("method-moved", "client.admin.people.list"),
        ("method-moved", "client.admin.people.retrieve"),
        ("method-removed", "client.completions.create"),
        ("argument-removed", "client.notes.create(temperature)"),
        ("key-removed", 'NotesCreateParams["temperature"]'),
        ("field-removed", "Person.full_name"),
        ("type-removed", "params.CompletionsCreateParams"),
        ("type-renamed", "params.Tool"),
        ("type-removed", "types.Completion"),
    ]
    assert report["client"]["bump"] == "major"


def test_the_way_back_is_another_comparison(shop: Path) -> None:
    run = specloom(
        *("diff", "--between-versions", NEW, OLD, "--format", "json"), cwd=shop
    )
    assert ("operation-added", "POST /v1/complete") in ids(reported(run)["changes"])


@pytest.mark.parametrize("format_", ["text", "markdown", "github", "sarif", "junit"])
def test_versions_are_compared_in_every_format(shop: Path, format_: str) -> None:
    run = between(shop, "--format", format_, "--fail-on", "never")
    assert run.code == 0
    assert "temperature" in run.out


def test_a_page_of_a_comparison_of_versions(shop: Path, tmp_path: Path) -> None:
    page = tmp_path / "diff.html"
    run = between(shop, "--no-client", "--report", f"html={page}")
    assert run.code == 1
    assert "temperature" in page.read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--between-versions", "2023", NEW),
            "there is no version '2023' of this spec",
        ),
        (
            ("--between-versions", OLD, NEW, "--base", "HEAD"),
            "--between-versions compares what is checked out: no --base",
        ),
        (
            ("--between-versions", OLD, NEW, ".", "."),
            "with --between-versions, name one spec: its folder",
        ),
    ],
)
def test_versions_that_cannot_be_compared(
    shop: Path, arguments: tuple[str, ...], said: str
) -> None:
    run = specloom("diff", *arguments, cwd=shop)
    assert run.code == 2
    assert said in run.err


# --- Between revisions ---------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The spec, committed."""
    spec = copied(tmp_path)
    git(spec, "init", "--quiet")
    commit(spec, "as it is")
    return spec


def since(spec: Path, *arguments: object) -> Run:
    return specloom("diff", "--base", "HEAD", *arguments, cwd=spec)


def test_what_all_versions_share_is_said_once(repository: Path) -> None:
    edit(repository / "openapi.yaml", "maximum: 9", "maximum: 8")
    report = reported(since(repository, "--format", "json"))
    (change,) = report["changes"]
    assert change["id"] == "request-maximum-lowered"
    assert "versions" not in change
    # Each version's callers know the class by another name.
    assert [
        (each["name"], each["versions"])
        for each in report["client"]["changes"]
        if each["id"] == "request-check-changed"
    ] == [("params.Tool", [OLD]), ("params.ToolParam", [NEW])]


def test_a_change_of_one_version_names_it(repository: Path) -> None:
    edit(repository / OVERLAY, "maximum: 1,", "maximum: 2,")
    run = since(repository, "--format", "json")
    assert run.code == 0
    (change,) = reported(run)["changes"]
    assert (change["id"], change["versions"]) == ("request-maximum-raised", [OLD])
    assert change["message"].endswith(f"(in {OLD})")
    text = since(repository)
    assert f"(in {OLD})" in text.out


def test_an_edit_that_reaches_more_operations_in_one_version_is_one_change(
    repository: Path,
) -> None:
    edit(
        repository / OVERLAY,
        "properties: {completion: {type: string, description: The rest.}}",
        "properties:\n          completion: {type: string, description: The rest.}\n"
        '          state: {$ref: "#/components/schemas/State"}',
    )
    commit(repository, "more of it")
    edit(repository / "openapi.yaml", "enum: [open, done]", "enum: [open]")
    (change,) = reported(since(repository, "--format", "json"))["changes"]
    assert "versions" not in change
    assert [each["operation"] for each in change["places"]] == [
        "POST /v1/notes",
        "POST /v1/complete",
    ]


def test_a_version_that_goes_breaks_and_one_that_comes_does_not(
    repository: Path,
) -> None:
    config = repository / "specloom.toml"
    both = config.read_text()
    config.write_text(both[: both.index('[versions."2023-06-01".spec]')])
    run = since(repository, "--format", "json")
    assert run.code == 1
    (change,) = reported(run)["changes"]
    assert change["id"] == "api-version-removed"
    assert change["message"] == f"the version {OLD} is gone, with its package"
    assert change["old"]["line"] == 8
    assert reported(run)["client"]["bump"] == "none"
    config.write_text(
        config.read_text()
        + '[[diff.accept]]\nrule = "api-version-removed"\nreason = "It retired."\n'
        + "expires = 2999-12-31\n"
    )
    run = since(repository, "--format", "json")
    assert run.code == 0
    (change,) = reported(run)["changes"]
    assert change["accepted"] == "It retired."
    commit(repository, "retired")
    config.write_text(both)
    run = since(repository, "--format", "json")
    assert run.code == 0
    assert ids(reported(run)["changes"]) == [("api-version-added", "0")]


def test_a_spec_from_before_its_versions_is_the_one_that_it_names(
    tmp_path: Path,
) -> None:
    spec = copied(tmp_path)
    config = spec / "specloom.toml"
    both = config.read_text()
    bundled = specloom("bundle", "--version", OLD, "--output", "../old", cwd=spec)
    assert bundled.code == 0
    new = (spec / "openapi.yaml").read_text()
    (spec / "openapi.yaml").write_text((tmp_path / "old/openapi.yaml").read_text())
    config.write_text("")
    git(spec, "init", "--quiet")
    commit(spec, "one version")
    (spec / "openapi.yaml").write_text(new)
    config.write_text(both)
    report = reported(since(spec, "--format", "json", "--no-client"))
    assert "temperature" not in str(report["changes"])
    added = [c for c in report["changes"] if c["id"] == "api-version-added"]
    assert [each["message"] for each in added] == [f"the version {NEW} is new"]
    assert report["summary"]["breaking"] == 0


def test_what_a_ci_job_asks_for(repository: Path, tmp_path: Path) -> None:
    """The call of action.yml: every report of a change, and the exit code."""
    edit(
        repository / OVERLAY,
        "temperature: {type: number,",
        "temperature: {type: integer,",
    )
    page, data = tmp_path / "diff.md", tmp_path / "diff.json"
    run = since(
        repository,
        *("--merge-base", "--allow-new", "--fail-on", "breaking", "--format", "github"),
        *("--report", f"markdown={page}", "--report", f"json={data}", "--require-bump"),
    )
    assert run.code == 1
    assert f"::error file={OVERLAY}" in run.out
    assert f"(in {OLD})" in page.read_text()
    assert json.loads(data.read_text())["summary"]["breaking"] == 1
    # No version of the client was raised, and info.version is a name here.
    assert run.out.count("version-too-low") == 1


def test_bump_raises_what_all_versions_share_once(repository: Path) -> None:
    config = repository / "specloom.toml"
    edit(config, 'class = "Shop"\n', 'class = "Shop"\nversion = "1.0.0"\n')
    commit(repository, "a version")
    edit(
        repository / OVERLAY,
        "temperature: {type: number,",
        "temperature: {type: integer,",
    )
    run = specloom("bump", "--base", "HEAD", cwd=repository)
    assert run.code == 0, run.text
    assert "the client: 1.0.0 -> 2.0.0 (major after 1.0.0)" in run.out
    assert 'version = "2.0.0"' in config.read_text()
    assert f'version: "{NEW}"' in (repository / "openapi.yaml").read_text()


def test_bump_raises_the_version_of_one_package_where_it_is_written(
    repository: Path,
) -> None:
    config = repository / "specloom.toml"
    edit(
        config,
        'package = "shop_2023_06_01"\n',
        'package = "shop_2023_06_01"\nversion = "1.0.0"\n',
    )
    commit(repository, "a version")
    edit(
        repository / OVERLAY,
        "temperature: {type: number,",
        "temperature: {type: integer,",
    )
    assert specloom("bump", "--base", "HEAD", cwd=repository).code == 0
    assert 'version = "2.0.0"' in config.read_text()


def test_a_changelog_is_of_all_versions(repository: Path) -> None:
    edit(repository / OVERLAY, "maximum: 1,", "maximum: 2,")
    run = specloom("changelog", "--base", "HEAD", cwd=repository)
    assert run.code == 0
    assert run.out.startswith(f"## [{NEW}] - ")
    assert f"(in {OLD})" in run.out
