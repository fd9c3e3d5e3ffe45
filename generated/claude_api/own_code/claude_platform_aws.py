"""Claude Platform on AWS: the whole API, for credentials of AWS or a key."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import httpx2

from .._client import Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from ..errors import InvalidArgumentError
from .aws import AsyncAWS, AWSClient, SyncAWS
from .platforms import HTTPClient

__all__ = ["AsyncClaudeAWS", "ClaudeAWS"]


class _ClaudeAWS(AWSClient[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(base_url_env="ANTHROPIC_AWS_BASE_URL")
    _service = "aws-external-anthropic"
    _address = "https://aws-external-anthropic.{region}.api.aws"
    _extra = "aws"
    _key_envs = ("ANTHROPIC_AWS_API_KEY",)

    def __init__(
        self,
        *,
        workspace_id: str | None = None,
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
            workspace_id: Workspace that requests act on, unless a call names another
                one. Read from `ANTHROPIC_AWS_WORKSPACE_ID` where it is not given.
            aws_region: Read from `AWS_REGION`, then `AWS_DEFAULT_REGION`, where it is
                not given; else the region of the profile.
            aws_access_key: With `aws_secret_key`, the credentials. Without them,
                botocore looks where AWS tools look: environment, profiles, roles.
            aws_secret_key: Goes with `aws_access_key`.
            aws_session_token: Goes with temporary keys.
            aws_profile: Profile of the AWS configuration to take credentials from.
            api_key: A key of the platform, sent as it is: nothing is signed. Without
                credentials to sign with, read from `ANTHROPIC_AWS_API_KEY`.
            base_url: Read from `ANTHROPIC_AWS_BASE_URL` first. Default: the region's
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
        self._act_on(workspace_id)
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

    def _act_on(self, workspace_id: str | None) -> None:
        """Name the workspace with every request: the platform requires it.

        Raises:
            InvalidArgumentError: nobody says which one.
        """
        workspace_id = workspace_id or os.environ.get("ANTHROPIC_AWS_WORKSPACE_ID")
        if not workspace_id:
            raise InvalidArgumentError(
                "workspace_id is needed: give it, or set ANTHROPIC_AWS_WORKSPACE_ID"
            )
        headers = {**self._settings.headers, "anthropic-workspace-id": workspace_id}
        self._settings = self._settings._replace(headers=headers)

    def _adapt(self, call: Call) -> Call:
        op = call.op
        if not op.path.startswith("/v1/"):
            return call
        security = self._security
        derived = self._derived.get((op, security))
        if derived is None:
            derived = self._derived[op, security] = op.derive(security=security)
        return call._replace(op=derived)


class ClaudeAWS(_ClaudeAWS[httpx2.Client], SyncAWS):
    """Client for Claude Platform on AWS, which has the whole API."""


class AsyncClaudeAWS(_ClaudeAWS[httpx2.AsyncClient], AsyncAWS):
    """Client for Claude Platform on AWS, which has the whole API."""
