"""What tests of generation share; each is made once, also by several processes."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.generation.support import (
    CLAUDE_PACKAGE,
    CLAUDE_SPEC,
    ROOT,
    command,
    once,
    specloom,
)
from tests.golden import CASES, case_names

SPECS = ROOT.parent / "shared" / "specs"
PETSTORES = ("petstore", "petstore-expanded")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all processes of this run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


# One process for all: starting Python and importing the model generator costs more
# than a small spec.
GENERATE_ALL = """
import contextlib, io, os, pathlib, sys, traceback
from specloom.cli import cli

cases, output, *names = sys.argv[1:]
for name in names:
    os.chdir(pathlib.Path(cases, name))
    arguments = ["generate", "openapi.yaml", "--no-cache"]
    arguments += ["--output", os.path.join(output, name)]
    said, code = io.StringIO(), 0
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            cli.main(arguments, standalone_mode=False)
        except SystemExit as done:
            code = done.code
        except Exception:
            code = 2
            traceback.print_exc()
    pathlib.Path(output, f"{name}.txt").write_text(f"{code}\\n{said.getvalue()}")
"""


@pytest.fixture(scope="session")
def goldens(shared: Path) -> Path:
    """`<case>/<package>`, generated for every golden case; `<case>.txt` has what was said."""

    def make(folder: Path) -> None:
        run = command(
            *(sys.executable, "-c", GENERATE_ALL, CASES, folder, *case_names()),
            cwd=folder,
        )
        assert run.code == 0, run.text

    return once(shared / "goldens", make)


@pytest.fixture(scope="session")
def petstores(shared: Path) -> Path:
    """`<name>/generated/swagger_petstore`, made with no option; `<name>.txt` as above."""
    if not SPECS.is_dir():
        pytest.skip("needs ../shared: the petstores")

    def make(folder: Path) -> None:
        for name in PETSTORES:
            project = folder / name
            project.mkdir()
            shutil.copy(SPECS / f"{name}.yaml", project)
            run = specloom("generate", f"{name}.yaml", cwd=project)
            (folder / f"{name}.txt").write_text(f"{run.code}\n{run.text}")

    return once(shared / "petstores", make)


@pytest.fixture(scope="session")
def claude(shared: Path) -> Path:
    """A project with a copy of the Claude spec and the package made from it, cold."""

    def make(folder: Path) -> None:
        shutil.copytree(CLAUDE_SPEC, folder / "spec" / "claude")
        (folder / "pyproject.toml").touch()
        run = specloom("generate", cwd=folder)
        assert run.code == 0, run.text

    return once(shared / "claude", make)


USER_CODE = '''"""Code of a foreign project that uses a vendored client."""

from app._vendor.claude_api import APIStatusError, AsyncClaude, Claude, params, types


def ask(client: Claude, question: str) -> str:
    """The text of an answer."""
    messages: list[params.MessageParam] = [{"role": "user", "content": question}]
    try:
        message = client.messages.create(
            model="claude-sonnet-4-5", max_tokens=100, messages=messages
        )
    except APIStatusError as error:
        return f"{error.status_code} {error.request_id}"
    return "".join(b.text for b in message.content if isinstance(b, types.TextBlock))


def names(client: Claude) -> list[str]:
    """The ids of all models, across all pages."""
    return [model.id for model in client.models.list()]


async def words(client: AsyncClaude) -> list[str]:
    """The types of a stream's events."""
    stream = await client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=100,
        messages=[{"role": "user", "content": "Hello"}],
        stream=True,
    )
    return [event.type async for event in stream]
'''

WRONG_CODE = """from app._vendor.claude_api import Claude

client = Claude(api_key="key")
client.messages.create(model="claude-sonnet-4-5", max_tokens="many", messages=[])
client.messages.creat()
number: int = client.models.retrieve("claude-sonnet-4-5").id
"""
WRONG_LINES = {4, 5, 6}


@pytest.fixture(scope="session")
def vendoring(shared: Path) -> Path:
    """A foreign project with the checked-in client at `app/_vendor/claude_api`."""

    def make(folder: Path) -> None:
        vendor = folder / "app" / "_vendor"
        shutil.copytree(
            CLAUDE_PACKAGE,
            vendor / "claude_api",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        for package in (folder / "app", vendor):
            (package / "__init__.py").touch()
        (folder / "app" / "uses.py").write_text(USER_CODE)
        (folder / "app" / "wrong.py").write_text(WRONG_CODE)

    return once(shared / "vendoring", make)


@pytest.fixture(scope="session")
def workspace(
    shared: Path, goldens: Path, vendoring: Path, request: pytest.FixtureRequest
) -> Path:
    """Every package side by side, for one run of each checker over all of them."""
    stores = request.getfixturevalue("petstores") if SPECS.is_dir() else None

    def make(folder: Path) -> None:
        for case in case_names():
            if (goldens / case).is_dir():  # where not, test_golden says so
                shutil.copytree(goldens / case, folder, dirs_exist_ok=True)
        if stores is not None:
            for name in PETSTORES:
                package = stores / name / "generated" / "swagger_petstore"
                shutil.copytree(package, folder / name.replace("-", "_"))
        ignored = shutil.ignore_patterns("__pycache__")
        client = vendoring / "app" / "_vendor" / "claude_api"
        shutil.copytree(client, folder / "claude_api", ignore=ignored)
        shutil.copytree(vendoring / "app", folder / "app", ignore=ignored)

    return once(shared / "workspace", make)


@pytest.fixture(scope="session")
def mypy_report(shared: Path, workspace: Path) -> str:
    """What mypy --strict says about all packages."""

    def make(folder: Path) -> None:
        # Kept between runs: most of the time goes into pydantic and the like.
        cache = ROOT / ".mypy_cache" / "packages"
        options = ["--strict", "--no-error-summary", "--cache-dir", cache]
        run = command(
            *(sys.executable, "-m", "mypy", *options, "--config-file", ""),
            *sorted(path.name for path in workspace.iterdir()),
            cwd=workspace,
        )
        assert run.code in {0, 1}, run.text
        (folder / "report.txt").write_text(run.out)

    return (once(shared / "mypy", make) / "report.txt").read_text()
