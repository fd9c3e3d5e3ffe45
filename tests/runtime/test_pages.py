"""Lists that come in pages."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs

import pytest
from pydantic import Field
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import APIStatusError, ClientError
from runtime.core.model import Model
from runtime.core.omit import omit
from runtime.core.operation import Operation, Pagination
from runtime.core.paging import next_query, previous_query

from tests.runtime.support import Api, Exchange, Server, settings

CURSOR = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)
TOKEN = Pagination(items="items", next={"page": "next_page"})


class Thing(Model):
    id: str


class ThingList(Model):
    data: list[Thing]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None


class TokenList(Model):
    items_: list[Thing] = Field(alias="items")
    next_page: str | None = None


OP: Operation[Any] = Operation("GET", "/things", lambda: ThingList)
TOKENS: Operation[Any] = Operation("GET", "/tokens", lambda: TokenList)


@pytest.mark.parametrize(
    ("page", "query", "following"),
    [
        ({"has_more": True, "last_id": "b"}, {}, {"after_id": "b"}),
        (
            {"has_more": True, "last_id": "b"},
            {"limit": 2},
            {"limit": 2, "after_id": "b"},
        ),
        ({"has_more": True, "last_id": "b"}, {"after_id": "a"}, {"after_id": "b"}),
        ({"has_more": False, "last_id": "b"}, {}, None),
        ({"has_more": True, "last_id": None}, {}, None),
        ({"has_more": True, "last_id": ""}, {}, None),
        ({"last_id": "b"}, {}, {"after_id": "b"}),
        ({"has_more": None, "last_id": "b"}, {}, {"after_id": "b"}),
        ({}, {}, None),
        # Going backwards, has_more speaks of what is before.
        ({"has_more": False, "last_id": "b"}, {"before_id": "c"}, {"after_id": "b"}),
        ({"has_more": True, "last_id": "b"}, {"before_id": "c"}, {"after_id": "b"}),
    ],
)
def test_next_query(page: Any, query: dict[str, Any], following: Any) -> None:
    assert next_query(CURSOR, page, query) == following


@pytest.mark.parametrize(
    ("page", "query", "preceding"),
    [
        ({"has_more": True, "first_id": "b"}, {}, None),
        ({"has_more": False, "first_id": "b"}, {"after_id": "a"}, {"before_id": "b"}),
        ({"has_more": True, "first_id": "b"}, {"before_id": "c"}, {"before_id": "b"}),
        ({"has_more": False, "first_id": "b"}, {"before_id": "c"}, None),
        ({"has_more": True, "first_id": None}, {"before_id": "c"}, None),
    ],
)
def test_previous_query(page: Any, query: dict[str, Any], preceding: Any) -> None:
    assert previous_query(CURSOR, page, query) == preceding


def test_query_without_a_way_back() -> None:
    assert previous_query(TOKEN, {"next_page": "x"}, {"page": "y"}) is None


def test_the_same_page_again() -> None:
    with pytest.raises(ClientError, match=r"same next page again \(after_id='b'\)"):
        next_query(CURSOR, {"has_more": True, "last_id": "b"}, {"after_id": "b"})


def things(ids: str) -> Any:
    """Serves the things with these one-letter ids, by cursor, `limit` at a time."""

    async def handler(exchange: Exchange) -> None:
        query = {
            name: values[0] for name, values in parse_qs(exchange.seen.query).items()
        }
        limit = int(query.get("limit", 2))
        if "before_id" in query:
            rest = ids[: ids.index(query["before_id"])]
            page, more = rest[-limit:], len(rest) > limit
        else:
            start = ids.index(query["after_id"]) + 1 if "after_id" in query else 0
            page, more = ids[start : start + limit], len(ids) > start + limit
        await exchange.answer(
            200,
            {
                "data": [{"id": id} for id in page],
                "has_more": more,
                "first_id": page[:1] or None,
                "last_id": page[-1:] or None,
            },
        )

    return handler


@pytest.mark.parametrize("ids", ["", "a", "ab", "abc", "abcdefg"])
def test_all_items(api: Api, server: Server, ids: str) -> None:
    server.answers(things(ids))
    got: list[Any] = []
    api.items(OP, CURSOR, got, query={"limit": 2, "left": omit})
    assert "".join(thing.id for thing in got) == ids
    assert all(isinstance(thing, Thing) for thing in got)
    assert len(server.requests) == max(1, (len(ids) + 1) // 2)
    assert all("limit=2" in seen.query for seen in server.requests)


def test_options_hold_for_all_pages(api: Api, server: Server) -> None:
    server.answers(things("abc"))
    got: list[Any] = []
    api.items(
        OP,
        CURSOR,
        got,
        extra_headers={"X-A": "1"},
        extra_query={"after_id": "a", "limit": 1},
    )
    assert [thing.id for thing in got] == ["b", "c"]
    assert [seen.headers["x-a"] for seen in server.requests] == ["1", "1"]


def test_backwards(api: Api, server: Server) -> None:
    server.answers(things("abcdefg"))
    got: list[Any] = []
    api.items(OP, CURSOR, got, query={"before_id": "f"})
    assert [thing.id for thing in got] == ["d", "e", "b", "c", "a"]


def test_by_token(api: Api, server: Server) -> None:
    server.replies(
        (200, {"items": [{"id": "a"}], "next_page": "p2"}),
        (200, {"items": [], "next_page": "p3"}),
        (200, {"items": [{"id": "b"}], "next_page": None}),
    )
    got: list[Any] = []
    api.items(TOKENS, TOKEN, got)
    assert [thing.id for thing in got] == ["a", "b"]
    assert [seen.query for seen in server.requests] == ["", "page=p2", "page=p3"]


def test_a_list_that_does_not_go_on(api: Api, server: Server) -> None:
    server.replies((200, {"items": [{"id": "a"}], "next_page": "p"}))
    got: list[Any] = []
    with pytest.raises(ClientError, match="same next page again"):
        api.items(TOKENS, TOKEN, got)
    assert len(server.requests) == 2


def test_a_list_that_goes_in_circles(api: Api, server: Server) -> None:
    server.replies(
        *((200, {"items": [{"id": "a"}], "next_page": token}) for token in "pqpqpq")
    )
    with pytest.raises(ClientError, match="never ends"):
        api.items(TOKENS, TOKEN, [])
    assert len(server.requests) == 3


def test_a_failure_on_the_way(api: Api, server: Server) -> None:
    server.replies(
        (200, {"items": [{"id": "a"}], "next_page": "p"}), (404, {"error": {}})
    )
    got: list[Any] = []
    with pytest.raises(APIStatusError):
        api.items(TOKENS, TOKEN, got)
    assert [thing.id for thing in got] == ["a"]


def test_a_page(server: Server) -> None:
    server.answers(things("abcde"))
    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        page = client.page(OP, CURSOR)
        assert [thing.id for thing in page.data] == ["a", "b"]
        assert len(page) == 2
        assert (page.first_id, page.last_id, page.has_more) == ("a", "b", True)
        assert page._response_headers["request-id"] == "req_1"
        assert page.to_dict()["last_id"] == "b"
        assert repr(page).startswith("SyncPage(ThingList(")
        assert page.has_next_page()
        assert page.next_page_info() == {"after_id": "b"}
        assert not page.has_previous_page()
        with pytest.raises(ClientError, match="no previous page"):
            page.get_previous_page()
        with pytest.raises(AttributeError, match="nope"):
            _ = page.nope
        second = page.get_next_page()
        assert [thing.id for thing in second.data] == ["c", "d"]
        back = second.get_previous_page()
        assert [thing.id for thing in back.data] == ["a", "b"]
        assert back.get_next_page().data == second.data
        last = second.get_next_page()
        assert not last.has_next_page()
        with pytest.raises(ClientError, match=r"ask has_next_page\(\)"):
            last.get_next_page()
        assert [len(each.data) for each in page.iter_pages()] == [2, 2, 1]
        assert [thing.id for thing in page] == list("abcde")
        assert [thing.id for thing in second] == list("cde")


def test_an_async_page(server: Server) -> None:
    server.answers(things("abcde"))

    async def main() -> None:
        async with AsyncAPIClient(settings=settings(), base_url=server.url) as client:
            paginator = client.page(OP, CURSOR)
            assert not server.requests
            page = await paginator
            assert [thing.id for thing in page.data] == ["a", "b"]
            assert page.last_id == "b"
            second = await page.get_next_page()
            assert [thing.id for thing in second.data] == ["c", "d"]
            back = await second.get_previous_page()
            assert back.data == page.data
            assert [len(each.data) async for each in page.iter_pages()] == [2, 2, 1]
            assert [len(each) async for each in paginator.iter_pages()] == [2, 2, 1]
            assert [thing.id async for thing in page] == list("abcde")
            assert [thing.id async for thing in paginator] == list("abcde")

    asyncio.run(main())


def test_a_page_whose_items_are_missing(server: Server) -> None:
    server.replies(
        (200, {"has_more": True, "last_id": "x"}), (200, {"data": 5, "has_more": False})
    )
    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        page = client.page(OP, CURSOR)
        assert page.data == []
        assert page
        assert list(page) == []
