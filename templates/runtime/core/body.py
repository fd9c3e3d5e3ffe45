"""The bytes of a response: decoded, counted, and known to be all of them.

httpx2 reads the first member of a gzip body and drops the others, takes a body that was
cut where its data was flushed for whole, and leaves `x-gzip` as it is. What `attach` gives
a response is used by all that reads it: `read`, lines, streams and downloads.

Sources: RFC 9110, section 8.4; RFC 1952, section 2.2.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import Any, Protocol

import httpx2

__all__ = ["BodyTooLargeError", "PieceParser", "attach", "limit_body"]

_MOST_AT_ONCE = 2**20  # bytes: a small body may be a large one compressed
_MOST_CODINGS = 5


class BodyTooLargeError(httpx2.DecodingError):
    """More would have to be held in memory than is allowed."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit:,} bytes")
        self.limit = limit


class PieceParser:
    """What the parsers of streams have in common: bytes held until more of them come."""

    __slots__ = ("_held", "_limit", "_pending")

    def __init__(self, limit: int | None = None) -> None:
        """Begin with a stream.

        Args:
            limit: how many bytes a part of it (an event, a value) may have; None: any
                number.
        """
        self._limit = limit
        self._held = 0  # bytes in `_pending`
        self._pending: list[bytes] = []  # of the part that is not complete yet

    def _hold(self, piece: bytes) -> None:
        """Keep bytes that complete nothing. Those of a long part are joined once."""
        self._pending.append(piece)
        self._held += len(piece)
        if self._limit is not None and self._held > self._limit:
            raise BodyTooLargeError(self._limit)

    def _joined(self, piece: bytes = b"") -> bytes:
        """What was held, and this piece behind it; nothing is held then."""
        self._pending.append(piece)
        joined = b"".join(self._pending)
        self._pending.clear()
        self._held = 0
        return joined

    def _check(self, piece: bytes, parts: list[bytes]) -> None:
        """Refuse a part of this piece that is too large."""
        limit = self._limit
        if (
            limit is not None
            and len(piece) > limit
            and len(max(parts, key=len)) > limit
        ):
            raise BodyTooLargeError(limit)


def attach(response: httpx2.Response) -> None:
    """Have the body of a response, not read yet, decoded by the decoders of this module.

    A private attribute, for want of another place that leaves raw bytes, headers and
    counts as httpx2 gives them; a test holds it against every version of httpx2.
    """
    response._decoder = BodyDecoder(response.headers)  # type: ignore[assignment]


def limit_body(
    response: httpx2.Response,
    limit: int | None,
    ends: float | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Refuse a body of more bytes, decoded, than this; one that was read stays.

    Args:
        ends: when the rest is given up, by the clock; None: never.
    """
    decoder = getattr(response, "_decoder", None)
    if isinstance(decoder, BodyDecoder):
        decoder.limit = limit
        if ends is not None:
            decoder.ends, decoder.clock = ends, clock


class _Coding(Protocol):
    """Undoes one content coding."""

    def decode(self, data: bytes) -> Iterable[bytes]:
        """What these bytes stand for, in pieces of bounded size."""
        ...

    @property
    def is_complete(self) -> bool:
        """Whether the data may end here."""
        ...


class BodyDecoder:
    """What httpx2 asks for the decoded pieces of a body."""

    __slots__ = ("_codings", "_headers", "clock", "ends", "limit", "size")

    def __init__(self, headers: httpx2.Headers) -> None:
        self._headers = headers
        self._codings: list[_Coding] | None = None
        self.limit: int | None = None
        self.ends: float | None = None
        self.clock: Callable[[], float] = time.monotonic
        self.size = 0  # bytes so far, decoded

    def decode(self, data: bytes) -> Iterable[bytes]:
        """The decoded bytes, in pieces.

        Raises:
            httpx2.DecodingError: they are no such data, or too many.
            httpx2.ReadTimeout: they come after the deadline.
        """
        if self.ends is not None and self.clock() > self.ends:
            raise httpx2.ReadTimeout("the deadline of the call has passed")
        codings = self._codings
        if codings is None:
            codings = self._codings = _codings_of(self._headers)
        if codings:
            return self._decoded(codings, data)
        self.size += len(data)
        if self.limit is not None and self.size > self.limit:
            raise BodyTooLargeError(self.limit)
        return (data,)

    def flush(self) -> Iterable[bytes]:
        """Nothing; called at the end of the body.

        Raises:
            httpx2.RemoteProtocolError: it ends before its data does.
        """
        for coding in self._codings or ():
            if not coding.is_complete:
                raise httpx2.RemoteProtocolError(
                    "the body ended before its compressed data did"
                )
        return ()

    def _decoded(self, codings: list[_Coding], data: bytes) -> Iterator[bytes]:
        pieces: Iterable[bytes] = (data,)
        for coding in codings:
            pieces = _through(coding, pieces)
        for piece in pieces:
            self.size += len(piece)
            if self.limit is not None and self.size > self.limit:
                raise BodyTooLargeError(self.limit)
            yield piece


def _through(coding: _Coding, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if piece:
            yield from coding.decode(piece)


def _codings_of(headers: httpx2.Headers) -> list[_Coding]:
    """What undoes the codings of a body, the last one that was applied first.

    A word that is no coding says nothing about the bytes, as it does in httpx2.
    """
    if "content-encoding" not in headers:
        return []
    words = headers.get_list("content-encoding", split_commas=True)
    named = [word.strip().lower() for word in words]
    made = [_CODINGS[name]() for name in reversed(named) if name in _CODINGS]
    if len(made) > _MOST_CODINGS:
        raise httpx2.DecodingError(f"more than {_MOST_CODINGS} content codings")
    return made


class _Gzip:
    """Members of gzip data, any number of them, with zeros behind the last one."""

    def __init__(self) -> None:
        self._member: Any = None

    @property
    def is_complete(self) -> bool:
        return self._member is None or bool(self._member.eof)

    def decode(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member is None:
                self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            elif self._member.eof:
                data = data.lstrip(b"\0")
                if not data:
                    return
                self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            yield from _inflated(self._member, data)
            data = self._member.unused_data


class _Deflate:
    """Deflated data, in the zlib format or, as some servers send it, without."""

    def __init__(self) -> None:
        self._head = b""
        self._inflate: Any = None

    @property
    def is_complete(self) -> bool:
        if self._inflate is None:
            return not self._head
        return bool(self._inflate.eof)

    def decode(self, data: bytes) -> Iterator[bytes]:
        if self._inflate is None:
            data = self._head = self._head + data
            if len(data) < 2:
                return
            # RFC 1950, section 2.2: the method is 8, and the two bytes a multiple of 31.
            is_zlib = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            bits = zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS
            self._inflate = zlib.decompressobj(bits)
        yield from _inflated(self._inflate, data)
        if self._inflate.unused_data:
            raise httpx2.DecodingError("bytes follow the compressed data")


def _inflated(inflate: Any, data: bytes) -> Iterator[bytes]:
    try:
        piece = inflate.decompress(data, _MOST_AT_ONCE)
        while piece:
            yield piece
            if inflate.eof:
                return
            piece = inflate.decompress(inflate.unconsumed_tail, _MOST_AT_ONCE)
    except zlib.error as error:
        raise httpx2.DecodingError(str(error)) from error


class _Brotli:
    """Brotli data, where one of its libraries is installed."""

    def __init__(self) -> None:
        brotli = _library("br", "brotli", "brotlicffi")
        self._decompressor = brotli.Decompressor()
        self._error: type[Exception] = brotli.error
        # The two libraries call it differently.
        process = getattr(self._decompressor, "process", None)
        self._process = process or self._decompressor.decompress

    @property
    def is_complete(self) -> bool:
        finished = getattr(self._decompressor, "is_finished", None)
        return finished is None or bool(finished())

    def decode(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._process(data, output_buffer_limit=_MOST_AT_ONCE // 2)
            while piece:
                yield piece
                piece = self._process(b"", output_buffer_limit=_MOST_AT_ONCE // 2)
        except self._error as error:
            raise httpx2.DecodingError(str(error)) from error


class _Zstandard:
    """Frames of Zstandard, where Python or a library has it."""

    def __init__(self) -> None:
        library = _library("zstd", "compression.zstd", "backports.zstd")
        self._new: Callable[[], Any] = library.ZstdDecompressor
        self._error: type[Exception] = library.ZstdError
        self._frame: Any = None

    @property
    def is_complete(self) -> bool:
        return self._frame is None or bool(self._frame.eof)

    def decode(self, data: bytes) -> Iterator[bytes]:
        try:
            while data:
                if self._frame is None or self._frame.eof:
                    self._frame = self._new()
                frame = self._frame
                piece = frame.decompress(data, _MOST_AT_ONCE)
                while piece:
                    yield piece
                    if frame.eof or frame.needs_input:
                        break
                    piece = frame.decompress(b"", _MOST_AT_ONCE)
                data = frame.unused_data
        except self._error as error:
            raise httpx2.DecodingError(str(error)) from error


def _library(coding: str, *names: str) -> Any:
    from importlib import import_module

    for name in names:
        try:
            return import_module(name)
        except ImportError:
            continue
    raise httpx2.DecodingError(
        f"it is encoded as {coding!r}, which takes the package {names[-1]}"
    )


_CODINGS: MappingProxyType[str, Callable[[], _Coding]] = MappingProxyType(
    {
        "gzip": _Gzip,
        "x-gzip": _Gzip,
        "deflate": _Deflate,
        "br": _Brotli,
        "zstd": _Zstandard,
    }
)
