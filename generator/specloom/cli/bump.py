"""`specloom bump`."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from specloom.cli.common import FINE, OVERLAYS, Impossible, tell
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
    from specloom.runs.release import Release


@click.command()
@SIDES
@BASE
@MERGE_BASE
@click.option("--dry-run", is_flag=True, help="Show what would be written, and exit.")
@TODAY
@OVERLAYS
@NO_CACHE
def bump(
    sides: tuple[str, ...],
    base: str | None,
    merge_base: bool,
    dry_run: bool,
    today: datetime | None,
    overlays: tuple[Path, ...],
    no_cache: bool,
) -> None:
    """Raise the versions in the new side to what the changes ask for.

    Edits info.version of each document, and the client's version in specloom.toml;
    nothing else in those files. Versions that are high enough stay. The sides are
    those of `specloom diff`; the new one must be on the disk.
    """
    from specloom.base.tree import DISK
    from specloom.package.plan import WriteError
    from specloom.package.write import put_files
    from specloom.runs.release import releases

    outcome = compared(
        sides,
        base,
        merge_base,
        today,
        "text",
        cached=not no_cache,
        overlays=overlays,
    )
    for _, new in (each.sides for each in outcome.comparisons):
        if new.tree != DISK:
            raise Impossible(
                f"{new.name} is not on the disk, so nothing can be written"
            )
    notes(outcome.findings, "text")
    files: dict[Path, str] = {}
    said: list[str] = []
    for release in releases(outcome):
        said.append(_raise(release, day_of(today), files))
    if not dry_run:
        try:
            for path, text in files.items():
                put_files(path.parent, {path.name: text})
        except WriteError as error:
            raise Impossible(str(error)) from None
    for line in said:
        tell(line)
    if outcome.report.client is None:
        tell(f"the client's version stays: {outcome.report.client_skipped}")
    sys.exit(FINE)


def _raise(release: Release, today: date, files: dict[Path, str]) -> str:
    """Put the edited file among `files`, and say what became of the version.

    Raises:
        Impossible: the version cannot be raised.
    """
    from specloom.diff.report import Bump
    from specloom.runs.release import edited, is_toml_with

    if release.bump is Bump.NONE:
        return f"{release.at}: {release.subject} stays at {release.now}: no changes"
    if release.fault:
        raise Impossible(f"{release.at}: {release.fault}")
    if release.is_enough:
        return (
            f"{release.at}: {release.subject} stays at {release.now}, which is enough"
            f" ({release.bump} after {release.before})"
        )
    version = release.wanted(today)
    text = files.get(release.path) or _text(release)
    new = edited(text, release, version)
    if new is None and edited(text, replace(release, now=version), version):
        return (
            f"{release.at}: {release.subject} is {version} already: another run has"
            " written it"
        )
    if new is None or (
        release.path.suffix == ".toml" and not is_toml_with(new, release, version)
    ):
        raise Impossible(
            f"{release.at}: the version of {release.subject} should become {version},"
            " and is not written there on one line: write it yourself"
        )
    files[release.path] = new
    return (
        f"{release.at}: {release.subject}: {release.now} -> {version}"
        f" ({release.bump} after {release.before})"
    )


def _text(release: Release) -> str:
    try:
        return release.path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Impossible(f"{release.at}: cannot be read: {error}") from None
