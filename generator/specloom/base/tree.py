"""Where the files of a spec are: on the disk, in a revision, or given by the caller."""

from __future__ import annotations

import errno
import stat
from enum import Enum
from pathlib import Path
from typing import Protocol

from msgspec import Struct

# What the system says of a path at which nothing is.
_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP})


class Kind(Enum):
    """What stands under a path."""

    FILE = "file"
    FOLDER = "folder"
    OTHER = "other"  # a device, a submodule: nothing to read
    NOTHING = "nothing"


class Tree(Protocol):
    """A tree of files. Its paths are absolute, and need not be paths of the disk."""

    @property
    def prefix(self) -> str:
        """What stands before a path when a file is named: `main:` or nothing."""

    def shown(self, path: Path) -> str:
        """How messages name a file."""

    def resolved(self, path: Path) -> Path:
        """The path with its `..` and its links followed.

        Raises:
            OSError, ValueError, RuntimeError: it is no usable path.
        """

    def kind(self, path: Path) -> Kind:
        """What stands under a path, links followed."""

    def names(self, folder: Path) -> list[str]:
        """What a folder contains, sorted; nothing where it cannot be read."""

    def data(self, path: Path, most_bytes: int) -> bytes:
        """The first `most_bytes` bytes of a file.

        Raises:
            OSError: it cannot be read.
        """


class Disk(Struct, frozen=True):
    """The disk as it is."""

    prefix: str = ""

    def shown(self, path: Path) -> str:
        """Relative to the working directory where it can be."""
        try:
            return path.resolve().relative_to(Path.cwd()).as_posix()
        except ValueError:
            return path.as_posix()

    def resolved(self, path: Path) -> Path:
        """The path with its `..` and its links followed."""
        return path.resolve()

    def kind(self, path: Path) -> Kind:
        """What stands under a path, links followed.

        Raises:
            OSError, ValueError: it cannot be found out.
        """
        try:
            mode = path.stat().st_mode
        except OSError as error:
            if error.errno in _MISSING:
                return Kind.NOTHING
            raise
        if stat.S_ISDIR(mode):
            return Kind.FOLDER
        return Kind.FILE if stat.S_ISREG(mode) else Kind.OTHER

    def names(self, folder: Path) -> list[str]:
        """What a folder contains, sorted; nothing where it cannot be read."""
        try:
            return sorted(child.name for child in folder.iterdir())
        except OSError:
            return []

    def data(self, path: Path, most_bytes: int) -> bytes:
        """The first `most_bytes` bytes of a file."""
        with path.open("rb") as stream:
            return stream.read(most_bytes)


DISK = Disk()


class Given(Struct, frozen=True):
    """A tree with one file that is not in it: what came in by standard input."""

    path: Path
    content: bytes
    shown_as: str
    around: Tree = DISK

    @property
    def prefix(self) -> str:
        """What stands before a path when a file is named."""
        return self.around.prefix

    def shown(self, path: Path) -> str:
        """How messages name a file."""
        return self.shown_as if path == self.path else self.around.shown(path)

    def resolved(self, path: Path) -> Path:
        """The path with its `..` and its links followed."""
        return path if path == self.path else self.around.resolved(path)

    def kind(self, path: Path) -> Kind:
        """What stands under a path, links followed."""
        return Kind.FILE if path == self.path else self.around.kind(path)

    def names(self, folder: Path) -> list[str]:
        """What a folder contains, sorted."""
        return self.around.names(folder)

    def data(self, path: Path, most_bytes: int) -> bytes:
        """The first `most_bytes` bytes of a file."""
        if path == self.path:
            return self.content[:most_bytes]
        return self.around.data(path, most_bytes)
