"""The report for a comment on a pull request."""

from __future__ import annotations

import re

import pytest
from specloom.base.escaping import markdown, markdown_code, markdown_sentence
from specloom.base.impact import Impact
from specloom.diff.report import Flow
from specloom.reports import render_changes

from tests.reports.samples import (
    CLIENT,
    EMPTY,
    FULL,
    HOSTILE,
    SKIPPED,
    change,
    hostile,
    large,
    report,
)


def test_markdown_says_the_breaking_ones_before_it_folds() -> None:
    shown = render_changes(FULL, "markdown")
    above, _, _ = shown.partition("<details>")
    assert above.startswith(
        "<!-- specloom-diff -->\n"
        "### 3 changes of the API break callers\n"
        "\n"
        "3 breaking changes, 2 warnings, 1 note, 1 accepted change."
        " Client version: **major**.\n"
        "\n"
        "- **`DELETE /items/{id}`** is gone<br>"
    )
    assert (
        "- **12 operations** `Item.name` may be null now; it was always a string"
        in above
    )
    assert "client.items.delete(): gone" in above
    assert "operation-deprecated" not in above
    assert shown.count("<details>") == shown.count("</details>") == 4


def test_markdown_lists_each_change_once() -> None:
    shown = render_changes(FULL, "markdown")
    for one in FULL.changes:
        assert shown.count(f"<sub>`{one.id}`") == (
            sum(other.id == one.id for other in FULL.changes)
        )


def test_markdown_is_short_when_nothing_changed() -> None:
    assert render_changes(EMPTY, "markdown") == (
        "<!-- specloom-diff -->\n"
        "### No API changes\n"
        "\n"
        "No changes. Client version: **none**.\n"
        "\n"
        "<sub>`origin/main` compared with `spec/api.yaml`</sub>\n"
    )


def test_markdown_says_why_there_is_no_client_verdict() -> None:
    assert "No verdict on the client: the old side" in render_changes(
        SKIPPED, "markdown"
    )


def test_markdown_fits_a_comment_and_counts_what_it_leaves_out() -> None:
    size = 5000
    shown = render_changes(large(size), "markdown")
    assert 60_000 < len(shown.encode()) < 65_536
    listed = shown.count("<sub>`rule-") + shown.count("<sub>`method-")
    listed += shown.count("<sub>`field-")
    found = re.search(r"^Left out, as a comment may not be longer: (.*)\.", shown, re.M)
    assert found
    assert listed + sum(map(int, re.findall(r"\d+", found[1]))) == size + 3
    assert "1667 warnings, 1666 notes, 1 other change of the Python client" in found[1]
    assert shown.count("<details>") == shown.count("</details>")


def test_markdown_has_breaking_changes_whole_before_all_else() -> None:
    many = large(1200)
    shown = render_changes(many, "markdown")
    assert len(shown.encode()) < 65_536
    for one in many.changes:
        if one.impact is Impact.BREAKING:
            assert markdown_sentence(one.message) in shown, one.message
    assert "Left out" in shown  # of the others
    for lost in CLIENT.changes:
        if lost.impact is Impact.BREAKING:
            assert markdown_sentence(lost.message) in shown
    few = large(120)
    assert "Left out" not in render_changes(few, "markdown")
    assert "was `origin/main:spec/api.yaml:1:5`" in render_changes(few, "markdown")


def test_markdown_says_first_what_callers_must_do() -> None:
    gone = [
        change(
            id="operation-removed", flow=Flow.OTHER, operation=f"GET /{n}", message="m"
        )
        for n in range(4)
    ]
    read = [change(message=f"`a{n}` may be null") for n in range(8)]
    shown = render_changes(report(*read, *gone), "markdown")
    assert (
        "**What callers must do**\n"
        "\n"
        "- **Stop calling**: GET /0: m; GET /1: m; GET /2: m; GET /3: m<br>"
        "<sub>4 changes, 4 operations · `operation-removed`</sub>\n"
        "- **Stop reading**: GET /items: `a0` may be null; GET /items: `a1` may be null;"
        " GET /items: `a2` may be null; GET /items: `a3` may be null;"
        " 4 more, listed below<br>"
        "<sub>8 changes, 1 operation · `response-property-removed`</sub>\n"
        "\n"
        "**The first of the changes**\n"
    ) in shown


def test_markdown_survives_endless_texts() -> None:
    long = change(
        operation="G" * 90_000, message="é" * 90_000, pointer="/" + "p" * 9000
    )
    shown = render_changes(report(long), "markdown")
    assert len(shown.encode()) < 5_000
    assert "Left out" not in shown


def test_markdown_of_a_hostile_spec_holds_no_markup_of_it() -> None:
    shown = render_changes(hostile(), "markdown")
    assert shown.replace("\n", "").isprintable()
    spans = re.compile(r"(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)")
    prose = spans.sub("", shown)
    tags = set(re.findall(r"(?<!\\)</?[a-z!][^>]*>", prose))
    assert tags == {
        "<!-- specloom-diff -->",
        "<br>",
        "<sub>",
        "</sub>",
        "<details>",
        "</details>",
        "<summary>",
        "</summary>",
    }
    assert not re.search(r"@(?!&#8203;)|(?<!\\)\[|\\#(?!&#8203;)|://", prose)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", "`a`"),
        ("", "`-`"),
        ("a`b", "``a`b``"),
        ("`a", "`` `a ``"),
        ("a``", "``` a`` ```"),
        ("a\nb", "`a b`"),
    ],
)
def test_code_spans_end_where_they_should(text: str, expected: str) -> None:
    assert markdown_code(text) == expected


def test_names_in_backticks_become_code() -> None:
    assert markdown_sentence("the `a_b` of a_b") == "the `a_b` of a_b"
    assert markdown_sentence("_a_ and b_") == "\\_a\\_ and b\\_"
    assert markdown_sentence("an open ` stays *text*") == "an open \\` stays \\*text\\*"


def test_escaped_text_calls_nobody() -> None:
    assert markdown("@team #1 http://a www.b.c") == (
        "@&#8203;team #&#8203;1 http:&#8203;//a www&#8203;.b.c"
    )
    assert "\n" not in markdown(HOSTILE)


def test_escaped_text_starts_no_block() -> None:
    assert [
        markdown(text) for text in ("# a", "> a", "- a", "1. a", "1.2", "a -> b")
    ] == [*("\\# a", "\\> a", "\\- a", "1\\. a", "1.2", "a -> b")]
