# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class Fish(TypedDict):
    kind: Literal["fish"]
    litres: NotRequired[float]


class Cat(TypedDict):
    kind: Literal["cat"]
    hunts: NotRequired[Pet]


class Dog(TypedDict):
    kind: Literal["dog"]
    tricks: NotRequired[Sequence[str]]


Furry: TypeAlias = Cat | Dog


Pet: TypeAlias = Fish | Furry
