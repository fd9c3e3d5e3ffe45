"""The outcome of a comparison, written for whoever has to read it."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.report import DiffReport
from specloom.reports import (
    github,
    json_report,
    junit,
    markdown,
    page,
    sarif,
    text,
)
from specloom.reports.changelog import render_changelog
from specloom.reports.excerpts import Excerpts, excerpts_of, no_excerpts

__all__ = ["FORMATS", "Excerpts", "excerpts_of", "render", "render_changelog"]

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit", "html")


def render(
    report: DiffReport,
    format: str,
    *,
    color: bool = False,
    documentation: Mapping[str, str] | None = None,
    excerpts: Excerpts | None = None,
) -> str:
    """The report in one of FORMATS.

    Args:
        color: whether text may hold the colours of a terminal.
        documentation: rule id -> what it is about, for formats that explain rules.
        excerpts: the lines around a place, for html.

    Raises:
        ValueError: there is no such format.
    """
    match format:
        case "text":
            return text.render(report, color=color)
        case "markdown":
            return markdown.render(report)
        case "json":
            return json_report.render(report)
        case "github":
            return github.render(report)
        case "sarif":
            return sarif.render(report, documentation or {})
        case "junit":
            return junit.render(report)
        case "html":
            return page.render(report, excerpts or no_excerpts(), documentation or {})
    raise ValueError(f"there is no report format {format!r}")
