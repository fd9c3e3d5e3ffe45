"""Definitions that requests are checked against, under the names that schemas get."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from specloom.api.definitions import Definitions, extending, renamed
from specloom.api.merging import target_of, unrolled
from specloom.spec import pointers
from specloom.spec.directions import Sent
from specloom.spec.document import Document

_PREFIX = "#/components/schemas/"


class RequestDefinitions(Struct):
    """Makes the definition of a schema as requests have it."""

    # Document -> which of its components have another name among those of all.
    renamed: Mapping[str, Mapping[str, str]]
    # A base that is a union -> what it is where it is extended.
    bases: dict[str, str] = field(default_factory=dict)
    _sent: dict[str, Sent] = field(default_factory=dict)  # document -> its schemas
    # Whether what stands beside a `$ref` counts -> definitions.
    _definitions: dict[bool, Definitions] = field(default_factory=dict)

    def written(self, schema: Any, pointer: str, document: Document) -> Any:
        """The definition of a schema that stands at a pointer."""
        ref = pointers.to_ref(pointers.from_ref(pointer))
        if document.name not in self._sent:
            self._sent[document.name] = Sent(document)
        whole = unrolled(schema, ref, document)
        siblings = document.version >= (3, 1)
        if siblings not in self._definitions:
            self._definitions[siblings] = Definitions(siblings=siblings)
        clean = self._definitions[siblings].clean(self._sent[document.name].of(whole))
        return self.settled(clean, document)

    def named(self, key: str, document: Document) -> Any:
        """The definition of a component, by its name among those of all documents."""
        names = self.renamed.get(document.name, {})
        own = {key: own for own, key in names.items()}.get(key, key)
        return self.written(target_of(_PREFIX + own, document), _PREFIX + own, document)

    def settled(self, definition: Any, document: Document) -> Any:
        """A definition under the names that schemas have in the end."""
        names = self.renamed.get(document.name, {})
        return extending(renamed(definition, names), self.bases)
