"""How one thing of a description became what it is in a client."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.base.diagnostics import Finding, Location


@dataclass(frozen=True, slots=True)
class Step:
    """A name that was considered; the last of several steps is the name it has."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one side of it."""

    about: str  # "pagination"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One operation or schema."""

    kind: str  # "operation" or "schema"
    name: str  # "GET /orders/{id}", "Order"
    at: Location
    python: tuple[str, ...]  # how callers reach it: "client.orders.get"; () for not
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
    findings: tuple[Finding, ...]
    source: str  # a signature or a class, as Python
