"""Descriptions made up by chance through validate, generate, bundle, mock and diff.

python -m tests.hostile                    20,000 of them, on all processors
python -m tests.hostile --cases 500 --start 3000
python -m tests.hostile --only 3017 --keep DIR    one, with its files kept
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.hostile.fuzzing import bomb_faults, case_faults, every_bomb, prepare

_SHOWN = 1500  # characters of a fault


def main() -> int:
    """Run them, print what must not be, and return 1 where there is something."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", type=int, help="one seed")
    parser.add_argument("--bombs", action="store_true", help="those, and no others")
    parser.add_argument("--keep", type=Path, help="where the files of a case stay")
    options = parser.parse_args()
    prepare()
    if options.bombs:
        return _run_bombs()
    if options.only is not None:
        return _run([options.only], options.keep)
    numbers = range(options.start, options.start + options.cases)
    started = time.monotonic()
    children = []
    for index in range(options.processes):
        child = os.fork()
        if child == 0:
            os._exit(_run(numbers[index :: options.processes], options.keep))
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    minutes = (time.monotonic() - started) / 60
    print(f"{options.cases:,} descriptions in {minutes:.0f} minutes")
    return max(map(abs, codes))


def _run_bombs() -> int:
    """Run all bombs through all commands."""
    bad = 0
    for name, text in every_bomb().items():
        with tempfile.TemporaryDirectory(prefix="specloom-bomb-") as folder:
            faults = bomb_faults(text, Path(folder) / "here")
        bad += bool(faults)
        print(f"{name}: {'as promised' if not faults else ''}", flush=True)
        for fault in faults:
            print(f"  {fault[-_SHOWN:]}", flush=True)
    return 1 if bad else 0


def _run(numbers: Sequence[int], keep: Path | None) -> int:
    """Run some of them, one after the other."""
    bad = 0
    seen: Counter[str] = Counter()
    for done, number in enumerate(numbers, 1):
        folder = Path(tempfile.mkdtemp(prefix=f"specloom-{number}-"))
        faults = case_faults(number, folder / "here", seen)
        for fault in faults:
            print(f"seed {number}: {fault[:300]}\n  ... {fault[-_SHOWN:]}", flush=True)
        bad += bool(faults)
        if keep is not None and faults:
            shutil.copytree(folder, keep / str(number), dirs_exist_ok=True)
        shutil.rmtree(folder)
        if done % 250 == 0:
            print(f"{done:,} of {len(numbers):,}: {bad} bad; {dict(seen)}", flush=True)
    print(f"{len(numbers):,}: {bad} bad; {dict(seen)}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
