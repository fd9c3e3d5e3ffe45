"""Claude on Amazon Bedrock: signed requests, paths of its own, binary event streams."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import struct
from collections.abc import Iterator, Mapping
from typing import Any, Generic

import httpx2

from .._client import AsyncClaude, Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.events import EventSource
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from .._runtime.core.operation import Operation
from .._runtime.core.sse import ServerSentEvent
from ..errors import (
    APIResponseValidationError,
    APIStatusError,
    IncompleteStreamError,
    InvalidArgumentError,
)
from .platforms import (
    API_VERSION,
    HTTPClient,
    Once,
    PlatformCredentialsError,
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
_IS_OLD = API_VERSION == "2023-06-01"
_VERSION = "bedrock-2023-05-31" if _IS_OLD else API_VERSION
_MAX_BYTES = 20 * 1024 * 1024
_PATHS = frozenset({"/v1/messages", "/v1/complete"})
_EVENT_STREAM = "application/vnd.amazon.eventstream"
_REGION = re.compile(r"[a-z]{2,}(-[a-z]+)+-\d+")
# Exceptions that end a stream -> what the API calls them.
_ERROR_TYPES = {
    "throttlingException": "rate_limit_error",
    "validationException": "invalid_request_error",
    "accessDeniedException": "permission_error",
    "resourceNotFoundException": "not_found_error",
    "modelTimeoutException": "timeout_error",
    "serviceUnavailableException": "overloaded_error",
}
_EXPIRED = frozenset({"ExpiredTokenException", "ExpiredToken"})


class _Bedrock(BaseAPIClient, Generic[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_BEDROCK_BASE_URL",
        headers={},  # the version is in the body
        security={},  # every request is signed
        request_id_header="x-amzn-requestid",
    )
    _region: str
    _aws: Once[Any]  # credentials
    _derived: dict[tuple[Operation[Any], str, bool], Operation[Any]]

    def __init__(
        self,
        *,
        aws_region: str | None = None,
        aws_access_key: str | None = None,
        aws_secret_key: str | None = None,
        aws_session_token: str | None = None,
        aws_profile: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: HTTPClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
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
            base_url: Read from `ANTHROPIC_BEDROCK_BASE_URL` first. Default: the
                region's endpoint.
            timeout: As for `Claude`, and the arguments after it too.
        """
        self._use(
            aws_region, aws_access_key, aws_secret_key, aws_session_token, aws_profile
        )
        # Past the constructor of `Claude`, which has other credentials.
        BaseAPIClient.__init__(
            self,
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
        )

    def _use(
        self,
        region: str | None,
        access_key: str | None,
        secret_key: str | None,
        session_token: str | None,
        profile: str | None,
    ) -> None:
        """Take the platform's own arguments.

        Raises:
            InvalidArgumentError: they do not go together, or the region is none.
        """
        keys = (access_key, secret_key)
        if not all(keys) and (any(keys) or session_token):
            raise InvalidArgumentError(
                "aws_access_key and aws_secret_key go together, and aws_session_token"
                " goes with them"
            )
        if profile and any(keys):
            raise InvalidArgumentError("give keys or aws_profile, not both")
        self._region = region or _region(profile)
        if not _REGION.fullmatch(self._region):
            raise InvalidArgumentError(
                f"aws_region {self._region!r} is no region: write it like us-east-1"
            )
        self._aws = Once(
            lambda: _credentials(access_key, secret_key, session_token, profile)
        )
        self._derived = {}
        self._settings = self._settings._replace(
            base_url=f"https://bedrock-runtime.{self._region}.amazonaws.com"
        )

    @property
    def aws_region(self) -> str:
        """The region that answers."""
        return self._region

    def _copy_to(self, copied: Any) -> None:
        copied._region = self._region
        copied._aws = self._aws
        copied._derived = self._derived

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
        key = (op, model, streamed)
        derived = self._derived.get(key)
        if derived is None:
            verb = "invoke-with-response-stream" if streamed else "invoke"
            derived = self._derived[key] = op.derive(
                path=f"/model/{model}/{verb}",
                query={},
                accept=_EVENT_STREAM if streamed else "application/json",
                security=None,
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

    def _sign(self, request: httpx2.Request) -> None:
        """Sign a request for this moment; may wait for fresh credentials.

        Raises:
            PlatformCredentialsError: there are none, or they cannot be renewed.
            MissingDependencyError: botocore is not installed.
        """
        auth = library("botocore.auth", "bedrock", "botocore")
        awsrequest = library("botocore.awsrequest", "bedrock", "botocore")
        credentials = self._aws.get()
        try:
            frozen = credentials.get_frozen_credentials()
        except Exception as error:
            raise PlatformCredentialsError(
                f"the AWS credentials cannot be renewed: {error}"
            ) from error
        for name in ("authorization", "x-amz-date", "x-amz-security-token"):
            request.headers.pop(name, None)
        # A proxy may change `connection`; `host` is taken from the URL.
        signed = {
            name: value
            for name, value in request.headers.items()
            if name not in ("connection", "host")
        }
        copied = awsrequest.AWSRequest(
            request.method, str(request.url), headers=signed, data=request.content
        )
        auth.SigV4Auth(frozen, "bedrock", self._region).add_auth(copied)
        for name, value in copied.headers.items():
            if name.lower() not in signed:
                request.headers[name] = value

    def _parser(self, response: httpx2.Response) -> EventSource | None:
        kind = response.headers.get("content-type", "")
        return _Frames(response) if kind.startswith(_EVENT_STREAM) else None

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        error = super()._status_error(response)
        kind = response.headers.get("x-amzn-errortype", "").partition(":")[0]
        error.type = error.type or kind or None
        body = error.body
        if isinstance(body, Mapping):
            message = body.get("message") or body.get("Message")
            if isinstance(message, str):
                error.message = message
        if kind in _EXPIRED:
            error.message += (
                " (the AWS credentials have expired: sign in again, or give the client"
                " new ones)"
            )
        return error


def _region(profile: str | None) -> str:
    """The region of the environment; where the API does not guess one, of the profile.

    Raises:
        InvalidArgumentError: there is none.
        MissingDependencyError: botocore is not installed, and would have to look.
    """
    found: str | None = os.environ.get("AWS_REGION")
    if _IS_OLD:
        return found or "us-east-1"
    found = found or os.environ.get("AWS_DEFAULT_REGION")
    if not found:
        session = library("botocore.session", "bedrock", "botocore")
        try:
            found = session.Session(profile=profile).get_config_variable("region")
        except Exception as error:
            raise InvalidArgumentError(
                f"aws_region cannot be found: {error}"
            ) from error
    if not found:
        raise InvalidArgumentError(
            "aws_region is needed: give it, set AWS_REGION, or name a profile that has"
            " one"
        )
    return found


def _credentials(
    access_key: str | None,
    secret_key: str | None,
    session_token: str | None,
    profile: str | None,
) -> Any:
    """Those that were given, else the first that botocore's chain of sources has.

    Raises:
        PlatformCredentialsError: there are none.
        MissingDependencyError: botocore is not installed.
    """
    if access_key:
        kinds = library("botocore.credentials", "bedrock", "botocore")
        return kinds.Credentials(access_key, secret_key, session_token)
    session = library("botocore.session", "bedrock", "botocore")
    try:
        found = session.Session(profile=profile).get_credentials()
    except Exception as error:
        raise PlatformCredentialsError(
            f"there are no AWS credentials: {error}"
        ) from error
    if found is None:
        raise PlatformCredentialsError(
            "there are no AWS credentials: give aws_access_key and aws_secret_key, set"
            " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile"
        )
    return found


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


class ClaudeBedrock(_Bedrock[httpx2.Client], Claude):
    """Client for Claude on Amazon Bedrock: messages, beta messages and completions."""

    def _authorize(self, request: httpx2.Request) -> None:
        self._sign(request)


class AsyncClaudeBedrock(_Bedrock[httpx2.AsyncClient], AsyncClaude):
    """Client for Claude on Amazon Bedrock: messages, beta messages and completions."""

    async def _authorize(self, request: httpx2.Request) -> None:
        # Credentials may come from the network or a program: never on the event loop.
        await asyncio.to_thread(self._sign, request)
