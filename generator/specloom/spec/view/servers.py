"""Servers: where an API is reached."""

from __future__ import annotations

from specloom.spec.view.nodes import Node


class Server(Node, frozen=True, eq=False):
    """One address of an API."""

    @property
    def url(self) -> str | None:
        """As written, with its variables; None where it is no text."""
        url = self.value.get("url")
        return url if isinstance(url, str) else None

    @property
    def variables(self) -> dict[str, Node]:
        """What may be put into the address, by name."""
        return variables(self)

    @property
    def default_url(self) -> str | None:
        """The address with the default of each variable."""
        url = self.url
        for name, variable in self.variables.items() if url is not None else ():
            default = str(variable.value.get("default", ""))
            url = url.replace("{" + name + "}", default) if url is not None else None
        return url


def variables(server: Node) -> dict[str, Node]:
    """What may be put into the address of a server, by name."""
    return {
        name: Node.read(server.document, *entry)
        for name, entry in server.entries("variables")
    }


def servers(owner: Node) -> tuple[Server, ...]:
    """The servers of a document, a path or an operation."""
    return tuple(
        Server(owner.document, value, pointer, pointer)
        for value, pointer in owner.members("servers")
        if isinstance(value, dict)
    )
