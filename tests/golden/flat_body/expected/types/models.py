# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Any

from .. import _base
from .._runtime.core.formats import DateTime


class Address(_base.Model):
    """Where somebody lives."""

    street: str
    city: str | None = None


class Order(_base.Model):
    """An order as the shop has it."""

    id: str
    """Unique for ever."""

    item: str
    count: int
    address: Address | None = None
    """Where somebody lives."""

    placed_at: DateTime
    """When it was placed."""

    price: float | None = None
    """In euros."""

    labels: dict[str, str] | None = None
    extra: Any | None = None
    """Anything at all."""
