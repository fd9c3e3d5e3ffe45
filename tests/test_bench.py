"""What the benchmarks measure can be made; how fast it is does not matter here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from specloom.config.reader import default_config
from specloom.runs.read import read

from bench import comparison, generation, growth, sizes
from bench.edits import Edits
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


@pytest.mark.parametrize("place", ["messages.yaml", "general/messages.yaml"])
def test_a_schema_is_edited_wherever_a_build_keeps_it(
    place: str, tmp_path: Path
) -> None:
    file = tmp_path / "schemas" / place
    file.parent.mkdir(parents=True)
    (file.parent / "batches.yaml").write_text("Batch:\n  properties:\n    id: {}\n")
    file.write_text("Message:\n  type: object\n  properties:\n    id: {}\n")
    Edits(tmp_path).next()
    properties = yaml.safe_load(file.read_text())["Message"]["properties"]
    assert list(properties) == ["bench_1", "id"]


def test_the_loop_is_that_of_the_newest_version(tmp_path: Path) -> None:
    cold = next(each for each in generation.LOOP if each.cold)
    bench = generation._Workbench(SPEC, tmp_path, cold)
    assert "--version=2026-10-21" in bench._command()


def test_an_edited_copy_can_be_compared(tmp_path: Path) -> None:
    document = SPEC.parents[1] / "tests" / "golden" / "all_of" / "openapi.yaml"
    edits = comparison._DocumentEdits(document, tmp_path / "edited.yaml")
    command = [*comparison._command(document, edits.file), "--format", "json"]
    assert run(command, {}).peak_mb > 0
    assert "bench_added" in edits.file.read_text()


@pytest.mark.parametrize(
    "case", ["tagged_union", "pagination", "errors_headers_security"]
)
def test_a_grown_description_has_all_that_its_copies_refer_to(
    case: str, tmp_path: Path
) -> None:
    spec = SPEC.parents[1] / "tests" / "golden" / case / "openapi.yaml"
    value = yaml.safe_load(spec.read_text("utf-8"))
    grown = growth.grown(value, 3)
    assert growth.operations(grown) == 3 * growth.operations(value)
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(grown))
    (document,), findings = read(default_config(file))
    assert findings == []
    assert len(document.value["components"]["schemas"]) % 3 == 0


def test_a_document_is_generated_grown_and_called(tmp_path: Path) -> None:
    """Without another generator."""
    pet = {"$ref": "#/components/schemas/Pet"}
    answer = {"description": "", "content": {"application/json": {"schema": pet}}}
    paths = {"/pet": {"get": {"operationId": "pet", "responses": {"200": answer}}}}
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    head = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}}
    document = tmp_path / "pets.json"
    document.write_text(
        json.dumps({**head, "paths": paths, "components": {"schemas": schemas}})
    )
    figures = list(sizes.sizes([document], None, tmp_path, 1))
    assert all(figure.ours[0].wall_s > 0 for figure in figures)
    names = " ".join(figure.name for figure in figures)
    for measured in ("cold, ruff", "nothing changed", "8 times", "first call"):
        assert measured in names
