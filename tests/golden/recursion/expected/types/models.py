# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Any, TypeAlias

from .. import _base


class Nest(_base.Model):
    tree: Tree | None = None
    by_name: dict[str, Nest] | None = None


class Tree(_base.Model):
    name: str
    children: list[Tree] | None = None
    parent: Tree | None = None
    nest: Nest | None = None


Value: TypeAlias = str | float | list[Any] | dict[str, Any]
"""Any JSON value, and one in it."""
