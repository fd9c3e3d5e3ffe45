"""One description on its way to a client that is imported, type-checked and called."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_METHODS = [
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
]
# What packages have in common (pydantic, httpx2) is checked once for all.
_MYPY_CACHE = ROOT / ".mypy_cache" / "corpus"
# Rules that name operations; others leave out a default, or a part of a schema.
_LEFT_OUT = ("not-generated", "internal-error")
_SAMPLE_S = 0.05
# How methods are called, beside the requests that a description shows.
KINDS = ("all, sync", "all, async", "required, sync", "required, async")
_SHOWN = 20  # faults of a kind that are kept


@dataclass(kw_only=True)
class Figures:
    """What was found out about one description; None where a step was not done."""

    described: int = 0
    methods: int | None = None
    left_out: list[str] = field(default_factory=list)
    warnings: dict[str, int] = field(default_factory=dict)  # by rule
    types: int | None = None
    files: int | None = None
    lines: int | None = None
    seconds: float | None = None
    peak_mb: int | None = None
    not_imported: list[str] | None = None
    not_built: list[str] | None = None
    mypy: list[str] | None = None
    pyright: list[str] | None = None
    ruff: list[str] | None = None
    answered: dict[str, int] | None = None  # methods, by kind of call
    # By kind of call and by method: why not.
    unanswered: dict[str, dict[str, str]] = field(default_factory=dict)
    # By method: what of all that is described has no value that fits.
    lacks: dict[str, list[str]] = field(default_factory=dict)
    trouble: dict[str, str] = field(default_factory=dict)  # by step
    measured: str = ""  # what with: a digest of the code and the description


class Done(NamedTuple):
    """A process that ended, or was ended."""

    code: int | None  # None: it took too long
    out: str
    err: str
    seconds: float
    peak_mb: int  # of all its processes together; 0 where that cannot be known


def measure(
    spec: Path, work: Path, limit_s: float, kept: Figures | None = None
) -> Figures:
    """Everything about one description, in a folder of its own.

    Args:
        limit_s: what one step may take.
        kept: what is known; only the calls are measured anew.
    """
    work.mkdir(exist_ok=True)
    figures = Figures(described=described(spec))
    package = _generate(figures, spec, work, limit_s)
    if package is None:
        return figures
    steps = [_look, _ruff, _mypy, _pyright, _call]
    if kept is not None:
        figures, steps = replace(kept, unanswered={}, lacks={}), [_call]
    for step in steps:
        step(figures, spec, package, limit_s)
    return figures


def digest_of(spec: Path) -> str:
    """What the figures of a description depend on: it, the generator and this."""
    digest = hashlib.sha256(spec.read_bytes())
    for folder in (ROOT / "generator", ROOT / "templates", HERE):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".jinja"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def described(spec: Path) -> int:
    """How many operations a description has, counted without the product."""
    text = spec.read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    value = json.loads(text) if spec.suffix == ".json" else yaml.load(text, loader)
    return sum(_operations(value, item) for item in (value.get("paths") or {}).values())


def _operations(document: Mapping[str, Any], item: Mapping[str, Any]) -> int:
    if isinstance(item.get("$ref"), str):
        target: Any = document
        for token in item["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        item = {**target, **item}
    more = item.get("additionalOperations")
    return sum(name in _METHODS for name in item) + len(more or {})


# --- The steps -------------------------------------------------------------------


def _generate(figures: Figures, spec: Path, work: Path, limit_s: float) -> Path | None:
    command = ("-m", "specloom", "generate", spec, "--format", "json", "--no-cache")
    done = run(*command, "--output", work, cwd=work, limit_s=limit_s)
    figures.seconds, figures.peak_mb = round(done.seconds, 2), done.peak_mb
    if done.code not in (0, 1):
        figures.trouble["generate"] = _why(done)
        return None
    report = json.loads(done.out)
    found = report["findings"]
    figures.warnings = dict(sorted(Counter(each["rule"] for each in found).items()))
    figures.left_out = [
        each["message"]
        for each in found
        if each["rule"] in _LEFT_OUT and "is left out" in each["message"]
        # Of webhooks and callbacks no methods are made.
        and not each["message"].startswith(("the webhook", "the callback"))
    ]
    errors = [each["message"] for each in found if each["severity"] == "error"]
    if errors or not report["packages"]:
        figures.trouble["generate"] = f"refused: {errors[:1] or done.err}"
        return None
    (told,) = report["packages"]
    figures.methods = told["operations"]
    package = work / str(told["package"])
    files = [each for each in package.rglob("*") if each.is_file()]
    figures.files = len(files)
    figures.lines = sum(
        each.read_bytes().count(b"\n") for each in files if each.suffix == ".py"
    )
    return package


def _look(figures: Figures, spec: Path, package: Path, limit_s: float) -> None:
    done = run(HERE / "look.py", package.name, cwd=package.parent, limit_s=limit_s)
    if done.code != 0:
        figures.trouble["import"] = _why(done)
        return
    found = json.loads(done.out)
    figures.types = found["types"]
    figures.not_imported = found["not_imported"][:_SHOWN]
    figures.not_built = found["not_built"][:_SHOWN]


def _ruff(figures: Figures, spec: Path, package: Path, limit_s: float) -> None:
    """Names that are not there or not used, and the order of imports."""
    done = run(
        *("-m", "ruff", "check", "--isolated", "--no-cache", "--quiet"),
        *("--select", "F,I", "--target-version", "py311", "--exclude", "_runtime"),
        *("--output-format", "concise", package.name),
        cwd=package.parent,
        limit_s=limit_s,
    )
    if done.code not in (0, 1):
        figures.trouble["ruff"] = _why(done)
        return
    figures.ruff = done.out.splitlines()[:_SHOWN]


def _mypy(figures: Figures, spec: Path, package: Path, limit_s: float) -> None:
    done = run(
        *("-m", "mypy", "--strict", "--python-version", "3.11", "--no-error-summary"),
        *("--cache-dir", _MYPY_CACHE, "-p", package.name),
        cwd=package.parent,
        limit_s=limit_s,
    )
    if done.code not in (0, 1):
        figures.trouble["mypy"] = _why(done)
        return
    figures.mypy = [x for x in done.out.splitlines() if ": error:" in x][:_SHOWN]


def _pyright(figures: Figures, spec: Path, package: Path, limit_s: float) -> None:
    settings = {
        "include": [package.name],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
        "pythonVersion": "3.11",
    }
    place = package.parent / "pyrightconfig.json"
    place.write_text(json.dumps(settings), encoding="utf-8")
    done = run(
        *("-m", "pyright", "--outputjson", "-p", place),
        cwd=package.parent,
        limit_s=limit_s,
    )
    if done.code not in (0, 1):
        figures.trouble["pyright"] = _why(done)
        return
    found = json.loads(done.out)["generalDiagnostics"]
    figures.pyright = [
        f"{Path(each['file']).relative_to(package.parent)}:"
        f"{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found
        if each["severity"] == "error"
    ][:_SHOWN]


def _call(figures: Figures, spec: Path, package: Path, limit_s: float) -> None:
    done = run(*("-m", "tests.corpus.call", spec, package), cwd=ROOT, limit_s=limit_s)
    if done.code != 0:
        figures.trouble["call"] = _why(done)
        return
    found = json.loads(done.out)
    figures.answered, figures.unanswered = found["answered"], found["unanswered"]
    figures.lacks = found["lacks"]


def _why(done: Done) -> str:
    if done.code is None:
        return f"not done after {done.seconds:.0f} s"
    said = (done.err.strip() or done.out.strip()).splitlines()
    return re.sub(r"/\S+/", "", said[-1] if said else f"exit code {done.code}")[:300]


# --- Processes -------------------------------------------------------------------


def run(*arguments: object, cwd: Path, limit_s: float) -> Done:
    """Run this Python, and end it and all that it started where it takes too long."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    ended = threading.Event()
    peaks = [0]
    watcher = threading.Thread(target=_watch, args=(process.pid, ended, peaks))
    watcher.start()
    code: int | None
    try:
        out, err = process.communicate(timeout=limit_s)
        code = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        code = None
    finally:
        ended.set()
        watcher.join()
    seconds = time.perf_counter() - started
    return Done(code, out, err, seconds, peaks[0] // 1024)


def _watch(session: int, ended: threading.Event, peaks: list[int]) -> None:
    """Keep the most memory, in KB, that the processes of a session had together."""
    while not ended.wait(_SAMPLE_S):
        peaks[0] = max(peaks[0], sum(_sizes_kb(session)))


def _sizes_kb(session: int) -> Iterator[int]:
    """The share of memory of each process, of Linux; what several share counts once."""
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state = place.read_text().rpartition(")")[2].split()
            if int(state[3]) == session:
                told = (place.parent / "smaps_rollup").read_text()
                yield int(told.partition("\nPss:")[2].split()[0])
        except (OSError, IndexError, ValueError):
            continue  # It has just ended.


def as_row(figures: Figures) -> dict[str, Any]:
    """The figures as they are kept."""
    return asdict(figures)
