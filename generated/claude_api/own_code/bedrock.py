"""Claude on Amazon Bedrock: signed requests, paths of its own, binary event streams."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Iterator, Mapping
from typing import Any

import httpx2

from .._client import Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.events import EventSource
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from .._runtime.core.sse import ServerSentEvent
from ..errors import APIResponseValidationError, IncompleteStreamError
from .aws import AsyncAWS, AWSClient, SyncAWS
from .platforms import (
    API_VERSION,
    HTTPClient,
    betas_of,
    json_body,
    library,
    model_in_path,
    refuse,
    user_profile_of,
    without_headers,
)

__all__ = ["AsyncClaudeBedrock", "ClaudeBedrock"]

_PLATFORM = "Amazon Bedrock"
_VERSION = "bedrock-2023-05-31" if API_VERSION == "2023-06-01" else API_VERSION
_MAX_BYTES = 20 * 1024 * 1024
_PATHS = frozenset({"/v1/messages", "/v1/complete"})
_EVENT_STREAM = "application/vnd.amazon.eventstream"
# Exceptions that end a stream -> what the API calls them.
_ERROR_TYPES = {
    "throttlingException": "rate_limit_error",
    "validationException": "invalid_request_error",
    "accessDeniedException": "permission_error",
    "resourceNotFoundException": "not_found_error",
    "modelTimeoutException": "timeout_error",
    "serviceUnavailableException": "overloaded_error",
}


class _Bedrock(AWSClient[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_BEDROCK_BASE_URL",
        headers={},  # the version is in the body
        request_id_header="x-amzn-requestid",
    )
    _service = "bedrock"
    _address = "https://bedrock-runtime.{region}.amazonaws.com"
    _extra = "bedrock"
    _key_envs = ("AWS_BEARER_TOKEN_BEDROCK",)

    def __init__(
        self,
        *,
        aws_region: str | None = None,
        aws_access_key: str | None = None,
        aws_secret_key: str | None = None,
        aws_session_token: str | None = None,
        aws_profile: str | None = None,
        api_key: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: HTTPClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        """Make a client; credentials are looked for when it is first used.

        Args:
            aws_region: Read from `AWS_REGION` where it is not given. Clients of
                2023-06-01 then take us-east-1, others `AWS_DEFAULT_REGION` or the
                region of the profile.
            aws_access_key: With `aws_secret_key`, the credentials. Without them,
                botocore looks where AWS tools look: environment, profiles, roles.
            aws_secret_key: Goes with `aws_access_key`.
            aws_session_token: Goes with temporary keys.
            aws_profile: Profile of the AWS configuration to take credentials from.
            api_key: A key of Amazon Bedrock, sent as it is: nothing is signed. Without
                credentials to sign with, read from `AWS_BEARER_TOKEN_BEDROCK`.
            base_url: Read from `ANTHROPIC_BEDROCK_BASE_URL` first. Default: the
                region's endpoint.
            timeout: As for `Claude`, and the arguments after it too.
        """
        key = self._use(
            aws_region,
            aws_access_key,
            aws_secret_key,
            aws_session_token,
            aws_profile,
            api_key,
        )
        # Past the constructor of `Claude`, which has other credentials.
        BaseAPIClient.__init__(
            self,
            settings=self._settings,
            credentials={"api_key": key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    def _adapt(self, call: Call) -> Call:
        op = call.op
        if not op.path.startswith("/v1/"):
            return call
        if op.method != "POST" or op.path not in _PATHS:
            raise refuse(_PLATFORM, op)
        body = json_body(_PLATFORM, call)
        if body.get("mcp_servers"):
            raise refuse(_PLATFORM, op, "the MCP connector (mcp_servers)")
        model = model_in_path(body, safe=":;")
        streamed = bool(body.pop("stream", False))
        del body["model"]
        body.setdefault("anthropic_version", _VERSION)
        if profile := user_profile_of(call, self._default_headers):
            body.setdefault("user_profile_id", profile)
        if betas := betas_of(call, self._default_headers):
            body["anthropic_beta"] = [*body.get("anthropic_beta", ()), *betas]
        security = self._security
        key = (op, model, streamed, security)
        derived = self._derived.get(key)
        if derived is None:
            verb = "invoke-with-response-stream" if streamed else "invoke"
            derived = self._derived[key] = op.derive(
                path=f"/model/{model}/{verb}",
                query={},
                accept=_EVENT_STREAM if streamed else "application/json",
                security=security,
                max_bytes=_MAX_BYTES,
            )
        return call._replace(
            op=derived,
            extra_headers=without_headers(
                call.extra_headers,
                "anthropic-beta",
                "anthropic-user-profile-id",
                "anthropic-version",
            ),
            body=body,
        )

    def _parser(self, response: httpx2.Response) -> EventSource | None:
        kind = response.headers.get("content-type", "")
        return _Frames(response) if kind.startswith(_EVENT_STREAM) else None


class _Frames:
    """Takes AWS event-stream frames apart; the payload is what an event would carry.

    Source: the AWS documentation of `application/vnd.amazon.eventstream`.
    """

    def __init__(self, response: httpx2.Response) -> None:
        self._eventstream = library("botocore.eventstream", "bedrock", "botocore")
        self._buffer = self._eventstream.EventStreamBuffer()
        self._response = response
        self._missing = 0  # bytes that came and are in no frame yet

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """The events that this piece completes."""
        self._buffer.add_data(piece)
        self._missing += len(piece)
        while True:
            try:
                message = next(self._buffer)
            except StopIteration:
                return
            # The library lets what unpacking raises through, where headers are broken
            # and the checksums fit.
            except (
                self._eventstream.ParserError,
                LookupError,
                ValueError,
                struct.error,
            ) as error:
                raise self._broken(
                    f"a frame of the stream is broken: {error}"
                ) from None
            self._missing -= message.prelude.total_length
            event = self._event(message.headers, message.payload)
            if event is not None:
                yield event

    def close(self) -> Iterator[ServerSentEvent]:
        """Nothing; a frame is complete or it is none.

        Raises:
            IncompleteStreamError: the stream ended in the middle of one.
        """
        if self._missing:
            raise IncompleteStreamError(
                "the stream ended in the middle of a frame",
                request=self._response.request,
            )
        yield from ()

    def _event(
        self, headers: Mapping[str, Any], payload: bytes
    ) -> ServerSentEvent | None:
        kind = headers.get(":message-type")
        if kind == "event":
            if headers.get(":event-type") != "chunk":
                return None
            try:
                data = base64.b64decode(json.loads(payload)["bytes"], validate=True)
            except (ValueError, KeyError, TypeError) as error:
                raise self._broken(f"a frame holds no event: {error}") from None
            return ServerSentEvent(None, data)
        name = headers.get(":exception-type") or headers.get(":error-code") or kind
        error_type = _ERROR_TYPES.get(str(name), "api_error")
        message = _message(payload) or headers.get(":error-message") or str(name)
        said = {"type": error_type, "message": message}
        data = json.dumps({"type": "error", "error": said}).encode()
        return ServerSentEvent("error", data)

    def _broken(self, message: str) -> APIResponseValidationError:
        return APIResponseValidationError(
            message,
            response=self._response,
            request_id=self._response.headers.get("x-amzn-requestid"),
        )


def _message(payload: bytes) -> str | None:
    try:
        message = json.loads(payload)["message"]
    except (ValueError, KeyError, TypeError):
        return None
    return message if isinstance(message, str) else None


class ClaudeBedrock(_Bedrock[httpx2.Client], SyncAWS):
    """Client for Claude on Amazon Bedrock: messages, beta messages and completions."""


class AsyncClaudeBedrock(_Bedrock[httpx2.AsyncClient], AsyncAWS):
    """Client for Claude on Amazon Bedrock: messages, beta messages and completions."""
