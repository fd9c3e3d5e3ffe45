"""The report for a terminal."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace
from specloom.base.impact import Impact
from specloom.diff.report import (
    Bump,
    ClientChange,
    ClientVerdict,
    Flow,
)
from specloom.reports import render_changes
from specloom.reports.overview import steps

from tests.reports.samples import (
    ACCEPTED,
    EMPTY,
    FULL,
    NOTED,
    REMOVED,
    REQUIRED,
    SHARED,
    SKIPPED,
    hostile,
    in_each,
    large,
    report,
)


def test_text_names_both_places_and_sums_up() -> None:
    assert render_changes(FULL, "text").startswith(
        "3 breaking changes, 2 warnings, 1 note, 1 accepted change;"
        " client version: major.\n"
        "\n"
        "DELETE /items/{id}\n"
        "\n"
        "  breaking[operation-removed] DELETE /items/{id} is gone"
        " (#/paths/~1items~1{id}/delete)\n"
        "    old  origin/main:spec/api.yaml:88:5\n"
        "\n"
        "POST /items\n"
    )
    assert (
        "Several operations\n"
        "\n"
        "  breaking[response-property-became-nullable] `Item.name` may be null now; it"
        " was always a string (#/components/schemas/Item/properties/name)\n"
        "    old  origin/main:spec/api.yaml:120:5\n"
        "    new  spec/api.yaml:131:5\n"
        "    in   12: GET /things/0, GET /things/1, GET /things/10 and 9 more\n"
        "\n"
        "GET /items\n"
    ) in render_changes(FULL, "text")
    assert render_changes(FULL, "text").endswith(
        "Client: major\n"
        "\n"
        "  breaking[method-removed] client.items.delete(): gone; code that calls it"
        " raises AttributeError\n"
        "  breaking[field-type-changed] Item.name: str -> str | None: code that reads it"
        " without a check\n"
        "  info[method-added] client.items.replace(): a new method\n"
        "\n"
        "3 breaking changes, 2 warnings, 1 note, 1 accepted change;"
        " client version: major.\n"
    )


def test_text_is_one_line_when_nothing_changed() -> None:
    assert render_changes(EMPTY, "text") == "No changes.\n"


def test_text_shows_only_the_side_where_a_thing_is() -> None:
    shown = render_changes(report(REMOVED), "text")
    assert "    old  origin/main:spec/api.yaml:88:5\n" in shown
    assert "    new" not in shown


def test_text_gives_the_reason_of_what_was_accepted() -> None:
    shown = render_changes(report(ACCEPTED), "text")
    assert "accepted: announced in March" in shown
    assert shown.startswith("1 accepted change.\n\n")


def test_text_says_first_what_callers_must_do_about_many_changes() -> None:
    wanted = [
        replace(REMOVED, operation=f"DELETE /{name}", message=f"DELETE /{name} is gone")
        for name in "abcdef"
    ]
    lines = render_changes(
        report(
            *wanted,
            *(replace(REQUIRED, operation=f"POST /{n}") for n in "abcd"),
            SHARED,
        ),
        "text",
    ).splitlines()
    assert lines[:9] == [
        "11 breaking changes.",
        "",
        "What callers must do",
        "",
        "  stop calling    DELETE /a is gone; DELETE /b is gone; DELETE /c is gone;"
        " DELETE /d is gone;",
        "                  DELETE /e is gone; DELETE /f is gone (6 changes, 6"
        " operations)",
        "  also send       POST /a: `max_tokens` must be sent now; it was optional;"
        " POST /b: `max_tokens`",
        "                  must be sent now; it was optional; 2 more, listed below (4"
        " changes, 4 operations)",
        "  do not rely on  `Item.name` may be null now; it was always a string (1"
        " change, 12 operations)",
    ]
    assert max(map(len, lines[:12])) <= 100
    # Ten speak for themselves.
    assert "What callers" not in render_changes(report(*wanted), "text")


def test_an_overview_has_sizes_last_and_the_names_in_python_beside_what_they_are_for() -> (
    None
):
    longer = replace(REQUIRED, id="request-max-length-lowered", message="a: 9 -> 8")
    typed = replace(REQUIRED, id="request-type-changed", message="b: string -> integer")
    changes = [
        *(replace(longer, operation=f"POST /{n}") for n in "abcdefgh"),
        *(replace(typed, operation=f"POST /{n}") for n in "abc"),
    ]
    lost = [
        ClientChange(
            id="argument-type-changed",
            impact=Impact.BREAKING,
            name=f"client.{name}(limit)",
            message=f"client.{name}(limit): str -> int",
        )
        for name in "bcd"
    ]
    gone = replace(
        lost[0], id="type-removed", name="types.A", message="types.A: vanishes"
    )
    verdict = ClientVerdict(bump=Bump.MAJOR, changes=(gone, *lost))
    made = replace(report(*changes), client=verdict)
    lines = render_changes(made, "text").splitlines()
    assert lines[4:8] == [
        "  change what is sent  POST /a: b: string -> integer; POST /b: b: string ->"
        " integer; POST /c: b:",
        "                       string -> integer; POST /a: a: 9 -> 8; 7 more, listed"
        " below (11 changes, 8",
        "                       operations)",
        "                       in Python: client.b(limit), client.c(limit),"
        " client.d(limit)",
    ]
    assert lines[8] == "  change imports       in Python: types.A"
    markdown = render_changes(made, "markdown")
    assert "<br>in Python: `client.b(limit)`, `client.c(limit)`" in markdown
    assert "- **Change imports** in Python: `types.A`\n" in markdown
    assert "2 breaking changes of the Python client" in markdown  # rows, all of them
    assert "In Python" in render_changes(made, "html", documentation={})
    # A program gets each of them.
    assert len(json.loads(render_changes(made, "json"))["client"]["changes"]) == 4


def test_what_comes_later_is_planned_for() -> None:
    """The end of a property that is sent asks nothing of callers today."""
    near = [replace(REQUIRED, id="request-sunset-too-near") for _ in range(11)]
    assert [step.action for step in steps(report(*near))] == ["plan ahead"]


def test_an_overview_counts_each_breaking_change_once() -> None:
    for made in (large(500), FULL, report(*(REQUIRED for _ in range(11)), ACCEPTED)):
        found = steps(made)
        counted = sum(step.changes for step in found)
        assert counted == (made.count(Impact.BREAKING) if found else 0)
        assert all(len(step.examples) <= step.changes for step in found)


def test_an_edit_of_several_operations_says_which_has_what() -> None:
    """A parameter without its operation is no instruction."""
    edit = in_each("page", "type")
    made = report(edit, *(replace(REMOVED, operation=f"GET /{n}") for n in range(11)))
    text = render_changes(made, "text")
    assert (
        "also send     GET /page: query parameter 'page' is required now (and 1 place"
        " like it)" in text
    )
    assert (
        "    at   2 places:\n"
        "      GET /page: query parameter 'page' (spec/api.yaml:4:5)\n"
        "      GET /type: query parameter 'type' (spec/api.yaml:4:5)\n\n" in text
    )
    markdown = render_changes(made, "markdown")
    assert (
        " · GET /page: query parameter 'page' · GET /type: query parameter" in markdown
    )
    assert "GET /type: query parameter" in render_changes(made, "junit")
    # A place that two operations share is one of theirs, too.
    first, second = edit.sites
    both = replace(second, operations=("GET /type", "GET /types"))
    assert (
        "      GET /type, GET /types: query parameter 'type' (spec/api.yaml:4:5)\n"
        in (render_changes(report(replace(edit, sites=(first, both))), "text"))
    )
    # Of a schema that several operations share, the name says enough; beside others, too.
    mixed = replace(edit, sites=(first, replace(second, subject="Type.size")))
    assert "      Type.size (spec/api.yaml:4:5)\n" in render_changes(
        report(mixed), "text"
    )
    shared = replace(
        edit,
        sites=tuple(
            replace(site, subject=f"{name}.size")
            for site, name in zip(edit.sites, ("Page", "Type"), strict=True)
        ),
    )
    assert "GET /page: Page" not in render_changes(report(shared), "text")


@pytest.mark.parametrize(
    ("words", "pointer", "id", "name", "about"),
    [
        ("request body.templateKey is required now", "/paths/~1items/post", "",
         "client.items.create(template_key)", "POST /items"),
        ("Item.templateKey is required now", "/actions/3/update", "",
         'ItemParam["template_key"]', "Item"),
        ("b is required now", "/components/schemas/Item/required", "",
         'ItemParam["b"]', "Item"),
        ("POST /items is gone", "/paths/~1items/post", "operation-removed",
         "client.items.create", "POST /items"),
    ],
)  # fmt: skip
def test_a_change_names_what_breaks_by_it_in_python(
    words: str, pointer: str, id: str, name: str, about: str
) -> None:
    asked = replace(REQUIRED, message=words, pointer=pointer, id=id or REQUIRED.id)
    if id:
        asked = replace(asked, flow=Flow.OTHER)
    lost = ClientChange(
        id="method-removed" if id else "key-became-required",
        impact=Impact.BREAKING,
        name=name,
        message=f"{name}: is lost",
        about=about,
    )
    # Of another operation, of another name, and what asks for something else.
    others = [
        replace(lost, about="POST /others", name="client.others.create(template_key)"),
        replace(lost, name="client.items.create(other)", id="key-became-required"),
        replace(lost, id="field-removed"),
    ]
    verdict = ClientVerdict(bump=Bump.MAJOR, changes=(*others, lost))
    made = replace(report(asked), client=verdict)
    text = render_changes(made, "text")
    assert f"    new  spec/api.yaml:41:5\n    py   {name}\n\n" in text
    assert f" · in Python `{name}`</sub>" in render_changes(made, "markdown")
    assert ">In Python</span> <code>" in render_changes(made, "html", documentation={})
    value = json.loads(render_changes(made, "json"))
    assert value["changes"][0]["python"] == [name]
    told = {each["name"]: each.get("about") for each in value["client"]["changes"]}
    assert told[name] == about
    (result,) = json.loads(render_changes(made, "sarif"))["runs"][0]["results"]
    assert result["message"]["text"].endswith(f"\n\nIn Python: {name}")
    assert result["properties"] == {"python": [name]}
    junit = ElementTree.fromstring(render_changes(made, "junit"))
    failure = junit.find("testsuite/testcase/failure")
    assert failure is not None
    assert (failure.text or "").endswith(f"\n  in Python:\n    {name}")


def test_of_many_names_a_row_says_the_first_and_how_many() -> None:
    names = [f"client.a_resource_with_a_long_name_{n:02}.list" for n in range(40)]
    verdict = ClientVerdict(
        bump=Bump.PATCH,
        changes=tuple(
            ClientChange(
                id="request-changed",
                impact=Impact.INFO,
                name=name,
                message=f"{name}: the same call sends GET /b, was GET /a",
            )
            for name in names
        ),
    )
    shown = render_changes(replace(report(), client=verdict), "text")
    row = f"{names[0]}, {names[1]} and 38 more: the same call sends GET /b, was GET /a"
    assert row in shown


def test_text_says_why_there_is_no_client_verdict_or_another() -> None:
    assert "Client: not compared\n  the old side" in render_changes(SKIPPED, "text")
    assert "only texts differ" in render_changes(NOTED, "text")


def test_text_does_not_leave_out_just_one_operation() -> None:
    four = replace(SHARED, places=SHARED.places[:4])
    assert "in   4: GET /things/0, GET /things/1, GET /things/2, GET /things/3\n" in (
        render_changes(report(four), "text")
    )


def test_text_is_colored_only_when_asked() -> None:
    plain, colored = render_changes(FULL, "text"), render_changes(
        FULL, "text", color=True
    )
    assert "\x1b" not in plain
    assert "\x1b[31mbreaking[operation-removed]\x1b[0m" in colored
    assert re.sub(r"\x1b\[\d+m", "", colored) == plain


def test_text_does_not_let_a_spec_drive_the_terminal() -> None:
    assert render_changes(hostile(), "text").replace("\n", "").isprintable()
