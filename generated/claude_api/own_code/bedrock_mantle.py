"""Claude in Amazon Bedrock (Mantle): messages of the API, for credentials of AWS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2

from .._client import Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from .aws import AsyncAWS, AWSClient, SyncAWS
from .platforms import (
    HTTPClient,
    json_body,
    refuse,
    user_profile_of,
    without_headers,
)

__all__ = ["AsyncClaudeBedrockMantle", "ClaudeBedrockMantle"]

_PLATFORM = "Amazon Bedrock (Mantle)"
_PATHS = frozenset({"/v1/messages", "/v1/messages/count_tokens"})


class _BedrockMantle(AWSClient[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_BEDROCK_MANTLE_BASE_URL"
    )
    _service = "bedrock-mantle"
    _address = "https://bedrock-mantle.{region}.api.aws/anthropic"
    _extra = "bedrock"
    _key_envs = ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_AWS_API_KEY")

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
        """Make a client; a model is called `anthropic.` and its id here.

        Args:
            aws_region: Read from `AWS_REGION`, then `AWS_DEFAULT_REGION`, where it is
                not given; else the region of the profile.
            aws_access_key: With `aws_secret_key`, the credentials. Without them,
                botocore looks where AWS tools look: environment, profiles, roles.
            aws_secret_key: Goes with `aws_access_key`.
            aws_session_token: Goes with temporary keys.
            aws_profile: Profile of the AWS configuration to take credentials from.
            api_key: A key of Amazon Bedrock, sent as it is: nothing is signed. Without
                credentials to sign with, read from `AWS_BEARER_TOKEN_BEDROCK`, then
                from `ANTHROPIC_AWS_API_KEY`.
            base_url: The address up to `/v1`. Read from
                `ANTHROPIC_BEDROCK_MANTLE_BASE_URL` first. Default: the region's
                endpoint.
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
        if profile := user_profile_of(call, self._default_headers):
            body.setdefault("user_profile_id", profile)
        security = self._security
        derived = self._derived.get((op, security))
        if derived is None:
            derived = self._derived[op, security] = op.derive(security=security)
        return call._replace(
            op=derived,
            extra_headers=without_headers(
                call.extra_headers, "anthropic-user-profile-id"
            ),
            body=body,
        )


class ClaudeBedrockMantle(_BedrockMantle[httpx2.Client], SyncAWS):
    """Client for Claude in Amazon Bedrock: messages, beta messages, their tokens."""


class AsyncClaudeBedrockMantle(_BedrockMantle[httpx2.AsyncClient], AsyncAWS):
    """Client for Claude in Amazon Bedrock: messages, beta messages, their tokens."""
