# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general skills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..._runtime.core.files import FileTypes

SkillCreateParams = TypedDict(
    "SkillCreateParams",
    {
        "display_name": "NotRequired[str | None]",
        "files[]": "Sequence[FileTypes]",
    },
)
"""Body of a request for a new skill with its first version."""

SkillVersionCreateParams = TypedDict(
    "SkillVersionCreateParams",
    {
        "files[]": "Sequence[FileTypes]",
    },
)
"""Body of a request for a new version of a skill."""
