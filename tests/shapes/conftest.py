"""A client of shapes of many kinds, and a server that answers what it is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.mock.server import RunningServer, serve
from specloom.runs.demo import imported
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.generation.support import specloom

SPEC = Path(__file__).with_name("openapi.yaml")


@dataclass
class Talk:
    """Both clients of one server; what the server has sent and got, byte for byte."""

    package: ModuleType
    server: RunningServer
    answer: list[bytes] = field(default_factory=lambda: [b"{}"])

    def call(self, kind: str, method: str, answer: Any = None, **arguments: Any) -> Any:
        """What a method of a client gives for an answer."""
        if answer is not None:
            self.answer[0] = json.dumps(answer, separators=(",", ":")).encode()
        options = {
            "base_url": self.server.base_url,
            "strict_responses": True,
            "validate_requests": True,
            "max_retries": 0,
        }
        if kind == "sync":
            with self.package.Probe(**options) as client:
                return getattr(client, method)(**arguments)

        async def ask() -> Any:
            async with self.package.AsyncProbe(**options) as client:
                return await getattr(client, method)(**arguments)

        return asyncio.run(ask())

    @property
    def sent(self) -> Any:
        """The body of the last request."""
        return json.loads(self.server.requests[-1].body)


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the package."""
    folder = tmp_path_factory.mktemp("shapes")
    run = specloom("generate", SPEC, "--output", folder, cwd=folder)
    assert run.code == 0, run.text
    assert "warning" not in run.text
    return folder


@pytest.fixture(scope="session")
def talk(generated: Path) -> Iterator[Talk]:
    answer = [b"{}"]

    async def tell(request: Request) -> Response:
        await request.body()
        return Response(answer[0], media_type="application/json")

    app = Starlette(
        routes=[Route("/{path:path}", tell, methods=["GET", "POST", "PUT"])]
    )
    with imported(generated / "probe") as package, serve(app, record=True) as server:
        yield Talk(package, server, answer)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients."""
    return str(request.param)
