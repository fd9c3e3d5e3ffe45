"""Hand-written modules in a package: written from the docs, kept, checked, refused."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.generation.support import ROOT, command, replace_once, specloom

DOCS = (ROOT / "docs" / "own_code.md").read_text(encoding="utf-8")
PETSTORE = ROOT.parent / "shared" / "specs" / "petstore.yaml"


def block(language: str, containing: str) -> str:
    """A piece of code from the page, as a reader would copy it."""
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", DOCS, re.DOTALL)
    (text,) = (each for each in found if containing in each)
    return text


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """petstore.yaml with the own code of the docs."""
    if not PETSTORE.is_file():
        pytest.skip(f"needs ../shared: {PETSTORE.name}")
    shutil.copy(PETSTORE, tmp_path)
    (tmp_path / "own_code").mkdir()
    (tmp_path / "own_code" / "first_pet.py").write_text(
        block("python", "class PetsWithFirst")
    )
    (tmp_path / "specloom.toml").write_text(block("toml", "PetsWithFirst"))
    return tmp_path


CALLER = """
import asyncio, sys

sys.path.insert(0, "generated")
from swagger_petstore import AsyncSwaggerPetstore, SwaggerPetstore
from specloom.mock.app import create_app
from specloom.mock.server import serve
from specloom.spec.load import load
from specloom.spec.resolve import resolve
from pathlib import Path

document, _ = resolve(load(Path("petstore.yaml")))
with serve(create_app(document)) as server:
    with SwaggerPetstore(base_url=server.base_url) as client:
        assert "swagger_petstore.own_code.first_pet" not in sys.modules
        pet = client.pets.first()
        assert type(client.pets).__name__ == "PetsWithFirst"
        assert client.pets.with_raw_response.list_pets().status_code == 200
    async def main():
        async with AsyncSwaggerPetstore(base_url=server.base_url) as client:
            return await client.pets.first()
    again = asyncio.run(main())
assert type(pet).__name__ == type(again).__name__ == "Pet"
print("found", pet.to_dict() == again.to_dict())
"""


def test_own_code_from_the_docs_attaches_a_method(project: Path) -> None:
    run = specloom("generate", cwd=project)
    assert run.code == 0, run.text
    package = project / "generated" / "swagger_petstore"
    source = project / "own_code" / "first_pet.py"
    copied = package / "own_code" / "first_pet.py"
    assert copied.read_bytes() == source.read_bytes()
    called = command(sys.executable, "-c", CALLER, cwd=project)
    assert called.out == "found True\n", called.text

    typed = command(
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
        *("-p", "swagger_petstore"),
        cwd=package.parent,
    )
    assert (typed.code, typed.text) == (0, "")


def test_regeneration_keeps_it_and_follows_its_changes(project: Path) -> None:
    assert specloom("generate", cwd=project).code == 0
    copied = project / "generated/swagger_petstore/own_code/first_pet.py"
    replace_once(project / "petstore.yaml", "title: Swagger", "title: Swagger ")
    assert specloom("generate", cwd=project).code == 0
    assert copied.is_file()
    assert specloom("generate", "--check", cwd=project).code == 0

    source = project / "own_code" / "first_pet.py"
    replace_once(source, '"""Finding the first pet."""', '"""Finding one."""')
    drifted = specloom("generate", "--check", cwd=project)
    assert drifted.code == 1
    assert "own_code/first_pet.py" in drifted.text
    assert specloom("generate", cwd=project).code == 0
    assert copied.read_bytes() == source.read_bytes()

    copied.write_text("# edited by hand\n")
    assert specloom("generate", cwd=project).code != 0
    assert copied.read_text() == "# edited by hand\n"
    assert specloom("verify", copied.parents[1], cwd=project).code == 1


def test_a_type_error_in_own_code_is_seen(project: Path) -> None:
    source = project / "own_code" / "first_pet.py"
    text = source.read_text().replace("self.list_pets(limit=1)", "self.list_pets()", 1)
    source.write_text(text.replace("list_pets(limit=1)", "list_pets(limit='1')", 1))
    assert specloom("generate", cwd=project).code == 0
    typed = command(
        *(sys.executable, "-m", "mypy", "--strict", "-p", "swagger_petstore"),
        cwd=project / "generated",
    )
    assert typed.code == 1
    assert 'Argument "limit" to "list_pets"' in typed.out


def test_own_code_that_is_taken_away_goes_with_its_files(project: Path) -> None:
    assert specloom("generate", cwd=project).code == 0
    package = project / "generated" / "swagger_petstore"
    (project / "specloom.toml").write_text('[spec]\ndocuments = ["petstore.yaml"]\n')
    assert specloom("generate", cwd=project).code == 0
    assert not (package / "own_code").exists()
    assert "PetsWithFirst" not in (package / "_client.py").read_text()


MISTAKES = {
    "no such resource": (
        ('accessor = "pets"', 'accessor = "cats"'),
        "specloom.toml:7:1: error[own-code] there is no resource 'cats'",
    ),
    "no such class": (
        ('"PetsWithFirst"', '"PetsWithLast"'),
        "own_code/first_pet.py defines no PetsWithLast",
    ),
    "twice": (
        (
            "[[own_code.resource]]",
            '[[own_code.resource]]\naccessor = "pets"\n'
            'classes = ["PetsWithFirst", "AsyncPetsWithFirst"]\n\n'
            "[[own_code.resource]]",
        ),
        "'pets' is replaced twice",
    ),
    "taken name": (
        ("[[own_code.resource]]", 'exports = ["Stream"]\n\n[[own_code.resource]]'),
        "Stream is exported by the package itself already",
    ),
    "no such operation": (
        (
            "[[own_code.resource]]",
            '[[own_code.method]]\naccessor = "pets.a"\nlike = "pets.b"\n'
            'classes = ["PetsWithFirst", "PetsWithFirst"]\nsummary = "A."\n\n'
            "[[own_code.resource]]",
        ),
        "there is no operation 'pets.b' to be like",
    ),
    "taken method": (
        (
            "[[own_code.resource]]",
            '[[own_code.method]]\naccessor = "pets.list_pets"\n'
            'like = "pets.list_pets"\n'
            'classes = ["PetsWithFirst", "PetsWithFirst"]\nsummary = "A."\n\n'
            "[[own_code.resource]]",
        ),
        "there is a 'pets.list_pets' already",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_what_does_not_fit_is_named(project: Path, name: str) -> None:
    (old, new), words = MISTAKES[name]
    replace_once(project / "specloom.toml", old, new)
    for asked in ("generate", "validate"):
        run = specloom(asked, cwd=project)
        assert run.code == 1
        assert words in run.text
    assert not (project / "generated").exists()


def test_a_syntax_error_is_named_with_its_place(project: Path) -> None:
    source = project / "own_code" / "first_pet.py"
    source.write_text("def broken(:\n    pass\n")
    run = specloom("generate", cwd=project)
    assert run.code == 1
    assert "own_code/first_pet.py:1:12: error[own-code] no valid Python" in run.text
    assert "def broken(:" in run.text


def test_a_file_that_is_not_utf_8_is_named(project: Path) -> None:
    source = project / "own_code" / "first_pet.py"
    source.write_bytes(b"# coding: latin-1\nname = '\xe9'\n")
    run = specloom("generate", cwd=project)
    assert run.code == 1
    assert "own_code/first_pet.py: error[own-code] cannot be read" in run.text


def test_optional_dependencies_are_extras_of_the_package(project: Path) -> None:
    replace_once(
        project / "specloom.toml",
        "[[own_code.resource]]",
        'optional_dependencies = { sound = ["b>=2", "a"], "odd\\"name" = ["c"] }\n\n'
        "[[own_code.resource]]",
    )
    assert specloom("generate", cwd=project).code == 0
    package = project / "generated" / "swagger_petstore"
    metadata = tomllib.loads((package / "pyproject.toml").read_text())
    extras = metadata["project"]["optional-dependencies"]
    assert extras == {"sound": ["a", "b>=2"], 'odd"name': ["c"]}
    assert "swagger_petstore[sound]" in (package / "README.md").read_text()


def test_a_method_like_an_operation_follows_the_spec(project: Path) -> None:
    (project / "own_code" / "later.py").write_text('''\
"""Calls that wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from .. import types


class Later:
    """A call of `list_pets`, to be made later."""

    def __init__(self, call: Callable[[], list[types.Pet]]) -> None:
        self.call = call


class AsyncLater:
    """A call of `list_pets`, to be made later."""

    def __init__(self, call: Callable[[], Awaitable[list[types.Pet]]]) -> None:
        self.call = call
''')
    with (project / "specloom.toml").open("a") as file:
        file.write(
            '\n[[own_code]]\nfile = "own_code/later.py"\nexports = ["Later"]\n\n'
            '[[own_code.method]]\naccessor = "pets.list_later"\n'
            'like = "pets.list_pets"\nclasses = ["Later", "AsyncLater"]\n'
            'summary = "List pets when asked to."\n'
        )
    assert specloom("generate", cwd=project).code == 0
    resource = project / "generated/swagger_petstore/resources/pets.py"
    assert "limit: int | Omit = omit" in resource.read_text()
    replace_once(
        project / "petstore.yaml", "        - name: limit", "        - name: most"
    )
    run = specloom("generate", cwd=project)
    assert run.code == 0, run.text
    assert resource.read_text().count("most=most") == 2
    typed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", "swagger_petstore"],
        cwd=project / "generated",
        capture_output=True,
        text=True,
    )
    # The docs' own code still says `limit`: that is what a type checker is for.
    assert typed.stdout.count('Unexpected keyword argument "limit"') == 2
    assert "later" not in typed.stdout
