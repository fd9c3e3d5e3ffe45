"""`specloom verify` and `specloom demo`: what can be done with a package."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.base.diagnostics import SpecError
from specloom.cli.common import (
    FINDINGS,
    FINE,
    OVERLAYS,
    REPORT_FILE,
    SPEC,
    VERSION,
    Impossible,
    configs_of,
    report,
    reporting,
    say,
    tell,
    tree_of,
    verdict,
)


@click.command()
@click.argument(
    "packages",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="PACKAGE...",
)
@reporting
@REPORT_FILE
def verify(
    packages: tuple[Path, ...], format_: str, quiet: bool, report_file: Path | None
) -> None:
    """Check whether a package is still what specloom made, offline and without its spec.

    PACKAGE is the folder of a generated package, wherever it was copied to; several
    are checked one after the other.
    """
    if report_file is not None and len(packages) > 1:
        raise Impossible("--output is for the report about one package")
    drifted = [_verify(each, format_, quiet, report_file) for each in packages]
    sys.exit(FINDINGS if any(drifted) else FINE)


def _verify(package: Path, format_: str, quiet: bool, report_file: Path | None) -> bool:
    """Whether a package is something else than what was made; says how.

    Raises:
        Impossible: nothing says what was made.
    """
    from specloom.base.escaping import printable
    from specloom.package.lock import NAME, compare_with_lock, read_lock
    from specloom.reports import render_drift

    lock = read_lock(package)
    if lock is None:
        raise Impossible(
            f"{package} has no {NAME} that can be read: it is not a package made by"
            " specloom, or its lock was lost; generate it again"
        )
    found = compare_with_lock(package, lock)
    text = render_drift(package, found, format_)
    if text:
        say(text, report_file)
    elif not quiet:
        count = len(lock["files"])
        maker = printable(f"specloom {lock['specloom']}")
        tell(f"{package}: {count} files, as {maker} made them")
    return bool(found)


@click.command()
@SPEC
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the package is: OUTPUT/<package>.",
)
@VERSION
@OVERLAYS
def demo(
    spec: Path | None,
    output: Path | None,
    version: str | None,
    overlays: tuple[Path, ...],
) -> None:
    """Call every operation through the generated client.

    A server on loopback answers with the spec's own examples: no key is needed, and
    nothing leaves the machine. Exits 1 where one of them could not be called; it is
    named, and the others are called.
    """
    from specloom.api.lower import lower
    from specloom.mock.extra import MissingExtraError
    from specloom.python.naming import name_api
    from specloom.runs.demo import DemoError, run_demo
    from specloom.runs.package_info import package_info
    from specloom.runs.read import read

    failed: list[str] = []
    specs = (spec,) if spec else ()
    tree = tree_of(specs)
    for config in configs_of(specs, output, overlays=overlays, version=version):
        try:
            documents, _ = read(config, tree)
        except SpecError as error:
            report(error.findings, [], "text", None, False)
            sys.exit(verdict(error.findings, False))
        named = name_api(lower(*documents)[0], formats=config.formats)
        package = config.output / package_info(config, named).package
        if not package.is_dir():
            raise Impossible(f"there is no {package}: run `specloom generate` first")
        try:
            calls = run_demo(package, documents, named, tell, failed.append)
        except (DemoError, MissingExtraError) as error:
            raise Impossible(str(error)) from None
        tell(f"{calls} calls answered on loopback from the spec's own examples")
    for line in failed:
        tell(f"not called: {line}", err=True)
    if failed:
        sys.exit(FINDINGS)
