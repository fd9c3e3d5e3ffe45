"""One page of a list, without the pages around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic

from typing_extensions import TypeVar

from .errors import ClientError
from .operation import Pagination
from .turning import Sight, is_set, next_query, previous_query, read_property

__all__ = ["BasePage", "VisitedPages", "next_query", "previous_query", "read_property"]

T = TypeVar("T")
R = TypeVar("R", default=Any)


class BasePage(Generic[T, R]):
    """One page of a list; everything else it carries can be read from it too.

    `T` is what the list holds, `R` what a response is.
    """

    def __init__(
        self,
        body: Any,
        pagination: Pagination,
        query: Mapping[str, Any],
        links: Mapping[str, str] | None = None,
    ) -> None:
        self._body = body
        self._pagination = pagination
        self._query = dict(query)
        self._sight = Sight(links or {})

    @property
    def parsed(self) -> R:
        """The response as a whole: the object that holds the list, or the list itself."""
        whole: R = self._body
        return whole

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
        """What was received, as plain JSON values; a bare list is the value of `data`."""
        plain = _plain(self._body)
        return plain if isinstance(plain, dict) else {"data": plain}

    def has_next_page(self) -> bool:
        """Whether the list goes on after this page, as far as can be told from it."""
        return self.next_page_info() is not None

    def next_page_info(self) -> dict[str, Any] | None:
        """The query of the next page, None when this is the last."""
        return next_query(self._pagination, self._body, self._query, self._sight)

    def has_previous_page(self) -> bool:
        """Whether the list has a page before this one."""
        return self.previous_page_info() is not None

    def previous_page_info(self) -> dict[str, Any] | None:
        """The query of the previous page, None when this is the first."""
        return previous_query(self._pagination, self._body, self._query, self._sight)

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
        if is_set(self._query, names.previous) and not is_set(self._query, names.next):
            return self.previous_page_info()
        return self.next_page_info()

    def _comes_after(self, page: BasePage[T, R]) -> bool:
        """Take over what the page before has shown; whether this is another page.

        A server that does not know the parameter, or has nothing behind its last page,
        may give the same page for every number.
        """
        full = max(page._sight.full, len(page.data))
        self._sight = self._sight._replace(full=full)
        if self._pagination.page is None and self._pagination.offset is None:
            return True
        one, other = _plain(page.data), _plain(self.data)
        return one != other or not all(isinstance(each, dict) for each in one)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else value


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
