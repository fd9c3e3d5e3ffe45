"""Mistakes of callers. mypy and pyright must report every line marked with `# wrong`."""

from __future__ import annotations

import httpx2
from claude_api import (
    AsyncClaude,
    Claude,
    ClaudeAWS,
    ClaudeBedrock,
    ClaudeFoundry,
    params,
    types,
)


def calls(client: Claude) -> None:
    client.messages.create(model="m", max_tokens="1", messages=[])  # wrong
    client.messages.create(model="m", messages=[])  # wrong
    client.messages.create("m", 1, [])  # wrong
    client.messages.create(model="m", max_tokens=1, messages=[], top_q=1)  # wrong
    client.models.retrieve()  # wrong
    client.models.retrieve(5)  # wrong
    client.models.list("a")  # wrong
    client.models.find("a")  # wrong
    Claude("sk-ant")  # wrong
    Claude(api_kee="sk-ant")  # wrong


def bodies() -> None:
    role: params.MessageParam = {"role": "robot", "content": "x"}  # wrong
    missing: params.MessageParam = {"role": "user"}  # wrong
    block: params.TextBlockParam = {"type": "text", "txt": "x"}  # wrong
    tag: params.TextBlockParam = {"type": "image", "text": "x"}  # wrong
    choice: params.ToolChoiceParam = {"type": "sometimes"}  # wrong
    print(role, missing, block, tag, choice)


def results(message: types.Message) -> None:
    message.contents  # wrong  # noqa: B018
    message.id + 1  # wrong
    message.content[0].text  # wrong  # noqa: B018
    for block in message.content:
        if block.type == "text":
            block.thinking  # wrong  # noqa: B018


def streams(client: Claude) -> None:
    stream = client.messages.create(model="m", max_tokens=1, messages=[], stream=True)
    stream.content  # wrong  # noqa: B018
    message = client.messages.create(model="m", max_tokens=1, messages=[])
    for _ in message.events:  # wrong
        pass


def beta_and_admin(client: Claude) -> None:
    client.beta.files.upload(file="lease.pdf")  # wrong
    client.beta.skills.versions.create(files=[b"x"])  # wrong
    client.beta.messages.create(model="m", max_tokens=1, messages=[], betas=5)  # wrong
    client.admin.users.update("user_1", role="king")  # wrong
    client.admin.organizations.me(betas=["a"])  # wrong
    client.models.with_raw_response.retrieve("m").display_name  # wrong  # noqa: B018


async def in_async_code(client: AsyncClaude) -> None:
    message = client.messages.create(model="m", max_tokens=1, messages=[])
    message.content  # wrong  # noqa: B018
    for _ in client.models.list():  # wrong
        pass


def message_streams(client: Claude) -> None:
    client.messages.stream(model="m", max_tokens=1, messages=[], stream=True)  # wrong
    client.messages.stream(model="m", messages=[])  # wrong
    manager = client.messages.stream(model="m", max_tokens=1, messages=[])
    manager.text_stream  # wrong  # noqa: B018
    with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        for event in stream:
            if event.type == "text":
                event.thinking  # wrong  # noqa: B018
    ClaudeBedrock(region="eu-west-1")  # wrong
    ClaudeFoundry(api_key=7)  # wrong
    ClaudeAWS(http_client=httpx2.AsyncClient())  # wrong


def names_that_are_not_there() -> None:
    types.Mesage  # wrong  # noqa: B018
    params.MesageParam  # wrong  # noqa: B018
