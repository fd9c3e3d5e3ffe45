"""`specloom diff`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.base.diagnostics import Finding
from specloom.cli.common import (
    FINDINGS,
    FINE,
    OVERLAYS,
    REPORT_FILE,
    ROOT,
    Impossible,
    is_colored,
    say,
)
from specloom.cli.comparing import (
    BASE,
    MERGE_BASE,
    NO_CACHE,
    SIDES,
    TODAY,
    compared,
    day_of,
    notes,
)

if TYPE_CHECKING:
    from specloom.runs.outcome import Outcome

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit", "html")
_PAGE = "migration"  # of a comparison of two versions alone
_LEVELS = ("breaking", "warning", "any", "never")

_BETWEEN = click.option(
    "--between-versions",
    "between",
    nargs=2,
    metavar="OLD NEW",
    help="Compare two versions of the API that one specloom.toml names.",
)
_ALLOW_NEW = click.option(
    "--allow-new",
    is_flag=True,
    help="With --base: a spec that was not there at the base is no error.",
)


@click.command()
@SIDES
@BASE
@MERGE_BASE
@_BETWEEN
@_ALLOW_NEW
@click.option(
    "--format",
    "format_",
    type=click.Choice((*FORMATS, _PAGE)),
    default="text",
    show_default=True,
    help="How to report.",
)
@REPORT_FILE
@click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FORMAT=FILE",
    help="Write one more report; may be given several times.",
)
@click.option(
    "--fail-on",
    type=click.Choice(_LEVELS),
    default="breaking",
    show_default=True,
    help="Exit 1 for changes of the API of this severity, or a higher one.",
)
@click.option(
    "--require-bump",
    is_flag=True,
    help="Exit 1 when a version is lower than the changes ask for.",
)
@click.option("--no-client", is_flag=True, help="Do not compare the client.")
@TODAY
@ROOT
@OVERLAYS
@NO_CACHE
@click.option("--rules", is_flag=True, help="Print the table of rules, and exit.")
def diff(
    sides: tuple[str, ...],
    base: str | None,
    merge_base: bool,
    between: tuple[str, str] | None,
    allow_new: bool,
    format_: str,
    report_file: Path | None,
    reports: tuple[str, ...],
    fail_on: str,
    require_bump: bool,
    no_client: bool,
    today: datetime | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    no_cache: bool,
    rules: bool,
) -> None:
    """Report what changed between two descriptions, and what it breaks.

    OLD and NEW are each a file, a folder with a specloom.toml, a git revision and a
    path (origin/main:spec), or - for standard input. With --base, at most one is
    given: what is checked out, the nearest specloom.toml without it. A spec of several
    versions is compared version by version; --between-versions compares two of them.

    Exit codes: 0 fine, 1 changes that --fail-on names, 2 no comparison could be made.
    """
    if rules:
        _print_rules(format_, report_file)
        return
    more = [_format_and_file(each) for each in reports]
    if not between and _PAGE in (format_, *(name for name, _ in more)):
        raise Impossible(f"the format {_PAGE} is for --between-versions")
    outcome = compared(
        sides,
        base,
        merge_base,
        today,
        format_,
        between=between,
        client=not no_client,
        cached=not no_cache,
        allow_new=allow_new,
        root=root,
        overlays=overlays,
    )
    code = FINDINGS if _fails(outcome, fail_on) else FINE
    findings = list(outcome.findings)
    if require_bump:
        from specloom.runs.release import releases, too_low

        low = list(too_low(releases(outcome), day_of(today)))
        code = FINDINGS if low else code
        findings += low
    for name, path in [(format_, report_file), *more]:
        color = name == "text" and is_colored(path)
        say(rendered(outcome, name, color, findings), path)
    if format_ != "github":  # which has them among its annotations
        notes(findings, format_)
    sys.exit(code)


def rendered(
    outcome: Outcome,
    format_: str,
    color: bool = False,
    found: Sequence[Finding] = (),
) -> str:
    """The report of a comparison."""
    from specloom.reports import render_changes
    from specloom.reports.excerpts import excerpts_of

    if format_ == _PAGE:
        from specloom.reports import migration
        from specloom.runs.migration import migration as migrated

        return migration.page(migrated(outcome))
    documentation = None
    if format_ in ("sarif", "html"):
        documentation = _documentation(plain=format_ == "html")
    return render_changes(
        outcome.report,
        format_,
        color=color,
        documentation=documentation,
        excerpts=excerpts_of(
            [document for each in outcome.comparisons for document in each.old],
            [document for each in outcome.comparisons for document in each.new],
        ),
        found=found,
    )


def _documentation(*, plain: bool) -> dict[str, str]:
    """Rule id -> what it is about: its page in Markdown, or a few plain sentences."""
    from specloom.diff.rules import RULES, VERSION_RULES
    from specloom.python.verdict import CLIENT_RULES

    documented = {
        rule.id: rule.meaning if plain else rule.documentation
        for rule in (*RULES, *VERSION_RULES)
    }
    return documented | {rule.id: rule.documentation for rule in CLIENT_RULES}


def _format_and_file(text: str) -> tuple[str, Path]:
    name, sign, path = text.partition("=")
    known = (*FORMATS, _PAGE)
    if name not in known or not sign or not path:
        raise Impossible(
            f"--report {text}: write FORMAT=FILE, with one of {', '.join(known)}"
        )
    return name, Path(path)


def _fails(outcome: Outcome, level: str) -> bool:
    from specloom.base.impact import Impact
    from specloom.runs.moved import RENAMED

    counted = {
        "breaking": [Impact.BREAKING],
        "warning": [Impact.BREAKING, Impact.WARNING],
        "any": list(Impact),
        "never": [],
    }[level]
    if any(finding.rule == RENAMED for finding in outcome.findings):
        return True
    return any(outcome.report.count(impact) for impact in counted)


def _print_rules(format_: str, report_file: Path | None) -> None:
    from specloom.diff.rules import RULES, VERSION_RULES
    from specloom.reports import RULE_FORMATS, render_diff_rules

    if format_ not in RULE_FORMATS:
        raise Impossible("--rules is printed as text, json or markdown")
    say(render_diff_rules((*RULES, *VERSION_RULES), format_), report_file)
