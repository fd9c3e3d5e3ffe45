"""A report as one page that needs nothing but a browser."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from specloom.base.templating import builtin_folder, environment, fill
from specloom.diff.report import DiffReport
from specloom.reports.excerpts import Excerpts
from specloom.reports.html_views import page_view


def changes(
    report: DiffReport, excerpts: Excerpts, documentation: Mapping[str, str]
) -> str:
    """The page, with style and script in it, and a policy that lets nothing else run."""
    from markupsafe import Markup

    folder = builtin_folder() / "report"
    style = (folder / "diff.css").read_text(encoding="utf-8")
    script = (folder / "diff.js").read_text(encoding="utf-8")
    return fill(
        environment(None, escape=True),
        "report/diff.html.jinja",
        page=page_view(report, excerpts, documentation),
        policy=(
            f"default-src 'none'; style-src {_source(style)};"
            f" script-src {_source(script)}; base-uri 'none'; form-action 'none'"
        ),
        # Ours, and not of a description: the policy names its digest.
        style=Markup(style),
        script=Markup(script),
    )


def _source(text: str) -> str:
    """What a Content Security Policy calls an inline text by."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
