"""Two ways to say that an argument was not given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "drop_omitted", "not_given", "omit"]


class Omit:
    """Leaves a value out of the request; `None` would be sent as `null`.

    As the value of a header it also removes that header from the defaults.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"  # Copies and pickles are the one value again.


class NotGiven:
    """Stands for "use the client's own setting" where `None` means something else."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


omit = Omit()
NOT_GIVEN = NotGiven()
not_given = NOT_GIVEN


def drop_omitted(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same mapping without the values that are `omit` or `NOT_GIVEN`."""
    return {
        name: value
        for name, value in values.items()
        if value.__class__ is not Omit and value.__class__ is not NotGiven
    }
