"""A client of one description, both of its kinds, on the wire: access, results, values."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import sys
from collections.abc import Iterator
from inspect import isawaitable
from pathlib import Path
from typing import Any

import pytest

from tests.generation.support import once, specloom
from tests.runtime.support import Server

SPEC = Path(__file__).with_name("edge.yaml")


@pytest.fixture(scope="session")
def edge(shared: Path) -> Path:
    """The folder that has the package, with what was said of it in `said.txt`."""

    def make(folder: Path) -> None:
        shutil.copy(SPEC, folder)
        run = specloom("generate", SPEC.name, cwd=folder)
        assert run.code == 0, run.text
        (folder / "said.txt").write_text(run.text, encoding="utf-8")

    return once(shared / "edge", make)


@pytest.fixture(scope="session")
def package(edge: Path) -> Any:
    sys.path.insert(0, str(edge / "generated"))
    try:
        yield importlib.import_module("edge_probe")
    finally:
        sys.path.remove(str(edge / "generated"))


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def server(running: Server) -> Server:
    running.requests = []
    running.replies((200, {}))
    return running


class Caller:
    """Calls methods of one of the two clients; a new client for each call."""

    def __init__(self, package: Any, kind: str, server: Server) -> None:
        self._class = package.EdgeProbe if kind == "sync" else package.AsyncEdgeProbe
        self._given = {"base_url": server.url}

    def __call__(
        self, method: str, *args: Any, client: dict[str, Any] | None = None, **kw: Any
    ) -> Any:
        async def main() -> Any:
            made = self._class(**{**self._given, **(client or {})})
            result = getattr(made, method)(*args, **kw)
            result = await result if isawaitable(result) else result
            if hasattr(result, "iter_bytes"):
                read = result.read()
                result = await read if isawaitable(read) else read
            closed = made.close()
            if isawaitable(closed):
                await closed
            return result

        return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, package: Any, server: Server) -> Caller:
    return Caller(package, str(request.param), server)


# --- Where it goes, and as whom --------------------------------------------------


def test_optional_credentials_are_sent_by_whoever_has_them(
    call: Caller, server: Server
) -> None:
    call("get_feed")
    call("get_feed", client={"token": "t"})
    sent = [seen.headers.get("authorization") for seen in server.requests]
    assert sent == [None, "Bearer t"]


def test_two_cookies_that_belong_together(call: Caller, server: Server) -> None:
    call("get_me", client={"tab": "T", "device": "D"})
    assert server.requests[0].headers["cookie"] == "tab_id=T; device_id=D"


def test_what_the_connection_brings_is_no_argument(
    call: Caller, server: Server, package: Any, edge: Path
) -> None:
    call("get_certified", client={"key": "K"})
    call("get_challenged", client={"key": "K", "token": "t"})
    certified, challenged = server.requests
    assert certified.headers["x-key"] == "K"
    assert "authorization" not in certified.headers
    assert "authorization" not in challenged.headers
    with pytest.raises(TypeError, match="challenge"):
        package.EdgeProbe(challenge="x")
    said = (edge / "said.txt").read_text(encoding="utf-8")
    assert "'mutualTLS' is a matter of the connection" in said
    assert "http_client=httpx2.Client(auth=httpx2.DigestAuth(user, password))" in said


def test_scopes_are_shown(package: Any) -> None:
    doc = package.EdgeProbe.get_orders.__doc__
    assert "The token has to allow `orders:read` and `orders:list`." in doc


def test_servers_of_a_path_and_of_an_operation(
    call: Caller, server: Server, package: Any
) -> None:
    uploads = "https://uploads.edge.example"
    call("add_photo")
    call("add_photo", client={"server_urls": {uploads: f"{server.url}/up"}})
    call("get_photo", client={"base_url": f"{server.url}/v1"})
    assert [s.path for s in server.requests] == ["/photos", "/up/photos", "/raw/photos"]
    client = package.EdgeProbe()
    operation = sys.modules["edge_probe._client"]._ADD_PHOTO
    assert str(client._server_of(operation)) == uploads


def test_a_variable_of_the_address_is_an_argument(package: Any) -> None:
    assert package.EdgeProbe().base_url == "https://eu.edge.example/v1"
    assert package.EdgeProbe(region="us").base_url == "https://us.edge.example/v1"
    with pytest.raises(package.InvalidArgumentError, match="region is 'mars'"):
        package.EdgeProbe(region="mars")
    doc = package.EdgeProbe.__init__.__doc__
    assert "https://sandbox.edge.example/v1 (For trying out)" in " ".join(doc.split())
