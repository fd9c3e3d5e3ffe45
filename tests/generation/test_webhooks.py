"""A receiver of webhooks as its author writes it: served, sent to, and type-checked."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.generation.support import command, once, specloom
from tests.golden import CASES

RECEIVER = '''"""What a shop does with the webhooks of its carrier."""

from __future__ import annotations

from typing import assert_never

from parcels import types, webhooks
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


async def receive(request: Request) -> Response:
    """Answer with what came."""
    try:
        event = webhooks.parse(await request.body(), request.headers)
    except webhooks.InvalidPayloadError as error:
        return PlainTextResponse(str(error), 400)
    return PlainTextResponse(told(event))


async def receive_found(request: Request) -> Response:
    """The same, at an address of its own."""
    event = webhooks.parse_parcel_found(await request.body())
    return PlainTextResponse(f"found {event.parcel.id}")


def told(event: webhooks.Event) -> str:
    """An event in words."""
    match event:
        case types.ParcelSent():
            return f"sent {event.parcel.id} on {event.day and event.day.year}"
        case types.ParcelMissing(type="parcel.found"):
            return f"found {event.parcel.id}"
        case types.ParcelMissing():
            return f"lost {event.parcel.id}"
        case types.Unknown():
            return f"unknown {sorted(event.to_dict())}"
        case _:
            assert_never(event)


app = Starlette(
    routes=[
        Route("/hooks", receive, methods=["POST"]),
        Route("/found", receive_found, methods=["POST"]),
    ]
)
'''

SENDER = """
import json, socket, sys, threading
import httpx2, uvicorn
from receiver import app

listening = socket.socket()
listening.bind(("127.0.0.1", 0))
server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
thread.start()
listening.listen()
base = f"http://127.0.0.1:{listening.getsockname()[1]}"
answers = []
with httpx2.Client(base_url=base) as client:
    for path, body in json.loads(sys.argv[1]):
        text = body if isinstance(body, str) else json.dumps(body)
        answer = client.post(path, content=text)
        answers.append([answer.status_code, answer.text])
server.should_exit = True
thread.join()
print(json.dumps(answers))
"""

NARROWED = """from typing import assert_type

from parcels import callbacks, types, webhooks

event = webhooks.parse(b"{}")
assert_type(event, types.ParcelSent | types.ParcelMissing | types.Unknown)
if not isinstance(event, types.ParcelMissing) and event.type == "parcel.sent":
    assert_type(event, types.ParcelSent)
if isinstance(event, types.ParcelMissing):
    assert_type(event.seen_in, str | None)
assert_type(webhooks.parse_parcel_sent("{}").parcel, types.Parcel)
assert_type(webhooks.parse_parcel_lost({}), types.ParcelMissing)
assert_type(callbacks.parse({}), types.CreateLabelLabelPrintedPayload | types.Unknown)
assert_type(types.Audit.model_validate({}).parcel, types.Parcel | None)
webhooks.parse(3)  # wrong
webhooks.parse_parcel_lost({}).day  # wrong
event.seen_in  # wrong
"""


PARCEL = {"parcel": {"id": "p1"}}

# Where something is sent, what, and the answer.
SENT: list[tuple[str, object, int, str]] = [
    (
        "/hooks",
        {"type": "parcel.sent", **PARCEL, "day": "2024-01-02"},
        200,
        "sent p1 on 2024",
    ),
    ("/hooks", {"type": "parcel.sent", **PARCEL}, 200, "sent p1 on None"),
    ("/hooks", {"type": "parcel.lost", **PARCEL}, 200, "lost p1"),
    ("/hooks", {"type": "parcel.found", **PARCEL}, 200, "found p1"),
    ("/hooks", {"type": "parcel.eaten", **PARCEL}, 200, "unknown ['parcel', 'type']"),
    ("/hooks", {}, 200, "unknown []"),
    ("/hooks", "hello", 400, "the body is no JSON: Expecting value: line 1 column 1"),
    ("/hooks", "", 400, "the body is no JSON: it is empty"),
    ("/hooks", "[]", 400, "the body is JSON, but neither an object nor an event"),
    ("/found", {"type": "parcel.found", **PARCEL}, 200, "found p1"),
]


@pytest.fixture(scope="module")
def project(shared: Path) -> Path:
    """The package of the golden `webhooks`, and modules that use it."""

    def make(folder: Path) -> None:
        spec = CASES / "webhooks" / "openapi.yaml"
        run = specloom("generate", spec, "--output", folder, cwd=folder)
        assert run.code == 0, run.text
        (folder / "receiver.py").write_text(RECEIVER)
        (folder / "sender.py").write_text(SENDER)
        (folder / "narrowed.py").write_text(NARROWED)

    return once(shared / "hooks", make)


def test_a_receiver_hears_what_is_sent(project: Path) -> None:
    posts = [(path, body) for path, body, _, _ in SENT]
    run = command(sys.executable, "sender.py", json.dumps(posts), cwd=project)
    assert run.code == 0, run.text
    answers = json.loads(run.out)
    for (*_, status, begins), (got, text) in zip(SENT, answers, strict=True):
        assert (got, text[: len(begins)]) == (status, begins)


WRONG = {n for n, line in enumerate(NARROWED.splitlines(), 1) if line.endswith("wrong")}


def test_mypy_narrows_events(project: Path) -> None:
    run = command(
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
        *("--config-file", "", "-p", "parcels", "-m", "receiver", "-m", "narrowed"),
        cwd=project,
    )
    lines = run.out.splitlines()
    assert {int(line.split(":")[1]) for line in lines if "error" in line} == WRONG
    assert all(line.startswith("narrowed.py") for line in lines)


def test_pyright_narrows_events(project: Path) -> None:
    settings = {
        "include": [
            "narrowed.py",
            "parcels/_runtime/core/webhooks.py",
            "parcels/callbacks.py",
            "parcels/webhooks.py",
            "receiver.py",
        ],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings))
    run = command(
        sys.executable, "-m", "pyright", "--outputjson", "-p", project, cwd=project
    )
    report = json.loads(run.out)
    found = report["generalDiagnostics"]
    errors = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in found
        if each["severity"] == "error"
    }
    assert errors == {("narrowed.py", line) for line in WRONG}, found


def test_hundreds_of_events_are_a_union_that_type_checkers_read(tmp_path: Path) -> None:
    webhook = """
  e{0}:
    post:
      requestBody:
        content:
          application/json:
            schema:
              {{title: E{0}, type: object, properties: {{type: {{const: e{0}}}}}}}
      responses: {{"204": {{description: Taken.}}}}"""
    head = 'openapi: 3.1.0\ninfo: {title: Many, version: "1"}\nwebhooks:'
    text = head + "".join(map(webhook.format, range(300)))
    (tmp_path / "openapi.yaml").write_text(text)
    assert specloom("generate", "openapi.yaml", cwd=tmp_path).code == 0
    run = command(
        *(sys.executable, "-m", "pyright", "--pythonpath", sys.executable),
        "generated/many/webhooks.py",
        cwd=tmp_path,
    )
    assert "0 errors" in run.out, run.text
