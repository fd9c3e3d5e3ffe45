"""The Claude client, the example server of its spec, and a server that is told what to say.

Nothing is generated here: what is tested is the checked-in client.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

# Before `claude_api` is imported by the modules beside this one.
_GENERATED = str(Path(__file__).parents[2] / "generated")
if _GENERATED not in sys.path:
    sys.path.insert(0, _GENERATED)

from specloom.mock.app import create_app  # noqa: E402
from specloom.mock.server import RunningServer, serve  # noqa: E402

from tests.claude.versions import NEWEST, settings  # noqa: E402
from tests.client.operations import ADMIN_KEY, documents  # noqa: E402
from tests.client.support import Caller, Script, scripted_app, spec  # noqa: E402


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_API_KEY", "AUTH_TOKEN", "BASE_URL"):
        monkeypatch.delenv(f"ANTHROPIC_{name}", raising=False)


@pytest.fixture(scope="session")
def running_examples() -> Iterator[RunningServer]:
    # Without validation: some of these tests send what the API would turn away.
    with serve(create_app(spec(), validate=False), record=True) as server:
        yield server


@pytest.fixture
def examples(running_examples: RunningServer) -> RunningServer:
    """The example server of the spec, with nothing received yet."""
    running_examples.requests.clear()
    return running_examples


Start = Callable[..., RunningServer]


@pytest.fixture(scope="session")
def running_apis() -> Iterator[Start]:
    """The example server of documents of a version, started when asked for."""
    with ExitStack() as stack:

        @cache
        def start(version: str, *names: str) -> RunningServer:
            chosen = [
                each for each in documents(version) if not names or each.name in names
            ]
            # With validation: what the client sends must fit the spec.
            return stack.enter_context(serve(create_app(*chosen), record=True))

        yield start


@pytest.fixture
def api(running_apis: Start) -> RunningServer:
    """The example server of the newest version, with nothing received yet."""
    server = running_apis(NEWEST)
    server.requests.clear()
    return server


@pytest.fixture
def calling(
    kind: str, running_apis: Start
) -> Callable[..., tuple[Caller, RunningServer]]:
    """A client of a version, with both keys, and the example server of this version.

    Of one document, where it is named: nothing in a request to the beta API says so, as
    long as no beta is asked for.
    """

    def both(version: str, *names: str) -> tuple[Caller, RunningServer]:
        server = running_apis(version, *names)
        server.requests.clear()
        options = {"base_url": server.base_url, "admin_api_key": ADMIN_KEY}
        return Caller(kind, options, settings(version)["client"]["package"]), server

    return both


@pytest.fixture(scope="session")
def running_script() -> Iterator[Script]:
    script = Script()
    with serve(scripted_app(script), record=True) as server:
        script.server = server
        yield script


@pytest.fixture
def script(running_script: Script) -> Script:
    """A server that answers with what a test puts into it."""
    running_script.replies.clear()
    running_script.requests.clear()
    return running_script


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients."""
    return str(request.param)


@pytest.fixture
def shown(kind: str, examples: RunningServer) -> Caller:
    """A client of either kind for the example server."""
    return Caller(kind, {"base_url": examples.base_url})


@pytest.fixture
def told(kind: str, script: Script) -> Caller:
    """A client of either kind for the server that is told what to say."""
    return Caller(kind, {"base_url": script.base_url})


@pytest.fixture
def whole(kind: str, api: RunningServer) -> Caller:
    """A client of either kind, with both keys, for the server of all documents."""
    return Caller(kind, {"base_url": api.base_url, "admin_api_key": ADMIN_KEY})
