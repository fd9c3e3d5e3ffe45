"""Where credentials come from, how they are renewed, and what is said without them."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from claude_api import (
    AsyncClaudeBedrock,
    AsyncClaudeFoundry,
    AsyncClaudeGoogleCloud,
    AsyncClaudeVertex,
    ClaudeAWS,
    ClaudeBedrock,
    ClaudeBedrockMantle,
    ClaudeFoundry,
    ClaudeGoogleCloud,
    ClaudeVertex,
    ClientError,
    InvalidArgumentError,
    Omit,
    PlatformCredentialsError,
)
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from specloom.mock.server import RunningServer, serve
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.client.support import Script
from tests.generation.support import ROOT, command
from tests.platforms.messages import ANSWER, ASK
from tests.platforms.support import AWS, PLATFORMS, PlatformCaller, signature_v4


@pytest.fixture(autouse=True)
def region(no_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing else is said: these tests are about credentials."""
    monkeypatch.setenv("AWS_REGION", "us-east-1")


class Issuer:
    """An address that gives out credentials, numbered; they expire when told to."""

    def __init__(self) -> None:
        self.server: RunningServer | None = None
        self.given = 0
        self.lifetime = timedelta(hours=12)
        self.refuses = False

    @property
    def address(self) -> str:
        assert self.server is not None
        return self.server.base_url

    def _next(self) -> int:
        self.given += 1
        return self.given

    def _expires(self) -> datetime:
        return datetime.now(UTC) + self.lifetime

    async def aws(self, request: Request) -> Response:
        if self.refuses:
            return Response(status_code=500)
        number = self._next()
        return JSONResponse(
            {
                "AccessKeyId": f"ASIA{number}",
                "SecretAccessKey": f"secret{number}",
                "Token": f"token{number}",
                "Expiration": self._expires().strftime("%Y-%m-%dT%H:%M:%SZ"),
            }
        )

    async def google(self, request: Request) -> Response:
        if self.refuses:
            error = {"error": "invalid_grant", "error_description": "revoked"}
            return JSONResponse(error, 400)
        seconds = int(self.lifetime.total_seconds())
        token = f"ya29.{self._next()}"
        return JSONResponse(
            {"access_token": token, "expires_in": seconds, "token_type": "Bearer"}
        )

    async def google_project(self, request: Request) -> Response:
        headers = {"metadata-flavor": "Google", "content-type": "text/plain"}
        return Response("metadata-project", headers=headers)

    async def google_metadata(self, request: Request) -> Response:
        if request.url.path.endswith("/token"):
            answer = await self.google(request)
        else:
            answer = JSONResponse({"email": "x@y", "scopes": []})
        answer.headers["metadata-flavor"] = "Google"
        return answer

    async def azure(self, request: Request) -> Response:
        if self.refuses:
            return JSONResponse({"error": "no identity"}, 400)
        assert request.query_params["resource"] == ("https://ai.azure.com")
        return JSONResponse(
            {
                "access_token": f"entra-{self._next()}",
                "expires_on": str(int(self._expires().timestamp())),
                "resource": "https://ai.azure.com",
                "token_type": "Bearer",
            }
        )

    def app(self) -> Starlette:
        metadata = "/computeMetadata/v1"
        return Starlette(
            routes=[
                Route("/aws", self.aws),
                Route("/google", self.google, methods=["POST"]),
                Route(f"{metadata}/project/project-id", self.google_project),
                Route(f"{metadata}/{{rest:path}}", self.google_metadata),
                Route("/azure", self.azure),
                Route(
                    "/", lambda request: Response(headers={"metadata-flavor": "Google"})
                ),
            ]
        )


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    issuer = Issuer()
    with serve(issuer.app()) as server:
        issuer.server = server
        yield issuer


def twice(caller: PlatformCaller) -> None:
    """Two messages from one client."""

    def sync(client: Any) -> None:
        for _ in range(2):
            client.messages.create(model="m", **ASK)

    async def asynchronous(client: Any) -> None:
        for _ in range(2):
            await client.messages.create(model="m", **ASK)

    caller.run(sync, asynchronous)


# --- Amazon Bedrock ---------------------------------------------------------------


def test_aws_credentials_come_from_the_environment(
    kind: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "env-secret")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "env-token")
    monkeypatch.setenv("AWS_REGION", "ap-southeast-2")
    monkeypatch.setenv("ANTHROPIC_BEDROCK_BASE_URL", script.base_url)
    PlatformCaller("bedrock", kind, {}).call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("x-amz-security-token") == "env-token"
    expected = signature_v4(request, "env-secret", "ap-southeast-2")
    assert request.header("authorization") == expected
    assert "AKIAENV/" in expected


def test_aws_credentials_come_from_a_profile(
    kind: str, script: Script, tmp_path: Path
) -> None:
    script.says(ANSWER)
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "credentials").write_text(
        "[work]\naws_access_key_id = AKIAFILE\naws_secret_access_key = file-secret\n"
    )
    options = {"aws_profile": "work", "base_url": script.base_url}
    PlatformCaller("bedrock", kind, options).call("messages.create", model="m", **ASK)
    (request,) = script.requests
    expected = signature_v4(request, "file-secret", "us-east-1")
    assert request.header("authorization") == expected


def test_aws_credentials_are_renewed_before_they_expire(
    kind: str, script: Script, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{issuer.address}/aws")
    caller = PlatformCaller("bedrock", kind, {"base_url": script.base_url})
    twice(caller)
    assert [r.header("x-amz-security-token") for r in script.requests] == ["token1"] * 2

    issuer.given, issuer.lifetime = 10, timedelta(minutes=5)
    script.requests.clear()
    twice(caller)
    tokens = [r.header("x-amz-security-token") for r in script.requests]
    # Within ten minutes of its end a credential is not used any more.
    assert tokens[0] != tokens[1]
    for request, token in zip(script.requests, tokens, strict=True):
        secret = str(token).replace("token", "secret")
        expected = signature_v4(request, secret, "us-east-1")
        assert request.header("authorization") == expected


def test_aws_credentials_that_cannot_be_found_or_renewed_are_named(
    kind: str, script: Script, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    options = {"base_url": script.base_url}
    bare = PlatformCaller("bedrock", kind, options)
    with pytest.raises(PlatformCredentialsError, match="give aws_access_key"):
        bare.call("messages.create", model="m", **ASK)
    missing = PlatformCaller("bedrock", kind, {**options, "aws_profile": "gone"})
    with pytest.raises(PlatformCredentialsError, match="gone"):
        missing.call("messages.create", model="m", **ASK)
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{issuer.address}/gone")
    monkeypatch.setenv("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "1")
    with pytest.raises(PlatformCredentialsError):
        bare.call("messages.create", model="m", **ASK)
    assert script.requests == []


@pytest.mark.parametrize("cls", [ClaudeBedrock, AsyncClaudeBedrock])
def test_arguments_of_bedrock_that_make_no_sense(
    cls: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for region in ("mars", "us-east", "us east-1", "../x-1", "https://eu-west-1"):
        with pytest.raises(InvalidArgumentError, match="is no region"):
            cls(aws_region=region)
    monkeypatch.setenv("AWS_REGION", "nowhere")
    with pytest.raises(InvalidArgumentError, match="'nowhere' is no region"):
        cls()
    monkeypatch.delenv("AWS_REGION")
    for half in ("aws_access_key", "aws_secret_key", "aws_session_token"):
        with pytest.raises(InvalidArgumentError, match="go together"):
            cls(**{half: "x"})
    with pytest.raises(InvalidArgumentError, match="not both"):
        cls(**AWS, aws_profile="work")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    assert cls().base_url == "https://bedrock-runtime.us-east-1.amazonaws.com"
    client = cls(aws_region="us-gov-west-1")
    assert client.base_url == "https://bedrock-runtime.us-gov-west-1.amazonaws.com"
    assert client.with_options(max_retries=0).aws_region == "us-gov-west-1"
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://api.example")
    assert "amazonaws" in cls().base_url


# --- Keys of AWS ------------------------------------------------------------------


KEY_OF = {
    "bedrock": "AWS_BEARER_TOKEN_BEDROCK",
    "mantle": "AWS_BEARER_TOKEN_BEDROCK",
    "aws": "ANTHROPIC_AWS_API_KEY",
    "former bedrock": "AWS_BEARER_TOKEN_BEDROCK",
}


def keyed(platform: str, kind: str, script: Script, **options: Any) -> PlatformCaller:
    if platform == "aws":
        options["workspace_id"] = "wrkspc_1"
    return PlatformCaller(platform, kind, {"base_url": script.base_url, **options})


@pytest.mark.parametrize("given", ["argument", "environment"])
@pytest.mark.parametrize("platform", KEY_OF)
def test_a_key_of_aws_is_sent_and_nothing_is_signed(
    platform: str,
    given: str,
    kind: str,
    script: Script,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    script.says(ANSWER)
    monkeypatch.setitem(sys.modules, "botocore.auth", None)
    options = {"api_key": "aws-key"} if given == "argument" else {}
    monkeypatch.setenv(KEY_OF[platform], "aws-key" if not options else "outdone")
    keyed(platform, kind, script, **options).call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("authorization") == "Bearer aws-key"
    assert request.header("x-api-key") is None
    assert request.header("x-amz-date") is None


def test_a_key_may_be_sent_under_the_other_name(kind: str, script: Script) -> None:
    script.says(ANSWER)
    headers = {"x-api-key": "aws-key", "Authorization": Omit()}
    caller = keyed("aws", kind, script, api_key="aws-key", default_headers=headers)
    caller.call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("x-api-key") == "aws-key"
    assert request.header("authorization") is None


def test_mantle_knows_the_key_of_the_platform_on_aws(
    kind: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    caller = keyed("mantle", kind, script)
    for name, key in (
        ("ANTHROPIC_AWS_API_KEY", "second"),
        ("AWS_BEARER_TOKEN_BEDROCK", "first"),
    ):
        monkeypatch.setenv(name, key)
        caller.call("messages.create", model="m", **ASK)
    sent = [request.header("authorization") for request in script.requests]
    assert sent == ["Bearer second", "Bearer first"]


@pytest.mark.parametrize("platform", KEY_OF)
def test_credentials_that_were_given_win_over_a_key_of_the_environment(
    platform: str, kind: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    monkeypatch.setenv(KEY_OF[platform], "aws-key")
    keyed(platform, kind, script, **AWS).call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert (request.header("authorization") or "").startswith("AWS4-HMAC-SHA256 ")


@pytest.mark.parametrize("platform", KEY_OF)
def test_a_copy_may_sign_or_send_a_key(platform: str, script: Script) -> None:
    script.says(ANSWER)

    def calls(client: Any) -> None:
        client.messages.create(model="m", **ASK)
        client.with_options(api_key="k").messages.create(model="m", **ASK)
        client.messages.create(model="m", **ASK)

    keyed(platform, "sync", script, **AWS).run(calls, lambda client: None)
    sent = [str(request.header("authorization")) for request in script.requests]
    assert [each.partition(" ")[0] for each in sent] == [
        "AWS4-HMAC-SHA256",
        "Bearer",
        "AWS4-HMAC-SHA256",
    ]


@pytest.mark.parametrize("kind_of_client", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize("platform", ["bedrock", "mantle", "aws"])
def test_arguments_of_aws_that_make_no_sense(
    platform: str, kind_of_client: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    cls = PLATFORMS[platform][kind_of_client]
    own = {"workspace_id": "w"} if platform == "aws" else {}
    with pytest.raises(InvalidArgumentError, match="api_key, or credentials to sign"):
        cls(**own, **AWS, api_key="k")
    with pytest.raises(InvalidArgumentError, match="go together"):
        cls(**own, aws_access_key="k")
    # Without a region, botocore is not needed to say so where nothing is signed.
    monkeypatch.delenv("AWS_REGION")
    monkeypatch.setitem(sys.modules, "botocore.session", None)
    with pytest.raises(InvalidArgumentError, match="aws_region is needed"):
        cls(**own, api_key="k")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
    assert cls(**own, api_key="k").aws_region == "eu-north-1"
    assert "aws-key" not in repr(cls(**own, api_key="aws-key"))


def test_addresses_of_aws(monkeypatch: pytest.MonkeyPatch) -> None:
    mantle = ClaudeBedrockMantle(aws_region="eu-west-1")
    assert mantle.base_url == "https://bedrock-mantle.eu-west-1.api.aws/anthropic"
    monkeypatch.setenv("ANTHROPIC_AWS_WORKSPACE_ID", "wrkspc_env")
    aws = ClaudeAWS(aws_region="eu-west-1")
    assert aws.base_url == "https://aws-external-anthropic.eu-west-1.api.aws"
    for name, cls in (
        ("ANTHROPIC_BEDROCK_MANTLE_BASE_URL", ClaudeBedrockMantle),
        ("ANTHROPIC_AWS_BASE_URL", ClaudeAWS),
    ):
        monkeypatch.setenv(name, "https://gateway.example")
        assert cls().base_url == "https://gateway.example"


def test_the_workspace_on_aws_is_named_or_asked_for(
    kind: str, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    caller = PlatformCaller("aws", kind, {**AWS, "base_url": script.base_url})
    with pytest.raises(InvalidArgumentError, match="set ANTHROPIC_AWS_WORKSPACE_ID"):
        caller.call("messages.create", model="m", **ASK)
    monkeypatch.setenv("ANTHROPIC_AWS_WORKSPACE_ID", "wrkspc_env")
    caller.call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("anthropic-workspace-id") == "wrkspc_env"


# --- Google Cloud, managed by Anthropic -------------------------------------------


def test_google_cloud_takes_its_address_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = "https://claude.googleapis.com/v1/projects"
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "general")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID", "wrkspc_1")
    end = "workspaces/wrkspc_1/invoke"
    client = ClaudeGoogleCloud()
    assert client.base_url == f"{start}/general/locations/global/{end}"
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_PROJECT", "own")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_LOCATION", "us-east5")
    assert ClaudeGoogleCloud().base_url == f"{start}/own/locations/us-east5/{end}"
    given = ClaudeGoogleCloud(project="p", location="eu", workspace_id="w")
    assert given.base_url == f"{start}/p/locations/eu/workspaces/w/invoke"
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", "https://gateway.example/x")
    assert ClaudeGoogleCloud().base_url == "https://gateway.example/x"


@pytest.mark.parametrize("cls", [ClaudeGoogleCloud, AsyncClaudeGoogleCloud])
def test_arguments_of_google_cloud_that_make_no_sense(cls: Callable[..., Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=r"project is needed.*GOOGLE_CLO"):
        cls(workspace_id="w")
    with pytest.raises(InvalidArgumentError, match="workspace_id is needed"):
        cls(project="p")
    for part in ("project", "location", "workspace_id"):
        right = {"project": "p", "workspace_id": "w"}
        with pytest.raises(InvalidArgumentError, match="no segment of a path"):
            cls(**{**right, part: "../x"})
    with pytest.raises(InvalidArgumentError, match="not both"):
        cls(project="p", workspace_id="w", access_token="t", credentials=object())


def test_google_cloud_renews_its_tokens(
    kind: str, script: Script, google_account: Issuer
) -> None:
    script.says(ANSWER)
    google_account.lifetime = timedelta(seconds=1)  # google-auth renews minutes before
    twice(PlatformCaller("google cloud", kind, {"base_url": script.base_url}))
    tokens = [r.header("authorization") for r in script.requests]
    assert tokens == ["Bearer ya29.1", "Bearer ya29.2"]


# --- Vertex AI --------------------------------------------------------------------


def account_file(folder: Path, issuer: Issuer) -> Path:
    """A service account whose tokens come from the issuer."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file = folder / "account.json"
    file.write_text(
        json.dumps(
            {
                "type": "service_account",
                "project_id": "account-project",
                "private_key_id": "1",
                "private_key": pem.decode(),
                "client_email": "x@account-project.iam.gserviceaccount.com",
                "client_id": "1",
                "token_uri": f"{issuer.address}/google",
            }
        )
    )
    return file


def vertex(kind: str, script: Script, **options: Any) -> PlatformCaller:
    chosen = {"region": "us-east5", "base_url": script.base_url, **options}
    return PlatformCaller("vertex", kind, chosen)


@pytest.fixture
def google_account(
    tmp_path: Path, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> Issuer:
    file = account_file(tmp_path, issuer)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
    return issuer


def test_google_tokens_are_kept_while_they_are_valid(
    kind: str, script: Script, google_account: Issuer
) -> None:
    script.says(ANSWER)
    twice(vertex(kind, script))
    tokens = [r.header("authorization") for r in script.requests]
    assert tokens == ["Bearer ya29.1", "Bearer ya29.1"]


def test_google_tokens_are_renewed_when_they_expire(
    kind: str, script: Script, google_account: Issuer
) -> None:
    script.says(ANSWER)
    google_account.lifetime = timedelta(seconds=1)  # google-auth renews minutes before
    twice(vertex(kind, script))
    tokens = [r.header("authorization") for r in script.requests]
    assert tokens == ["Bearer ya29.1", "Bearer ya29.2"]


def test_google_credentials_that_were_revoked_are_named(
    kind: str, script: Script, google_account: Issuer
) -> None:
    google_account.refuses = True
    with pytest.raises(PlatformCredentialsError, match=r"cannot be renewed.*revoked"):
        vertex(kind, script).call("messages.create", model="m", **ASK)
    assert script.requests == []


METADATA = """
import asyncio, sys

sys.path.insert(0, {generated!r})
from claude_api import AsyncClaudeVertex, ClaudeVertex

ask = {{"model": "m", "max_tokens": 1, "messages": []}}
if {kind!r} == "sync":
    ClaudeVertex(region="us-east5").messages.create(**ask)
else:
    asyncio.run(AsyncClaudeVertex(region="us-east5").messages.create(**ask))
"""


def test_google_metadata_gives_token_and_project(
    kind: str, script: Script, issuer: Issuer, tmp_path: Path
) -> None:
    # A process of its own: google-auth reads the address when it is imported.
    script.says(ANSWER)
    generated = str(ROOT / "generated")
    run = command(
        sys.executable,
        "-c",
        METADATA.format(generated=generated, kind=kind),
        cwd=tmp_path,
        env={
            "GCE_METADATA_HOST": issuer.address.removeprefix("http://"),
            "GCE_METADATA_IP": issuer.address.removeprefix("http://"),
            "NO_GCE_CHECK": "false",
            "ANTHROPIC_VERTEX_BASE_URL": script.base_url,
        },
    )
    assert run.code == 0, run.text
    (request,) = script.requests
    start = "/projects/metadata-project/locations/us-east5/"
    assert request.raw_path.startswith(start)
    assert request.header("authorization") == "Bearer ya29.1"


def test_a_project_comes_with_the_credentials(
    kind: str, script: Script, google_account: Issuer
) -> None:
    script.says(ANSWER)
    twice(vertex(kind, script))
    twice(vertex(kind, script, project_id="mine"))
    projects = [r.raw_path.split("/")[2] for r in script.requests]
    assert projects == ["account-project", "account-project", "mine", "mine"]


def test_credentials_of_the_callers_own(kind: str, script: Script) -> None:
    class Mine:
        valid = False
        token = None
        project_id = "mine"

        def refresh(self, request: object) -> None:
            self.valid, self.token = True, "given"

    script.says(ANSWER)
    vertex(kind, script, credentials=Mine()).call("messages.create", model="m", **ASK)
    (request,) = script.requests
    assert request.header("authorization") == "Bearer given"
    assert request.raw_path.startswith("/projects/mine/")


def test_google_credentials_that_are_missing_are_named(
    kind: str, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "gone.json"))
    with pytest.raises(PlatformCredentialsError, match=r"gone\.json"):
        vertex(kind, script).call("messages.create", model="m", **ASK)
    assert script.requests == []


def test_a_project_that_nobody_names_is_asked_for(kind: str, script: Script) -> None:
    class Nameless:
        valid, token = True, "given"

    with pytest.raises(PlatformCredentialsError, match="give project_id"):
        vertex(kind, script, credentials=Nameless()).call(
            "messages.create", model="m", **ASK
        )
    assert script.requests == []


@pytest.mark.parametrize("cls", [ClaudeVertex, AsyncClaudeVertex])
def test_arguments_of_vertex_that_make_no_sense(
    cls: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidArgumentError, match="or set CLOUD_ML_REGION"):
        cls(project_id="p")
    for region in ("us_east5", "us-east5/x", "US"):
        with pytest.raises(InvalidArgumentError, match="is no region"):
            cls(region=region)
    with pytest.raises(InvalidArgumentError, match="does not know its project"):
        cls(region="us-east5", access_token="t")
    with pytest.raises(InvalidArgumentError, match="not both"):
        cls(region="us-east5", access_token="t", credentials=object())
    client = cls(region="us-east5", project_id="p")
    assert client.base_url == "https://us-east5-aiplatform.googleapis.com/v1"
    monkeypatch.setenv("CLOUD_ML_REGION", "global")
    assert cls().base_url == "https://aiplatform.googleapis.com/v1"
    assert cls().with_options(max_retries=0).region == "global"


# --- Microsoft Foundry ------------------------------------------------------------


def foundry(kind: str, script: Script, **options: Any) -> PlatformCaller:
    return PlatformCaller("foundry", kind, {"base_url": script.base_url, **options})


def test_a_token_wins_over_a_key_and_is_asked_for_each_time(
    kind: str, script: Script
) -> None:
    script.says(ANSWER)
    tokens = iter(["one", "two"])
    twice(
        foundry(
            kind, script, api_key="key", azure_ad_token_provider=lambda: next(tokens)
        )
    )
    sent = [(r.header("authorization"), r.header("api-key")) for r in script.requests]
    assert sent == [("Bearer one", None), ("Bearer two", None)]


def test_an_async_client_takes_a_coroutine_function(script: Script) -> None:
    script.says(ANSWER)

    async def provider() -> str:
        return "awaited"

    foundry("async", script, azure_ad_token_provider=provider).call(
        "messages.create", model="m", **ASK
    )
    assert script.requests[0].header("authorization") == "Bearer awaited"


def test_azure_identity_is_asked_where_nothing_is_given(
    kind: str, script: Script, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.says(ANSWER)
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{issuer.address}/azure")
    monkeypatch.setenv("IDENTITY_HEADER", "header")
    twice(foundry(kind, script))
    sent = [r.header("authorization") for r in script.requests]
    assert sent == ["Bearer entra-1", "Bearer entra-1"]


def test_tokens_that_cannot_be_had_are_named(
    kind: str, script: Script, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    issuer.refuses = True
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{issuer.address}/azure")
    monkeypatch.setenv("IDENTITY_HEADER", "header")
    with pytest.raises(PlatformCredentialsError, match="there is no Entra ID token"):
        foundry(kind, script).call("messages.create", model="m", **ASK)
    for provider in (lambda: None, lambda: "", lambda: 1 / 0):
        with pytest.raises(PlatformCredentialsError, match="token"):
            foundry(kind, script, azure_ad_token_provider=provider).call(
                "messages.create", model="m", **ASK
            )
    assert script.requests == []


@pytest.mark.parametrize("cls", [ClaudeFoundry, AsyncClaudeFoundry])
def test_arguments_of_foundry_that_make_no_sense(
    cls: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidArgumentError, match="set ANTHROPIC_FOUNDRY_RESOURCE"):
        cls(api_key="k")
    with pytest.raises(InvalidArgumentError, match="not both"):
        cls(api_key="k", resource="r", base_url="https://x.example")
    with pytest.raises(InvalidArgumentError, match="no name of a Foundry resource"):
        cls(api_key="k", resource="r.evil.example/")
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", "k")
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_BASE_URL", "https://gateway.example")
    assert cls().base_url == "https://gateway.example"
    assert cls(resource="r").base_url == "https://r.services.ai.azure.com/anthropic"
    monkeypatch.delenv("ANTHROPIC_FOUNDRY_BASE_URL")
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_RESOURCE", "env-r")
    assert cls().base_url == "https://env-r.services.ai.azure.com/anthropic"


# --- The event loop ---------------------------------------------------------------


def freed_by_the_loop(client: Callable[[Callable[[], None]], Any]) -> None:
    """Call a client whose credentials wait for something that only the loop does.

    Were they fetched on the loop, this would never end.
    """

    async def main() -> None:
        loop, freed = asyncio.get_running_loop(), threading.Event()

        def wait() -> None:
            loop.call_soon_threadsafe(freed.set)
            if not freed.wait(timeout=30):
                raise ClientError("the event loop was blocked")

        async with client(wait) as asked:
            await asked.messages.create(model="m", **ASK)

    asyncio.run(main())


def test_credentials_never_block_the_event_loop(script: Script) -> None:
    script.says(ANSWER)

    class Google:
        valid = False
        token = "late"

        def __init__(self, wait: Callable[[], None]) -> None:
            self.wait = wait

        def refresh(self, request: object) -> None:
            self.wait()
            self.valid = True

    def azure(wait: Callable[[], None]) -> Any:
        def provider() -> str:
            wait()
            return "late"

        return AsyncClaudeFoundry(
            base_url=script.base_url, azure_ad_token_provider=provider
        )

    def aws(wait: Callable[[], None]) -> Any:
        client = AsyncClaudeBedrock(base_url=script.base_url, **AWS)
        make = client._aws._make

        def slowly() -> Any:
            wait()
            return make()

        client._aws._make = slowly
        return client

    def google(wait: Callable[[], None]) -> Any:
        return AsyncClaudeVertex(
            region="us-east5",
            project_id="p",
            base_url=script.base_url,
            credentials=Google(wait),
        )

    for client in (aws, google, azure):
        freed_by_the_loop(client)
    assert len(script.requests) == 3
