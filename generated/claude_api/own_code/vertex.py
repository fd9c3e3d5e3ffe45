"""Claude on Vertex AI: tokens of Google, project and region in the path."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Mapping
from typing import Any, Generic

import httpx2

from .._client import AsyncClaude, Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from .._runtime.core.operation import Operation
from ..errors import APIStatusError, InvalidArgumentError
from .google_tokens import GoogleTokens, with_advice
from .platforms import (
    API_VERSION,
    HTTPClient,
    PlatformCredentialsError,
    json_body,
    model_in_path,
    refuse,
    without_headers,
)

__all__ = ["AsyncClaudeVertex", "ClaudeVertex"]

_PLATFORM = "Vertex AI"
_VERSION = "vertex-2023-10-16" if API_VERSION == "2023-06-01" else API_VERSION
# Regions of several places have an address of another form.
_SEVERAL = ("us", "eu")
_MAX_BYTES = 30 * 1024 * 1024
_REGION = re.compile(r"global|[a-z]+(-[a-z]+)*\d*")
_EXTRA = "vertex"
# In the path while the project is not known: only credentials may know it.
_UNKNOWN_PROJECT = "/projects/_/"


class _Vertex(BaseAPIClient, Generic[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_VERTEX_BASE_URL",
        headers={},  # the version is in the body
        security={},  # every request gets a token
    )
    _region: str
    _project: str | None
    _google: GoogleTokens
    _derived: dict[tuple[Operation[Any], str, bool], Operation[Any]]

    def __init__(
        self,
        *,
        region: str | None = None,
        project_id: str | None = None,
        access_token: str | None = None,
        credentials: Any = None,
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
            region: Such as us-east5, or global. Read from `CLOUD_ML_REGION` where it is
                not given.
            project_id: Read from `ANTHROPIC_VERTEX_PROJECT_ID` where it is not given;
                else the project of the credentials.
            access_token: A token of your own, which you renew yourself.
            credentials: Credentials of google-auth. Without them, the application
                default credentials.
            base_url: Read from `ANTHROPIC_VERTEX_BASE_URL` first. Default: the region's
                endpoint.
            timeout: As for `Claude`, and the arguments after it too.
        """
        self._use(region, project_id, access_token, credentials)
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
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    def _use(
        self,
        region: str | None,
        project_id: str | None,
        access_token: str | None,
        credentials: Any,
    ) -> None:
        """Take the platform's own arguments.

        Raises:
            InvalidArgumentError: they do not go together, or the region is none.
        """
        self._region = region or os.environ.get("CLOUD_ML_REGION") or ""
        if not _REGION.fullmatch(self._region):
            raise InvalidArgumentError(
                f"region {self._region!r} is no region: give one like us-east5 or"
                " global, or set CLOUD_ML_REGION"
            )
        self._google = GoogleTokens(access_token, credentials, _EXTRA)
        self._project = project_id or os.environ.get("ANTHROPIC_VERTEX_PROJECT_ID")
        if access_token is not None and not self._project:
            raise InvalidArgumentError(
                "a token does not know its project: give project_id, or set"
                " ANTHROPIC_VERTEX_PROJECT_ID"
            )
        self._derived = {}
        host = "aiplatform.googleapis.com"
        if self._region in _SEVERAL:
            host = f"aiplatform.{self._region}.rep.googleapis.com"
        elif self._region != "global":
            host = f"{self._region}-{host}"
        self._settings = self._settings._replace(base_url=f"https://{host}/v1")

    @property
    def region(self) -> str:
        """The region that answers."""
        return self._region

    @property
    def project_id(self) -> str | None:
        """The project that pays; None while only the credentials may know it."""
        return self._project

    def _copy_to(self, copied: Any) -> None:
        copied._region = self._region
        copied._project = self._project
        copied._google = self._google
        copied._derived = self._derived

    def _adapt(self, call: Call) -> Call:
        op = call.op
        if not op.path.startswith("/v1/"):
            return call
        counting = op.path == "/v1/messages/count_tokens"
        if op.method != "POST" or not (counting or op.path == "/v1/messages"):
            raise refuse(_PLATFORM, op)
        body = json_body(_PLATFORM, call)
        if body.get("mcp_servers"):
            raise refuse(_PLATFORM, op, "the MCP connector (mcp_servers)")
        body.setdefault("anthropic_version", _VERSION)
        model = model_in_path(body, safe="@:")
        streamed = bool(body.get("stream", False))
        if counting:
            model = "count-tokens"
        else:
            del body["model"]
        key = (op, model, streamed)
        derived = self._derived.get(key)
        if derived is None:
            verb = "streamRawPredict" if streamed else "rawPredict"
            derived = self._derived[key] = op.derive(
                path=f"{_UNKNOWN_PROJECT}locations/{self._region}"
                f"/publishers/anthropic/models/{model}:{verb}",
                query={},
                security=None,
                max_bytes=_MAX_BYTES,
            )
        return call._replace(
            op=derived,
            extra_headers=without_headers(call.extra_headers, "anthropic-version"),
            body=body,
        )

    def _put_token(self, request: httpx2.Request) -> None:
        """Name the project and give a token that is valid now; may wait for one.

        Raises:
            PlatformCredentialsError: there is no token, or no project.
            MissingDependencyError: google-auth is not installed.
        """
        token = self._google.token()
        self._project = self._project or self._google.project_id
        if self._project is None:
            raise PlatformCredentialsError(
                "the Google credentials do not name a project: give project_id, or set"
                " ANTHROPIC_VERTEX_PROJECT_ID"
            )
        path = request.url.raw_path.decode()
        named = path.replace(_UNKNOWN_PROJECT, f"/projects/{self._project}/", 1)
        request.url = request.url.copy_with(raw_path=named.encode())
        request.headers["Authorization"] = f"Bearer {token}"

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        return with_advice(super()._status_error(response))


class ClaudeVertex(_Vertex[httpx2.Client], Claude):
    """Client for Claude on Vertex AI: messages, beta messages, and their tokens."""

    def _authorize(self, request: httpx2.Request) -> None:
        self._put_token(request)


class AsyncClaudeVertex(_Vertex[httpx2.AsyncClient], AsyncClaude):
    """Client for Claude on Vertex AI: messages, beta messages, and their tokens."""

    async def _authorize(self, request: httpx2.Request) -> None:
        if self._google.is_at_hand:
            self._put_token(request)
        else:
            # A token comes over the network: never on the event loop.
            await asyncio.to_thread(self._put_token, request)
