"""`specloom diff`, `changelog` and `bump`: options, settings, and what they write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from specloom.base.cache import Cache
from specloom.spec.load import load
from specloom.spec.parsed import Parsed

from tests.diff.sides_support import CONFIG, NEW, OLD, commit, diff, git
from tests.generation.support import Run, specloom

DAY = "2026-11-25"


@pytest.mark.parametrize(
    ("sides", "level", "code"),
    [
        (("old.yaml", "new.yaml"), "breaking", 1),
        (("old.yaml", "new.yaml"), "never", 0),
        (("new.yaml", "old.yaml"), "breaking", 0),
        (("new.yaml", "old.yaml"), "warning", 0),
        (("new.yaml", "old.yaml"), "any", 1),
        (("new.yaml", "new.yaml"), "any", 0),
    ],
)
def test_fail_on(folder: Path, sides: tuple[str, str], level: str, code: int) -> None:
    assert diff(folder, *sides, "--fail-on", level).code == code


def test_several_reports_of_one_run(folder: Path) -> None:
    run = diff(
        *(folder, "old.yaml", "new.yaml", "--report", "json=a.json"),
        *("--report", "markdown=b.md", "--report", "html=c.html"),
        *("--report", "sarif=d.sarif", "--report", "junit=e.xml"),
        *("--report", "github=f.txt", "--output", "g.txt"),
    )
    assert run.code == 1, run.text
    assert run.out == ""
    for name in ("a.json", "b.md", "c.html", "d.sarif", "e.xml", "f.txt", "g.txt"):
        assert "GET /b" in (folder / name).read_text(), name


@pytest.mark.parametrize("text", ["json", "json=", "pdf=x", "=x"])
def test_a_report_that_is_no_report(folder: Path, text: str) -> None:
    run = diff(folder, "old.yaml", "new.yaml", "--report", text)
    assert run.code == 2
    assert "FORMAT=FILE" in run.err


def test_a_report_that_cannot_be_written(folder: Path) -> None:
    run = diff(folder, "old.yaml", "new.yaml", "--output", "no/where.txt")
    assert run.code == 2
    assert "cannot be written" in run.err


@pytest.mark.parametrize(
    "arguments",
    [(), ("old.yaml",), ("old.yaml", "new.yaml", "old.yaml"), ("--merge-base",)],
)
def test_sides_that_are_not_two(folder: Path, arguments: tuple[str, ...]) -> None:
    run = diff(folder, *arguments)
    assert run.code == 2
    assert run.out == ""


def test_several_specs_have_no_common_base(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / "spec" / name).mkdir(parents=True)
        (tmp_path / "spec" / name / "api.yaml").write_text(OLD)
        (tmp_path / "spec" / name / "specloom.toml").write_text(CONFIG)
    run = diff(tmp_path, "--base", "main")
    assert run.code == 2
    assert "one, two" in run.err


def test_the_client_can_be_left_out(folder: Path) -> None:
    run = diff(folder, "old.yaml", "new.yaml", "--no-client", "--format", "json")
    report = json.loads(run.out)
    assert report["client"] is None
    assert "not asked for" in report["summary"]["client_skipped"]


def test_the_same_run_gives_the_same_bytes(folder: Path) -> None:
    runs = [
        specloom(
            *("diff", "old.yaml", "new.yaml", "--format", "json"),
            cwd=folder,
            env={"PYTHONHASHSEED": seed},
        )
        for seed in ("1", "2", "3")
    ]
    assert len({run.out for run in runs}) == 1


def test_what_was_parsed_is_kept_and_gives_the_same(folder: Path) -> None:
    first = diff(folder, "old.yaml", "new.yaml", "--format", "json")
    assert (folder / ".specloom_cache" / "parsed.json").is_file()
    assert diff(folder, "old.yaml", "new.yaml", "--format", "json") == first
    fresh = diff(folder, "old.yaml", "new.yaml", "--format", "json", "--no-cache")
    assert fresh == first


def test_what_is_kept_has_values_and_places(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: &x [1, 2.5, null, 'é']\nb: {<<: {c: *x}, d: .5e3}\n")
    cache = Cache(tmp_path / "cache", b"key")
    made = load(path, parsed=Parsed(cache.section("parsed")))
    cache.save()
    cached = Cache(tmp_path / "cache", b"key")
    kept = load(path, parsed=Parsed(cached.section("parsed")))
    assert cached.section("parsed").used
    assert not cached.section("parsed").changed
    assert kept.value == made.value
    for pointer in ("", "/a/1", "/b/c/3", "/b/d", "/b/nothing"):
        assert kept.at(pointer) == made.at(pointer)


def test_equal_files_are_parsed_once_and_keep_their_names(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("a: 1\na: 2\n")
    parsed = Parsed()
    first = load(tmp_path / "a.yaml", shown_as="a.yaml", parsed=parsed)
    second = load(tmp_path / "b.yaml", shown_as="b.yaml", parsed=parsed)
    assert first.value is second.value
    assert [f.at.file for s in (first, second) for f in s.findings] == [
        "a.yaml",
        "b.yaml",
    ]


# --- [diff] in specloom.toml ------------------------------------------------------


def configured(repo: Path, text: str, *arguments: object) -> Run:
    (repo / "spec" / "specloom.toml").write_text(CONFIG + text)
    return diff(repo, "--base", "main", "spec", "--today", DAY, *arguments)


ACCEPT = """
[[diff.accept]]
rule = "operation-removed"
operation = "GET /b"
reason = "nobody called it"
expires = 2026-12-31
"""


def test_an_accepted_change_passes(repo: Path) -> None:
    run = configured(repo, ACCEPT)
    assert run.code == 0, run.text
    assert "nobody called it" in run.out
    assert run.err == ""


def test_an_acceptance_counts_until_its_day_is_over(repo: Path) -> None:
    last = ACCEPT.replace("2026-12-31", DAY)
    assert configured(repo, last).code == 0
    run = configured(repo, ACCEPT.replace("2026-12-31", "2026-11-24"))
    assert run.code == 1
    line = CONFIG.count("\n") + 2
    assert f"spec/specloom.toml:{line}:1: warning[expired-acceptance]" in run.err


def test_an_acceptance_that_nothing_needs_is_named(repo: Path) -> None:
    run = configured(repo, ACCEPT + ACCEPT.replace("GET /b", "GET /z"))
    assert run.code == 0
    line = (CONFIG + ACCEPT).count("\n") + 2
    assert f"spec/specloom.toml:{line}:1: warning[unused-acceptance]" in run.err


def test_an_acceptance_that_nothing_needs_hears_what_the_rule_found(repo: Path) -> None:
    run = configured(repo, ACCEPT.replace('"GET /b"', '"GET /bb"'))
    assert run.code == 1
    assert "hint: This rule found #/paths/~1b/get (GET /b)." in run.err
    run = configured(repo, ACCEPT.replace("operation-removed", "operation-added"))
    assert "hint: Remove it; after a release" in run.err


def test_a_severity_can_be_overridden(repo: Path) -> None:
    run = configured(repo, '\n[diff.severity]\noperation-removed = "info"\n')
    assert run.code == 0, run.text
    assert "info[operation-removed]" in run.out


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ("[diff]\nresponses = 'ajar'\n", 2, 13, "'ajar'"),
        ("[diff]\nodd = 1\n", 2, 1, "'odd' is not known"),
        ("[diff]\nsunset_grace_days = 3\n", 2, 21, "sunset_grace_days is 3"),
        ("[diff]\nsunset_grace_days = {beta = -1}\n", 2, 29, "beta is -1"),
        ("[diff.severity]\noperation-removed = 'bad'\n", 2, 21, "'bad'"),
        ("[diff.severity]\noperation-remove = 'info'\n", 2, 1, "'operation-remove'"),
        (
            "[diff.severity]\nextension-changed = 'info'\n",
            2,
            1,
            "'annotation-changed' now",
        ),
        ("[diff]\naccept = 3\n", 2, 10, "must be tables"),
        (ACCEPT.replace("operation-removed", "opration-removed"), 3, 8, "did you mean"),
        (ACCEPT.replace("nobody called it", " "), 5, 10, "reason: ' ' is blank"),
        (
            ACCEPT.replace("expires = 2026-12-31", ""),
            2,
            1,
            "the day on which it expires",
        ),
        (ACCEPT.replace("2026-12-31", "'2026-12-31'"), 6, 11, "without quotes"),
        (ACCEPT + "until = 1\n", 7, 1, "'until' is not known"),
    ],
)
def test_settings_that_are_wrong_are_named(
    repo: Path, text: str, line: int, column: int, said: str
) -> None:
    run = configured(repo, text)
    assert run.code == 2, run.text
    assert f"spec/specloom.toml:{CONFIG.count(chr(10)) + line}:{column}: " in run.err
    assert said in run.err


def test_old_settings_do_not_matter(repo: Path) -> None:
    (repo / "spec" / "specloom.toml").write_text(
        CONFIG + "license = 'MIT'\nforgotten = 1\ntemplates = 'gone'\n[diff]\nx = 1\n"
    )
    commit(repo, "settings of another day")
    (repo / "spec" / "specloom.toml").write_text(CONFIG)
    run = diff(repo, "--base", "HEAD", "spec")
    assert run.code == 0, run.text


# --- Versions ---------------------------------------------------------------------


def test_a_version_that_is_too_low_fails(repo: Path) -> None:
    run = diff(
        *(repo, "--base", "main", "spec", "--fail-on", "never"), "--require-bump"
    )
    assert run.code == 1
    assert "spec/api.yaml:2:27: error[version-too-low]" in run.err
    assert "2.0.0 or later" in run.err
    assert "spec/specloom.toml:6:1: error[version-too-low]" in run.err


def test_bump_writes_what_the_changes_ask_for_and_nothing_else(repo: Path) -> None:
    api, toml = repo / "spec" / "api.yaml", repo / "spec" / "specloom.toml"
    api.write_text(NEW.replace("\n", "\r\n"), newline="")
    dry = specloom("bump", "--base", "main", "spec", "--dry-run", cwd=repo)
    assert api.read_bytes() == NEW.replace("\n", "\r\n").encode()
    run = specloom("bump", "--base", "main", "spec", cwd=repo)
    assert run.code == 0, run.text
    assert run.out == dry.out
    assert "the API of api.yaml: 1.0.0 -> 2.0.0" in run.out
    assert "the client: 1.0.0 -> 2.0.0" in run.out
    wanted = NEW.replace('"1.0.0"', '"2.0.0"').replace("\n", "\r\n")
    assert api.read_bytes() == wanted.encode()
    assert toml.read_text() == CONFIG.replace("1.0.0", "2.0.0")
    enough = diff(
        *(repo, "--base", "main", "spec", "--fail-on", "never"), "--require-bump"
    )
    assert enough.code == 0, enough.text
    again = specloom("bump", "--base", "main", "spec", cwd=repo)
    assert "stays at 2.0.0" in again.out
    assert api.read_bytes() == wanted.encode()


def test_bump_writes_json(folder: Path) -> None:
    for name in ("old", "new"):
        value = load(folder / f"{name}.yaml").value
        (folder / f"{name}.json").write_text(json.dumps(value, indent=1))
    before = (folder / "new.json").read_text()
    run = specloom("bump", "old.json", "new.json", cwd=folder)
    assert run.code == 0, run.text
    assert (folder / "new.json").read_text() == before.replace("1.0.0", "2.0.0")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('version: "one"', "'one', which is neither"),
        ("version: 1.0", "'1.0', which is neither"),
        ("version: >-\n    1.0.0\n", "write it yourself"),
    ],
)
def test_a_version_that_cannot_be_raised_is_left_alone(
    folder: Path, written: str, said: str
) -> None:
    info = f"info:\n  title: Tiny Thing\n  {written}\n"
    for name in ("old.yaml", "new.yaml"):
        path = folder / name
        text = path.read_text().replace(
            'info: {title: Tiny Thing, version: "1.0.0"}\n', info
        )
        path.write_text(text)
    run = specloom("bump", "old.yaml", "new.yaml", cwd=folder)
    assert run.code == 2, run.text
    assert said in run.err
    assert (folder / "new.yaml").read_text() == text


def test_bump_writes_no_revision(repo: Path) -> None:
    commit(repo, "b is gone")
    run = specloom("bump", "HEAD~1:spec", "HEAD:spec", cwd=repo)
    assert run.code == 2
    assert git(repo, "status", "--porcelain") == ""


def test_nothing_changed_raises_nothing(folder: Path) -> None:
    run = specloom("bump", "old.yaml", "old.yaml", cwd=folder)
    assert run.code == 0
    assert "no changes" in run.out
    assert (folder / "old.yaml").read_text() == OLD


def test_a_changelog_section(folder: Path) -> None:
    options = ("--today", DAY)
    run = specloom("changelog", "old.yaml", "new.yaml", *options, cwd=folder)
    assert run.code == 0, run.text
    assert run.out.startswith(f"## [1.0.0] - {DAY}\n")
    assert "GET /b" in run.out
    run = specloom(
        *("changelog", "old.yaml", "new.yaml", *options, "--version", "2.0.0"),
        *("--output", "section.md"),
        cwd=folder,
    )
    assert (folder / "section.md").read_text().startswith(f"## [2.0.0] - {DAY}\n")


@pytest.mark.parametrize("format_", ["text", "json", "markdown"])
def test_the_table_of_rules_is_printed(folder: Path, format_: str) -> None:
    run = diff(folder, "--rules", "--format", format_)
    assert run.code == 0, run.text
    assert "operation-removed" in run.out


def test_the_page_explains_its_rules_in_sentences(folder: Path) -> None:
    run = diff(folder, "old.yaml", "new.yaml", "--format", "html")
    assert "An operation is gone. Calls that worked fail" in run.out
    assert "```" not in run.out


def test_a_fault_with_something_instead_leaves_the_client_its_verdict(
    tmp_path: Path,
) -> None:
    """A key that is there twice: what stands later counts, in `generate` as well."""
    for side, method in (("old", "get"), ("new", "delete")):
        operation = '{"operationId": "a", "responses": {"204": {"description": "-"}}}'
        (tmp_path / f"{side}.json").write_text(
            '{"openapi": "3.1.0", "info": {"title": "A", "title": "B", "version": "1"},'
            f' "paths": {{"/a": {{"{method}": {operation}}}}}}}'
        )
    run = diff(tmp_path, "old.json", "new.json", "--format", "json")
    assert "duplicate-key" in run.err
    report = json.loads(run.out)
    assert "client_skipped" not in report["summary"]
    assert [each["id"] for each in report["client"]["changes"]] == ["request-changed"]


def test_a_comparison_needs_no_example_files(tmp_path: Path) -> None:
    """What they say is for `validate`, and where they change no caller is concerned."""
    for side, examples in (("old", "a: [1"), ("new", "b: 2")):
        folder = tmp_path / side
        folder.mkdir()
        (folder / "examples.yaml").write_text(examples)
        (folder / "openapi.yaml").write_text(
            'openapi: 3.1.0\ninfo: {title: A, version: "1"}\n'
            "paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n"
            '        "200":\n          description: "-"\n          content:\n'
            "            application/json:\n              schema: {type: string}\n"
            '              examples: {a: {$ref: "examples.yaml#/a"}}\n'
        )
    run = diff(tmp_path, "old/openapi.yaml", "new/openapi.yaml")
    assert (run.code, run.err) == (0, ""), run.text
    assert "No changes" in run.out
