"""Makes the blocking shell of the runtime from the async one.

    make unasync                        write templates/runtime/_sync
    python templates/unasync.py --check   fail where it is not what `_async` gives

A substitution of words, as httpcore does it, and no rewriting of syntax: who reads an
async file knows what becomes of each line. What the two sides do in ways of their own
stands in `backend.py`, which is written by hand on both.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

import black
from black.mode import TargetVersion

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "templates" / "runtime" / "_async"
TARGET = ROOT / "templates" / "runtime" / "_sync"
COMMAND = "make unasync"

BY_HAND = {"__init__.py", "backend.py"}  # in both folders
ASYNC_ONLY = {"files.py", "paginator.py", "threads.py"}

HEADER = (
    "# Made from _async/{name}: edit that one, then `make unasync` in specloom.\n\n"
)

# In this order. Names of classes keep their meaning for callers, so that some of them
# say "Sync" and most of them nothing.
SUBSTITUTIONS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Work in a thread is done on the spot.
        (r"\n *from \.threads import to_thread\n\n?", "\n"),
        (r"await to_thread\(([\w.]+)(?:, )?", r"\1("),
        # What is awaited is given.
        (r"Coroutine\[Any, Any, ([\w.]+(?:\[[\w., ]*\])?)\]", r"\1"),
        (r"Awaitable\[([\w.]+(?:\[[\w., ]*\])?)\]", r"\1"),
        (r"AsyncGenerator\[(\w+), None\]", r"Generator[\1, None, None]"),
        # Words of the language, in code and in documentation.
        (r"\ban `async with`", "a `with`"),
        (r"\basync (def|with|for)\b", r"\1"),
        (r"\bawait ", ""),
        (r"__a(iter|next|enter|exit)__", r"__\1__"),
        (r"\banext\(", "next("),
        (r"\bfor `async` code\b", "that blocks"),
        (r"\bmethods are awaited\b", "methods wait for the response"),
        (r", after `read\(\)`", ""),
        # Methods of the HTTP library.
        (r"\n    aclose = close\n", ""),
        (r"\.aiter_(bytes|text|lines)\(", r".iter_\1("),
        (r"\.a(read|close)\(", r".\1("),
        # Names of the runtime.
        (r"\bAsync(APIClient|Resource|Page)\b", r"Sync\1"),
        (r"_Async(?=[A-Z])", "_"),
        (r"\bAsync(?=[A-Z])", ""),
        (r"\basync_(?=raw_response|streamed_response)", ""),
        (r"\b_async\b", "_sync"),
    )
)


def blocking(text: str, name: str) -> str:
    """The blocking module for an async one; formatted, its imports in order.

    Args:
        name: of the module's file.
    """
    for pattern, replacement in SUBSTITUTIONS:
        text = pattern.sub(replacement, text)
    # Names that became shorter sort differently, some are needed no more, and a loop
    # that yields what another generator gives is `yield from` (UP028), which is faster.
    command = [sys.executable, "-m", "ruff", "check", "--quiet", "--fix-only"]
    options = ["--isolated", "--target-version", "py311", "--unsafe-fixes"]
    options += ["--select", "I,F401,UP028"]
    options += ["--stdin-filename", str(TARGET / name), "-"]
    tidied = subprocess.run(
        command + options, input=text, capture_output=True, text=True, check=True
    )
    mode = black.Mode(target_versions={TargetVersion.PY311})
    return HEADER.format(name=name) + black.format_str(tidied.stdout, mode=mode)


def made() -> dict[str, str]:
    """File name -> text, of all modules that are made."""
    return {
        path.name: blocking(path.read_text("utf-8"), path.name)
        for path in sorted(SOURCE.glob("*.py"))
        if path.name not in BY_HAND | ASYNC_ONLY
    }


def differences(files: dict[str, str]) -> list[str]:
    """Names of files that are not what they are made as, missing, or made no more."""
    there = {path.name for path in TARGET.glob("*.py")} - BY_HAND
    return sorted(
        name
        for name in there | files.keys()
        if name not in there
        or name not in files
        or (TARGET / name).read_text("utf-8") != files[name]
    )


def main() -> int:
    """Write the files, or compare them; 1 where they differ and are to be checked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    files = made()
    changed = differences(files)
    if check:
        for name in changed:
            place = (TARGET / name).relative_to(ROOT).as_posix()
            print(f"{place} is not what _async gives: run `{COMMAND}`", file=sys.stderr)
        return 1 if changed else 0
    for name in changed:
        if name in files:
            (TARGET / name).write_text(files[name], "utf-8")
        else:
            (TARGET / name).unlink()
    print(f"{len(files)} files in {TARGET.relative_to(ROOT)}, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
