"""The outcome of a comparison, written for whoever has to read it."""

from __future__ import annotations

from specloom.diff.report import DiffReport
from specloom.diff.reports import json_report, text

FORMATS = ("text", "json")


def render(report: DiffReport, format: str, *, color: bool = False) -> str:
    """The report in one of FORMATS.

    Args:
        color: whether text may hold the colours of a terminal.

    Raises:
        ValueError: there is no such format.
    """
    if format == "text":
        return text.render(report, color=color)
    if format == "json":
        return json_report.render(report)
    raise ValueError(f"there is no report format {format!r}")
