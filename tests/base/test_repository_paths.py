"""Names of files as a repository has them, wherever a command is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.repository_paths import in_repository


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    repo = tmp_path / "repo"
    (repo / "services" / "pets").mkdir(parents=True)
    (repo / ".git").mkdir()
    return repo


def test_paths_begin_at_the_top(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repo / "services")
    assert in_repository("pets/api.yaml") == ("services/pets/api.yaml", "")
    assert in_repository(f"{repo}/api.yaml") == ("api.yaml", "")
    assert in_repository("main:services/pets/api.yaml") == (
        "services/pets/api.yaml",
        "main",
    )
    (repo / "services" / "a:b.yaml").touch()
    assert in_repository("a:b.yaml") == ("services/a:b.yaml", "")


def test_a_file_outside_of_repositories_keeps_its_name(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repo)
    outside = f"{repo.parent}/api.yaml"
    assert in_repository(outside) == (outside, "")
    monkeypatch.chdir(repo.parent)
    assert in_repository("api.yaml") == ("api.yaml", "")
    assert in_repository("repo/api.yaml") == ("api.yaml", "")


def test_a_submodule_is_a_folder_of_the_repository_around_it(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = repo / "vendor" / "api"
    inner.mkdir(parents=True)
    (inner / ".git").write_text("gitdir: ../../.git/modules/vendor/api\n")
    monkeypatch.chdir(inner)
    assert in_repository("api.yaml") == ("vendor/api/api.yaml", "")
    # One more work tree of a repository stands for itself.
    (inner / ".git").write_text("gitdir: /elsewhere/.git/worktrees/api\n")
    from specloom.base.repository_paths import _top

    _top.cache_clear()
    assert in_repository("api.yaml") == ("api.yaml", "")
