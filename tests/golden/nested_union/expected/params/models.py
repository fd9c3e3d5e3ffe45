# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class Fish(TypedDict):
    """`Fish`."""

    kind: Literal["fish"]
    litres: NotRequired[float]


class Cat(TypedDict):
    """`Cat`."""

    kind: Literal["cat"]
    hunts: NotRequired[Pet]


class Dog(TypedDict):
    """`Dog`."""

    kind: Literal["dog"]
    tricks: NotRequired[Sequence[str]]


Furry: TypeAlias = Cat | Dog


Pet: TypeAlias = Fish | Furry
