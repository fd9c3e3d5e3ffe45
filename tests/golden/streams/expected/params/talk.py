# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: talk."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class TalkNullableParams(TypedDict):
    text: str
    stream: NotRequired[bool | None]


class TalkChoiceParams(TypedDict):
    stream: Literal[True, False]


class TalkConstantParams(TypedDict):
    stream: Literal[True]


class TalkMaybeParams(TypedDict):
    stream: NotRequired[Literal[True]]


class TalkByDefaultParams(TypedDict):
    litres: float
    stream: NotRequired[bool]
