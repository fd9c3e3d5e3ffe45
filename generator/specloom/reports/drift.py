"""What a run did to a package, or would do, as text. Pure: nothing here prints."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from specloom.base.escaping import printable, workflow_command
from specloom.base.tree import DISK
from specloom.package.lock import NAME, Difference
from specloom.package.plan import Output, Plan

_SAID = {
    "added": "is missing",
    "missing": "is missing",
    "changed": "is not what the spec gives",
    "removed": "is no longer produced",
    "edited": "was edited by hand",
    "stray": "is no file of specloom's",
}
_TODO = "run `specloom generate`"
_REMEDY = {
    "added": _TODO,
    "missing": "generate the package again, or copy it again",
    "changed": _TODO,
    "removed": _TODO,
    "edited": "move the change into the spec or an own template; --force loses it",
    "stray": "move it out of the package",
}


def differences(plan: Plan) -> list[Difference]:
    """How a package's folder differs from what the spec gives."""
    edited = set(plan.edited)
    found = [Difference(path, "edited") for path in plan.edited]
    for kind, paths in (
        ("added", plan.added),
        ("changed", plan.changed),
        ("removed", plan.removed),
        ("stray", plan.stray),
    ):
        found += [Difference(path, kind) for path in paths if path not in edited]
    return sorted(found, key=lambda difference: difference.path)


def render_drift(package: Path, found: Sequence[Difference], format_: str) -> str:
    """Each file that is not what it should be; "" when all are.

    Args:
        format_: text, json or github.
    """
    if format_ == "json":
        rows = [
            {"file": f"{DISK.shown(package)}/{d.path}", "kind": d.kind} for d in found
        ]
        return (
            json.dumps({"package": DISK.shown(package), "files": rows}, indent=2) + "\n"
        )
    lines = []
    for each in found:
        place = f"{DISK.shown(package)}/{each.path}"
        if format_ == "github":
            properties = {"file": place, "title": f"specloom {each.kind}"}
            text = f"{_SAID[each.kind]}; {_REMEDY[each.kind]}"
            lines.append(workflow_command("error", properties, text))
        else:
            lines.append(f"{printable(place)}: {_SAID[each.kind]}")
    if lines and format_ == "text":
        kinds = list(dict.fromkeys(each.kind for each in found))
        lines += [f"  {kind}: {_REMEDY[kind]}" for kind in kinds]
    return "".join(f"{line}\n" for line in lines)


def render_diff(plan: Plan) -> str:
    """What writing would change, as a unified diff."""
    return "".join(_diffs(plan))


def _diffs(plan: Plan) -> Iterator[str]:
    for path in sorted({*plan.added, *plan.changed, *plan.removed}):
        place = printable(f"{DISK.shown(plan.package)}/{path}")
        old = "" if path in plan.added else _text(plan.package / path)
        new = "" if path in plan.removed else plan.files[path]
        for line in difflib.unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            "/dev/null" if path in plan.added else f"a/{place}",
            "/dev/null" if path in plan.removed else f"b/{place}",
        ):
            yield (
                line
                if line.endswith("\n")
                else f"{line}\n\\ No newline at end of file\n"
            )


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def summary(output: Output, seconds: float, *, written: bool) -> str:
    """What a run did, in one line and one line per kind of change."""
    plan = output.plan
    head = (
        f"{output.package}: {_count(output.documents, 'document')},"
        f" {_count(output.operations, 'operation')},"
        f" {_count(output.schemas, 'model')}"
        f" -> {_count(len(plan.files), 'file')} in {DISK.shown(plan.package)}"
        f" ({seconds:.2f} s)"
    )
    lines = [head]
    for verb, paths in (
        ("added", plan.added),
        ("changed", plan.changed),
        ("removed", plan.removed),
    ):
        # The lock changes with everything; alone, it is worth a word.
        named = [path for path in paths if path != NAME] or list(paths)
        if named:
            lines.append(f"  {verb if written else f'would be {verb}'}: {_list(named)}")
    if len(lines) == 1:
        lines.append("  nothing changed")
    if plan.stray:
        lines.append(f"  not specloom's, left alone: {_list(list(plan.stray))}")
    return "".join(f"{line}\n" for line in lines)


def as_json(output: Output, seconds: float, *, written: bool) -> dict[str, Any]:
    """The same for other programs."""
    plan = output.plan
    return {
        "package": output.package,
        "folder": DISK.shown(plan.package),
        "documents": output.documents,
        "operations": output.operations,
        "models": output.schemas,
        "files": len(plan.files),
        "written": written,
        "added": list(plan.added),
        "changed": list(plan.changed),
        "removed": list(plan.removed),
        "edited": list(plan.edited),
        "stray": list(plan.stray),
        "seconds": round(seconds, 3),
    }


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _list(paths: list[str]) -> str:
    paths = [printable(path) for path in paths]
    if len(paths) <= 8:
        return ", ".join(paths)
    return f"{', '.join(paths[:6])} and {len(paths) - 6} more"
