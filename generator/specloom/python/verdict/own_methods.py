"""What happened to the methods of own code, which have the arguments of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from specloom.config.values import OwnMethod
from specloom.diff.report import ClientChange
from specloom.python.naming import Method
from specloom.python.verdict.changes import change
from specloom.python.verdict.methods import (
    GONE,
    argument_changes,
    matched_arguments,
    method_name,
)
from specloom.python.verdict.sides import Side, Sides


def own_method_changes(
    sides: Sides, own: tuple[Sequence[OwnMethod], Sequence[OwnMethod]]
) -> Iterator[ClientChange]:
    """What came, what is gone, and what happened to arguments.

    What such a method gives is hand-written, and nothing is known of it.
    """
    before, after = (
        _methods(side, added)
        for side, added in zip((sides.old, sides.new), own, strict=True)
    )
    generated = {method.accessor for method in sides.new.api.methods}
    for accessor, old in before.items():
        name = method_name(old)
        if accessor in after:
            new = after[accessor]
            matched = matched_arguments(old.arguments, new.arguments)
            yield from argument_changes(old, new, name, matched, sides)
        elif accessor not in generated:
            yield change("method-removed", name, GONE)
    known = {method.accessor for method in sides.old.api.methods}
    for accessor, new in after.items():
        if accessor not in before and accessor not in known:
            yield change("method-added", method_name(new), "is new")


def _methods(side: Side, added: Sequence[OwnMethod]) -> dict[tuple[str, ...], Method]:
    """The methods as the operations they are like, without what asks for a stream."""
    methods = {method.accessor: method for method in side.api.methods}
    return {
        own.accessor: replace(
            like,
            accessor=own.accessor,
            arguments=tuple(a for a in like.arguments if a.name != like.switch),
        )
        for own in added
        if (like := methods.get(own.like)) is not None
    }
