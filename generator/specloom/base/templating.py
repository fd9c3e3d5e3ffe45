"""Where templates come from, and how they are rendered."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

_INSTALLED = Path(__file__).parents[1] / "templates"
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
def environment(own: Path | None, *, escape: bool = False) -> Environment:
    """The templates as Jinja sees them; a user's own folder is searched first.

    Args:
        escape: whether what is placed is escaped for HTML. Python is not HTML, and
            its views bring text that is quoted already.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folders = [*([own] if own else []), builtin_folder()]
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=escape,
    )
