"""What is said about a package that is not what it should be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from specloom.package.lock import Difference
from specloom.package.plan import Output, Plan, RecognisedList, differences
from specloom.reports import json as json_report
from specloom.reports import render_drift, text
from specloom.reports.arrangement import DRIFT

# A file name that would like to write a workflow command, and to drive a terminal.
HOSTILE = "a\n::error file=x,title=y::\x1b[2J%\udcff.py"
PACKAGE = Path("generated/pets")
FOUND = [Difference("errors.py", "edited"), Difference(HOSTILE, "stray")]
NAMES = {"added": ("a.py",), "changed": ("b.py",), "removed": ("c.py",)}


def plan(package: Path, **kinds: tuple[str, ...]) -> Plan:
    lists = dict.fromkeys(("added", "changed", "removed", "edited", "stray"), ())
    return Plan(
        package=package, files={"a.py": "a\n", "b.py": "b"}, **{**lists, **kinds}
    )


def output(made: Plan) -> Output:
    return Output(
        package="pets", plan=made, findings=(), documents=1, operations=2, schemas=3
    )


def test_text_says_what_to_do_once_for_each_kind() -> None:
    assert render_drift(PACKAGE, [*FOUND, FOUND[0]], "text") == (
        "generated/pets/errors.py: was edited by hand\n"
        "generated/pets/a\ufffd::error file=x,title=y::\ufffd[2J%\ufffd.py:"
        " is no file of specloom's\n"
        "generated/pets/errors.py: was edited by hand\n"
        "  edited: move the change into the spec or an own template; --force loses it\n"
        "  stray: move it out of the package\n"
    )


def test_github_commands_cannot_be_broken_out_of() -> None:
    assert render_drift(PACKAGE, FOUND, "github") == (
        "::error file=generated/pets/errors.py,title=specloom edited::was edited by"
        " hand; move the change into the spec or an own template; --force loses it\n"
        "::error file=generated/pets/a%0A%3A%3Aerror file=x%2Ctitle=y%3A%3A\x1b[2J"
        "%25?.py,title=specloom stray::is no file of specloom's; move it out of the"
        " package\n"
    )


def test_json_has_names_as_they_are() -> None:
    report = json.loads(render_drift(PACKAGE, FOUND, "json"))
    assert report["package"] == "generated/pets"
    assert report["files"][1] == {"file": f"generated/pets/{HOSTILE}", "kind": "stray"}


@pytest.mark.parametrize("format", ["text", "github"])
def test_no_drift_says_nothing(format: str) -> None:
    assert render_drift(PACKAGE, [], format) == ""


def test_there_are_words_for_every_kind() -> None:
    everything = plan(PACKAGE, **NAMES, edited=("d.py", "b.py"), stray=(HOSTILE,))
    found = differences(everything)
    assert [(each.path, each.kind) for each in found] == [
        *((HOSTILE, "stray"), ("a.py", "added"), ("b.py", "edited")),
        *(("c.py", "removed"), ("d.py", "edited")),
    ]
    assert {each.kind for each in found} | {"changed", "missing"} == set(DRIFT)


def test_what_a_run_made_is_told_in_lines(tmp_path: Path) -> None:
    made = output(plan(tmp_path, **NAMES, stray=(HOSTILE,)))
    assert text.generation(made, 1.234, written=True) == (
        f"pets: 1 document, 2 operations, 3 models -> 2 files in {tmp_path} (1.23 s)\n"
        "  added: a.py\n"
        "  changed: b.py\n"
        "  removed: c.py\n"
        "  not specloom's, left alone:"
        " a\ufffd::error file=x,title=y::\ufffd[2J%\ufffd.py\n"
    )
    dry = text.generation(made, 1.234, written=False)
    assert "  would be added: a.py\n" in dry
    report = json.loads(
        json_report.generation([], [json_report.package(made, 1.25, written=True)])
    )
    assert report["packages"][0]["stray"] == [HOSTILE]
    assert report["packages"][0]["seconds"] == 1.25
    assert report["counts"] == {"error": 0, "warning": 0, "info": 0}


def test_lists_that_their_shape_makes_pages_are_named(tmp_path: Path) -> None:
    lists = tuple(RecognisedList(f"GET /{n}", "offset") for n in range(10))
    made = replace(output(plan(tmp_path, **NAMES)), lists=lists)
    said = text.generation(made, 1.0, written=True)
    assert "\n  10 lists in pages, by their shape: GET /0, GET /1," in said
    assert "GET /9" not in said
    whole = json_report.package(made, 1.0, written=True)
    assert whole["lists_in_pages_by_shape"][9] == {
        "operation": "GET /9",
        "rule": "offset",
    }


def test_a_diff_names_files_that_come_go_and_change(tmp_path: Path) -> None:
    (tmp_path / "b.py").write_text("old\n")
    (tmp_path / "c.py").write_text("gone\n")
    shown = text.unified_diff(plan(tmp_path, **NAMES))
    assert f"--- /dev/null\n+++ b/{tmp_path}/a.py\n@@ -0,0 +1 @@\n+a\n" in shown
    assert "-old\n+b\n\\ No newline at end of file\n" in shown
    assert f"--- a/{tmp_path}/c.py\n+++ /dev/null\n" in shown
