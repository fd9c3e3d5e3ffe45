"""Code that somebody writes against the client: type-checked, then run."""

from __future__ import annotations

import asyncio
import json
import os
import sys

from generated.tidewater_api import AsyncTidewaterAPI, TidewaterAPI, types
from generated.tidewater_api.errors import AuthenticationError


def page_by_page(client: TidewaterAPI) -> list[str]:
    vessels: list[types.Vessel] = list(client.vessels.list(harbour="north"))
    names: list[str] = [vessel.name for vessel in vessels]
    return names


def word_by_word(client: TidewaterAPI) -> list[str]:
    said: list[str] = []
    with client.advice.create(text="Which way?", stream=True, org="org_1") as stream:
        for event in stream:
            if event.type == "words":
                said.append(event.text)
            else:
                said.append(event.advice.id)
    whole: str = client.advice.create(text="Which way?").text
    return [*said, whole]


def refused(base_url: str) -> str:
    try:
        TidewaterAPI(key="wrong", base_url=base_url).account.retrieve()
    except AuthenticationError as error:
        return str(error)
    return "nobody refused it"


async def the_same(client: AsyncTidewaterAPI) -> list[str]:
    names = [vessel.name async for vessel in client.vessels.list()]
    async with await client.advice.create(text="And now?", stream=True) as stream:
        return names + [event.type async for event in stream]


def main(base_url: str) -> dict[str, object]:
    client = TidewaterAPI(base_url=base_url)  # its key is in the environment
    healthy: bool | None = client.status.retrieve().healthy
    position: types.Position = client.vessels.position("v1")
    reservation = client.berths.reserve("b1", vessel_id="v1", nights=2)
    return {
        "names": page_by_page(client),
        "words": word_by_word(client),
        "refused": refused(base_url),
        "healthy": healthy,
        "latitude": position.latitude,
        "state": reservation.state,
        "async": asyncio.run(the_same(AsyncTidewaterAPI(base_url=base_url))),
    }


if __name__ == "__main__":
    assert os.environ["TIDE_KEY"]
    print(json.dumps(main(sys.argv[1])))
