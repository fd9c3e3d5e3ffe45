"""Components among those of all documents: what each is called, and stands with."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from msgspec import Struct, field

from specloom.api import groups
from specloom.api.normalise import Normal
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.words import pascal_case, unique
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.equality import equal
from specloom.spec.values import as_dict


class Draft(Struct, frozen=True):
    """A schema before the directions in which it travels are known."""

    name: str
    wanted_name: str | None
    group: str
    schema: Mapping[str, Any]  # as written at `pointer`
    document: Document
    pointer: str
    normal: Normal  # its form, which a part of it may have

    @property
    def at(self) -> Location:
        """Where it is written."""
        return self.document.at(self.pointer)

    @property
    def label(self) -> str:
        """How the names of schemas that stand inside it begin."""
        return pascal_case(self.wanted_name or self.name) or "Schema"


class Components(Struct):
    """Gives components names; documents share what is the same in them."""

    drafts: dict[str, Draft] = field(default_factory=dict)
    # Document -> which of its components have another name here.
    renamed: dict[str, dict[str, str]] = field(default_factory=dict)
    # Document and where a component stands in it -> its name.
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)
    # Document -> its files whose schemas stand alone.
    _crowded: dict[str, frozenset[str | None]] = field(default_factory=dict)

    def key(
        self, name: str, pointer: str, document: Document
    ) -> tuple[str, Finding | None]:
        """What a component is called, and what there is to say about that.

        Of two that differ, the later one has a name that begins with that of its
        document.
        """
        place = (document.name, pointer)
        if place in self._keys:
            return self._keys[place], None
        self._keys[place] = name
        draft = self.drafts.get(name)
        if draft is None or _is_shared(draft, pointer, document):
            return name, None
        stem = PurePosixPath(document.name).stem
        declared = as_dict(document.value.get("components")).get("schemas")
        taken = ChainMap(self.drafts, as_dict(declared))
        key = unique(f"{stem}_{name}", taken, suffixes=["Schema", "Object"])
        self.renamed.setdefault(document.name, {})[name] = self._keys[place] = key
        return key, Finding(
            "schema-name-collision",
            Severity.ERROR,
            f"{name!r} is another schema at {draft.at}",
            document.at(pointer),
            "Share one schema by $ref to the same file, or rename one of them.",
            instead=f"this one is called {key!r}",
        )

    def group(self, name: str, document: Document) -> str | None:
        """What a component stands with: what is in its file, unless that is crowded.

        None where it has no file of its own.
        """
        if document.name not in self._crowded:
            self._crowded[document.name] = groups.crowded_files(document)
        file = document.schema_file(name)
        if file in self._crowded[document.name]:
            folder = (file or "").rpartition("/")[0]
            own = name.replace("/", "_")
            return f"{folder}/{own}" if folder else own
        return file


def _is_shared(draft: Draft, pointer: str, document: Document) -> bool:
    """Whether a component is one that another document has too."""
    here = document.at(pointer)
    is_one_place = (here.file, here.pointer) == (draft.at.file, draft.at.pointer)
    # One action of an overlay writes in several places, which the next may change.
    if is_one_place and not document.is_overlaid:
        return True
    if draft.document is document:
        return is_one_place
    sides = {"here": document, "there": draft.document}

    def follow(ref: str, place: tuple[str, str]) -> tuple[str, str] | None:
        return place[0], pointers.from_ref(ref)

    return equal(
        ("here", pointer),
        ("there", draft.pointer),
        lambda place: sides[place[0]].lookup(place[1]),
        follow,
    )
