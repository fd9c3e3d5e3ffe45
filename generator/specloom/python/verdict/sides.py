"""The two APIs of a comparison, as Python has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.python.naming import NamedApi


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One API, and what its classes are called on the new side."""

    api: NamedApi
    renamed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sides:
    """The old API and the new one."""

    old: Side
    new: Side
