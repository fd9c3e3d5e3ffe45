"""An application on a loopback port, for as long as a `with` statement lasts."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from specloom.mock.extra import load

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOST = "127.0.0.1"
_BACKLOG = 128


class Received(Struct, frozen=True, kw_only=True):
    """A request, byte for byte."""

    method: str
    raw_path: str  # percent-encoded, as it was sent
    query: str  # as it was sent, without the question mark
    headers: tuple[tuple[str, str], ...]  # lower-case names, in order
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header; several are joined with commas."""
        values = [value for key, value in self.headers if key == name.lower()]
        return ", ".join(values) if values else None


class RunningServer(Struct):
    """Where the server is, and what reached it so far (when it records)."""

    base_url: str
    requests: list[Received] = field(default_factory=list)


class ServerError(Exception):
    """The server did not start."""


@contextmanager
def serve(
    app: ASGIApp, *, record: bool = False, host: str = HOST, port: int = 0
) -> Iterator[RunningServer]:
    """A server for an application, listening when the block begins.

    Args:
        record: keep every request in `.requests`.
        host: a loopback address; `localhost` is 127.0.0.1.
        port: 0 takes one that is free.

    Raises:
        MissingExtraError: uvicorn is not installed.
        ServerError: the application does not start.
        OSError: the port is taken.
        ValueError: others than this machine could reach the host.
    """
    address = _loopback(host)
    uvicorn = load("uvicorn")
    # Named as TCP: asyncio sets TCP_NODELAY on no other sockets, and each response
    # would wait 40 ms for an acknowledgement.
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((str(address), port))
        listener.listen(_BACKLOG)
        shown = f"[{address}]" if address.version == 6 else str(address)
        running = RunningServer(f"http://{shown}:{listener.getsockname()[1]}")
        config = uvicorn.Config(
            _Recorder(app, running.requests) if record else app,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        up = threading.Event()
        thread = threading.Thread(
            target=_run, args=(server, listener, up), name="specloom-mock", daemon=True
        )
        thread.start()
        up.wait()
        try:
            if not server.started:
                raise ServerError("the example server did not start")
            yield running
        finally:
            server.should_exit = True
            thread.join()
    finally:
        listener.close()


def _loopback(host: str) -> IPv4Address | IPv6Address:
    try:
        address = ip_address(HOST if host == "localhost" else host)
    except ValueError:
        raise ValueError(f"{host!r} is no address of this machine") from None
    if not address.is_loopback:
        raise ValueError(f"{host} can be reached from outside: only loopback is served")
    return address


def _run(server: Any, listener: socket.socket, up: threading.Event) -> None:
    start = server.startup

    async def startup(sockets: Any = None) -> None:
        await start(sockets=sockets)
        up.set()

    server.startup = startup
    try:
        server.run(sockets=[listener])
    except SystemExit:
        pass  # uvicorn's way to say that startup failed
    finally:
        up.set()


class _Recorder:
    """Passes requests on, and keeps them."""

    def __init__(self, app: ASGIApp, requests: list[Received]) -> None:
        self._app = app
        self._requests = requests

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        messages: list[Message] = []
        more = True
        while more:
            message = await receive()
            messages.append(message)
            more = message.get("more_body", False)
        self._requests.append(
            Received(
                method=scope["method"],
                raw_path=scope["raw_path"].decode("latin-1"),
                query=scope["query_string"].decode("latin-1"),
                headers=tuple(
                    (name.decode("latin-1"), value.decode("latin-1"))
                    for name, value in scope["headers"]
                ),
                body=b"".join(message.get("body", b"") for message in messages),
            )
        )

        async def replay() -> Message:
            return messages.pop(0) if messages else await receive()

        await self._app(scope, replay, send)
