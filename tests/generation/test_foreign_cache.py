"""A cache that this machine did not write itself decides nothing.

A pull request fills the work tree, and with it the cache: texts from there would become
code of the package, and a check would call them in sync.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest
from specloom.base.cache import Cache

from tests.generation.support import Run, replace_once, specloom, tree

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: list_orders
      responses:
        "200":
          description: OK
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
"""
FOREIGN = "import os\n\nos.environ['FOREIGN'] = 'yes'\n"


class Machine(NamedTuple):
    """A user with a home of their own, in the same work tree."""

    project: Path
    home: Path

    def generate(self, *options: str) -> Run:
        environment = {"HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home)}
        return specloom("generate", *options, cwd=self.project, env=environment)

    @property
    def types(self) -> Path:
        return self.project / "generated" / "shop" / "types"


@pytest.fixture
def ours(tmp_path: Path) -> Machine:
    project = tmp_path / "project"
    project.mkdir()
    (project / "openapi.yaml").write_text(SPEC)
    (project / "specloom.toml").write_text(
        '[spec]\ndocuments = ["openapi.yaml"]\n[client]\npackage = "shop"\n'
    )
    machine = Machine(project, tmp_path / "ours")
    assert machine.generate().code == 0
    return machine


def smuggle(project: Path) -> None:
    """What a pull request can do: code in the package, and in all that vouches for it."""
    package = project / "generated" / "shop"
    module = next(path for path in (package / "types").glob("[a-z]*.py"))
    clean = module.read_text()
    foreign = clean.replace("\n\n", f"\n\n{FOREIGN}\n", 1)
    module.write_text(foreign)
    lock = package / "specloom.lock.json"
    of_clean, of_foreign = (sha256(t.encode()).hexdigest() for t in (clean, foreign))
    replace_once(lock, of_clean, of_foreign)
    for section in (project / ".specloom_cache").glob("*.json"):
        signature, _, body = section.read_text().partition("\n")
        texts = json.loads(body)
        texts = {key: text.replace(clean, foreign) for key, text in texts.items()}
        section.write_text(f"{signature}\n{json.dumps(texts)}")


@pytest.mark.parametrize("signed_by", ["nobody", "another machine"])
@pytest.mark.parametrize("stamps", [True, False], ids=["with stamps", "without"])
def test_a_check_does_not_believe_a_cache_that_came_along(
    ours: Machine, tmp_path: Path, signed_by: str, stamps: bool
) -> None:
    if signed_by == "another machine":
        theirs = Machine(ours.project, tmp_path / "theirs")
        assert theirs.generate("--force").code == 0
    smuggle(ours.project)
    if not stamps:
        (ours.project / ".specloom_cache" / "stamps.json").unlink()
    run = ours.generate("--check")
    assert run.code == 1
    assert "types/" in run.out
    assert ours.generate("--force").code == 0
    assert not any("FOREIGN" in path.read_text() for path in ours.types.glob("*.py"))


@pytest.mark.parametrize("section", ["format", "models", "parsed", "stamps"])
def test_a_flipped_bit_is_an_empty_cache(ours: Machine, section: str) -> None:
    before = {path.name: path.read_bytes() for path in ours.types.glob("*.py")}
    path = ours.project / ".specloom_cache" / f"{section}.json"
    content = bytearray(path.read_bytes())
    for at in range(100, len(content), 97):  # after the signature
        content[at] ^= 1
    path.write_bytes(bytes(content))
    for module in ours.types.glob("*.py"):
        module.unlink()
    assert ours.generate("--force").code == 0
    assert {p.name: p.read_bytes() for p in ours.types.glob("*.py")} == before


def test_a_section_does_not_pass_for_another(tmp_path: Path) -> None:
    """It is signed with its name: what a key stands for differs."""
    cache = Cache(tmp_path, b"key")
    cache.section("format").put("a", "text")
    cache.save()
    (tmp_path / "models.json").write_bytes((tmp_path / "format.json").read_bytes())
    again = Cache(tmp_path, b"key")
    assert again.section("format").get("a") == "text"
    assert again.section("models").empty


@pytest.mark.parametrize("place", ["a file", "in the work tree", "relative"])
def test_without_a_place_for_the_key_nothing_is_kept(ours: Machine, place: str) -> None:
    home = {
        "a file": ours.home / "specloom" / "cache.key",
        "in the work tree": ours.project,
        "relative": Path("home"),
    }[place]
    before = tree(ours.project)
    assert Machine(ours.project, home).generate("--check").code == 0
    assert tree(ours.project) == before


def test_a_key_is_not_kept_wherever_a_run_begins(ours: Machine, tmp_path: Path) -> None:
    """A place that is named relative to that is none."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    named = {"HOME": "home", "XDG_CONFIG_HOME": "home"}
    run = specloom("generate", ours.project, "--check", cwd=elsewhere, env=named)
    assert run.code == 0, run.text
    assert not list(elsewhere.iterdir())


def test_the_key_is_readable_for_its_user_alone(ours: Machine) -> None:
    (key,) = ours.home.rglob("cache.key")
    assert key.stat().st_mode & 0o777 == 0o600
    assert not list(ours.project.rglob("cache.key"))


@pytest.mark.parametrize("options", [[], ["--check"]], ids=["write", "check"])
def test_a_cache_that_is_a_link_is_refused(
    ours: Machine, tmp_path: Path, options: list[str]
) -> None:
    """A pull request can bring a link along, to where other files are."""
    cache = ours.project / ".specloom_cache"
    elsewhere = tmp_path / "elsewhere"
    cache.rename(elsewhere)
    for path in elsewhere.iterdir():
        path.write_text("mine\n")
    (elsewhere / ".old.specloom-new").write_text("mine\n")
    before = tree(elsewhere)
    cache.symlink_to(elsewhere)
    run = ours.generate(*options)
    assert run.code == 2
    assert f"{cache} is a link" in run.err
    assert tree(elsewhere) == before
    assert ours.generate("--no-cache", *options).code == 0
    assert tree(elsewhere) == before


def test_a_user_may_keep_the_cache_behind_a_link(ours: Machine, tmp_path: Path) -> None:
    """Who names the folder has said that this is the place."""
    caches = tmp_path / "caches"
    (caches / "real").mkdir(parents=True)
    (caches / "link").symlink_to("real")
    named = {"SPECLOOM_CACHE_DIR": str(caches / "link")}
    home = {"HOME": str(ours.home), "XDG_CONFIG_HOME": str(ours.home)}
    assert specloom("generate", cwd=ours.project, env={**home, **named}).code == 0
    assert (caches / "real" / "stamps.json").is_file()


def test_a_link_in_the_cache_is_an_empty_section(ours: Machine, tmp_path: Path) -> None:
    """Neither read, which may never end (/dev/zero), nor written through."""
    path = ours.project / ".specloom_cache" / "stamps.json"
    target = tmp_path / "stamps.json"
    path.rename(target)
    before = target.read_bytes()
    path.symlink_to(target)
    run = ours.generate()
    assert run.code == 0, run.text
    assert target.read_bytes() == before
    assert not path.is_symlink()
