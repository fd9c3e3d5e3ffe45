"""What the commands share that compare two descriptions: options, sides, the comparison."""

from __future__ import annotations

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
    IMPOSSIBLE,
    Impossible,
    cache_of,
    piped,
    progress,
    versions_of,
)
from specloom.cli.moved import lost, where_now

if TYPE_CHECKING:
    from specloom.config.values import Config
    from specloom.runs.outcome import Outcome
    from specloom.runs.sides import Sides, Versions

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
TODAY = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that deprecations are judged by.",
)
NO_CACHE = click.option("--no-cache", is_flag=True, help="Parse everything again.")


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


def notes(findings: Sequence[Finding], format_: str) -> None:
    """Say what kept a comparison from being made, or from being whole."""
    from specloom.reports import render_findings

    if findings:
        is_github = format_ == "github"
        text = render_findings(findings, "github" if is_github else "text")
        click.echo(text, nl=False, err=not is_github)
