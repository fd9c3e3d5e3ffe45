"""Where templates come from, and how they are rendered."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

_CODE = Path(__file__).parents[1]
_INSTALLED = _CODE / "templates"
_SOURCE_TREE = Path(__file__).parents[3] / "templates"


def builtin_folder() -> Path:
    """The templates that come with specloom: in the package, else in the source tree.

    Raises:
        FileNotFoundError: neither is there; the installation is damaged.
    """
    for folder in (_INSTALLED, _SOURCE_TREE):
        if (folder / "runtime").is_dir():
            return folder
    raise FileNotFoundError(
        f"specloom is installed without its templates: {_INSTALLED}"
    )


class TemplateError(Exception):
    """A template cannot be rendered; a user's own, as ours are tested."""


def fill(jinja: Environment, name: str, **views: object) -> str:
    """The text of a template.

    Raises:
        TemplateError: names the template, its line and what is wrong.
    """
    from jinja2 import TemplateSyntaxError

    try:
        return jinja.get_template(name).render(**views)
    except TemplateSyntaxError as error:
        raise TemplateError(
            f"{error.filename or name}:{error.lineno}: {error}"
        ) from None
    except Exception as error:
        place = _line_in_template(error, name)
        kind = type(error).__name__
        raise TemplateError(f"{place}: {kind}: {error}") from None


def _line_in_template(error: Exception, name: str) -> str:
    """Where in a template an exception came from, as jinja's traceback has it."""
    place = name
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename.endswith(".jinja"):
            place = f"{code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


@lru_cache(maxsize=8)
def environment(own: Path | None) -> Environment:
    """The templates as Jinja sees them; a user's own folder is searched first."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folders = [*([own] if own else []), builtin_folder()]
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def runtime_files(own: Path | None) -> dict[str, str]:
    """The modules that are copied as they are, by name; a user's own come first."""
    files: dict[str, str] = {}
    for folder in (builtin_folder(), *([own] if own else [])):
        for path in sorted((folder / "runtime").glob("*.py")):
            files[path.name] = path.read_text(encoding="utf-8")
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
