"""Claude in Microsoft Foundry: the paths of the API, with credentials of Azure."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable, iscoroutinefunction
from typing import Any, Generic, TypeVar

import httpx2

from .._client import AsyncClaude, Claude
from .._runtime.core.call import Call
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.omit import NOT_GIVEN, NotGiven
from .._runtime.core.operation import Operation
from .._runtime.core.settings import SecurityScheme
from ..errors import APIStatusError, InvalidArgumentError
from .platforms import (
    API_VERSION,
    HTTPClient,
    Once,
    PlatformCredentialsError,
    library,
    refuse,
)

__all__ = ["AsyncClaudeFoundry", "ClaudeFoundry"]

Provider = TypeVar("Provider", bound=Callable[[], Any])

_PLATFORM = "Microsoft Foundry"
_IS_OLD = API_VERSION == "2023-06-01"
_SCOPE = (
    "https://cognitiveservices.azure.com/.default"
    if _IS_OLD
    else "https://ai.azure.com/.default"
)
# The schemes under which the key is sent.
_KEYS = ("apiKey",) if _IS_OLD else ("apiKey", "sameKey")
_RESOURCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_LACKING = ("/v1/organizations", "/v1/models", "/v1/messages/batches")


class _Foundry(BaseAPIClient, Generic[HTTPClient, Provider]):
    """What the sync and the async client have in common."""

    _settings = Claude._settings._replace(
        base_url_env="ANTHROPIC_FOUNDRY_BASE_URL",
        security={
            "apiKey": SecurityScheme(
                "header", "api_key", name="api-key", env="ANTHROPIC_FOUNDRY_API_KEY"
            ),
            # The same key once more: gateways look for either name.
            "sameKey": SecurityScheme(
                "header", "api_key", name="x-api-key", env="ANTHROPIC_FOUNDRY_API_KEY"
            ),
        },
    )
    _token: Once[Callable[[], Any]] | None  # None where a key is sent instead
    _derived: dict[Operation[Any], Operation[Any]]

    def __init__(
        self,
        *,
        resource: str | None = None,
        api_key: str | None = None,
        azure_ad_token_provider: Provider | None = None,
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
        """Make a client; `model` is the name of a deployment.

        Args:
            resource: Name of the Foundry resource. Read from
                `ANTHROPIC_FOUNDRY_RESOURCE` where neither it nor `base_url` is given.
            api_key: Read from `ANTHROPIC_FOUNDRY_API_KEY` where it is not given.
            azure_ad_token_provider: Gives an Entra ID token, for each attempt; it wins
                over a key. Without both, azure-identity is asked. In the async client
                it may be a coroutine function; another one runs in a thread.
            base_url: The address up to `/v1`. Read from `ANTHROPIC_FOUNDRY_BASE_URL`
                first.
            timeout: As for `Claude`, and the arguments after it too.
        """
        self._use(resource, base_url, azure_ad_token_provider)
        # Past the constructor of `Claude`, which has other credentials.
        BaseAPIClient.__init__(
            self,
            settings=self._settings,
            credentials={"api_key": api_key},
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
        self._choose()

    def _use(
        self,
        resource: str | None,
        base_url: str | httpx2.URL | None,
        token_provider: Callable[[], Any] | None,
    ) -> None:
        """Take the platform's own arguments.

        Raises:
            InvalidArgumentError: they do not go together, or there is no resource.
        """
        if resource is not None and base_url is not None:
            raise InvalidArgumentError("give resource or base_url, not both")
        env = self._settings.base_url_env
        if resource is None and base_url is None and not os.environ.get(env or ""):
            resource = os.environ.get("ANTHROPIC_FOUNDRY_RESOURCE")
            if not resource:
                raise InvalidArgumentError(
                    "resource is needed: give it, or set ANTHROPIC_FOUNDRY_RESOURCE or"
                    f" {env}"
                )
        if resource is not None:
            if not _RESOURCE.fullmatch(resource):
                raise InvalidArgumentError(
                    f"resource {resource!r} is no name of a Foundry resource"
                )
            self._settings = self._settings._replace(
                base_url=f"https://{resource}.services.ai.azure.com/anthropic",
                base_url_env=None,
            )
        self._token = None if token_provider is None else Once(lambda: token_provider)
        self._derived = {}

    def _choose(self) -> None:
        """Without a key and a provider, tokens come from the environment's identity."""
        if self._token is None and not self._credentials.get("api_key"):
            self._token = Once(_default_provider)

    def _copy_to(self, copied: Any) -> None:
        copied._token = self._token
        copied._derived = self._derived

    def _adapt(self, call: Call) -> Call:
        op = call.op
        if op.path.startswith(_LACKING):
            raise refuse(_PLATFORM, op)
        if not op.path.startswith("/v1/"):
            return call
        derived = self._derived.get(op)
        if derived is None:
            security = None if self._token is not None else (_KEYS,)
            derived = self._derived[op] = op.derive(security=security)
        return call._replace(op=derived)

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        error = super()._status_error(response)
        error.request_id = error.request_id or response.headers.get("apim-request-id")
        if response.status_code == 401 and self._token is not None:
            error.message += (
                " (the Entra ID token was refused: it may have expired, or be for"
                " another scope; sign in again, or check the token provider)"
            )
        return error


def _default_provider() -> Callable[[], Any]:
    """Tokens of whoever is signed in, as azure-identity finds out.

    Raises:
        MissingDependencyError: azure-identity is not installed.
    """
    identity = library("azure.identity", "foundry", "azure-identity")
    provider: Callable[[], Any] = identity.get_bearer_token_provider(
        identity.DefaultAzureCredential(), _SCOPE
    )
    return provider


def _ask(token: Once[Callable[[], Any]]) -> Any:
    """What the provider gives: a token, or something to be awaited for one.

    Raises:
        PlatformCredentialsError: it gives none.
    """
    provider = token.get()
    try:
        return provider()
    except Exception as error:
        raise PlatformCredentialsError(
            f"there is no Entra ID token: {error}; give api_key, or sign in with"
            " `az login`"
        ) from error


def _checked(token: Any) -> str:
    if not isinstance(token, str) or not token:
        raise PlatformCredentialsError(
            f"azure_ad_token_provider gave a {type(token).__name__}, and must give a"
            " token"
        )
    return f"Bearer {token}"


class ClaudeFoundry(_Foundry[httpx2.Client, Callable[[], str]], Claude):
    """Client for Claude in Microsoft Foundry."""

    def _authorize(self, request: httpx2.Request) -> None:
        if self._token is not None:
            request.headers["Authorization"] = _checked(_ask(self._token))


class AsyncClaudeFoundry(
    _Foundry[httpx2.AsyncClient, Callable[[], str | Awaitable[str]]], AsyncClaude
):
    """Client for Claude in Microsoft Foundry."""

    async def _authorize(self, request: httpx2.Request) -> None:
        if self._token is None:
            return
        if self._token.made and iscoroutinefunction(self._token.get()):
            token = _ask(self._token)
        else:
            # It may ask the network or a program: never on the event loop.
            token = await asyncio.to_thread(_ask, self._token)
        if isawaitable(token):
            try:
                token = await token
            except Exception as error:
                raise PlatformCredentialsError(
                    f"there is no Entra ID token: {error}"
                ) from error
        request.headers["Authorization"] = _checked(token)
