"""A hint names what is really missing."""

from __future__ import annotations

import importlib.metadata

import pytest
from specloom.base import requirements


def _without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    real = importlib.metadata.version

    def version(name: str) -> str:
        if name in names:
            raise importlib.metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(requirements, "version", version)


def test_nothing_is_missing_where_all_is_installed() -> None:
    assert requirements.missing("mock") == []


def test_what_is_missing_is_named_with_its_versions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _without(monkeypatch, "starlette", "ruff", "black")
    assert requirements.pip_install("mock") == "pip install 'starlette>=1.0'"
    # One version each: it shapes the output.
    assert requirements.pip_install("ruff").startswith("pip install ruff==")
