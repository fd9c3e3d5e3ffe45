"""Paths and their operations; webhooks and callbacks are paths too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from specloom.spec.grammar import METHODS
from specloom.spec.values import as_texts
from specloom.spec.view.content import (
    Parameter,
    RequestBody,
    Response,
    parameters,
    request_body,
    responses,
)
from specloom.spec.view.nodes import Node, Place
from specloom.spec.view.security import (
    AUTHORIZATION,
    Requirement,
    requirements,
    security_schemes,
)
from specloom.spec.view.servers import Server, servers

# Of a header with one of these names, OpenAPI wants a parameter ignored; the length is
# that of the body as it is sent, and any other breaks the connection.
_OWN_HEADERS = frozenset(("accept", AUTHORIZATION, "content-type", "content-length"))

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class PathItem(Node, frozen=True, eq=False):
    """What one path offers."""

    path: str  # of a webhook its name, of a callback its expression

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Its operations in the order written, the additional ones last."""
        methods = [
            (name, Place(value, self.below(name)))
            for name, value in self.value.items()
            if name in METHODS
        ]
        return tuple(
            Operation(self.document, value, pointer, pointer, self, method)
            for method, (value, pointer) in (
                *methods,
                *self.entries("additionalOperations"),
            )
            if isinstance(value, dict)
        )

    @property
    def servers(self) -> tuple[Server, ...]:
        """Servers of this path alone."""
        return servers(self)


class Operation(
    Node, frozen=True, eq=False, dict=True
):  # without slots: what is asked often is kept
    """What can be called."""

    item: PathItem
    method: str  # as written: "get"; an additional operation's own spelling

    @property
    def path(self) -> str:
        """The path it stands under."""
        return self.item.path

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names in braces in its path, each once; whether declared or not."""
        return tuple(dict.fromkeys(PLACEHOLDER.findall(self.path)))

    @property
    def label(self) -> str:
        """As people write it: `GET /v1/models`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def id(self) -> str | None:
        """The operationId, if it is a text."""
        value = self.value.get("operationId")
        return value if isinstance(value, str) else None

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, in the order written."""
        return tuple(as_texts(self.value.get("tags")))

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, the path's own first unless the operation overrides them."""
        return parameters(self.item, self)

    def ignores(self, parameter: Parameter) -> bool:
        """Whether a parameter has no effect: the request has this header by itself.

        OpenAPI wants a header `Authorization` ignored, for `security` describes it.
        Where no credential of the operation is in it, the parameter is all there is.
        """
        name = parameter.name.lower()
        if parameter.where != "header" or name not in _OWN_HEADERS:
            return False
        return name != AUTHORIZATION or self._has_authorization

    @property
    def _has_authorization(self) -> bool:
        schemes = security_schemes(self.document)
        asked = [schemes.get(name) for way in self.security for name in way.scopes]
        return any(scheme and scheme.is_authorization for scheme in asked)

    @property
    def request_body(self) -> RequestBody | None:
        """What it is sent, if anything."""
        return request_body(self)

    @cached_property
    def responses(self) -> tuple[Response, ...]:
        """Its answers, in the order written."""
        return responses(self, self.method)

    @property
    def security(self) -> tuple[Requirement, ...]:
        """The ways in: its own, else those of the document."""
        own = requirements(self)
        if own is None:
            document = Node(self.document, self.document.value, "", "")
            own = requirements(document)
        return own or ()

    @property
    def servers(self) -> tuple[Server, ...]:
        """Servers of this operation alone."""
        return servers(self)

    @property
    def callbacks(self) -> tuple[Callback, ...]:
        """What the API calls while it works."""
        return tuple(
            Callback.read(self.document, *entry, name)
            for name, entry in self.entries("callbacks")
        )


class Callback(Node, frozen=True, eq=False):
    """Requests that the API makes to an address it was given."""

    name: str

    @property
    def items(self) -> tuple[PathItem, ...]:
        """What is called, by the expression that gives the address."""
        return tuple(_path_items(self, self.fields()))


def _path_items(owner: Node, listed: Iterator[tuple[str, Place]]) -> Iterator[PathItem]:
    for name, place in listed:
        if isinstance(place.value, dict):
            yield PathItem.read(owner.document, *place, name)


def path_items(owner: Node) -> tuple[PathItem, ...]:
    """The paths of a document, in the order written."""
    below = owner.below("paths")
    listed = Node.read(owner.document, owner.value.get("paths"), below)
    return tuple(_path_items(owner, listed.fields()))


def webhooks(owner: Node) -> tuple[PathItem, ...]:
    """What the API calls unasked, by name; OpenAPI 3.0 has `x-webhooks` for them."""
    listed = {**dict(owner.entries("x-webhooks")), **dict(owner.entries("webhooks"))}
    return tuple(_path_items(owner, iter(listed.items())))
