"""Which schemas stand together, as one module of a client."""

from __future__ import annotations

from collections import Counter

from specloom.spec.document import Document
from specloom.spec.values import as_dict

DEFAULT = "models"  # of schemas that have no file of their own
UNUSED = "unused"  # of those that nothing uses: no call has to load them

# Loading a class takes half a millisecond, and a call waits for the module that its
# result is in.
_CROWDED = 100


def crowded_files(document: Document) -> frozenset[str | None]:
    """The files that describe so many schemas that each of these stands alone.

    By what `Document.schema_file` says; None is the document itself.
    """
    schemas = as_dict(as_dict(document.value.get("components")).get("schemas"))
    counts = Counter(map(document.schema_file, schemas))
    return frozenset(file for file, count in counts.items() if count > _CROWDED)
