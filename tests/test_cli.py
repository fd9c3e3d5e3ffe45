"""The command line: what it reads, what it says, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generation.support import Run, command, replace_once, specloom, tree
from tests.golden import CASES
from tests.tiny import TINY

LEFT_OUT = TINY + """\
    put:
      operationId: b
      summary: B.
      requestBody: {content: {multipart/mixed: {schema: {type: string}}}}
      responses: {"204": {description: Done.}}
"""
BROKEN = TINY.replace("operationId: a\n", "operationId: *a\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(TINY)
    return tmp_path


def generate(folder: Path, *options: str | Path) -> Run:
    return specloom("generate", *options, cwd=folder)


def test_a_spec_without_a_config_in_a_plain_folder(folder: Path) -> None:
    run = generate(folder, "openapi.yaml")
    assert run.code == 0, run.text
    assert (folder / "generated" / "tiny_thing" / "__init__.py").is_file()
    assert run.out.startswith(
        "tiny_thing: 1 document, 1 operation, 0 models -> "
    ), run.out
    assert " files in generated/tiny_thing (" in run.out
    assert {path.name for path in folder.iterdir()} == {
        "openapi.yaml",
        "generated",
        ".specloom_cache",
    }


def test_output_names_the_folder_of_the_package(folder: Path, tmp_path: Path) -> None:
    run = generate(folder, "openapi.yaml", "--output", "some/where")
    assert run.code == 0
    assert (folder / "some" / "where" / "tiny_thing" / "__init__.py").is_file()
    assert not (folder / "generated").exists()


def test_config_names_the_file_to_use(folder: Path) -> None:
    (folder / "specloom.toml").write_text('[client]\npackage = "wrong"\n')
    (folder / "other.toml").write_text(
        '[client]\npackage = "right"\nclass = "Klient"\noutput = "out"\n'
    )
    run = generate(folder, "--config", "other.toml")
    assert run.code == 0, run.text
    assert (folder / "out" / "right" / "__init__.py").is_file()
    run = command(
        *(sys.executable, "-c", "from right import Klient, AsyncKlient"),
        cwd=folder / "out",
    )
    assert run.code == 0, run.err


@pytest.mark.parametrize("where", [".", "deep/down"])
def test_the_nearest_config_is_found(where: str, folder: Path) -> None:
    (folder / "specloom.toml").write_text('[client]\npackage = "near"\n')
    (folder / "deep" / "down").mkdir(parents=True)
    run = specloom("generate", cwd=folder / where)
    assert run.code == 0, run.text
    assert (folder / "generated" / "near").is_dir()


def test_configs_below_spec_are_found_all(folder: Path) -> None:
    for name in ("one", "two"):
        spec = folder / "spec" / name
        spec.mkdir(parents=True)
        (spec / "specloom.toml").write_text(
            f'[client]\npackage = "{name}"\noutput = "../../generated"\n'
        )
        (spec / "openapi.yaml").write_text(TINY)
    run = generate(folder)
    assert run.code == 0, run.text
    assert {path.name for path in (folder / "generated").iterdir()} == {"one", "two"}
    run = generate(folder, "--check")
    assert run.code == 0, run.text
    (folder / "generated" / "two" / "errors.py").unlink()
    assert generate(folder, "--check").code == 1


def test_a_folder_with_a_config(folder: Path) -> None:
    (folder / "specloom.toml").write_text('[client]\npackage = "here"\n')
    run = specloom("generate", folder, cwd=Path(folder.root))
    assert run.code == 0, run.text
    assert (folder / "generated" / "here").is_dir()


def test_a_document_that_its_folders_config_lists(folder: Path) -> None:
    (folder / "specloom.toml").write_text('[client]\npackage = "listed"\n')
    (folder / "other.yaml").write_text(TINY)
    assert generate(folder, "openapi.yaml").code == 0
    assert generate(folder, "other.yaml").code == 0
    assert {path.name for path in (folder / "generated").iterdir()} == {
        "listed",
        "tiny_thing",
    }


def test_strict_refuses_what_is_not_generated(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(LEFT_OUT)
    run = generate(folder, "openapi.yaml", "--strict")
    assert run.code == 1
    assert "openapi.yaml:12:" in run.out
    assert "'b' is left out: it sends multipart/mixed" in run.out
    assert not (folder / "generated").exists()
    run = generate(folder, "openapi.yaml")
    assert run.code == 0
    assert "warning[not-generated]" in run.out
    assert (folder / "generated" / "tiny_thing").is_dir()


def test_a_wrong_spec_writes_nothing(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BROKEN)
    run = generate(folder, "openapi.yaml")
    assert run.code == 1
    assert "openapi.yaml:6:" in run.text
    assert not (folder / "generated").exists()


@pytest.mark.parametrize("name", ["validate", "generate"])
def test_impossible_runs_are_explained(name: str, tmp_path: Path) -> None:
    """Each with exit code 2 or 1, a reason, and no traceback."""
    (tmp_path / "empty.yaml").touch()
    (tmp_path / "binary.yaml").write_bytes(bytes(range(256)))
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "list.yaml").write_text("- 1\n- 2\n")
    (tmp_path / "other.yaml").write_text("hello: world\n")
    (tmp_path / "swagger.yaml").write_text(
        'swagger: "2.0"\ninfo: {title: Old, version: "1"}\npaths: {}\n'
    )
    (tmp_path / "number.yaml").write_text("openapi: 3\ninfo: 4\npaths: 5\n")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.yaml").mkdir()
    cases = {
        "missing.yaml": (2, "missing.yaml"),
        "folder": (2, "has no specloom.toml"),
        "folder.yaml": (2, "has no specloom.toml"),
        "empty.yaml": (1, "empty.yaml"),
        "binary.yaml": (None, "binary.yaml"),
        "picture.json": (None, "picture.json"),
        "list.yaml": (1, "list.yaml"),
        "other.yaml": (1, "other.yaml"),
        "swagger.yaml": (1, "2.0"),
        "number.yaml": (1, "number.yaml"),
    }
    for file, (code, words) in cases.items():
        run = specloom(name, file, cwd=tmp_path)
        assert run.code == code or (code is None and run.code in {1, 2}), (file, run)
        assert words in run.text, (file, run)
        assert not (tmp_path / "generated").exists(), file


def test_no_spec_at_all(tmp_path: Path) -> None:
    run = generate(tmp_path)
    assert run.code == 2
    assert "there is no specloom.toml here, above, in spec/ or in spec/*/" in run.err


@pytest.mark.parametrize(
    "arguments", [["generate", "--nonsense"], ["nonsense"], ["verify"], ["verify", "x"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], tmp_path: Path) -> None:
    run = specloom(*arguments, cwd=tmp_path)
    assert run.code == 2
    assert run.err


def test_json_is_one_object_and_nothing_else(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(LEFT_OUT)
    run = generate(folder, "openapi.yaml", "--format", "json")
    assert run.code == 0
    report = json.loads(run.out)
    (finding,) = report["findings"]
    assert finding["rule"] == "not-generated"
    assert (finding["file"], finding["line"]) == ("openapi.yaml", 12)
    assert report["counts"]["warning"] == 1
    (package,) = report["packages"]
    assert package["package"] == "tiny_thing"
    assert package["written"] is True
    assert "__init__.py" in package["added"]
    assert package["changed"] == package["removed"] == package["edited"] == []
    assert package["operations"] == 1

    (folder / "generated" / "tiny_thing" / "errors.py").write_text("# mine\n")
    (folder / "generated" / "tiny_thing" / "mine.py").touch()
    run = generate(folder, "openapi.yaml", "--format", "json", "--check")
    assert run.code == 1
    (package,) = json.loads(run.out)["packages"]
    assert package["written"] is False
    assert package["edited"] == ["errors.py"]
    assert package["stray"] == ["mine.py"]


def test_json_of_a_wrong_spec(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BROKEN)
    run = generate(folder, "openapi.yaml", "--format", "json")
    assert run.code == 1
    report = json.loads(run.out)
    assert report["packages"] == []
    assert report["findings"][0]["severity"] == "error"


def test_github_gets_annotations(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(LEFT_OUT)
    assert generate(folder, "openapi.yaml").code == 0
    (folder / "generated" / "tiny_thing" / "errors.py").write_text("# mine\n")
    run = generate(folder, "openapi.yaml", "--format", "github", "--check")
    assert run.code == 1
    lines = run.out.splitlines()
    assert lines[0].startswith("::warning file=openapi.yaml,line=12,col=")
    assert lines[1].startswith(
        "::error file=generated/tiny_thing/errors.py,title=specloom edited::"
    )
    assert len(lines) == 2


def test_quiet_says_nothing_when_all_is_well(folder: Path) -> None:
    run = generate(folder, "openapi.yaml", "--quiet")
    assert (run.code, run.out, run.err) == (0, "", "")
    run = generate(folder, "openapi.yaml", "--quiet", "--check")
    assert (run.code, run.out, run.err) == (0, "", "")
    package = folder / "generated" / "tiny_thing"
    run = specloom("verify", package, "--quiet", cwd=folder)
    assert (run.code, run.out, run.err) == (0, "", "")
    (package / "errors.py").unlink()
    run = generate(folder, "openapi.yaml", "--quiet", "--check")
    assert run.code == 1
    assert "errors.py" in run.out


def test_plain_lines_where_nobody_is_watching(folder: Path) -> None:
    run = generate(folder, "openapi.yaml")
    assert "\x1b" not in run.text
    assert run.err == ""


def test_validate_writes_its_report(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BROKEN)
    run = specloom(
        *("validate", "openapi.yaml", "--format", "json", "--output", "report.json"),
        cwd=folder,
    )
    assert (run.code, run.out) == (1, "")
    report = json.loads((folder / "report.json").read_text())
    assert report["counts"]["error"] >= 1
    run = specloom(
        *("validate", "openapi.yaml", "--output", "no/such/folder.txt"), cwd=folder
    )
    assert run.code == 2
    assert "cannot be written" in run.err


def test_a_formatter_that_is_not_installed(folder: Path) -> None:
    """Hidden from the process, as if it had never been installed."""
    (folder / "specloom.toml").write_text('[client]\nformatter = "ruff"\n')
    (folder / "sitecustomize.py").write_text(
        "import importlib.metadata as m\n"
        "real = m.version\n"
        "def version(name):\n"
        "    if name == 'ruff':\n"
        "        raise m.PackageNotFoundError(name)\n"
        "    return real(name)\n"
        "m.version = version\n"
    )
    run = specloom("generate", cwd=folder, env={"PYTHONPATH": str(folder)})
    assert run.code == 2
    assert "the formatter ruff is not installed" in run.err
    assert "specloom[ruff]" in run.err
    assert not (folder / "generated").exists()


def test_the_other_formatter_gives_good_code_too(folder: Path) -> None:
    shutil.copy(CASES / "tagged_union" / "openapi.yaml", folder)
    (folder / "specloom.toml").write_text('[client]\nformatter = "ruff"\n')
    run = generate(folder)
    assert run.code == 0, run.text
    (package,) = (folder / "generated").iterdir()
    check = command(
        *(sys.executable, "-m", "ruff", "format", "--check", "--isolated"),
        *("--no-cache", "--target-version", "py311", "--exclude", "_runtime", package),
        cwd=folder,
    )
    assert check.code == 0, check.text
    lock = json.loads((package / "specloom.lock.json").read_text())
    assert lock["formatter"].startswith("ruff ")


def test_own_templates_come_first_and_are_in_the_lock(folder: Path) -> None:
    own = folder / "mine" / "client"
    own.mkdir(parents=True)
    (own / "README.md.jinja").write_text("# Ours: {{ client.info.package }}\n")
    assert generate(folder, "openapi.yaml").code == 0
    package = folder / "generated" / "tiny_thing"
    before = tree(package)
    (folder / "specloom.toml").write_text('[client]\ntemplates = "mine"\n')
    assert generate(folder).code == 0
    after = tree(package)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"README.md", "specloom.lock.json"}
    assert after["README.md"] == b"# Ours: tiny_thing\n"
    replace_once(own / "README.md.jinja", "Ours", "Mine")
    assert generate(folder, "--check").code == 1


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("client/READM.md.jinja", "client/README.md.jinja"),
        ("client/README.md", "client/README.md.jinja"),
        ("client/README.md.jinja2", "client/README.md.jinja"),
        ("clients/resource.py.jinja", "client/resource.py.jinja"),
        ("README.md.jinja", "client/README.md.jinja"),
        ("runtime/retries.py", "runtime/core/retry.py"),
        ("runtime/_async/client.py.jinja", "runtime/_async/client.py"),
        ("models/modul.py.jinja", "models/module.py.jinja"),
        ("client/nothing at all", None),
    ],
)
def test_an_own_template_with_a_wrong_name_is_refused(
    name: str, nearest: str | None, folder: Path
) -> None:
    (folder / "specloom.toml").write_text('[client]\ntemplates = "mine"\n')
    (folder / "mine").mkdir()
    assert generate(folder).code == 0  # so that what follows could come from the cache
    path = folder / "mine" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    run = generate(folder)
    hint = f": did you mean {nearest}?" if nearest else ""
    said = f"Error: {path}: no template of specloom has this name{hint}\n"
    assert (run.code, run.out, run.err) == (2, "", said)


def test_every_own_template_with_a_wrong_name_is_named(folder: Path) -> None:
    own = folder / "mine" / "client"
    own.mkdir(parents=True)
    (folder / "specloom.toml").write_text('[client]\ntemplates = "mine"\n')
    (own / "a\nb.jinja").touch()
    (own / "errors.jinja").touch()
    (own / "_client.py.jinja").touch()
    run = generate(folder)
    assert run.code == 2
    assert len(run.err.splitlines()) == 2
    assert "errors.jinja: no template" in run.err
    assert "_client.py.jinja: no template" not in run.err


def test_an_own_template_may_include_one_of_any_name(folder: Path) -> None:
    own = folder / "mine" / "client"
    own.mkdir(parents=True)
    (folder / "specloom.toml").write_text('[client]\ntemplates = "mine"\n')
    (own / "README.md.jinja").write_text('{% include "client/head.jinja" %}')
    (own / "head.jinja").write_text("# Ours\n")
    (own / ".hidden").touch()
    (folder / "mine" / "NOTES.md").touch()
    assert generate(folder).code == 0
    made = folder / "generated" / "tiny_thing" / "README.md"
    assert made.read_text() == "# Ours\n"


def test_a_template_with_a_mistake_is_no_traceback(folder: Path) -> None:
    own = folder / "mine" / "client"
    own.mkdir(parents=True)
    (folder / "specloom.toml").write_text('[client]\ntemplates = "mine"\n')
    for mistake in ("{{ client.nonsense }}", "{% if %}", "{{ 1 / 0 }}"):
        (own / "README.md.jinja").write_text(mistake)
        run = generate(folder)
        assert run.code == 2, mistake
        assert "README.md.jinja" in run.text, mistake


def test_verify_of_what_is_no_package(folder: Path) -> None:
    run = specloom("verify", folder, cwd=folder)
    assert run.code == 2
    assert "has no specloom.lock.json that can be read" in run.err


def test_verify_says_what_is_wrong_in_each_format(folder: Path) -> None:
    assert generate(folder, "openapi.yaml").code == 0
    package = Path("generated/tiny_thing")
    run = specloom("verify", package, cwd=folder)
    assert run.code == 0
    assert "generated/tiny_thing: " in run.out
    (folder / package / "errors.py").unlink()
    (folder / package / "_base.py").write_text("# mine\n")
    (folder / package / "mine.py").touch()
    run = specloom("verify", package, cwd=folder)
    assert run.code == 1
    for line in (
        "generated/tiny_thing/errors.py: is missing\n",
        "generated/tiny_thing/_base.py: was edited by hand\n",
        "generated/tiny_thing/mine.py: is no file of specloom's\n",
    ):
        assert line in run.out
    run = specloom("verify", package, "--format", "json", cwd=folder)
    assert run.code == 1
    assert {(f["file"], f["kind"]) for f in json.loads(run.out)["files"]} == {
        ("generated/tiny_thing/errors.py", "missing"),
        ("generated/tiny_thing/_base.py", "edited"),
        ("generated/tiny_thing/mine.py", "stray"),
    }
    run = specloom("verify", package, "--format", "github", cwd=folder)
    assert run.code == 1
    assert len(run.out.splitlines()) == 3
    assert all(line.startswith("::error file=") for line in run.out.splitlines())


HOSTILE = "a\n::warning::b,c:d%.py"


def test_names_of_files_write_no_commands_of_their_own(folder: Path) -> None:
    """Of a workflow: what begins a line with two colons is obeyed."""
    assert generate(folder, "openapi.yaml").code == 0
    package = folder / "generated" / "tiny_thing"
    (package / HOSTILE).touch()
    expected = (
        "::error file=generated/tiny_thing/a%0A%3A%3Awarning%3A%3Ab%2Cc%3Ad%25.py,"
        "title=specloom stray::is no file of specloom's; move it out of the package\n"
    )
    annotating = ("--format", "github")
    run = generate(folder, "openapi.yaml", "--check", *annotating)
    assert (run.code, run.out) == (1, expected)
    run = specloom("verify", "generated/tiny_thing", *annotating, cwd=folder)
    assert (run.code, run.out) == (1, expected)

    shown = "a\ufffd::warning::b,c:d%.py"
    for options, code in (((), 0), (("--check",), 1), (("--diff",), 0)):
        run = generate(folder, "openapi.yaml", *options)
        assert run.code == code
        assert shown in run.out
        assert HOSTILE not in run.out


@pytest.mark.parametrize("format_", ["text", "github", "json"])
def test_names_of_files_need_be_no_utf8(format_: str, folder: Path) -> None:
    assert generate(folder, "openapi.yaml").code == 0
    package = folder / "generated" / "tiny_thing"
    (package / os.fsdecode(b"a\xff.py")).touch()
    run = specloom("verify", package, "--format", format_, cwd=folder)
    assert run.code == 1
    assert "stray" in run.out


def test_a_lock_writes_no_commands_of_its_own(folder: Path) -> None:
    assert generate(folder, "openapi.yaml").code == 0
    lock = folder / "generated" / "tiny_thing" / "specloom.lock.json"
    made = json.loads(lock.read_text())
    made["specloom"] = "1\n::warning::b"
    made["files"][HOSTILE] = "sha256:0"
    lock.write_text(json.dumps(made))
    for command_ in (["verify", lock.parent], ["generate", "openapi.yaml", "--diff"]):
        for format_ in ("text", "github"):
            run = specloom(*command_, "--format", format_, cwd=folder)
            assert not re.search("^::warning", run.text, re.MULTILINE)


@pytest.mark.parametrize(
    "lock",
    [
        *("", "[]", "{}", '{"files": []}', '{"files": {"a.py": 7}}', "\udcff"),
        '{"files": {}}',
    ],
)
def test_verify_with_a_broken_lock(lock: str, tmp_path: Path) -> None:
    (tmp_path / "specloom.lock.json").write_bytes(os.fsencode(lock))
    run = specloom("verify", tmp_path, cwd=tmp_path)
    # A lock of no files is no lie: there are none.
    assert run.code in {1, 2} or lock == '{"files": {}}'
    assert run.text


def test_help_and_version_say_so(tmp_path: Path) -> None:
    run = specloom("--help", cwd=tmp_path)
    assert run.code == 0
    for name in ("validate", "generate", "verify", "rules", "demo"):
        assert name in run.out
    assert specloom("--version", cwd=tmp_path).out.startswith("specloom, version 0.")


def test_a_reader_that_stops_early_is_no_matter(folder: Path) -> None:
    line = f'"{sys.executable}" -m specloom rules | head -n 1'
    run = command("bash", "-c", line, cwd=folder)
    assert len(run.out.splitlines()) == 1
    assert run.err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals here")
def test_a_terminal_is_told_what_goes_on_without_a_thread(tmp_path: Path) -> None:
    """Beside a thread no process is forked, and a run takes half as long again."""
    code = """
import threading
from specloom.cli.common import progress
with progress("generating"):
    print(threading.active_count())
"""
    ours, theirs = os.openpty()
    environment = {n: v for n, v in os.environ.items() if n != "CI"}
    environment["TERM"] = "xterm"
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment,
        text=True,
        check=True,
    )
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        shown = terminal.read(1000).decode()
    assert done.stdout.strip() == "1"
    assert shown == "generating ...\r\x1b[2K"
