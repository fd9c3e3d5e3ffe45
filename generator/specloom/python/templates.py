"""What of the templates is copied as it is, and a digest of all that shapes output."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from specloom.base.templating import builtin_folder

_CODE = Path(__file__).parents[1]


def runtime_files(own: Path | None) -> dict[str, str]:
    """The modules that are copied as they are, by path; a user's own come first."""
    files: dict[str, str] = {}
    for folder in (builtin_folder(), *([own] if own else [])):
        runtime = folder / "runtime"
        for path in sorted(runtime.rglob("*.py")):
            name = path.relative_to(runtime).as_posix()
            files[name] = path.read_text(encoding="utf-8")
    return dict(sorted(files.items()))


def digest(own: Path | None) -> str:
    """A digest of all code and templates that shape the output beside the spec.

    Of the code itself, not of its version: in an editable install that stands still.
    """
    total = hashlib.sha256()
    for folder in (_CODE, builtin_folder(), *([own] if own else [])):
        for path in _files(folder):
            total.update(path.relative_to(folder).as_posix().encode())
            total.update(b"\0")
            total.update(path.read_bytes())
            total.update(b"\0")
    return total.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".jinja"} and path.is_file():
            yield path
