"""Writing changes nothing but the package."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.package.lock import NAME, Made, lock_text
from specloom.package.plan import WriteError, plan
from specloom.package.write import put_files, write

MADE = Made(specloom="1", model_generator="2", formatter="3", spec={})


def with_lock(files: dict[str, str]) -> dict[str, str]:
    return {**files, NAME: lock_text(MADE, files)}


@pytest.mark.parametrize(
    "path",
    ["../a", "a/../../b", "/a", "..", "", ".", "a\\b", "a/..", "C:\\a", "a\0b"],
)
def test_a_path_out_of_the_package_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        write(plan({path: "text"}, tmp_path / "package"))
    assert list(tmp_path.rglob("*")) == []


def test_the_plan_says_what_writing_does(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "1", "b.py": "2", "sub/c.py": "3"}), package))
    (package / "stray.txt").write_text("mine")
    planned = plan(with_lock({"a.py": "1", "b.py": "two", "d.py": "4"}), package)
    assert planned.added == ("d.py",)
    assert set(planned.changed) == {"b.py", NAME}
    assert planned.removed == ("sub/c.py",)
    assert planned.edited == ()
    assert planned.stray == ("stray.txt",)
    write(planned)
    after = plan(planned.files, package)
    assert not (after.added or after.changed or after.removed or after.edited)
    assert not (package / "sub").exists()
    assert (package / "stray.txt").read_text() == "mine"


def test_an_edited_file_is_in_the_plan(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "1", "b.py": "2"}), package))
    (package / "a.py").write_text("mine")
    (package / "b.py").write_text("mine")
    planned = plan(with_lock({"a.py": "new"}), package)
    assert set(planned.edited) == {"a.py", "b.py"}


def test_nothing_is_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full in the middle leaves the old package, and nothing else."""
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "1"}), package))
    original = Path.write_bytes
    written: list[Path] = []

    def full(self: Path, data: bytes) -> int:
        if written:
            raise OSError(28, "No space left on device")
        written.append(self)
        return original(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteError, match="No space left"):
        write(plan(with_lock({"a.py": "2", "b.py": "3"}), package))
    monkeypatch.undo()
    assert written
    assert sorted(path.name for path in package.iterdir()) == ["a.py", NAME]
    assert (package / "a.py").read_text() == "1"
    assert list(tmp_path.iterdir()) == [package]


@pytest.mark.parametrize("can_exchange", [True, False])
def test_a_package_is_swapped_as_a_whole(
    can_exchange: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the system cannot let two folders change places."""
    if not can_exchange:
        monkeypatch.setattr("specloom.package.write.exchange", lambda *paths: False)
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "1", "b/c.py": "2"}), package))
    (package / "stray").symlink_to("nowhere")
    (package / "b" / "__pycache__").mkdir()
    (package / "b" / "__pycache__" / "c.pyc").write_bytes(b"compiled")
    kept = (package / "b" / "c.py").stat().st_ino

    def check(folder: Path) -> None:
        assert (folder / "a.py").read_text() == "new"
        assert (package / "a.py").read_text() == "1"

    write(plan(with_lock({"a.py": "new", "b/c.py": "2"}), package), check)
    assert (package / "a.py").read_text() == "new"
    assert (package / "b" / "c.py").stat().st_ino == kept
    assert (package / "b" / "__pycache__" / "c.pyc").exists()
    assert (package / "stray").is_symlink()
    assert list(tmp_path.iterdir()) == [package]
    write(plan(with_lock({"a.py": "new"}), package))
    assert sorted(path.name for path in package.iterdir()) == ["a.py", NAME, "stray"]


def test_what_may_not_take_its_place_is_not_left(tmp_path: Path) -> None:
    package = tmp_path / "package"

    def check(folder: Path) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        write(plan(with_lock({"a.py": "1"}), package), check)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
def test_what_a_killed_run_left_is_taken_away(there: bool, tmp_path: Path) -> None:
    """Between two steps of a system that cannot swap, the old one waits beside."""
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "1"}), package))
    (tmp_path / ".package.specloom-new").mkdir()
    (tmp_path / ".package.specloom-new" / "a.py").write_text("half")
    if there:
        (tmp_path / ".package.specloom-old").mkdir()
    else:
        package.rename(tmp_path / ".package.specloom-old")
    write(plan(with_lock({"a.py": "1"}), package))
    assert list(tmp_path.iterdir()) == [package]
    assert (package / "a.py").read_text() == "1"


def test_files_are_written_with_unix_newlines_and_can_be_read(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(plan(with_lock({"a.py": "é\n"}), package))
    assert (package / "a.py").read_bytes() == b"\xc3\xa9\n"
    assert (package / "a.py").stat().st_mode & 0o777 == 0o644


def test_a_link_where_a_file_is_prepared_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("theirs")
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / ".openapi.yaml.specloom-new").symlink_to(outside)
    put_files(folder, {"openapi.yaml": "ours"})
    assert outside.read_text() == "theirs"
    assert not (folder / "openapi.yaml").is_symlink()
    assert [path.name for path in folder.iterdir()] == ["openapi.yaml"]
