# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Claude API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ._runtime.async_client import AsyncAPIClient
from ._runtime.client import ClientSettings, SecurityScheme
from ._runtime.omit import NOT_GIVEN
from ._runtime.sync_client import SyncAPIClient

if TYPE_CHECKING:
    import httpx2

    from ._runtime.errors import ErrorTable
    from ._runtime.omit import NotGiven
    from .resources.completions import AsyncCompletions, Completions
    from .resources.messages import AsyncMessages, Messages
    from .resources.models import AsyncModels, Models


_PACKAGE = __name__.rpartition(".")[0]


def _errors() -> ErrorTable:
    from .errors import ERRORS

    return ERRORS


def _request_schemas() -> Mapping[str, Any]:
    text = files(_PACKAGE).joinpath("params/_schemas.json").read_text("utf-8")
    schemas: Mapping[str, Any] = json.loads(text)
    return schemas


_SETTINGS = ClientSettings(
    package=_PACKAGE,
    version="0.1.0",
    user_agent="claude_api/0.1.0",
    base_url="https://api.anthropic.com",
    base_url_env="ANTHROPIC_BASE_URL",
    errors=_errors,
    headers={
        "anthropic-version": "2023-06-01",
    },
    security={
        "apiKey": SecurityScheme(
            "header",
            "api_key",
            name="x-api-key",
            env="ANTHROPIC_API_KEY",
        ),
        "bearer": SecurityScheme(
            "bearer",
            "auth_token",
            name="authorization",
            env="ANTHROPIC_AUTH_TOKEN",
        ),
    },
    request_schemas=_request_schemas,
    request_id_header="request-id",
    timeout_s=600.0,
    max_retries=2,
)


class Claude(SyncAPIClient):
    """Client for Claude API."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            api_key: A key of one workspace, created in the Console. It begins with
                `sk-ant-api03-`. Read from `ANTHROPIC_API_KEY` where it is not given.
            auth_token: A token in the `authorization` header, for gateways and cloud
                platforms that issue their own credentials. Read from
                `ANTHROPIC_AUTH_TOKEN` where it is not given.
            base_url: Where the API is. Read from `ANTHROPIC_BASE_URL` first. Default:
                https://api.anthropic.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 600.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
        """
        super().__init__(
            settings=_SETTINGS,
            base_url=base_url,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
            },
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
        )

    @cached_property
    def messages(self) -> Messages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        """Find out which models there are."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def completions(self) -> Completions:
        """The predecessor of Messages, kept for old integrations."""
        from .resources.completions import Completions

        return Completions(self)


class AsyncClaude(AsyncAPIClient):
    """Client for Claude API."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            api_key: A key of one workspace, created in the Console. It begins with
                `sk-ant-api03-`. Read from `ANTHROPIC_API_KEY` where it is not given.
            auth_token: A token in the `authorization` header, for gateways and cloud
                platforms that issue their own credentials. Read from
                `ANTHROPIC_AUTH_TOKEN` where it is not given.
            base_url: Where the API is. Read from `ANTHROPIC_BASE_URL` first. Default:
                https://api.anthropic.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 600.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
        """
        super().__init__(
            settings=_SETTINGS,
            base_url=base_url,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
            },
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
        )

    @cached_property
    def messages(self) -> AsyncMessages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Find out which models there are."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """The predecessor of Messages, kept for old integrations."""
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self)
