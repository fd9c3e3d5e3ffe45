# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general threads."""

from __future__ import annotations

from typing import Literal, TypeAlias

ThreadUnsupportedFeatureName: TypeAlias = (
    Literal[
        "cache_control",
        "context_management",
        "fallbacks",
        "hipaa",
        "inference_hooks",
        "thinking",
    ]
    | str
)
"""Name of a feature that cannot be used in a message thread."""
