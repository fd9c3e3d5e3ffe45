"""Files by what they contain: each is parsed once, however often it is read."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from specloom import __version__
from specloom.base.cache import Section
from specloom.base.diagnostics import Finding
from specloom.base.tree import Tree
from specloom.spec.json_text import JsonPlaces, Known
from specloom.spec.mentions import Mentions
from specloom.spec.source import Limits, Places, Source
from specloom.spec.yaml_text import YamlPlaces

# Raised when what the parsers give changes its form, or the form of what is kept does.
_FORM = 2

# A local reference: where it stands, what kind of object it is, what it names, and how
# that was written: "" for a name alone, None for what depends on what led there.
Use = tuple[str, str, str, str | None]
Content = tuple[object, Places, list[Finding]]
# File, pointer in it and kind of what a document refers to -> its name there.
Names = Mapping[tuple[str, str, str], str]


class Parsed(Struct, frozen=True):
    """What was parsed in this run, and what of earlier runs was kept.

    Only YAML is kept: JSON is read faster than anything that would be kept of it.
    """

    kept: Section | None = None
    # Parts that a bundle has as they are -> these, and the references in them.
    walked: dict[tuple[int, str, str, bool], tuple[Any, list[Use]]] = field(
        default_factory=dict
    )
    # Parts of other files -> these, what a bundle has of them, and the references in
    # them, by where they stand below.
    lifted: dict[tuple[int, str, bool], tuple[Any, Any, list[Use]]] = field(
        default_factory=dict
    )
    mentions: Mentions = field(default_factory=Mentions)  # of what files share
    # The tree is kept, so that no other one gets its id.
    _opened: dict[int, tuple[Tree, dict[tuple[Hashable, ...], Source]]] = field(
        default_factory=dict
    )
    _seen: dict[tuple[str, Limits, bool], Content] = field(default_factory=dict)
    # Entry document -> its names in the version that was resolved last.
    _names: dict[str, Names] = field(default_factory=dict)

    def content(
        self,
        digest: str,
        file: str,
        limits: Limits,
        as_json: bool,
        parse: Callable[[], Content],
    ) -> Content:
        """Value, places and findings of a file, parsed only if nobody did so before.

        Args:
            digest: of the file's bytes.
            file: the name that findings are to carry.
            as_json: whether the name says that the file is JSON.

        Raises:
            SpecError: `parse` does. What failed is parsed, and fails, again.
        """
        key = (digest, limits, as_json)
        if key not in self._seen:
            name = f"{_FORM} {__version__} {limits} {digest}"
            content = self._read(name)
            if content is None:
                content = parse()
                self._keep(name, content)
            self._seen[key] = content
        value, places, findings = self._seen[key]
        renamed = [replace(f, at=replace(f.at, file=file)) for f in findings]
        return value, places, renamed

    def names_of(self, entry: str, made: str) -> Names:
        """What an entry document called its parts in an earlier run, or in this one.

        Args:
            entry: its path.
            made: what is made of it: the overlays that make a version, and for what.
        """
        name = _of_names(entry, made)
        text = self.kept.get(name) if self.kept is not None else None
        if text is None:
            return self._names.get(entry, {})
        rows: list[tuple[str, str, str, str]] = json.loads(text)
        return {(path, pointer, kind): called for path, pointer, kind, called in rows}

    def keep_names(self, entry: str, made: str, names: Names) -> None:
        """Let another version, and the next run, begin with these names."""
        self._names[entry] = names
        if self.kept is not None and self.kept.kept:
            rows = [[*place, called] for place, called in names.items()]
            text = json.dumps(rows, separators=(",", ":"))
            self.kept.put(_of_names(entry, made), text)

    def opened_in(self, tree: Tree) -> dict[tuple[Hashable, ...], Source]:
        """What files of a tree call each other, within folders -> those files."""
        return self._opened.setdefault(id(tree), (tree, {}))[1]

    def similar(self, text: str, limits: Limits) -> Known | None:
        """The JSON of about the same length that was read within these limits."""
        known = [
            (value, places)
            for (_, within, _), (value, places, _) in self._seen.items()
            if within == limits and isinstance(places, JsonPlaces)
        ]
        by_length = lambda each: abs(len(each[1].text) - len(text))  # noqa: E731
        return min(known, key=by_length, default=None)

    def _read(self, name: str) -> Content | None:
        text = self.kept.get(name) if self.kept is not None else None
        if text is None:
            return None
        value, _, places = text.partition("\n")
        return json.loads(value), YamlPlaces(places), []

    def _keep(self, name: str, content: Content) -> None:
        value, places, findings = content
        if (
            self.kept is None
            or not self.kept.kept
            or findings
            or not isinstance(places, YamlPlaces)
        ):
            return
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        self.kept.put(name, f"{text}\n{places.kept}")


def _of_names(entry: str, made: str) -> str:
    return f"names {_FORM} {__version__} {entry} {made}"
