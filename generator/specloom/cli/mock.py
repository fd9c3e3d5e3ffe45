"""`specloom mock`."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from specloom.base.diagnostics import SpecError
from specloom.cli.common import (
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
    from specloom.mock.faults import Fault
    from specloom.spec.document import Document


@click.command()
@SPEC
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="A loopback address; others are refused.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Where to listen; without it, any port that is free.",
)
@click.option(
    "--fault",
    "fault_texts",
    multiple=True,
    metavar="KIND[:PROBABILITY][:NAME=VALUE]...",
    help=(
        "What goes wrong: a status, cut or garbage; 529:0.1 for one request in ten,"
        " 429:1:retry-after=2 with a header, 500:1:times=2 for the first two,"
        " cut:1:at=3 after the third event."
    ),
)
@click.option(
    "--delay", "delay_text", metavar="SECONDS", help="How long every answer takes."
)
@click.option(
    "--seed", type=int, help="Makes faults repeatable: the same for the same requests."
)
@click.option(
    "--no-validate", is_flag=True, help="Answer requests that do not fit the spec, too."
)
@VERSION
@ROOT
@OVERLAYS
@click.option("--quiet", "-q", is_flag=True, help="Print no line per request.")
def mock(
    spec: Path | None,
    host: str,
    port: int,
    fault_texts: tuple[str, ...],
    delay_text: str | None,
    seed: int | None,
    no_validate: bool,
    version: str | None,
    root: Path | None,
    overlays: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Serve the examples of a spec on loopback.

    SPEC is a file, a folder with a specloom.toml, or - for standard input; without it
    the nearest specloom.toml counts, else the one in spec/ or spec/*/. The first line printed
    begins with the base URL. A request may ask for its answer: `Prefer: fault=529`.
    """
    from specloom.mock.app import create_app
    from specloom.mock.extra import MissingExtraError
    from specloom.mock.faults import FaultError, seconds
    from specloom.mock.server import ServerError, serve

    # `main` switches it off for commands that end soon.
    gc.enable()
    try:
        faults = _faults(fault_texts)
        delay_s = seconds(delay_text) if delay_text is not None else 0.0
    except FaultError as error:
        raise Impossible(str(error)) from None
    documents = _documents(spec, version, root, overlays)
    try:
        app = create_app(
            *documents,
            validate=not no_validate,
            faults=faults,
            delay_s=delay_s,
            seed=seed,
            log=None if quiet else _log,
        )
        # In this order: who reads the first line may stop the server at once.
        with _stopping() as stopped, serve(app, host=host, port=port) as server:
            tell(_welcome(server.base_url, documents))
            # On Windows, waiting without a limit cannot be interrupted.
            while not stopped.wait(1.0):
                pass
    except OSError as error:
        place = f"{host}, port {port}"
        raise Impossible(
            f"cannot listen on {place}: {error.strerror or error};"
            " choose another --port, or none for one that is free"
        ) from None
    except (MissingExtraError, ServerError, ValueError) as error:
        raise Impossible(str(error)) from None


def _faults(texts: Sequence[str]) -> list[Fault]:
    from specloom.mock.faults import parse_fault

    return [parse_fault(text) for text in texts]


def _documents(
    spec: Path | None,
    version: str | None,
    root: Path | None,
    overlays: Sequence[Path],
) -> list[Document]:
    """The documents of one configuration."""
    from specloom.runs.read import read

    specs = (spec,) if spec else ()
    configs = configs_of(specs, root=root, overlays=overlays, version=version)
    if len(configs) > 1:
        named = ", ".join(str(config.file) for config in configs)
        raise Impossible(f"there are several specs, name one of {named}")
    try:
        documents, findings = read(configs[0], tree_of(specs))
    except SpecError as error:
        report(error.findings, [], "text", None, False)
        sys.exit(verdict(error.findings, False))
    # What is broken is not in the way of what is not.
    for finding in findings:
        tell(str(finding), err=True)
    return documents


def _welcome(base_url: str, documents: Sequence[Document]) -> str:
    names = ", ".join(document.name for document in documents)
    count = sum(1 for document in documents for _ in document.operations())
    variable = _environment_variable(documents)
    point = f"export {variable}={base_url}" if variable else "pass it as base_url"
    operations = "1 operation" if count == 1 else f"{count} operations"
    return f"{base_url} answers for {names} ({operations}): {point}"


def _environment_variable(documents: Sequence[Document]) -> str | None:
    """Where a client takes its base URL from."""
    for document in documents:
        for server in document.view.servers:
            name = server.value.get("x-specloom-env")
            if isinstance(name, str) and name.isidentifier():
                return name
    return None


def _log(line: str) -> None:
    """Print a line, as long as somebody reads it: the server goes on anyway."""
    try:
        tell(line)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """Set when somebody ends the run, with Ctrl-C or as a service is stopped."""
    stopped = threading.Event()

    def stop(*_: Any) -> None:
        stopped.set()

    signals = (signal.SIGINT, signal.SIGTERM)
    before = {each: signal.signal(each, stop) for each in signals}
    try:
        yield stopped
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
