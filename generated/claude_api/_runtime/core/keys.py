"""Types of values by the patterns that their keys match."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["Keyed", "compiled"]


def compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern of JSON Schema; None where Python's dialect does not have it."""
    try:
        # "$" in a schema is the end, in Python also the place before a last newline.
        return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
    except re.error:
        return None


class Keyed:
    """Which type a value has, by its key: that of the first pattern that matches."""

    __slots__ = ("_read", "_rest", "_types")

    def __init__(
        self,
        types: Callable[[], Mapping[str, Any]],
        rest: Callable[[], Any] = lambda: Any,
    ) -> None:
        """Keep what says the types; it is asked when one is first needed.

        Args:
            types: gives types by the patterns of keys.
            rest: gives the type of values whose keys match none.
        """
        self._types = types
        self._rest = rest
        self._read: list[tuple[re.Pattern[str] | None, Any]] | None = None

    def kind_of(self, key: str) -> Any:
        """The type of the value with a key."""
        if self._read is None:
            # Not before: classes may stand below the one that mentions them.
            types = self._types().items()
            self._read = [(compiled(pattern), kind) for pattern, kind in types]
        for pattern, kind in self._read:
            if pattern is not None and pattern.search(key):
                return kind
        return self._rest()
