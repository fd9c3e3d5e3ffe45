"""Arrays whose items have types of their own, by position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = ["ByPosition"]

_NOTHING: Any = object()


class ByPosition:
    """Annotation of a list: the place of an item decides which type it is read as.

    Not all items need be there, but the first `least` of them; a tuple has a fixed
    length in Python, so that this is a list.
    """

    __slots__ = ("items", "least", "rest")

    def __init__(self, *items: Any, rest: Any = _NOTHING, least: int = 0) -> None:
        """Settle the types of the first items, and that of more where there may be."""
        self.items = items
        self.rest = rest
        self.least = least

    def __repr__(self) -> str:
        parts = [repr(item) for item in self.items]
        if self.is_open:
            parts.append(f"rest={self.rest!r}")
        return f"ByPosition({', '.join(parts)}, least={self.least})"

    @property
    def is_open(self) -> bool:
        """Whether more items may follow those that are described one by one."""
        return self.rest is not _NOTHING

    def kind_at(self, index: int) -> Any:
        """The type of an item; any value where none is expected."""
        if index < len(self.items):
            return self.items[index]
        return self.rest if self.is_open else Any

    def takes(self, count: int) -> bool:
        """Whether an array of this many items fits."""
        return self.least <= count and (self.is_open or count <= len(self.items))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        known = [handler.generate_schema(item) for item in self.items]
        rest = [handler.generate_schema(self.rest)] if self.is_open else []
        # One schema for each length that is shorter, and one for all others.
        lengths: list[core_schema.CoreSchema] = [
            core_schema.tuple_schema(
                [*known, *rest],
                variadic_item_index=len(known) if rest else None,
                strict=False,
            )
        ]
        lengths += [
            core_schema.tuple_schema(known[:count], strict=False)
            for count in range(len(known) - 1, self.least - 1, -1)
        ]
        return core_schema.no_info_after_validator_function(
            list, core_schema.union_schema(list(lengths), mode="left_to_right")
        )
