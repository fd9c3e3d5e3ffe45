"""The server, and clients of both kinds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.support import Api, Server


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.handlers = []
    running_server.requests = []
    return running_server


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest, server: Server) -> Api:
    """A client of either kind for the server."""
    return Api(request.param, {"base_url": server.url})
