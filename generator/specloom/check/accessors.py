"""Where the methods of operations stand on the client, as findings speak of them."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.api.accessors import called, chosen
from specloom.base.words import is_dotted_path, snake_case
from specloom.spec.view import Operation

ACCESSOR = "x-specloom-accessor"


def accessors_of(operations: Sequence[Operation]) -> list[tuple[Operation, str]]:
    """The method that each operation asks for; two that ask for one are both here.

    Operations whose annotation is no dotted path are left out.
    """
    right = [o for o in operations if _is_right(o)]
    names = [called(operation) for operation in right]
    found = chosen(names, [name.wanted_accessor for name in names], _spelled)
    return list(zip(right, map(".".join, found), strict=True))


def accessor_of(operation: Operation) -> str | None:
    """The method that an operation asks for; None where its annotation is wrong."""
    found = accessors_of([operation])
    return found[0][1] if found else None


def _is_right(operation: Operation) -> bool:
    stated = operation.value.get(ACCESSOR)
    return ACCESSOR not in operation.value or is_dotted_path(stated)


def _spelled(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(snake_case(part).strip("_") for part in parts)
