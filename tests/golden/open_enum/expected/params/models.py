# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import Literal, TypeAlias

MachineParam: TypeAlias = Literal["small", "large"] | str
"""The machine to run on; others than the named may be asked for."""

PriorityParam: TypeAlias = Literal["low", "normal", "very high"]
"""How urgent it is."""
