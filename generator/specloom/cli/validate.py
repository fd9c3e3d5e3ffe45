"""`specloom validate` and `specloom rules`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from specloom.base.diagnostics import Finding, SpecError
from specloom.cli.common import (
    ONE_VERSION,
    OVERLAYS,
    REPORT_FILE,
    ROOT,
    SPECS,
    report,
    reporting,
    seconds_since,
    tree_of,
    verdict,
    versions_of,
)

if TYPE_CHECKING:
    from specloom.base.tree import Tree
    from specloom.config.values import Config
    from specloom.spec.document import Document


@click.command()
@SPECS
@reporting
@REPORT_FILE
@ONE_VERSION
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
    version: str | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    strict: bool,
) -> None:
    """Report everything that is wrong with a spec, in any version of its API.

    SPEC is a file, a folder with a specloom.toml, or - for standard input; without it
    the nearest specloom.toml counts, else those in spec/ and spec/*/.
    """
    started = time.perf_counter()
    findings: list[Finding] = []
    documents: list[Any] = []
    tree = tree_of(specs)
    said: list[str] = []
    for versions in versions_of(specs, root=root, overlays=overlays, version=version):
        read, found = _validated(versions, tree)
        documents += [document for each in read for document in each]
        said.append(_summary(versions, read))
        findings += found
    report(findings, documents, format_, report_file, quiet)
    if not quiet and format_ == "text" and not report_file and not findings:
        click.echo(f"{'; '.join(said)}, {seconds_since(started)}")
    sys.exit(verdict(findings, strict))


def _validated(
    versions: Sequence[Config], tree: Tree
) -> tuple[list[Sequence[Document]], list[Finding]]:
    """The documents of each version of a spec, and everything there is to say of them."""
    from specloom.runs.validate import validate as validate_spec
    from specloom.runs.versions import merged
    from specloom.spec.parsed import Parsed

    parsed = Parsed()  # versions share files
    documents: list[Sequence[Document]] = []
    findings: list[tuple[str | None, Sequence[Finding]]] = []
    for config in versions:
        try:
            read, found = validate_spec(config, tree, parsed)
        except SpecError as error:
            read, found = [], list(error.findings)
        documents.append(read)
        findings.append((config.api_version, found))
    return documents, merged(findings)


def _summary(
    versions: Sequence[Config], documents: Sequence[Sequence[Document]]
) -> str:
    names = dict.fromkeys(each.name for read in documents for each in read)
    counts = [sum(len(list(each.operations())) for each in read) for read in documents]
    first, *others = (
        f"{count}{{}} in {config.api_version}" if config.api_version else f"{count}{{}}"
        for config, count in zip(versions, counts, strict=True)
    )
    said = [first.format(" operations"), *(other.format("") for other in others)]
    return f"{', '.join(names)}: {', '.join(said)}"


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
