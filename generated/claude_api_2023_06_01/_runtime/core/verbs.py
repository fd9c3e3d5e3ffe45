"""Calls of endpoints that the description does not have, as calls of operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import httpx2

from .call import Call
from .client import BaseAPIClient
from .errors import InvalidArgumentError
from .omit import omit
from .operation import Operation
from .request import split_query
from .responses import BaseAPIResponse

if TYPE_CHECKING:
    from typing import TypedDict

    from .files import FileTypes
    from .omit import NotGiven

    class VerbOptions(TypedDict, total=False):
        """What a call may say besides its path and what it gives."""

        body: Any  # JSON, unless content_type says otherwise
        files: Mapping[str, FileTypes | Sequence[FileTypes]]  # makes the body a form
        content_type: str
        query: Mapping[str, Any] | None
        headers: Mapping[str, Any] | None  # `Omit()` removes a default one
        timeout: float | httpx2.Timeout | NotGiven | None
        credential: str  # argument of the client's constructor; the first one given


__all__ = ["verb_call"]

_OPTIONS = frozenset(
    {"body", "files", "content_type", "query", "headers", "timeout", "credential"}
)


def verb_call(
    client: BaseAPIClient,
    method: str,
    path: str,
    kind: Any,
    stream: bool,
    options: VerbOptions,
) -> Call:
    """The call of an operation that is made for this call alone.

    Args:
        kind: the type of the result, or of an event where it is a stream.

    Raises:
        TypeError: there is no such option.
        InvalidArgumentError: the path leads elsewhere, or no credential has this name.
    """
    for name in options:
        if name not in _OPTIONS:
            from .arguments import unknown_argument

            known = {*_OPTIONS, "cast_to", "stream"}
            raise unknown_argument(method.lower(), name, known)
    path, query = split_path(client.base_url, path)
    body = options.get("body", omit)
    content_type = options.get("content_type", "application/json")
    files = options.get("files")
    if files:
        body = {**(body or {}), **files}
        content_type = "multipart/form-data"
    undecoded = kind in (bytes, httpx2.Response) or (
        isinstance(kind, type) and issubclass(kind, BaseAPIResponse)
    )
    if stream:
        accept = "text/event-stream"
    elif undecoded or kind is str:
        accept = "*/*"
    else:
        accept = "application/json"
    op: Operation[Any] = Operation(
        method,
        path,
        lambda: bytes if undecoded else kind,
        accept=accept,
        content_type=content_type,
        security=_security(client, options.get("credential")),
        errors=dict,
    )
    call = Call.of(
        op,
        query={**query, **(options.get("query") or {})},
        extra_headers=options.get("headers"),
        body=body,
    )
    return call._replace(timeout=options["timeout"]) if "timeout" in options else call


def split_path(base_url: str, path: str) -> tuple[str, dict[str, list[str]]]:
    """Path and query of an address below the base URL.

    Raises:
        InvalidArgumentError: it leads elsewhere, where the credentials must not go.
    """
    base = base_url.partition("?")[0].rstrip("/")
    if "://" in path.partition("?")[0]:
        if not path.startswith((f"{base}/", f"{base}?")):
            raise InvalidArgumentError(
                f"{path!r} is not below {base}: credentials are not sent there"
            )
        path = path.removeprefix(base)
    path, query = split_query(path)
    # In a described path, braces stand for parameters.
    path = path.replace("{", "%7B").replace("}", "%7D")
    return "/" + path.lstrip("/"), query


def _security(
    client: BaseAPIClient, credential: str | None
) -> tuple[tuple[str, ...], ...]:
    """All schemes, of which the client's credentials decide, or the one named."""
    schemes = client._settings.security
    if credential is None:
        return (*((name,) for name in schemes), ())
    named = tuple(
        (name,) for name, scheme in schemes.items() if scheme.argument == credential
    )
    if not named:
        raise InvalidArgumentError(f"the client has no argument {credential!r}")
    return named
