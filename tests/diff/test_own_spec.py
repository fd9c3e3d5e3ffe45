"""What a day's work on the Claude API's description is judged as: a table of docs/diff.md.

All edits are made in one copy, which is compared once in both directions. The expected
changes of all rows together are all there are.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.config.reader import read_config
from specloom.diff.gathering import gathered
from specloom.diff.report import Bump, Change, ClientChange, DiffReport
from specloom.python.verdict import CLIENT_RULES
from specloom.runs.compare import compare_sides
from specloom.runs.sides import Side
from specloom.spec.parsed import Parsed

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "claude"
TODAY = date(2026, 11, 29)
BUMPS = {rule.id: rule.bump for rule in CLIENT_RULES}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One kind of edit: what is written where, and what both ways are judged as."""

    title: str
    # File -> a line of it, and what is written before this line.
    edits: Mapping[str, tuple[tuple[str, str], ...]]
    added: tuple[str, ...]  # the message of each change of the API
    removed: tuple[str, ...]
    gained: tuple[str, ...]  # ids and names of each change of the client
    lost: tuple[str, ...]
    breaks: str  # what removing it is for the API, as the table has it
    bumps: tuple[str, str]


GENERAL = "schemas/general"
TOOLS = f"{GENERAL}/tools.yaml"
BLOCKS = f"{GENERAL}/content_blocks.yaml"
CODES = f"{GENERAL}/tool_search.yaml"
ROWS = (
    Row(
        title="a name of a model",
        edits={
            f"{GENERAL}/model_names.yaml": (
                ("        - claude-fable-5-2\n", "        - claude-new-6\n"),
            )
        },
        added=('"claude-new-6" joined the known values of Model',),
        removed=('"claude-new-6" left the known values of Model',),
        gained=("value-added types.Model",),
        lost=("value-removed types.Model",),
        breaks="info",
        bumps=("minor", "patch"),
    ),
    Row(
        title="a name of a beta",
        edits={
            "schemas/beta/betas.yaml": (
                ("        - computer-use-2024-10-22\n", "        - new-2027-01-01\n"),
            )
        },
        added=('"new-2027-01-01" joined the known values of AnthropicBetaParam',),
        removed=('"new-2027-01-01" left the known values of AnthropicBetaParam',),
        gained=("value-added params.AnthropicBetaParam",),
        lost=("value-removed params.AnthropicBetaParam",),
        breaks="info",
        bumps=("minor", "patch"),
    ),
    Row(
        title="a content block of answers",
        edits={
            BLOCKS: (
                (
                    "    - $ref: thinking.yaml#/ThinkingBlock\n",
                    '    - $ref: "#/SoundBlock"\n',
                ),
                (
                    "      thinking: thinking.yaml#/ThinkingBlock\n",
                    '      sound: "#/SoundBlock"\n',
                ),
                (
                    "DocumentSource:\n",
                    "SoundBlock:\n"
                    "  type: object\n"
                    "  required: [data, type]\n"
                    "  properties:\n"
                    "    type: {type: string, const: sound}\n"
                    "    data: {type: string}\n\n",
                ),
            )
        },
        added=("SoundBlock joined ContentBlock",),
        removed=("SoundBlock left ContentBlock",),
        gained=("type-added types.SoundBlock", "variant-added types.ContentBlock"),
        lost=("type-removed types.SoundBlock",),
        breaks="info",
        bumps=("minor", "major"),
    ),
    Row(
        title="a tool",
        edits={
            TOOLS: (
                (
                    '    - $ref: "#/ToolBash20250124Param"\n',
                    '    - $ref: "#/ToolPaint20270101Param"\n',
                ),
                (
                    "ToolInputSchema:\n",
                    "ToolPaint20270101Param:\n"
                    "  type: object\n"
                    "  required: [name, type]\n"
                    "  properties:\n"
                    "    type: {type: string, const: paint_20270101}\n"
                    "    name: {type: string, const: paint}\n"
                    "  additionalProperties: false\n\n",
                ),
            )
        },
        added=("ToolPaint20270101Param joined ToolUnionParam",),
        removed=("ToolPaint20270101Param left ToolUnionParam",),
        gained=(
            "type-added params.ToolPaint20270101Param",
            "param-type-widened params.ToolUnionParam",
        ),
        lost=(
            "type-removed params.ToolPaint20270101Param",
            "param-type-narrowed params.ToolUnionParam",
        ),
        breaks="breaking",
        bumps=("minor", "major"),
    ),
    Row(
        title="a code of errors",
        edits={
            f"{GENERAL}/error_details.yaml": (
                (
                    "    - $ref: message_error_details.yaml"
                    "#/AvailableToolsLimitExceededErrorDetails\n",
                    '    - $ref: "#/OutOfInkErrorDetails"\n',
                ),
                (
                    "      available_tools_limit_exceeded: message_error_details.yaml"
                    "#/AvailableToolsLimitExceededErrorDetails\n",
                    '      out_of_ink: "#/OutOfInkErrorDetails"\n',
                ),
                (
                    "ErrorDetails:\n",
                    "OutOfInkErrorDetails:\n"
                    "  type: object\n"
                    "  required: [error_code]\n"
                    "  properties:\n"
                    "    error_code: {type: string, const: out_of_ink}\n\n",
                ),
            )
        },
        added=("OutOfInkErrorDetails joined ErrorDetails",),
        removed=("OutOfInkErrorDetails left ErrorDetails",),
        gained=(
            "type-added types.OutOfInkErrorDetails",
            "variant-added types.ErrorDetails",
        ),
        lost=("type-removed types.OutOfInkErrorDetails",),
        breaks="info",
        bumps=("minor", "major"),
    ),
    Row(
        title="an optional property of a request",
        edits={
            f"{GENERAL}/message_params.yaml": (
                (
                    "    max_tokens:\n",
                    "    seed: {type: integer}\n",
                ),
            )
        },
        added=("MessageCreateParams.seed is new",),
        removed=("MessageCreateParams.seed is gone",),
        gained=(
            'key-added MessageCreateParams["seed"]',
            "argument-added client.messages.create(seed)",
            "argument-added client.messages.stream(seed)",
        ),
        lost=(
            'key-removed MessageCreateParams["seed"]',
            "argument-removed client.messages.create(seed)",
            "argument-removed client.messages.stream(seed)",
        ),
        breaks="breaking",
        bumps=("minor", "major"),
    ),
    Row(
        title="an optional parameter of a query",
        edits={
            "paths/general/models.yaml": (
                (
                    "      - $ref: ../../common/parameters.yaml#/ModelId\n",
                    "      - {name: verbose, in: query, schema: {type: boolean}}\n",
                ),
            )
        },
        added=("query parameter 'verbose' is new",),
        removed=("query parameter 'verbose' is gone",),
        gained=("argument-added client.models.retrieve(verbose)",),
        lost=("argument-removed client.models.retrieve(verbose)",),
        breaks="warning",
        bumps=("minor", "major"),
    ),
)
# All edits together, whose words and order are new.
QUIET = {"documentation-changed", "layout-changed"}
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)


@dataclass(frozen=True)
class Ways:
    """The edits made, and taken back."""

    added: DiffReport
    removed: DiffReport


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> Ways:
    edited = tmp_path_factory.mktemp("edited") / "claude"
    shutil.copytree(SPEC, edited)
    for row in ROWS:
        for name, inserted in row.edits.items():
            for before, text in inserted:
                _insert(edited / name, before, text)
    parsed = Parsed()
    sides = [
        Side(name=name, config=read_config(folder / "specloom.toml"), tree=DISK)
        for name, folder in (("old", SPEC), ("new", edited))
    ]
    reports = [
        compare_sides(*pair, today=TODAY, parsed=parsed).report
        for pair in (sides, sides[::-1])
    ]
    return Ways(*reports)


def _insert(path: Path, before: str, text: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if line == before)
    path.write_text("".join([*lines[:at], text, *lines[at:]]), encoding="utf-8")


def changes(report: DiffReport) -> dict[str, Change]:
    return {change.message: change for change in gathered(report.changes)}


def client(report: DiffReport) -> dict[str, ClientChange]:
    assert report.client is not None
    return {f"{each.id} {each.name}": each for each in report.client.changes}


def bump(found: Mapping[str, ClientChange], names: tuple[str, ...]) -> Bump:
    asked = {BUMPS[found[name].id] for name in names}
    return next(each for each in Bump if each in asked)


@each_row
def test_an_addition_is_information(row: Row, ways: Ways) -> None:
    found = changes(ways.added)
    assert {found[message].impact for message in row.added} == {Impact.INFO}
    assert bump(client(ways.added), row.gained) == row.bumps[0]


@each_row
def test_a_removal_is_what_callers_lose(row: Row, ways: Ways) -> None:
    found = changes(ways.removed)
    assert [found[message].impact for message in row.removed] == [row.breaks]
    assert bump(client(ways.removed), row.lost) == row.bumps[1]


def test_nothing_else_is_said(ways: Ways) -> None:
    for report, said, names in (
        (ways.added, [row.added for row in ROWS], [row.gained for row in ROWS]),
        (ways.removed, [row.removed for row in ROWS], [row.lost for row in ROWS]),
    ):
        assert {*changes(report)} == {message for each in said for message in each}
        others = {n for n, each in client(report).items() if each.id not in QUIET}
        assert others == {name for each in names for name in each}


@each_row
def test_the_table_has_it(row: Row) -> None:
    text = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    line = f"| {row.title} | info | {row.bumps[0]} | {row.breaks} | {row.bumps[1]} |"
    assert f"{line} " in text
