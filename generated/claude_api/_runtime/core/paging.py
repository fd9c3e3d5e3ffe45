"""How a list goes on from page to page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from .errors import ClientError
from .operation import Pagination

__all__ = ["BasePage", "VisitedPages", "next_query", "previous_query", "read_property"]

T = TypeVar("T")


def next_query(
    pagination: Pagination, page: Any, query: Mapping[str, Any]
) -> dict[str, Any] | None:
    """The query of the page after this one, None when this is the last.

    Args:
        page: the list's object, as a mapping or a model.
        query: the query that asked for this page.

    Raises:
        ClientError: the next page would be this page again.
    """
    return _turn(pagination.next, pagination.previous, pagination.more, page, query)


def previous_query(
    pagination: Pagination, page: Any, query: Mapping[str, Any]
) -> dict[str, Any] | None:
    """The query of the page before this one, None when this is the first."""
    if not _is_set(query, pagination.next) and not _is_set(query, pagination.previous):
        return None  # No cursor: the list was read from its beginning.
    return _turn(pagination.previous, pagination.next, pagination.more, page, query)


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
    turning = _is_set(query, behind) and not _is_set(query, ahead)
    if more is not None and not turning and read_property(page, more) is False:
        return None
    cursor = {name: read_property(page, source) for name, source in ahead.items()}
    if all(value is None or value == "" for value in cursor.values()):
        return None
    if all(query.get(name) == value for name, value in cursor.items()):
        raise ClientError(
            "the list does not go on: the server named the same next page again"
            f" ({', '.join(f'{name}={value!r}' for name, value in cursor.items())})"
        )
    rest = {name: value for name, value in query.items() if name not in behind}
    return {**rest, **cursor}


def _is_set(query: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    return any(query.get(name) is not None for name in names)


def read_property(value: Any, path: str) -> Any:
    """What stands at a dotted path of wire names, in mappings and models alike."""
    for name in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(name)
        else:
            value = _attribute(value, name)
    return value


def _attribute(model: Any, wire_name: str) -> Any:
    fields = getattr(type(model), "model_fields", {})
    for name, field in fields.items():
        if field.alias == wire_name:
            return getattr(model, name, None)
    return getattr(model, wire_name, None)


class BasePage(Generic[T]):
    """One page of a list; everything else it carries can be read from it too."""

    def __init__(
        self, body: Any, pagination: Pagination, query: Mapping[str, Any]
    ) -> None:
        self._body = body
        self._pagination = pagination
        self._query = dict(query)

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        items = read_property(self._body, self._pagination.items)
        return items if isinstance(items, list) else []

    def __getattr__(self, name: str) -> Any:
        # Only for what the page itself does not have.
        if name == "_body":
            raise AttributeError(name)
        return getattr(self._body, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._body!r})"

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True  # A page without items is a page.

    def to_dict(self) -> dict[str, Any]:
        """What was received, as plain JSON values."""
        plain: dict[str, Any] = self._body.to_dict()
        return plain

    def has_next_page(self) -> bool:
        """Whether the list goes on after this page."""
        return self.next_page_info() is not None

    def next_page_info(self) -> dict[str, Any] | None:
        """The query of the next page, None when this is the last."""
        return next_query(self._pagination, self._body, self._query)

    def has_previous_page(self) -> bool:
        """Whether the list has a page before this one."""
        return self.previous_page_info() is not None

    def previous_page_info(self) -> dict[str, Any] | None:
        """The query of the previous page, None when this is the first."""
        return previous_query(self._pagination, self._body, self._query)

    def _next_query(self) -> dict[str, Any]:
        """The query of the next page.

        Raises:
            ClientError: there is none.
        """
        return _existing(self.next_page_info(), "next")

    def _previous_query(self) -> dict[str, Any]:
        """The query of the previous page.

        Raises:
            ClientError: there is none.
        """
        return _existing(self.previous_page_info(), "previous")

    def _onward(self) -> dict[str, Any] | None:
        # A page that was asked for backwards goes on backwards.
        names = self._pagination
        if _is_set(self._query, names.previous) and not _is_set(
            self._query, names.next
        ):
            return self.previous_page_info()
        return self.next_page_info()


class VisitedPages:
    """The pages that one iteration has visited."""

    def __init__(self) -> None:
        self._queries: set[str] = set()

    def add(self, query: Mapping[str, Any]) -> None:
        """Remember a page.

        Raises:
            ClientError: it was there before; the list would never end.
        """
        key = repr(sorted(query.items()))
        if key in self._queries:
            raise ClientError(
                "the list never ends: the server named a page a second time"
            )
        self._queries.add(key)


def _existing(query: dict[str, Any] | None, which: str) -> dict[str, Any]:
    if query is None:
        raise ClientError(f"there is no {which} page: ask has_{which}_page() first")
    return query
