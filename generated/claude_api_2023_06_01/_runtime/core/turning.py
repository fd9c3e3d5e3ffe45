"""Which page follows: from a page and the query that asked for it to the next query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeGuard
from urllib.parse import parse_qsl, urlsplit

from .errors import ClientError
from .operation import Pagination

__all__ = ["Sight", "is_set", "next_query", "previous_query", "read_property"]


class Sight(NamedTuple):
    """What is known of a page besides its body and its query."""

    links: Mapping[str, str] = {}  # of the `Link` header: relation -> address
    full: int = 0  # how many items an earlier page of the list had, at most


def next_query(
    pagination: Pagination,
    page: Any,
    query: Mapping[str, Any],
    sight: Sight = Sight(),  # noqa: B008 (a constant)
) -> dict[str, Any] | None:
    """The query of the page after this one, None when this is the last.

    Args:
        page: what came, as a mapping, a list or a model.
        query: the query that asked for this page.

    Raises:
        ClientError: the next page would be this page again.
    """
    if pagination.next:
        if _says(page, pagination.done, True):
            return None
        names = pagination
        return _turn(names.next, names.previous, names.more, page, query)
    if _says(page, pagination.more, False) or _says(page, pagination.done, True):
        return None
    if pagination.url or pagination.link:
        return _followed(pagination, page, query, sight)
    return _counted(pagination, page, query, sight)


def previous_query(
    pagination: Pagination,
    page: Any,
    query: Mapping[str, Any],
    sight: Sight = Sight(),  # noqa: B008 (a constant)
) -> dict[str, Any] | None:
    """The query of the page before this one, None when this is the first."""
    if pagination.link:
        address = sight.links.get("prev")
        return None if address is None else _query_of(address, query)
    if pagination.page is not None:
        number = _number(query, pagination.page, pagination.first)
        if number <= pagination.first:
            return None
        return {**query, pagination.page: number - 1}
    names = pagination
    if not is_set(query, names.next) and not is_set(query, names.previous):
        return None  # No cursor: the list was read from its beginning.
    return _turn(names.previous, names.next, names.more, page, query)


def _turn(
    ahead: Mapping[str, str],
    behind: Mapping[str, str],
    more: str | None,
    page: Any,
    query: Mapping[str, Any],
) -> dict[str, Any] | None:
    if not ahead:
        return None
    # `more` speaks of the direction in which this page was asked for; in the other
    # one there is at least the page that its cursor came from.
    turning = is_set(query, behind) and not is_set(query, ahead)
    if not turning and _says(page, more, False):
        return None
    cursor = {name: read_property(page, source) for name, source in ahead.items()}
    if all(value is None or value == "" for value in cursor.values()):
        return None
    for name, value in cursor.items():
        # Some servers give the whole address where a cursor is expected.
        if isinstance(value, str) and value.startswith(("https://", "http://")):
            found = _query_in(value)
            if name in found:
                return _other(found, query)
    if all(query.get(name) == value for name, value in cursor.items()):
        raise _same_page(cursor)
    rest = {name: value for name, value in query.items() if name not in behind}
    return {**rest, **cursor}


def _followed(
    pagination: Pagination, page: Any, query: Mapping[str, Any], sight: Sight
) -> dict[str, Any] | None:
    if pagination.link:
        address = sight.links.get("next")
    else:
        address = read_property(page, pagination.url or "")
    if not isinstance(address, str) or not address:
        return None
    return _query_of(address, query)


def _query_of(address: str, query: Mapping[str, Any]) -> dict[str, Any]:
    """The query of an address that the server gave.

    Only its query: the host and the path are those of the operation, so that credentials
    go nowhere else, and a proxy in between stays in between.
    """
    found = _query_in(address)
    if not found:
        raise ClientError(f"the next page is at {address!r}, which has no query")
    return _other(found, query)


def _query_in(address: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in parse_qsl(urlsplit(address).query, keep_blank_values=True):
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    return found


def _other(found: dict[str, Any], query: Mapping[str, Any]) -> dict[str, Any]:
    if {n: _text(v) for n, v in query.items()} == {
        n: _text(v) for n, v in found.items()
    }:
        raise _same_page(found)
    return found


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _same_page(cursor: Mapping[str, Any]) -> ClientError:
    named = ", ".join(f"{name}={value!r}" for name, value in cursor.items())
    return ClientError(
        f"the list does not go on: the server named the same next page again ({named})"
    )


def _counted(
    pagination: Pagination, page: Any, query: Mapping[str, Any], sight: Sight
) -> dict[str, Any] | None:
    name = pagination.page or pagination.offset
    if name is None:
        return None
    items = read_property(page, pagination.items)
    count = len(items) if isinstance(items, list) else 0
    first = pagination.first
    number = _number(query, name, first)
    if count == 0 or _is_short(pagination, count, query, sight):
        return None
    # A server that speaks of other pages in the header names the next one, if any.
    if sight.links.keys() & {"prev", "first", "last"} and "next" not in sight.links:
        return None
    pages = read_property(page, pagination.pages) if pagination.pages else None
    total = read_property(page, pagination.total) if pagination.total else None
    if pagination.page is not None:
        full = max(count, sight.full)
        seen = (number - first) * full + count
        known = number == first or sight.full > 0
        if _is_count(pages) and number - first + 1 >= pages:
            return None
        following = number + 1
    else:
        seen, known = number - first + count, True
        following = number + count
    if _is_count(total) and known and seen >= total:
        return None
    return {**query, name: following}


def _is_short(
    pagination: Pagination, count: int, query: Mapping[str, Any], sight: Sight
) -> bool:
    """Whether a page has fewer items than one that others follow.

    A size that was asked for says so where the server surely serves it: some serve fewer
    items than they are asked for, and say nothing.
    """
    if count < sight.full:
        return True
    asked = query.get(pagination.size) if pagination.size else None
    if not _is_count(asked) or pagination.largest is None:
        return False
    return count < asked <= pagination.largest


def _is_count(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(query: Mapping[str, Any], name: str, first: int) -> int:
    value = query.get(name)
    try:
        return first if value is None else int(value)
    except (TypeError, ValueError):
        raise ClientError(f"{name}={value!r} is no number to count on from") from None


def _says(page: Any, path: str | None, value: bool) -> bool:
    return path is not None and read_property(page, path) is value


def is_set(query: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    """Whether a query has one of these parameters."""
    return any(query.get(name) is not None for name in names)


def read_property(value: Any, path: str) -> Any:
    """What stands at a dotted path of wire names, in mappings, lists and models alike.

    A number is the index of an item; "" is the value itself.
    """
    for name in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, list):
            index = int(name) if name.lstrip("-").isdecimal() else len(value)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            value = _attribute(value, name)
    return value


def _attribute(model: Any, wire_name: str) -> Any:
    fields = getattr(type(model), "model_fields", {})
    for name, field in fields.items():
        if field.alias == wire_name:
            return getattr(model, name, None)
    return getattr(model, wire_name, None)
