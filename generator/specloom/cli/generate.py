"""`specloom generate`."""

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from specloom.base.diagnostics import Finding, SpecError
from specloom.cli.common import (
    FINDINGS,
    FINE,
    ONE_VERSION,
    OVERLAYS,
    ROOT,
    SPEC,
    Impossible,
    cache_folder,
    cache_of,
    progress,
    report,
    reporting,
    tree_of,
    verdict,
    versions_of,
)

if TYPE_CHECKING:
    from specloom.base.cache import Cache
    from specloom.base.tree import Tree
    from specloom.config.values import Config
    from specloom.package.plan import Output
    from specloom.spec.parsed import Parsed


@click.command()
@SPEC
@reporting
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where files differ.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--strict", is_flag=True, help="Exit 1, and write nothing, on warnings.")
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The specloom.toml to use.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Put the package at OUTPUT/<package>.",
)
@ONE_VERSION
@ROOT
@OVERLAYS
@click.option("--no-cache", is_flag=True, help="Generate everything again.")
def generate(
    spec: Path | None,
    format_: str,
    quiet: bool,
    check: bool,
    diff: bool,
    force: bool,
    strict: bool,
    config_file: Path | None,
    output: Path | None,
    version: str | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    no_cache: bool,
) -> None:
    """Generate the client that a spec describes, one for each version of its API.

    SPEC is a file, a folder with a specloom.toml, or - for standard input; without it
    the nearest specloom.toml counts, else those in spec/ and spec/*/. Files edited by hand are
    never overwritten without --force.
    """

    chosen = (config_file,) if config_file else (spec,) if spec else ()
    report = _Generation(
        check=check, diff=diff, force=force, strict=strict, quiet=quiet, format_=format_
    )
    tree = tree_of(chosen)
    caches: dict[Path, Cache] = {}  # specs beside each other share one
    for versions in versions_of(chosen, output, root, overlays, version=version):
        folder = cache_folder(versions[0])
        if folder not in caches:
            caches[folder] = cache_of(versions[0], not no_cache)
        cache = caches[folder]
        if len(versions) <= len(versions[0].siblings):
            cache.keep()  # what the versions need that this run does not make
        report.run(versions, tree, cache)
    sys.exit(report.finish())


class _Made(Struct, frozen=True):
    """One package that was made, and whether it was written."""

    output: Output
    bad: bool  # findings forbid to write it
    written: bool
    seconds: float


class _Generation:
    """One run of `generate`: makes each package, writes it, and says so."""

    def __init__(
        self,
        *,
        check: bool,
        diff: bool,
        force: bool,
        strict: bool,
        quiet: bool,
        format_: str,
    ) -> None:
        self._dry = check or diff
        self._check = check
        self._diff = diff
        self._force = force
        self._strict = strict
        self._quiet = quiet
        self._format = format_
        self._code = FINE
        self._packages: list[dict[str, Any]] = []
        self._findings: list[Finding] = []

    def run(self, versions: Sequence[Config], tree: Tree, cache: Cache) -> None:
        """Make the package of each version of a spec and write it, if it may be."""
        from specloom.runs.versions import merged

        @functools.cache
        def parsed() -> Parsed:
            """What the versions share, read once; a run without changes reads nothing."""
            from specloom.spec.parsed import Parsed

            return Parsed(cache.section("parsed"))

        made: list[_Made] = []
        found: list[tuple[str | None, Sequence[Finding]]] = []
        for config in versions:
            try:
                each = self._make(config, tree, cache, parsed)
            except SpecError as error:
                found.append((config.api_version, error.findings))
                self._code = max(self._code, verdict(error.findings, False))
                continue
            made.append(each)
            found.append((config.api_version, each.output.findings))
        self._say_findings(merged(found))
        for each in made:
            self._say(each)

    def _make(
        self, config: Config, tree: Tree, cache: Cache, parsed: Callable[[], Parsed]
    ) -> _Made:
        """One package, made and written.

        Args:
            parsed: gives what was read for the versions before.

        Raises:
            SpecError: none can be made.
            Impossible: the run cannot be made.
        """
        from specloom.base.templating import TemplateError
        from specloom.package.plan import WriteError
        from specloom.python.formatting import FormatterError
        from specloom.runs.generate import generate as generate_package
        from specloom.runs.trial import BrokenPackageError, Trial

        started = time.perf_counter()
        try:
            with Trial() as trial:
                own = config.templates is not None
                prepare = functools.partial(trial.prepare, own_runtime=own)
                soon = None if self._dry else prepare
                with progress("generating"):
                    output = generate_package(
                        config, cache, tree, parsed=parsed, soon=soon
                    )
                bad = bool(self._strict and output.findings)
                edited = output.plan.edited and not self._force
                write_it = not self._dry and not bad and not edited
                if write_it:
                    trial.write(output.plan, meanwhile=cache.save)
                else:
                    cache.save()
        except (
            BrokenPackageError,
            FormatterError,
            TemplateError,
            WriteError,
        ) as error:
            raise Impossible(str(error)) from None
        seconds = time.perf_counter() - started
        return _Made(output, bad, write_it, seconds)

    def _say(self, made: _Made) -> None:
        from specloom.package.plan import differences
        from specloom.reports import render_drift

        output = made.output
        if made.bad:
            self._code = FINDINGS
        if self._format == "json":
            from specloom.reports import json

            self._packages.append(
                json.package(output, made.seconds, written=made.written)
            )
        edited = output.plan.edited and not self._force
        found = differences(output.plan)
        wrong = found if self._check else [d for d in found if d.kind == "edited"]
        if (self._check or edited) and wrong:
            self._code = FINDINGS
            if self._format != "json":
                click.echo(
                    render_drift(output.plan.package, wrong, self._format),
                    nl=False,
                )
            if not self._dry and not self._quiet and self._format == "text":
                click.echo("nothing was written")
        elif not self._quiet and self._format == "text":
            from specloom.reports import text

            said = text.generation(output, made.seconds, written=made.written)
            click.echo(said, nl=False)
        if self._diff and self._format == "text":
            from specloom.reports import text

            click.echo(text.unified_diff(output.plan), nl=False)

    def _say_findings(self, findings: Sequence[Finding]) -> None:
        self._findings += findings
        if findings and self._format != "json":
            report(findings, [], self._format, None, self._quiet)

    def finish(self) -> int:
        """The exit code, after a report that is one for all packages."""
        if self._format == "json":
            from specloom.reports import json

            click.echo(json.generation(self._findings, self._packages), nl=False)
        return self._code
