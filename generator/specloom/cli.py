"""The command line: the one place that prints, exits and reads the environment."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from specloom import __version__
from specloom.diagnostics import Finding, Severity, SpecError

if TYPE_CHECKING:
    from specloom.config import Config

FINE, FINDINGS, IMPOSSIBLE = 0, 1, 2

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Impossible(click.ClickException):
    """The run could not be made."""

    exit_code = IMPOSSIBLE


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="specloom")
def cli() -> None:
    """Turn an OpenAPI description into a typed Python client.

    Exit codes: 0 fine, 1 findings or drift, 2 the run could not be made.
    """


def main() -> None:
    """Run the command line; whatever happens, no traceback is shown."""
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except BrokenPipeError:
        # The reader (`head`, say) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(IMPOSSIBLE)
    except Exception as error:
        if os.environ.get("SPECLOOM_DEBUG"):
            raise
        click.echo(
            f"specloom: internal error: {type(error).__name__}: {error}\n"
            "This is a bug of specloom. SPECLOOM_DEBUG=1 shows where it happened.",
            err=True,
        )
        sys.exit(IMPOSSIBLE)


def _reporting(command: _Command) -> _Command:
    """The options that every reporting command has."""
    for option in (
        click.option("--quiet", "-q", is_flag=True, help="Print findings only."),
        click.option(
            "--format",
            "format_",
            type=click.Choice(["text", "json", "github"]),
            default="text",
            show_default=True,
            help="How to report.",
        ),
    ):
        command = option(command)
    return command


_OUTPUT_FILE = click.option(
    "--output",
    "report_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the report to this file instead of printing it.",
)

_SPECS = click.argument(
    "specs", nargs=-1, type=click.Path(path_type=Path), metavar="[SPEC]..."
)


@cli.command()
@_SPECS
@_reporting
@_OUTPUT_FILE
@click.option(
    "--strict", is_flag=True, help="Exit 1 for warnings too, not for errors alone."
)
def validate(
    specs: tuple[Path, ...],
    format_: str,
    quiet: bool,
    report_file: Path | None,
    strict: bool,
) -> None:
    """Say everything that is wrong with a spec.

    SPEC is a file, or a folder with a specloom.toml; without it the nearest
    specloom.toml counts, else those in spec/*/.
    """
    from specloom import pipeline

    started = time.perf_counter()
    findings: list[Finding] = []
    documents: list[Any] = []
    for config in _configs(specs):
        try:
            document, found = pipeline.validate(config)
        except SpecError as error:
            findings += error.findings
            continue
        documents.append(document)
        findings += found
    _report(findings, documents, format_, report_file, quiet)
    if not quiet and format_ == "text" and not report_file and not findings:
        names = ", ".join(document.name for document in documents)
        count = sum(len(list(document.operations())) for document in documents)
        click.echo(f"{names}: {count} operations, {_seconds(started)}")
    sys.exit(_verdict(findings, strict))


@cli.command()
@click.argument("spec", required=False, type=click.Path(path_type=Path))
@_reporting
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where code drifted.")
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
@click.option("--no-cache", is_flag=True, help="Make everything anew.")
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
    no_cache: bool,
) -> None:
    """Make the client that a spec describes.

    SPEC is a file, or a folder with a specloom.toml; without it the nearest
    specloom.toml counts, else those in spec/*/. Files edited by hand are never
    overwritten without --force.
    """
    chosen = (config_file,) if config_file else (spec,) if spec else ()
    report = _Generation(
        check=check, diff=diff, force=force, strict=strict, quiet=quiet, format_=format_
    )
    for config in _configs(chosen, output):
        report.run(config, None if no_cache else _cache_folder(config))
    sys.exit(report.finish())


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

    def run(self, config: Config, cache_folder: Path | None) -> None:
        """Make the package of one configuration and write it, if it may be."""
        from specloom import drift, pipeline
        from specloom.cache import Cache
        from specloom.emit.format import FormatterError
        from specloom.emit.write import WriteError, write

        started = time.perf_counter()
        cache = Cache(cache_folder)
        try:
            with _progress("generating"):
                output = pipeline.generate(config, cache)
            bad = self._strict and output.findings
            edited = output.plan.edited and not self._force
            write_it = not self._dry and not bad and not edited
            if write_it:
                write(output.plan)
            cache.save()
        except SpecError as error:
            self._say_findings(error.findings)
            self._code = max(self._code, _verdict(error.findings, False))
            return
        except (FormatterError, WriteError) as error:
            raise Impossible(str(error)) from None
        self._say_findings(output.findings)
        if bad:
            self._code = FINDINGS
        seconds = time.perf_counter() - started
        self._packages.append(drift.as_json(output, seconds, written=write_it))
        found = drift.differences(output.plan)
        wrong = found if self._check else [d for d in found if d.kind == "edited"]
        if (self._check or edited) and wrong:
            self._code = FINDINGS
            if self._format != "json":
                click.echo(
                    drift.render_drift(output.plan.package, wrong, self._format),
                    nl=False,
                )
            if not self._dry and not self._quiet and self._format == "text":
                click.echo("nothing was written")
        elif not self._quiet and self._format == "text":
            click.echo(drift.summary(output, seconds, written=write_it), nl=False)
        if self._diff and self._format == "text":
            click.echo(drift.render_diff(output.plan), nl=False)

    def _say_findings(self, findings: Sequence[Finding]) -> None:
        self._findings += findings
        if findings and self._format != "json":
            _report(findings, [], self._format, None, self._quiet)

    def finish(self) -> int:
        """The exit code, after a report that is one for all packages."""
        if self._format == "json":
            import json

            from specloom.reports import render_json

            report = {
                **json.loads(render_json(self._findings)),
                "packages": self._packages,
            }
            click.echo(json.dumps(report, indent=2))
        return self._code


def _cache_folder(config: Config) -> Path:
    """Beside the project's other files: where the configuration or the caller is."""
    named = os.environ.get("SPECLOOM_CACHE_DIR")
    if named:
        return Path(named)
    start = config.file.parent if config.file else Path.cwd()
    for folder in (start, *start.parents):
        if (folder / ".git").exists() or (folder / "pyproject.toml").is_file():
            return folder / ".specloom_cache"
    return start / ".specloom_cache"


@cli.command()
@click.argument("package", type=click.Path(path_type=Path, file_okay=False))
@_reporting
def verify(package: Path, format_: str, quiet: bool) -> None:
    """Say whether a package still is what specloom made, offline and without its spec.

    PACKAGE is the folder of a generated package, wherever it was copied to.
    """
    from specloom.drift import render_drift
    from specloom.emit.manifest import NAME, compare_with_lock, read_lock

    lock = read_lock(package)
    if lock is None:
        raise Impossible(
            f"{package} has no {NAME} that can be read: it is not a package made by"
            " specloom, or its lock was lost; generate it again"
        )
    found = compare_with_lock(package, lock)
    text = render_drift(package, found, format_)
    if text:
        click.echo(text, nl=False)
    elif not quiet:
        count = len(lock["files"])
        click.echo(
            f"{package}: {count} files, as specloom {lock['specloom']} made them"
        )
    sys.exit(FINDINGS if found else FINE)


@cli.command()
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


@cli.command()
@click.argument("spec", required=False, type=click.Path(path_type=Path))
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the package is: OUTPUT/<package>.",
)
def demo(spec: Path | None, output: Path | None) -> None:
    """Call every operation through the generated client.

    A server on loopback answers with the spec's own examples: no key is needed, and
    nothing leaves the machine.
    """
    from specloom import pipeline
    from specloom.api.lower import lower
    from specloom.mock.demo import DemoError, run_demo

    for config in _configs((spec,) if spec else (), output):
        try:
            document, _ = pipeline.read(config)
        except SpecError as error:
            _report(error.findings, [], "text", None, False)
            sys.exit(_verdict(error.findings, False))
        api, _ = lower(document)
        package = config.output / pipeline.package_info(config, api).package
        if not package.is_dir():
            raise Impossible(f"there is no {package}: run `specloom generate` first")
        try:
            calls = run_demo(package, document, api, click.echo)
        except DemoError as error:
            raise Impossible(str(error)) from None
        click.echo(f"{calls} calls answered on loopback from the spec's own examples")


def _configs(specs: Sequence[Path], output: Path | None = None) -> list[Config]:
    """The configurations of what was asked for.

    Raises:
        Impossible: there is none, or it cannot be used.
    """
    from dataclasses import replace

    from specloom.config import NAME, default_config, find_configs, read_config

    configs = []
    try:
        for spec in specs:
            if spec.is_dir():
                if not (spec / NAME).is_file():
                    raise Impossible(f"{spec} has no {NAME}: name the document itself")
                configs.append(read_config(spec / NAME))
            elif spec.name == NAME or spec.suffix == ".toml":
                configs.append(read_config(spec))
            else:
                beside = spec.resolve().parent / NAME
                config = read_config(beside) if beside.is_file() else None
                listed = config is not None and spec.resolve() in config.documents
                configs.append(config if config and listed else default_config(spec))
        if not specs:
            configs = [read_config(path) for path in find_configs(Path.cwd())]
    except SpecError as error:
        raise Impossible("\n".join(map(str, error.findings))) from None
    if not configs:
        raise Impossible(
            f"there is no {NAME} here, above, or in spec/*/: name a spec file"
        )
    if output is not None:
        configs = [replace(config, output=output.resolve()) for config in configs]
    return configs


def _report(
    findings: Sequence[Finding],
    documents: Sequence[Any],
    format_: str,
    report_file: Path | None,
    quiet: bool,
) -> None:
    from specloom.reports import render_github, render_json, render_text

    if format_ == "json":
        text = render_json(findings)
    elif format_ == "github":
        text = render_github(findings)
    else:
        color = report_file is None and sys.stdout.isatty()
        color = color and "NO_COLOR" not in os.environ
        text = "" if quiet and not findings else render_text(findings, documents, color)
    if report_file is not None:
        try:
            report_file.write_text(text, encoding="utf-8")
        except OSError as error:
            raise Impossible(f"the report cannot be written: {error}") from None
    else:
        click.echo(text, nl=False)


def _verdict(findings: Sequence[Finding], strict: bool) -> int:
    if any(finding.rule == "unreadable-file" for finding in findings):
        return IMPOSSIBLE
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return FINDINGS if any(f.severity in bad for f in findings) else FINE


def _progress(text: str) -> Any:
    """A line that goes away, for people; nothing where nobody is watching."""
    import contextlib

    if not sys.stderr.isatty() or os.environ.get("CI"):
        return contextlib.nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text)


def _seconds(started: float) -> str:
    return f"{time.perf_counter() - started:.2f} s"
