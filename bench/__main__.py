"""`python -m bench`: measures, prints, and fails when a limit is missed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench import (
    accumulate,
    client,
    comparison,
    decode,
    generation,
    memory,
    sizes,
    startup,
)
from bench.measure import Figure
from bench.report import as_json, figure_text, stages_text
from bench.server import serving
from bench.stages import Stages

_ROOT = Path(__file__).parents[1]
_CALLS = ("request", "stream", "accumulate", "decode")
_PARTS = (
    *("import", "first-answer", *_CALLS, "memory"),
    *("generate", "loop", "compare", "sizes"),
)


def main() -> int:
    """Measure what was asked for.

    Returns:
        The exit code: 1 when a limit was missed.

    Raises:
        RuntimeError: what was to be measured failed.
    """
    options = _options()
    os.chdir(_ROOT)  # Processes that are started here import `bench` too.
    to_stdout = options.json == "-"
    say: Callable[[str], None] = (lambda text: None) if to_stdout else _say
    say(_machine())
    figures: list[Figure] = []
    stages: dict[str, list[Stages]] = {}
    with ExitStack() as stack:
        workplace = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for figure in _measure(options, workplace, stack):
            figures.append(figure)
            say(figure_text(figure))
        peaks: list[memory.Peak] = []
        if "memory" in options.parts:
            for peak in memory.peaks(
                workplace / "package" / options.package.name, workplace
            ):
                peaks.append(peak)
                say(str(peak))
        if "generate" in options.parts:
            stages = generation.stages(options.spec, workplace, options.rounds or 3)
            say(stages_text(stages))
    missed = [figure.name for figure in figures if figure.missed]
    missed += [peak.name for peak in peaks if peak.missed]
    if options.json:
        report = {
            "machine": _machine(),
            "figures": [as_json(figure) for figure in figures],
            "peaks_mb": {peak.name: peak.mb for peak in peaks},
            "stages_s": stages,
        }
        _write(report, options.json)
    if missed:
        say(f"limits missed: {'; '.join(missed)}")
    return 1 if missed and not options.no_limits else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        help=f"what to measure: {', '.join(_PARTS)}; without any, all of it",
    )
    parser.add_argument(
        "--rounds", type=int, help="samples of each side (default: enough for each)"
    )
    parser.add_argument("--json", metavar="FILE", help="write a report; - is stdout")
    parser.add_argument(
        "--no-limits", action="store_true", help="exit 0 when a limit is missed, too"
    )
    parser.add_argument(
        "--package",
        type=Path,
        default=_ROOT / "generated" / "claude_api",
        help="the generated client (default: %(default)s)",
    )
    parser.add_argument(
        "--spec",
        type=Path,
        default=_ROOT / "spec" / "claude",
        help="the folder of the spec (default: %(default)s)",
    )
    parser.add_argument(
        "--document",
        dest="documents",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="a description for compare (with an edited copy of itself) and sizes",
    )
    parser.add_argument(
        "--other",
        metavar="PROGRAM",
        help="an openapi-python-client to generate the documents of sizes beside",
    )
    parser.add_argument(
        "--beside",
        type=Path,
        metavar="CHECKOUT",
        help="another build, with its .venv, to measure calls, loop and compare beside",
    )
    options = parser.parse_args()
    if unknown := set(options.parts) - set(_PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    if options.rounds is not None and options.rounds < 1:
        parser.error("--rounds must be at least 1")
    options.parts = options.parts or list(_PARTS)
    options.package = options.package.resolve()
    options.spec = options.spec.resolve()
    options.beside = options.beside and options.beside.resolve()
    options.documents = [document.resolve() for document in options.documents]
    return options


def _measure(
    options: argparse.Namespace, workplace: Path, stack: ExitStack
) -> Iterator[Figure]:
    parts = options.parts
    # A copy, so that importing leaves nothing behind in the checkout.
    package = workplace / "package" / options.package.name
    shutil.copytree(
        options.package, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    address = stack.enter_context(serving())
    if "import" in parts:
        yield from startup.imports(package, options.rounds or 15)
    if "first-answer" in parts:
        yield from startup.first_answer(package, address, options.rounds or 15)
    if "request" in parts:
        yield from client.requests(package, address, options.rounds or 20)
    if "stream" in parts:
        yield from client.streams(package, address, options.rounds or 10)
        yield from client.long_events(package, options.rounds or 10)
    if options.beside and {"request", "stream"} & set(parts):
        other = options.beside / "generated" / options.package.name
        yield from client.beside(
            package, other, workplace, address, options.rounds or 30
        )
    if "accumulate" in parts:
        yield from accumulate.accumulation(package, address, options.rounds or 20)
    if "decode" in parts:
        yield from decode.decoding(workplace, options.rounds or 20)
    if "generate" in parts:
        yield from generation.generate(options.spec, workplace, options.rounds or 5)
    if "loop" in parts:
        yield from generation.loop(
            options.spec, options.beside, workplace, options.rounds or 5
        )
    if "sizes" in parts:
        yield from sizes.sizes(
            options.documents, options.other, workplace, options.rounds or 5
        )
    if "compare" in parts:
        yield from comparison.compare(
            options.spec, options.documents, workplace, options.rounds or 5
        )
        if options.beside:
            yield from comparison.beside(
                options.beside / "spec" / options.spec.name,
                options.documents,
                options.beside,
                workplace,
                options.rounds or 5,
            )


def _machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.python_implementation()} {platform.python_version()},"
        f" {platform.system()} {platform.machine()}, {os.cpu_count()} processors{load}"
    )


def _say(text: str) -> None:
    print(text, flush=True)


def _write(report: dict[str, Any], path: str) -> None:
    text = json.dumps(report, indent=2) + "\n"
    if path == "-":
        print(text, end="")
    else:
        Path(path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except RuntimeError as error:
        print(f"nothing could be measured: {error}", file=sys.stderr)
        sys.exit(2)
