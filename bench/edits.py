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
        # Where it stands is each build's own affair.
        for file in sorted(spec.glob("schemas/**/*.yaml")):
            text = file.read_text("utf-8")
            if _PROPERTIES.search(text):
                break
        else:
            raise RuntimeError(f"{spec} has no schema Message with properties")
        self._file, self._text = file, text
        self._count = 0

    def next(self) -> None:
        """Replace the last edit by another."""
        self._count += 1
        kind = f"{{type: string, enum: [edit_{self._count}]}}"
        added = rf"\g<1>    bench_{self._count}: {kind}" + "\n"
        self._file.write_text(_PROPERTIES.sub(added, self._text, count=1), "utf-8")
