"""Two folders change places in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux; RENAME_SWAP of macOS is the same number

# What says that it cannot be done here, and not that something is wrong.
_UNABLE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(one: Path, other: Path) -> bool:
    """Let two paths change places at once; False where the system cannot.

    Source: the manual pages renameat2(2) of Linux and renamex_np(2) of macOS.

    Raises:
        OSError: it can, and did not.
    """
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            code = libc.renamex_np(first, second, ctypes.c_uint(_EXCHANGE))
        else:
            code = libc.renameat2(
                ctypes.c_int(_AT_FDCWD),
                first,
                ctypes.c_int(_AT_FDCWD),
                second,
                ctypes.c_uint(_EXCHANGE),
            )
    except (OSError, TypeError, AttributeError):  # another system, or an older library
        return False
    if code == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNABLE:
        return False
    raise OSError(number, os.strerror(number), str(one))
