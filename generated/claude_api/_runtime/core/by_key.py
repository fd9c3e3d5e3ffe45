"""Objects whose keys say of what type their values are, read by pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from .decode import fit
from .keys import Keyed

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = ["ByKey"]


class ByKey(Keyed):
    """Annotation of a dict, or what a model has in `__keys__` for its other keys."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"ByKey({self._types()})"

    def _each(self, values: dict[str, Any]) -> dict[str, Any]:
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
