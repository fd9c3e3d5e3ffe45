"""The runtime goes into any package, and costs little until it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import runtime

FOLDER = Path(str(runtime.__file__)).parent
MODULES = sorted(FOLDER.rglob("*.py"))
# httpx2 stands on anyio, and pydantic on the last two.
THIRD_PARTY = {"httpx2", "anyio", "pydantic", "pydantic_core", "typing_extensions"}


@pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}"
)
def test_what_a_module_imports(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        elif isinstance(node, ast.ImportFrom):
            assert node.level <= len(path.relative_to(FOLDER).parts)
        for name in names:
            top = name.partition(".")[0]
            assert top in sys.stdlib_module_names | THIRD_PARTY, name


@pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}"
)
def test_a_module_knows_no_api(path: Path) -> None:
    text = path.read_text().lower()
    assert "anthropic" not in text
    assert "claude" not in text


def test_a_client_imports_only_what_it_uses() -> None:
    code = """
import sys
import httpx2, pydantic
before = set(sys.modules)
import runtime._async.client, runtime._sync.client
settings = runtime.core.settings.ClientSettings("p", "1", base_url="https://a.example")
client = runtime._sync.client.SyncAPIClient(settings=settings)
print(*sorted(set(sys.modules) - before))
"""
    process = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=FOLDER.parent,
    )
    assert set(process.stdout.split()) == {
        "runtime",
        "runtime._async",
        "runtime._async.backend",
        "runtime._async.client",
        "runtime._sync",
        "runtime._sync.backend",
        "runtime._sync.client",
        "runtime.core",
        "runtime.core.body",
        "runtime.core.bounds",
        "runtime.core.call",
        "runtime.core.client",
        "runtime.core.errors",
        "runtime.core.exchange",
        "runtime.core.json_body",
        "runtime.core.omit",
        "runtime.core.operation",
        "runtime.core.origin",
        "runtime.core.pool",
        "runtime.core.request",
        "runtime.core.retry",
        "runtime.core.serialise",
        "runtime.core.settings",
        "runtime.core.transport",
        "runtime.core.urls",
    }


def test_importing_a_client_loads_no_library() -> None:
    """They take ten times as long, and a program may never come to a call."""
    code = """
import sys
import runtime._async.client, runtime._sync.client
loaded = {"httpx2", "pydantic", "anyio", "ssl", "asyncio"} & set(sys.modules)
runtime._sync.client.SyncAPIClient(
    settings=runtime.core.settings.ClientSettings("p", "1", base_url="https://a.example")
)
print(sorted(loaded), "httpx2" in sys.modules)
"""
    process = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=FOLDER.parent,
    )
    assert process.stdout == "[] True\n"
