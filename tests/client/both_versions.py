# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
"""A program that talks to both versions of the API, each with the client made for it.

Where a version lacks something, the type checkers have to say so: a comment that ignores
no error is one.
"""

from __future__ import annotations

import asyncio
import os
from typing import assert_type

from claude_api import APIStatusError, AsyncClaude, Claude
from claude_api.params import MessageParam, OutputConfigParam
from claude_api.types import Message, OrganizationUser
from claude_api_2023_06_01 import APIStatusError as OldAPIStatusError
from claude_api_2023_06_01 import Claude as OldClaude
from claude_api_2023_06_01.params import MessageParam as OldMessageParam
from claude_api_2023_06_01.types import Message as OldMessage
from claude_api_2023_06_01.types import User

MODEL = "claude-sonnet-4-5"


def newest(client: Claude) -> Message:
    asked: MessageParam = {"role": "user", "content": "Hello"}
    config: OutputConfigParam = {"effort": "low"}
    return client.messages.create(
        model=MODEL, max_tokens=64, messages=[asked], output_config=config
    )


def older(client: OldClaude) -> OldMessage:
    asked: OldMessageParam = {"role": "user", "content": "Hello"}
    return client.messages.create(
        model=MODEL, max_tokens=64, messages=[asked], temperature=0.5
    )


def streamed(client: Claude) -> Message:
    asked: MessageParam = {"role": "user", "content": "Hello"}
    with client.messages.stream(model=MODEL, max_tokens=64, messages=[asked]) as stream:
        return stream.get_final_message()


async def newest_async(client: AsyncClaude) -> Message:
    asked: MessageParam = {"role": "user", "content": "Hello"}
    return await client.messages.create(model=MODEL, max_tokens=64, messages=[asked])


def what_is_gone(client: Claude) -> None:
    try:
        client.messages.create(  # type: ignore[call-overload]
            model=MODEL, max_tokens=64, messages=[], temperature=0.5
        )
    except TypeError as error:
        print(error)
    print(hasattr(client, "completions"))


def main() -> None:
    new_url, old_url = os.environ["NEW_URL"], os.environ["OLD_URL"]
    new = Claude(api_key="k", admin_api_key="a", base_url=new_url)
    old = OldClaude(api_key="k", admin_api_key="a", base_url=old_url)
    print(newest(new).role, older(old).role, streamed(new).role)
    print(isinstance(newest(new), OldMessage), isinstance(older(old), Message))
    for user in new.organization.users.list(limit=1):
        assert_type(user, OrganizationUser)
        print(type(user).__name__, user.type)
        break
    for old_user in old.admin.users.list(limit=1):
        assert_type(old_user, User)
        print(type(old_user).__name__, old_user.type)
        break
    ended = old.completions.create(
        model="claude-2.1",
        max_tokens_to_sample=64,
        prompt="\n\nHuman: Hi\n\nAssistant:",
    )
    print(ended.type)
    print(asyncio.run(newest_async(AsyncClaude(api_key="k", base_url=new_url))).role)
    what_is_gone(new)
    # Each server takes the requests of its own version alone, and each client raises
    # the errors of its own package.
    try:
        newest(Claude(api_key="k", base_url=old_url))
    except OldAPIStatusError:
        raise
    except APIStatusError as error:
        print(error.status_code)
    try:
        older(OldClaude(api_key="k", base_url=new_url))
    except APIStatusError:
        raise
    except OldAPIStatusError as error:
        print(error.status_code)


if __name__ == "__main__":
    main()
