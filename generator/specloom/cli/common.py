"""What the commands share: options, exit codes, configurations, reports."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from specloom.base.diagnostics import Finding, Severity, SpecError
from specloom.base.escaping import printable_lines

if TYPE_CHECKING:
    from specloom.base.cache import Cache
    from specloom.base.tree import Tree
    from specloom.config.values import Config

FINE, FINDINGS, IMPOSSIBLE = 0, 1, 2
_KEY_BYTES = 32
_CACHE_VARIABLE = "SPECLOOM_CACHE_DIR"

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Impossible(click.ClickException):
    """The run could not be made."""

    exit_code = IMPOSSIBLE

    def __init__(self, message: str) -> None:
        super().__init__(printable_lines(message))


def tell(text: str, *, err: bool = False) -> None:
    """Print what may hold names that a repository has given."""
    click.echo(printable_lines(text), err=err)


def reporting(command: _Command) -> _Command:
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


def output_option(what: str) -> Callable[[_Command], _Command]:
    """The option that keeps what a command prints, called `what` in its help."""
    return click.option(
        "--output",
        "report_file",
        type=click.Path(dir_okay=False, path_type=Path),
        help=f"Write the {what} to this file instead of printing it.",
    )


REPORT_FILE = output_option("report")


class _SpecPath(click.Path):
    """A path, or `-` for standard input; a URL gets words of its own."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        from specloom.runs.spec_argument import url_fault

        if fault := url_fault(os.fspath(value)):
            raise Impossible(str(fault))
        return super().convert(value, param, ctx)


SPEC_PATH = _SpecPath(path_type=Path)
SPEC = click.argument("spec", required=False, type=SPEC_PATH)
SPECS = click.argument("specs", nargs=-1, type=SPEC_PATH, metavar="[SPEC]...")

ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="References may lead to files in this folder; without it, to those of the"
    " git repository.",
)

OVERLAYS = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Apply this OpenAPI Overlay, after those that specloom.toml names; may be given"
    " several times.",
)


VERSION = click.option(
    "--version",
    metavar="NAME",
    help="The version of the API, as specloom.toml names it; the first one without it.",
)
ONE_VERSION = click.option(
    "--version",
    metavar="NAME",
    help="Only this version of the API, as specloom.toml names it.",
)


def cache_of(config: Config | None, wanted: bool = True) -> Cache:
    """What earlier runs on this machine made; where it is not wanted, an empty one.

    Raises:
        Impossible: a link stands in its place, which a repository may have put there.
    """
    from specloom.base.cache import Cache

    if not wanted:
        return Cache(None)
    folder = cache_folder(config)
    if folder.is_symlink() and not os.environ.get(_CACHE_VARIABLE):
        raise Impossible(
            f"{folder} is a link, and nothing is kept where it leads: remove it, name a"
            f" folder with {_CACHE_VARIABLE}, or run with --no-cache"
        )
    return Cache(folder, _cache_key(folder.resolve().parent))


def _cache_key(work_tree: Path) -> bytes:
    """The key of this user on this machine, made once; empty where it cannot be kept.

    It lies outside of the work tree, so that who fills that cannot sign a cache.
    """
    path = Path(click.get_app_dir("specloom")) / "cache.key"
    if not path.is_absolute() or path.resolve().is_relative_to(work_tree):
        return b""
    try:
        key = path.read_bytes() if path.exists() else b""
        if len(key) != _KEY_BYTES:  # none yet, or a run was killed while it made one
            import secrets  # and with it what makes random numbers

            key = secrets.token_bytes(_KEY_BYTES)
            from specloom.base.replacing import replace_file

            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, key, 0o600)
    except OSError:  # nowhere to keep it, or another run makes it at this moment
        return b""
    return key


def cache_folder(config: Config | None) -> Path:
    """Beside the project's other files: where the configuration or the caller is."""
    named = os.environ.get(_CACHE_VARIABLE)
    if named:
        return Path(named)
    start = config.file.parent if config and config.file else Path.cwd()
    for folder in (start, *start.parents):
        if (folder / ".git").exists() or (folder / "pyproject.toml").is_file():
            return folder / ".specloom_cache"
    return start / ".specloom_cache"


def tree_of(specs: Sequence[Path]) -> Tree:
    """Where the files of what was asked for are: the disk, with what is piped in."""
    from specloom.base.tree import DISK
    from specloom.runs.spec_argument import STDIN, tree_with_stdin

    return tree_with_stdin(piped()) if Path(STDIN) in specs else DISK


def piped() -> bytes:
    """What comes in by standard input, and a byte of what is too much."""
    from specloom.spec.load import LIMITS

    return sys.stdin.buffer.read(LIMITS.size_bytes + 1)


def configs_of(
    specs: Sequence[Path],
    output: Path | None = None,
    root: Path | None = None,
    overlays: Sequence[Path] = (),
    *,
    version: str | None = None,
) -> list[Config]:
    """The configurations of what was asked for, one for each spec.

    Args:
        specs: files or folders, or `-`; none is what is found from here.
        output: where packages go, in place of what the configuration says.
        root: what references may lead to, in place of the git repository.
        overlays: what is applied after the overlays of the configuration.
        version: of the API; the default one of each spec without it.

    Raises:
        Impossible: there is none, or it cannot be used.
    """
    found = versions_of(specs, output, root, overlays, version=version)
    return [versions[0] for versions in found]


def versions_of(
    specs: Sequence[Path],
    output: Path | None = None,
    root: Path | None = None,
    overlays: Sequence[Path] = (),
    *,
    version: str | None = None,
) -> list[list[Config]]:
    """The same for each version of the API, by spec; of one alone where it is named.

    Raises:
        Impossible: there is none, or it cannot be used.
    """
    from msgspec.structs import replace

    from specloom.config.reader import NAME, find_configs
    from specloom.runs.configure import read_configs
    from specloom.runs.versions import of_version

    try:
        if specs:
            found = [_of_spec(spec) for spec in specs]
        else:
            found = [read_configs(path) for path in find_configs(Path.cwd())]
        if not found:
            raise Impossible(
                f"there is no {NAME} here, above, in spec/ or in spec/*/: name a spec file,"
                f" or the folder that has a {NAME}"
            )
        if version is not None:
            found = of_version(found, version)
    except SpecError as error:
        raise Impossible("\n".join(map(str, error.findings))) from None

    def as_asked(config: Config) -> Config:
        config = replace(
            config,
            output=output.resolve() if output else config.output,
            reach=root.resolve() if root else config.reach,
        )
        more = [path.resolve() for path in overlays]
        return replace(config, overlays=(*config.overlays, *more))

    return [[as_asked(config) for config in versions] for versions in found]


def _of_spec(spec: Path) -> list[Config]:
    """The configurations of a file or a folder: one for each version of the API.

    Raises:
        Impossible: it is a folder without one.
        SpecError: what it says cannot be used.
    """
    from specloom.config.reader import NAME, default_config
    from specloom.runs.configure import read_configs
    from specloom.runs.spec_argument import STDIN, stdin_path

    if spec == Path(STDIN):
        return [default_config(stdin_path())]
    if spec.is_dir():
        if not (spec / NAME).is_file():
            raise Impossible(f"{spec} has no {NAME}: name the document itself")
        return read_configs(spec / NAME)
    if spec.name == NAME or spec.suffix == ".toml":
        return read_configs(spec)
    beside = spec.resolve().parent / NAME
    configs = read_configs(beside) if beside.is_file() else []
    listed = [config for config in configs if spec.resolve() in config.documents]
    return listed or [default_config(spec)]


def report(
    findings: Sequence[Finding],
    documents: Sequence[Any],
    format_: str,
    report_file: Path | None,
    quiet: bool,
) -> None:
    """Say the findings: printed, or kept in a file.

    Raises:
        Impossible: the file cannot be written.
    """
    from specloom.reports import render_findings

    if format_ != "text" or findings or not quiet:
        color = is_colored(report_file)
        say(render_findings(findings, format_, documents, color=color), report_file)


def is_colored(report_file: Path | None) -> bool:
    """Whether a text may be coloured: on a terminal, where nobody has asked for none."""
    return report_file is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ


def say(text: str, report_file: Path | None) -> None:
    """Print a report, or write it where the caller wants it kept.

    Raises:
        Impossible: the file cannot be written.
    """
    if report_file is None:
        click.echo(text, nl=False)
        return
    from specloom.package.write import put_file

    try:
        put_file(report_file, text)
    except OSError as error:
        raise Impossible(f"the report cannot be written: {error}") from None


def verdict(findings: Sequence[Finding], strict: bool) -> int:
    """The exit code that findings ask for; with `strict`, warnings count too."""
    if any(finding.rule == "unreadable-file" for finding in findings):
        return IMPOSSIBLE
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return FINDINGS if any(f.severity in bad for f in findings) else FINE


@contextmanager
def progress(text: str) -> Iterator[None]:
    """A line that goes away, for people; nothing where nobody is watching.

    It does not move: that takes a thread, and no process is forked beside one.
    """
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield
        return
    from rich.console import Console
    from rich.control import Control
    from rich.segment import ControlType

    console = Console(stderr=True)
    console.print(f"{text} ...", end="\r", highlight=False)
    try:
        yield
    finally:
        console.control(Control((ControlType.ERASE_IN_LINE, 2)))


def seconds_since(started: float) -> str:
    """The time since a reading of `time.perf_counter`, for people."""
    return f"{time.perf_counter() - started:.2f} s"
