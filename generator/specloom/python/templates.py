"""What of the templates is copied as it is, which names a user's own may have, and a
digest of all that shapes output."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from specloom.base.escaping import printable
from specloom.base.templating import TemplateError, builtin_folder, environment

_CODE = Path(__file__).parents[1]
_FOLDERS = ("client", "models", "runtime")  # report/ is for `diff`, and not replaced


def runtime_files(own: Path | None) -> dict[str, str]:
    """The modules that are copied as they are, by path; a user's own come first."""
    files: dict[str, str] = {}
    for folder in (builtin_folder(), *([own] if own else [])):
        runtime = folder / "runtime"
        for path in sorted(runtime.rglob("*.py")):
            name = path.relative_to(runtime).as_posix()
            files[name] = path.read_text(encoding="utf-8")
    return dict(sorted(files.items()))


def check_own(own: Path | None) -> None:
    """Refuse files of a user's own folder that would be passed over in silence.

    Raises:
        TemplateError: names each of them, and the template with the nearest name.
    """
    if own is None:
        return
    known = {
        path.relative_to(builtin_folder()).as_posix()
        for path in _files(builtin_folder())
        if path.relative_to(builtin_folder()).parts[0] in _FOLDERS
    }
    unknown = [name for name in _own_names(own) if name not in known]
    if unknown:
        included = _included(own)
        lines = [_misnamed(own, n, known) for n in unknown if n not in included]
        if lines:
            raise TemplateError("\n".join(lines))


def _misnamed(own: Path, name: str, known: set[str]) -> str:
    near = _nearest(name, known)
    hint = f": did you mean {near}?" if near else ""
    place = printable(str(own / name))
    return f"{place}: no template of specloom has this name{hint}"


def _nearest(name: str, known: set[str]) -> str | None:
    """By the file's own name: in its folder, else in any, of which the nearest counts."""
    folder, _, own = name.rpartition("/")
    beside = [path for path in known if path.rpartition("/")[0] == folder]
    for paths in (beside, known):
        by_end: dict[str, list[str]] = {}
        for path in sorted(paths):
            by_end.setdefault(path.rpartition("/")[2], []).append(path)
        for end in get_close_matches(own, by_end, n=1):
            return get_close_matches(name, by_end[end], n=1, cutoff=0.0)[0]
    return None


def _own_names(own: Path) -> Iterator[str]:
    """What a user's folder has in the folders of ours, and templates elsewhere."""
    for path in sorted(own.rglob("*")):
        inside = path.relative_to(own)
        ours = inside.parts[0] in _FOLDERS or path.suffix in {".py", ".jinja"}
        hidden = any(part.startswith((".", "__pycache__")) for part in inside.parts)
        if ours and not hidden and path.is_file():
            yield inside.as_posix()


def _included(own: Path) -> set[str]:
    """The names that a user's own templates include, import or extend."""
    from jinja2 import TemplateSyntaxError, meta

    found: set[str] = set()
    for path in own.rglob("*.jinja"):
        try:
            parsed = environment(own).parse(path.read_text(encoding="utf-8"))
        except (TemplateSyntaxError, UnicodeDecodeError):
            continue  # said with its line when it is rendered
        found |= {name for name in meta.find_referenced_templates(parsed) if name}
    return found


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
    """Code and templates in a folder, in the order of their paths."""
    found: list[Path] = []
    # Not `rglob`: it makes a Path of every entry, and every run comes through here.
    for below, _, names in os.walk(folder):
        wanted = (name for name in names if name.endswith((".py", ".jinja")))
        found += (Path(below, name) for name in wanted)
    yield from sorted(found)
