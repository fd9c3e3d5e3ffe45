"""Big descriptions of other APIs: everything of them becomes a client, or is named.

Slow; `pytest -m corpus`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.generation.support import ROOT, command, specloom

SPECS = ROOT.parent / "shared" / "specs"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SPECS.is_dir(), reason=f"the specs are not in {SPECS}"),
]


@pytest.mark.parametrize("name", ["stripe", "github"])
def test_a_big_spec_becomes_a_client(name: str, tmp_path: Path) -> None:
    run = specloom(
        *("generate", SPECS / f"{name}.json", "--format", "json", "--output", "out"),
        cwd=tmp_path,
    )
    report = json.loads(run.out)
    errors = [f for f in report["findings"] if f["severity"] == "error"]
    assert errors == []
    assert run.code == 0
    (package,) = report["packages"]
    spec = json.loads((SPECS / f"{name}.json").read_text())
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    written = sum(
        method in methods for item in spec["paths"].values() for method in item
    )
    left_out = [
        f
        for f in report["findings"]
        if f["rule"] == "not-generated" and "is left out" in f["message"]
    ]
    assert package["operations"] + len(left_out) == written

    (folder,) = (tmp_path / "out").iterdir()
    look = (
        "import importlib, sys; name = sys.argv[1];"
        "modules = [importlib.import_module(f'{name}{m}')"
        " for m in ('', '.types', '.params', '.errors')];"
        "[getattr(m, n) for m in modules for n in m.__all__]"
    )
    run = command(sys.executable, "-c", look, folder.name, cwd=tmp_path / "out")
    assert run.code == 0, run.err
    run = command(
        *(sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--quiet"),
        *("--select", "F,I", "--target-version", "py311", "--exclude", "_runtime", "."),
        cwd=tmp_path / "out",
    )
    assert run.out == ""
