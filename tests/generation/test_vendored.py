"""A package where it is vendored: other line ends, another title, two versions."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.generation.support import command, once, replace_once, specloom, tree

SPEC = """\
openapi: 3.1.0
info: {title: Tea House, version: "1"}
servers: [{url: "http://127.0.0.1:9"}]
tags: [{name: cups}]
paths:
  /cups:
    get:
      operationId: listCups
      tags: [cups]
      description: |
        All cups.

        In two paragraphs.
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Cup"}}}}
components:
  schemas:
    Cup: {type: object, required: [size], properties: {size: {type: integer}}}
"""
OWN_CODE = '"""Tea."""\n\n\nclass Tea:\n    """Hot."""\n'
SETTINGS = """
[client]
output = "../../generated"
[[own_code]]
file = "own_code/tea.py"
exports = ["Tea"]
"""


@pytest.fixture(scope="session")
def made(shared: Path) -> Path:
    def make(folder: Path) -> None:
        spec = folder / "spec/tea"
        (spec / "own_code").mkdir(parents=True)
        (spec / "openapi.yaml").write_text(SPEC, encoding="utf-8")
        (spec / "specloom.toml").write_text(SETTINGS, encoding="utf-8")
        (spec / "own_code/tea.py").write_text(OWN_CODE, encoding="utf-8")
        run = specloom("generate", cwd=folder)
        assert run.code == 0, run.text

    return once(shared / "vendored", make)


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "project"))


def with_other_line_ends(folder: Path) -> None:
    """As a checkout with `core.autocrlf=true` leaves it."""
    for path in folder.rglob("*"):
        if path.is_file() and ".specloom" not in path.parts:
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("cache", ["", "--no-cache"])
def test_a_checkout_with_other_line_ends_is_in_sync(project: Path, cache: str) -> None:
    with_other_line_ends(project)
    before = tree(project / "generated")
    assert specloom("verify", "generated/tea_house", cwd=project).code == 0
    options = [cache] if cache else []
    run = specloom("generate", "--check", *options, cwd=project)
    assert run.code == 0, run.text
    run = specloom("generate", *options, cwd=project)
    assert run.code == 0, run.text
    assert tree(project / "generated") == before


def test_an_edit_beside_other_line_ends_is_seen(project: Path) -> None:
    with_other_line_ends(project)
    edited = project / "generated/tea_house/resources/cups.py"
    edited.write_bytes(edited.read_bytes() + b"x = 1\r\n")
    for arguments in (("verify", "generated/tea_house"), ("generate", "--check")):
        run = specloom(*arguments, cwd=project)
        assert run.code == 1
        assert "resources/cups.py" in run.out
        assert "resources/__init__.py" not in run.out


def test_a_change_of_the_spec_is_written_over_other_line_ends(project: Path) -> None:
    spec = project / "spec/tea/openapi.yaml"
    replace_once(spec, "All cups.", "Every cup.")
    with_other_line_ends(project)
    assert specloom("generate", "--check", cwd=project).code == 1
    run = specloom("generate", cwd=project)
    assert run.code == 0, run.text
    package = project / "generated/tea_house"
    assert "Every cup." in (package / "resources/cups.py").read_text(encoding="utf-8")
    assert specloom("generate", "--check", cwd=project).code == 0


@pytest.mark.parametrize("options", [[], ["--no-cache"]])
def test_a_package_of_a_former_title_is_named(
    project: Path, options: list[str]
) -> None:
    spec = project / "spec/tea/openapi.yaml"
    replace_once(spec, "title: Tea House", "title: Tea Room")
    run = specloom("generate", *options, cwd=project)
    assert run.code == 0, run.text
    said = "info[former-package] 'tea_house' in generated was made from these documents"
    assert said in run.text
    assert "Delete generated/tea_house" in run.text
    assert (project / "generated/tea_house/_client.py").exists()
    again = specloom("generate", "--check", *options, cwd=project)
    assert again.code == 0
    assert said in again.text
    shutil.rmtree(project / "generated/tea_house")
    assert "former-package" not in specloom("generate", *options, cwd=project).text


def test_a_package_of_a_neighbour_is_no_former_one(project: Path) -> None:
    """It has files of the same names in the same folder of packages."""
    other = project / "spec/coffee"
    shutil.copytree(project / "spec/tea", other)
    replace_once(other / "openapi.yaml", "title: Tea House", "title: Coffee House")
    run = specloom("generate", cwd=project)
    assert run.code == 0, run.text
    assert (project / "generated/coffee_house").is_dir()
    assert "former-package" not in run.text
    assert "former-package" not in specloom("generate", "--check", cwd=project).text


TWO_VERSIONS = """
import json
from old.tea_house import TeaHouse as Old, ClientError as OldError
from new.tea_house import TeaHouse as New, ClientError as NewError
from new.tea_house import types as new_types
from old.tea_house import types as old_types

def failing(client, error):
    try:
        client.cups.list_cups()
    except error as raised:
        return type(raised).__module__

print(json.dumps([
    failing(Old(max_retries=0), OldError),
    failing(New(max_retries=0), NewError),
    issubclass(NewError, OldError),
    sorted(old_types.Cup.model_fields),
    sorted(new_types.Cup.model_fields),
    Old()._logger.name, New()._logger.name,
]))
"""


def test_two_versions_live_side_by_side(project: Path) -> None:
    package = project / "generated/tea_house"
    shutil.copytree(package, project / "old/tea_house")
    spec = project / "spec/tea/openapi.yaml"
    replace_once(
        spec, "size: {type: integer}", "size: {type: integer}, ml: {type: number}"
    )
    assert specloom("generate", cwd=project).code == 0
    shutil.copytree(package, project / "new/tea_house")
    run = command(sys.executable, "-c", TWO_VERSIONS, cwd=project)
    assert run.code == 0, run.err
    assert json.loads(run.out) == [
        "old.tea_house._runtime.core.errors",
        "new.tea_house._runtime.core.errors",
        False,
        ["size"],
        ["ml", "size"],
        "old.tea_house",
        "new.tea_house",
    ]


def test_a_package_of_other_files_is_no_former_one(project: Path) -> None:
    """A description of one's own is called like the one that a package was made from."""
    shutil.copy(project / "spec/tea/openapi.yaml", project)
    replace_once(project / "openapi.yaml", "title: Tea House", "title: Shop")
    run = specloom("generate", "openapi.yaml", cwd=project)
    assert run.code == 0, run.text
    assert (project / "generated/shop").is_dir()
    assert "former-package" not in run.text
