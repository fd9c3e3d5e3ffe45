"""A server that is told what to say, and an environment without credentials."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

_GENERATED = str(Path(__file__).parents[2] / "generated")
if _GENERATED not in sys.path:
    sys.path.insert(0, _GENERATED)

from tests.client.conftest import kind, running_script, script  # noqa: E402

__all__ = ["kind", "no_environment", "running_script", "script"]

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
