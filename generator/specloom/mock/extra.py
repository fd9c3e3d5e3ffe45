"""What the example server needs beyond specloom's own dependencies."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from specloom.base.requirements import pip_install

_EXTRA = "mock"


class MissingExtraError(Exception):
    """The packages of the example server are not installed."""


def load(module: str) -> Any:
    """A module of the extra.

    Raises:
        MissingExtraError: says what to install.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(
            f"the example server needs {module.partition('.')[0]}, which is not"
            f" installed: {pip_install(_EXTRA)} (specloom[{_EXTRA}]; {error})"
        ) from error
