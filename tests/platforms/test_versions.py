"""What each version of the client says to a platform about itself."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import httpx2
import pytest

from tests.client.support import Said, Script, find
from tests.platforms.messages import ANSWER, ASK
from tests.platforms.support import KEYS, chunk

OLD, NEW = "claude_api_2023_06_01", "claude_api"
CLASSES = {
    "bedrock": "ClaudeBedrock",
    "vertex": "ClaudeVertex",
    "foundry": "ClaudeFoundry",
}


def call(
    package: str, platform: str, script: Script, accessor: str, **arguments: Any
) -> Any:
    make = getattr(import_module(package), CLASSES[platform])
    with httpx2.Client(verify=False) as http:
        options = {**KEYS[platform], "base_url": script.base_url}
        client = make(http_client=http, **options)
        result = find(client, accessor)(**arguments)
        return list(result) if arguments.get("stream") else result


@pytest.mark.parametrize(
    ("package", "platform", "expected"),
    [
        (OLD, "bedrock", "bedrock-2023-05-31"),
        (NEW, "bedrock", "2026-10-21"),
        (OLD, "vertex", "vertex-2023-10-16"),
        (NEW, "vertex", "2026-10-21"),
    ],
)
def test_the_version_in_the_body(
    package: str, platform: str, expected: str, script: Script
) -> None:
    script.says(ANSWER)
    call(package, platform, script, "messages.create", model="m", **ASK)
    (request,) = script.requests
    assert json.loads(request.body)["anthropic_version"] == expected
    assert request.header("anthropic-version") is None


@pytest.mark.parametrize(
    ("package", "version", "key"),
    [(OLD, "2023-06-01", None), (NEW, "2026-10-21", "azure-key")],
)
def test_foundry_takes_the_version_as_a_header(
    package: str, version: str, key: str | None, script: Script
) -> None:
    script.says(ANSWER)
    call(package, "foundry", script, "messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("anthropic-version") == version
    assert request.header("api-key") == "azure-key"
    assert request.header("x-api-key") == key


@pytest.mark.parametrize(
    ("package", "scope"),
    [
        (OLD, "https://cognitiveservices.azure.com/.default"),
        (NEW, "https://ai.azure.com/.default"),
    ],
)
def test_entra_tokens_are_for_the_scope_of_the_version(
    package: str, scope: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pytest.importorskip("azure.identity")
    asked = []

    def provider(credential: object, scope: str) -> Any:
        asked.append(scope)
        return lambda: "token"

    monkeypatch.setattr(identity, "get_bearer_token_provider", provider)
    script.says(ANSWER)
    make = import_module(package).ClaudeFoundry
    with httpx2.Client(verify=False) as http:
        client = make(http_client=http, base_url=script.base_url)
        client.messages.create(model="m", **ASK)
    assert asked == [scope]
    assert script.requests[0].header("authorization") == "Bearer token"


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("global", "aiplatform.googleapis.com"),
        ("us", "aiplatform.us.rep.googleapis.com"),
        ("eu", "aiplatform.eu.rep.googleapis.com"),
        ("us-east5", "us-east5-aiplatform.googleapis.com"),
    ],
)
def test_addresses_of_vertex(region: str, host: str) -> None:
    make = import_module(NEW).ClaudeVertex
    client = make(region=region, project_id="p", access_token="t")
    assert client.base_url == f"https://{host}/v1"


def test_only_the_older_client_guesses_a_region(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old, new = (import_module(name) for name in (OLD, NEW))
    assert old.ClaudeBedrock().aws_region == "us-east-1"
    with pytest.raises(new.InvalidArgumentError, match="aws_region is needed"):
        new.ClaudeBedrock()
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
    assert new.ClaudeBedrock().aws_region == "eu-north-1"
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    assert new.ClaudeBedrock().aws_region == "eu-west-3"


def test_a_user_profile_moves_into_the_body_on_bedrock(script: Script) -> None:
    script.says(ANSWER)
    call(
        NEW,
        "bedrock",
        script,
        "messages.create",
        model="m",
        extra_headers={"Anthropic-User-Profile-Id": "uprof_1"},
        **ASK,
    )
    (request,) = script.requests
    assert json.loads(request.body)["user_profile_id"] == "uprof_1"
    assert request.header("anthropic-user-profile-id") is None


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
def test_bedrock_completes_texts_in_the_older_version(
    streamed: bool, script: Script
) -> None:
    done = {
        "id": "compl_1",
        "type": "completion",
        "completion": " Hi",
        "stop_reason": "stop_sequence",
        "model": "claude-2.1",
    }
    if streamed:
        media = {"content-type": "application/vnd.amazon.eventstream"}
        script.replies.append(Said(200, (chunk(done),), media))
    else:
        script.says(done)
    asked: dict[str, Any] = {
        "model": "anthropic.claude-v2:1",
        "prompt": "\n\nHuman: Hi\n\nAssistant:",
        "max_tokens_to_sample": 8,
    }
    if streamed:
        asked["stream"] = True
    result = call(OLD, "bedrock", script, "completions.create", **asked)
    (completion,) = result if streamed else [result]
    assert completion.completion == " Hi"
    (request,) = script.requests
    verb = "invoke-with-response-stream" if streamed else "invoke"
    assert request.raw_path == f"/model/anthropic.claude-v2:1/{verb}"
    assert json.loads(request.body) == {
        "prompt": "\n\nHuman: Hi\n\nAssistant:",
        "max_tokens_to_sample": 8,
        "anthropic_version": "bedrock-2023-05-31",
    }
