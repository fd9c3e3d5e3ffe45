"""What happens to a package that is there already."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.generation.support import Run, once, replace_once, specloom, tree

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
tags: [{name: animals, description: Those who live here.}]
paths:
  /animals:
    get:
      operationId: list
      tags: [animals]
      summary: All animals.
      responses:
        "200":
          description: Animals.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Animal"}}
  /keepers/{id}:
    get:
      operationId: keepers_get
      x-specloom-accessor: staff.keepers.get
      summary: One keeper.
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: There is one.}}
components:
  schemas:
    Animal:
      type: object
      description: Somebody who lives in the zoo.
      required: [name]
      properties: {name: {type: string, description: What it answers to.}}
"""
KEEPERS = SPEC[SPEC.index("  /keepers") : SPEC.index("components:")]


@pytest.fixture(scope="session")
def made(shared: Path) -> Path:
    """A project with its package, to be copied."""

    def make(folder: Path) -> None:
        (folder / "specloom.toml").write_text('[client]\nlicense = "MIT"\n')
        (folder / "openapi.yaml").write_text(SPEC)
        run = specloom("generate", cwd=folder)
        assert run.code == 0, run.text

    return once(shared / "zoo", make)


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "project"))


@pytest.fixture
def package(project: Path) -> Path:
    return project / "generated" / "zoo"


def generate(project: Path, *options: str) -> Run:
    return specloom("generate", *options, cwd=project)


def edit_spec(project: Path) -> None:
    """Change what `types/models.py` and the lock say, and nothing else."""
    replace_once(project / "openapi.yaml", "What it answers to.", "Its name.")


def drop_keepers(project: Path) -> None:
    replace_once(project / "openapi.yaml", KEEPERS, "")


def test_a_second_run_writes_nothing(project: Path, package: Path) -> None:
    stamps = {path: path.stat().st_mtime_ns for path in package.rglob("*")}
    run = generate(project)
    assert run.code == 0
    assert "nothing changed" in run.out
    assert {path: path.stat().st_mtime_ns for path in package.rglob("*")} == stamps


def test_only_what_changed_is_written(project: Path, package: Path) -> None:
    stamps = {path: path.stat().st_ino for path in package.rglob("*") if path.is_file()}
    edit_spec(project)
    run = generate(project)
    assert run.code == 0
    assert "changed: types/models.py\n" in run.out
    written = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and path.stat().st_ino != stamps.get(path)
    }
    assert written == {"types/models.py", "specloom.lock.json"}
    assert '"""Its name."""' in (package / "types" / "models.py").read_text()


def test_an_edited_file_stops_everything(project: Path, package: Path) -> None:
    edited = package / "types" / "models.py"
    edited.write_text(edited.read_text() + "# mine\n")
    edit_spec(project)
    before = tree(package)
    run = generate(project)
    assert run.code == 1
    assert "generated/zoo/types/models.py: was edited by hand\n" in run.out
    assert "nothing was written" in run.out
    assert tree(package) == before


def test_an_edited_file_that_the_spec_would_not_change_stops_too(
    project: Path, package: Path
) -> None:
    """Its text is not what the spec gives; a run that changes others would hide that."""
    edited = package / "errors.py"
    edited.write_text(edited.read_text() + "# mine\n")
    before = tree(package)
    run = generate(project)
    assert run.code == 1
    assert "generated/zoo/errors.py: was edited by hand\n" in run.out
    assert tree(package) == before


def test_force_overwrites_an_edited_file(project: Path, package: Path) -> None:
    before = tree(package)
    edited = package / "types" / "models.py"
    edited.write_text("# mine\n")
    run = generate(project, "--force")
    assert run.code == 0
    assert tree(package) == before


def test_a_deleted_file_comes_back(project: Path, package: Path) -> None:
    before = tree(package)
    (package / "types" / "models.py").unlink()
    run = generate(project, "--check")
    assert run.code == 1
    assert "generated/zoo/types/models.py: is missing\n" in run.out
    assert generate(project).code == 0
    assert tree(package) == before


def test_a_file_no_longer_produced_is_removed_with_its_folder(
    project: Path, package: Path
) -> None:
    folder = package / "resources" / "staff"
    assert (folder / "keepers.py").is_file()
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "keepers.cpython-311.pyc").touch()
    drop_keepers(project)
    run = generate(project)
    assert run.code == 0
    assert "removed: " in run.out
    assert "resources/staff/keepers.py" in run.out
    assert not folder.exists()
    assert (package / "resources" / "animals.py").is_file()
    assert generate(project, "--check").code == 0


def test_an_edited_file_no_longer_produced_stays(project: Path, package: Path) -> None:
    mine = package / "resources" / "staff" / "keepers.py"
    mine.write_text("# mine\n")
    drop_keepers(project)
    before = tree(package)
    run = generate(project)
    assert run.code == 1
    assert "generated/zoo/resources/staff/keepers.py: was edited by hand" in run.out
    assert tree(package) == before
    assert generate(project, "--force").code == 0
    assert not mine.exists()


def test_a_stray_file_is_reported_and_left_alone(project: Path, package: Path) -> None:
    stray = package / "resources" / "staff" / "notes.txt"
    stray.write_text("mine")
    run = generate(project, "--check")
    assert run.code == 1
    place = "generated/zoo/resources/staff/notes.txt"
    assert f"{place}: is no file of specloom's\n" in run.out
    drop_keepers(project)
    run = generate(project)
    assert run.code == 0
    assert "left alone: resources/staff/notes.txt" in run.out
    assert stray.read_text() == "mine"
    assert not (stray.parent / "keepers.py").exists()


def test_a_file_of_somebody_elses_is_not_overwritten(
    project: Path, package: Path
) -> None:
    """A file where a new one should be, and which the lock does not know."""
    (package / "resources" / "plants.py").write_text("# mine\n")
    replace_once(project / "openapi.yaml", "tags: [animals]\n", "tags: [plants]\n")
    before = tree(package)
    run = generate(project)
    assert run.code == 1
    assert "generated/zoo/resources/plants.py: was edited by hand" in run.out
    assert tree(package) == before


def test_check_names_what_drifted_and_writes_nothing(
    project: Path, package: Path
) -> None:
    assert generate(project, "--check").code == 0
    edit_spec(project)
    before = tree(project)
    run = generate(project, "--check")
    assert run.code == 1
    assert "generated/zoo/types/models.py: is not what the spec gives\n" in run.out
    assert "errors.py" not in run.out
    after = tree(project)
    cache = {path for path in (*before, *after) if path.startswith(".specloom_cache/")}
    assert {p: d for p, d in after.items() if p not in cache} == {
        p: d for p, d in before.items() if p not in cache
    }


def test_check_of_a_package_that_is_not_there(project: Path, package: Path) -> None:
    shutil.rmtree(package)
    run = generate(project, "--check")
    assert run.code == 1
    assert "generated/zoo/__init__.py: is missing\n" in run.out
    assert not package.exists()


def test_a_lost_lock_is_noticed_and_made_again(project: Path, package: Path) -> None:
    before = tree(package)
    (package / "specloom.lock.json").unlink()
    assert generate(project, "--check").code == 1
    run = generate(project)
    assert run.code == 0, run.text
    assert tree(package) == before


def test_a_broken_lock_is_no_traceback(project: Path, package: Path) -> None:
    before = tree(package)
    (package / "specloom.lock.json").write_text('{"files": {"__init__.py": 7}}')
    assert generate(project, "--check").code == 1
    run = generate(project, "--force")
    assert run.code == 0, run.text
    assert tree(package) == before


def test_a_lock_that_names_files_outside_removes_none(
    project: Path, package: Path
) -> None:
    """A lock is a file of a repository: somebody may have written it."""
    victim = project / "generated" / "victim.txt"
    victim.write_text("here")
    path = package / "specloom.lock.json"
    lock = json.loads(path.read_text())
    digest = next(iter(lock["files"].values()))
    lock["files"]["../victim.txt"] = digest
    lock["files"][str(victim)] = digest
    path.write_text(json.dumps(lock))
    generate(project, "--force")
    assert victim.read_text() == "here"


def test_diff_shows_what_would_change_and_writes_nothing(
    project: Path, package: Path
) -> None:
    edit_spec(project)
    before = tree(package)
    run = generate(project, "--diff")
    assert run.code == 0
    assert "--- a/generated/zoo/types/models.py\n" in run.out
    assert "+++ b/generated/zoo/types/models.py\n" in run.out
    assert '\n-    """What it answers to."""\n+    """Its name."""\n' in run.out
    assert tree(package) == before


def test_diff_shows_new_and_removed_files(project: Path) -> None:
    replace_once(project / "openapi.yaml", "staff.keepers.get", "people.keepers.get")
    run = generate(project, "--diff")
    assert "+++ b/generated/zoo/resources/people/keepers.py\n" in run.out
    assert "--- a/generated/zoo/resources/staff/keepers.py\n+++ /dev/null\n" in run.out


def test_check_and_diff_together_show_and_fail(project: Path) -> None:
    edit_spec(project)
    run = generate(project, "--check", "--diff")
    assert run.code == 1
    assert '+    """Its name."""\n' in run.out


def test_a_package_path_that_is_a_file(project: Path, package: Path) -> None:
    shutil.rmtree(package)
    package.write_text("mine")
    run = generate(project)
    assert run.code == 2
    assert f"{package} is a file" in run.err
    assert package.read_text() == "mine"


def test_a_link_out_of_the_package_is_not_followed(
    project: Path, package: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(package / "types", outside)
    shutil.rmtree(package / "types")
    (package / "types").symlink_to(outside)
    before = tree(outside)
    edit_spec(project)
    run = generate(project, "--force")
    assert run.code == 2
    assert "is a link that leads out of the package" in run.err
    assert tree(outside) == before


def test_a_file_that_is_a_link_is_replaced_and_not_its_target(
    project: Path, package: Path, tmp_path: Path
) -> None:
    target = tmp_path / "target.py"
    target.write_text("# mine\n")
    models = package / "types" / "models.py"
    models.unlink()
    models.symlink_to(target)
    assert generate(project).code == 1
    assert generate(project, "--force").code == 0
    assert target.read_text() == "# mine\n"
    assert not models.is_symlink()


def test_an_output_folder_that_cannot_be_made(project: Path) -> None:
    """A file stands where a folder should be made; works for root, too."""
    (project / "blocked").write_text("mine")
    run = generate(project, "--output", "blocked/deep")
    assert run.code == 2
    assert "blocked" in run.err
    assert (project / "blocked").read_text() == "mine"


def test_an_old_cache_of_nonsense_is_no_matter(project: Path, package: Path) -> None:
    edit_spec(project)
    cache = project / ".specloom_cache"
    for path in cache.glob("*.json"):
        path.write_text("[1, {")
    (cache / "stamps.json").write_text('{"a": 7}')
    assert generate(project).code == 0
    assert '"""Its name."""' in (package / "types" / "models.py").read_text()


def test_the_cache_ignores_itself_and_may_be_deleted(project: Path) -> None:
    cache = project / ".specloom_cache"
    assert (cache / ".gitignore").read_text() == "*\n"
    shutil.rmtree(cache)
    run = generate(project, "--check")
    assert run.code == 0


def test_a_file_edited_behind_the_cache_is_noticed(
    project: Path, package: Path
) -> None:
    """With the same size and time as before."""
    path = package / "errors.py"
    stat = path.stat()
    text = path.read_text()
    path.write_text(text.replace("The server failed.", "The server FAILED."))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    run = generate(project, "--check")
    assert run.code == 1
    assert "errors.py: was edited by hand" in run.out


def test_a_package_that_is_called_otherwise_is_not_left_unsaid(
    made: Path, tmp_path: Path
) -> None:
    project = tmp_path / "zoo"
    shutil.copytree(made, project)
    assert specloom("generate", cwd=project).code == 0
    replace_once(project / "openapi.yaml", "title: Zoo", "title: Animal Park")
    said = (
        "openapi.yaml: warning[left-behind-package] the client was called 'zoo' before"
        " and is 'animal_park' now: generated/zoo is left as it was (#/info/title)"
    )
    for _ in range(2):  # also where nothing else has changed
        run = specloom("generate", cwd=project)
        assert run.code == 0
        assert said in run.out
        assert (project / "generated/animal_park").is_dir()
    assert specloom("generate", "--strict", cwd=project).code == 1
    shutil.rmtree(project / "generated/zoo")
    assert "left-behind" not in specloom("generate", "--strict", cwd=project).text
    # The old name is the package's again: nothing is left behind but the new one.
    replace_once(project / "openapi.yaml", "title: Animal Park", "title: Zoo")
    run = specloom("generate", cwd=project)
    assert "the client was called 'animal_park' before" in run.out
