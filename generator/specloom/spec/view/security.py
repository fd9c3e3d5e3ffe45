"""Credentials: what is asked for, and how it is presented."""

from __future__ import annotations

from urllib.parse import unquote

from specloom.spec.pointers import unescape
from specloom.spec.values import as_dict, as_list
from specloom.spec.view.nodes import Bundle, Node

AUTHORIZATION = "authorization"


class Requirement(Node, frozen=True, eq=False):
    """One way to be let in; one without schemes asks for nothing."""

    @property
    def scopes(self) -> dict[str, tuple[str, ...]]:
        """Each scheme that must be satisfied, with the scopes that it needs."""
        return {
            _scheme_name(str(name), self.document): tuple(map(str, as_list(listed)))
            for name, listed in self.value.items()
        }


_SCHEMES = "#/components/securitySchemes/"


def _scheme_name(stated: str, document: Bundle) -> str:
    """The name of a scheme that is stated by its name or, from 3.2 on, by its URI.

    A name that a component has is always that name.
    """
    base, hash_, name = stated.partition(_SCHEMES)
    if not hash_ or base not in ("", document.value.get("$self")):
        return stated
    declared = as_dict(as_dict(document.value.get("components")).get("securitySchemes"))
    name = unescape(unquote(name))
    return name if name in declared and stated not in declared else stated


# HTTP schemes whose credentials are computed for a request, of IANA's registry.
_COMPUTED = frozenset(
    ("concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "ntlm")
) | {"oauth", "scram-sha-1", "scram-sha-256"}


class SecurityScheme(Node, frozen=True, eq=False):
    """How a credential is presented."""

    name: str  # in `components`

    @property
    def is_authorization(self) -> bool:
        """Whether the credential is in the header `Authorization`."""
        kind = self.value.get("type")
        if kind == "apiKey":
            name, where = self.value.get("name"), self.value.get("in")
            return where == "header" and str(name).lower() == AUTHORIZATION
        is_one = kind in ("http", "oauth2", "openIdConnect")
        return is_one and not self.is_of_connection

    @property
    def prefix(self) -> str:
        """What `x-specloom-prefix` lets stand before a credential in `Authorization`."""
        stated = self.value.get("x-specloom-prefix")
        return (
            stated.strip() if isinstance(stated, str) and self.is_authorization else ""
        )

    @property
    def word(self) -> str:
        """What an HTTP scheme is called, in lower case; "" for those of other types."""
        stated = self.value.get("scheme") if self.value.get("type") == "http" else ""
        return stated.strip().lower() if isinstance(stated, str) else ""

    @property
    def is_of_connection(self) -> bool:
        """Whether no credential of it fits into a request by itself.

        A certificate is shown when a connection is opened; the answer to a challenge,
        or a signature, is made for each request.
        """
        return self.value.get("type") == "mutualTLS" or self.word in _COMPUTED

    @property
    def is_wanted(self) -> bool:
        """Whether it is more than another way to show what a client shows otherwise."""
        return self.value.get("x-specloom-argument") is not False

    @property
    def flows(self) -> dict[str, Node]:
        """The ways to get a token of OAuth 2, by name."""
        return flows(self)


def security_schemes(document: Bundle) -> dict[str, SecurityScheme]:
    """How credentials are presented, by name."""
    components = document.value.get("components")
    section = Node.read(document, components, "/components").entries("securitySchemes")
    return {
        name: SecurityScheme.read(document, *entry, name) for name, entry in section
    }


def flows(scheme: Node) -> dict[str, Node]:
    """The ways to get a token of OAuth 2, by name."""
    return {
        name: Node.read(scheme.document, *entry)
        for name, entry in scheme.entries("flows")
    }


def requirements(owner: Node) -> tuple[Requirement, ...] | None:
    """The ways in that an operation or a document lists; None where it lists none.

    An empty list is not the same: it says that no credential is asked for.
    """
    if "security" not in owner.value:
        return None
    return tuple(
        Requirement(owner.document, value, pointer, pointer)
        for value, pointer in owner.members("security")
        if isinstance(value, dict)
    )
