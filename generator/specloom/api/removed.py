"""Parameters that another version of an API had: what an operation says about them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from specloom.api.model import RemovedParam
from specloom.spec.values import as_dict, as_list, as_text
from specloom.spec.view import Operation

WORD = "x-specloom-removed"


def removed_params(site: Operation, taken: Collection[str]) -> Iterator[RemovedParam]:
    """What an operation no longer takes.

    Args:
        taken: names of what it takes; in a version that has a parameter, nothing is
            removed.
    """
    for entry in map(as_dict, as_list(site.value.get(WORD))):
        name, until = as_text(entry.get("name")), as_text(entry.get("until"))
        if name and until and name not in taken:
            yield RemovedParam(name, until, as_text(entry.get("instead")))
