# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: people."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .. import types


class PersonParam(TypedDict):
    name: str


class LoanParams(TypedDict):
    reader: PersonParam | types.Person
    weeks: NotRequired[int]
