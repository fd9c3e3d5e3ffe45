"""Documents by name, and an example server for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import httpx2
import pytest
from specloom.config import Config, default_config, read_config
from specloom.mock.app import create_app
from specloom.mock.server import serve
from specloom.pipeline import read
from specloom.spec.document import Document

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared/specs"


def config_of(name: str) -> Config:
    """The Claude spec, or one of the shared ones."""
    if name == "claude":
        return read_config(ROOT / "spec/claude/specloom.toml")
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    return default_config(path)


@cache
def document_of(name: str) -> Document:
    return read(config_of(name))[0][0]


@pytest.fixture(scope="session")
def talk() -> Iterator[Callable[[str | Document], httpx2.Client]]:
    """Gives an HTTP client for the example server of a document."""
    with ExitStack() as stack:
        clients: dict[str, httpx2.Client] = {}

        def start(document: Document) -> httpx2.Client:
            server = stack.enter_context(serve(create_app(document)))
            return stack.enter_context(
                httpx2.Client(base_url=server.base_url, verify=False)
            )

        def talk(wanted: str | Document) -> httpx2.Client:
            if isinstance(wanted, Document):
                return start(wanted)
            if wanted not in clients:
                clients[wanted] = start(document_of(wanted))
            return clients[wanted]

        yield talk


@pytest.fixture
def claude(talk: Callable[[str], httpx2.Client]) -> httpx2.Client:
    """An HTTP client for the example server of the Claude spec."""
    return talk("claude")


@pytest.fixture
def described(tmp_path: Path) -> Callable[[str], Document]:
    """A document from the text of its `paths` (and what may follow them)."""

    def make(text: str) -> Document:
        path = tmp_path / "openapi.yaml"
        head = 'openapi: 3.1.0\ninfo: {title: Things, version: "1"}\n'
        path.write_text(head + text, encoding="utf-8")
        return read(default_config(path))[0][0]

    return make
