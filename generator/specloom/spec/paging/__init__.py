"""How a list goes on from page to page: as an annotation says, or by its shape.

The one reading of it: the client, the mock, the rules and the table of operations ask.
"""

from __future__ import annotations

from specloom.spec.paging.annotation import (
    CONFIGURED,
    WORD,
    Fault,
    as_annotation,
    faults,
    stated_paging,
)
from specloom.spec.paging.rules import RULES, ListShape, recognised
from specloom.spec.paging.value import Paging
from specloom.spec.view import Operation

__all__ = [
    "CONFIGURED",
    "RULES",
    "WORD",
    "Fault",
    "Paging",
    "as_annotation",
    "faults",
    "paging_of",
]


def paging_of(operation: Operation) -> Paging | None:
    """How the operation's list goes on, None where it gives no list in pages.

    An annotation counts, `false` included; one that is wrong in itself, too: then the
    operation gives its response as it is.
    """
    if WORD in operation.value:
        return stated_paging(operation)
    shape = ListShape.of(operation)
    return None if shape is None else recognised(shape)
