"""How one thing of a description became what it is in a client."""

from __future__ import annotations

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location


class Step(Struct, frozen=True):
    """A name that was considered; the last of several steps is the name it has."""

    name: str
    why: str


class Decision(Struct, frozen=True):
    """What was decided about one side of it."""

    about: str  # "pagination"
    text: str


class Explanation(Struct, frozen=True, kw_only=True):
    """One operation or schema."""

    kind: str  # "operation" or "schema"
    name: str  # "GET /orders/{id}", "Order"
    at: Location
    python: tuple[str, ...]  # how callers reach it: "client.orders.get"; () for not
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
    findings: tuple[Finding, ...]
    source: str  # a signature or a class, as Python
