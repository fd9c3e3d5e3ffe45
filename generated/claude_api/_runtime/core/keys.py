"""Objects whose keys say of what type their values are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = ["Keyed", "compiled"]


def compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern of JSON Schema; None where Python's dialect does not have it."""
    try:
        # "$" in a schema is the end, in Python also the place before a last newline.
        return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
    except re.error:
        return None


class Keyed:
    """Annotation of a dict, or what a model has in `__keys__`.

    A value is read as the type of the first pattern that its key matches.
    """

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

    def _each(self, values: dict[str, Any]) -> dict[str, Any]:
        from .decode import fit

        read = {}
        for key, value in values.items():
            read[key], misfits = fit(self.kind_of(key), value)
            if misfits:
                raise ValueError(f"{key}: {misfits[0]}")
        return read

    def of_extra(self, schema: core_schema.CoreSchema) -> core_schema.CoreSchema:
        """The schema of a model, with what has other keys read by them."""

        def read(made: Any) -> Any:
            if made.__pydantic_extra__:
                extra = self._each(made.__pydantic_extra__)
                object.__setattr__(made, "__pydantic_extra__", extra)
            return made

        return core_schema.no_info_after_validator_function(read, schema)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(
            self._each, core_schema.dict_schema(core_schema.str_schema())
        )
