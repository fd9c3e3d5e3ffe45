"""What a configuration says, laid onto documents as annotations with their places.

All that comes later reads annotations, whoever wrote them: a finding about one of the
configuration's has its line and column there.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from specloom.base.diagnostics import Finding
from specloom.base.patterns import is_pattern
from specloom.base.statements import About, Said, Statement
from specloom.spec.configured.laying import Laying
from specloom.spec.configured.on_operations import lay_on_operations
from specloom.spec.configured.on_parts import (
    lay_on_document,
    lay_on_headers,
    lay_on_schemas,
)
from specloom.spec.configured.on_security import lay_on_security
from specloom.spec.configured.selection import selected
from specloom.spec.document import Document
from specloom.spec.source import Source

__all__ = ["as_configured"]

_LAY = {
    About.OPERATION: lay_on_operations,
    About.SCHEMA: lay_on_schemas,
    About.SECURITY: lay_on_security,
    About.HEADER: lay_on_headers,
    About.DOCUMENT: lay_on_document,
}


def _order(statement: Statement) -> tuple[bool, bool, bool]:
    """What is said of one thing comes before a pattern.

    How a credential is sent comes before what else is said of it; first of all those
    that bring others with them, which are no alternatives then.
    """
    declares = statement.word == "type"
    brings = declares and "with" in statement.value
    return (is_pattern(statement.key), not declares, not brings)


def as_configured(
    documents: Sequence[Document], said: Said
) -> tuple[list[Document], list[Finding]]:
    """The documents with what a configuration says, and what of it has no effect.

    What it says counts in place of an annotation that is there already; what it says of
    one thing, in place of what a pattern says.
    """
    if not said or said.path is None or said.places is None:
        return list(documents), []
    source = Source(
        path=said.path,
        root=said.path.parent,
        file=said.file,
        value=said.data,
        text=said.text,
        digest=sha256(said.text.encode()).hexdigest(),
        places=said.places,
    )
    laying = Laying(documents, source)
    for statement in sorted(said.statements, key=_order):
        _LAY[statement.about](laying, statement)
    chosen, unused = selected(laying.documents(), said)
    for each in unused:
        message = f"no {each.noun} is {each.key!r}"
        laying.unmatched(each.at, each.key, message, each.known)
    configured = sha256(said.meaning.encode()).hexdigest()
    return [
        each.changed(
            configured=configured,
            sources={**each.sources, source.file: source},
        )
        for each in chosen
    ], laying.findings
