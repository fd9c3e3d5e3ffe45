"""An overlay of less than 50 lines makes a good client of what a vendor describes.

The description has 30 operations without tags, operationIds or security; credentials are
header parameters, each path begins with a version, lists have cursors, and a flag asks
for events.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from specloom.mock.server import RunningServer, serve
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.generation.support import command, once, replace_once, specloom

HERE = Path(__file__).parent
VENDOR, OVERLAY = "tidewater.yaml", "tidewater.overlay.yaml"
CONFIG = f'[spec]\ndocuments = ["{VENDOR}"]\noverlays = ["{OVERLAY}"]\n'
KEY = "secret-key"


def copied(folder: Path) -> Path:
    for name in (VENDOR, OVERLAY, "caller.py"):
        shutil.copy(HERE / name, folder / name)
    (folder / "specloom.toml").write_text(CONFIG)
    return folder


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The vendor's description, the overlay, and the package that they give."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent

    def make(folder: Path) -> None:
        run = specloom("generate", "--strict", cwd=copied(folder))
        assert run.code == 0, run.text

    return once(shared / "tidewater", make)


# --- The vendor's server -----------------------------------------------------------


def page(request: Request) -> Response:
    every = [{"id": f"v{n}", "name": f"Vessel {n}"} for n in range(5)]
    start = int(request.query_params.get("cursor", "0"))
    end = start + 2
    more = str(end) if end < len(every) else None
    return JSONResponse({"data": every[start:end], "next_cursor": more})


async def advice(request: Request) -> Response:
    body = await request.json()
    if not body.get("stream"):
        return JSONResponse({"id": "a1", "text": "Go north."})

    async def events() -> AsyncIterator[str]:
        for event in (
            {"type": "words", "text": "Go "},
            {"type": "pause"},
            {"type": "words", "text": "north."},
            {"type": "finished", "advice": {"id": "a1", "text": "Go north."}},
        ):
            yield f"data: {json.dumps(event)}\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


def answers(value: Any) -> Any:
    return lambda request: JSONResponse(value)


RESERVATION = {"id": "r1", "berth_id": "b1", "state": "open"}
OPEN = {"/2025-06/status": answers({"healthy": True})}
FOR_MEMBERS = {
    "/2025-06/vessels": page,
    "/2025-06/vessels/v1/position": answers({"latitude": 54.5, "longitude": 10.0}),
    "/2025-06/berths/b1/reservations": answers(RESERVATION),
    "/2025-06/advice": advice,
    "/2025-06/account": answers({"id": "me"}),
}


def guarded(endpoint: Any) -> Any:
    async def run(request: Request) -> Response:
        if request.headers.get("x-tide-key") != KEY:
            return JSONResponse({"fault": {"text": "Who are you?"}}, 401)
        answer = endpoint(request)
        found = answer if isinstance(answer, Response) else await answer
        assert isinstance(found, Response)
        return found

    return run


@pytest.fixture
def vendor() -> Iterator[RunningServer]:
    routes = [Route(path, each, methods=["GET"]) for path, each in OPEN.items()]
    routes += [
        Route(path, guarded(each), methods=["GET", "POST"])
        for path, each in FOR_MEMBERS.items()
    ]
    with serve(Starlette(routes=routes), record=True) as server:
        yield server


# --- The client ---------------------------------------------------------------------


def test_the_overlay_is_short_and_the_description_says_nothing_for_a_client() -> None:
    assert len((HERE / OVERLAY).read_text().splitlines()) <= 50
    description = (HERE / VENDOR).read_text()
    for word in ("x-specloom", "tags", "operationId", "security", "title: A"):
        assert word not in description.replace("{title: Tidewater API,", "")
    assert (
        len(re.findall(r"^    (?:get|put|post|patch|delete):", description, re.M)) == 30
    )


def test_without_the_overlay_every_method_asks_for_the_key(generated: Path) -> None:
    """So that the overlay is what the next tests are about."""
    run = specloom("table", VENDOR, cwd=copied_without_config(generated))
    rows = [row for row in run.out.splitlines() if "| client." in row]
    assert len(rows) == 30
    assert sum("x\\_tide\\_key" in row for row in rows) == 29


def copied_without_config(generated: Path) -> Path:
    folder = generated.parent / "tidewater_alone"

    def make(folder: Path) -> None:
        shutil.copy(HERE / VENDOR, folder / VENDOR)

    return once(folder, make)


def test_every_operation_is_a_method_of_a_resource(generated: Path) -> None:
    run = specloom("table", cwd=generated)
    assert run.code == 0, run.text
    rows = [row.split(" | ") for row in run.out.splitlines() if "| client." in row]
    assert len(rows) == 30
    accessors = {row[2].replace("\\", "") for row in rows}
    assert len(accessors) == 30
    assert all(accessor.count(".") >= 2 for accessor in accessors)
    assert {"client.vessels.list", "client.vessels.logs.create"} <= accessors
    assert {row[3] for row in rows} == {"key", "none"}
    lists = {row[2] for row in rows if row[5] == "cursor (cursor)"}
    assert lists == {f"client.{name}.list" for name in LISTS}


LISTS = ("vessels", "vessels.logs", "berths", "reservations", "invoices", "crew")


def test_a_caller_type_checks(generated: Path) -> None:
    run = command(
        *(sys.executable, "-m", "mypy", "--strict", "caller.py"), cwd=generated
    )
    assert run.code == 0, run.text


def test_a_caller_gets_pages_and_events_with_its_key(
    generated: Path, vendor: RunningServer
) -> None:
    run = command(
        *(sys.executable, "caller.py", vendor.base_url),
        cwd=generated,
        env={"TIDE_KEY": KEY},
    )
    assert run.code == 0, run.text
    names = [f"Vessel {n}" for n in range(5)]
    assert json.loads(run.out) == {
        "names": names,
        "words": ["Go ", "north.", "a1", "Go north."],
        "refused": json.loads(run.out)["refused"],
        "healthy": True,
        "latitude": 54.5,
        "state": "open",
        "async": [*names, "words", "words", "finished"],
    }
    assert "Who are you?" in json.loads(run.out)["refused"]
    status, *others = vendor.requests
    assert status.header("x-tide-key") is None
    assert {each.header("x-tide-key") for each in others} == {KEY, "wrong"}
    pages = [
        each.query for each in vendor.requests if each.raw_path.endswith("vessels")
    ]
    assert pages[:3] == [
        "harbour=north",
        "harbour=north&cursor=2",
        "harbour=north&cursor=4",
    ]
    asked = [each for each in vendor.requests if each.raw_path.endswith("advice")]
    assert [each.header("x-tide-org") for each in asked] == ["org_1", None, None]


def test_every_operation_is_answered_by_the_mock(generated: Path) -> None:
    run = specloom("demo", cwd=generated)
    assert run.code == 0, run.text
    assert run.out.splitlines()[-1].startswith("31 calls answered")


# --- Places -------------------------------------------------------------------------


def places(folder: Path) -> set[tuple[str, int, str, str]]:
    """The findings: file, line, rule and message."""
    run = specloom("validate", "--format", "json", cwd=folder)
    return {
        (each["file"], each["line"], each["rule"], each["message"])
        for each in json.loads(run.out)["findings"]
    }


def test_an_edit_of_the_description_moves_the_places_in_it(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    # A fault in what the overlay adds, beside those that the description has.
    replace_once(folder / OVERLAY, "update: 200", "update: few")
    before = places(folder)
    assert {file for file, *_ in before} == {VENDOR, OVERLAY}
    text = (folder / VENDOR).read_text()
    added = "# One line,\n# and another.\n"
    (folder / VENDOR).write_text(text.replace("paths:\n", f"{added}paths:\n", 1))
    assert places(folder) == {
        (file, line + 2 if file == VENDOR else line, rule, message)
        for file, line, rule, message in before
    }
    # Each is where its text is.
    fault = [(f, line) for f, line, rule, _ in before if rule == "default-mismatch"]
    assert fault == [(OVERLAY, 40)]


def test_a_newer_description_tells_what_no_longer_fits(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    text = (folder / VENDOR).read_text()
    (folder / VENDOR).write_text(text.replace("/2025-06/advice:", "/2025-06/advise:"))
    run = specloom("generate", cwd=folder)
    assert run.code == 0, run.text
    assert f"{OVERLAY}:35:5: warning[overlay-target-not-found]" in run.out
    assert "hint: Did you mean '/2025-06/advise'?" in run.out
