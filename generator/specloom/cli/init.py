"""`specloom init`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.base.diagnostics import SpecError
from specloom.cli.common import (
    FINE,
    OVERLAYS,
    ROOT,
    SPEC_PATH,
    Impossible,
    report,
    say,
    tell,
    verdict,
)


@click.command()
@click.argument("spec", type=SPEC_PATH)
@click.option("--force", is_flag=True, help="Overwrite a specloom.toml that is there.")
@ROOT
@OVERLAYS
@click.option("--quiet", "-q", is_flag=True, help="Print findings only.")
def init(
    spec: Path,
    force: bool,
    root: Path | None,
    overlays: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Write a specloom.toml beside SPEC that says what specloom guessed.

    Names, lists in pages, streams, credentials and the base URL, each with a comment.
    `specloom generate SPEC` makes the same of it as without the file.
    """
    from msgspec.structs import replace

    from specloom.base.counting import counted
    from specloom.base.tree import DISK
    from specloom.config.reader import default_config
    from specloom.runs.initial import initial, place_of
    from specloom.runs.spec_argument import STDIN

    if spec == Path(STDIN):
        raise Impossible("a specloom.toml stands beside a file: name the description")
    place = place_of(spec)
    shown = DISK.shown(place)
    if spec.suffix == ".toml":
        raise Impossible(f"{spec} is a configuration: name the description")
    if spec.is_dir():
        raise Impossible(f"{spec} is a folder: name the description in it")
    if place.exists() and not force:
        raise Impossible(f"{shown} is there already: --force overwrites it")
    config = replace(
        default_config(spec), overlays=tuple(path.resolve() for path in overlays)
    )
    if root is not None:
        config = replace(config, reach=root.resolve())
    try:
        found = initial(config)
    except SpecError as error:
        report(error.findings, [], "text", None, quiet)
        sys.exit(verdict(error.findings, False))
    report(found.findings, [], "text", None, True)
    code = verdict(found.findings, False)
    if code == FINE:
        say(found.text, place)
        if not quiet:
            has = [
                counted(found.methods, "method"),
                counted(found.lists, "paged list"),
                counted(found.credentials, "credential"),
            ]
            tell(f"{shown}: {found.package}, {', '.join(has)}")
            tell(f"  next: change what is wrong, then specloom generate {spec}")
    sys.exit(code)
