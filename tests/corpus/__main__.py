"""Makes the client of every description of a folder, and tries it.

`python -m tests.corpus [NAME...] [--specs FOLDER]` measures all of them, or the named
ones beside what is known of the others; `figures.json` keeps it, and
`docs/corpus.md` shows it. Exits 1 where something is not as it has to be.

What was measured is kept after each description, so a run that was ended goes on with
`--resume`; `--calls` makes and calls the clients, and keeps what is known of the rest.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import yaml

from tests.corpus.measure import ROOT, Figures, as_row, digest_of, measure
from tests.corpus.page import faults, page, summary

SPECS = ROOT.parent / "shared" / "specs"
FIGURES = Path(__file__).with_name("figures.json")
REASONS = Path(__file__).with_name("reasons.yaml")
PAGE = ROOT / "docs" / "corpus.md"


def main() -> int:
    options = _options()
    if not options.specs.is_dir():
        print(f"skipped: there are no descriptions in {options.specs}")
        return 0
    specs = {each.stem: each for each in sorted(options.specs.iterdir())}
    unknown = set(options.names) - specs.keys()
    if unknown:
        print(f"no such description: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    known = {name: row for name, row in _known().items() if name in specs}
    with _alone():
        # Large ones last: what is wrong with the small ones is seen soon.
        for name in sorted(
            options.names or specs, key=lambda n: specs[n].stat().st_size
        ):
            digest = digest_of(specs[name])
            before = known.get(name, Figures())
            if options.resume and before.measured == digest:
                continue
            kept = before if options.calls else None
            with tempfile.TemporaryDirectory() as work:
                figures = measure(specs[name], Path(work), options.limit, kept)
            known[name] = replace(figures, measured=digest)
            print(f"{name}: {summary(known[name])}", flush=True)
            known = dict(sorted(known.items()))
            _keep(known)
    wrong = faults(known, reasons())
    for line in wrong:
        print(line)
    print(f"{len(known)} descriptions, {len(wrong)} not as they have to be")
    return 1 if wrong else 0


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other run is on: two would measure each other."""
    with FIGURES.open(encoding="utf-8") as file:
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def reasons() -> dict[str, dict[str, str]]:
    """Description -> method -> why the mock cannot answer a call of it."""
    listed: dict[str, dict[str, str]] = yaml.safe_load(REASONS.read_text("utf-8")) or {}
    return listed


def _known() -> dict[str, Figures]:
    if not FIGURES.is_file():
        return {}
    rows = json.loads(FIGURES.read_text(encoding="utf-8"))
    return {name: Figures(**row) for name, row in rows.items()}


def _keep(known: dict[str, Figures]) -> None:
    rows = {name: as_row(figures) for name, figures in known.items()}
    FIGURES.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(known, reasons()), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus")
    parser.add_argument("names", nargs="*", metavar="NAME", help="without .yaml")
    parser.add_argument(
        "--specs", type=Path, default=SPECS, help="the folder (default: %(default)s)"
    )
    parser.add_argument(
        "--limit",
        type=float,
        default=600.0,
        metavar="SECONDS",
        help="what one step of one description may take (default: %(default)s)",
    )
    parser.add_argument(
        "--resume", action="store_true", help="leave out what nothing has changed for"
    )
    parser.add_argument(
        "--calls", action="store_true", help="measure the calls alone, keep the rest"
    )
    options = parser.parse_args()
    options.specs = options.specs.resolve()
    return options


if __name__ == "__main__":
    sys.exit(main())
