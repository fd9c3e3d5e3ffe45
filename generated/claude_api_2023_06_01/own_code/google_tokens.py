"""Access tokens of Google, which are renewed when they expire."""

from __future__ import annotations

import threading
from typing import Any

from ..errors import APIStatusError, InvalidArgumentError
from .platforms import Once, PlatformCredentialsError, library

__all__ = ["GoogleTokens", "with_advice"]

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_REQUIREMENT = "google-auth[requests]"


class GoogleTokens:
    """Gives tokens, from what a caller has or from the application default credentials.

    Copies of a client share it.
    """

    def __init__(self, access_token: str | None, credentials: Any, extra: str) -> None:
        """Nothing is looked for yet.

        Args:
            access_token: a token that the caller renews.
            credentials: of google-auth.
            extra: of this package, that installs google-auth.

        Raises:
            InvalidArgumentError: token and credentials are given.
        """
        if access_token is not None and credentials is not None:
            raise InvalidArgumentError("give access_token or credentials, not both")
        self._extra = extra
        self._renewing = threading.Lock()
        # Credentials, and the project they know.
        self._found: Once[tuple[Any, str | None]]
        if access_token is not None:
            self._found = Once(lambda: (_Token(access_token), None))
        elif credentials is not None:
            known = getattr(credentials, "project_id", None)
            self._found = Once(lambda: (credentials, known))
        else:
            self._found = Once(self._default)

    @property
    def is_at_hand(self) -> bool:
        """Whether a token can be had without waiting for anything."""
        return self._found.made and self._found.get()[0].valid

    @property
    def project_id(self) -> str | None:
        """The project that the credentials name; looks for them."""
        return self._found.get()[1]

    def token(self) -> str:
        """A token that is valid now; may wait for one.

        Raises:
            PlatformCredentialsError: none are found, or Google gives no token.
            MissingDependencyError: google-auth is not installed.
        """
        credentials, _ = self._found.get()
        if not credentials.valid:
            with self._renewing:
                if not credentials.valid:
                    self._renew(credentials)
        token: str = credentials.token
        return token

    def _default(self) -> tuple[Any, str | None]:
        """Application default credentials, and the project they belong to.

        Raises:
            PlatformCredentialsError: there are none.
            MissingDependencyError: google-auth is not installed.
        """
        auth = library("google.auth", self._extra, _REQUIREMENT)
        exceptions = library("google.auth.exceptions", self._extra, _REQUIREMENT)
        try:
            credentials, project = auth.default(scopes=[_SCOPE])
        except exceptions.GoogleAuthError as error:
            raise PlatformCredentialsError(
                f"there are no Google credentials: {error}"
            ) from error
        return credentials, project

    def _renew(self, credentials: Any) -> None:
        """Get a fresh token from Google.

        Raises:
            PlatformCredentialsError: Google does not give one.
            MissingDependencyError: google-auth is not installed.
        """
        requests = "google.auth.transport.requests"
        transport = library(requests, self._extra, _REQUIREMENT)
        exceptions = library("google.auth.exceptions", self._extra, _REQUIREMENT)
        try:
            credentials.refresh(transport.Request())
        except exceptions.GoogleAuthError as error:
            raise PlatformCredentialsError(
                f"the Google credentials cannot be renewed: {error}; sign in again with"
                " `gcloud auth application-default login`"
            ) from error


class _Token:
    """A token that the caller has got somewhere, and has to renew there."""

    valid = True

    def __init__(self, token: str) -> None:
        self.token = token


def with_advice(error: APIStatusError) -> APIStatusError:
    """The error of a platform of Google; of a refused token, with what to do."""
    if error.status_code == 401:
        error.message += (
            " (the Google access token was refused: it may have expired; sign in"
            " again with `gcloud auth application-default login`, or give the"
            " client a new one)"
        )
    return error
