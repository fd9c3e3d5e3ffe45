"""Overlays: documents that say what is to be changed in a description of others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Severity, SpecError, in_order
from specloom.spec import pointers
from specloom.spec.json_text import depth, too_deep
from specloom.spec.load import LIMITS
from specloom.spec.overlays.actions import Doing, why_nothing
from specloom.spec.overlays.document import (
    FILE,
    Action,
    Overlay,
    finding,
    read_overlay,
)
from specloom.spec.overlays.parts import Location, Part
from specloom.spec.source import Source

NO_TARGET = "overlay-target-not-found"
OTHER_FILE = "overlay-extends-other"

_REMOTE = re.compile(r"(?!file:)[A-Za-z][A-Za-z0-9+.-]+:")


class Touch(NamedTuple):
    """A place that an action has changed, and what the action says about it."""

    overlay: str  # the file, as findings show it
    action: str  # its pointer there
    file: str  # that was changed
    pointer: str  # in it, before or after; the innermost place that is named
    description: str


class Overlaid(Struct, frozen=True):
    """Files of a description with its overlays applied.

    Args:
        files: those that an overlay was for, by their path.
        findings: what is to be said about the overlays.
        touches: what was changed, in the order of the actions.
    """

    files: Mapping[Path, Source]
    findings: list[Finding]
    touches: tuple[Touch, ...] = ()


def overlaid(
    entries: Sequence[Source],
    overlays: Iterable[Source],
    open_file: Callable[[Path], Source | None],
) -> Overlaid:
    """The files of a description with overlays applied, one after the other.

    An overlay is for all entry documents, or for the one file that it `extends`.

    Args:
        entries: the entry documents.
        overlays: in the order in which they are applied.
        open_file: reads a file of the description; None where none is there.

    Raises:
        SpecError: one of them is no overlay, or says something that has no meaning.
    """
    read: list[Overlay] = []
    findings: list[Finding] = []
    for source in overlays:
        overlay, found = read_overlay(source)
        findings += found
        if overlay is not None:
            read.append(overlay)
    if any(not f.instead and f.severity is Severity.ERROR for f in findings):
        raise SpecError(in_order(findings))
    run = _Run(entries, open_file)
    for overlay in read:
        run.apply(overlay)
    return Overlaid(run.files(), [*findings, *run.findings], tuple(run.touches))


def unused(overlaid: Overlaid, read: Iterable[Path]) -> list[Finding]:
    """Overlays for a file that no reference leads to.

    Args:
        read: the files of the description.
    """
    idle = overlaid.files.keys() - set(read)
    return [
        finding(
            overlay,
            _names(overlay, path),
            OTHER_FILE,
            f"no reference of the description leads to {overlaid.files[path].file}",
            severity=Severity.WARNING,
        )
        for path in sorted(idle)
        for overlay in overlaid.files[path].texts[1:]
    ]


def _names(overlay: Source, path: Path) -> str:
    """Where an overlay says that it is for a file: an action, or all of it."""
    listed = overlay.value.get("actions", ())
    for index, action in enumerate(listed):
        file = action.get(FILE) if isinstance(action, dict) else None
        if isinstance(file, str) and (overlay.path.parent / file).resolve() == path:
            return f"/actions/{index}/{FILE}"
    return "/extends"


def _leaves(value: Any) -> Iterator[Location]:
    """The way to each part of an object that is no object itself."""
    if isinstance(value, dict) and value:
        for name, part in value.items():
            for below in _leaves(part):
                yield (name, *below)
    else:
        yield ()


class _Origins:
    """Where the parts of one file are written."""

    def __init__(self, whole: Part, overlays: tuple[Source, ...]) -> None:
        self._whole = whole
        self.overlays = overlays

    def find(self, pointer: str) -> tuple[Source, str]:
        return self._whole.find(pointer)


class _Run:
    def __init__(
        self, entries: Sequence[Source], open_file: Callable[[Path], Source | None]
    ) -> None:
        self._entries = entries
        self._open_file = open_file
        self._sources = {entry.path: entry for entry in entries}
        self._wholes: dict[Path, Part] = {}
        self._overlays: dict[Path, list[Source]] = {}
        self.findings: list[Finding] = []
        self.touches: list[Touch] = []

    def apply(self, overlay: Overlay) -> None:
        of_all = self._paths(overlay)
        if not overlay.actions or any(each.file is None for each in overlay.actions):
            self._open(of_all, overlay)
        for action in overlay.actions:
            paths = of_all
            if action.file is not None:
                paths = self._file_of(overlay, action)
                self._open(paths, overlay)
            doing = Doing(overlay, action)
            selected = [doing.to(self._wholes[path]) for path in paths]
            for path, locations in zip(paths, selected, strict=True):
                self.touches += self._touched(overlay, action, path, locations)
            if paths and not any(selected) and not doing.findings:
                self._note_nothing(doing, paths)
            self.findings += doing.findings

    def _touched(
        self, overlay: Overlay, action: Action, path: Path, locations: list[Location]
    ) -> Iterator[Touch]:
        """The places that an action names: of an update, down to what is plain."""
        where = f"{action.pointer}/update"
        value = overlay.source.value
        update = pointers.get(value, where) if action.does == "update" else None
        for location in locations:
            for below in _leaves(update):
                pointer = pointers.from_tokens((*location, *below))
                file = self._sources[path].file
                yield Touch(
                    overlay.source.file,
                    action.pointer,
                    file,
                    pointer,
                    action.description,
                )

    def _open(self, paths: list[Path], overlay: Overlay) -> None:
        """Have files ready to be changed by an overlay."""
        for path in paths:
            source = self._sources[path]
            self._wholes.setdefault(path, Part(source.value, source, ""))
            known = self._overlays.setdefault(path, [])
            if overlay.source not in known:
                known.append(overlay.source)

    def _file_of(self, overlay: Overlay, action: Action) -> list[Path]:
        """The file that one action is for; none where it is no file of the description."""
        assert action.file is not None, "it was asked before"
        if found := self._opened(overlay.source.path.parent / action.file):
            return found
        self.findings.append(
            finding(
                overlay.source,
                f"{action.pointer}/{FILE}",
                OTHER_FILE,
                f"{action.file!r} is no file of this description; nothing is changed",
                "Write its path from the overlay.",
                severity=Severity.WARNING,
            )
        )
        return []

    def _paths(self, overlay: Overlay) -> list[Path]:
        """The files that an overlay is for."""
        every = [entry.path for entry in self._entries]
        named = overlay.extends
        if named is None or _REMOTE.match(named):
            return every
        parts = urlsplit(named)
        name = url2pathname(parts.path) if parts.scheme else unquote(parts.path)
        if found := self._opened(overlay.source.path.parent / name):
            return found
        self.findings.append(
            finding(
                overlay.source,
                "/extends",
                OTHER_FILE,
                f"{named!r} is no file of this description; the overlay is applied to"
                f" {self._names(every)}",
                severity=Severity.WARNING,
            )
        )
        return every

    def _opened(self, path: Path) -> list[Path]:
        """A file of the description, as its path; none where it is none."""
        source = self._open_file(path)
        if source is None:
            return []
        # An entry document, or what an overlay before this one was for, is known.
        self._sources.setdefault(source.path, source)
        return [source.path]

    def _note_nothing(self, doing: Doing, paths: list[Path]) -> None:
        action = doing.action
        why, near = why_nothing(action, self._wholes[paths[0]])
        because = f": {why}" if why and len(paths) == 1 else ""
        self.findings.append(
            finding(
                doing.overlay.source,
                f"{action.pointer}/target",
                NO_TARGET,
                f"nothing in {self._names(paths)} is selected by"
                f" {action.target}{because}",
                f"Did you mean {near[0]!r}?" if near else "",
                severity=Severity.WARNING,
            )
        )

    def _names(self, paths: list[Path]) -> str:
        return ", ".join(self._sources[path].file for path in paths)

    def files(self) -> dict[Path, Source]:
        """The files that overlays have changed.

        Raises:
            SpecError: one of them is nested too deeply now.
        """
        found = {}
        for path, whole in self._wholes.items():
            overlays = tuple(self._overlays[path])
            if depth(whole.value) > LIMITS.depth:
                last = overlays[-1].file
                raise SpecError([too_deep(last, 1, 1, LIMITS)])
            found[path] = replace(
                self._sources[path],
                value=whole.value,
                origins=_Origins(whole, overlays),
            )
        return found
