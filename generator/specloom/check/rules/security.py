"""Rules about security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec.values import shown
from specloom.spec.view import SecurityScheme, requirements


def unknown_security_scheme(walk: Walk) -> Iterator[Problem]:
    """A security requirement names a scheme that the document does not define.

    The client would have no credential to send.
    """
    known = walk.document.view.security_schemes
    for place in [*walk.places("document"), *walk.places("operation")]:
        for requirement in requirements(walk.node(place)) or ():
            for name in requirement.scopes:
                if name not in known:
                    yield Problem(
                        requirement.below(name),
                        f"there is no security scheme {shown(name)}",
                        "Define it in components.securitySchemes.",
                    )


def credential_of_connection(walk: Walk) -> Iterator[Problem]:
    """Credentials are asked for that no request carries by itself.

    A client certificate (mutualTLS) belongs to the connection; the answer of `digest`
    and the like is computed for each request. Neither is an argument of the client: it
    sends what an `httpx2` client of the caller's own adds, and no token in its place.
    """
    for scheme in walk.document.view.security_schemes.values():
        if scheme.is_of_connection:
            yield Problem(
                scheme.pointer,
                f"{shown(scheme.word or 'mutualTLS')} is a matter of the connection, so"
                f" {shown(scheme.name)} is no argument of the client",
                _own_client(scheme),
            )


def _own_client(scheme: SecurityScheme) -> str:
    if scheme.word == "digest":
        return (
            "Give the client"
            " http_client=httpx2.Client(auth=httpx2.DigestAuth(user, password))."
        )
    if scheme.word:
        return "Give the client an httpx2 client with an `auth` of your own."
    return "Give the client an httpx2 client whose `verify` has the certificate."
