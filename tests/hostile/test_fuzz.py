"""A sample of `make fuzz`, and that what judges it can find fault."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from tests.hostile.descriptions import CALL, PRODUCT
from tests.hostile.fuzzing import case_faults, prepare
from tests.hostile.judging import code_faults, faults_of
from tests.hostile.running import Asked, Ended, run

# Seeds of each kind that was found and repaired come first.
_FOUND = (13, 15, 26, 46, 90, 129, 1026, 2468, 2532, 2586, 2705, 2728, 3194)
_SEEDS = (*_FOUND, *range(200, 212))


@pytest.fixture(scope="module")
def prepared() -> None:
    prepare()


@pytest.mark.usefixtures("prepared")
def test_descriptions_give_a_whole_package_or_findings(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()
    faults = {
        number: found
        for number in _SEEDS
        if (found := case_faults(number, tmp_path / str(number) / "here", seen))
    }
    assert faults == {}
    assert seen["generate 0"] > 5


@pytest.mark.parametrize(
    "text",
    [
        f"{CALL}()\n",
        f"x = '' + {CALL}()\n",
        f"x: {CALL}() = 1\n",
        "import zq7\n" + f"# {CALL}\n",
        f"x = '{PRODUCT[1]}'\n",
        "x = (\n",
    ],
)
def test_text_that_became_code_is_seen(text: str) -> None:
    assert list(code_faults(text, "m.py"))


@pytest.mark.parametrize(
    "text", [f"x = '{CALL}()'\n", f"# {CALL}()\n", f"class {CALL}: ...\n"]
)
def test_text_in_literals_comments_and_names_is_fine(text: str) -> None:
    assert list(code_faults(text, "m.py")) == []


@pytest.mark.parametrize(
    ("code", "output", "broken"),
    [
        (70, "", "Traceback"),
        (2, "Error: no", ""),
        (1, "openapi.yaml: error[syntax] no", ""),
        (1, "openapi.yaml:1:2: error[internal-error] no", ""),
    ],
)
def test_runs_that_end_otherwise_are_seen(
    code: int, output: str, broken: str, tmp_path: Path
) -> None:
    ended = Ended(command="validate", code=code, output=output, broken=broken)
    assert faults_of([ended], tmp_path)


def test_files_outside_are_seen(tmp_path: Path) -> None:
    here = tmp_path / "here"
    (here / "generated" / "p").mkdir(parents=True)
    assert faults_of([], here) == []
    (tmp_path / "escaped").touch()
    (here / "other").touch()
    assert len(faults_of([], here)) == 2


def test_a_process_is_ended_that_takes_too_much(tmp_path: Path) -> None:
    def greedy(ended: list[Ended]) -> list[str]:
        return [str(len(bytearray(2 << 30)))]

    answer = run(Asked(folder=tmp_path, commands=(), then=greedy, most_bytes=1 << 28))
    assert [fault.endswith("ended by exit 1") for fault in answer.faults] == [True]


def test_no_text_is_compiled_as_a_template() -> None:
    """Templates are files; a value of a description is only placed by them."""
    root = Path(__file__).parents[2] / "generator"
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute | ast.Name)
    }
    assert "get_template" in calls
    assert calls.isdisjoint({"from_string", "Template", "compile_expression", "eval"})
