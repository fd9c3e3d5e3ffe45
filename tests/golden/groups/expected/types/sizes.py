# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: sizes."""

from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = Literal["small", "large"] | str
"""How much room it takes."""
