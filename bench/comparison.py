"""`specloom diff` as whole processes, beside one that only loads the two sides."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from bench.edits import Edits
from bench.measure import Figure, Sample, Samples, interleave, run

# The C parts of PyYAML, where it has them.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

MAX_S = 2.0  # for the spec and an edited copy of it: two versions, 277 operations
MAX_DOCUMENT_S = 6.0
MAX_DOCUMENT_MB = 1000.0
_LOADING, _UNCACHED = "loading both", "without a cache"
_LOAD = """
import sys
from contextlib import ExitStack
from specloom.runs.generate import read
from specloom.runs.sides import Sides
from specloom.spec.parsed import Parsed
with ExitStack() as opened:
    parsed = Parsed()
    for versions in Sides(opened).pair(*sys.argv[1:]):
        for side in versions:
            read(side.config, side.tree, parsed)
"""


def compare(
    spec: Path, documents: Sequence[Path], workplace: Path, rounds: int
) -> Iterator[Figure]:
    """The spec beside an edited copy, by what was seen before; then big documents.

    Args:
        documents: single files, each compared with an edited copy of itself.
    """
    folder = workplace / "compare"
    yield from _spec(spec, folder, rounds)
    for document in documents:
        yield from _document(document, folder, rounds)


def beside(
    spec: Path,
    documents: Sequence[Path],
    checkout: Path,
    workplace: Path,
    rounds: int,
) -> Iterator[Figure]:
    """The same runs without a cache by two builds, of what both of them can read.

    Args:
        spec: of the other build, which knows nothing newer.
        checkout: another build, with its .venv.
    """
    folder = workplace / "beside"
    old, new = folder / "spec", folder / "edited"
    for copy in (old, new):
        shutil.copytree(spec, copy)
        _configure(copy)
    Edits(new).next()
    pairs = {"the spec and an edited copy": (old, new)}
    for document in documents:
        edits = _DocumentEdits(document, folder / document.name)
        pairs[document.name] = (document, edits.file)
    python = checkout / ".venv" / "bin" / "python"
    for name, sides in pairs.items():
        command = [*_command(*sides)[1:], "--no-cache"]
        samples = interleave(
            {
                "ours": partial(run, [sys.executable, *command], {}),
                "theirs": partial(run, [str(python), *command], {}),
            },
            rounds,
        )
        yield Figure(
            name=f"compare beside {checkout.name}, {name}",
            ours=samples["ours"],
            base=samples["theirs"],
            base_name=str(checkout),
        )


def _configure(spec: Path) -> None:
    """Say of a spec what its documents are, and nothing else: words change."""
    file = spec / "specloom.toml"
    listed = tomllib.loads(file.read_text("utf-8"))["spec"]["documents"]
    file.write_text(f"[spec]\ndocuments = {json.dumps(listed)}\n", encoding="utf-8")


def _document(document: Path, folder: Path, rounds: int) -> Iterator[Figure]:
    edits = _DocumentEdits(document, folder / document.name)
    uncached = [*_command(document, edits.file), "--no-cache"]
    cache = folder / f"{document.name}.cache"

    def old_side_seen() -> Sample:
        edits.next()
        return run(_command(document, edits.file), _caching(cache))

    tasks = {
        _LOADING: lambda: _load(document, edits.file),
        _UNCACHED: lambda: run(uncached, {}),
    }
    if document.suffix != ".json":  # JSON is not kept: parsing it is faster
        tasks["old side seen"] = old_side_seen
    samples = interleave(tasks, rounds)
    size = document.stat().st_size / 1e6
    name = f"compare, {document.name} ({size:.1f} MB)"
    yield from _figures(name, samples, MAX_DOCUMENT_S, MAX_DOCUMENT_MB)


def _figures(
    name: str, samples: Mapping[str, Samples], max_s: float, max_mb: float | None
) -> Iterator[Figure]:
    """Loading is what a run without a cache is held against; that, all others."""
    for situation, ours in samples.items():
        if situation != _LOADING:
            base = _LOADING if situation == _UNCACHED else _UNCACHED
            yield Figure(
                name=f"{name}: {situation}",
                ours=ours,
                base=samples[base],
                base_name=base,
                max_s=max_s,
                max_mb=max_mb,
            )


def _spec(spec: Path, folder: Path, rounds: int) -> Iterator[Figure]:
    edited = folder / "edited"
    shutil.copytree(spec, edited)
    edits = Edits(edited)
    edits.next()
    uncached = [*_command(spec, edited), "--no-cache"]
    seen, both = folder / "seen", folder / "both"

    def first_time() -> Sample:
        edits.next()
        return run(_command(spec, edited), _caching(seen))

    def again() -> Sample:
        run(_command(spec, edited), _caching(both))
        return run(_command(spec, edited), _caching(both))

    samples = interleave(
        {
            _LOADING: lambda: _load(spec, edited),
            _UNCACHED: lambda: run(uncached, {}),
            "new side edited": first_time,
            "both seen": again,
        },
        rounds,
    )
    yield from _figures("compare, the spec and an edited copy", samples, MAX_S, None)


class _DocumentEdits:
    """A copy of a document with edits of schemas, a parameter, and an operation."""

    def __init__(self, document: Path, file: Path) -> None:
        self.file = file
        self._is_json = document.suffix == ".json"
        text = document.read_text("utf-8")
        self._value = json.loads(text) if self._is_json else yaml.load(text, _LOADER)
        self._count = 0
        self._edit()
        file.parent.mkdir(parents=True, exist_ok=True)
        self.next()

    def next(self) -> None:
        """Write it with another description, so that nobody has seen it."""
        self._count += 1
        self._value["info"]["description"] = f"Edited {self._count} times."
        with self.file.open("w", encoding="utf-8") as stream:
            if self._is_json:
                json.dump(self._value, stream)
            else:
                yaml.dump(self._value, stream, _DUMPER, sort_keys=False)

    def _edit(self) -> None:
        schemas = self._value["components"]["schemas"].values()
        for schema in [s for s in schemas if _is_object(s)][::50]:
            properties = schema["properties"]
            properties["bench_added"] = {"type": "string"}
            first = next(iter(properties))
            schema["required"] = [n for n in schema.get("required", ()) if n != first]
        paths: dict[str, dict[str, Any]] = self._value["paths"]
        for number, path in enumerate(list(paths)):
            if number % 100 == 0:
                del paths[path]
            elif number % 50 == 0:
                added = {"name": "bench", "in": "query", "schema": {"type": "string"}}
                paths[path].setdefault("parameters", []).append(added)


def _is_object(schema: dict[str, Any]) -> bool:
    return bool(schema.get("properties")) and "$ref" not in schema


def _load(old: Path, new: Path) -> Sample:
    return run([sys.executable, "-c", _LOAD, str(old), str(new)], {})


def _command(old: Path, new: Path) -> list[str]:
    program = [sys.executable, "-m", "specloom", "diff", "--fail-on", "never"]
    return [*program, str(old), str(new)]


def _caching(folder: Path) -> dict[str, str]:
    return {"SPECLOOM_CACHE_DIR": str(folder)}
