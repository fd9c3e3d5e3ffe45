"""A document that no specloom.toml speaks of is read as the one that it is compared with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {"204": {description: Done.}}
"""
CONFIG = """\
[client]
package = "store"
[client.methods]
"GET /orders" = "orders.all"
[[diff.accept]]
rule = "operation-removed"
reason = "agreed"
expires = 2999-01-31
"""
OVERLAY = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
  - {target: "$.paths['/orders'].get", update: {deprecated: true}}
"""
MORE = """\
  /carts:
    get:
      operationId: listCarts
      responses: {"204": {description: Done.}}
"""


def compared(folder: Path, *sides: str, piped: str = "") -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-m", "specloom", "diff", *sides, "--format", "json"],
        input=piped,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "error" not in run.stderr
    report: dict[str, Any] = json.loads(run.stdout)
    return report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "specloom.toml").write_text(
        CONFIG + '[spec]\noverlays = ["fixes.overlay.yaml"]\n'
    )
    (tmp_path / "fixes.overlay.yaml").write_text(OVERLAY)
    (tmp_path / "downloads").mkdir()
    (tmp_path / "downloads" / "openapi.yaml").write_text(SPEC)
    return tmp_path


@pytest.mark.parametrize(
    "sides",
    [
        ("-", "openapi.yaml"),
        ("openapi.yaml", "-"),
        ("downloads/openapi.yaml", "openapi.yaml"),
        ("openapi.yaml", "downloads/openapi.yaml"),
        (".", "downloads/openapi.yaml"),
    ],
)
def test_the_same_description_is_the_same(folder: Path, sides: tuple[str, str]) -> None:
    report = compared(folder, *sides, piped=SPEC)
    assert report["changes"] == []
    assert report["client"] == {"bump": "none", "changes": []}


def test_an_entry_about_what_came_later_is_no_fault(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(SPEC + MORE)
    config = folder / "specloom.toml"
    named = '"GET /orders" = "orders.all"\n'
    config.write_text(
        config.read_text().replace(named, f'{named}"GET /carts" = "c.l"\n')
    )
    report = compared(folder, "-", "openapi.yaml", piped=SPEC)
    assert [each["id"] for each in report["changes"]] == ["operation-added"]
    assert "client.c.l" in {each["name"] for each in report["client"]["changes"]}


def test_the_policy_is_that_of_the_one_there_is(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(SPEC + MORE)
    (change,) = compared(folder, "openapi.yaml", "-", piped=SPEC)["changes"]
    assert change["accepted"] == "agreed"


def test_overlays_of_a_revision_are_those_of_that_revision(folder: Path) -> None:
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "all"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True)
    (folder / "fixes.overlay.yaml").unlink()
    report = compared(folder, "HEAD:openapi.yaml", "-", piped=SPEC)
    assert report["changes"] == []


def test_a_configuration_that_is_new_may_name_what_is_new(folder: Path) -> None:
    (folder / "specloom.toml").rename(folder / "later.toml")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "all"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True)
    (folder / "specloom.toml").write_text('[client.methods]\n"GET /carts" = "c.l"\n')
    (folder / "openapi.yaml").write_text(SPEC + MORE)
    report = compared(folder, "--base", "HEAD")
    assert [each["id"] for each in report["changes"]] == ["operation-added"]


def test_two_configurations_count_for_a_side_each(folder: Path) -> None:
    (folder / "downloads" / "specloom.toml").write_text("")
    report = compared(folder, "downloads/openapi.yaml", "openapi.yaml")
    assert "deprecated" in {each["id"] for each in report["changes"]}
