"""Lists that only their shape makes pages: the client, against the mock of its spec."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.config.reader import default_config
from specloom.mock.app import create_app
from specloom.mock.server import RunningServer, serve
from specloom.runs.demo import imported
from specloom.runs.read import read

from tests.golden import CASES

CASE = "pages_by_shape"
# Method -> how often a list is asked for until its end.
ASKED = {
    "list_by_token": 2,
    "list_by_token_pages": 2,
    "list_by_last_id": 2,
    "list_by_address": 2,
    "list_by_link": 2,
    "list_by_number": 1,  # the mock says that there is one page
    "list_by_offset": 2,
    "list_by_iterator": 2,
}
MOST = 10


@pytest.fixture(scope="module")
def package(goldens: Path) -> Iterator[ModuleType]:
    with imported(goldens / CASE / CASE) as module:
        yield module


@pytest.fixture(scope="module")
def mock() -> Iterator[RunningServer]:
    documents, _ = read(default_config(CASES / CASE / "openapi.yaml"))
    with serve(create_app(*documents)) as server:
        yield server


@pytest.mark.parametrize("method", ASKED)
def test_lists_of_the_mock_end(
    method: str, package: ModuleType, mock: RunningServer
) -> None:
    with package.PagesByShape(base_url=mock.base_url) as client:
        pages = list(islice(getattr(client.lists, method)().iter_pages(), MOST))
    assert all(type(page.data) is list for page in pages)
    assert pages[0].data
    assert len(pages) == ASKED[method]

    async def main() -> list[Any]:
        async with package.AsyncPagesByShape(base_url=mock.base_url) as client:
            found: list[Any] = []
            async for page in getattr(client.lists, method)().iter_pages():
                found.append(page)
                assert len(found) < MOST
            return found

    assert [page.to_dict() for page in asyncio.run(main())] == [
        page.to_dict() for page in pages
    ]


def test_the_query_goes_on(package: ModuleType, mock: RunningServer) -> None:
    with package.PagesByShape(base_url=mock.base_url) as client:
        page = client.lists.list_by_address(color="red")
        assert page.next_page_info() == {"color": "red", "page": "2"}
        assert page.parsed.count == page.count
        raw = client.lists.with_raw_response.list_by_address(color="red")
        assert raw.parse().parsed == page.parsed


def test_what_is_refused_by_the_annotation_is_no_page(
    package: ModuleType, mock: RunningServer
) -> None:
    with package.PagesByShape(base_url=mock.base_url) as client:
        whole = client.lists.list_at_once()
        assert type(whole) is package.types.ListsListAtOnceResponse
