"""A program that calls things by their former names, and by today's."""

from __future__ import annotations

import asyncio
import os
import sys

from shop import AsyncShop, Shop, params, types


def written(client: Shop) -> types.Note:
    tool: params.Tool = {"name": "pen"}
    note: types.Note = client.notes.write(text="Hello", tools=[tool])
    author: types.Author = client.people.find("person_1")
    assert author.name == client.admin.people.retrieve("person_1").name
    response = client.notes.with_raw_response.write(text="Hello", tools=[])
    assert response.parse().id == note.id
    people = client.admin.people.with_raw_response.list().parse()
    assert isinstance(people[0], types.Author)
    client.admin.with_raw_response.people.list()
    return note


async def written_async(client: AsyncShop) -> types.Note:
    assert (await client.people.find("person_1")).name == "Ada"
    assert (await client.admin.people.list())[0].name == "Ada"
    return await client.notes.write(text="Hello", tools=[])


def main() -> None:
    url = os.environ["SHOP_URL"]
    # Neither the resources nor the modules of types are loaded before they are used.
    assert not {name for name in sys.modules if name.startswith("shop.resources.")}
    assert "shop.types.models" not in sys.modules
    print(written(Shop(api_key="k", base_url=url)).id)
    print(asyncio.run(written_async(AsyncShop(api_key="k", base_url=url))).id)
    assert types.Author is types.Person
    assert params.Tool is params.ToolParam


if __name__ == "__main__":
    main()
