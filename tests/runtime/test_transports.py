"""Transports that fail in ways of their own, event loops, processes, and trio."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
import trio
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import APIConnectionError, APITimeoutError, ClientError
from runtime.core.operation import Operation

from tests.runtime.support import Api, Exchange, Server, settings
from tests.runtime.tls import certificate, tls_server

ANY: Operation[Any] = Operation("POST", "/any", lambda: Any)
OK = (200, {"id": "t1"})
TEMPLATES = Path(__file__).parents[2] / "templates"


class Failing(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Fails with these, one after another, and then answers."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.tried = 0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.tried += 1
        if self.failures:
            raise self.failures.pop(0)
        return httpx2.Response(200, json={"id": "t1"})

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self.handle_request(request)


@pytest.mark.parametrize(
    "failure",
    [
        OSError("no route"),
        ConnectionResetError(),
        RuntimeError("Event loop is closed"),
        EOFError(),
        httpx2.ReadError("broken"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_any_failure_is_tried_again_and_wrapped(api: Api, failure: Exception) -> None:
    transport = Failing(failure)
    assert api.request(ANY, transport, body={}) == {"id": "t1"}
    assert transport.tried == 2
    assert api.slept == [0.5]
    with pytest.raises(APIConnectionError) as caught:
        api.request(ANY, Failing(*[failure] * 3), body={})
    assert caught.value.__cause__ is failure


@pytest.mark.parametrize("failure", [TypeError("x"), KeyError("x"), ValueError("x")])
def test_a_mistake_is_wrapped_and_not_repeated(api: Api, failure: Exception) -> None:
    transport = Failing(failure)
    with pytest.raises(APIConnectionError, match=type(failure).__name__):
        api.request(ANY, transport, body={})
    assert transport.tried == 1


@pytest.mark.parametrize(
    "failure",
    [
        httpx2.UnsupportedProtocol("x"),
        httpx2.LocalProtocolError("x"),
        httpx2.InvalidURL("x"),
        httpx2.TooManyRedirects("x"),
        httpx2.DecodingError("x"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_what_would_fail_again_is_not_repeated(api: Api, failure: Exception) -> None:
    transport = Failing(failure)
    with pytest.raises(APIConnectionError, match="x"):
        api.request(ANY, transport, body={})
    assert transport.tried == 1


def test_what_fails_while_a_request_is_authorised_is_tried_again(
    api: Api, server: Server
) -> None:
    """Where it is one of the HTTP library; what else own code raises, stays."""
    server.replies(OK)
    failures: list[Exception] = [httpx2.ConnectError("no route"), LookupError("own")]

    def call(client: Any) -> Any:
        def authorize(request: httpx2.Request) -> None:
            if failures:
                raise failures.pop(0)

        async def authorize_async(request: httpx2.Request) -> None:
            authorize(request)

        client._authorize = authorize if api.kind == "sync" else authorize_async
        return client.request(ANY, body={})

    with pytest.raises(LookupError, match="own"):
        api.run(call, call)
    assert api.slept == [0.5]
    assert api.run(call, call) == {"id": "t1"}
    assert len(server.requests) == 1


def test_a_timeout_of_any_kind_is_one(api: Api) -> None:
    with pytest.raises(APITimeoutError):
        api.request(ANY, Failing(*[TimeoutError()] * 3), body={})


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __iter__(self) -> Any:
        yield b"[1"
        raise OSError("broken")

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


class Breaking(Failing):
    """Breaks off in the body."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=_Body())


def test_so_is_a_failure_in_the_body(api: Api) -> None:
    with pytest.raises(APIConnectionError, match="broken"):
        api.request(ANY, Breaking(), body={})
    with pytest.raises(APIConnectionError, match="broken"):
        api.run(_lines, _async_lines, Breaking())


def _lines(client: Any) -> None:
    list(client.lines(ANY))


async def _async_lines(client: Any) -> None:
    async for _ in await client.lines(ANY):
        pass


def test_what_the_callers_body_raises_stays_what_it_is(
    api: Api, server: Server
) -> None:
    server.replies(OK)

    def chunks() -> Any:
        yield b"a"
        raise LookupError("of the caller")

    op = ANY.derive(content_type="application/octet-stream")
    with pytest.raises(LookupError, match="of the caller"):
        api.request(op, body=chunks())


def test_an_asynchronous_body_too(server: Server) -> None:
    server.replies(OK)

    async def chunks() -> Any:
        yield b"a"
        raise LookupError("of the caller")

    async def main() -> None:
        op = ANY.derive(content_type="application/octet-stream")
        async with AsyncAPIClient(settings=settings(), base_url=server.url) as client:
            await client.request(op, body=chunks())

    with pytest.raises(LookupError, match="of the caller"):
        asyncio.run(main())


# --- Certificates ----------------------------------------------------------------


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_bad_certificate_file_is_named(
    api: Api,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    content: str | None,
) -> None:
    file = tmp_path / "certificates.pem"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    server.replies(OK)
    assert api.request(ANY, body={}) == {"id": "t1"}  # plain HTTP needs none
    api.options["base_url"] = server.url.replace("http:", "https:")
    with pytest.raises(
        ClientError, match=r"SSL_CERT_FILE=.*certificates\.pem"
    ) as caught:
        api.request(ANY, body={})
    assert not isinstance(caught.value, APIConnectionError)
    assert not api.slept


@pytest.mark.parametrize("kind", ["sync", "async", "trio"])
def test_servers_are_checked_with_the_certificates(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    public, private = certificate(tmp_path)

    def ask(url: str) -> Any:
        options: dict[str, Any] = {"settings": settings(), "base_url": url}
        options["max_retries"] = 0
        if kind == "sync":
            with SyncAPIClient(**options) as client:
                return [client.request(ANY, body={}) for _ in range(2)]

        async def main() -> Any:
            async with AsyncAPIClient(**options) as client:
                return [await client.request(ANY, body={}) for _ in range(2)]

        return trio.run(main) if kind == "trio" else asyncio.run(main())

    with tls_server(public, private) as url:
        with pytest.raises(
            APIConnectionError, match=r"CERTIFICATE_VERIFY|ConnectError"
        ):
            ask(url)
        monkeypatch.setenv("SSL_CERT_FILE", str(public))
        assert ask(url) == [{"id": "t1"}] * 2


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_plain_http_reads_no_certificates(
    kind: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise AssertionError("certificates are read")

    server.replies(OK)
    monkeypatch.setattr(httpx2, "create_ssl_context", refuse)
    assert Api(kind, {"base_url": server.url}).request(ANY, body={}) == {"id": "t1"}


def test_certificates_are_read_where_no_thread_can_be_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    public, private = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(public))
    with (
        tls_server(public, private, threads=False) as url,
        SyncAPIClient(settings=settings(), base_url=url) as client,
    ):
        monkeypatch.setattr(threading.Thread, "start", refuse)
        assert client.request(ANY, body={}) == {"id": "t1"}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_bad_proxy_of_the_environment_is_told_without_its_password(
    kind: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "odd://user:secret@127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(ClientError, match="HTTP_PROXY") as caught:
        Api(kind, {"base_url": server.url}).request(ANY, body={})
    assert "secret" not in str(caught.value)


# --- Event loops -----------------------------------------------------------------


def test_one_event_loop_after_another(server: Server) -> None:
    server.replies(OK)
    client = AsyncAPIClient(settings=settings(), base_url=server.url, max_retries=0)

    async def main() -> Any:
        return await asyncio.gather(*(client.request(ANY, body={}) for _ in range(3)))

    for _ in range(4):
        assert asyncio.run(main()) == [{"id": "t1"}] * 3
    asyncio.run(client.close())
    assert client.is_closed


def test_an_event_loop_finds_its_connections_again(server: Server) -> None:
    server.replies(OK)
    client = AsyncAPIClient(settings=settings(), base_url=server.url, max_retries=0)

    async def opened() -> Any:
        await client.request(ANY, body={})
        return client._pool.http

    with asyncio.Runner() as one, asyncio.Runner() as other:
        first, second = one.run(opened()), other.run(opened())
        assert first is not second
        assert one.run(opened()) is first
        assert other.run(opened()) is second
        one.run(first.aclose())
        other.run(second.aclose())


def test_event_loops_beside_each_other(server: Server) -> None:
    server.replies(OK)
    client = AsyncAPIClient(settings=settings(), base_url=server.url, max_retries=0)
    results: list[Any] = []

    async def main() -> None:
        for _ in range(10):
            results.append(await client.request(ANY, body={}))

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [{"id": "t1"}] * 40


def test_trio(server: Server, tmp_path: Path) -> None:
    trio = pytest.importorskip("trio")
    server.replies((503, {}), OK, (200, b"bytes"))
    client = AsyncAPIClient(settings=settings(), base_url=server.url, deadline=60)
    client._random = lambda: 1.0
    file: Operation[bytes] = Operation("GET", "/file", lambda: bytes)

    async def main() -> Any:
        async with client:
            result = await client.request(ANY, body={})
            await (await client.download(file)).write_to_file(tmp_path / "file")
            return result

    assert trio.run(main) == {"id": "t1"}
    assert (tmp_path / "file").read_bytes() == b"bytes"


def test_trio_keeps_to_a_deadline(server: Server) -> None:
    trio = pytest.importorskip("trio")

    async def hang(exchange: Exchange) -> None:
        await exchange.until_disconnected()

    server.answers(hang)

    async def main() -> None:
        options: dict[str, Any] = {"base_url": server.url, "deadline": 0.05}
        async with AsyncAPIClient(settings=settings(), **options) as client:
            await client.request(ANY, body={})

    with pytest.raises(APITimeoutError):
        trio.run(main)


# --- Processes -------------------------------------------------------------------


_SET_UP = """
    import asyncio, sys
    from runtime._async.client import AsyncAPIClient
    from runtime._sync.client import SyncAPIClient
    from runtime.core.operation import Operation
    from runtime.core.settings import ClientSettings

    settings = ClientSettings("example", "1", base_url=sys.argv[1])
    op = Operation("GET", "/any", lambda: dict)
"""


LINES = (200, b'{"n": 1}\n' * 20_000, {"content-type": "application/x-ndjson"})


def test_what_is_being_read_keeps_the_connections_open(server: Server) -> None:
    """The client itself is dropped: only the answer is held."""
    server.replies(LINES)
    lines = SyncAPIClient(settings=settings(), base_url=server.url).lines(ANY)
    gc.collect()
    assert sum(line["n"] for line in lines) == 20_000


def test_so_does_an_asynchronous_one(server: Server) -> None:
    async def main() -> int:
        client = AsyncAPIClient(settings=settings(), base_url=server.url)
        lines = await client.lines(ANY)
        del client
        gc.collect()
        return sum([line["n"] async for line in lines])

    server.replies(LINES)
    assert asyncio.run(main()) == 20_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_opens_connections_of_its_own(server: Server) -> None:
    ports: list[int] = []

    async def answer(exchange: Exchange) -> None:
        cycle: Any = exchange._send
        ports.append(cycle.__self__.scope["client"][1])
        await exchange.answer(200, {"path": exchange.seen.query})

    server.answers(answer)
    client = SyncAPIClient(settings=settings(), base_url=server.url, max_retries=0)
    client.request(ANY, body={})
    client.request(ANY, body={})
    assert len(set(ports)) == 1
    child = os.fork()
    if child == 0:
        try:
            said = client.request(ANY, query={"who": "child"}, body={})
            os._exit(0 if said == {"path": "who=child"} else 1)
        finally:
            os._exit(2)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert len(set(ports)) == 2
    assert client.request(ANY, query={"who": "me"}, body={}) == {"path": "who=me"}
    assert ports[-1] == ports[0]
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_does_not_close_what_it_was_forked_with(server: Server) -> None:
    """Over TLS, that would say farewell on a connection of its parent."""
    server.replies(OK)
    done = run_python(
        _SET_UP + """
    import gc, os
    import httpx2

    closed = []
    httpx2.Client.close = lambda http: closed.append(http)
    client = SyncAPIClient(settings=settings)
    client.request(op)
    child = os.fork()
    del client
    gc.collect()
    if child == 0:
        os._exit(len(closed))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), len(closed))
    """,
        server.url,
        warnings="ignore",  # of newer versions of Python: threads beside a fork
    )
    assert (done.stdout, done.stderr) == ("0 1\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_process_is_not_forked_while_certificates_are_read(server: Server) -> None:
    server.replies(OK)
    done = run_python(
        """
        import os, sys, threading
        import httpx2
        from runtime._sync.client import SyncAPIClient
        from runtime.core.errors import APIConnectionError
        from runtime.core.operation import Operation
        from runtime.core.settings import ClientSettings

        read, ended = httpx2.create_ssl_context, []
        began, forking = threading.Event(), threading.Event()
        start = threading.Thread.start

        def started(thread):
            start(thread)
            if thread is not call:
                forking.wait()  # so that it is just being started

        def watched(verify=True):
            if verify:
                began.set()
                forking.wait()
            context = read(verify=verify)
            if verify:
                ended.append(True)
            return context

        httpx2.create_ssl_context = watched
        settings = ClientSettings("example", "1", base_url=sys.argv[1])
        client = SyncAPIClient(settings=settings, max_retries=0)

        def request():
            try:
                client.request(Operation("GET", "/any", lambda: dict), timeout=1)
            except APIConnectionError:
                pass  # nobody speaks TLS there

        call = threading.Thread(target=request)
        threading.Thread.start = started
        call.start()
        began.wait()
        os.register_at_fork(before=forking.set)  # before what was registered earlier
        print(ended)
        if os.fork() == 0:
            os._exit(0)
        print(ended)
        call.join()
        """,
        server.url.replace("http:", "https:"),
        warnings="ignore",  # of newer versions of Python: threads beside a fork
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["[]", "[True]"]


def run_python(
    code: str, *arguments: str, warnings: str = "always"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", warnings, "-c", textwrap.dedent(code), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=TEMPLATES,
    )


@pytest.mark.parametrize("closed", ["client.close()", "pass"])
def test_the_interpreter_ends_without_a_warning(server: Server, closed: str) -> None:
    server.replies(OK)
    ended = run_python(
        _SET_UP + f"""
    client = SyncAPIClient(settings=settings)
    print(client.request(op))
    {closed}
    """,
        server.url,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    ("closed", "warnings"),
    [("await client.close()", "always"), ("pass", "ignore::ResourceWarning")],
)
def test_so_it_does_after_an_event_loop(
    server: Server, closed: str, warnings: str
) -> None:
    server.replies(OK)
    ended = run_python(
        _SET_UP + f"""
    client = AsyncAPIClient(settings=settings)

    async def main():
        print(await client.request(op))
        {closed}

    asyncio.run(main())
    """,
        server.url,
        warnings=warnings,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
