"""A description as a whole: where every view begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from specloom.spec.view.nodes import Bundle, Node, Place
from specloom.spec.view.paths import Operation, PathItem, path_items, webhooks
from specloom.spec.view.security import (
    Requirement,
    SecurityScheme,
    requirements,
    security_schemes,
)
from specloom.spec.view.servers import Server, servers


class Root(Node, frozen=True, eq=False):
    """The whole of a description."""

    @classmethod
    def of(cls, document: Bundle) -> Self:
        """The view of a document."""
        return cls(document, document.value, "", "")

    @property
    def paths(self) -> tuple[PathItem, ...]:
        """Its paths, in the order written."""
        return path_items(self)

    @property
    def webhooks(self) -> tuple[PathItem, ...]:
        """What the API calls unasked, by name."""
        return webhooks(self)

    def operations(self) -> Iterator[Operation]:
        """Every operation of its paths, in the order written."""
        for item in self.paths:
            yield from item.operations

    @property
    def servers(self) -> tuple[Server, ...]:
        """Where the API is reached."""
        return servers(self)

    @property
    def security(self) -> tuple[Requirement, ...]:
        """The ways in for operations that list none themselves."""
        return requirements(self) or ()

    @property
    def security_schemes(self) -> dict[str, SecurityScheme]:
        """How credentials are presented, by name."""
        return security_schemes(self.document)

    def component(self, section: str) -> dict[str, Place]:
        """The named objects of one section of `components`, as listed."""
        components = self.value.get("components")
        return dict(
            Node.read(self.document, components, "/components").entries(section)
        )
