"""What callers of the package of 2025 import, call and read, both packages of today have.

`names_2025.txt` is what `python -m tests.claude.names` printed for that package, which had
no version in its name.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.claude.names import Names, lost, read
from tests.generation.support import ROOT

NAMES = read((Path(__file__).parent / "names_2025.txt").read_text("utf-8"))

PAGES = "Lists of files and skills have `next_page` alone; ids are no cursors of files."
SHAPES = "Skills have `display_name` and ids of versions, and their files are required."
SAMPLING = "V01: sampling parameters are gone."
COMPLETIONS = "V16: text completions are gone."
ROLES = "V04: a turn has a type for each role."
# What is gone, in sync and async alike -> why. The API has changed the first ones whatever
# the version.
GONE: dict[str, dict[str, str]] = {
    "claude_api_2023_06_01": {
        "Claude.beta.files.list: after_id": PAGES,
        "Claude.beta.files.list: before_id": PAGES,
        "types.FileMetadataList: first_id": PAGES,
        "types.FileMetadataList: has_more": PAGES,
        "types.FileMetadataList: last_id": PAGES,
        "types.SkillList: has_more": PAGES,
        "types.SkillVersionList: has_more": PAGES,
        "Claude.beta.skills.create: display_title": SHAPES,
        "Claude.beta.skills.create: files!": SHAPES,
        "Claude.beta.skills.versions.create: files!": SHAPES,
        "params.SkillCreateParams: display_title": SHAPES,
        "params.SkillCreateParams: files[]!": SHAPES,
        "params.SkillVersionCreateParams: files[]!": SHAPES,
        "types.Skill: display_title": SHAPES,
        "types.Skill: latest_version": SHAPES,
        "types.SkillVersion: directory": SHAPES,
        "types.SkillVersion: version": SHAPES,
    },
    "claude_api": {
        **{
            f"{place}: {name}": SAMPLING
            for place in (
                *(
                    f"Claude.{part}messages.{method}"
                    for part in ("", "beta.")
                    for method in ("create", "stream")
                ),
                "params.BetaMessageCreateParams",
                "params.MessageCreateParams",
            )
            for name in ("temperature", "top_k", "top_p")
        },
        **{
            f"{client}: completions": COMPLETIONS
            for client in ("Claude", "ClaudeBedrock", "ClaudeFoundry", "ClaudeVertex")
        },
        **dict.fromkeys(
            (
                "Claude.completions",
                "CompletionStream",
                "CompletionStreamManager",
                "params.CompletionCreateParams",
                "types.Completion",
                "types.CompletionStreamEvent",
            ),
            COMPLETIONS,
        ),
        **{
            f"params.{part}MessageParam: {key}": ROLES
            for part in ("", "Beta")
            for key in ("content", "role")
        },
        "Claude.models.list: betas": "V05: `client.beta.models` takes it.",
        "Claude.models.retrieve: betas": "V05: `client.beta.models` takes it.",
        "types.APIKey: workspace_id": "V06: `scope` has it.",
        "types.BetaSkill: skill_id": "The vendor calls another class so.",
        "types.BetaSkill: version": "The vendor calls another class so.",
    },
}
GONE["claude_api"] |= GONE["claude_api_2023_06_01"]


def names_today(package: str) -> Names:
    """In a process of its own, so that no module of other tests is met."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.claude.names", ROOT / "generated", package],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return read(done.stdout)


@pytest.mark.parametrize("package", GONE)
def test_nothing_is_lost_but_what_has_its_reason(package: str) -> None:
    assert len(NAMES) > 1000
    missing = {each.replace("Async", "") for each in lost(NAMES, names_today(package))}
    assert missing == GONE[package].keys()


def test_what_is_lost_is_said_once() -> None:
    before = read("A: read\nA.method: key! other\nB: any\nB.inner:\nC: a\n")
    now = read("A:\nA.method: key! other! more\nC: **\n")
    assert [*lost(before, now)] == ["A: read", "A.method: other!", "B"]
