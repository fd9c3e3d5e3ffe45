"""The runtime goes into any package, and costs little until it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import runtime.client

FOLDER = Path(runtime.client.__file__).parent
MODULES = sorted(FOLDER.glob("*.py"))
THIRD_PARTY = {"httpx2", "pydantic", "pydantic_core", "typing_extensions"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_what_a_module_imports(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 1
        for name in names:
            top = name.partition(".")[0]
            assert top in sys.stdlib_module_names | THIRD_PARTY, name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_knows_no_api(path: Path) -> None:
    text = path.read_text().lower()
    assert "anthropic" not in text
    assert "claude" not in text


def test_a_client_imports_only_what_it_uses() -> None:
    code = """
import sys
import httpx2, pydantic
before = set(sys.modules)
import runtime.async_client, runtime.resource, runtime.sync_client
client = runtime.sync_client.SyncAPIClient(
    settings=runtime.client.ClientSettings("p", "1", base_url="https://example.com")
)
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
        "runtime.async_client",
        "runtime.client",
        "runtime.errors",
        "runtime.omit",
        "runtime.operation",
        "runtime.request",
        "runtime.resource",
        "runtime.retry",
        "runtime.sync_client",
        "runtime.transport",
    }
