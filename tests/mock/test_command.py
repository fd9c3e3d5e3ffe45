"""`specloom mock` as a process of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx2
import pytest

from tests.mock.conftest import HEADERS, ROOT, SHARED

TWO = """\
openapi: 3.1.0
info: {title: Two, version: '1'}
paths:
  /a:
    get:
      operationId: a
      responses: {'200': {description: '', content: {text/plain: {example: x}}}}
"""


@dataclass
class Running:
    process: subprocess.Popen[str]
    first: str  # line
    out: IO[str]
    client: httpx2.Client
    stderr: list[str] = field(default_factory=list)

    def line(self) -> str:
        return self.out.readline().rstrip("\n")

    def stop(self, how: int = signal.SIGINT) -> int:
        self.process.send_signal(how)
        return self.process.wait(20)


@contextmanager
def running(*arguments: str | Path, cwd: Path = ROOT) -> Iterator[Running]:
    with subprocess.Popen(
        [sys.executable, "-m", "specloom", "mock", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
    ) as process:
        try:
            assert process.stdout is not None and process.stderr is not None
            first = process.stdout.readline().rstrip("\n")
            assert first.startswith("http://"), process.stderr.read()
            base_url = first.partition(" ")[0]
            with httpx2.Client(base_url=base_url, verify=False) as client:
                yield Running(process, first, process.stdout, client)
        finally:
            process.kill()


def refused(*arguments: str | Path, cwd: Path = ROOT) -> tuple[int, str]:
    """Exit code and message of a command that does not get to serve."""
    done = subprocess.run(
        [sys.executable, "-m", "specloom", "mock", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr + done.stdout


def test_the_home_spec() -> None:
    with running("--port", "0") as mock:
        assert re.fullmatch(
            r"http://127\.0\.0\.1:\d+ answers for openapi\.yaml\b.* \(\d+ operations\):"
            rf" export ANTHROPIC_BASE_URL={mock.client.base_url}",
            mock.first,
        )
        assert mock.client.get("/v1/models", headers=HEADERS).status_code == 200
        assert mock.line() == (
            "GET /v1/models 200 models_list (example models_first_page)"
        )
        assert mock.client.get("/v1/models?x=%1b[31m").status_code == 401
        line = mock.line()
        assert line.startswith("GET /v1/models?x=%1b[31m 401 models_list (there are no")
        mock.client.get("/nothing")
        assert mock.line() == "GET /nothing 404 (no such path)"
        headers = {"prefer": "fault=529"}
        mock.client.post("/v1/messages", headers=headers)
        assert mock.line() == "POST /v1/messages 529 messages_create (fault 529)"
        assert mock.stop() == 0
        assert mock.line() == ""
        assert mock.process.stderr is not None
        assert mock.process.stderr.read() == ""


def test_petstore_with_faults(tmp_path: Path) -> None:
    spec = SHARED / "petstore.yaml"
    if not spec.is_file():
        pytest.skip(f"needs ../shared: {spec.name}")
    options = ("--fault", "503:1:times=1:retry-after=0", "--seed", "1", "--quiet")
    with running(spec, *options, "--delay", "0.0", cwd=tmp_path) as mock:
        assert mock.first.endswith(
            " answers for petstore.yaml (3 operations): pass it as base_url"
        )
        failed = mock.client.get("/pets")
        assert (failed.status_code, failed.headers["retry-after"]) == (503, "0")
        assert mock.client.get("/pets").json() == [{"id": 1, "name": "string"}]
        assert mock.client.post("/pets", json={}).status_code == 400
        assert mock.stop(signal.SIGTERM) == 0
        assert mock.line() == ""
    assert list(tmp_path.iterdir()) == []


def test_no_validation_and_ctrl_c_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    (tmp_path / "two.yaml").write_text(TWO)
    with running("two.yaml", "--no-validate", cwd=tmp_path) as mock:
        host, port = mock.client.base_url.host, mock.client.base_url.port
        with socket.create_connection((host, port or 0)) as waiting:
            waiting.sendall(b"GET /a HTTP/1.1\r\nhost: x\r\nprefer: delay=3600\r\n\r\n")
            assert mock.line() == "GET /a 200 a (example default)"
            assert mock.stop() == 0


def test_a_reader_that_goes_away_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "two.yaml").write_text(TWO)
    with running("two.yaml", cwd=tmp_path) as mock:
        mock.out.close()
        for _ in range(3):
            assert mock.client.get("/a").text == "x"
        assert mock.stop() == 0


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "two.yaml").write_text(TWO)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        code, text = refused("two.yaml", "--port", port, cwd=tmp_path)
    assert code == 2
    assert text.startswith(f"Error: cannot listen on 127.0.0.1, port {port}: ")
    assert "choose another --port" in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--host", "0.0.0.0"), "only loopback"),
        (("--host", "example.com"), "'example.com' is no address of this machine"),
        (("--fault", "200"), "known are a status (400 to 599), cut or garbage"),
        (("--fault", "529:2"), "'2' is no probability"),
        (("--delay", "long"), "'long' is no delay"),
        (("--port", "70000"), "70000"),
    ],
)
def test_options_that_cannot_be(
    arguments: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    (tmp_path / "two.yaml").write_text(TWO)
    code, text = refused("two.yaml", *arguments, cwd=tmp_path)
    assert code == 2
    assert message in text


def test_nothing_to_serve(tmp_path: Path) -> None:
    assert refused(cwd=tmp_path)[0] == 2
    (tmp_path / "bad.yaml").write_text("a: [")
    code, text = refused("bad.yaml", cwd=tmp_path)
    assert code == 1
    assert text.startswith("bad.yaml:2:1: error")
    assert refused("absent.yaml", cwd=tmp_path)[0] == 2
    for name in ("one", "two"):
        folder = tmp_path / "spec" / name
        folder.mkdir(parents=True)
        (folder / "specloom.toml").write_text("")
        (folder / "openapi.yaml").write_text(TWO)
    code, text = refused(cwd=tmp_path)
    assert code == 2
    assert "there are several specs" in text


def test_the_other_loopback(tmp_path: Path) -> None:
    (tmp_path / "two.yaml").write_text(TWO)
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with running("two.yaml", "--host", "::1", cwd=tmp_path) as mock:
        assert mock.first.startswith("http://[::1]:")
        assert mock.client.get("/a").text == "x"
