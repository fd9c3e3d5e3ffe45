"""`specloom changelog`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from specloom.cli.common import OVERLAYS, output_option, say
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


@click.command()
@SIDES
@BASE
@MERGE_BASE
@click.option(
    "--version",
    "version",
    help="The heading; the version in the new document without it.",
)
@output_option("section")
@TODAY
@OVERLAYS
@NO_CACHE
def changelog(
    sides: tuple[str, ...],
    base: str | None,
    merge_base: bool,
    version: str | None,
    report_file: Path | None,
    today: datetime | None,
    overlays: tuple[Path, ...],
    no_cache: bool,
) -> None:
    """Write a changelog section about what changed between two descriptions.

    In the format of Keep a Changelog, for users of the API and of the client. The
    sides are those of `specloom diff`.
    """
    from specloom.reports.changelog import render_changelog
    from specloom.runs.release import info_version

    outcome = compared(
        sides,
        base,
        merge_base,
        today,
        "text",
        cached=not no_cache,
        overlays=overlays,
    )
    named = [info_version(each.new[0]) for each in outcome.comparisons]
    heading = version or next(filter(None, named), "Unreleased")
    say(render_changelog(outcome.report, heading, day_of(today)), report_file)
    notes(outcome.findings, "text")
