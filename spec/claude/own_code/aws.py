"""What the clients for AWS share: region, credentials, signatures, errors."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Generic, cast

import httpx2

from .._client import AsyncClaude, Claude
from .._runtime.core.client import BaseAPIClient
from .._runtime.core.operation import Operation
from .._runtime.core.settings import SecurityScheme
from .._runtime.core.transport import is_replayable
from ..errors import APIStatusError, InvalidArgumentError
from .platforms import (
    API_VERSION,
    HTTPClient,
    Once,
    PlatformCredentialsError,
    library,
)

__all__ = ["AWSClient", "AsyncAWS", "SyncAWS"]

_REGION = re.compile(r"[a-z]{2,}(-[a-z]+)+-\d+")
_EXPIRED = frozenset({"ExpiredTokenException", "ExpiredToken"})


class AWSClient(BaseAPIClient, Generic[HTTPClient]):
    """A client that signs each request for a service of AWS, or sends a key of it."""

    _service: str  # that the signature names
    _address: str  # with the region in braces
    _extra: str  # of this package, that installs botocore
    _key_envs: tuple[str, ...]  # the first that is set is the key
    _region: str
    _aws: Once[Any]  # credentials
    _derived: dict[tuple[Any, ...], Operation[Any]]

    def _use(
        self,
        region: str | None,
        access_key: str | None,
        secret_key: str | None,
        session_token: str | None,
        profile: str | None,
        api_key: str | None,
    ) -> str | None:
        """Take the arguments for AWS; the key, None where requests are signed.

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
        if profile or any(keys):
            if api_key:
                raise InvalidArgumentError(
                    "give api_key, or credentials to sign with, not both"
                )
        else:
            # What somebody passed is never outdone by an environment variable.
            found = (os.environ.get(name) for name in self._key_envs)
            api_key = api_key or next(filter(None, found), None)
        self._region = region or _region(profile, self._extra, signs=not api_key)
        if not _REGION.fullmatch(self._region):
            raise InvalidArgumentError(
                f"aws_region {self._region!r} is no region: write it like us-east-1"
            )
        self._aws = Once(
            lambda: _credentials(
                access_key, secret_key, session_token, profile, self._extra
            )
        )
        self._derived = {}
        self._settings = self._settings._replace(
            base_url=self._address.format(region=self._region),
            security={"key": SecurityScheme("bearer", "api_key")},
        )
        return api_key

    @property
    def aws_region(self) -> str:
        """The region that answers."""
        return self._region

    def _copy_to(self, copied: Any) -> None:
        copied._region = self._region
        copied._aws = self._aws
        copied._derived = self._derived

    @property
    def _security(self) -> tuple[tuple[str, ...], ...] | None:
        """Of all operations: the key, or none where requests are signed."""
        return (("key",),) if self._credentials.get("api_key") else None

    def _sign(self, request: httpx2.Request, digest: str) -> None:
        """Sign a request for this moment; may wait for fresh credentials.

        Args:
            digest: SHA-256 of the body, which the signature is of, too.

        Raises:
            PlatformCredentialsError: there are none, or they cannot be renewed.
            MissingDependencyError: botocore is not installed.
        """
        auth = library("botocore.auth", self._extra, "botocore")
        awsrequest = library("botocore.awsrequest", self._extra, "botocore")
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
        copied = awsrequest.AWSRequest(request.method, str(request.url), headers=signed)
        signer = auth.SigV4Auth(frozen, self._service, self._region)
        # It would ask for the body, which may be too large to be held.
        signer.payload = lambda _: digest
        signer.add_auth(copied)
        for name, value in copied.headers.items():
            if name.lower() not in signed:
                request.headers[name] = value

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        error = super()._status_error(response)
        error.request_id = error.request_id or response.headers.get("x-amzn-requestid")
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


def _region(profile: str | None, extra: str, *, signs: bool) -> str:
    """The region of the environment; where the API does not guess one, of the profile.

    Raises:
        InvalidArgumentError: there is none.
        MissingDependencyError: botocore is not installed, and would have to look.
    """
    found: str | None = os.environ.get("AWS_REGION")
    if API_VERSION == "2023-06-01":
        return found or "us-east-1"
    found = found or os.environ.get("AWS_DEFAULT_REGION")
    if not found and signs:
        session = library("botocore.session", extra, "botocore")
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
    extra: str,
) -> Any:
    """Those that were given, else the first that botocore's chain of sources has.

    Raises:
        PlatformCredentialsError: there are none.
        MissingDependencyError: botocore is not installed.
    """
    if access_key:
        kinds = library("botocore.credentials", extra, "botocore")
        return kinds.Credentials(access_key, secret_key, session_token)
    session = library("botocore.session", extra, "botocore")
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


class SyncAWS(AWSClient[httpx2.Client], Claude):
    """Signs while it sends."""

    def _authorize(self, request: httpx2.Request) -> None:
        if self._credentials.get("api_key"):
            return
        digest = hashlib.sha256()
        if is_replayable(request):
            # Files are read here, and once more when they are sent.
            for chunk in cast("Iterable[bytes]", request.stream):
                digest.update(chunk)
        else:
            digest.update(request.read())
        self._sign(request, digest.hexdigest())


class AsyncAWS(AWSClient[httpx2.AsyncClient], AsyncClaude):
    """Signs while it sends."""

    async def _authorize(self, request: httpx2.Request) -> None:
        if self._credentials.get("api_key"):
            return
        digest = hashlib.sha256()
        if is_replayable(request):
            async for chunk in cast("AsyncIterable[bytes]", request.stream):
                digest.update(chunk)
        else:
            digest.update(await request.aread())
        # Credentials may come from the network or a program: never on the event loop.
        await asyncio.to_thread(self._sign, request, digest.hexdigest())
