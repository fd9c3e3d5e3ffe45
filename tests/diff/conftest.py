"""The two sides of a comparison, in a folder and in a repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.diff.sides_support import NEW, OLD, repository


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with `old.yaml` and `new.yaml`."""
    (tmp_path / "old.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    return tmp_path


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository whose spec was edited since it was committed."""
    folder = repository(tmp_path / "repo")
    (folder / "spec" / "api.yaml").write_text(NEW)
    return folder
