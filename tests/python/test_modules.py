"""Which module of a package a class is in, and what is loaded with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace
from specloom.api import groups
from specloom.base.cache import Cache
from specloom.base.circles import first_of_circle
from specloom.config.reader import default_config
from specloom.package.write import write
from specloom.python.views import modules
from specloom.runs.generate import generate

REFERENCE = "#/components/schemas/{}"


def described(count: int) -> dict[str, Any]:
    """So many objects, each with the next one in it; the last two are in a circle."""
    names = [f"Thing {number}" for number in range(count)]
    schemas = {
        name: {
            "type": "object",
            "properties": {"next": {"$ref": REFERENCE.format(following)}},
        }
        for name, following in zip(names, [*names[1:], names[-2]], strict=True)
    }
    paths = {
        f"/{number}": {
            "get": {
                "operationId": f"get_{number}",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": REFERENCE.format(name)}
                            }
                        },
                    }
                },
            }
        }
        for number, name in enumerate(names)
    }
    head = {"openapi": "3.1.0", "info": {"title": "Crowd", "version": "1"}}
    return {**head, "paths": paths, "components": {"schemas": schemas}}


def package(folder: Path, count: int) -> Path:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(described(count)))
    config = replace(default_config(spec), output=folder / "out")
    output = generate(config, Cache(None))
    write(output.plan)
    return output.plan.package


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield package(tmp_path_factory.mktemp("crowd"), groups._CROWDED + 1)


def test_few_schemas_of_one_file_are_one_module(tmp_path: Path) -> None:
    made = package(tmp_path, 3)
    assert sorted(path.name for path in made.glob("types/*.py")) == [
        "__init__.py",
        "models.py",
    ]


def test_each_of_many_schemas_is_a_module_those_in_a_circle_are_one(
    crowd: Path,
) -> None:
    modules = {path.stem for path in crowd.glob("types/*.py")}
    last = groups._CROWDED
    circle = min(f"thing{last - 1}", f"thing{last}")
    assert modules == {"__init__", circle, *(f"thing{n}" for n in range(last - 1))}
    text = (crowd / f"types/{circle}.py").read_text()
    assert f"class Thing{last - 1}(" in text
    assert f"class Thing{last}(" in text


def test_one_class_loads_what_it_is_made_of_and_nothing_else(crowd: Path) -> None:
    last = groups._CROWDED
    program = (
        f"import sys; from {crowd.name} import types; types.Thing{last - 3}\n"
        "print(*sorted(n for n in sys.modules if '.types.thing' in n))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=crowd.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = [name.rpartition(".")[2] for name in run.stdout.split()]
    circle = min(f"thing{last - 1}", f"thing{last}")
    assert loaded == sorted([f"thing{last - 3}", f"thing{last - 2}", circle])


@pytest.mark.parametrize("seed", range(40))
def test_circles_are_found_as_by_looking_at_every_pair(seed: int) -> None:
    random = Random(seed)
    names = [f"m{number}" for number in range(random.randint(1, 9))]
    needs = {
        name: random.sample(names, random.randint(0, min(3, len(names))))
        for name in names
    }
    reached = {name: {*needs[name]} for name in names}
    for _ in names:
        for name in names:
            reached[name] |= {far for near in reached[name] for far in reached[near]}
    assert first_of_circle(needs) == {
        name: min(
            other
            for other in names
            if other == name or (other in reached[name] and name in reached[other])
        )
        for name in names
    }


def test_a_chain_of_modules_may_be_longer_than_the_stack() -> None:
    chain = {f"m{n}": [f"m{n + 1}"] for n in range(5000)} | {"m5000": ["m1"]}
    found = first_of_circle(chain)
    assert found["m0"] == "m0"
    assert {found[f"m{n}"] for n in range(1, 5001)} == {"m1"}


def test_a_module_looks_only_at_the_names_that_it_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Counter[int]()
    seen_from = modules._seen_from

    def watched(package: Sequence[str], module: str) -> str:
        asked[count] += 1
        return seen_from(package, module)

    monkeypatch.setattr(modules, "_seen_from", watched)
    for count in (110, 220):
        folder = tmp_path / f"{count}"
        folder.mkdir()
        package(folder, count)
    assert 0 < asked[220] < 2.5 * asked[110]
