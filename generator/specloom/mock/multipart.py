"""Reads a form with files, piece by piece and without keeping the files."""

from __future__ import annotations

from email.errors import MessageError
from email.parser import HeaderParser

from msgspec import Struct

# What of a part is kept: a field, or a file that an example could show.
KEPT_BYTES = 1 << 20
_MAX_HEAD_BYTES = 16_384
_MAX_PARTS = 10_000


class MultipartError(ValueError):
    """The bytes are no form, or end before it does."""


class Part(Struct):
    """One part of a form."""

    name: str  # "" where it has none
    filename: str | None
    media: str | None
    size_bytes: int = 0
    content: bytes = b""  # its beginning, where there is more

    @property
    def is_text(self) -> bool:
        """Whether it is a field of a form with a text, no file."""
        return bool(self.name) and self.filename is None and self.text is not None

    @property
    def text(self) -> str | None:
        """The content as text; None where it is none, or was not kept."""
        if len(self.content) < self.size_bytes:
            return None
        try:
            return self.content.decode()
        except UnicodeDecodeError:
            return None


class MultipartReader:
    """Takes the bytes of a body as they come.

    Source: RFC 7578, RFC 2046.
    """

    def __init__(self, content_type: str) -> None:
        boundary = _header("content-type", content_type, "boundary")
        if not boundary or len(boundary) > 200 or not boundary.isascii():
            raise MultipartError("the content type names no boundary")
        self._delimiter = f"\r\n--{boundary}".encode()
        self._buffer = bytearray(b"\r\n")  # the first boundary has no line before it
        self._in_head = False
        self._ended = False
        self._part: Part | None = None
        self._parts: list[Part] = []

    def feed(self, chunk: bytes) -> None:
        """Read on.

        Raises:
            MultipartError: this is no form.
        """
        if self._ended:
            return  # whatever follows the last boundary means nothing
        self._buffer += chunk
        while not self._ended and (
            self._read_head() if self._in_head else self._read_content()
        ):
            pass

    @property
    def parts(self) -> list[Part]:
        """Those that have begun so far, in order."""
        return self._parts

    def finish(self) -> list[Part]:
        """The parts, in order.

        Raises:
            MultipartError: the last boundary is missing.
        """
        if not self._ended:
            raise MultipartError("the form has no end: its last boundary is missing")
        return self._parts

    def _read_content(self) -> bool:
        """Take what belongs to the part; True when there may be more to read."""
        buffer, size = self._buffer, len(self._delimiter)
        found = buffer.find(self._delimiter)
        whole = found >= 0 and len(buffer) >= found + size + 2
        # The delimiter may have begun at the end.
        sure = found if found >= 0 else max(len(buffer) - size + 1, 0)
        self._keep(bytes(buffer[:sure]))
        del buffer[:sure]
        if not whole:
            return False
        follows = bytes(buffer[size : size + 2])
        if follows == b"--":
            self._ended = True
        elif follows == b"\r\n":
            self._in_head = True
        else:
            raise MultipartError("a boundary is not followed by a line end")
        del buffer[: size + 2]
        return True

    def _read_head(self) -> bool:
        if self._buffer.startswith(b"\r\n"):  # no headers at all
            self._buffer[:0] = b"\r\n"
        end = self._buffer.find(b"\r\n\r\n")
        if max(end, len(self._buffer) if end < 0 else 0) > _MAX_HEAD_BYTES:
            raise MultipartError("the headers of a part have no end")
        if end < 0:
            return False
        text = bytes(self._buffer[:end]).decode("utf-8", "replace")
        del self._buffer[: end + 4]
        try:
            headers = HeaderParser().parsestr(text)
            name = headers.get_param("name", header="content-disposition")
            filename = headers.get_filename()
        except (MessageError, ValueError) as error:
            raise MultipartError(f"the headers of a part are none: {error}") from None
        if len(self._parts) >= _MAX_PARTS:
            raise MultipartError(f"the form has more than {_MAX_PARTS} parts")
        name = name if isinstance(name, str) else ""
        self._part = Part(name, filename, headers.get("content-type"))
        self._parts.append(self._part)
        self._in_head = False
        return True

    def _keep(self, content: bytes) -> None:
        if self._part is None:
            return
        self._part.size_bytes += len(content)
        room = KEPT_BYTES - len(self._part.content)
        if room > 0:
            self._part.content += content[:room]


def _header(name: str, text: str, parameter: str) -> str | None:
    value = HeaderParser().parsestr(f"{name}: {text}").get_param(parameter)
    return value if isinstance(value, str) else None
