"""Documents by name, and an example server for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
import pytest
from specloom.config.reader import default_config, read_config
from specloom.config.values import Config
from specloom.mock.app import create_app
from specloom.mock.server import serve
from specloom.runs.read import read
from specloom.spec.document import Document

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared/specs"


def config_of(name: str) -> Config:
    """The Claude spec, or one of the shared ones."""
    if name == "claude":
        return read_config(ROOT / "spec/claude/specloom.toml")
    path = ROOT / "spec/claude" / name
    if not path.is_file():
        path = SHARED / name
    if not path.is_file():
        pytest.skip(f"needs ../shared: {path.name}")
    return default_config(path)


@cache
def document_of(name: str) -> Document:
    return read(config_of(name))[0][0]


HEADERS = {
    "authorization": "Bearer sk-ant-api03-test",
    "anthropic-version": "2026-10-21",
}


class Talk:
    """Gives HTTP clients for example servers; a document by its name has one server."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._clients: dict[str, httpx2.Client] = {}

    def __call__(self, *wanted: str | Document, **options: Any) -> httpx2.Client:
        named = [each for each in wanted if isinstance(each, str)]
        if len(named) == 1 and not options:
            if named[0] not in self._clients:
                self._clients[named[0]] = self._start([document_of(named[0])], {})
            return self._clients[named[0]]
        documents = [document_of(e) if isinstance(e, str) else e for e in wanted]
        return self._start(documents, options)

    def _start(
        self, documents: list[Document], options: dict[str, Any]
    ) -> httpx2.Client:
        headers = options.pop("headers", None)
        server = self._stack.enter_context(serve(create_app(*documents, **options)))
        # Without TLS: reading certificates takes longer than most of these tests.
        client = httpx2.Client(base_url=server.base_url, headers=headers, verify=False)
        return self._stack.enter_context(client)


@pytest.fixture(scope="session")
def talk() -> Iterator[Talk]:
    """Gives an HTTP client for the example server of documents."""
    with ExitStack() as stack:
        yield Talk(stack)


@pytest.fixture(scope="session")
def claude(talk: Talk) -> httpx2.Client:
    """A client for the three documents of the Claude API, with what it wants."""
    names = ("claude", "beta.yaml", "organization.yaml")
    return talk(*names, headers=HEADERS)


@pytest.fixture(scope="session")
def lenient(talk: Talk) -> httpx2.Client:
    """A client for the general Claude API that answers anything."""
    return talk("claude", validate=False)


@pytest.fixture
def described(tmp_path: Path) -> Callable[[str], Document]:
    """A document from the text of its `paths` (and what may follow them)."""

    def make(text: str) -> Document:
        path = tmp_path / "openapi.yaml"
        head = 'openapi: 3.1.0\ninfo: {title: Things, version: "1"}\n'
        path.write_text(head + text, encoding="utf-8")
        return read(default_config(path))[0][0]

    return make
