# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: parcels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict


class ParcelsSendParamsToPlace(TypedDict):
    lat: NotRequired[float]
    lon: NotRequired[float]


class ParcelsSendParamsTo(TypedDict):
    """The receiver."""

    name: str
    place: NotRequired[ParcelsSendParamsToPlace]


class ParcelsSendParamsItemsItem(TypedDict):
    title: str
    grams: NotRequired[int]


class ParcelsSendParamsBoxesValue(TypedDict):
    width_mm: NotRequired[int]


class ParcelsSendParams(TypedDict):
    to: ParcelsSendParamsTo
    """The receiver."""

    items: NotRequired[Sequence[ParcelsSendParamsItemsItem]]
    boxes: NotRequired[Mapping[str, ParcelsSendParamsBoxesValue]]
