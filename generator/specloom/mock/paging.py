"""The pages of a list: which one a cursor or token leads to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from msgspec.structs import replace

from specloom.mock.examples import SECOND_PAGE, Reply
from specloom.mock.media import text_of
from specloom.spec.paging import Paging
from specloom.spec.values import read_path

# In the query of the address of a second page; its parameter need not be described.
_SECOND = ("page", "2")
_NONE: Mapping[str, Any] = MappingProxyType({})


def turned(reply: Reply, paging: Paging, query: Mapping[str, str]) -> Reply:
    """The reply as the page that a query asks for, of a list without cursors.

    Addresses lead from the first page to a second one; numbers lead to an empty page.
    """
    if paging.next:
        return reply
    if paging.url or paging.link:
        return _addressed(reply, paging, query)
    name = paging.page or paging.offset
    first = str(paging.first)
    if name is None or query.get(name, first) == first:
        return _bounded(reply, paging)
    return _after(reply, paging)


def _addressed(reply: Reply, paging: Paging, query: Mapping[str, str]) -> Reply:
    name, second = _SECOND
    is_last = query.get(name) == second
    address = None if is_last else "?" + urlencode({**query, name: second})
    if paging.link:
        link = '<?page=1>; rel="first"' if is_last else f'<{address}>; rel="next"'
        reply = replace(reply, headers={**reply.headers, "link": link})
    value = reply.value
    if isinstance(value, Mapping):
        if paging.url and (not reply.whole or _there(value, paging.url)):
            value = _with(value, paging.url, address)
        value = _ending(value, paging, is_last)
    return replace(reply, value=value)


def _bounded(reply: Reply, paging: Paging) -> Reply:
    """A first page that says how much there is without contradicting itself."""
    if not isinstance(reply.value, Mapping) or reply.whole:
        return reply
    value: Mapping[str, Any] = reply.value
    listed = read_path(value, paging.items)
    count = len(listed) if isinstance(listed, list) else 0
    for source, number in ((paging.total, count), (paging.pages, 1)):
        if source:
            value = _with(value, source, number)
    return replace(reply, value=_ending(value, paging, True))


def _ending(value: Mapping[str, Any], paging: Paging, is_last: bool) -> dict[str, Any]:
    """The page with what says whether it is the last one, where it has that."""
    if paging.more and _there(value, paging.more):
        value = _with(value, paging.more, not is_last)
    if paging.done and _there(value, paging.done):
        value = _with(value, paging.done, is_last)
    return dict(value)


def _there(value: Any, path: str) -> bool:
    """Whether an object has something at a dotted path."""
    above, _, name = path.rpartition(".")
    owner = read_path(value, above)
    return isinstance(owner, Mapping) and name in owner


def page(
    pages: Sequence[Reply], paging: Paging, query: Mapping[str, str]
) -> Reply | None:
    """The example page that a cursor leads to; an empty one past either end.

    None where the query has no cursor.
    """
    for names, step in ((paging.next, 1), (paging.previous, -1)):
        given = {query[name]: source for name, source in names if name in query}
        if not given:
            continue
        here = [
            index
            for index, each in enumerate(pages)
            if all(text_of(read_path(each.value, s)) == v for v, s in given.items())
        ]
        # A cursor that no page names leads away from the page a caller starts at.
        index = (here[0] if here else 0 if step > 0 else len(pages) - 1) + step
        return pages[index] if 0 <= index < len(pages) else _after(pages[0], paging)
    return None


def pages_of(
    pool: Sequence[Reply], paging: Paging, cursors: Mapping[str, Any] = _NONE
) -> list[Reply]:
    """The example pages; a single one that was made up becomes two.

    A spec without examples is still a list that goes on, so that paging can be tried.

    Args:
        cursors: what leads to a second page, by query parameter.
    """
    pages = list(pool)
    if len(pages) != 1 or pages[0].whole or not isinstance(pages[0].value, Mapping):
        return pages
    first, last = dict(pages[0].value), dict(pages[0].value)
    ends = paging.more is None and paging.done is None
    for name, source in paging.next:
        given = read_path(first, source)
        second = cursors.get(name, SECOND_PAGE)
        end = second + 1 if isinstance(second, int) else "end"
        if given in (None, "", "string"):
            first = _with(first, source, second)
            last = _with(last, source, None if ends else end)
        elif ends:
            last = _with(last, source, None)
    for said, value in ((paging.more, True), (paging.done, False)):
        if said is not None:
            first, last = _with(first, said, value), _with(last, said, not value)
    return [replace(pages[0], value=first), replace(pages[0], value=last)]


def _after(reply: Reply, paging: Paging) -> Reply:
    """The page behind the last one: nothing in it, and nothing after it."""
    if isinstance(reply.value, list):
        return replace(reply, value=[], whole=False)
    if not isinstance(reply.value, Mapping):
        return reply
    value = dict(reply.value)
    for _, source in (*paging.next, *paging.previous):
        if read_path(value, source) is not None:
            value = _with(value, source, None)
    value = _with(value, paging.items, [])
    if paging.more is not None:
        value = _with(value, paging.more, False)
    if paging.done is not None:
        value = _with(value, paging.done, True)
    return replace(reply, value=value, whole=False)


def _with(value: Mapping[str, Any], path: str, new: Any) -> dict[str, Any]:
    """The same value with something else at a dotted path; an item of a list, too."""
    name, _, rest = path.partition(".")
    inner = value.get(name)
    if isinstance(inner, list) and rest:
        return {**value, name: _with_item(inner, rest, new)}
    below = inner if isinstance(inner, Mapping) else {}
    return {**value, name: _with(below, rest, new) if rest else new}


def _with_item(items: list[Any], path: str, new: Any) -> list[Any]:
    index, _, rest = path.partition(".")
    changed = list(items)
    if changed and isinstance(changed[int(index)], Mapping):
        changed[int(index)] = _with(changed[int(index)], rest, new)
    return changed
