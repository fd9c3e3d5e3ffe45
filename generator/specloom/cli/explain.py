"""`specloom explain`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.base.diagnostics import SpecError
from specloom.base.explanation import Explanation
from specloom.cli.common import (
    FINDINGS,
    FINE,
    OVERLAYS,
    ROOT,
    SPEC,
    VERSION,
    configs_of,
    report,
    say,
    tell,
    tree_of,
    verdict,
)


@click.command()
@click.argument("name")
@SPEC
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to report.",
)
@VERSION
@ROOT
@OVERLAYS
def explain(
    name: str,
    spec: Path | None,
    format_: str,
    version: str | None,
    root: Path | None,
    overlays: tuple[Path, ...],
) -> None:
    """Say how an operation or a schema became what it is in the client.

    NAME is "GET /path", an operationId, a method (orders.get), the name of a component
    or of a class in Python, or a JSON pointer. Shown are its place, the names that were
    considered, what was decided about it, what is wrong with it, and its Python.
    """
    from specloom.reports import explanation
    from specloom.runs.explain import explain as explained

    found: list[Explanation] = []
    near: list[str] = []
    excluded = False
    specs = (spec,) if spec else ()
    tree = tree_of(specs)
    for config in configs_of(specs, root=root, overlays=overlays, version=version):
        try:
            answer = explained(config, name, tree)
        except SpecError as error:
            report(error.findings, [], "text", None, False)
            sys.exit(verdict(error.findings, False))
        found += answer.found
        near += answer.near
        if answer.excluded is not None:
            excluded = True
            tell(
                f"{name} is described at {answer.excluded}, and left out by"
                " [client.include] or [client.exclude] in specloom.toml",
                err=True,
            )
    if format_ == "json":
        say(explanation.json_text(found), None)
    elif found:
        say(explanation.text(found), None)
    if not (found or excluded):
        meant = f": did you mean {', '.join(dict.fromkeys(near))}?" if near else ""
        tell(f"no operation or schema is called {name!r}{meant}", err=True)
    sys.exit(FINE if found else FINDINGS)
