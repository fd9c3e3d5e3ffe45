# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Literal

from .. import _base


class Person(_base.Model):
    name: str


class Dog(_base.Model):
    """An animal that barks."""

    name: str
    """What it answers to."""

    legs: Literal[3, 4] | int = 4
    breed: str
    owner: Person | None = None
    """Only one part, with a description beside it."""
