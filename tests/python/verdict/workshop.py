"""Makes clients from descriptions, checks and runs their callers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.base.cache import Cache
from specloom.config.reader import default_config
from specloom.mock.server import serve
from specloom.package.write import write
from specloom.python.naming import NamedApi, name_api
from specloom.runs.generate import build
from specloom.runs.read import read
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.python.verdict.case import LIBRARY, Case

OLD = "old"
RUNTIME = "runtime_of_all"
MARK = "# breaks"

_HEAD = """\
from __future__ import annotations

import os
from typing import Any, Literal

from {side}.library import Library, errors, params, types, webhooks


def call(client: Library, base: str) -> None:
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one caller with one client."""

    reported: Mapping[int, str]  # line -> what the type checker says
    marked: frozenset[int]  # lines that say they break
    failure: str | None  # of the run


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Every caller with the old client and with the new one, by the case's name."""

    old: Mapping[str, Outcome]
    new: Mapping[str, Outcome]
    about_clients: Sequence[str]  # what the type checker says of the clients themselves


def prove(cases: Sequence[Case], folder: Path) -> Proof:
    """Make all clients, then check and run all callers, each side at once."""
    _make_clients(cases, folder)
    sides = {OLD: {case.name: OLD for case in cases}}
    sides["new"] = {case.name: case.name for case in cases}
    for side, clients in sides.items():
        for case in cases:
            text = _HEAD.format(side=clients[case.name]) + textwrap.indent(
                case.caller, "    "
            )
            (folder / f"{side}_{case.name}.py").write_text(text + "\n")
    modules = [f"{side}_{case.name}" for side in sides for case in cases]
    reported, rest = _check(modules, folder)
    failures = _run(modules, cases, folder)

    def outcomes(side: str) -> dict[str, Outcome]:
        found = {}
        for case in cases:
            module = f"{side}_{case.name}"
            lines = (folder / f"{module}.py").read_text().splitlines()
            found[case.name] = Outcome(
                reported=reported.get(module, {}),
                marked=frozenset(
                    number for number, line in enumerate(lines, 1) if MARK in line
                ),
                failure=failures[module],
            )
        return found

    return Proof(old=outcomes(OLD), new=outcomes("new"), about_clients=rest)


def _make_clients(cases: Iterable[Case], folder: Path) -> None:
    cache = Cache(None)  # texts that two clients share are formatted once
    specs = {OLD: LIBRARY, **{case.name: case.edited() for case in cases}}
    for name, spec in specs.items():
        path = folder / name / "openapi.json"
        path.parent.mkdir()
        path.write_text(json.dumps(spec))
        config = replace(
            default_config(path),
            package="library",
            class_name="Library",
            output=path.parent,
        )
        write(build(config, cache).plan)
        _share_runtime(path.parent / "library", folder / RUNTIME)


def _share_runtime(package: Path, shared: Path) -> None:
    """Let a client use the one runtime of all, which is checked and loaded once.

    It is the same in all of them, to the byte.
    """
    own = package / "_runtime"
    for path in own.rglob("*.py"):
        place = shared / path.relative_to(own)
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            assert place.read_bytes() == path.read_bytes()
        else:
            shutil.copy(path, place)
    shutil.rmtree(own)
    for path in package.rglob("*.py"):
        text = re.sub(
            r'(?<=from )\.+_runtime|(?<=")\._runtime', RUNTIME, path.read_text()
        )
        path.write_text(text)


def api_in(folder: Path) -> NamedApi:
    """The API that a client in this folder was made from."""
    documents, _ = read(default_config(folder / "openapi.json"))
    return name_api(lower(*documents)[0])


# --- Checking ------------------------------------------------------------------------


def _check(
    modules: Sequence[str], folder: Path
) -> tuple[dict[str, dict[int, str]], list[str]]:
    """What mypy --strict says: of each module by line, and of everything else."""
    options = ["--strict", "--config-file=", "--no-pretty", "--no-error-summary"]
    options += ["--explicit-package-bases", f"--cache-dir={folder / '.mypy_cache'}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *(f"{m}.py" for m in modules)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    found: dict[str, dict[int, str]] = {}
    rest = []
    for line in done.stdout.splitlines():
        place = re.match(r"(\w+)\.py:(\d+): (error): (.*)", line)
        if place and place[1] in modules:
            found.setdefault(place[1], {})[int(place[2])] = place[4]
        elif ": error: " in line:
            rest.append(line)
    return found, rest


# --- Running -------------------------------------------------------------------------

_RUNNER = """
import contextlib, importlib, io, json, os, sys

# As a header: the argument for it is among what the cases change.
CARD = {"x-card": "card"}
failures = {}
for module, side, base in json.load(sys.stdin):
    os.environ.pop("LIBRARY_CARD", None)
    try:
        made = importlib.import_module(side + ".library")
        client = made.Library(base_url=base, max_retries=0, default_headers=CARD)
        with client, contextlib.redirect_stdout(io.StringIO()):
            importlib.import_module(module).call(client, base)
        failures[module] = None
    except Exception as error:
        failures[module] = f"{type(error).__name__}: {error}"
json.dump(failures, sys.stdout)
"""


def _run(
    modules: Sequence[str], cases: Sequence[Case], folder: Path
) -> dict[str, str | None]:
    """How each caller failed, None where it did not, against a server of its side."""
    replies = {f"/new_{case.name}": case.replies for case in cases}
    with serve(library(replies)) as server:
        jobs = [
            (module, *_side_of(module), f"{server.base_url}/{module}")
            for module in modules
        ]
        done = subprocess.run(
            [sys.executable, "-c", _RUNNER],
            cwd=folder,
            input=json.dumps(jobs),
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    failures: dict[str, str | None] = json.loads(done.stdout)
    return failures


def _side_of(module: str) -> tuple[str]:
    side, _, name = module.partition("_")
    return (OLD,) if side == OLD else (name,)


# --- The server ----------------------------------------------------------------------

BOOK = {
    "id": "a",
    "title": "Emma",
    "year": 1815,
    "subtitle": "A Novel",
    "genre": "crime",
    "authors": [{"name": "Jane", "born": 1775}],
    "due": "2026-12-01",
    "pages": 474,
    "language": "en",
    "extra": "signed",
    "status": "free",
    "marks": ["x"],
}
EVENTS = 'data: {"type": "word", "word": "Once"}\n\ndata: {"type": "end"}\n\n'
USUAL: Mapping[str, Any] = {
    "GET /books": {"data": [BOOK], "has_more": False, "last_id": None},
    "POST /books": BOOK,
    "GET /books/a": BOOK,
    "DELETE /books/a": None,
    "GET /media": {
        "items": [{"kind": "film", "minutes": 90}, {"kind": "song", "singer": "Ella"}],
        "best": {"kind": "film", "minutes": 90},
    },
    "POST /stories": {"text": "Once"},
    "GET /hours": {"opens": "9:00"},
    "GET /motto": "Read.",
    "GET /fair": {"open": {"start": "May 1", "end": "May 3"}},
}


def library(replies: Mapping[str, Mapping[str, Any]]) -> ASGIApp:
    """The library, once for each first part of a path, with answers of its own."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            request = Request(scope, receive)
            await request.body()
            _, first, path = request.url.path.split("/", 2)
            asked = f"{request.method} /{path}"
            own = replies.get(f"/{first}", {})
            response = _answer(asked, own, await request.body())
            await response(scope, receive, send)

    return app


def _answer(asked: str, own: Mapping[str, Any], body: bytes) -> Response:
    known = {**USUAL, **own}
    copy = re.fullmatch(r"GET /books/(\w+)/copies/(\w+)", asked)
    if copy:
        return JSONResponse({"book_id": copy[1], "copy_id": copy[2]})
    if asked == "DELETE /books/lent":
        return JSONResponse({"error": {"message": "lent"}}, 409)
    if asked not in known:
        error = {"type": "not_found", "message": asked}
        return JSONResponse({"error": error}, 404)
    value = known[asked]
    if callable(value):  # it reads the request
        value = value(json.loads(body))
    if isinstance(value, Response):
        return value
    if value is None:
        return Response(status_code=204)
    if isinstance(value, str) and asked == "GET /motto":
        return PlainTextResponse(value)
    if asked == "POST /stories" and json.loads(body).get("stream"):
        return Response(EVENTS, media_type="text/event-stream")
    return JSONResponse(value, headers={"x-loans-left": "3", "x-shelf": "B"})
