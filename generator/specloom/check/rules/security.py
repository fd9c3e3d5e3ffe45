"""Rules about security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec.values import shown
from specloom.spec.view import requirements


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
