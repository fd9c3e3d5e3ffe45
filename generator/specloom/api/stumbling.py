"""What to say where specloom itself fails at a part of a description."""

from __future__ import annotations

import traceback
from pathlib import PurePath

from specloom.base.diagnostics import Finding, Location, Severity


def stumbled(
    what: str, at: Location, error: Exception, instead: str = "it is left out"
) -> Finding:
    """The finding for an exception that nobody foresaw, with the line it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    where = (
        f" at {PurePath(frames[-1].filename).name}:{frames[-1].lineno}"
        if frames
        else ""
    )
    return Finding(
        "internal-error",
        Severity.ERROR,
        f"specloom fails at {what!r}: {type(error).__name__}: {error}{where}",
        at,
        "this is a bug of specloom: please report it, with the part of the description"
        " that stands here",
        instead=instead,
    )
