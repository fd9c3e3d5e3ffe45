"""What callers of the generated client lose and gain, per Python name."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.base.impact import Impact
from specloom.diff.report import Bump, Change, ClientChange, ClientVerdict
from specloom.python.naming import NamedApi
from specloom.python.verdict.classes import class_changes
from specloom.python.verdict.edited import Edited
from specloom.python.verdict.events import event_changes
from specloom.python.verdict.methods import method_changes
from specloom.python.verdict.notes import disagreement
from specloom.python.verdict.package import package_changes, quiet_changes
from specloom.python.verdict.rules import CLIENT_RULES, RULES_BY_ID, ClientRule, Notice
from specloom.python.verdict.surface import both_sides

__all__ = ["CLIENT_RULES", "ClientRule", "Notice", "client_verdict", "disagreement"]


def client_verdict(
    old: NamedApi, new: NamedApi, api_changes: Sequence[Change] | None = None
) -> ClientVerdict:
    """What a change of the API means for code that calls the generated client.

    Most severe first; within one impact by name. `note` is left empty: it takes the verdict
    on the API to see a difference, which `disagreement` explains.

    Args:
        api_changes: of the same two sides: what nobody changed there is checked as before
            in requests, in whatever notation. None where that is not known.
    """
    sides, packages = both_sides(old, new)
    changes = [*method_changes(sides)]
    for classes in packages:
        changes += class_changes(classes, sides)
    changes += event_changes(sides)
    changes += package_changes(sides)
    said = frozenset(_class_of(each) for each in changes)
    changes += quiet_changes(sides, packages, said, Edited(api_changes))
    return ClientVerdict(bump=_bump(changes), changes=tuple(sorted(changes, key=_rank)))


def _class_of(change: ClientChange) -> str:
    return change.name.removeprefix("params.").partition("[")[0]


def _rank(change: ClientChange) -> tuple[int, str, str, str]:
    return (list(Impact).index(change.impact), change.name, change.id, change.message)


def _bump(changes: list[ClientChange]) -> Bump:
    """The largest part of the version that one of the changes asks for."""
    asked = {RULES_BY_ID[change.id].bump for change in changes}
    return next((bump for bump in Bump if bump in asked), Bump.NONE)
