"""Where files stand while the formatter works on them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from specloom.base.cache import Cache
from specloom.base.workers import Workers
from specloom.python import formatting

UNFORMATTED = {"types/pet.py": "x = {  'a':1 }\n", "errors.py": "z = 'ü'\n"}
FORMATTED = {"types/pet.py": 'x = {"a": 1}\n', "errors.py": 'z = "ü"\n'}


class Usage(NamedTuple):
    free: int


@pytest.mark.parametrize(
    ("exists", "free", "in_memory"),
    [(True, 10**6, True), (True, 10, False), (False, 10**6, False)],
    ids=["room", "too little room", "no such folder"],
)
def test_files_for_ruff_stand_in_memory_where_there_is_room(
    exists: bool,
    free: int,
    in_memory: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory = tmp_path / "memory"
    if exists:
        memory.mkdir()
        monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(free))
    monkeypatch.setattr(formatting, "_MEMORY", memory)
    folders = []
    popen = subprocess.Popen

    def watched(command: list[str], **options: Any) -> Any:
        folders.append(Path(command[-1]).parent)
        return popen(command, **options)

    monkeypatch.setattr(subprocess, "Popen", watched)
    section = Cache(None).section("format")
    made = formatting.format_files(UNFORMATTED, "ruff", section, Workers())
    assert made == FORMATTED
    assert [folder == memory for folder in folders] == [in_memory]
    assert not exists or list(memory.iterdir()) == []
