"""How a list goes on, as a value."""

from __future__ import annotations

from msgspec import Struct


class Paging(Struct, frozen=True, kw_only=True):
    """How a list goes on.

    Properties of a response are dotted paths; a number in one is an index of a list,
    `-1` its last item. One of `next`, `page`, `offset`, `url` and `link` says how.
    """

    # What says so: the annotation, specloom.toml, or the id of a rule about shapes.
    rule: str
    items: str  # property; "" where the whole response is the list
    more: str | None = None  # property; false says that this page is the last
    done: str | None = None  # property; true says it
    next: tuple[tuple[str, str], ...] = ()  # query parameter, property
    previous: tuple[tuple[str, str], ...] = ()
    page: str | None = None  # query parameter that counts pages
    first: int = 1  # its value on the first page
    offset: str | None = None  # query parameter that counts items
    url: str | None = None  # property that holds the address of the next page
    link: bool = False  # the `Link` header holds it
    size: str | None = None  # query parameter: how many items a page may have
    largest: int | None = None  # a size that the server surely serves
    total: str | None = None  # property: how many items there are
    pages: str | None = None  # property: how many pages there are

    @property
    def kind(self) -> str:
        """How the next page is asked for, in a few words."""
        if self.next:
            return "cursor"
        if self.url or self.link:
            return "address of the next page"
        return "page number" if self.page else "offset"

    @property
    def parameters(self) -> tuple[str, ...]:
        """The query parameters that ask for another page."""
        own = [name for name in (self.page, self.offset) if name]
        turned = [name for name, _ in (*self.next, *self.previous)]
        return tuple(dict.fromkeys([*turned, *own]))
