"""The page for who moves from one version to another: made from the comparison."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claude.facts_side import FACTS, facts
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
        ("`client.completions.create`: is gone", "`POST /v1/complete` has ended"),
    ):
        assert said_about(text, change).startswith(said), change
    assert (
        "| `client.admin.people.list` | `client.organization.people.list` | is gone |"
        in text
    )


def test_names_to_which_the_same_happened_are_one_item(shop: Path) -> None:
    item = (
        "- **Breaks:** `params.CompletionsCreateParams`, `types.Completion`: is gone;"
    )
    assert item in page(shop)


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


def test_what_only_words_can_say_is_there_all_the_same(tmp_path: Path) -> None:
    """An action whose place no comparison judges has something to tell as well."""
    spec = copied(tmp_path)
    edit(
        spec / OVERLAY,
        "  - target: $.components.securitySchemes\n",
        "  - target: $.components.schemas.Person.description\n"
        "    description: A person of under 18 is refused with status 400.\n"
        "    update: Somebody of any age.\n"
        "  - target: $.components.securitySchemes\n",
    )
    before, _, after = page(spec).partition("A person of under 18 is refused")
    assert before.endswith("## All of the API\n\n")
    assert after.startswith(" with status 400.\n\nKeys travel")


# Number of a difference in the facts -> words that tell a caller what to do about it.
TOLD = {
    "V01": "Leave them out: a request that has one of them is refused",
    "V02": "Move the document into a turn of the user",
    "V03": "`citations` on a text block of a turn of the user is refused with status 400",
    "V04": "needs a branch for each role",
    "V05": "Use the same methods of `client.beta.models`",
    "V06": "Read `scope`",
    "V07": "Read `group.type`",
    "V08": "Read `display_name`",
    "V09": "Read `role_ids`",
    "V10": "has `rbac_group_id` in place of `group_id`",
    "V11": "The last one is the page whose `next_page` is `null`",
    "V13": "Iterate over what `client.organization.analytics.summaries.list()` gives",
    "V14": "travels in the header `Authorization: Bearer`",
    "V15": "where it has several, the API key counts",
    "V16": "Send the prompt as a message",
    "V17": "On Amazon Bedrock",
    "V18": "Vertex AI",
    "V19": "may refuse it with status 400",
    "V20": "in the version that the batch was created with",
}
UNTOLD = {
    "V12": "Of operations that are not described yet.",
    "V21": "The policy of versions asks nobody to do anything.",
}


@pytest.mark.parametrize("number", TOLD)
def test_the_page_about_the_claude_api_tells_each_difference(number: str) -> None:
    assert TOLD[number] in CLAUDE.read_text()


@pytest.mark.skipif(not FACTS.is_dir(), reason="needs ../shared")
def test_every_difference_of_the_facts_is_told_or_has_a_reason() -> None:
    stated = {each["id"] for each in facts("versions")["differences"]}
    assert TOLD.keys() | UNTOLD.keys() == stated
    assert not TOLD.keys() & UNTOLD.keys()


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        ("`types.Completion`: is gone", "`client.completions` is gone"),
        ("`params.CompletionCreateParams`", "`client.completions` is gone"),
        ("`client.completions.stream`: is gone", "`client.completions` is gone"),
        ("`client.messages.stream(top_k)`", "`temperature`, `top_p` and `top_k` are"),
    ],
)
def test_what_python_callers_lose_has_advice(lost: str, said: str) -> None:
    assert said_about(CLAUDE.read_text(), lost).startswith(said)


def test_exceptions_with_another_name_are_told_and_lose_nothing() -> None:
    text = CLAUDE.read_text()
    said = said_about(text, "`errors.PaymentRequiredError`: is new")
    assert said.startswith("Three exceptions have another name")
    assert "`errors.BillingError`: vanishes" not in text


def test_a_name_that_is_another_class_now_is_told() -> None:
    """`types.BetaSkill` was what `types.ContainerSkill` is."""
    text = CLAUDE.read_text()
    assert "`types.BetaSkill`: is types.ContainerSkill now, with the same shape" in text
    assert "`Skill." not in text


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
