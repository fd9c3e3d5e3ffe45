"""The two APIs of a comparison, as Python has them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specloom.python.naming import NamedApi


class Side(Struct, frozen=True, eq=False):
    """One API, and what its classes are called on the new side."""

    api: NamedApi
    renamed: Mapping[str, str]


class Sides(Struct, frozen=True):
    """The old API and the new one."""

    old: Side
    new: Side
