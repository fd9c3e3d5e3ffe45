"""The same through the commands: packages, findings, comparisons."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.config.described import SPEC, write
from tests.generation.support import specloom

SETTINGS = """\
[client.methods]
"GET /orders/{id}" = "orders.get"

[client.pagination]
"*" = {items = "data", next = {cursor = "next_cursor"}}

[client.security.apiKey]
type = "header"
name = "X-Api-Key"

[client.operations.createOrder]
stream = {switch = "live"}

[client.exclude]
tags = ["admin"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, SETTINGS)


def generated(folder: Path, *more: str) -> tuple[int, str]:
    run = specloom("generate", *more, cwd=folder)
    return run.code, run.text


def methods(folder: Path) -> set[str]:
    text = (folder / "generated/shop/resources/orders.py").read_text()
    return {name for name in ("get", "get_order", "fetch") if f"def {name}(" in text}


def test_a_package_is_made_of_it(folder: Path) -> None:
    code, said = generated(folder, "--strict")
    assert (code, "warning" in said) == (0, False)
    assert methods(folder) == {"get"}
    files = {path.name for path in (folder / "generated/shop/resources").iterdir()}
    assert "admin.py" not in files
    texts = [p.read_text() for p in (folder / "generated/shop/types").iterdir()]
    classes = "".join(texts)
    # Of what no operation uses, that of excluded ones goes, and the rest is typed.
    assert "class Unused(" in classes
    assert "class Audit(" not in classes
    assert "class Actor(" not in classes
    run = specloom("validate", cwd=folder)
    assert "specloom.toml" not in run.text
    assert "missing-accessor" not in run.text  # the others keep the names they have


def test_an_edit_of_it_is_noticed(folder: Path) -> None:
    assert generated(folder)[0] == 0
    assert "nothing changed" in generated(folder)[1]
    config = folder / "specloom.toml"
    config.write_text(config.read_text().replace("orders.get", "orders.fetch"))
    assert generated(folder, "--check")[0] == 1
    assert generated(folder)[0] == 0
    assert methods(folder) == {"fetch"}


def test_what_names_nothing_is_a_warning_of_generate(folder: Path) -> None:
    config = folder / "specloom.toml"
    config.write_text(config.read_text().replace("GET /orders/{id}", "GET /order/{id}"))
    code, said = generated(folder)
    assert code == 0
    assert (
        "specloom.toml:2:1: warning[unmatched-entry] no operation is 'GET /order/{id}';"
        " the entry is passed over" in said
    )
    assert "Did you mean 'GET /orders/{id}'" in said
    assert methods(folder) == {"get_order"}
    assert generated(folder, "--strict")[0] == 1
    run = specloom("validate", cwd=folder)
    assert (run.code, "error[unmatched-entry]" in run.out) == (1, True)
    assert '"GET /order/{id}" = "orders.get"' in run.out  # the line itself


def test_a_clash_stops_the_run(folder: Path) -> None:
    config = folder / "specloom.toml"
    more = '[client.operations.getOrder]\naccessor = "orders.fetch"\n'
    config.write_text(config.read_text() + more)
    code, said = generated(folder)
    assert code == 1
    assert "specloom.toml:17:1: error[configuration]" in said
    assert "specloom.toml:2:1, say different things" in said
    assert not (folder / "generated").exists()


def test_two_operations_with_one_name_are_found_at_their_entries(folder: Path) -> None:
    config = folder / "specloom.toml"
    text = config.read_text()
    config.write_text(
        text.replace("[client.p", 'deleteOrder = "orders.get"\n[client.p')
    )
    run = specloom("validate", cwd=folder)
    assert "specloom.toml:4:1: error[duplicate-accessor]" in run.out


def test_two_schemas_with_one_name_are_found_at_their_entries(folder: Path) -> None:
    config = folder / "specloom.toml"
    more = '[client.types]\nOrder = "Thing"\nPaid = "Thing"\n'
    config.write_text(config.read_text() + more)
    run = specloom("validate", cwd=folder)
    assert "specloom.toml:18:1: warning[schema-name-collision]" in run.out


def test_each_revision_is_read_with_its_own(folder: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    git("add", "openapi.yaml", "specloom.toml")
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "One.")
    config = folder / "specloom.toml"
    config.write_text(config.read_text().replace("orders.get", "orders.fetch"))
    run = specloom("diff", "HEAD:", ".", "--format", "json", cwd=folder)
    report = json.loads(run.out)
    (change,) = report["changes"]
    assert change["id"] == "annotation-changed"
    assert "specloom.toml" in json.dumps(change)
    assert "orders.get" in json.dumps(report["client"])
    assert "orders.fetch" in json.dumps(report["client"])
    # What neither side has is not compared.
    spec = SPEC.replace("actor: {$ref", "by: {$ref")
    config.write_text(SETTINGS)
    (folder / "openapi.yaml").write_text(spec)
    run = specloom("diff", "HEAD:", ".", "--format", "json", cwd=folder)
    assert json.loads(run.out)["changes"] == []


def test_the_client_sends_what_is_said(folder: Path) -> None:
    """Against a server that refuses what has no credential."""
    assert generated(folder)[0] == 0
    run = specloom("demo", cwd=folder)
    assert run.code == 0, run.text
    for call in ("list_orders() ->", "create_order() ->", "get(id='string') ->"):
        assert f"client.orders.{call}" in run.out
    assert "audits" not in run.out
