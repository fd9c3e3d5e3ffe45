"""Rules about security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.check.hits import Hit
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.values import as_dict, as_list, shown


def unknown_security_scheme(walk: Walk) -> Iterator[Hit]:
    """A security requirement names a scheme that the document does not define.

    The client would have no credential to send.
    """
    known = walk.component("securitySchemes")
    for site in [*walk.sites("document"), *walk.sites("operation")]:
        for index, requirement in enumerate(as_list(site.value.get("security"))):
            for name in as_dict(requirement):
                if name not in known:
                    yield Hit(
                        pointers.join(site.pointer, "security", index, name),
                        f"there is no security scheme {shown(name)}",
                        "Define it in components.securitySchemes.",
                    )
