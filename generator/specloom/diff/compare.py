"""What changed between two descriptions of an API, each change judged by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from specloom.diff.report import Change, Flow, Impact, Place
from specloom.diff.settings import JudgeSettings
from specloom.spec.document import Document


def compare(
    old: Sequence[Document],
    new: Sequence[Document],
    *,
    today: date,
    settings: JudgeSettings,
) -> tuple[Change, ...]:
    """Every change, one for each edit, the gravest first."""
    before = {f"{s.method.upper()} {s.path}": s for d in old for s in d.operations()}
    after = {f"{s.method.upper()} {s.path}": s for d in new for s in d.operations()}
    changes = []
    for name in sorted(before.keys() - after.keys()):
        site = before[name]
        changes.append(
            Change(
                id="operation-removed",
                impact=Impact.BREAKING,
                flow=Flow.OTHER,
                operation=name,
                pointer=site.pointer,
                old=site.at,
                new=None,
                message=f"{name} is gone",
                places=(Place(operation=name, old=site.at, new=None),),
            )
        )
    for name in sorted(after.keys() - before.keys()):
        site = after[name]
        changes.append(
            Change(
                id="operation-added",
                impact=Impact.INFO,
                flow=Flow.OTHER,
                operation=name,
                pointer=site.pointer,
                old=None,
                new=site.at,
                message=f"{name} is new",
                places=(Place(operation=name, old=None, new=site.at),),
            )
        )
    return tuple(changes)
