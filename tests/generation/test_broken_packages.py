"""A package that cannot be imported does not replace the one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generation.support import Run, specloom, tree

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.example"}]
paths:
  /orders:
    get: {operationId: list_orders, tags: [orders], responses: {"200": {description: OK}}}
"""
CONFIG = """\
[spec]
documents = ["openapi.yaml"]
[client]
package = "shop"
output = "out"
"""
OWN_CODE = '[[own_code]]\nfile = "own_code/extra.py"\nexports = ["THING"]\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "specloom.toml").write_text(CONFIG)
    (tmp_path / "own_code").mkdir()
    assert generate(tmp_path).code == 0
    return tmp_path


def generate(project: Path, *options: str) -> Run:
    return specloom("generate", *options, cwd=project)


def add_own_code(project: Path, text: str) -> None:
    (project / "own_code" / "extra.py").write_text(text)
    (project / "specloom.toml").write_text(CONFIG + OWN_CODE)


@pytest.mark.parametrize("ending", ["raise ValueError('no')", "raise SystemExit(3)"])
def test_what_fails_while_it_is_imported(project: Path, ending: str) -> None:
    before = tree(project / "out")
    add_own_code(project, f'"""More."""\nprint("imported")\nTHING = 1\n{ending}\n')
    run = generate(project)
    assert run.code == 2, run.text
    kind = ending.removeprefix("raise ").partition("(")[0]
    assert f"shop/own_code/extra.py:4: {kind}: " in run.text
    assert "Nothing was written" in run.text
    assert "imported" not in run.text.splitlines()
    assert tree(project / "out") == before
    assert [path.name for path in (project / "out").iterdir()] == ["shop"]


def test_what_lacks_a_library_is_not_judged(project: Path) -> None:
    """It is somebody's who has it."""
    add_own_code(project, '"""More."""\nimport of_somebody_else\nTHING = 1\n')
    run = generate(project)
    assert run.code == 0, run.text
    assert (project / "out" / "shop" / "own_code" / "extra.py").is_file()


def test_a_module_of_the_runtime_that_the_package_does_not_have(project: Path) -> None:
    """No event is described, so that nothing of the package reads any."""
    before = tree(project / "out")
    add_own_code(
        project,
        '"""More."""\nfrom .._runtime.core.webhooks import Sign\nTHING = Sign\n',
    )
    run = generate(project)
    assert run.code == 2, run.text
    assert (
        "ModuleNotFoundError: No module named 'shop._runtime.core.webhooks'" in run.text
    )
    assert tree(project / "out") == before


@pytest.mark.parametrize("module", ["retry", "transport"])
def test_a_runtime_of_the_users_own_is_tried(project: Path, module: str) -> None:
    before = tree(project / "out")
    folder = project / "templates" / "runtime" / "core"
    folder.mkdir(parents=True)
    (folder / f"{module}.py").write_text("raise LookupError('of my own')\n")
    (project / "specloom.toml").write_text(CONFIG + 'templates = "templates"\n')
    run = generate(project)
    assert run.code == 2, run.text
    assert f"shop/_runtime/core/{module}.py:1: LookupError: of my own" in run.text
    assert tree(project / "out") == before


def test_a_check_runs_no_code_of_the_package(project: Path) -> None:
    ran = project / "ran"
    add_own_code(project, f'"""More."""\nopen({str(ran)!r}, "w")\nTHING = 1\n')
    assert generate(project, "--check").code == 1
    assert generate(project, "--diff").code == 0
    assert not ran.exists()
    assert generate(project).code == 0
    assert ran.exists()


@pytest.mark.parametrize("formatter", ["black", "ruff"])
@pytest.mark.parametrize("options", [[], ["--check"]])
def test_what_does_not_compile(
    project: Path, formatter: str, options: list[str]
) -> None:
    """Formatters take more than Python does: they only parse."""
    before = tree(project / "out")
    folder = project / "templates" / "client"
    folder.mkdir(parents=True)
    (folder / "errors.py.jinja").write_text("def twice(a, a): ...\n")
    (project / "specloom.toml").write_text(
        CONFIG + f'templates = "templates"\nformatter = "{formatter}"\n'
    )
    run = generate(project, *options)
    assert run.code == 2, run.text
    assert "errors.py: duplicate argument 'a' in function definition" in run.text
    assert tree(project / "out") == before
