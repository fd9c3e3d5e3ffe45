"""The connections that a client and its copies share."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .errors import ClientError

if TYPE_CHECKING:
    import ssl

    import httpx2

__all__ = ["Pool"]

_MOST_CONNECTIONS = 1000
_MOST_KEPT_ALIVE = 100


class Pool:
    """HTTP clients, each opened on first use; one by itself, unless event loops differ.

    Connections belong to the process and to the event loop that opened them. So after
    a fork the child opens its own, and each event loop has its own.
    """

    def __init__(self, http: Any) -> None:
        """Keep connections.

        Args:
            http: the caller's HTTP client, used wherever it is; None to open one.
        """
        self._given = http
        self._closed = False
        self._own: Any = None
        self._loop: Any = None  # the event loop of `_own`
        self._others: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()
        self._end: Any = None  # closes what was opened
        self._lock = threading.Lock()
        self._certificates: _Certificates | None = None
        if http is None:
            self._certificates = _Certificates()
            _POOLS.add(self)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closed or (self._given is not None and self._given.is_closed)

    @property
    def http(self) -> Any:
        """The HTTP client that was used last; None before one was."""
        return self._own if self._given is None else self._given

    def read_certificates(self) -> None:
        """Begin with what takes longest before the first secure connection."""
        if self._own is None and self._certificates is not None:
            self._certificates.begin()

    def open(
        self, kind: Callable[..., Any], timeout: httpx2.Timeout, loop: Any = None
    ) -> Any:
        """The HTTP client of an event loop, made by the first thread that needs it.

        Args:
            loop: None in blocking code.

        Raises:
            ClientError: the proxies of the environment are no good.
        """
        if self._certificates is None:
            return self._given
        own = self._own
        if own is not None and self._loop is loop:
            return own
        with self._lock:
            if self._own is None or self._loop is not loop:
                found = None if loop is None else self._others.get(loop)
                if found is None:
                    found = _opened(kind, timeout, self._certificates)
                if loop is not None:
                    self._others[loop] = found
                else:
                    # Nobody has to close what blocks: it is closed with its last user.
                    self._end = weakref.finalize(self, found.close)
                self._own, self._loop = found, loop
            return self._own

    def take(self, loop: Any = None) -> Any:
        """The HTTP client of an event loop for the last time; None where it has none."""
        with self._lock:
            self._closed = True
            found = self._own if self._loop is loop else self._others.get(loop)
            self._own = self._loop = None
            self._others.clear()
            return found

    def _forget(self) -> None:
        """Leave the connections to the process that this one was forked from."""
        if self._end is not None:
            self._end.detach()
        self._own = self._loop = self._end = None
        self._certificates = _Certificates()
        self._others = weakref.WeakKeyDictionary()
        self._lock = threading.Lock()


_POOLS: weakref.WeakSet[Pool] = weakref.WeakSet()
_READING: weakref.WeakSet[_Certificates] = weakref.WeakSet()
_MAY_READ = threading.RLock()  # held to begin with reading, and by a thread that forks


def _before_fork() -> None:
    # A lock that a thread of this process holds is never released in the other one.
    _MAY_READ.acquire()
    for certificates in list(_READING):
        certificates.wait()


def _after_fork() -> None:
    _MAY_READ.release()
    for pool in list(_POOLS):
        pool._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=_MAY_READ.release,
        after_in_child=_after_fork,
    )


class _Certificates:
    """What servers are checked with, read when a secure connection is first made.

    Reading takes longer than importing the package, and plain HTTP needs none of it. It
    stands in for the `ssl.SSLContext` that it becomes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reader: threading.Thread | None = None
        self._context: ssl.SSLContext | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._read(), name)

    def begin(self) -> None:
        """Read in a thread, while the caller goes on."""
        if self._reader is not None:
            return
        import httpx2

        # Loads what httpx2 would load in the thread: threads that import hinder each
        # other. This asks httpx2, which knows its own engine; the context is not used.
        httpx2.create_ssl_context(verify=False)
        reader = threading.Thread(target=self._try_to_read, daemon=True)
        with _MAY_READ, suppress(RuntimeError):  # no threads, or no more of them
            reader.start()
            self._reader = reader
            _READING.add(self)

    def wait(self) -> None:
        """Wait until no thread reads any more."""
        if self._reader is not None:
            self._reader.join()

    def _try_to_read(self) -> None:
        # What is wrong with the files is said where it matters: to who connects.
        with suppress(ClientError):
            self._read()

    def _read(self) -> ssl.SSLContext:
        """The context, made by the first thread that needs it.

        Raises:
            ClientError: the files are no good.
        """
        import httpx2

        with self._lock:
            if self._context is None:
                try:
                    self._context = httpx2.create_ssl_context()
                except (OSError, ValueError) as error:
                    raise _unusable(error) from error
            return self._context


def _opened(
    kind: Callable[..., Any], timeout: httpx2.Timeout, certificates: _Certificates
) -> Any:
    import httpx2

    limits = httpx2.Limits(
        max_connections=_MOST_CONNECTIONS, max_keepalive_connections=_MOST_KEPT_ALIVE
    )
    try:
        return kind(timeout=timeout, limits=limits, verify=certificates)
    except (OSError, ValueError) as error:
        # Addresses of proxies may hold passwords: only the kind of the error is shown.
        raise ClientError(
            f"no connection can be set up: {type(error).__name__} while reading the"
            " proxies of the environment; correct HTTP_PROXY and its like, or give a"
            " client of your own as http_client="
        ) from error


def _unusable(error: Exception) -> ClientError:
    # Of the file: what the library says of it may hold no more than its name.
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR")
    stated = [f"{name}={os.environ[name]}" for name in names if name in os.environ]
    hint = (
        f"; {' and '.join(stated)} says where they are: correct it, or unset it"
        if stated
        else "; give a client of your own as http_client="
    )
    return ClientError(
        f"no connection can be set up: {type(error).__name__} while reading the"
        f" certificates{hint}"
    )
