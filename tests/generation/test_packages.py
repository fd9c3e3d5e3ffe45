"""Every generated package is code that one would want to have written."""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path

import pytest

from tests.generation.conftest import PETSTORES, WRONG_LINES
from tests.generation.support import (
    command,
    generated_python,
    packages_in,
    tree,
)
from tests.golden import CASES, case_names

LOOK = """
import importlib, json, pathlib, pkgutil, sys, traceback, typing

def forget(package):
    for name in list(sys.modules):
        if name == package or name.startswith(package + "."):
            del sys.modules[name]

problems = []
for package in sys.argv[1:]:
    root = pathlib.Path(package)
    found = [
        ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(root.rglob("*.py"))
        if "_runtime" not in path.parts
    ]
    for module in found:
        forget(package)  # each module must be importable first
        try:
            importlib.import_module(module)
        except Exception:
            problems.append(f"{module}: {traceback.format_exc(limit=-1)}")
    for module in (package, f"{package}.types", f"{package}.params", f"{package}.errors"):
        for name in importlib.import_module(module).__all__:
            try:
                value = getattr(importlib.import_module(module), name)
                if hasattr(value, "model_rebuild"):
                    value.model_rebuild(force=True)
                elif typing.is_typeddict(value):
                    typing.get_type_hints(value)
            except Exception as error:
                problems.append(f"{module}.{name}: {error!r}")
print(json.dumps(problems))
"""


def test_every_module_and_every_name_can_be_imported(workspace: Path) -> None:
    names = [path.name for path in packages_in(workspace) if path.name != "app"]
    assert len(names) > len(case_names())
    run = command(sys.executable, "-c", LOOK, *names, cwd=workspace)
    assert run.code == 0, run.err
    assert json.loads(run.out) == []


def test_mypy_strict_finds_nothing(mypy_report: str) -> None:
    lines = [x for x in mypy_report.splitlines() if not x.startswith("app/wrong.py:")]
    assert lines == []


def test_mypy_finds_what_a_caller_does_wrong(mypy_report: str) -> None:
    """So that the run above is known to see the types."""
    found = re.findall(r"^app/wrong\.py:(\d+): error", mypy_report, re.MULTILINE)
    assert {int(line) for line in found} == WRONG_LINES


def test_pyright_finds_nothing_but_what_a_caller_does_wrong(workspace: Path) -> None:
    settings = {
        "include": ["."],
        # The client of Claude is the same as in `app`; `_runtime` is a copy of one
        # folder, read in all packages and checked in one of them.
        "exclude": [
            "claude_api",
            *(
                f"{path.name}/_runtime"
                for path in packages_in(workspace)
                if path.name != "app"
            ),
        ],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
        "pythonVersion": "3.11",
    }
    (workspace / "pyrightconfig.json").write_text(json.dumps(settings))
    run = command(
        *(sys.executable, "-m", "pyright", "--outputjson", "-p", workspace),
        cwd=workspace,
    )
    assert run.code in {0, 1}, run.text
    report = json.loads(run.out)
    assert report["summary"]["filesAnalyzed"] > 150
    wrong = set()
    others = []
    for found in report["generalDiagnostics"]:
        line = found["range"]["start"]["line"] + 1
        if Path(found["file"]).name == "wrong.py":
            wrong.add(line)
        else:
            others.append(f"{found['file']}:{line}: {found['message']}")
    assert others == []
    assert wrong == WRONG_LINES


def test_ruff_finds_nothing(workspace: Path) -> None:
    """No unused import, no undefined name, no line too long, imports in order."""
    run = command(
        *(sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"),
        *("--select", "F,E501,I", "--line-length", "88", "--target-version", "py311"),
        *("--output-format", "concise", "--exclude", "_runtime,app", "."),
        cwd=workspace,
    )
    assert run.out.strip() == "All checks passed!"


def test_black_would_change_nothing(workspace: Path) -> None:
    run = command(
        *(sys.executable, "-m", "black", "--check", "--quiet"),
        *("--target-version", "py311", "--exclude", "/(_runtime|app)/", "."),
        cwd=workspace,
    )
    assert run.code == 0, run.err


def spec_words(folder: Path) -> set[str]:
    """Every word of the documents in a folder, their titles as one word, and its names."""
    found: set[str] = set()
    for path in (*folder.rglob("*.yaml"), *folder.rglob("specloom.toml")):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"\w+", text))
        for title in re.findall(r"title: ([\w ]+)", text):
            found.add(title.replace(" ", ""))
    return found


@pytest.mark.parametrize("case", [*case_names(), "claude"])
def test_no_class_has_a_number_that_the_spec_has_not(
    case: str, goldens: Path, claude: Path
) -> None:
    written = spec_words(claude / "spec" if case == "claude" else CASES / case)
    root = claude / "generated" if case == "claude" else goldens / case
    seen = 0
    for path, text in generated_python(root).items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                seen += 1
                name = node.name.removeprefix("Async")
                bare = name.removesuffix("Param")
                kept = {name, bare} & written
                assert not bare[-1].isdigit() or kept, f"{path}: {node.name}"
    assert seen


def test_packages_stand_on_their_own(workspace: Path) -> None:
    """Relative imports only, their own README and licence, and py.typed."""
    for package in packages_in(workspace):
        if package.name == "app":
            continue
        files = tree(package)
        assert {"README.md", "LICENSE", "py.typed", "pyproject.toml"} <= set(files)
        for path, data in files.items():
            if not path.endswith(".py"):
                continue
            for node in ast.walk(ast.parse(data)):
                names = []
                if isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    names = [node.module or ""]
                for name in names:
                    top = name.partition(".")[0]
                    # httpx2 does not work without anyio, pydantic without the last two.
                    known = {"httpx2", "anyio", "pydantic"}
                    known |= {"pydantic_core", "typing_extensions"}
                    assert top in known or top in sys.stdlib_module_names, (path, name)


@pytest.mark.parametrize("name", PETSTORES)
def test_petstore_is_made_with_no_option_and_nothing_but_notes(
    name: str, petstores: Path
) -> None:
    code, _, text = (petstores / f"{name}.txt").read_text().partition("\n")
    assert code == "0"
    assert "error[" not in text
    assert "-> " in text


CALL = """
import httpx2, swagger_petstore as package

def answer(request):
    seen.append(f"{request.method} {request.url}")
    return httpx2.Response(200, json=[{"id": 7, "name": "Rex", "legs": 4}])

seen = []
client = package.SwaggerPetstore(
    http_client=httpx2.Client(transport=httpx2.MockTransport(answer))
)
pets = CALL
assert pets[0].name == "Rex" and pets[0].id == 7
assert pets[0].to_dict() == {"id": 7, "name": "Rex", "legs": 4}
assert isinstance(pets[0], package.types.Pet)
print(*seen)
"""


@pytest.mark.parametrize(
    ("name", "call", "request_line"),
    [
        (
            "petstore",
            "client.pets.list_pets(limit=3)",
            "GET http://petstore.swagger.io/v1/pets?limit=3",
        ),
        (
            "petstore-expanded",
            "client.find_pets(tags=['dog', 'big'], limit=2)",
            "GET https://petstore.swagger.io/v2/pets?tags=dog&tags=big&limit=2",
        ),
    ],
)
def test_petstore_answers_a_call(
    name: str, call: str, request_line: str, petstores: Path
) -> None:
    code = CALL.replace("CALL", call)
    run = command(sys.executable, "-c", code, cwd=petstores / name / "generated")
    assert run.code == 0, run.err
    assert run.out.strip() == request_line
