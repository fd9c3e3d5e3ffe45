"""Names that a repository gives drive neither a terminal nor a workflow."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.escaping import printable, printable_lines

from tests.generation.support import specloom


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error::no", ": :error::no"),
        ("  ::debug::no", "  : :debug::no"),
        ("a::b", "a::b"),
        ("x ##[error]no", "x ## [error]no"),
        ("\x1b[31m", "\ufffd[31m"),
        ("a\rb", "a\ufffdb"),
        ("\u202etxt", "\ufffdtxt"),
    ],
)
def test_a_text_is_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_every_line_is_looked_at() -> None:
    assert printable_lines("a\n::stop-commands::x") == "a\n: :stop-commands::x"


NAMES = ["::error::x.yaml", "a\n::error::x.yaml", "\x1b[31m.yaml", "##[error]x.yaml"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "arguments",
    [
        ("validate",),
        ("generate", "--output", "out"),
        ("init",),
        ("explain",),
        ("bundle", "--output", "bundled"),
        ("diff", "other.yaml"),
        ("bump", "other.yaml"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_file_of_any_name_gives_no_command(
    name: str, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    text = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {get: {}}}\n'
    (tmp_path / "other.yaml").write_text(text)
    command, *more = arguments
    for content in (text, "a: [", None):
        if content is None:
            (tmp_path / name).unlink()
        else:
            (tmp_path / name).write_text(content)
        run = specloom(command, *more, name, cwd=tmp_path)
        for line in run.text.split("\n"):
            assert line.replace("\t", " ").isprintable(), line
            assert not line.strip().startswith("::"), line
            assert "##[" not in line


@pytest.mark.parametrize("name", ["a\n::error::x", "\x1b[31m", "##[error]x"])
def test_a_run_that_cannot_be_made_gives_none(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir()
    text = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
    (folder / "openapi.yaml").write_text(text)
    (folder / ".specloom_cache").symlink_to(tmp_path)
    run = specloom("generate", "openapi.yaml", cwd=folder)
    assert run.code == 2
    assert "is a link" in run.err
    for line in run.text.split("\n"):
        assert line.isprintable(), line
        assert not line.startswith("::"), line
        assert "##[" not in line
