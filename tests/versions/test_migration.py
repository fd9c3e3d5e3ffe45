"""The page for who moves from one version to another: made from the comparison."""

from __future__ import annotations

from pathlib import Path

from tests.generation.support import ROOT, specloom
from tests.versions.support import NEW, OLD, OVERLAY, copied, edit

GOLDEN = Path(__file__).parent / "migration.md"
CLAUDE = ROOT / "docs" / "migrating_2026_10_21.md"


def page(spec: Path, *arguments: object) -> str:
    run = specloom(
        *("diff", "--between-versions", OLD, NEW, "--fail-on", "never"),
        *("--format", "migration", *arguments),
        cwd=spec,
    )
    assert run.code == 0, run.text
    return run.out


def test_the_page_of_a_small_spec(shop: Path, update_golden: bool) -> None:
    made = page(shop)
    if update_golden:
        GOLDEN.write_text(made)
    assert made == GOLDEN.read_text()


def test_the_page_about_the_claude_api_is_up_to_date(update_golden: bool) -> None:
    made = page(ROOT, "spec/claude")
    if update_golden:
        CLAUDE.write_text(made)
    assert CLAUDE.read_text() == made, "run `make generate`"


def said_about(text: str, change: str) -> str:
    """What stands above the list that a change is in."""
    before = text[: text.index(change)].split("\n\n")
    return next(
        part for part in reversed(before) if not part.startswith(("- ", "In P"))
    )


def test_what_an_action_says_stands_at_the_difference_it_makes(shop: Path) -> None:
    text = page(shop)
    for change, said in (
        (
            "body.temperature is gone",
            "`temperature` is gone: the shop decides how warm",
        ),
        ("client.notes.create(temperature)", "`temperature` is gone: the shop decides"),
        ("Person.full_name is gone", "`full_name` is called `name` in 2026-10-21."),
        ("security scheme bearer", "Keys travel in `x-api-key`; 2026-10-21 takes them"),
        ("POST /v1/complete is gone", "`POST /v1/complete` has ended; write a note"),
        ("`client.completions.create`: vanishes", "`POST /v1/complete` has ended"),
    ):
        assert said_about(text, change).startswith(said), change
    assert (
        "| `client.admin.people.list` | `client.organization.people.list` | is gone |"
        in text
    )


def test_a_difference_that_nobody_explains_is_there_all_the_same(
    tmp_path: Path,
) -> None:
    spec = copied(tmp_path)
    edit(
        spec / OVERLAY,
        "    description: >-\n      `temperature` is gone: the shop decides how warm a note"
        " is. Leave it out.\n",
        "",
    )
    text = page(spec)
    assert "decides how warm" not in text
    assert said_about(text, "body.temperature is gone") == "## `client.notes`"


def test_a_name_that_goes_on_is_said_to_work(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    with (spec / "specloom.toml").open("a") as file:
        file.write(
            f'[versions."{NEW}".client.aliases]\n'
            '"admin.people" = "organization.people"\nTool = "ToolParam"\n'
        )
    text = page(spec)
    assert (
        "| `client.admin.people.list` | `client.organization.people.list` | works, too |"
        in text
    )
    assert "params.Tool`" not in text


def test_the_page_is_about_two_versions(shop: Path) -> None:
    for arguments in (("--format", "migration"), ("--report", "migration=x.md")):
        run = specloom("diff", ".", ".", *arguments, cwd=shop)
        assert run.code == 2
        assert "the format migration is for --between-versions" in run.err
