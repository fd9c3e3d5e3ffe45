"""What needs each other: circles of it, and the order in which it is complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def first_of_circle(needs: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each module the one that a circle of them becomes; without one, itself.

    That is the first by name: the order in which they are met changes with what is
    added to a description.

    In time that grows with the modules and needs (Kosaraju's algorithm), and without
    recursion: a chain of modules can be longer than the stack.

    Args:
        needs: module -> the modules that it imports.
    """
    needed_by: dict[str, list[str]] = {module: [] for module in needs}
    for module, others in needs.items():
        for other in others:
            needed_by[other].append(module)
    finished = list(needed_first(needs))
    seen: set[str] = set()
    first: dict[str, str] = {}
    for module in reversed(finished):
        circle = list(_from(module, needed_by, seen))
        if circle:
            first |= dict.fromkeys(circle, min(circle))
    return first


def needed_first(needs: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Each after all that it needs; in a circle, one of them comes before that."""
    seen: set[str] = set()
    for module in needs:
        yield from _from(module, needs, seen)


def _from(
    start: str, edges: Mapping[str, Iterable[str]], seen: set[str]
) -> Iterator[str]:
    """What can be reached and was not seen before, each after all that it leads to."""
    if start in seen:
        return
    seen.add(start)
    path = [(start, iter(edges[start]))]
    while path:
        module, others = path[-1]
        for other in others:
            if other not in seen:
                seen.add(other)
                path.append((other, iter(edges[other])))
                break
        else:
            path.pop()
            yield module
