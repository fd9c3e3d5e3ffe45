"""Files as arguments: what may stand for one, and how its bytes are read."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Generator, Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeAlias

from .errors import ClientError, InvalidArgumentError

__all__ = [
    "AtomicFile",
    "BodyTypes",
    "FileContent",
    "FileTypes",
    "Source",
    "file_source",
    "files_from_dir",
    "folder",
    "is_file",
]

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]  # file name, content
    | tuple[str | None, FileContent, str | None]  # and media type
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]  # and headers
)
# A whole body. Iterators are read once, and so a request with one is sent once.
BodyTypes: TypeAlias = FileContent | str | Iterable[bytes] | AsyncIterable[bytes]

CHUNK_BYTES = 256 * 1024


def is_file(value: Any) -> bool:
    """Whether a value stands for a file, and not for text or a list."""
    if isinstance(value, tuple):
        return (
            2 <= len(value) <= 4
            and (value[0] is None or isinstance(value[0], str))
            and is_file(value[1])
            and not isinstance(value[1], tuple)
        )
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or callable(
        getattr(value, "read", None)
    )


class Source:
    """The bytes of one file, read in chunks when they are sent."""

    name = "upload"  # of the file, where it has one
    size: int | None = None  # None when it is not known
    replayable = True
    in_memory = False  # reading it never waits

    def open(self) -> IO[bytes]:
        """The file, at its beginning."""
        raise NotImplementedError

    def close(self, file: IO[bytes]) -> None:
        """Called with what `open` gave, when it was read or given up."""

    def chunks(self) -> Generator[bytes, None, None]:
        """The bytes, a piece at a time.

        Raises:
            ClientError: they are not as many as they were.
        """
        file = self.open()
        sent = 0
        try:
            while chunk := file.read(CHUNK_BYTES):
                sent += self._count(chunk, sent)
                yield chunk
        finally:
            self.close(file)
        self._check_end(sent)

    def _count(self, chunk: Any, sent: int) -> int:
        if not isinstance(chunk, bytes | bytearray):
            raise InvalidArgumentError(
                f"{self.name!r} gives text: open it in binary mode, 'rb'"
            )
        if self.size is not None and sent + len(chunk) > self.size:
            raise self._changed()
        return len(chunk)

    def _check_end(self, sent: int) -> None:
        if self.size is not None and sent < self.size:
            raise self._changed()

    def _changed(self) -> ClientError:
        return ClientError(
            f"{self.name!r} changed while it was sent: it had {self.size:,} bytes"
        )


class _Bytes(Source):
    in_memory = True

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    def open(self) -> IO[bytes]:
        return io.BytesIO(self._data)  # shares the bytes


class _OnDisk(Source):
    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = Path(path)
        self.name = self._path.name
        found = self._path.stat()
        if self._path.is_dir():
            raise InvalidArgumentError(
                f"{str(self._path)!r} is a folder: files_from_dir() gives its files"
            )
        if self._path.is_file():
            self.size = found.st_size
        else:  # A pipe or a device has no size, and is read once.
            self.replayable = False

    def open(self) -> IO[bytes]:
        return self._path.open("rb")

    def close(self, file: IO[bytes]) -> None:
        file.close()


class _Opened(Source):
    """A file that the caller has opened, and will close."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._used = False
        name = getattr(file, "name", None)
        if isinstance(name, str) and (base := os.path.basename(name)):  # noqa: PTH119
            self.name = base
        if isinstance(file, io.TextIOBase):
            raise InvalidArgumentError(
                f"{self.name!r} is open for text: open it in binary mode, 'rb'"
            )
        if getattr(file, "closed", False):
            raise InvalidArgumentError(f"{self.name!r} is closed")
        self.in_memory = isinstance(file, io.BytesIO)
        try:
            at = file.tell()
            file.seek(0, os.SEEK_END)
            self.size = file.tell()
            file.seek(at)
        except (AttributeError, OSError):  # also io.UnsupportedOperation
            self.replayable = False

    def open(self) -> IO[bytes]:
        if self.replayable:
            self._file.seek(0)
        elif self._used:
            raise ClientError(f"{self.name!r} was read, and cannot be read again")
        self._used = True
        return self._file


def file_source(value: Any) -> Source:
    """What gives the bytes of a file.

    Raises:
        InvalidArgumentError: it cannot be read as bytes.
        OSError: there is no such file.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return _Bytes(bytes(value))
    if isinstance(value, os.PathLike):
        return _OnDisk(value)
    if callable(getattr(value, "read", None)):
        return _Opened(value)
    raise InvalidArgumentError(
        f"a {type(value).__name__} is no file: give bytes, a path (pathlib.Path) or"
        " a file opened in binary mode"
    )


def files_from_dir(
    directory: str | os.PathLike[str], *, hidden: bool = False
) -> list[FileTypes]:
    """All files below a folder, named with it: `my-skill/SKILL.md`.

    They are sorted by name and read when they are sent. What begins with a dot is
    left out (`.git`, `.env`, `.DS_Store`), with all below it, unless `hidden`.

    Raises:
        InvalidArgumentError: there is no file in it, or a link that leads out of it,
            or something that is no file.
        OSError: there is no such folder.
    """
    root = Path(directory).resolve(strict=True)
    if not root.is_dir():
        raise NotADirectoryError(f"{str(directory)!r} is no folder")
    found: list[FileTypes] = []
    for path in sorted(_files_below(root, root, hidden)):
        found.append((path.relative_to(root.parent).as_posix(), path))
    if not found:
        raise InvalidArgumentError(f"there is no file in {str(directory)!r}")
    return found


folder = files_from_dir


def _files_below(folder: Path, root: Path, hidden: bool) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(".") and not hidden:
            continue
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            raise InvalidArgumentError(
                f"{str(path)!r} is a link that leads out of the folder"
            )
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from _files_below(path, root, hidden)
        else:
            raise InvalidArgumentError(f"{str(path)!r} is no file: it cannot be sent")


class AtomicFile:
    """A file that takes its place when it was written without a failure."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        # Past links: what they lead to is replaced, not they themselves.
        self._path = Path(os.path.realpath(file))
        if self._path.is_dir():
            raise IsADirectoryError(f"{str(file)!r} is a folder: give a file in it")
        self._part: Path | None = None
        if self._path.exists() and not self._path.is_file():
            self._file: IO[bytes] = self._path.open("wb")  # a pipe or a device
        else:
            # Beside it: on another disk it could not take its place at once.
            name = f".{self._path.name[:100]}.{os.urandom(6).hex()}.part"
            self._part = self._path.with_name(name)
            self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> None:
        """Append bytes, under another name until the file is whole."""
        self._file.write(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._file.close()  # Writes what is left, for which there may be no room.
            if self._part is not None and exc_type is None:
                self._part.replace(self._path)
        finally:
            if self._part is not None:
                self._part.unlink(missing_ok=True)
