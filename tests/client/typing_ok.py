"""Code as callers write it. Nothing runs here: mypy and pyright read it, strictly."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, assert_type

import httpx2
from claude_api import (
    APIStatusError,
    AsyncBetaMessageStream,
    AsyncClaude,
    AsyncJSONLDecoder,
    AsyncPage,
    AsyncStream,
    Claude,
    ClaudeAWS,
    ClaudeBedrock,
    ClaudeBedrockMantle,
    ClaudeFoundry,
    ClaudeGoogleCloud,
    ClaudeVertex,
    JSONLDecoder,
    MessageStream,
    Omit,
    RateLimitError,
    Stream,
    SyncPage,
    TextEvent,
    omit,
    params,
    types,
)
from claude_api._runtime._async.binary import AsyncBinaryAPIResponse
from claude_api._runtime._async.responses import (
    AsyncAPIResponse,
    AsyncStreamedAPIResponse,
)
from claude_api._runtime._sync.binary import BinaryAPIResponse
from claude_api._runtime._sync.responses import APIResponse, StreamedAPIResponse
from claude_api._runtime.core.files import FileTypes, files_from_dir
from claude_api_2023_06_01 import AsyncClaude as OldClaude
from claude_api_2023_06_01 import types as old_types


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
    assert_type(page, SyncPage[types.ModelInfo, types.ModelInfoList])
    assert_type(page.parsed, types.ModelInfoList)
    held: SyncPage[types.ModelInfo] = page
    names = [model.display_name for model in held]
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


def options(tier: Literal["auto"] | None) -> Claude:
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
        service_tier=omit if tier is None else tier,
    )
    return client.with_options(api_key="other", max_retries=5)


def beta(client: Claude, folder: Path) -> None:
    message = client.beta.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=64,
        messages=[{"role": "user", "content": "Hello"}],
        tools=[{"type": "code_execution_20250825", "name": "code_execution"}],
        betas=["code-execution-2025-08-25", "a-beta-of-next-year"],
    )
    assert_type(message, types.BetaMessage)
    stream = client.beta.messages.create(
        model="claude-sonnet-4-5", max_tokens=64, messages=[], stream=True
    )
    assert_type(stream, Stream[types.BetaRawMessageStreamEvent])
    named: FileTypes = ("a.txt", b"text", "text/plain")
    for file in (named, b"bytes", folder / "a.pdf", (folder / "b").open("rb")):
        assert_type(client.beta.files.upload(file=file), types.BetaFileMetadata)
    skill = client.beta.skills.create(display_name="Mine", files=files_from_dir(folder))
    version = client.beta.skills.versions.create(
        skill.id, files=[("s/SKILL.md", b"---")]
    )
    assert_type(version, types.SkillVersion)
    download = client.beta.files.download("file_1")
    assert_type(download, BinaryAPIResponse)
    assert_type(download.read(), bytes)
    download.write_to_file(folder / "c")
    for line in client.beta.messages.batches.results("msgbatch_1"):
        assert_type(line, types.BetaMessageBatchIndividualResponse)


def admin(client: Claude) -> None:
    assert_type(client.organization.retrieve(), types.OrganizationInfo)
    report = client.organization.usage_report.retrieve_messages(
        starting_at="2025-08-01T00:00:00Z", group_by=["model"], bucket_width="1d"
    )
    assert_type(report.parsed, types.MessagesUsageReport)
    for user in client.organization.users.list(email="a@example.com"):
        assert_type(user, types.OrganizationUser)
    client.organization.workspaces.members.update(
        "wrkspc_1", "user_1", workspace_role="workspace_admin"
    )


def responses(client: Claude) -> None:
    raw = client.beta.skills.with_raw_response.retrieve("xlsx")
    assert_type(raw, APIResponse[types.Skill])
    assert_type(raw.parse(), types.Skill)
    assert_type(raw.parse(to=dict[str, int]), dict[str, int])
    assert_type(raw.retries_taken, int)
    assert_type(raw.request_id, str | None)
    page = client.organization.users.with_raw_response.list().parse()
    assert_type(page, SyncPage[types.OrganizationUser, types.OrganizationUserList])
    with client.models.with_streaming_response.retrieve("m") as streamed:
        assert_type(streamed, StreamedAPIResponse[types.ModelInfo])
        for text in streamed.iter_text():
            assert_type(text, str)
    assert_type(client.get("/v1/new", cast_to=types.Skill), types.Skill)
    client.post("/v1/new", body={"a": 1}, headers={"x-api-key": omit})


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
        assert_type(page, AsyncPage[types.ModelInfo, types.ModelInfoList])
        async for model in client.models.list():
            assert_type(model, types.ModelInfo)
        lines = await client.messages.batches.results("msgbatch_1")
        assert_type(lines, AsyncJSONLDecoder[types.MessageBatchIndividualResponse])
        async for line in lines:
            print(line.custom_id)
        raw = await client.organization.workspaces.with_raw_response.archive("wrkspc_1")
        assert_type(raw, AsyncAPIResponse[types.Workspace])
        assert_type(raw.parse(), types.Workspace)
        streaming = client.beta.models.with_streaming_response.retrieve("m")
        async with streaming as streamed:
            assert_type(streamed, AsyncStreamedAPIResponse[types.BetaModelInfo])
            assert_type(await streamed.parse(), types.BetaModelInfo)
        download = await client.beta.files.download("file_1")
        assert_type(download, AsyncBinaryAPIResponse)
        assert_type(await download.read(), bytes)
        async for skill in client.beta.skills.list(source="custom"):
            assert_type(skill, types.Skill)


def message_streams(client: Claude) -> str:
    with client.messages.stream(
        model="claude-sonnet-4-5",
        max_tokens=64,
        messages=[{"role": "user", "content": "Hello"}],
    ) as stream:
        assert_type(stream, MessageStream)
        for event in stream:
            if event.type == "text":
                assert_type(event, TextEvent)
                print(event.snapshot)
            elif event.type == "content_block_stop":
                if event.content_block.type == "tool_use":
                    print(event.content_block.input)
            elif event.type == "input_json":
                print(event.partial_json, event.snapshot)
            elif event.type == "message_stop":
                assert_type(event.message, types.Message)
        for text in stream.text_stream:
            assert_type(text, str)
        assert_type(stream.current_message_snapshot, types.Message)
        message = stream.get_final_message()
    assert_type(message, types.Message)
    return stream.get_final_text()


async def message_streams_in_async_code(client: AsyncClaude) -> None:
    async with client.beta.messages.stream(
        model="claude-sonnet-4-5", max_tokens=64, messages=[], betas=["one"]
    ) as stream:
        assert_type(stream, AsyncBetaMessageStream)
        async for event in stream:
            if event.type == "thinking":
                print(event.thinking)
        async for text in stream.text_stream:
            assert_type(text, str)
        assert_type(await stream.get_final_message(), types.BetaMessage)


async def the_old_version(client: OldClaude) -> None:
    async with client.completions.stream(
        model="claude-2.1", prompt="Hi", max_tokens_to_sample=8
    ) as completion:
        assert_type(await completion.get_final_completion(), old_types.Completion)
    user = await client.admin.users.retrieve("user_1")
    assert_type(user, old_types.User)
    message = await client.messages.create(
        model="claude-sonnet-4-5", max_tokens=8, messages=[], temperature=0.5
    )
    assert_type(message, old_types.Message)


def platforms(model: str) -> str:
    clients = (
        ClaudeBedrock(aws_region="eu-west-1"),
        ClaudeVertex(region="global", project_id="p"),
        ClaudeFoundry(resource="r", azure_ad_token_provider=lambda: "token"),
        ClaudeBedrockMantle(api_key="k", deadline=30.0),
        ClaudeAWS(workspace_id="w", http_client=httpx2.Client()),
        ClaudeGoogleCloud(project="p", workspace_id="w", max_response_bytes=None),
    )
    for client in clients:
        message = client.messages.create(model=model, max_tokens=1, messages=[])
        assert_type(message, types.Message)
        with client.beta.messages.stream(
            model=model, max_tokens=1, messages=[]
        ) as stream:
            return stream.get_final_text()
    return ""
