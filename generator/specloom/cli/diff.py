"""`specloom diff`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK
from specloom.cli.common import (
    FINDINGS,
    FINE,
    IMPOSSIBLE,
    OVERLAYS,
    ROOT,
    Impossible,
    cache_folder,
    configs_of,
    piped,
    progress,
    say,
)

if TYPE_CHECKING:
    from specloom.runs.compare import Comparison
    from specloom.runs.moved import Base
    from specloom.runs.sides import Side, Sides

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit", "html")
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
@_ALLOW_NEW
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
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
    given: what is checked out, the nearest specloom.toml without it.

    Exit codes: 0 fine, 1 changes that --fail-on names, 2 no comparison could be made.
    """
    if rules:
        _print_rules(format_, report_file)
        return
    more = [_split(each) for each in reports]
    try:
        outcome, *found = compared(
            sides,
            base,
            merge_base,
            today,
            format_,
            client=not no_client,
            cached=not no_cache,
            allow_new=allow_new,
            root=root,
            overlays=overlays,
        )
    except NothingBeforeError as spec_is_new:
        outcome, found = spec_is_new.outcome, []
    code = FINDINGS if _fails(outcome, fail_on) else FINE
    findings = list(outcome.findings)
    if require_bump and found:
        from specloom.runs.release import releases, too_low

        low = list(too_low(releases(outcome, *found), day_of(today)))
        code = FINDINGS if low else code
        findings += low
    for name, path in [(format_, report_file), *more]:
        color = name == "text" and path is None and sys.stdout.isatty()
        color = color and "NO_COLOR" not in os.environ
        say(rendered(outcome, name, color, findings), path)
    if format_ != "github":  # which has them among its annotations
        notes(findings, format_)
    sys.exit(code)


class NothingBeforeError(Exception):
    """A spec is new: there is a report that says so, and no two sides."""

    def __init__(self, outcome: Comparison) -> None:
        super().__init__(outcome.report.new)
        self.outcome = outcome


def compared(
    sides: Sequence[str],
    base: str | None,
    merge_base: bool,
    today: datetime | None,
    format_: str,
    *,
    client: bool = True,
    cached: bool = True,
    allow_new: bool = False,
    root: Path | None = None,
    overlays: Sequence[Path] = (),
) -> tuple[Comparison, Side, Side]:
    """The comparison that was asked for, and its two sides; ends the run without one.

    Raises:
        Impossible: the command line names no two sides.
        NothingBeforeError: the spec is new, and that is allowed.
    """
    from specloom.base.cache import Cache
    from specloom.runs.compare import compare_sides, nothing_before
    from specloom.runs.sides import Sides
    from specloom.runs.spec_argument import STDIN

    if list(sides).count(STDIN) > 1:
        raise Impossible("standard input can be one side, not both")
    content = piped() if STDIN in sides else b""
    more = tuple(path.resolve() for path in overlays)
    with ExitStack() as opened:
        try:
            finder = Sides(opened, content, root.resolve() if root else None, more)
            old, new, moved = _pair(finder, sides, base, merge_base)
            on_disk = new.config.file is not None and new.config.file.exists()
            folder = cache_folder(new.config if on_disk else None) if cached else None
            cache = Cache(folder)
            with progress("comparing"):
                outcome = compare_sides(
                    old, new, today=day_of(today), cache=cache, client=client
                )
        except SpecError as error:
            if allow_new and base and _only_new(error):
                raise NothingBeforeError(nothing_before(error, sides)) from None
            notes(error.findings, format_)
            sys.exit(IMPOSSIBLE)
        cache.save()
    return replace(outcome, findings=(*moved, *outcome.findings)), old, new


def _only_new(error: SpecError) -> bool:
    return all(finding.rule == "not-in-revision" for finding in error.findings)


def _pair(
    finder: Sides, sides: Sequence[str], base: str | None, merge_base: bool
) -> tuple[Side, Side, list[Finding]]:
    """The two sides, and what is said of a spec that is not where it was named."""
    from specloom.runs.moved import place_now, renamed
    from specloom.runs.sides import Side
    from specloom.runs.spec_argument import STDIN

    if base is None:
        if merge_base:
            raise Impossible("--merge-base needs --base REVISION")
        if len(sides) != 2:
            raise Impossible("name two sides, OLD and NEW, or one revision with --base")
        return *finder.pair(*sides), []
    if len(sides) > 1:
        raise Impossible("with --base, name one side: what is checked out")
    if STDIN in sides:
        raise Impossible("with --base, name what is checked out: - has no revisions")
    specs = [Path(side) for side in sides]
    moved: list[Finding] = []

    def since(place: Path) -> Base:
        return finder.base(base, place, merge_base=merge_base)

    if specs and not _is_there(specs[0]):
        at = since(specs[0].resolve())
        now = place_now(specs[0], at)
        moved.append(renamed(specs[0], now, at))
        specs = [now]
    try:
        configs = configs_of(specs, root=finder.root, overlays=finder.overlays)
    except Impossible as error:
        raise Impossible("\n".join([error.message, *_lost(specs, since)])) from None
    if len(configs) > 1:
        names = ", ".join(str(config.root.name) for config in configs)
        raise Impossible(f"there are several specs here ({names}): name one")
    config = configs[0]
    name = DISK.shown(config.root if config.file else config.documents[0])
    new = Side(name=name, config=config, tree=DISK)
    return finder.base_of(config, since(config.file or config.documents[0])), new, moved


def _is_there(spec: Path) -> bool:
    """Whether a path names a spec, or something that never was one."""
    from specloom.config.reader import NAME

    return (spec / NAME).is_file() if spec.is_dir() else spec.exists()


def _lost(specs: Sequence[Path], since: Callable[[Path], Base]) -> Iterator[str]:
    """What git knows of a spec that cannot be read as it is configured."""
    from specloom.config.reader import NAME, find_configs
    from specloom.runs.moved import found_before, lost_documents

    here = Path.cwd().resolve()
    files = [
        spec if spec.name == NAME else (spec if spec.is_dir() else spec.parent) / NAME
        for spec in (each.resolve() for each in specs)
    ] or find_configs(here)
    try:
        base = since(files[0] if files else here)
    except SpecError:
        return  # what cannot be read comes first
    if files:
        yield from lost_documents(files, base)
        return
    for path in found_before(base, here):
        shown = DISK.shown(path)
        now = base.moves(path).renamed.get(path)
        fate = f"was renamed to {DISK.shown(now)}: name it" if now else "was deleted"
        yield f"{shown} {fate} (since {base.name})"


def day_of(today: datetime | None) -> date:
    """The day that was asked for, or the one it is."""
    return today.date() if today else date.today()


def rendered(
    outcome: Comparison,
    format_: str,
    color: bool = False,
    found: Sequence[Finding] = (),
) -> str:
    """The report of a comparison."""
    from specloom.reports import render_changes
    from specloom.reports.excerpts import excerpts_of

    documentation = None
    if format_ in ("sarif", "html"):
        documentation = _documentation(plain=format_ == "html")
    return render_changes(
        outcome.report,
        format_,
        color=color,
        documentation=documentation,
        excerpts=excerpts_of(outcome.old, outcome.new),
        found=found,
    )


def _documentation(*, plain: bool) -> dict[str, str]:
    """Rule id -> what it is about: its page in Markdown, or a few plain sentences."""
    from specloom.diff.rules import RULES
    from specloom.python.verdict import CLIENT_RULES

    documented = {
        rule.id: rule.meaning if plain else rule.documentation for rule in RULES
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
    if name not in FORMATS or not sign or not path:
        raise Impossible(
            f"--report {text}: write FORMAT=FILE, with one of {', '.join(FORMATS)}"
        )
    return name, Path(path)


def _fails(outcome: Comparison, level: str) -> bool:
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
    from specloom.diff.rules import RULES
    from specloom.reports import RULE_FORMATS, render_diff_rules

    if format_ not in RULE_FORMATS:
        raise Impossible("--rules is printed as text, json or markdown")
    say(render_diff_rules(RULES, format_), report_file)
