"""Rules for the versions of an API that one spec describes, as its specloom.toml names them."""

from __future__ import annotations

from specloom.diff.report import Flow
from specloom.diff.rules.row import BREAKING, INFO, Example, Rule

_ONE = '["2026-10-21"]'
_TWO = '["2026-10-21", "2023-06-01"]'
_EXAMPLE = Example("names of [versions] in specloom.toml", _ONE, _TWO)

ADDED = Rule(
    id="api-version-added",
    kind="api-version-added",
    flow=Flow.OTHER,
    impact=INFO,
    what="A version of the API was added",
    says="the version {subject} is new",
    note="`specloom diff --between-versions` says how it differs from another one.",
    mirror="api-version-removed",
    unmirrored="",
    example=_EXAMPLE,
)
REMOVED = Rule(
    id="api-version-removed",
    kind="api-version-removed",
    flow=Flow.OTHER,
    impact=BREAKING,
    what="A version of the API was removed",
    says="the version {subject} is gone, with its package",
    note="Its description is compared with nothing.",
    mirror="api-version-added",
    unmirrored="",
    example=_EXAMPLE.reversed(),
)
VERSION_RULES = (ADDED, REMOVED)
