"""The table of rules that judge changes."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from specloom.diff.report import Flow
from specloom.diff.rules.api_versions import VERSION_RULES
from specloom.diff.rules.messages import MESSAGE_ROWS
from specloom.diff.rules.operations import OPERATION_ROWS
from specloom.diff.rules.row import Rule, rule_id, rules_of
from specloom.diff.rules.structure import STRUCTURE_ROWS
from specloom.diff.rules.surroundings import SURROUNDING_ROWS
from specloom.diff.rules.values import VALUE_ROWS

__all__ = ["RENAMED", "RULES", "RULES_BY_ID", "VERSION_RULES", "Rule", "rule_for"]

_ROWS = (
    *OPERATION_ROWS,
    *MESSAGE_ROWS,
    *VALUE_ROWS,
    *STRUCTURE_ROWS,
    *SURROUNDING_ROWS,
)
_SAYS = {row.kind: row.says for row in _ROWS}
RULES: tuple[Rule, ...] = tuple(rule for row in _ROWS for rule in rules_of(row))
RULES_BY_ID = {rule.id: rule for rule in RULES}
RENAMED = {"extension-changed": "annotation-changed"}  # ids of before -> of today


def rule_for(kind: str, flow: Flow) -> Rule:
    """The rule for a kind of fact that travels this way.

    A schema that no operation reaches travels no way at all; what is said of it is the
    same as where it does.
    """
    rule = RULES_BY_ID.get(rule_id(kind, flow))
    return _unused(kind) if rule is None else rule


@cache
def _unused(kind: str) -> Rule:
    return replace(RULES_BY_ID["unused-schema-changed"], says=_SAYS[kind])
