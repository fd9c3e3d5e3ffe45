"""The layout: which folder may import which, and who may do what."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "generator" / "specloom"
TEMPLATES = ROOT / "templates"
RUNTIME = TEMPLATES / "runtime"
MODULES = sorted(SOURCE.rglob("*.py"))

# A folder -> the folders that it may import from; what is not here may not be.
MAY_IMPORT: dict[str, set[str]] = {
    "__main__": {"cli"},
    "cli": {"runs", "reports", "check", "python", "mock", "diff", "package", "api"}
    | {"spec", "config", "base"},
    "runs": {"check", "python", "mock", "diff", "package", "api", "spec", "config"}
    | {"base"},
    "reports": {"check", "diff", "package", "spec", "base"},
    "check": {"api", "spec", "base"},
    "python": {"diff", "package", "api", "config", "base"},
    "mock": {"spec", "base"},
    "diff": {"spec", "config", "base"},
    "package": {"base"},
    "api": {"spec", "base"},
    "spec": {"base"},
    "config": {"base"},
    "base": set(),
}


def dotted(path: Path) -> str:
    """A module below `specloom`, as `check.rules.names`."""
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def imported(path: Path, tree: ast.AST) -> Iterator[str]:
    """What a module imports of `specloom`, also inside functions."""
    known = {dotted(each).removesuffix(".__init__") for each in MODULES}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            if module == "specloom" or module.startswith("specloom."):
                base = module.removeprefix("specloom").strip(".")
                for alias in node.names:
                    below = f"{base}.{alias.name}".strip(".")
                    yield below if below in known else base or "__init__"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("specloom"):
                    yield alias.name.removeprefix("specloom").strip(".") or "__init__"


def edges() -> Iterator[tuple[str, str]]:
    for path in MODULES:
        for target in imported(path, ast.parse(path.read_text())):
            yield dotted(path).removesuffix(".__init__"), target


def test_imports_run_one_way() -> None:
    wrong = set()
    for module, target in edges():
        here, there = module.partition(".")[0], target.partition(".")[0]
        if there in {here, "__init__"}:
            continue
        if there not in MAY_IMPORT[here]:
            wrong.add(f"{module} -> {target}")
    assert sorted(wrong) == []


def test_every_folder_has_its_place() -> None:
    assert {dotted(each).partition(".")[0] for each in MODULES} <= {
        *MAY_IMPORT,
        "__init__",
    }
    folders = list(MAY_IMPORT)
    for folder, below in MAY_IMPORT.items():
        later = folders[folders.index(folder) + 1 :]
        assert below <= set(later), f"{folder}: what it imports stands below it"


def test_the_core_of_the_runtime_knows_neither_client() -> None:
    for source, target in runtime_edges():
        here, there = source.partition(".")[0], target.partition(".")[0]
        assert there in {here, "core"}, f"{source} imports {target}"


def runtime_edges() -> Iterator[tuple[str, str]]:
    """Imports within the runtime, wherever they stand: for types, in functions, too."""
    paths = {
        ".".join(path.relative_to(RUNTIME).with_suffix("").parts): path
        for path in RUNTIME.rglob("*.py")
    }
    for name, path in paths.items():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = name.split(".")[: -node.level]
                module = ".".join([*base, *filter(None, [node.module])])
                for alias in node.names:
                    below = f"{module}.{alias.name}".strip(".")
                    target = below if below in paths else module
                    assert target in paths, f"{path}:{node.lineno}"
                    yield name, target


@pytest.mark.parametrize("source", ["generator", "runtime"])
def test_modules_import_each_other_in_no_circle(source: str) -> None:
    reach: dict[str, set[str]] = {}
    for start, target in edges() if source == "generator" else runtime_edges():
        if start != target:
            reach.setdefault(start, set()).add(target)
    assert reach
    for start in reach:
        seen: set[str] = set()
        waiting = list(reach[start])
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting += reach.get(module, ())
        assert start not in seen, f"{start} imports itself through others"


def test_one_file_knows_the_model_generator() -> None:
    knowing = set()
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            if any(name.startswith("datamodel_code_generator") for name in names):
                knowing.add(dotted(path))
    assert knowing == {"python.models"}


# Python's words, and names that only a pass of a language may give: `BadRequestError`,
# `types.Pet`. Those of the code itself are none.
OF_A_LANGUAGE = re.compile(
    r"(?i:python|pydantic|py_name|model_name|param_name|snake_case|class_name)"
    r"|identifiers|iskeyword|\bLiteral\b|TypedDict|\b(?:types|params)\.[A-Z]"
    r"|\b(?!KeyError|ValueError)[A-Z]\w+Error\b"
)


def test_the_representation_knows_no_language() -> None:
    wrong = []
    for path in sorted((SOURCE / "api").rglob("*.py")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            # Where to look for what a language makes of it.
            said = line.replace("specloom.python.naming", "")
            if OF_A_LANGUAGE.search(said):
                wrong.append(f"{dotted(path)}:{number}: {line.strip()}")
    assert wrong == []


def test_names_are_spelled_in_one_place() -> None:
    """The rest of Python's side asks the pass for names."""
    spelling = {module for module, target in edges() if target == "python.identifiers"}
    assert spelling == {"python.naming", "python.views.resources"}


def attribute_chain(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{attribute_chain(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "?"


ONLY_CLI = re.compile(
    r"(print|input|exit|quit|os\.environ.*|os\.getenv|sys\.(exit|argv|stdout|stderr|stdin)"
    r".*|click\..*|os\._exit)$"
)


def test_only_the_command_line_prints_exits_and_reads_the_environment() -> None:
    wrong = []
    for path in MODULES:
        if dotted(path).startswith("cli."):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute | ast.Name):
                chain = attribute_chain(node)
                if ONLY_CLI.match(chain):
                    wrong.append(f"{dotted(path)}:{node.lineno}: {chain}")
    assert wrong == []


WRITING = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rmtree", "chmod"}
# Writing is their work: `replacing` writes the single files of the others, `formatting`
# hands files to a formatter in a temporary folder.
WRITERS = {
    *("base.cache", "base.replacing", "cli.common", "package.write"),
    "python.formatting",
}


def test_only_writers_write() -> None:
    wrong = []
    for path in MODULES:
        if dotted(path) in WRITERS:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and node.attr in WRITING:
                wrong.append(f"{dotted(path)}:{node.lineno}: {node.attr}")
    assert wrong == []


def test_workflow_commands_are_written_in_one_place() -> None:
    """`base.escaping` alone knows how they look, so that nobody forgets to escape."""
    wrong = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if re.match(r"\s*::", node.value):
                wrong.append(f"{dotted(path)}:{node.lineno}: {node.value}")
    assert {each.partition(":")[0] for each in wrong} == {"base.escaping"}, wrong


def test_nothing_is_called_utils() -> None:
    for path in (*MODULES, *TEMPLATES.rglob("*")):
        assert not re.search(r"(?i)util|helper|misc", path.stem), path


def _structs() -> Iterator[tuple[Path, ast.ClassDef, set[str]]]:
    """Every class that is a struct, with its methods; dataclasses take long to make."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                assert "dataclass" not in ast.unparse(node).split("class ")[0], path
                methods = {m.name for m in node.body if isinstance(m, ast.FunctionDef)}
                yield path, node, methods


def test_models_of_the_api_are_frozen_values() -> None:
    found = 0
    for path, node, _ in _structs():
        options = {each.arg: ast.unparse(each.value) for each in node.keywords}
        if path == SOURCE / "api" / "model.py" and "StrEnum" not in ast.unparse(node):
            is_frozen = options.get("frozen") == "True" or node.name == "_Missing"
            assert is_frozen, node.name
            found += 1
    assert found > 30


def test_a_struct_that_says_what_is_equal_says_what_is_not() -> None:
    """A struct has a `__ne__` of its own, which does not ask `__eq__`."""
    found = 0
    for path, node, methods in _structs():
        if node.keywords and "__eq__" in methods:
            assert "__ne__" in methods, (path, node.name)
            found += 1
    assert found


def test_nothing_of_the_tool_is_special_to_the_claude_api() -> None:
    """Neither generator, templates nor runtime know the home spec."""
    wrong = []
    for path in (*MODULES, *TEMPLATES.rglob("*.py"), *TEMPLATES.rglob("*.jinja")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"(?i)anthropic|claude", line):
                wrong.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert wrong == []


JINJA = sorted(TEMPLATES.rglob("*.jinja"))
PLACING = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.With,
    nodes.Const,
    nodes.Tuple,  # `for name, module in pairs`
)


@pytest.mark.parametrize("path", JINJA, ids=lambda path: path.stem)
def test_templates_only_place_text(path: Path) -> None:
    """No `set`, no comparison, no call, and no filter but `join`."""
    tree = Environment().parse(path.read_text())
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Filter):
            assert node.name == "join", node
        else:
            assert isinstance(node, PLACING), f"line {node.lineno}: {node}"


def test_conditions_of_templates_are_flags() -> None:
    """`if view.flag`, with `else` but without `elif` chains that decide by value."""
    for path in JINJA:
        tree = Environment().parse(path.read_text())
        for node in tree.find_all(nodes.If):
            assert isinstance(node.test, nodes.Getattr | nodes.Name), path


def test_no_test_module_imports_from_another() -> None:
    """Whatever stops one from being collected would stop the other, too.

    What they share stands in a module without tests.
    """
    found = {
        (path.relative_to(ROOT).as_posix(), node.module)
        for path in (ROOT / "tests").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and re.match(r"tests\.(.*\.)?test_\w+$", node.module or "")
    }
    assert found == set()
