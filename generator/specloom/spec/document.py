"""A resolved spec as one value: what every later stage reads."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import PurePath
from typing import Any, Self

from msgspec import Struct, field
from msgspec.structs import replace

from specloom.base.diagnostics import Location
from specloom.spec import pointers
from specloom.spec.grammar import SECTIONS
from specloom.spec.mentions import Mentions
from specloom.spec.source import Source
from specloom.spec.unfolding import Excess
from specloom.spec.view import Operation, Root

# Folders that say what kind of thing is in them, and nothing of what it is about.
_NO_TOPIC = frozenset((*SECTIONS.values(), "components", "definitions", "paths", ".."))


class Document(Struct, frozen=True, kw_only=True, eq=False):
    """One OpenAPI description, bundled: every `$ref` in `value` is local.

    `value` is shared with the sources it came from and must not be changed.
    """

    name: str  # the entry file's name
    version: tuple[int, int]
    value: dict[str, Any]
    # Path from the root -> sha256: the description's files, then its overlays, in the
    # order in which they were applied.
    digests: Mapping[str, str]
    sources: Mapping[str, Source]  # by the name they are shown by
    # Bundle pointer -> the source and the pointer whose value was put there.
    mounts: Mapping[str, tuple[Source, str]]
    # Bundle pointers of values that stand in for a broken reference.
    placeholders: frozenset[str] = frozenset()
    # Schemas that become too much where they are unfolded, and are here all the same:
    # only a reader that takes each part once can have them.
    excesses: tuple[Excess, ...] = ()
    # What a configuration makes of it; "" where none says anything.
    configured: str = ""
    # What parts of it refer to; documents that were read together share it.
    mentions: Mentions = field(default_factory=Mentions)
    derived: dict[Any, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Document({self.name!r})"

    def changed(self, **changes: Any) -> Self:
        """The same document but for some fields; nothing is worked out of it yet."""
        return replace(self, derived={}, **changes)

    def noted(self) -> dict[Any, Any]:
        """What stages work out of `value` and need again; each has a key of its own."""
        return self.derived

    @property
    def characters(self) -> int:
        """How long its files are: what limits of work may grow with."""
        return sum(len(source.text) for source in self.sources.values())

    def at(self, pointer: str) -> Location:
        """The place in the source files of a pointer into `value`."""
        source, there = self.origin(pointers.from_ref(pointer))
        return source.at(there)

    def written(self, pointer: str) -> Source:
        """The file in which a part of `value` is written."""
        source, there = self.origin(pointers.from_ref(pointer))
        return source.written(there)[0]

    @property
    def is_overlaid(self) -> bool:
        """Whether overlays have changed one of the files."""
        return any(source.origins for source in self.sources.values())

    def origin(self, pointer: str) -> tuple[Source, str]:
        """The source of what stands at a pointer into `value`, and where in it."""
        if len(self.mounts) == 1:
            source, there = self.mounts[""]
            return source, there + pointer
        for prefix in pointers.prefixes(pointer):
            if prefix in self.mounts:
                source, there = self.mounts[prefix]
                return source, there + pointer[len(prefix) :]
        raise AssertionError("the root is always mounted")

    def is_configured(self, pointer: str) -> bool:
        """Whether a configuration says what stands at a pointer into `value`."""
        return bool(self.configured) and self.origin(pointer)[0].path.suffix == ".toml"

    def dialect(self, pointer: str) -> str | None:
        """What a schema says that it is written in, itself or by what it is part of."""
        source, there = self.origin(pointer)
        for prefix in pointers.prefixes(there):
            above = pointers.get(source.value, prefix)
            named = above.get("$schema") if isinstance(above, dict) else None
            if isinstance(named, str):
                return named
        return None

    def lookup(self, ref: str) -> Any:
        """What stands at a pointer or a local `$ref`; intermediate refs not followed.

        Raises:
            KeyError: nothing stands there.
        """
        try:
            return pointers.get(self.value, pointers.from_ref(ref))
        except ValueError as error:
            raise KeyError(str(error)) from None

    def follow(self, value: Any, pointer: str) -> tuple[Any, str]:
        """A value and its pointer after following its `$ref`, if it is one.

        A broken or endless reference ends at an empty mapping.
        """
        seen = set()
        while isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            try:
                pointer = pointers.from_ref(ref)
                if pointer in seen:
                    return {}, pointer
                seen.add(pointer)
                value = pointers.get(self.value, pointer)
            except (KeyError, ValueError):
                return {}, pointer
        return value, pointer

    def excerpt(self, location: Location) -> str:
        """The line of the source that a location names; empty if there is none."""
        if location.line is None:
            return ""
        source = self.sources.get(location.file)
        return source.line(location.line) if source else ""

    def schema_file(self, name: str) -> str | None:
        """The file a component schema was lifted from, by its path without its ending.

        The path starts at the entry document's folder and leaves out folders that are
        named like a section of OpenAPI: `schemas/beta/tools.yaml` is `beta/tools`.
        None when the schema is written in the entry document.
        """
        mount = self.mounts.get(pointers.join("/components/schemas", name))
        entry = self.mounts[""][0]
        if mount is None or mount[0] is entry:
            return None
        return _topic(str(mount[0].path), str(entry.path))

    @property
    def view(self) -> Root:
        """The description read as OpenAPI: its paths, servers, credentials."""
        return Root.of(self)

    def operations(self) -> Iterator[Operation]:
        """Every operation of `paths`, in the order written."""
        for operation in self.view.operations():
            if operation.pointer not in self.placeholders:
                yield operation


@lru_cache(maxsize=4096)  # a file holds many schemas
def _topic(path: str, entry: str) -> str:
    """A file by what it is about, as seen from the entry document."""
    parts = PurePath(os.path.relpath(path, PurePath(entry).parent))
    folders = [part for part in parts.parts[:-1] if part not in _NO_TOPIC]
    return "/".join([*folders, parts.stem])
