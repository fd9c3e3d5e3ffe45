"""Constants that are read as themselves alone: JSON's `true` is not 1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = ["EXACT", "Exact"]


class Exact:
    """Annotation of a `Literal`: a value has the type of the constant, too.

    Left alone, pydantic takes `true` for `Literal[1]`, as the two are equal in Python.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "EXACT"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        by_type: dict[type, list[Any]] = {}
        for value in get_args(source):
            by_type.setdefault(type(value), []).append(value)
        choices: list[core_schema.CoreSchema] = [
            (
                core_schema.chain_schema(
                    [_OF_TYPE[kind], core_schema.literal_schema(same)]
                )
                if kind in _OF_TYPE
                else core_schema.literal_schema(same)
            )
            for kind, same in by_type.items()
        ]
        if len(choices) == 1:
            return choices[0]
        return core_schema.union_schema(list(choices), mode="left_to_right")


_OF_TYPE: dict[type, core_schema.CoreSchema] = {
    bool: core_schema.bool_schema(strict=True),
    int: core_schema.int_schema(strict=True),
}

EXACT = Exact()
