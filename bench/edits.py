"""A spec that is edited once more for each round."""

from __future__ import annotations

import re
from pathlib import Path

_PROPERTIES = re.compile(r"(?m)(^Message:\n(?:^ .*\n)*?^  properties:\n)")


class Edits:
    """A copy of the spec whose schema `Message` has one property more.

    Another one each time, and of another type: the types of fields are what is cached,
    so that a new name alone would not do.
    """

    def __init__(self, spec: Path) -> None:
        """Take the spec as it is.

        Raises:
            RuntimeError: it has no such schema.
        """
        found = [
            file
            for file in sorted((spec / "schemas").rglob("*.yaml"))
            if _PROPERTIES.search(file.read_text("utf-8"))
        ]
        if not found:
            raise RuntimeError(f"{spec} has no schema Message with properties")
        self._file = found[0]
        self._text = self._file.read_text("utf-8")
        self._count = 0

    def next(self) -> None:
        """Replace the last edit by another."""
        self._count += 1
        kind = f"{{type: string, enum: [edit_{self._count}]}}"
        added = rf"\g<1>    bench_{self._count}: {kind}" + "\n"
        self._file.write_text(_PROPERTIES.sub(added, self._text, count=1), "utf-8")
