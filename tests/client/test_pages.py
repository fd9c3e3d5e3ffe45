"""Lists: across all pages, page by page, and back."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any

import pytest
from claude_api import (
    AsyncClaude,
    AsyncPage,
    AsyncPaginator,
    Claude,
    ClientError,
    SyncPage,
    types,
)
from specloom.mock.server import RunningServer

from tests.client.support import KEY, Caller, Script, find, shown_by

LISTS = ("messages.batches.list", "models.list")
CLASSES = {"messages.batches.list": types.MessageBatch, "models.list": types.ModelInfo}
SERVER = "https://api.anthropic.com"


def pages_of(accessor: str) -> list[Any]:
    """The two pages that the spec shows, and what else it shows of the list."""
    shown = shown_by(accessor).successes(events=False)
    return [reply.value for reply in shown if reply.name.endswith("_page")]


def served_pages(accessor: str, here: str) -> list[Any]:
    """The same, with the addresses that lead to the API as the mock serves them.

    Args:
        here: address of the mock.
    """
    pages = deepcopy(pages_of(accessor))
    for item in (item for page in pages for item in page["data"]):
        if url := item.get("results_url"):
            assert url.startswith(f"{SERVER}/v1/messages/batches/")
            item["results_url"] = here + url.removeprefix(SERVER)
    return pages


@pytest.mark.parametrize("accessor", LISTS)
def test_iterating_goes_across_pages(
    accessor: str, shown: Caller, examples: RunningServer
) -> None:
    first, last = served_pages(accessor, examples.base_url)
    items = shown.read(accessor, limit=2)
    assert [item.to_dict() for item in items] == [*first["data"], *last["data"]]
    assert {type(item) for item in items} == {CLASSES[accessor]}
    assert [request.query for request in examples.requests] == [
        "limit=2",
        f"limit=2&after_id={first['last_id']}",
    ]


@pytest.mark.parametrize("accessor", LISTS)
def test_page_by_page_and_back(
    accessor: str, shown: Caller, examples: RunningServer
) -> None:
    first, last = served_pages(accessor, examples.base_url)

    def check(one: Any, two: Any, back: Any) -> None:
        assert one.to_dict() == first
        assert two.to_dict() == last
        assert back.to_dict() == first
        assert one.has_next_page()
        assert not one.has_previous_page()
        assert not two.has_next_page()
        assert one.next_page_info() == {"after_id": first["last_id"]}
        assert (one.first_id, one.has_more) == (first["first_id"], True)
        assert len(one) == len(one.data) == len(first["data"])

    def sync(client: Any) -> None:
        one = find(client, accessor)()
        assert type(one) is SyncPage
        two = one.get_next_page()
        check(one, two, two.get_previous_page())
        with pytest.raises(ClientError, match="no next page"):
            two.get_next_page()

    async def asynchronous(client: Any) -> None:
        asked = find(client, accessor)()
        assert type(asked) is AsyncPaginator
        one = await asked
        assert type(one) is AsyncPage
        two = await one.get_next_page()
        check(one, two, await two.get_previous_page())
        with pytest.raises(ClientError, match="no next page"):
            await two.get_next_page()

    shown.run(sync, asynchronous)
    # One cursor at a time.
    assert [request.query for request in examples.requests] == [
        "",
        f"after_id={first['last_id']}",
        f"before_id={last['first_id']}",
    ]


def test_iter_pages(shown: Caller, examples: RunningServer) -> None:
    expected = pages_of("models.list")

    async def collect(client: AsyncClaude) -> list[Any]:
        return [page.to_dict() async for page in client.models.list().iter_pages()]

    def listed(client: Claude) -> list[Any]:
        return [page.to_dict() for page in client.models.list().iter_pages()]

    assert shown.run(listed, collect) == expected
    assert len(examples.requests) == 2


def test_backwards_iteration_ends(shown: Caller, examples: RunningServer) -> None:
    _, last = pages_of("models.list")
    items = shown.read("models.list", before_id=last["first_id"])
    assert [item.to_dict() for item in items] == pages_of("models.list")[0]["data"]
    assert all("before_id=" in request.query for request in examples.requests)


def test_page_carries_headers(shown: Caller) -> None:
    page = shown.call("models.list")
    assert page._request_id == "req_018EeWyXxfu5pfWkrYcMdjWG"
    assert page._rate_limits.requests.limit == 4000


def test_options_hold_for_all_pages(shown: Caller, examples: RunningServer) -> None:
    shown.read(
        "messages.batches.list",
        betas=["b-1"],
        extra_headers={"x-a": "1"},
        extra_query={"q": "2"},
    )
    assert len(examples.requests) == 2
    for request in examples.requests:
        assert request.header("anthropic-beta") == "b-1"
        assert request.header("x-a") == "1"
        assert "q=2" in request.query


def test_list_that_goes_in_circles(told: Caller, script: Script) -> None:
    model = pages_of("models.list")[0]["data"][0]
    script.says({"data": [model], "has_more": True, "first_id": "a", "last_id": "a"})
    found: list[Any] = []
    with pytest.raises(ClientError, match="same next page"):
        told.read("models.list", into=found)
    assert len(found) == 2


def test_empty_page(told: Caller, script: Script) -> None:
    script.says({"data": [], "has_more": False, "first_id": None, "last_id": None})
    assert told.read("models.list") == []
    page = told.call("models.list")
    assert page
    assert len(page) == 0
    assert not page.has_next_page()


def test_async_list_is_not_asked_for_before_use(examples: RunningServer) -> None:
    async def main() -> None:
        async with AsyncClaude(api_key=KEY, base_url=examples.base_url) as client:
            client.models.list()

    asyncio.run(main())
    assert examples.requests == []
