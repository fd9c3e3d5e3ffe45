"""The checked-in client: it is what the spec gives, and others can take it along."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.generation.support import (
    CLAUDE_PACKAGE,
    ROOT,
    command,
    once,
    replace_once,
    specloom,
    tree,
)

# With hatchling at hand, no package index is asked.
BUILD = ["--no-build-isolation"] if importlib.util.find_spec("hatchling") else []


def build_wheel(source: Path, target: Path) -> Path:
    """The wheel that pip makes of a folder; the folder itself is left as it is."""
    run = command(
        *(sys.executable, "-m", "pip", "wheel", source, "--no-deps", *BUILD),
        *("--quiet", "--disable-pip-version-check", "--wheel-dir", target),
        cwd=target.parent,
    )
    assert run.code == 0, run.text
    (wheel,) = target.glob("*.whl")
    return wheel


def installed(wheel: Path, folder: Path) -> Path:
    """The Python of a new environment that has the wheel, and the rest from ours."""
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    purelib = sysconfig.get_path("purelib", vars={"base": str(folder)})
    run = command(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python"),
        *(python, "install", "--quiet", "--no-deps", "--no-index", wheel),
        cwd=folder,
    )
    assert run.code == 0, run.text
    # After the wheel's own folder; a path in a .pth brings no .pth of its own, so
    # the editable install of this checkout is not seen.
    ours = sysconfig.get_path("purelib")
    Path(purelib, "dependencies.pth").write_text(f"{ours}\n")
    return python


def test_checked_in_client_is_what_the_spec_gives() -> None:
    run = specloom("generate", "--check", "--no-cache", cwd=ROOT)
    assert run.code == 0, run.text


def test_checked_in_client_verifies() -> None:
    run = specloom("verify", "generated/claude_api", cwd=ROOT)
    assert run.code == 0, run.text


CALL = """
import json, logging, sys
import httpx2
from app._vendor.claude_api import Claude
from app.uses import ask, names
import app._vendor.claude_api as package

assert package.__name__ == "app._vendor.claude_api"
assert "claude_api" not in sys.modules

def answer(request):
    if request.url.path == "/v1/models":
        after = request.url.params.get("after_id")
        return httpx2.Response(200, json={
            "data": [{"id": "second" if after else "first", "type": "model",
                      "display_name": "M", "created_at": "2025-01-01T00:00:00Z"}],
            "has_more": not after, "first_id": "first",
            "last_id": "second" if after else "first"})
    seen.append((dict(request.headers), json.loads(request.content)))
    if len(seen) > 1:
        return httpx2.Response(404, headers={"request-id": "req_7"}, json={
            "type": "error", "error": {"type": "not_found_error", "message": "no"}})
    return httpx2.Response(200, json={
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m",
        "content": [{"type": "text", "text": "Hello", "citations": None},
                    {"type": "brand_new", "x": 1}],
        "stop_reason": "end_turn", "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 2}})

seen = []
client = Claude(
    api_key="key", max_retries=0,
    http_client=httpx2.Client(transport=httpx2.MockTransport(answer)),
)
assert ask(client, "Hi?") == "Hello"
headers, body = seen[0]
assert headers["authorization"] == "Bearer key" and headers["anthropic-version"] == "2026-10-21"
assert body == {"model": "claude-sonnet-4-5", "max_tokens": 100,
                "messages": [{"role": "user", "content": "Hi?"}]}
assert ask(client, "Again?") == "404 req_7"
assert names(client) == ["first", "second"]
print("fine")
"""


def test_vendored_copy_answers_a_call_under_its_new_name(vendoring: Path) -> None:
    """mypy --strict and pyright see the same project in test_packages."""
    run = command(sys.executable, "-c", CALL, cwd=vendoring)
    assert run.code == 0, run.err
    assert run.out == "fine\n"


def test_vendored_copy_is_verified(vendoring: Path, tmp_path: Path) -> None:
    """Offline and without the spec; what is wrong with it is named."""
    shutil.copytree(vendoring / "app", tmp_path / "app")
    place = "app/_vendor/claude_api"
    copy = tmp_path / place
    run = specloom("verify", place, cwd=tmp_path)
    assert run.code == 0, run.text
    assert run.out.startswith(f"{place}: ")

    replace_once(
        copy / "types" / "general" / "usage.py", "class Usage(", "class Usage2("
    )
    run = specloom("verify", place, cwd=tmp_path)
    assert (run.code, run.out.splitlines()[0]) == (
        1,
        f"{place}/types/general/usage.py: was edited by hand",
    )
    general = Path("types", "general")
    shutil.copy(CLAUDE_PACKAGE / general / "usage.py", copy / general)

    (copy / "_runtime" / "extra.py").touch()
    run = specloom("verify", place, cwd=tmp_path)
    assert (run.code, run.out.splitlines()[0]) == (
        1,
        f"{place}/_runtime/extra.py: is no file of specloom's",
    )
    (copy / "_runtime" / "extra.py").unlink()

    (copy / "py.typed").unlink()
    run = specloom("verify", place, cwd=tmp_path)
    assert (run.code, run.out.splitlines()[0]) == (1, f"{place}/py.typed: is missing")


def test_what_tools_leave_behind_is_no_stray_file(
    vendoring: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(vendoring / "app" / "_vendor" / "claude_api", tmp_path / "c")
    for leftover in ("__pycache__/a.pyc", "types/__pycache__/b.pyc", ".mypy_cache/x"):
        (copy / leftover).parent.mkdir(exist_ok=True)
        (copy / leftover).touch()
    assert specloom("verify", copy, cwd=tmp_path).code == 0


@pytest.fixture(scope="session")
def client_wheel(shared: Path) -> Path:
    def make(folder: Path) -> None:
        source = folder / "claude_api"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(CLAUDE_PACKAGE, source, ignore=ignored)
        before = tree(source)
        build_wheel(source, folder / "wheels")
        assert tree(source) == before

    return next(once(shared / "client_wheel", make).glob("wheels/*.whl"))


def test_wheel_of_the_client_holds_exactly_the_package(client_wheel: Path) -> None:
    with zipfile.ZipFile(client_wheel) as archive:
        held = {
            name: archive.read(name)
            for name in archive.namelist()
            if ".dist-info/" not in name
        }
    expected = tree(CLAUDE_PACKAGE)
    expected.pop("pyproject.toml")  # says how to build, and nothing to an importer
    assert held == {f"claude_api/{path}": data for path, data in expected.items()}


def test_installed_client_is_importable_elsewhere(
    client_wheel: Path, tmp_path: Path
) -> None:
    python = installed(client_wheel, tmp_path / "env")
    code = (
        "import claude_api, importlib.metadata as m;"
        "client = claude_api.Claude(api_key='k');"
        "print(claude_api.__file__, m.version('claude_api'), client.messages)"
    )
    run = command(python, "-c", code, cwd=tmp_path)
    assert run.code == 0, run.err
    assert run.out.startswith(str(tmp_path / "env"))
    code = "import importlib.metadata as m; print(*m.requires('claude_api'), sep='\\n')"
    listed = command(python, "-c", code, cwd=tmp_path).out.splitlines()
    needed = [line for line in listed if "extra ==" not in line]
    assert [line.partition("<")[0] for line in needed] == ["httpx2", "pydantic"]
    extras = {line.partition("extra == ")[2].strip("'\"") for line in listed}
    assert extras == {"", "aws", "bedrock", "foundry", "google-cloud", "vertex"}


@pytest.fixture(scope="session")
def specloom_wheel(shared: Path) -> Path:
    """Of a copy of what git would check out, so that no build folder is left here."""

    def make(folder: Path) -> None:
        source = folder / "source"
        run = command(
            *("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"),
            cwd=ROOT,
        )
        for name in filter(None, run.out.split("\0")):
            wanted = name.startswith(("generator/", "templates/")) or "/" not in name
            if wanted and (ROOT / name).is_file():
                (source / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, source / name)
        build_wheel(source, folder / "wheels")

    return next(once(shared / "specloom_wheel", make).glob("wheels/*.whl"))


def test_wheel_of_specloom_carries_its_templates(specloom_wheel: Path) -> None:
    with zipfile.ZipFile(specloom_wheel) as archive:
        held = set(archive.namelist())
    for path in (ROOT / "templates").rglob("*"):
        if path.suffix in {".py", ".jinja"}:
            assert f"specloom/{path.relative_to(ROOT).as_posix()}" in held
    assert not any(name.startswith(("tests/", "templates/")) for name in held)


def test_specloom_installed_elsewhere_gives_the_same_bytes(
    specloom_wheel: Path, claude: Path, tmp_path: Path
) -> None:
    python = installed(specloom_wheel, tmp_path / "env")
    shutil.copytree(claude / "spec", tmp_path / "spec")
    where = (
        "import json, specloom, specloom.base.templating as t;"
        "print(json.dumps([specloom.__file__, str(t.builtin_folder())]))"
    )
    run = command(python, "-c", where, cwd=tmp_path)
    assert run.code == 0, run.err
    module, templates = map(Path, json.loads(run.out))
    assert module.is_relative_to(tmp_path / "env")
    assert templates == module.parent / "templates"

    script = python.with_name("specloom")
    run = command(script, "generate", "--no-cache", cwd=tmp_path)
    assert run.code == 0, run.text
    assert tree(tmp_path / "generated") == tree(claude / "generated")


def test_editable_specloom_finds_its_templates_in_the_source_tree() -> None:
    from specloom.base.templating import builtin_folder

    assert builtin_folder() == ROOT / "templates"
