"""Small specs, each showing one thing, and what is made of them, word for word."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from tests.generation.support import command, generated_python, tree
from tests.golden import CASES, case_names, check_tree, reviewed


def package_of(goldens: Path, case: str) -> Path:
    """The one package that was made for a case."""
    (package,) = (path for path in (goldens / case).iterdir())
    return package


@pytest.mark.parametrize("case", case_names())
def test_output_is_as_reviewed(case: str, goldens: Path, update_golden: bool) -> None:
    package = package_of(goldens, case)
    files = {path: data.decode() for path, data in tree(package).items()}
    check_tree(reviewed(files), CASES / case / "expected", update=update_golden)


@pytest.mark.parametrize("case", case_names())
def test_report_is_as_reviewed(case: str, goldens: Path, update_golden: bool) -> None:
    """`findings.txt` is there when there is something to say, and only then."""
    code, _, text = (goldens / f"{case}.txt").read_text().partition("\n")
    assert code == "0", text
    said = text.partition(": 1 document, ")[0].rpartition("\n")[0]
    said = said.replace(f"{CASES / case}/", "")
    # The summary of the run is no finding; it has the time in it.
    kept = f"{said}\n" if said.strip() else ""
    golden = CASES / case / "findings.txt"
    if update_golden:
        golden.unlink(missing_ok=True)
        if kept:
            golden.write_text(kept)
    assert kept == (golden.read_text() if golden.exists() else "")


def test_both_spellings_of_null_give_the_same_models(goldens: Path) -> None:
    old = generated_python(package_of(goldens, "nullable_30"))
    new = generated_python(package_of(goldens, "nullable_31"))
    for path in ("types/models.py", "params/models.py"):
        assert old[path] == new[path]


DEFAULTS = """
from reserved_names.types import Dated, Model

for cls in (Dated, Model):
    value = cls.model_validate({"base": {}, "any_": {}})
    for name in ("born_on", "born", "seen", "zoned", "maybe", "either", "datetime"):
        if name in cls.model_fields:
            print(cls.__name__, name, getattr(value, name))
    print(sorted(value.to_dict()))
"""


def test_a_default_that_is_a_date_is_one(goldens: Path) -> None:
    """Also where a field called `datetime` hides the module."""
    run = command(sys.executable, "-c", DEFAULTS, cwd=goldens / "reserved_names")
    assert run.code == 0, run.err
    assert run.out.splitlines() == [
        "Dated born_on 2020-02-29",
        "Dated seen 2021-03-04 05:06:07+00:00",
        "['any_', 'base']",
        "Model born 2020-02-29",
        "Model seen 2021-03-04 05:06:07+00:00",
        "Model zoned 2021-03-04 05:06:07.250000+02:00",
        "Model maybe 2020-01-02",
        "Model either 2020-01-03",
        "Model datetime a name that hides the module",
        "['any_', 'base']",
    ]


HOSTILE_WORDS = {"SystemExit", "os", "system", "getpid", "evil", "__import__"}


def test_hostile_texts_stay_inside_literals(goldens: Path) -> None:
    """No name of theirs is code, and nothing turns the reading direction around."""
    package = package_of(goldens, "hostile_text")
    assert package.name == "evil_import_os"
    for path, text in generated_python(package).items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Name):
                assert node.id not in HOSTILE_WORDS, path
            if isinstance(node, ast.Attribute):
                assert node.attr not in HOSTILE_WORDS, path
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert {alias.name for alias in node.names}.isdisjoint({"os"}), path
            assert (
                not isinstance(node, ast.Raise)
                or path == "__init__.py"
                or (path in {"types/__init__.py", "params/__init__.py"})
            ), path
    for path, data in tree(package).items():
        assert all(c == "\n" or c.isprintable() for c in data.decode()), path


def test_hostile_names_stay_inside_the_folder(goldens: Path) -> None:
    """Nothing was written but the package."""
    assert [path.name for path in (goldens / "hostile_text").iterdir()] == [
        "evil_import_os"
    ]
    assert not Path("/tmp/evil").exists()
