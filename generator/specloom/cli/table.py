"""`specloom table`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.cli.common import (
    FINE,
    OVERLAYS,
    SPEC,
    VERSION,
    configs_of,
    output_option,
    report,
    say,
    tree_of,
    verdict,
)


@click.command()
@SPEC
@output_option("table")
@VERSION
@OVERLAYS
def table(
    spec: Path | None,
    report_file: Path | None,
    version: str | None,
    overlays: tuple[Path, ...],
) -> None:
    """Print a table of all operations, as Markdown.

    SPEC is a file, a folder with a specloom.toml, or - for standard input; without it
    the nearest specloom.toml counts, else those in spec/ and spec/*/.
    """
    from specloom.runs.operation_table import markdown_table
    from specloom.runs.read import read_all

    specs = (spec,) if spec else ()
    configs = configs_of(specs, overlays=overlays, version=version)
    documents, findings = read_all(configs, tree_of(specs))
    code = verdict(findings, False)
    if findings:
        report(findings, documents, "text", None, False)
    if code == FINE:
        aliases = [alias for config in configs for alias in config.aliases]
        say(markdown_table(documents, aliases), report_file)
    sys.exit(code)
