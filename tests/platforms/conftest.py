"""A server that is told what to say, and an environment without credentials."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_GENERATED = str(Path(__file__).parents[2] / "generated")
if _GENERATED not in sys.path:
    sys.path.insert(0, _GENERATED)

from specloom.mock.server import serve  # noqa: E402

from tests.client.support import Script, scripted_app  # noqa: E402

_PREFIXES = (
    "ANTHROPIC_",
    "AWS_",
    "GOOGLE_",
    "GCE_",
    "AZURE_",
    "CLOUD_ML_",
    "CLOUDSDK_",
)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of this machine: no variables, no files of a home, no metadata."""
    for name in list(os.environ):
        if name.startswith(_PREFIXES) or name in {"IDENTITY_ENDPOINT", "MSI_ENDPOINT"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("NO_GCE_CHECK", "true")


@pytest.fixture(scope="session")
def running_script() -> Iterator[Script]:
    script = Script()
    with serve(scripted_app(script), record=True) as server:
        script.server = server
        yield script


@pytest.fixture
def script(running_script: Script) -> Script:
    """A server that answers with what a test puts into it."""
    running_script.replies.clear()
    running_script.requests.clear()
    return running_script


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients."""
    return str(request.param)
