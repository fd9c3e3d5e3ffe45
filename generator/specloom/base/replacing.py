"""A file takes the place of another one at once."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path


def replace_file(target: Path, content: bytes, mode: int = 0o666) -> None:
    """Write a file: whoever reads it finds the old content or the new.

    Args:
        mode: of a file that is new, before the umask; one that is replaced keeps its own.

    Raises:
        OSError: it cannot be written, and the old one stays.
    """
    # One name, so that nothing is left for ever by runs that were killed.
    staged = target.with_name(f".{target.name}.specloom-new")
    # It may be a link that somebody has put there: what that leads to is not written.
    staged.unlink(missing_ok=True)
    try:
        handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if target.exists():
            staged.chmod(stat.S_IMODE(target.stat().st_mode))
        staged.replace(target)
    except BaseException:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
        raise
