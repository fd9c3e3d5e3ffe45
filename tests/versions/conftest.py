"""The packages of the small spec of two versions, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generation.support import specloom
from tests.versions.support import copied


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The spec, both of its packages generated below it; not to be changed."""
    spec = copied(tmp_path_factory.mktemp("versions"))
    run = specloom("generate", "--no-cache", cwd=spec)
    assert run.code == 0, run.text
    return spec
