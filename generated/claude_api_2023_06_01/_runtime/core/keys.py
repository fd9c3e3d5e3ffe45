"""Types of values by the patterns that their keys match."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

__all__ = ["Keyed", "compiled"]


def compiled(pattern: str) -> Callable[[str], bool] | None:
    """Whether a text holds a pattern of JSON Schema; None where nobody can say.

    pydantic's engine takes a time that grows with the text alone, whatever the pattern.
    It knows no looking ahead and no referring back: those are left to the API.
    """
    try:
        schema = core_schema.str_schema(pattern=pattern)
        return SchemaValidator(schema).isinstance_python
    except SchemaError:
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
        self._read: list[tuple[Callable[[str], bool] | None, Any]] | None = None

    def kind_of(self, key: str) -> Any:
        """The type of the value with a key."""
        if self._read is None:
            # Not before: classes may stand below the one that mentions them.
            types = self._types().items()
            self._read = [(compiled(pattern), kind) for pattern, kind in types]
        for found, kind in self._read:
            if found is not None and found(key):
                return kind
        return self._rest()
