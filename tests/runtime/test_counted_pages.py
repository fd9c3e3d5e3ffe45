"""Lists whose next page is counted, addressed, or begins after the last item."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlencode

import httpx2
import pytest
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import APIStatusError, ClientError
from runtime.core.headers import link_header
from runtime.core.model import Model
from runtime.core.operation import Operation, Pagination
from runtime.core.turning import Sight, next_query, previous_query

from tests.runtime.support import Api, Exchange, Handler, Server, settings


class Thing(Model):
    id: str


LISTED: Operation[Any] = Operation("GET", "/things", lambda: list[Thing])
HELD: Operation[Any] = Operation("GET", "/things", lambda: dict[str, Any])

PAGE = Pagination(items="", page="page")
OFFSET = Pagination(items="", offset="offset", first=0)
SIZED = Pagination(items="", page="page", size="limit", largest=100)
LINK = Pagination(items="", link=True)
URL = Pagination(items="things", url="links.next")
LAST_ID = Pagination(
    items="things",
    more="more",
    next={"after": "things.-1.id"},
    previous={"before": "things.0.id"},
)
DONE = Pagination(items="things", done="done", next={"iterator": "iterator"})


def ids(text: str) -> list[dict[str, str]]:
    return [{"id": each} for each in text]


def served(letters: str, size: int, *, first: int = 1, most: int = 100) -> Handler:
    """A list by page number or offset; no page has more than `most` items."""

    async def answer(exchange: Exchange) -> None:
        query = {k: v[0] for k, v in parse_qs(exchange.seen.query).items()}
        wanted = min(int(query.get("limit", size)), most)
        start = int(query.get("offset", 0))
        start += (int(query.get("page", first)) - first) * wanted
        await exchange.answer(200, ids(letters[start : start + wanted]))

    return answer


def read(api: Api, server: Server, pagination: Pagination, **query: Any) -> str:
    """The ids of all items, in the order in which they come."""
    got: list[Any] = []
    api.items(LISTED, pagination, got, query=query)
    return "".join(thing.id for thing in got)


def asked(server: Server) -> list[str]:
    return [seen.query for seen in server.requests]


def test_by_number(api: Api, server: Server) -> None:
    server.answers(served("abcde", 2))
    assert read(api, server, PAGE) == "abcde"
    # A page shorter than the one before it is the last.
    assert asked(server) == ["", "page=2", "page=3"]


def test_by_number_from_zero(api: Api, server: Server) -> None:
    server.answers(served("abcd", 2, first=0))
    assert read(api, server, PAGE._replace(first=0)) == "abcd"
    assert asked(server) == ["", "page=1", "page=2"]


def test_by_number_from_the_middle(api: Api, server: Server) -> None:
    server.answers(served("abcde", 2))
    assert read(api, server, PAGE, page=2, q="x") == "cde"
    assert asked(server) == ["page=2&q=x", "page=3&q=x"]


def test_by_offset(api: Api, server: Server) -> None:
    server.answers(served("abcd", 2))
    assert read(api, server, OFFSET) == "abcd"
    assert asked(server) == ["", "offset=2", "offset=4"]


def test_an_offset_counts_what_came(api: Api, server: Server) -> None:
    """A server may give fewer items than it was asked for, and say nothing."""
    server.answers(served("abcdefg", 2, most=3))
    assert read(api, server, OFFSET, limit=5) == "abcdefg"
    assert asked(server) == ["limit=5", "limit=5&offset=3", "limit=5&offset=6"]


def test_a_server_that_gives_less_than_asked_for(api: Api, server: Server) -> None:
    server.answers(served("abcdefg", 2, most=3))
    assert read(api, server, SIZED._replace(largest=None), limit=5) == "abcdefg"


def test_a_short_first_page_is_the_last(api: Api, server: Server) -> None:
    server.answers(served("ab", 2))
    assert read(api, server, SIZED, limit=5) == "ab"
    assert asked(server) == ["limit=5"]


def test_an_empty_list(api: Api, server: Server) -> None:
    server.answers(served("", 2))
    assert read(api, server, PAGE) == ""
    assert len(server.requests) == 1


@pytest.mark.parametrize("pagination", [PAGE, OFFSET])
def test_a_server_that_does_not_count(
    api: Api, server: Server, pagination: Pagination
) -> None:
    """It gives the same page for every number: there is one page."""
    server.replies((200, ids("ab")))
    assert read(api, server, pagination) == "ab"
    assert len(server.requests) == 2


def test_equal_pages_of_plain_values_are_pages(api: Api, server: Server) -> None:
    numbers: Operation[Any] = Operation("GET", "/numbers", lambda: list[int])
    server.replies((200, [0, 0]), (200, [0, 0]), (200, []))
    got: list[Any] = []
    api.items(numbers, PAGE, got)
    assert got == [0, 0, 0, 0]


def test_a_total_ends_the_list(api: Api, server: Server) -> None:
    pagination = Pagination(items="things", offset="skip", first=0, total="meta.total")
    server.replies(
        (200, {"things": ids("ab"), "meta": {"total": 4}}),
        (200, {"things": ids("cd"), "meta": {"total": 4}}),
    )
    got: list[Any] = []
    api.items(HELD, pagination, got)
    assert [each["id"] for each in got] == list("abcd")
    assert asked(server) == ["", "skip=2"]


@pytest.mark.parametrize(
    ("pagination", "body", "query", "following"),
    [
        (Pagination(items="a", page="p", pages="n"), {"a": [1], "n": 1}, {}, None),
        (Pagination(items="a", page="p", pages="n"), {"a": [1], "n": 2}, {}, {"p": 2}),
        (
            Pagination(items="a", page="p", pages="n"),
            {"a": [1], "n": 2},
            {"p": 2},
            None,
        ),
        (
            Pagination(items="a", page="p", pages="n", first=0),
            {"a": [1], "n": 2},
            {"p": "1"},
            None,
        ),
        (Pagination(items="a", page="p", total="n"), {"a": [1, 2], "n": 2}, {}, None),
        (Pagination(items="a", page="p", total="n"), {"a": [1], "n": 2}, {}, {"p": 2}),
        # What a later page says of the total is no help without the size of a full one.
        (
            Pagination(items="a", page="p", total="n"),
            {"a": [1], "n": 2},
            {"p": 2},
            {"p": 3},
        ),
        (Pagination(items="a", page="p", more="m"), {"a": [1], "m": False}, {}, None),
        (Pagination(items="a", page="p", more="m"), {"a": [1]}, {}, {"p": 2}),
        (Pagination(items="a", page="p", done="d"), {"a": [1], "d": True}, {}, None),
        (
            Pagination(items="a", page="p", total="n"),
            {"a": [1], "n": "?"},
            {},
            {"p": 2},
        ),
        (Pagination(items="a", page="p"), {"a": "?"}, {}, None),
        (Pagination(items="a", page="p"), None, {}, None),
    ],
)
def test_where_counting_ends(
    pagination: Pagination,
    body: Any,
    query: dict[str, Any],
    following: dict[str, Any] | None,
) -> None:
    assert next_query(pagination, body, query) == following


def test_the_size_of_full_pages_makes_sense_of_a_total() -> None:
    pagination = Pagination(items="a", page="p", total="n")
    page = {"a": [1, 2], "n": 4}
    assert next_query(pagination, page, {"p": 2}, Sight(full=2)) is None
    assert next_query(pagination, {**page, "n": 5}, {"p": 2}, Sight(full=2)) == {"p": 3}


def test_what_is_no_number_cannot_be_counted_on_from() -> None:
    with pytest.raises(ClientError, match="p='x' is no number"):
        next_query(Pagination(items="", page="p"), [1], {"p": "x"})


def test_back_by_number() -> None:
    assert previous_query(PAGE, [], {}) is None
    assert previous_query(PAGE, [], {"page": 1}) is None
    assert previous_query(PAGE, [], {"page": 3, "q": "x"}) == {"page": 2, "q": "x"}


def linked(api: Api, server: Server) -> None:
    base = f"{server.url}/elsewhere"
    server.replies(
        (200, ids("a"), {"link": f'<{base}?page=2&q=a%20b>; rel="next"'}),
        (200, ids("b"), {"link": f'<{base}?page=1>; rel="prev", <?page=3>; rel=next'}),
        (200, ids("c"), {"link": f'<{base}?page=1>; rel="first"'}),
    )
    assert read(api, server, LINK, q="a b") == "abc"


def test_by_link(api: Api, server: Server) -> None:
    linked(api, server)
    assert asked(server) == ["q=a+b", "page=2&q=a+b", "page=3"]
    # The path stays that of the operation: credentials go nowhere else.
    assert {seen.path for seen in server.requests} == {"/things"}


def test_a_header_that_names_other_pages_ends_a_counted_list(
    api: Api, server: Server
) -> None:
    server.replies(
        (200, ids("ab"), {"link": '<?page=2>; rel="next"'}),
        (200, ids("cd"), {"link": '<?page=1>; rel="prev"'}),
    )
    assert read(api, server, PAGE) == "abcd"
    assert len(server.requests) == 2


def test_a_header_about_something_else_ends_nothing(api: Api, server: Server) -> None:
    header = {"link": '</docs>; rel="deprecation"'}
    server.replies((200, ids("a"), header), (200, ids("b"), header), (200, [], header))
    assert read(api, server, PAGE) == "ab"


def test_by_address(api: Api, server: Server) -> None:
    server.replies(
        (
            200,
            {"things": ids("a"), "links": {"next": "https://x.example/y?c=1&d=2&d=3"}},
        ),
        (200, {"things": ids("b"), "links": {"next": "/y?c=2"}}),
        (200, {"things": ids("c"), "links": {"next": None}}),
    )
    got: list[Any] = []
    api.items(HELD, URL, got, query={"q": "x"})
    assert [each["id"] for each in got] == list("abc")
    assert asked(server) == ["q=x", "c=1&d=2&d=3", "c=2"]


@pytest.mark.parametrize("links", [{}, {"next": ""}, {"next": None}, None])
def test_without_an_address_a_page_is_the_last(links: Any) -> None:
    assert next_query(URL, {"things": [1], "links": links}, {}) is None


def test_an_address_without_a_query() -> None:
    with pytest.raises(ClientError, match="at '/next/2', which has no query"):
        next_query(URL, {"links": {"next": "/next/2"}}, {})


def test_an_address_that_leads_back(api: Api, server: Server) -> None:
    server.replies((200, {"things": ids("a"), "links": {"next": "?page=2"}}))
    got: list[Any] = []
    with pytest.raises(ClientError, match=r"same next page again \(page='2'\)"):
        api.items(HELD, URL, got)
    assert len(server.requests) == 2


def test_addresses_that_lead_in_circles(api: Api, server: Server) -> None:
    server.replies(
        *(
            (200, {"things": ids("a"), "links": {"next": f"?page={number}"}})
            for number in "2323"
        )
    )
    with pytest.raises(ClientError, match="never ends"):
        api.items(HELD, URL, [])
    assert len(server.requests) == 3


def test_after_the_last_item(api: Api, server: Server) -> None:
    server.replies(
        (200, {"things": ids("ab"), "more": True}),
        (200, {"things": ids("cd"), "more": False}),
    )
    got: list[Any] = []
    api.items(HELD, LAST_ID, got)
    assert [each["id"] for each in got] == list("abcd")
    assert asked(server) == ["", "after=b"]


def test_after_the_last_item_of_an_empty_page() -> None:
    assert next_query(LAST_ID, {"things": [], "more": True}, {"after": "b"}) is None


def test_before_the_first_item() -> None:
    page = {"things": ids("cd"), "more": False}
    assert previous_query(LAST_ID, page, {"after": "b"}) == {"before": "c"}


def test_an_iterator_that_says_when_it_is_done(api: Api, server: Server) -> None:
    server.replies(
        (200, {"things": ids("a"), "done": False, "iterator": "x"}),
        (200, {"things": ids("b"), "done": True, "iterator": "y"}),
    )
    got: list[Any] = []
    api.items(HELD, DONE, got)
    assert [each["id"] for each in got] == list("ab")
    assert asked(server) == ["", "iterator=x"]


def test_an_address_in_place_of_a_cursor() -> None:
    pagination = Pagination(items="a", next={"cursor": "next"})
    address = "https://x.example/y?" + urlencode({"cursor": "c2", "q": "a b"})
    assert next_query(pagination, {"next": address}, {}) == {"cursor": "c2", "q": "a b"}
    # One that does not hold the parameter is a cursor that looks like an address.
    odd = "https://x.example/y?z=1"
    assert next_query(pagination, {"next": odd}, {}) == {"cursor": odd}


def test_a_page_of_a_bare_list(server: Server) -> None:
    server.answers(served("abc", 2))
    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        page = client.page(LISTED, PAGE)
        assert page.parsed == page.data == [Thing(id="a"), Thing(id="b")]
        assert page.to_dict() == {"data": ids("ab")}
        assert page.has_next_page()
        second = page.get_next_page()
        assert second.to_dict() == {"data": ids("c")}
        assert not second.has_next_page()  # It is shorter than the first one.
        assert second.get_previous_page().data == page.data
        with pytest.raises(ClientError, match="no previous page"):
            page.get_previous_page()


def test_a_page_keeps_the_response(server: Server) -> None:
    server.replies((200, {"things": ids("a"), "links": {}, "count": 7}))

    async def main() -> None:
        async with AsyncAPIClient(settings=settings(), base_url=server.url) as client:
            page = await client.page(HELD, URL)
            assert page.parsed["count"] == 7

    asyncio.run(main())


def test_a_page_that_is_not_there(api: Api, server: Server) -> None:
    """Not an end that the list has told: the failure is the caller's to see."""
    server.replies((200, ids("ab")), (404, {"message": "no such page"}))
    got: list[Any] = []
    with pytest.raises(APIStatusError, match="no such page"):
        api.items(LISTED, PAGE, got)
    assert len(got) == 2


@pytest.mark.parametrize(
    ("value", "links"),
    [
        ("", {}),
        ("<>", {}),
        ("no link at all", {}),
        ('</a?x=1,2;y=3>; rel="next"', {"next": "/a?x=1,2;y=3"}),
        ('</a>; title="b=c, <d>; rel=\\"prev\\""; rel=Next', {"next": "/a"}),
        (
            '</a>;rel="next last" , </b>;rel=first',
            {"next": "/a", "last": "/a"} | {"first": "/b"},
        ),
        ("</a>; rel=next, </b>; rel=next", {"next": "/a"}),
    ],
)
def test_link_header(value: str, links: dict[str, str]) -> None:
    assert link_header(httpx2.Response(200, headers={"link": value})) == links
