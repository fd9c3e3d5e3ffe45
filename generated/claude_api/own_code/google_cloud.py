"""Claude on Google Cloud, managed by Anthropic: the whole API, for tokens of Google."""

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
from .platforms import HTTPClient

__all__ = ["AsyncClaudeGoogleCloud", "ClaudeGoogleCloud"]

_HOST = "https://claude.googleapis.com"
_PROJECTS = ("ANTHROPIC_GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_PROJECT")
_LOCATIONS = ("ANTHROPIC_GOOGLE_CLOUD_LOCATION",)
_WORKSPACES = ("ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID",)
# What belongs to the organization has an address without a workspace.
_OF_ORGANIZATION = ("/v1/organizations/", "/v1/user_profiles")
_SEGMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]*")


class _GoogleCloud(BaseAPIClient, Generic[HTTPClient]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_GOOGLE_CLOUD_BASE_URL",
        security={},  # every request gets a token
    )
    _google: GoogleTokens
    _organization_url: str
    _derived: dict[Operation[Any], Operation[Any]]

    def __init__(
        self,
        *,
        project: str | None = None,
        location: str | None = None,
        workspace_id: str | None = None,
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
            project: Read from `ANTHROPIC_GOOGLE_CLOUD_PROJECT`, then from
                `GOOGLE_CLOUD_PROJECT`, where it is not given.
            location: Read from `ANTHROPIC_GOOGLE_CLOUD_LOCATION` where it is not given.
                Default: global.
            workspace_id: Workspace that requests act on. Read from
                `ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID` where it is not given.
            access_token: A token of your own, which you renew yourself.
            credentials: Credentials of google-auth. Without them, the application
                default credentials.
            base_url: The address up to `/v1`, in place of one made of project, location
                and workspace; it is that of all operations. Read from
                `ANTHROPIC_GOOGLE_CLOUD_BASE_URL` first.
            timeout: As for `Claude`, and the arguments after it too.
        """
        self._google = GoogleTokens(access_token, credentials, "google-cloud")
        self._derived = {}
        self._use(project, location, workspace_id, base_url)
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
        project: str | None,
        location: str | None,
        workspace_id: str | None,
        base_url: str | httpx2.URL | None,
    ) -> None:
        """Make the addresses of the workspace and of the organization.

        Raises:
            InvalidArgumentError: a part of them is missing, or is none.
        """
        self._organization_url = ""
        if base_url is not None or os.environ.get(self._settings.base_url_env or ""):
            return
        part = _part("project", project, _PROJECTS)
        place = _part("location", location, _LOCATIONS, "global")
        workspace = _part("workspace_id", workspace_id, _WORKSPACES)
        parent = f"{_HOST}/v1/projects/{part}/locations/{place}"
        self._organization_url = f"{parent}/claudeOrganization/invoke"
        self._settings = self._settings._replace(
            base_url=f"{parent}/workspaces/{workspace}/invoke"
        )

    def _copy_to(self, copied: Any) -> None:
        copied._google = self._google
        copied._organization_url = self._organization_url
        copied._derived = self._derived

    def _adapt(self, call: Call) -> Call:
        op = call.op
        if not op.path.startswith("/v1/"):
            return call
        derived = self._derived.get(op)
        if derived is None:
            server = op.server
            if op.path.startswith(_OF_ORGANIZATION) and self._organization_url:
                server = self._organization_url
            derived = self._derived[op] = op.derive(security=None, server=server)
        return call._replace(op=derived)

    def _put_token(self, request: httpx2.Request) -> None:
        request.headers["Authorization"] = f"Bearer {self._google.token()}"

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        return with_advice(super()._status_error(response))


def _part(
    argument: str, given: str | None, envs: tuple[str, ...], default: str = ""
) -> str:
    """A part of the address, from the argument, the environment or a default.

    Raises:
        InvalidArgumentError: there is none, or it is more than one segment of a path.
    """
    found = (os.environ.get(name) for name in envs)
    part = given or next(filter(None, found), None) or default
    if not part:
        raise InvalidArgumentError(
            f"{argument} is needed: give it, or set {' or '.join(envs)}"
        )
    if not _SEGMENT.fullmatch(part):
        raise InvalidArgumentError(f"{argument} {part!r} is no segment of a path")
    return part


class ClaudeGoogleCloud(_GoogleCloud[httpx2.Client], Claude):
    """Client for Claude on Google Cloud, managed by Anthropic: the whole API."""

    def _authorize(self, request: httpx2.Request) -> None:
        self._put_token(request)


class AsyncClaudeGoogleCloud(_GoogleCloud[httpx2.AsyncClient], AsyncClaude):
    """Client for Claude on Google Cloud, managed by Anthropic: the whole API."""

    async def _authorize(self, request: httpx2.Request) -> None:
        if self._google.is_at_hand:
            self._put_token(request)
        else:
            # A token comes over the network: never on the event loop.
            await asyncio.to_thread(self._put_token, request)
