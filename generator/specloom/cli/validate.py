"""`specloom validate` and `specloom rules`."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from specloom.base.diagnostics import Finding, SpecError
from specloom.cli.common import (
    OVERLAYS,
    REPORT_FILE,
    ROOT,
    SPECS,
    configs_of,
    report,
    reporting,
    seconds_since,
    tree_of,
    verdict,
)

if TYPE_CHECKING:
    pass


@click.command()
@SPECS
@reporting
@REPORT_FILE
@ROOT
@OVERLAYS
@click.option(
    "--strict", is_flag=True, help="Exit 1 for warnings too, not for errors alone."
)
def validate(
    specs: tuple[Path, ...],
    format_: str,
    quiet: bool,
    report_file: Path | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    strict: bool,
) -> None:
    """Report everything that is wrong with a spec.

    SPEC is a file, a folder with a specloom.toml, or - for standard input; without it
    the nearest specloom.toml counts, else those in spec/ and spec/*/.
    """
    from specloom.runs.validate import validate as validate_spec

    started = time.perf_counter()
    findings: list[Finding] = []
    documents: list[Any] = []
    tree = tree_of(specs)
    for config in configs_of(specs, root=root, overlays=overlays):
        try:
            read, found = validate_spec(config, tree)
        except SpecError as error:
            findings += error.findings
            continue
        documents += read
        findings += found
    report(findings, documents, format_, report_file, quiet)
    if not quiet and format_ == "text" and not report_file and not findings:
        names = ", ".join(document.name for document in documents)
        count = sum(len(list(document.operations())) for document in documents)
        click.echo(f"{names}: {count} operations, {seconds_since(started)}")
    sys.exit(verdict(findings, strict))


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
def rules(format_: str) -> None:
    """Print the table of rules with their documentation."""
    from specloom.check.catalog import CATALOG
    from specloom.reports import render_rules

    click.echo(render_rules(CATALOG, format_), nl=False)
