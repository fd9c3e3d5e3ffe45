"""The same spec gives the same bytes; a small change gives a small difference."""

from __future__ import annotations

import difflib
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.generation.support import (
    ROOT,
    changed_files,
    command,
    replace_once,
    specloom,
    tree,
)

# Of the versions of the API, the one that is looked at: two take twice as long.
NEWEST = ("--version", "2026-10-21")


def copied(claude: Path, target: Path) -> Path:
    """Another project with the same spec and the same package, and a warm cache."""
    return Path(shutil.copytree(claude, target))


def changed_lines(old: Path, new: Path) -> list[str]:
    """Lines that were added or removed."""
    before, after = old.read_text().splitlines(), new.read_text().splitlines()
    return [
        line
        for line in difflib.unified_diff(before, after, n=0, lineterm="")
        if line[:1] in "+-" and not line.startswith(("+++", "---"))
    ]


@pytest.mark.parametrize(
    ("seed", "options"), [("1", ["--no-cache"]), ("4242", [])], ids=["cold", "warm"]
)
def test_same_bytes_in_another_folder_with_another_hash_seed(
    seed: str, options: list[str], claude: Path, tmp_path: Path
) -> None:
    project = copied(claude, tmp_path / "elsewhere" / "deep")
    shutil.rmtree(project / "generated")
    (project / ".specloom_cache" / "stamps.json").unlink()
    run = specloom("generate", *options, cwd=project, env={"PYTHONHASHSEED": seed})
    assert run.code == 0, run.text
    assert tree(project / "generated") == tree(claude / "generated")


def test_same_bytes_with_another_clock_zone_and_language(
    claude: Path, tmp_path: Path
) -> None:
    project = copied(claude, tmp_path / "project")
    shutil.rmtree(project / "generated")
    run = specloom(
        *("generate", "--output", "generated", *NEWEST),
        cwd=project,
        env={"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"},
    )
    assert run.code == 0, run.text
    old, new = (root / "generated" / "claude_api" for root in (claude, project))
    assert tree(new) == tree(old)


def test_no_machine_path_and_no_time_is_in_the_output(claude: Path) -> None:
    for path, data in tree(claude / "generated").items():
        text = data.decode()
        assert str(claude) not in text, path
        assert "/tmp/" not in text, path
        assert str(ROOT) not in text, path
        # A year from the clock would be one of these.
        if not path.endswith((".json", "LICENSE")):
            assert not re.search(r"20(2[6-9]|3\d)-\d\d-\d\dT", text), path


def test_an_edited_description_changes_only_the_lines_that_quote_it(
    claude: Path, tmp_path: Path
) -> None:
    project = copied(claude, tmp_path / "project")
    replace_once(
        project / "spec/claude/schemas/general/models.yaml",
        "description: Name of the model for people.",
        "description: What people call it.",
    )
    run = specloom("generate", *NEWEST, cwd=project)
    assert run.code == 0, run.text
    old, new = (root / "generated" / "claude_api" for root in (claude, project))
    assert changed_files(old, new) == {"types/general/models.py", "specloom.lock.json"}
    assert changed_lines(
        old / "types/general/models.py", new / "types/general/models.py"
    ) == [
        '-    """Name of the model for people."""',
        '+    """What people call it."""',
    ]
    lock = changed_lines(old / "specloom.lock.json", new / "specloom.lock.json")
    assert len(lock) == 4
    for line in lock:
        assert re.fullmatch(
            r'[+-]    "(schemas/general/models.yaml|types/general/models.py)": "sha256:[0-9a-f]{64}",',
            line,
        ), line


CALL = """
import httpx2
from claude_api import Claude

def answer(request):
    seen.append(request.headers["anthropic-version"])
    return httpx2.Response(200, json={
        "id": "m", "type": "model", "display_name": "M", "context_tokens": 1000,
        "created_at": "2025-01-01T00:00:00Z"})

seen = []
client = Claude(
    api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer))
)
model = client.models.retrieve("m")
print(seen, model.context_tokens, "context_tokens" in type(model).model_fields)
"""


def test_a_new_api_version_is_one_command_and_a_small_diff(
    claude: Path, tmp_path: Path
) -> None:
    project = copied(claude, tmp_path / "project")
    replace_once(
        project / "spec/claude/common/parameters.yaml",
        'const: "2026-10-21"',
        'const: "2027-01-01"',
    )
    replace_once(
        project / "spec/claude/schemas/general/models.yaml",
        "    display_name:\n      description: Name of the model for people.\n",
        "    context_tokens:\n"
        "      description: How many tokens fit into a request.\n"
        "      type: integer\n"
        "    display_name:\n      description: Name of the model for people.\n",
    )
    run = specloom("generate", *NEWEST, cwd=project)
    assert run.code == 0, run.text
    old, new = (root / "generated" / "claude_api" for root in (claude, project))
    assert changed_files(old, new) == {
        "_client.py",
        "types/general/models.py",
        "specloom.lock.json",
    }
    assert changed_lines(old / "_client.py", new / "_client.py") == [
        '-        "anthropic-version": "2026-10-21",',
        '+        "anthropic-version": "2027-01-01",',
    ]
    assert changed_lines(
        old / "types/general/models.py", new / "types/general/models.py"
    ) == [
        "+    context_tokens: int | None = None",
        '+    """How many tokens fit into a request."""',
        "+",
    ]
    lock = changed_lines(old / "specloom.lock.json", new / "specloom.lock.json")
    assert len(lock) == 8  # two documents and two files, before and after

    for root, said in (
        (claude, "['2026-10-21'] 1000 False\n"),
        (project, "['2027-01-01'] 1000 True\n"),
    ):
        run = command(sys.executable, "-c", CALL, cwd=root / "generated")
        assert run.code == 0, run.err
        assert run.out == said


def test_a_removed_schema_file_takes_its_module_along(
    claude: Path, tmp_path: Path
) -> None:
    """User profiles are of their own: without them, nothing else changes its text."""
    project = copied(claude, tmp_path / "project")
    document = project / "spec/claude/openapi.yaml"
    lines = document.read_text().splitlines(keepends=True)
    kept = [
        line
        for line in lines
        if "paths/general/user_profile" not in line and "/v1/user_profiles" not in line
    ]
    assert len(kept) == len(lines) - 6
    document.write_text("".join(kept))
    config = project / "spec/claude/specloom.toml"
    text = config.read_text()
    listed = [line for line in text.splitlines() if line.startswith("documented_end")]
    for line in listed:
        text = text.replace(line, "")
    config.write_text(text)
    package = project / "generated" / "claude_api"
    assert list(package.rglob("user_profiles.py"))
    run = specloom("generate", *NEWEST, cwd=project)
    assert run.code == 0, run.text
    assert not list(package.rglob("user_profiles.py"))
    assert specloom("verify", package, cwd=project).code == 0
