"""Modules that need each other in a circle, so that they can become one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def first_of_circle(needs: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each module the first of those that it is in a circle with, else itself.

    In time that grows with the modules and needs (Kosaraju's algorithm), and without
    recursion: a chain of modules can be longer than the stack.

    Args:
        needs: module -> the modules that it imports, in the order that decides.
    """
    needed_by: dict[str, list[str]] = {module: [] for module in needs}
    for module, others in needs.items():
        for other in others:
            needed_by[other].append(module)
    finished: list[str] = []
    seen: set[str] = set()
    for module in needs:
        finished += _from(module, needs, seen)
    position = {module: number for number, module in enumerate(needs)}
    seen.clear()
    first: dict[str, str] = {}
    for module in reversed(finished):
        circle = list(_from(module, needed_by, seen))
        if circle:
            chosen = min(circle, key=position.__getitem__)
            first |= dict.fromkeys(circle, chosen)
    return {module: first[module] for module in needs}


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
