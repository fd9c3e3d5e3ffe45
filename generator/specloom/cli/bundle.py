"""`specloom bundle`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.base.diagnostics import Finding, SpecError
from specloom.cli.common import (
    FINE,
    OVERLAYS,
    ROOT,
    SPEC,
    VERSION,
    Impossible,
    configs_of,
    report,
    tell,
    tree_of,
    verdict,
)

if TYPE_CHECKING:
    from specloom.config.values import Config
    from specloom.spec.document import Document


# What a document is called that has no name of its own.
_PIPED = "stdin.yaml"


@click.command()
@SPEC
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("bundled"),
    show_default=True,
    help="Put the files into this folder.",
)
@VERSION
@ROOT
@OVERLAYS
@click.option("--quiet", "-q", is_flag=True, help="Print findings only.")
def bundle(
    spec: Path | None,
    output: Path,
    version: str | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Write each document of a spec as one file that needs no other.

    For tools that read a single file. SPEC is a file, a folder with a specloom.toml, or
    - for standard input; without it the nearest specloom.toml counts, else those in
    spec/ and spec/*/. A file is named after its document, stdin.yaml where it was piped
    in; one in JSON stays JSON. Nothing is written when a reference leads nowhere.
    """
    from specloom.package.plan import WriteError
    from specloom.package.write import put_files
    from specloom.runs.read import read
    from specloom.spec.bundle import bundle_text

    documents: list[Document] = []
    findings: list[Finding] = []
    specs = (spec,) if spec else ()
    tree = tree_of(specs)
    for config in configs_of(specs, root=root, overlays=overlays, version=version):
        try:
            documents_of_config, found = read(config, tree)
        except SpecError as error:
            findings += error.findings
            continue
        _refuse_to_mix(output, config, documents_of_config)
        documents += documents_of_config
        findings += found
    if findings:
        report(findings, documents, "text", None, quiet)
    code = verdict(findings, False)
    if code == FINE:
        files = {path: bundle_text(each) for path, each in _paths(documents)}
        if len(files) < len(documents):
            raise Impossible(
                f"several documents would become one file in {output}:"
                " bundle one spec at a time"
            )
        try:
            put_files(output, files)
        except WriteError as error:
            raise Impossible(str(error)) from None
        if not quiet:
            for name, text in files.items():
                tell(f"{output / name}: {len(text.encode()):,} bytes")
    sys.exit(code)


def _paths(documents: Iterable[Document]) -> Iterator[tuple[str, Document]]:
    """Each document by its path below the spec's folder, which its bundle has too."""
    from specloom.runs.spec_argument import stdin_path

    for document in documents:
        entry = document.mounts[""][0]
        inside = entry.path.is_relative_to(entry.root)
        path = entry.path.relative_to(entry.root).as_posix() if inside else ""
        yield _PIPED if entry.path == stdin_path() else path or document.name, document


def _refuse_to_mix(output: Path, config: Config, documents: Iterable[Document]) -> None:
    """Keep what is made apart from what is written.

    Raises:
        Impossible: the output would stand among the files of the spec.
    """
    folder = output.resolve()
    sources = {s.path for document in documents for s in document.sources.values()}
    # A document without a configuration may stand anywhere, beside anything.
    own = {config.root.resolve()} if config.file else set()
    beside = folder in {path.parent for path in sources}
    if beside or any(folder.is_relative_to(root) for root in own):
        raise Impossible(
            f"{output} is inside the folder of the spec, and what is made does not"
            " belong among what is written: name another folder with --output"
        )
