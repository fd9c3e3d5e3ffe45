"""How a repository calls the files that messages name."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple


class InRepository(NamedTuple):
    """A file as its repository calls it."""

    path: str  # from the top of the repository, with slashes; absolute outside of one
    revision: str  # that it is of; empty for what is checked out


def in_repository(shown: str) -> InRepository:
    """The file that messages name `spec/api.yaml` or `origin/main:spec/api.yaml`.

    What shows a message beside the code knows the repository, and not the folder that a
    command was run in.
    """
    path = Path(shown).absolute()
    revision, colon, inner = shown.partition(":")
    if colon and revision and not os.path.lexists(path):
        return InRepository(inner, revision)
    top = _top(path.parent)
    return InRepository(path.relative_to(top).as_posix() if top else shown, "")


@lru_cache(maxsize=1024)
def _top(folder: Path) -> Path | None:
    """The top of the repository that a folder is in; of the outer one for submodules."""
    for each in (folder, *folder.parents):
        mark = each / ".git"
        if mark.is_dir() or (mark.is_file() and not _is_submodule(mark)):
            return each
    return None


def _is_submodule(mark: Path) -> bool:
    try:
        return "/modules/" in mark.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
