"""What the benchmarks measure can be made; how fast it is does not matter here."""

from __future__ import annotations

from pathlib import Path

from bench import comparison, generation
from bench.measure import run

SPEC = Path(__file__).parents[1] / "spec" / "claude"


def test_the_general_api_can_be_generated_alone(tmp_path: Path) -> None:
    (situation,) = (
        each
        for each in generation.SITUATIONS
        if each.documents and each.cold and each.formatter == "ruff"
    )
    workbench = generation._Workbench(SPEC, tmp_path, situation)
    assert workbench.run().wall_s > 0
    assert list(tmp_path.glob("*/out/claude_api/__init__.py"))


def test_the_stopwatch_knows_every_stage(tmp_path: Path) -> None:
    """A stage that was renamed is an error, so that the table follows the code."""
    situation = next(each for each in generation.SITUATIONS if each.cold)
    (stages,) = generation._Workbench(SPEC, tmp_path, situation).stages(1)
    for stage in ("load", "lower", "render", "format: layout without black", "write"):
        assert stages[stage] > 0


def test_an_edited_copy_can_be_compared(tmp_path: Path) -> None:
    document = SPEC.parents[1] / "tests" / "golden" / "all_of" / "openapi.yaml"
    edits = comparison._DocumentEdits(document, tmp_path / "edited.yaml")
    command = [*comparison._command(document, edits.file), "--format", "json"]
    assert run(command, {}).peak_mb > 0
    assert "bench_added" in edits.file.read_text()
