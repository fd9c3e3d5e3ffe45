"""What changed between two descriptions of an API, each change judged by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from specloom.config.values import JudgeSettings
from specloom.diff.documents import compare_documents
from specloom.diff.judge import judge
from specloom.diff.lifecycle import Calendar
from specloom.diff.report import Change
from specloom.spec.document import Document


def compare(
    old: Sequence[Document],
    new: Sequence[Document],
    *,
    today: date,
    settings: JudgeSettings,
) -> tuple[Change, ...]:
    """Every change, one for each edit, the most severe first.

    Args:
        old: documents of one description; those of the other are matched by name.
        today: the day that deprecations are judged by.
    """
    calendar = Calendar(today, settings.sunset_grace_days)
    return judge(compare_documents(old, new, calendar).all(), today, settings)
