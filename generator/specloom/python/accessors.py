"""Where methods stand that would stand in each other's place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from specloom.api.model import OperationName
from specloom.base.words import unique

Accessor = tuple[str, ...]  # ("messages", "batches", "create")


def distinct(
    placed: Sequence[tuple[OperationName, Accessor]],
    asked_for: Iterable[int],
    spelled: Callable[[Sequence[str]], Accessor],
) -> list[Accessor]:
    """An accessor for each operation that no other has, and that is no resource.

    Who asks for a name by an annotation has it before those who do not; else the first
    one has it, and a later one is named after its own HTTP method and path, whatever
    else is described. A method that is called like a resource gets an underscore.

    Args:
        placed: operations, and where they would stand.
        asked_for: the numbers of those that somebody asks to stand there.
        spelled: resources and a method as identifiers.
    """
    resources = {
        accessor[:length]
        for _, accessor in placed
        for length in range(1, len(accessor))
    }
    if not resources & {accessor for _, accessor in placed} and all(
        count == 1 for count in Counter(accessor for _, accessor in placed).values()
    ):
        return [accessor for _, accessor in placed]
    first = set(asked_for)
    found: dict[int, Accessor] = {}
    taken = set(resources)
    # Path -> the names that stand there, or are to.
    names: dict[tuple[str, ...], set[str]] = {}
    for accessor in (*resources, *(accessor for _, accessor in placed)):
        names.setdefault(accessor[:-1], set()).add(accessor[-1])
    for number in sorted(range(len(placed)), key=lambda n: (n not in first, n)):
        operation, accessor = placed[number]
        if accessor in resources:
            accessor = (*accessor[:-1], f"{accessor[-1]}_")
        if accessor in taken:
            *path, _ = accessor
            *_, name = spelled((*path, f"{operation.method}_{operation.path}"))
            accessor = (*path, unique(name, names[accessor[:-1]]))
        taken.add(accessor)
        names.setdefault(accessor[:-1], set()).add(accessor[-1])
        found[number] = accessor
    return [found[number] for number in range(len(placed))]
