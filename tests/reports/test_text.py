"""The report for a terminal."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from specloom.base.impact import Impact
from specloom.diff.report import Bump, ClientChange, ClientVerdict
from specloom.reports import render_changes

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
    assert lines[:7] == [
        "11 breaking changes.",
        "",
        "What callers must do",
        "",
        "  stop calling         DELETE /a is gone; 5 more like it, listed below (in 6"
        " operations)",
        "  change what is sent  POST /a: `max_tokens` must be sent now; it was optional;"
        " 3 more like it, listed below (in 4 operations)",
        "  change what is read  `Item.name` may be null now; it was always a string"
        " (in 12 operations)",
    ]
    # Ten speak for themselves.
    assert "What callers" not in render_changes(report(*wanted), "text")


def test_an_overview_has_sizes_last_and_what_python_callers_lose() -> None:
    """What most names lose comes first, and the same is said once."""
    longer = replace(REQUIRED, id="request-max-length-lowered", message="a: 9 -> 8")
    changes = [
        *(replace(longer, operation=f"POST /{n}") for n in "abcdefgh"),
        *(replace(REQUIRED, operation=f"POST /{n}") for n in "abc"),
    ]
    lost = [
        ClientChange(
            id="argument-removed",
            impact=Impact.BREAKING,
            name=f"client.{name}(limit)",
            message=f"client.{name}(limit): vanishes",
        )
        for name in "bcd"
    ]
    lost.append(replace(lost[0], name="client.b(x)", message="client.b(x): vanishes"))
    gone = replace(
        lost[0], id="method-removed", name="client.a", message="client.a: is gone"
    )
    verdict = ClientVerdict(bump=Bump.MAJOR, changes=(gone, *lost))
    made = replace(report(*changes), client=verdict)
    lines = render_changes(made, "text").splitlines()
    assert [line.split("; ")[0] for line in lines[4:6]] == [
        "  change what is sent  POST /a: `max_tokens` must be sent now",
        "  change what is sent  POST /a: a: 9 -> 8",
    ]
    assert "POST /b: " in lines[4] and "POST /c: " in lines[4]  # two like it are said
    assert lines[7:13] == [
        "What Python callers lose",
        "",
        "  vanishes: client.b(limit), client.c(limit), client.d(limit)",
        "  client.a: is gone",
        "  client.b(x): vanishes",
        "  all that changes for them stands at the end",
    ]
    markdown = render_changes(made, "markdown")
    assert markdown.index("**What Python callers lose**") < markdown.index(
        "**The first of the changes**"
    )
    assert "In Python" in render_changes(made, "html", documentation={})
    # A program gets each of them.
    assert len(json.loads(render_changes(made, "json"))["client"]["changes"]) == 5


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
