"""The Claude client, the example servers, and no environment: as for `tests/client`."""

from __future__ import annotations

from tests.client.conftest import (
    api,
    kind,
    no_environment,
    running_apis,
    running_script,
    script,
    told,
    whole,
)

__all__ = [
    "api",
    "kind",
    "no_environment",
    "running_apis",
    "running_script",
    "script",
    "told",
    "whole",
]
