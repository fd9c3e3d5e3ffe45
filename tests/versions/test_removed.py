"""What a version no longer takes: said where somebody looks for it."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from tests.generation.support import command, specloom
from tests.versions.support import copied, edit


def docstrings(package: Path) -> list[str]:
    """Of `notes.create`, sync and async."""
    tree = ast.parse((package / "resources/notes.py").read_text())
    return [
        ast.get_docstring(node) or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name == "create"
    ]


def test_the_docstring_says_what_is_no_longer_taken(shop: Path) -> None:
    texts = docstrings(shop / "generated/shop")
    assert len(texts) == 2
    for text in texts:
        assert text.endswith(
            "No longer taken:\n    temperature: Until 2023-06-01. Leave it out."
        )


def test_a_version_that_takes_it_says_nothing(shop: Path) -> None:
    for text in docstrings(shop / "generated/shop_2023_06_01"):
        assert "No longer taken" not in text
        assert "temperature: How warm it is." in text


def test_python_refuses_it_where_it_is_gone(shop: Path) -> None:
    program = (
        "from shop import Shop\n"
        "Shop(api_key='k').notes.create(text='a', tools=[], temperature=0.5)\n"
    )
    run = command(
        *(sys.executable, "-c", program),
        cwd=shop,
        env={"PYTHONPATH": str(shop / "generated")},
    )
    assert run.code == 1
    assert "unexpected keyword argument 'temperature'" in run.err


def test_the_configuration_says_it_for_a_description_of_others(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    with (spec / "specloom.toml").open("a") as file:
        file.write(
            '[versions."2026-10-21".client.operations.notes_create]\n'
            'removed = [{name = "warmth", until = "2020-01-01"}]\n'
        )
    assert specloom("generate", cwd=spec).code == 0
    for text in docstrings(spec / "generated/shop"):
        assert text.endswith("No longer taken:\n    warmth: Until 2020-01-01.")


@pytest.mark.parametrize("bad", ["true", "[]", "[{name: a}]", "[{name: a, until: 1}]"])
def test_what_has_another_form_is_found(tmp_path: Path, bad: str) -> None:
    spec = copied(tmp_path)
    edit(
        spec / "openapi.yaml",
        'x-specloom-removed:\n        - {name: temperature, until: "2023-06-01", instead:'
        " Leave it out.}",
        f"x-specloom-removed: {bad}",
    )
    run = specloom("validate", cwd=spec)
    assert run.code == 1
    assert "malformed-annotation" in run.out
