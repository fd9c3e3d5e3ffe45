"""Broken specs and what is said about them, word for word.

Each folder of `failing/` holds a spec and the report it must give. `--update-golden`
rewrites the reports.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.diagnostics import Finding, SpecError, has_errors
from specloom.check import check
from specloom.reports import text
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve

CASES = Path(__file__).parent / "failing"


def run(entry: Path) -> tuple[list[Finding], list[Document]]:
    """Every finding, as a run over the spec would collect them."""
    try:
        document, findings = resolve(load(entry))
    except SpecError as error:
        return list(error.findings), []
    listed = Path("documented_endpoints.yaml")
    found = check(document, documented=listed if listed.exists() else None)
    return [*findings, *found], [document]


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_failing_spec_is_explained(
    case: str, monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    """Every finding has file, line and column."""
    monkeypatch.chdir(CASES / case)
    entry = next(p for p in map(Path, ("openapi.yaml", "openapi.json")) if p.exists())
    findings, documents = run(entry)
    shown = text.findings(findings, documents)
    golden = Path("stderr.txt")
    if update_golden:
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")
    assert has_errors(findings)
    assert "Traceback" not in shown
    for finding in findings:
        assert Path(finding.at.file).is_file()
        assert finding.at.line is not None
        assert finding.at.column is not None


def test_a_reference_through_a_symlink_does_not_leave_the_folder(
    tmp_path: Path,
) -> None:
    """What counts is where the file really is."""
    (tmp_path / "secret.yaml").write_text("Pet: {type: string}\n")
    folder = tmp_path / "spec"
    folder.mkdir()
    (folder / "inside.yaml").symlink_to(tmp_path / "secret.yaml")
    entry = folder / "openapi.yaml"
    entry.write_text(
        "openapi: 3.1.0\n"
        'info: {title: Pets, version: "1"}\n'
        "paths: {}\n"
        "components: {schemas: {Pet: {$ref: inside.yaml#/Pet}}}\n"
    )
    findings, _ = run(entry)
    assert [f.rule for f in findings] == ["ref-outside-root"]
    assert (findings[0].at.line, findings[0].at.column) == (4, 30)
