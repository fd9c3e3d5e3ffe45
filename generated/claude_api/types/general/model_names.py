# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general model names."""

from __future__ import annotations

from typing import Literal, TypeAlias

Model: TypeAlias = (
    Literal[
        "claude-fable-5-2",
        "claude-mythos-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-fable-5-1",
        "claude-opus-5-5",
        "claude-mythos-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-mythos-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""Name of a model.

Any other string is valid too. End of life: `claude-mythos-preview` on 2026-06-30,
`claude-sonnet-4-5` on 2026-11-30, `claude-opus-4-5` on 2027-01-22; requests to them
fail from then on.
"""
