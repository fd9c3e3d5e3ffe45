# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: pets."""

from __future__ import annotations

from typing import TypedDict

from .models import Pet


class PetsAdoptParams(TypedDict):
    pet: Pet
