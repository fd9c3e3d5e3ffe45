"""The pages of a list: which one a cursor or token leads to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from specloom.mock.examples import Paging, Reply
from specloom.mock.media import text_of


def page(
    pages: Sequence[Reply], paging: Paging, query: Mapping[str, str]
) -> Reply | None:
    """The example page that a cursor leads to; an empty one past either end.

    None where the query has no cursor.
    """
    for names, step in ((paging.next, 1), (paging.previous, -1)):
        given = {query[name]: source for name, source in names.items() if name in query}
        if not given:
            continue
        here = [
            index
            for index, each in enumerate(pages)
            if all(text_of(_read(each.value, s)) == v for v, s in given.items())
        ]
        # A cursor that no page names leads away from the page a caller starts at.
        index = (here[0] if here else 0 if step > 0 else len(pages) - 1) + step
        return pages[index] if 0 <= index < len(pages) else _after(pages[0], paging)
    return None


def pages_of(pool: Sequence[Reply], paging: Paging) -> list[Reply]:
    """The example pages; a single one that was made up becomes two.

    A spec without examples is still a list that goes on, so that paging can be tried.
    """
    pages = list(pool)
    if len(pages) != 1 or pages[0].whole or not isinstance(pages[0].value, Mapping):
        return pages
    first, last = dict(pages[0].value), dict(pages[0].value)
    for source in paging.next.values():
        if _read(first, source) in (None, "", "string"):
            first = _with(first, source, "page_2")
            last = _with(last, source, None if paging.more is None else "end")
    if paging.more is not None:
        first = _with(first, paging.more, True)
        last = _with(last, paging.more, False)
    return [replace(pages[0], value=first), replace(pages[0], value=last)]


def _after(reply: Reply, paging: Paging) -> Reply:
    """The page behind the last one: nothing in it, and nothing after it."""
    if not isinstance(reply.value, Mapping):
        return reply
    value = dict(reply.value)
    for source in (*paging.next.values(), *paging.previous.values()):
        if _read(value, source) is not None:
            value = _with(value, source, None)
    value = _with(value, paging.items, [])
    if paging.more is not None:
        value = _with(value, paging.more, False)
    return replace(reply, value=value, whole=False)


def _read(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _with(value: Mapping[str, Any], path: str, new: Any) -> dict[str, Any]:
    """The same value with something else at a dotted path."""
    name, _, rest = path.partition(".")
    inner = value.get(name)
    below = inner if isinstance(inner, Mapping) else {}
    return {**value, name: _with(below, rest, new) if rest else new}
