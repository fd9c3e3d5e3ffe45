# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from .. import types


class NestParam(TypedDict):
    tree: NotRequired[TreeParam | types.Tree]
    by_name: NotRequired[Mapping[str, NestParam | types.Nest]]


class TreeParam(TypedDict):
    name: str
    children: NotRequired[Sequence[TreeParam | types.Tree]]
    parent: NotRequired[TreeParam | types.Tree | None]
    nest: NotRequired[NestParam | types.Nest]
