"""Code as callers write it. Nothing runs here: mypy and pyright read it, strictly."""

from __future__ import annotations

from typing import Any, assert_type

import httpx2
from claude_api import (
    APIStatusError,
    AsyncClaude,
    AsyncJSONLDecoder,
    AsyncPage,
    AsyncStream,
    Claude,
    JSONLDecoder,
    Omit,
    RateLimitError,
    Stream,
    SyncPage,
    omit,
    params,
    types,
)


def plain_dicts(client: Claude) -> str:
    message = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=1024,
        messages=[
            {"role": "user", "content": "Hello"},
            {"role": "assistant", "content": [{"type": "text", "text": "Hi"}]},
            {
                "role": "user",
                "content": [
                    {
                        "type": "image",
                        "source": {
                            "type": "base64",
                            "media_type": "image/png",
                            "data": "iVBORw0=",
                        },
                    },
                    {
                        "type": "text",
                        "text": "What is this?",
                        "cache_control": {"type": "ephemeral"},
                    },
                ],
            },
        ],
        system=[{"type": "text", "text": "Be brief."}],
        thinking={"type": "enabled", "budget_tokens": 2048},
        tool_choice={"type": "auto"},
        tools=[
            {
                "name": "get_weather",
                "description": "Current weather at a place.",
                "input_schema": {
                    "type": "object",
                    "properties": {"place": {"type": "string"}},
                    "required": ["place"],
                },
            },
            {"type": "web_search_20250305", "name": "web_search", "max_uses": 3},
        ],
        stop_sequences=["END"],
        metadata={"user_id": "u"},
    )
    assert_type(message, types.Message)
    assert_type(message.usage.input_tokens, int)
    return message.id


def named_params() -> list[params.MessageParam]:
    first: params.MessageParam = {"role": "user", "content": "Hello"}
    tool: params.ToolParam = {"name": "t", "input_schema": {"type": "object"}}
    body: params.MessageCreateParams = {
        "model": "a-model-of-next-year",
        "max_tokens": 1,
        "messages": [first],
        "tools": [tool],
    }
    return [*body["messages"]]


def narrowing(message: types.Message) -> str:
    found = ""
    for block in message.content:
        if block.type == "text":
            found += block.text
        elif isinstance(block, types.ToolUseBlock):
            assert_type(block.input, dict[str, Any])
            found += block.name
        elif isinstance(block, types.ThinkingBlock):
            found += block.signature
    if message.stop_reason == "tool_use":
        found += message.stop_reason
    return found


def passing_back(client: Claude) -> None:
    history: list[params.MessageParam] = [{"role": "user", "content": "Hello"}]
    answer = client.messages.create(
        model="claude-sonnet-4-5", max_tokens=64, messages=history
    )
    history.append({"role": "assistant", "content": answer.content})
    results: list[params.ToolResultBlockParam] = [
        {"type": "tool_result", "tool_use_id": block.id, "content": "sunny"}
        for block in answer.content
        if isinstance(block, types.ToolUseBlock)
    ]
    history.append({"role": answer.role, "content": answer.content})
    history.append({"role": "user", "content": results})
    client.messages.create(model=answer.model, max_tokens=64, messages=history)
    client.messages.create(
        model=answer.model,
        max_tokens=64,
        messages=[
            {"role": "user", "content": "Hello"},
            {"role": "assistant", "content": answer.content},
            {"role": "user", "content": "Go on"},
        ],
    )


def streaming(client: Claude, wanted: bool) -> str:
    stream = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=64,
        messages=[{"role": "user", "content": "Hello"}],
        stream=True,
    )
    assert_type(stream, Stream[types.RawMessageStreamEvent])
    text = ""
    with stream:
        for event in stream:
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                text += event.delta.text
            elif isinstance(event, types.RawMessageDeltaEvent):
                assert_type(event.usage.output_tokens, int)
    either = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=64,
        messages=[{"role": "user", "content": "Hello"}],
        stream=wanted,
    )
    assert_type(either, types.Message | Stream[types.RawMessageStreamEvent])
    return text


def lists_and_lines(client: Claude) -> list[str]:
    page = client.models.list(limit=20)
    assert_type(page, SyncPage[types.ModelInfo])
    names = [model.display_name for model in page]
    for following in page.iter_pages():
        assert_type(following.data, list[types.ModelInfo])
    lines = client.messages.batches.results("msgbatch_1")
    assert_type(lines, JSONLDecoder[types.MessageBatchIndividualResponse])
    for line in lines:
        if line.result.type == "succeeded":
            names.append(line.result.message.id)
    return names


def metadata(client: Claude) -> None:
    batch = client.messages.batches.retrieve(message_batch_id="msgbatch_1")
    assert_type(batch._request_id, str | None)
    assert_type(batch._rate_limits.requests.remaining, int | None)
    plain: dict[str, Any] = batch.to_dict()
    text: str = batch.to_json(indent=2)
    print(plain, text, batch.ended_at and batch.ended_at.isoformat())


def options(temperature: float | None) -> Claude:
    client = Claude(
        api_key="k",
        timeout=httpx2.Timeout(5.0),
        max_retries=0,
        default_headers={"x-team": "a", "user-agent": Omit()},
        http_client=httpx2.Client(),
        strict_responses=True,
        validate_requests=True,
    )
    client.messages.count_tokens(
        model="claude-sonnet-4-5",
        messages=[],
        system=omit,
        betas=["a-beta-of-next-year"],
        extra_headers={"x-trace": "t"},
        timeout=None,
    )
    client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=1,
        messages=[],
        temperature=omit if temperature is None else temperature,
    )
    return client.with_options(api_key="other", max_retries=5)


def failures(client: Claude) -> float | str:
    try:
        client.models.retrieve("claude-haiku-4-5")
    except RateLimitError as error:
        return float(error.headers.get("retry-after", "1"))
    except APIStatusError as error:
        return f"{error.status_code} {error.type} {error.request_id}"
    return 0.0


async def in_async_code(client: AsyncClaude) -> None:
    async with client:
        message = await client.messages.create(
            model="claude-sonnet-4-5",
            max_tokens=64,
            messages=[{"role": "user", "content": "Hello"}],
        )
        assert_type(message, types.Message)
        stream = await client.messages.create(
            model="claude-sonnet-4-5",
            max_tokens=64,
            messages=[{"role": "user", "content": "Hello"}],
            stream=True,
        )
        assert_type(stream, AsyncStream[types.RawMessageStreamEvent])
        async for event in stream:
            if event.type == "message_start":
                assert_type(event.message, types.Message)
        page = await client.models.list()
        assert_type(page, AsyncPage[types.ModelInfo])
        async for model in client.models.list():
            assert_type(model, types.ModelInfo)
        lines = await client.messages.batches.results("msgbatch_1")
        assert_type(lines, AsyncJSONLDecoder[types.MessageBatchIndividualResponse])
        async for line in lines:
            print(line.custom_id)
