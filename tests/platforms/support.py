"""Both kinds of platform clients, and what the platforms do, computed anew."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import claude_api_2023_06_01 as former
import httpx2
from claude_api import (
    AsyncClaudeAWS,
    AsyncClaudeBedrock,
    AsyncClaudeBedrockMantle,
    AsyncClaudeFoundry,
    AsyncClaudeGoogleCloud,
    AsyncClaudeVertex,
    ClaudeAWS,
    ClaudeBedrock,
    ClaudeBedrockMantle,
    ClaudeFoundry,
    ClaudeGoogleCloud,
    ClaudeVertex,
)
from specloom.mock.server import Received

from tests.client.support import find, message_of

PLATFORMS: dict[str, tuple[Any, Any]] = {
    "bedrock": (ClaudeBedrock, AsyncClaudeBedrock),
    "vertex": (ClaudeVertex, AsyncClaudeVertex),
    "foundry": (ClaudeFoundry, AsyncClaudeFoundry),
    "mantle": (ClaudeBedrockMantle, AsyncClaudeBedrockMantle),
    "aws": (ClaudeAWS, AsyncClaudeAWS),
    "google cloud": (ClaudeGoogleCloud, AsyncClaudeGoogleCloud),
    # Of the API version that has text completions.
    "former bedrock": (former.ClaudeBedrock, former.AsyncClaudeBedrock),
    "former vertex": (former.ClaudeVertex, former.AsyncClaudeVertex),
}
AWS: dict[str, Any] = {
    "aws_access_key": "AKIDEXAMPLE",
    "aws_secret_key": "wJalrXUtnFEMI/K7MDENG",
}
KEYS: dict[str, dict[str, Any]] = {
    "bedrock": {**AWS, "aws_region": "eu-west-1"},
    "vertex": {"region": "us-east5", "project_id": "acme-42", "access_token": "ya29.t"},
    "foundry": {"api_key": "azure-key"},
    "mantle": {**AWS, "aws_region": "eu-west-1"},
    "aws": {**AWS, "aws_region": "eu-west-1", "workspace_id": "wrkspc_1"},
    "google cloud": {"access_token": "ya29.t"},
}
# Platform -> the service that its signatures name.
SERVICES = {
    "bedrock": "bedrock",
    "mantle": "bedrock-mantle",
    "aws": "aws-external-anthropic",
}


class PlatformCaller:
    """Calls methods of the sync or the async client of a platform."""

    def __init__(self, platform: str, kind: str, options: Mapping[str, Any]) -> None:
        self.make = PLATFORMS[platform][kind == "async"]
        self.kind = kind
        self.options = dict(options)

    def run(
        self, sync: Callable[[Any], Any], asynchronous: Callable[[Any], Any]
    ) -> Any:
        """What one of the two gives, with a client of its kind that does not wait."""
        if self.kind == "sync":
            with httpx2.Client(verify=False) as http:
                client = self.make(http_client=http, **self.options)
                client._sleep = lambda seconds: None
                return sync(client)

        async def main() -> Any:
            async with httpx2.AsyncClient(verify=False) as http:
                client = self.make(http_client=http, **self.options)

                async def sleep(seconds: float) -> None:
                    pass

                client._sleep = sleep
                return await asynchronous(client)

        return asyncio.run(main())

    def call(self, accessor: str, **arguments: Any) -> Any:
        """The result of a method; of a stream, the list of its events."""

        def sync(client: Any) -> Any:
            result = find(client, accessor)(**arguments)
            return list(result) if arguments.get("stream") else result

        async def asynchronous(client: Any) -> Any:
            result = await find(client, accessor)(**arguments)
            if arguments.get("stream"):
                return [event async for event in result]
            return result

        return self.run(sync, asynchronous)

    def message(self, accessor: str, **arguments: Any) -> Any:
        """The message that a stream is put together to."""
        return message_of(self, accessor, arguments)


# --- AWS Signature Version 4 ------------------------------------------------------


def signature_v4(
    request: Received, secret: str, region: str, service: str = "bedrock"
) -> str:
    """The `Authorization` that a request should carry.

    Source: AWS General Reference, "Create a signed AWS API request".
    """
    given = request.header("authorization") or ""
    scheme, _, rest = given.partition(" ")
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    names = parts["SignedHeaders"].split(";")
    moment = request.header("x-amz-date") or ""
    values = {name: " ".join((request.header(name) or "").split()) for name in names}
    canonical = "\n".join(
        [
            request.method,
            quote(request.raw_path, safe="/~"),
            request.query,
            "".join(f"{name}:{values[name]}\n" for name in sorted(names)),
            ";".join(sorted(names)),
            hashlib.sha256(request.body).hexdigest(),
        ]
    )
    scope = f"{moment[:8]}/{region}/{service}/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = "\n".join([scheme, moment, scope, digest])
    key = f"AWS4{secret}".encode()
    for part in (moment[:8], region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, to_sign.encode(), hashlib.sha256).hexdigest()
    identity = parts["Credential"].split("/")[0]
    return (
        f"AWS4-HMAC-SHA256 Credential={identity}/{scope},"
        f" SignedHeaders={';'.join(sorted(names))}, Signature={signature}"
    )


# --- AWS event streams ------------------------------------------------------------


def frame(headers: Mapping[str, str], payload: bytes) -> bytes:
    """One frame of `application/vnd.amazon.eventstream`, headers as strings."""
    packed = b"".join(
        struct.pack("!B", len(name))
        + name.encode()
        + b"\x07"
        + struct.pack("!H", len(value.encode()))
        + value.encode()
        for name, value in headers.items()
    )
    return sealed(packed, payload)


def sealed(packed: bytes, payload: bytes) -> bytes:
    """One frame around headers as they are on the wire, with fitting checksums."""
    prelude = struct.pack("!II", 16 + len(packed) + len(payload), len(packed))
    prelude += struct.pack("!I", zlib.crc32(prelude))
    message = prelude + packed + payload
    return message + struct.pack("!I", zlib.crc32(message))


def chunk(event: Mapping[str, Any]) -> bytes:
    """The frame that carries an event of the API."""
    text = base64.b64encode(json.dumps(event).encode()).decode()
    headers = {
        ":event-type": "chunk",
        ":content-type": "application/json",
        ":message-type": "event",
    }
    return frame(headers, json.dumps({"bytes": text, "p": "abcdef"}).encode())


def exception(kind: str, message: str) -> bytes:
    """The frame that ends a stream with an error."""
    headers = {":exception-type": kind, ":message-type": "exception"}
    return frame(headers, json.dumps({"message": message}).encode())
