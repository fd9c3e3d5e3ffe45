"""`specloom diff`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK
from specloom.cli.common import (
    FINDINGS,
    FINE,
    IMPOSSIBLE,
    OVERLAYS,
    ROOT,
    Impossible,
    cache_of,
    piped,
    progress,
    say,
    versions_of,
)
from specloom.cli.moved import lost, where_now

if TYPE_CHECKING:
    from specloom.config.values import Config
    from specloom.runs.outcome import Outcome
    from specloom.runs.sides import Sides, Versions

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit", "html")
_PAGE = "migration"  # of a comparison of two versions alone
_LEVELS = ("breaking", "warning", "any", "never")

SIDES = click.argument("sides", nargs=-1, metavar="[OLD] [NEW]")
BASE = click.option(
    "--base",
    metavar="REVISION",
    help="Compare with this git revision of what is checked out.",
)
MERGE_BASE = click.option(
    "--merge-base",
    is_flag=True,
    help="With --base: compare with the commit where HEAD branched off from it.",
)
BETWEEN = click.option(
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
TODAY = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that deprecations are judged by.",
)
NO_CACHE = click.option("--no-cache", is_flag=True, help="Parse everything again.")


@click.command()
@SIDES
@BASE
@MERGE_BASE
@BETWEEN
@_ALLOW_NEW
@click.option(
    "--format",
    "format_",
    type=click.Choice((*FORMATS, _PAGE)),
    default="text",
    show_default=True,
    help="How to report.",
)
@click.option(
    "--output",
    "report_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the report to this file instead of printing it.",
)
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
    more = [_split(each) for each in reports]
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
        color = name == "text" and path is None and sys.stdout.isatty()
        color = color and "NO_COLOR" not in os.environ
        say(rendered(outcome, name, color, findings), path)
    if format_ != "github":  # which has them among its annotations
        notes(findings, format_)
    sys.exit(code)


def compared(
    sides: Sequence[str],
    base: str | None,
    merge_base: bool,
    today: datetime | None,
    format_: str,
    *,
    between: tuple[str, str] | None = None,
    client: bool = True,
    cached: bool = True,
    allow_new: bool = False,
    root: Path | None = None,
    overlays: Sequence[Path] = (),
) -> Outcome:
    """The comparison that was asked for; ends the run without one.

    Raises:
        Impossible: the command line names no two sides.
    """
    from specloom.runs.outcome import (
        between_versions,
        compare_versions,
        nothing_before,
    )
    from specloom.runs.sides import Sides
    from specloom.runs.spec_argument import STDIN

    if list(sides).count(STDIN) > 1:
        raise Impossible("standard input can be one side, not both")
    content = piped() if STDIN in sides else b""
    more = tuple(path.resolve() for path in overlays)
    moved: list[Finding] = []
    with ExitStack() as opened:
        try:
            finder = Sides(opened, content, root.resolve() if root else None, more)
            if between:
                old, new = _two_versions(finder, sides, base, between)
            elif base is None:
                old, new = _named(finder, sides, merge_base)
            else:
                place, moved = where_now(finder, sides, base, merge_base)
                old, new = _since(finder, place, base, merge_base)
            on_disk = new[0].config.file is not None and new[0].config.file.exists()
            cache = cache_of(new[0].config if on_disk else None, cached)
            compare = between_versions if between else compare_versions
            with progress("comparing"):
                outcome = compare(
                    old, new, today=day_of(today), cache=cache, client=client
                )
        except SpecError as error:
            if allow_new and base and _only_new(error):
                return nothing_before(error, sides)
            notes(error.findings, format_)
            sys.exit(IMPOSSIBLE)
        cache.save()
    return replace(outcome, findings=(*moved, *outcome.findings))


def _only_new(error: SpecError) -> bool:
    return all(finding.rule == "not-in-revision" for finding in error.findings)


def _named(
    finder: Sides, sides: Sequence[str], merge_base: bool
) -> tuple[Versions, Versions]:
    """The two sides that were named."""
    if merge_base:
        raise Impossible("--merge-base needs --base REVISION")
    if len(sides) != 2:
        raise Impossible("name two sides, OLD and NEW, or one revision with --base")
    return finder.pair(*sides)


def _since(
    finder: Sides, sides: Sequence[str], base: str, merge_base: bool
) -> tuple[Versions, Versions]:
    """What is checked out, and what it was at the base."""
    from specloom.runs.sides import Side

    try:
        configs = _checked_out(finder, sides)
    except Impossible as error:
        known = lost(finder, sides, base, merge_base)
        raise Impossible("\n".join([error.message, *known])) from None
    first = configs[0]
    place = first.file or first.documents[0]
    name = DISK.shown(first.root if first.file else first.documents[0])
    new = tuple(Side(name=name, config=config, tree=DISK) for config in configs)
    return finder.base_of(first, finder.base(base, place, merge_base=merge_base)), new


def _checked_out(
    finder: Sides, sides: Sequence[str], version: str | None = None
) -> list[Config]:
    """The one spec that is meant, in its versions.

    Raises:
        Impossible: there are several, or none.
    """
    specs = [Path(side) for side in sides]
    found = versions_of(
        specs, root=finder.root, overlays=finder.overlays, version=version
    )
    if len(found) > 1:
        names = ", ".join(str(versions[0].root.name) for versions in found)
        raise Impossible(f"there are several specs here ({names}): name one")
    return found[0]


def _two_versions(
    finder: Sides, sides: Sequence[str], base: str | None, between: tuple[str, str]
) -> tuple[Versions, Versions]:
    """Two versions of what is checked out.

    Raises:
        Impossible: the command line asks for more, or the spec has no such version.
    """
    from specloom.runs.sides import Side
    from specloom.runs.spec_argument import STDIN

    if base is not None:
        raise Impossible("--between-versions compares what is checked out: no --base")
    if len(sides) > 1 or STDIN in sides:
        raise Impossible("with --between-versions, name one spec: its folder")
    chosen = [_checked_out(finder, sides, version)[0] for version in between]
    old, new = (
        (Side(name=str(config.api_version), config=config, tree=DISK),)
        for config in chosen
    )
    return old, new


def day_of(today: datetime | None) -> date:
    """The day that was asked for, or the one it is."""
    return today.date() if today else date.today()


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


def notes(findings: Sequence[Finding], format_: str) -> None:
    """Say what kept a comparison from being made, or from being whole."""
    from specloom.reports import render_findings

    if findings:
        is_github = format_ == "github"
        text = render_findings(findings, "github" if is_github else "text")
        click.echo(text, nl=False, err=not is_github)


def _split(text: str) -> tuple[str, Path]:
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
