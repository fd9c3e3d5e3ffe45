"""docs/diff_rules.md lists every rule, as the table has it."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.report import Flow
from specloom.diff.rules import RULES, VERSION_RULES, Rule

from tests.generation.support import ROOT

PAGE = ROOT / "docs" / "diff_rules.md"
HEAD = """\
# Rules of the diff

Each kind of change, and how severe it is in what callers send, in what they receive, or
where neither travels. The rule for a request is called `request-` and the kind, that for
a response `response-` and the kind, any other just the kind; these are the names for
`[diff.severity]` and `[[diff.accept]]` in `specloom.toml`. A star means that the verdict
depends on something: `specloom diff --rules --format markdown` prints the page of every
rule, with what it depends on and an example.

| kind | request | response | otherwise | what happened | backwards |
| --- | --- | --- | --- | --- | --- |
"""


def rows() -> Iterator[str]:
    kinds: dict[str, dict[Flow, Rule]] = {}
    for rule in (*RULES, *VERSION_RULES):
        kinds.setdefault(rule.kind, {})[rule.flow] = rule
    for kind, rules in kinds.items():
        cells = [
            (
                f"{rules[flow].impact}{'*' if rules[flow].note else ''}"
                if flow in rules
                else ""
            )
            for flow in (Flow.REQUEST, Flow.RESPONSE, Flow.OTHER)
        ]
        first = next(iter(rules.values()))
        mirror = first.mirror or ""
        for flow in (Flow.REQUEST, Flow.RESPONSE):
            mirror = mirror.removeprefix(f"{flow}-")
        back = f"`{mirror}`" if mirror else first.unmirrored
        what = first.what.replace("|", "\\|")
        yield f"| `{kind}` | {' | '.join(cells)} | {what} | {back} |"


def test_the_page_is_what_the_table_gives(update_golden: bool) -> None:
    page = HEAD + "\n".join(rows()) + "\n"
    if update_golden:
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page
