"""What arrives at each platform: path, query, headers and body, exactly."""

from __future__ import annotations

import io
import json
import os
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import claude_api_2023_06_01 as former
import httpx2
import pytest
from claude_api import (
    AuthenticationError,
    BadRequestError,
    ContentTooLargeError,
    InvalidArgumentError,
    PermissionDeniedError,
    RateLimitError,
    UnsupportedOperationError,
)
from claude_api.own_code import google_cloud
from specloom.mock.server import Received

from tests.client.support import Said, Script
from tests.platforms.messages import ANSWER, ASK, EVENTS, MESSAGES, caller
from tests.platforms.support import KEYS, SERVICES, PlatformCaller, chunk, signature_v4

MODELS = {
    "bedrock": "anthropic.claude-sonnet-4-5-20250929-v1:0",
    "vertex": "claude-sonnet-4-5@20250929",
    "foundry": "my-deployment",
    "mantle": "anthropic.claude-opus-5-5",
    "aws": "claude-opus-5-5",
    "google cloud": "claude-opus-5-5",
}
BETA_ONLY = {"container": None, "context_management": None}


def answer(script: Script, platform: str, streamed: bool, beta: bool) -> None:
    more = BETA_ONLY if beta else {}
    if not streamed:
        script.says({**ANSWER, **more})
        return
    events = json.loads(json.dumps(EVENTS))
    events[0]["message"].update(more)
    if platform == "bedrock":
        media = {"content-type": "application/vnd.amazon.eventstream"}
        pieces = tuple(chunk(event) for event in events)
        script.replies.append(Said(200, pieces, media))
    else:
        script.sends(*events)


def seen(script: Script) -> tuple[Received, dict[str, Any]]:
    (request,) = script.requests
    return request, json.loads(request.body)


def signature(platform: str, request: Received) -> str | None:
    """What a request should be signed with; None where the platform signs nothing."""
    if platform not in SERVICES:
        return None
    secret = KEYS[platform]["aws_secret_key"]
    return signature_v4(request, secret, "eu-west-1", SERVICES[platform])


def documented_path(platform: str, streamed: bool) -> str:
    if platform == "bedrock":
        verb = "invoke-with-response-stream" if streamed else "invoke"
        return f"/model/{MODELS[platform]}/{verb}"
    if platform == "vertex":
        verb = "streamRawPredict" if streamed else "rawPredict"
        return (
            "/projects/acme-42/locations/us-east5/publishers/anthropic/models/"
            f"{MODELS[platform]}:{verb}"
        )
    return "/v1/messages"


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("accessor", ["messages", "beta.messages"])
@pytest.mark.parametrize("platform", KEYS)
def test_a_message_goes_out_as_the_platform_documents(
    platform: str, accessor: str, streamed: bool, kind: str, script: Script
) -> None:
    beta = accessor == "beta.messages"
    answer(script, platform, streamed, beta)
    ask = {**ASK, "model": MODELS[platform], "betas": ["one-2025", "two-2025"]}
    client = caller(platform, kind, script)
    if streamed:
        message = client.message(f"{accessor}.stream", **ask)
    else:
        message = client.call(f"{accessor}.create", **ask)
    expected = {**ANSWER, **(BETA_ONLY if beta else {})}
    assert message.to_dict() == expected

    request, body = seen(script)
    assert request.method == "POST"
    assert request.raw_path == documented_path(platform, streamed)
    assert request.query == ""
    assert request.header("content-type") == "application/json"
    assert request.header("x-api-key") == (
        "azure-key" if platform == "foundry" else None
    )
    betas = ["one-2025", "two-2025"]
    sent: dict[str, Any] = dict(ASK)
    if platform == "bedrock":
        sent |= {"anthropic_version": "2026-10-21", "anthropic_beta": betas}
        accept = (
            "application/vnd.amazon.eventstream" if streamed else "application/json"
        )
        assert request.header("accept") == accept
        assert request.header("anthropic-version") is None
        assert request.header("anthropic-beta") is None
    elif platform == "vertex":
        sent |= {"anthropic_version": "2026-10-21"}
        sent |= {"stream": True} if streamed else {}
        assert request.header("anthropic-version") is None
        assert request.header("anthropic-beta") == "one-2025,two-2025"
    else:
        sent |= {"model": MODELS[platform]} | ({"stream": True} if streamed else {})
        assert request.header("anthropic-version") == "2026-10-21"
        assert request.header("anthropic-beta") == "one-2025,two-2025"
    assert body == sent
    tokens = {"vertex": "Bearer ya29.t", "google cloud": "Bearer ya29.t"}
    expected_auth = signature(platform, request) or tokens.get(platform)
    assert request.header("authorization") == expected_auth
    assert request.header("x-amz-security-token") is None
    assert request.header("api-key") == ("azure-key" if platform == "foundry" else None)
    assert request.header("anthropic-workspace-id") == (
        "wrkspc_1" if platform == "aws" else None
    )


@pytest.mark.parametrize("accessor", ["messages", "beta.messages"])
def test_vertex_counts_tokens_with_the_model_in_the_body(
    accessor: str, kind: str, script: Script
) -> None:
    script.says({"input_tokens": 14, "context_management": None})
    counted = caller("vertex", kind, script).call(
        f"{accessor}.count_tokens",
        model="claude-sonnet-4-5@20250929",
        messages=MESSAGES,
    )
    assert counted.input_tokens == 14
    request, body = seen(script)
    assert request.raw_path == (
        "/projects/acme-42/locations/us-east5/publishers/anthropic/models/"
        "count-tokens:rawPredict"
    )
    assert request.query == ""
    assert body == {
        "model": "claude-sonnet-4-5@20250929",
        "messages": MESSAGES,
        "anthropic_version": "2026-10-21",
    }


@pytest.mark.parametrize("accessor", ["messages", "beta.messages"])
def test_mantle_counts_tokens(accessor: str, kind: str, script: Script) -> None:
    script.says({"input_tokens": 14, "context_management": None})
    counted = caller("mantle", kind, script).call(
        f"{accessor}.count_tokens", model=MODELS["mantle"], messages=MESSAGES
    )
    assert counted.input_tokens == 14
    request, body = seen(script)
    assert request.raw_path == "/v1/messages/count_tokens"
    assert body == {"model": MODELS["mantle"], "messages": MESSAGES}
    assert request.header("authorization") == signature("mantle", request)


@pytest.mark.parametrize("platform", ["bedrock", "mantle"])
def test_a_user_profile_moves_into_the_body(
    platform: str, kind: str, script: Script
) -> None:
    script.says(ANSWER)
    caller(platform, kind, script).call(
        "messages.create", model="m", user_profile_id="uprof_1", **ASK
    )
    request, body = seen(script)
    assert body["user_profile_id"] == "uprof_1"
    assert request.header("anthropic-user-profile-id") is None


# The whole API: an operation of each area -> its path.
WHOLE: dict[str, tuple[dict[str, Any], str]] = {
    "messages.batches.list": ({}, "/v1/messages/batches"),
    "models.retrieve": ({"model_id": "m"}, "/v1/models/m"),
    "files.list": ({}, "/v1/files"),
    "beta.skills.list": ({}, "/v1/skills"),
    "user_profiles.list": ({}, "/v1/user_profiles"),
    "organization.users.list": ({}, "/v1/organizations/users"),
}


@pytest.mark.parametrize("accessor", WHOLE)
@pytest.mark.parametrize("platform", ["aws", "google cloud"])
def test_what_the_platform_has_of_the_whole_api(
    platform: str, accessor: str, kind: str, script: Script
) -> None:
    arguments, path = WHOLE[accessor]
    script.says({"data": [], "has_more": False, "next_page": None})
    caller(platform, kind, script).call(accessor, **arguments)
    request = script.requests[0]
    assert (request.raw_path, request.header("x-api-key")) == (path, None)
    expected = signature(platform, request) or "Bearer ya29.t"
    assert request.header("authorization") == expected


@pytest.mark.parametrize("accessor", WHOLE)
def test_google_cloud_has_one_address_of_the_workspace_and_one_of_the_organization(
    accessor: str, kind: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(google_cloud, "_HOST", script.base_url)
    arguments, path = WHOLE[accessor]
    script.says({"data": [], "has_more": False, "next_page": None})
    options = {"project": "acme-42", "workspace_id": "wrkspc_1"}
    PlatformCaller("google cloud", kind, {**KEYS["google cloud"], **options}).call(
        accessor, **arguments
    )
    parent = "/v1/projects/acme-42/locations/global"
    whose = "workspaces/wrkspc_1"
    if accessor.startswith(("organization", "user_profiles")):
        whose = "claudeOrganization"
    assert script.requests[0].raw_path == f"{parent}/{whose}/invoke{path}"


def test_a_call_may_name_another_workspace_than_the_client(
    kind: str, script: Script
) -> None:
    script.says(ANSWER)
    caller("aws", kind, script).call(
        "messages.create", model="m", workspace_id="wrkspc_2", **ASK
    )
    request, _ = seen(script)
    assert request.header("anthropic-workspace-id") == "wrkspc_2"
    assert request.header("authorization") == signature("aws", request)


def test_a_file_is_signed_whole(kind: str, script: Script) -> None:
    script.says({"id": "file_1"})
    caller("aws", kind, script).call(
        "files.upload", file=("a.txt", io.BytesIO(b"text"), "text/plain")
    )
    (request,) = script.requests
    assert b"text" in request.body
    assert request.header("authorization") == signature("aws", request)


def test_a_large_file_is_signed_without_being_held(
    kind: str, script: Script, tmp_path: Path
) -> None:
    """And again for the second attempt."""
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(LARGE)
    script.says({"error": {"type": "overloaded_error"}}, status=529)
    script.says({"id": "file_1"})
    measured = caller("aws", kind, script)
    peaks: list[int] = []

    class Sync(measured.make):  # type: ignore[misc, name-defined]
        def _authorize(self, request: httpx2.Request) -> None:
            with peak_memory(peaks):
                super()._authorize(request)

    class Async(measured.make):  # type: ignore[misc, name-defined]
        async def _authorize(self, request: httpx2.Request) -> None:
            with peak_memory(peaks):
                await super()._authorize(request)

    measured.make = Sync if kind == "sync" else Async
    measured.call("files.upload", file=large)
    assert len(script.requests) == len(peaks) == 2
    assert max(peaks) < LARGE / 2
    for request in script.requests:
        assert len(request.body) > LARGE
        assert request.header("authorization") == signature("aws", request)


def test_a_file_that_is_read_once_is_signed_too(kind: str, script: Script) -> None:
    """Its bytes are kept, as they cannot be read again to be sent."""
    source, sink = os.pipe()
    with os.fdopen(sink, "wb") as pipe:
        pipe.write(b"once")
    script.says({"id": "file_1"})
    with os.fdopen(source, "rb") as opened:
        caller("aws", kind, script).call("files.upload", file=("a.txt", opened))
    (request,) = script.requests
    assert b"once" in request.body
    assert request.header("authorization") == signature("aws", request)


LARGE = 32 * 1024 * 1024


@contextmanager
def peak_memory(peaks: list[int]) -> Iterator[None]:
    """Appends the most memory that Python held meanwhile, in bytes."""
    tracemalloc.start()
    try:
        yield
        peaks.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
def test_bedrock_completes_texts(streamed: bool, kind: str, script: Script) -> None:
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
    result = caller("former bedrock", kind, script).call(
        "completions.create",
        model="anthropic.claude-v2:1",
        prompt="\n\nHuman: Hi\n\nAssistant:",
        max_tokens_to_sample=8,
        **({"stream": True} if streamed else {}),
    )
    (completion,) = result if streamed else [result]
    assert completion.completion == " Hi"
    request, body = seen(script)
    verb = "invoke-with-response-stream" if streamed else "invoke"
    assert request.raw_path == f"/model/anthropic.claude-v2:1/{verb}"
    assert body == {
        "prompt": "\n\nHuman: Hi\n\nAssistant:",
        "max_tokens_to_sample": 8,
        "anthropic_version": "bedrock-2023-05-31",
    }


def test_a_model_stays_one_segment_of_the_path(kind: str, script: Script) -> None:
    arn = "arn:aws:bedrock:eu-west-1:123:inference-profile/eu.anthropic.claude?x#y"
    script.says(ANSWER)
    caller("bedrock", kind, script).call("messages.create", model=arn, **ASK)
    request, _ = seen(script)
    assert request.raw_path == (
        "/model/arn:aws:bedrock:eu-west-1:123:inference-profile%2F"
        "eu.anthropic.claude%3Fx%23y/invoke"
    )
    expected = signature_v4(request, KEYS["bedrock"]["aws_secret_key"], "eu-west-1")
    assert request.header("authorization") == expected


@pytest.mark.parametrize("platform", ["bedrock", "vertex"])
@pytest.mark.parametrize("model", ["", ".", "..", None, 7])
def test_a_model_that_is_no_segment_is_refused(
    platform: str, model: Any, kind: str, script: Script
) -> None:
    with pytest.raises(InvalidArgumentError, match="model is"):
        caller(platform, kind, script).call("messages.create", model=model, **ASK)
    assert script.requests == []


LACKING: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "bedrock": [
        ("messages.count_tokens", {"model": "m", "messages": MESSAGES}),
        ("beta.messages.count_tokens", {"model": "m", "messages": MESSAGES}),
        ("messages.batches.create", {"requests": []}),
        ("beta.messages.batches.list", {}),
        ("models.list", {}),
        ("beta.models.retrieve", {"model_id": "m"}),
        ("beta.files.list", {}),
        ("beta.skills.list", {}),
        ("organization.users.list", {}),
    ],
    "vertex": [
        ("messages.batches.create", {"requests": []}),
        ("beta.messages.batches.list", {}),
        ("models.list", {}),
        ("beta.files.list", {}),
        ("beta.skills.list", {}),
        ("organization.users.list", {}),
    ],
    "former vertex": [
        (
            "completions.create",
            {"model": "m", "prompt": "p", "max_tokens_to_sample": 1},
        ),
    ],
    "foundry": [
        ("messages.batches.create", {"requests": []}),
        ("beta.messages.batches.list", {}),
        ("models.list", {}),
        ("beta.models.list", {}),
        ("organization.users.list", {}),
    ],
    "mantle": [
        ("messages.batches.create", {"requests": []}),
        ("beta.messages.batches.list", {}),
        ("models.list", {}),
        ("beta.files.list", {}),
        ("skills.list", {}),
        ("organization.users.list", {}),
    ],
}


@pytest.mark.parametrize(
    ("platform", "accessor", "arguments"),
    [(p, a, k) for p, listed in LACKING.items() for a, k in listed],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_platform_lacks_is_refused_before_it_is_sent(
    platform: str, accessor: str, arguments: dict[str, Any], kind: str, script: Script
) -> None:
    error: type[Exception] = UnsupportedOperationError
    if platform.startswith("former"):
        error = former.UnsupportedOperationError
    with pytest.raises(error, match=r"does not have .* /v1/"):
        caller(platform, kind, script).call(accessor, **arguments)
    assert script.requests == []


@pytest.mark.parametrize("platform", ["bedrock", "vertex"])
def test_the_mcp_connector_is_refused(platform: str, kind: str, script: Script) -> None:
    server = {"type": "url", "name": "n", "url": "https://mcp.example"}
    with pytest.raises(UnsupportedOperationError, match="mcp_servers"):
        caller(platform, kind, script).call(
            "beta.messages.create", model="m", mcp_servers=[server], **ASK
        )
    assert script.requests == []


def test_betas_of_every_layer_reach_bedrock_in_the_body(
    kind: str, script: Script
) -> None:
    script.says(ANSWER)
    client = caller(
        "bedrock", kind, script, default_headers={"anthropic-beta": "a, b,"}
    )
    client.call("messages.create", model="m", **ASK)
    client.call("messages.create", model="m", **ASK, betas=["c"])
    client.call(
        "messages.create", model="m", **ASK, extra_headers={"Anthropic-Beta": "d"}
    )
    client.call(
        "messages.create", model="m", **ASK, extra_body={"anthropic_beta": ["e"]}
    )
    bodies = [json.loads(request.body) for request in script.requests]
    found = [body.get("anthropic_beta") for body in bodies]
    assert found == [["a", "b"], ["c"], ["d"], ["e", "a", "b"]]
    assert all(r.header("anthropic-beta") is None for r in script.requests)


def test_a_version_of_the_callers_own_is_kept(kind: str, script: Script) -> None:
    script.says(ANSWER)
    for platform in ("bedrock", "vertex"):
        caller(platform, kind, script).call(
            "messages.create", model="m", **ASK, extra_body={"anthropic_version": "v"}
        )
    versions = [json.loads(r.body)["anthropic_version"] for r in script.requests]
    assert versions == ["v", "v"]


def test_requests_are_validated_before_they_are_rewritten(
    kind: str, script: Script
) -> None:
    script.says(ANSWER)
    for platform in KEYS:
        caller(platform, kind, script, validate_requests=True).call(
            "messages.create", model="m", **ASK
        )
    assert len(script.requests) == len(KEYS)


@pytest.mark.parametrize(
    ("platform", "limit"), [("bedrock", 20 * 1024 * 1024), ("vertex", 30 * 1024 * 1024)]
)
def test_bodies_beyond_the_platforms_limit_are_not_sent(
    platform: str, limit: int, kind: str, script: Script
) -> None:
    large = [{"role": "user", "content": "x" * limit}]
    with pytest.raises(ContentTooLargeError, match=f"{limit:,}"):
        caller(platform, kind, script).call(
            "messages.create", model="m", max_tokens=1, messages=large
        )
    assert script.requests == []


@pytest.mark.parametrize("platform", KEYS)
def test_a_retry_is_authorized_anew(platform: str, kind: str, script: Script) -> None:
    script.says({"message": "slow down"}, 429)
    script.says(ANSWER)
    caller(platform, kind, script).call("messages.create", model="m", **ASK)
    first, second = script.requests
    assert first.body == second.body
    for request in (first, second):
        expected = signature(platform, request) or second.header("authorization")
        assert request.header("authorization") == expected
        assert request.header("api-key") == second.header("api-key")
    assert first.raw_path == second.raw_path


@pytest.mark.parametrize("platform", KEYS)
def test_a_copy_keeps_what_belongs_to_the_platform(
    platform: str, script: Script
) -> None:
    script.says(ANSWER)
    client = caller(platform, "sync", script)
    client.run(
        lambda c: c.with_options(max_retries=0).messages.create(model="m", **ASK),
        lambda c: None,
    )
    request, _ = seen(script)
    assert request.header("authorization") or request.header("api-key")


def test_errors_of_aws_are_ours(kind: str, script: Script) -> None:
    cases: list[tuple[int, str, type[Exception]]] = [
        (400, "ValidationException", BadRequestError),
        (403, "AccessDeniedException", PermissionDeniedError),
        (429, "ThrottlingException", RateLimitError),
    ]
    for status, name, expected in cases:
        script.replies.clear()
        headers = {
            "x-amzn-errortype": f"{name}:http://internal.amazon.com/",
            "x-amzn-requestid": "aws-1",
        }
        script.says({"message": "because"}, status, headers)
        with pytest.raises(expected) as caught:
            caller("bedrock", kind, script, max_retries=0).call(
                "messages.create", model="m", **ASK
            )
        error: Any = caught.value
        assert (error.message, error.type, error.request_id) == (
            "because",
            name,
            "aws-1",
        )


def test_expired_credentials_are_called_that(kind: str, script: Script) -> None:
    told = {"message": "The security token included in the request is expired"}
    script.says(told, 403, {"x-amzn-errortype": "ExpiredTokenException"})
    with pytest.raises(PermissionDeniedError, match="have expired: sign in again"):
        caller("bedrock", kind, script).call("messages.create", model="m", **ASK)
    script.replies.clear()
    google = {"error": {"code": 401, "message": "no", "status": "UNAUTHENTICATED"}}
    script.says(google, 401)
    with pytest.raises(AuthenticationError, match=r"no .*may have expired"):
        caller("vertex", kind, script).call("messages.create", model="m", **ASK)
    script.replies.clear()
    script.says({"error": {"code": "401", "message": "no"}}, 401)
    with pytest.raises(AuthenticationError, match=r"no .*may have expired"):
        caller("foundry", kind, script, azure_ad_token_provider=lambda: "old").call(
            "messages.create", model="m", **ASK
        )


def test_other_paths_go_through_as_they_are(script: Script) -> None:
    script.says({"ok": True})
    client = caller("bedrock", "sync", script)
    assert client.run(lambda c: c.get("/model/m/something"), lambda c: None) == {
        "ok": True
    }
    (request,) = script.requests
    expected = signature_v4(request, KEYS["bedrock"]["aws_secret_key"], "eu-west-1")
    assert request.header("authorization") == expected
