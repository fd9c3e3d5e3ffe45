"""Addresses in replies: what leads to a described operation leads to that of the mock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from specloom.mock.examples import Reply
from specloom.mock.media import Shape
from specloom.mock.routes import Router
from specloom.spec.document import Document
from specloom.spec.view.servers import Server

_ADDRESS = re.compile(r"(https?://[^/?#\s]+)([/?#]\S*)?", re.IGNORECASE)
_SHAPES = (Shape.JSON, Shape.EVENTS, Shape.LINES)


class Addresses:
    """Knows where documents are served, and turns addresses there into the mock's own."""

    def __init__(self, documents: Iterable[Document], router: Router) -> None:
        self._router = router
        self._origins = frozenset(
            _origin(address[1])
            for document in documents
            for server in servers_of(document)
            if (address := _ADDRESS.fullmatch(server.default_url or "")) is not None
        )

    def led_here(self, reply: Reply, here: str) -> Reply:
        """The reply, with the addresses of operations on this server.

        An address is a whole text of a body or of a header. `format: uri` is not asked
        for: many descriptions leave it out. Where nothing is described there is no
        address, but a name that looks like one, such as the audience of a token.

        Args:
            here: scheme and host of the mock, as the caller wrote them.
        """
        if not self._origins:
            return reply
        headers = {n: self._text(v, here) for n, v in reply.headers.items()}
        value = (
            self._value(reply.value, here) if reply.shape in _SHAPES else reply.value
        )
        return replace(reply, value=value, headers=headers)

    def _value(self, value: Any, here: str) -> Any:
        if isinstance(value, str):
            return self._text(value, here)
        if isinstance(value, Mapping):
            return {name: self._value(each, here) for name, each in value.items()}
        if isinstance(value, list):
            return [self._value(each, here) for each in value]
        return value

    def _text(self, text: str, here: str) -> str:
        address = _ADDRESS.fullmatch(text)
        if address is None or _origin(address[1]) not in self._origins:
            return text
        rest = address[2] or ""
        found = self._router.find("GET", re.split("[?#]", rest, maxsplit=1)[0])
        return f"{here}{rest}" if found.route or found.allowed else text


def _origin(address: str) -> str:
    """Scheme and host, and the port where it is not the scheme's own."""
    text = address.lower()
    return text.removesuffix(":443" if text.startswith("https:") else ":80")


def servers_of(document: Document) -> Iterator[Server]:
    """Those of the document, of its paths and of its operations."""
    yield from document.view.servers
    for path in document.view.paths:
        yield from path.servers
    for operation in document.operations():
        yield from operation.servers
