"""A program that talks to both versions of the shop, each with the package made for it."""

from __future__ import annotations

import asyncio
import os

from shop import AsyncShop, Shop
from shop.params import ToolParam
from shop.types import Note
from shop_2023_06_01 import APIStatusError as OldAPIStatusError
from shop_2023_06_01 import Shop as OldShop
from shop_2023_06_01.params import Tool
from shop_2023_06_01.types import Note as OldNote


def newest(client: Shop) -> Note:
    pen: ToolParam = {"name": "pen"}
    assert client.organization.people.list()[0].name == "Ada"
    return client.notes.create(text="Hello", tools=[pen])


def older(client: OldShop) -> OldNote:
    pen: Tool = {"name": "pen"}
    assert client.admin.people.list()[0].full_name == "Ada"
    assert client.completions.create(prompt="Once").completion == "upon a time"
    return client.notes.create(text="Hello", tools=[pen], temperature=0.5)


async def newest_async(client: AsyncShop) -> Note:
    return await client.notes.create(text="Hello", tools=[])


def main() -> None:
    new_url, old_url = os.environ["NEW_URL"], os.environ["OLD_URL"]
    new, old = Shop(api_key="k", base_url=new_url), OldShop(
        api_key="k", base_url=old_url
    )
    print(newest(new).author.name, older(old).author.full_name)
    print(asyncio.run(newest_async(AsyncShop(api_key="k", base_url=new_url))).id)
    # Each server takes the requests of its own version alone.
    try:
        older(OldShop(api_key="k", base_url=new_url))
    except OldAPIStatusError as error:
        print(error.status_code)


if __name__ == "__main__":
    main()
