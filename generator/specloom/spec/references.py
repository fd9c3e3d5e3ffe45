"""What a `$ref` names: a file inside the root, a place in it, and a name for it."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK, Kind, Tree
from specloom.spec import pointers
from specloom.spec.grammar import KINDS, SECTIONS
from specloom.spec.load import read
from specloom.spec.parsed import Parsed
from specloom.spec.source import Limits, Source

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_SCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
_SCHEMA_PARTS = (
    _SCHEMA_LISTS
    | _SCHEMA_MAPS
    | {"items", "additionalProperties", "not", "if", "then", "else", "contains"}
)
_DEFINITIONS = frozenset({"$defs", "definitions", *SECTIONS.values()})


class BadReferenceError(Exception):
    """A reference that cannot be used: the rule it breaks, why, and what to do.

    It stops a run where the hint is all that it takes to have what it leads to.
    """

    def __init__(
        self, rule: str, message: str, hint: str = "", *, stops: bool = False
    ) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.hint = hint
        self.stops = stops


@dataclass(frozen=True, slots=True)
class Target:
    """A place in one of the files."""

    source: Source
    pointer: str


class Files:
    """The files of a spec, each read once."""

    def __init__(
        self,
        entry: Source,
        limits: Limits,
        tree: Tree = DISK,
        parsed: Parsed | None = None,
        reach: Path | None = None,
    ) -> None:
        self.entry = entry
        self.reach = entry.root if reach is None else tree.resolved(reach)
        self.limits = limits
        self.tree = tree
        self.parsed = parsed
        self.read: dict[Path, Source] = {entry.path: entry}
        self.findings: list[Finding] = list(entry.findings)
        self._failed: set[Path] = set()
        # What a file calls another -> that file: asking the disk takes longer.
        self._known: dict[tuple[Path, str], Source] = {}

    def target(self, ref: str, source: Source) -> Target:
        """The place that a `$ref` in `source` names; nothing may stand there.

        Raises:
            BadReferenceError: the reference cannot be followed.
        """
        file, _, fragment = ref.partition("#")
        found = source
        if file:
            key = (source.path, file)
            if key not in self._known:
                self._known[key] = self._open(file, ref, source)
            found = self._known[key]
        pointer = unquote(fragment)
        if pointer and not pointer.startswith("/"):
            raise BadReferenceError(
                "dangling-ref",
                f"{ref!r} names an anchor, and anchors are not followed",
                "Write the place as a JSON pointer, such as #/components/schemas/X.",
            )
        return Target(found, pointer)

    def _allowed(self, wanted: Path) -> Path:
        """The folder that a path may lead into.

        `../` says where it leads; a link does not, so that it has to stay in the
        spec's folder.
        """
        written = Path(os.path.normpath(wanted))
        return (
            self.entry.root if written.is_relative_to(self.entry.root) else self.reach
        )

    def forget_failures(self) -> None:
        """Let files that could not be read be tried, and reported, again."""
        self._failed.clear()

    def _open(self, file: str, ref: str, source: Source) -> Source:
        if _SCHEME.match(file):
            raise BadReferenceError(
                "remote-ref",
                f"{ref!r} is a URL, and only files of the spec's folder are read",
                "Copy the document into the spec's folder and refer to the copy.",
            )
        name = unquote(file)
        if name.startswith(("/", "\\")) or PurePosixPath(name).is_absolute():
            raise BadReferenceError(
                "ref-outside-root",
                f"{ref!r} is an absolute path",
                "Write the path relative to this file, inside the spec's folder.",
            )
        try:
            wanted = source.path.parent / name
            path = self.tree.resolved(wanted)
            inside = path.is_relative_to(self._allowed(wanted))
            exists = inside and self.tree.kind(path) is not Kind.NOTHING
        except (OSError, ValueError, RuntimeError):
            raise BadReferenceError(
                "dangling-ref", f"{ref!r} is no usable file name"
            ) from None
        if not inside:
            raise BadReferenceError(
                "ref-outside-root",
                f"{ref!r} leads out of the spec's folder",
                "Name a folder that holds both files with --root, or move the file into"
                " the spec's folder.",
                stops=True,
            )
        if path in self.read:
            return self.read[path]
        if path in self._failed:
            raise BadReferenceError("dangling-ref", f"the file of {ref!r} is unusable")
        if not exists:
            near = _near(wanted.name, self.tree.names(wanted.parent))
            raise BadReferenceError("dangling-ref", f"no file {file!r} is here", near)
        folder = posixpath.dirname(source.file.removeprefix(self.tree.prefix))
        shown = self.tree.prefix + posixpath.normpath(
            posixpath.join(folder, name.replace("\\", "/"))
        )
        try:
            found = read(
                path,
                root=self.entry.root,
                shown_as=shown,
                limits=self.limits,
                tree=self.tree,
                parsed=self.parsed,
            )
        except SpecError as error:
            self._failed.add(path)
            self.findings.extend(
                replace(finding, instead="nothing of this file is used")
                for finding in error.findings
            )
            raise BadReferenceError(
                "dangling-ref", f"the file of {ref!r} is unusable"
            ) from None
        self.findings.extend(found.findings)
        self.read[path] = found
        return found


def value_at(target: Target, ref: str) -> Any:
    """What stands at the place a reference names.

    Raises:
        BadReferenceError: nothing stands there.
    """
    try:
        return pointers.get(target.source.value, target.pointer)
    except KeyError:
        raise nothing_at(target.source.value, target.pointer, ref) from None


def nothing_at(value: Any, pointer: str, ref: str) -> BadReferenceError:
    """The error for a pointer that leads nowhere, with the nearest name as hint."""
    names = pointers.tokens(pointer)
    known: list[str] = []
    missing = names[-1] if names else ""
    for index in range(len(names), -1, -1):
        try:
            above = pointers.get(value, pointers.from_tokens(names[:index]))
        except KeyError:
            continue
        known = [str(key) for key in above] if isinstance(above, dict) else []
        missing = names[index] if index < len(names) else missing
        break
    return BadReferenceError(
        "dangling-ref", f"{ref!r} leads nowhere: no {missing!r}", _near(missing, known)
    )


def wrong_kind(kind: str, pointer: str, value: Any, ref: str) -> str:
    """Why a place cannot be used as this kind of object; empty when it can."""
    names = pointers.tokens(pointer)
    if len(names) == 3 and names[0] == "components" and names[1] in KINDS:
        there = KINDS[names[1]]
        if there != kind:
            return f"{ref!r} is a {there}, but a {kind} is needed here"
    if isinstance(value, dict):
        if "$ref" in value:
            return ""
        if kind == "parameter" and not ("name" in value and "in" in value):
            return f"{ref!r} is no parameter: it has no 'name' and 'in'"
        if kind == "schema" and "openapi" in value and "info" in value:
            return f"{ref!r} is a whole OpenAPI document, but a schema is needed here"
        return ""
    if kind == "schema" and isinstance(value, bool):
        return ""
    shown = "a list" if isinstance(value, list) else f"the value {str(value)[:40]!r}"
    return f"{ref!r} is {shown}, but a {kind} is needed here"


def split(kind: str, pointer: str) -> tuple[str, str]:
    """The named object that a pointer into another file leads through, and the rest.

    `/Message/properties/id` is `/Message` and `/properties/id`: the object is lifted
    under its name, and the rest keeps pointing into it.
    """
    names = pointers.tokens(pointer)
    if not names:
        return "", ""
    if names[0] == "components":
        length = 3
    elif names[0] in _DEFINITIONS:
        length = 2
    elif kind == "schema" and names[0] in _SCHEMA_PARTS and len(names) > 1:
        length = 0
    elif kind == "schema" and len(names) > 1 and names[1] in _SCHEMA_PARTS:
        length = 1
    elif kind == "schema" and len(names) > 2 and names[1] in ("$defs", "definitions"):
        length = 3
    else:
        length = len(names)
    return pointers.from_tokens(names[:length]), pointers.from_tokens(names[length:])


def natural_name(target: Target) -> str:
    """The component name of a place in another file: its key, or the file's stem."""
    names = pointers.tokens(target.pointer)
    stem = PurePosixPath(target.source.file).name.split(".")[0]
    name = names[-1] if names else stem
    if names and (name.isdecimal() or len(names) > 3):
        name = f"{stem}_{name}"
    return _NOT_IN_NAMES.sub("_", name).strip("_") or "unnamed"


def free_name(name: str, is_taken: Callable[[str], bool]) -> str:
    """The name with the smallest number behind it that makes it free."""
    number = 2
    while is_taken(f"{name}_{number}"):
        number += 1
    return f"{name}_{number}"


def _near(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known[:5000], n=1)
    return f"Did you mean {close[0]!r}?" if close else ""


def problem_of(value: dict[str, Any], kind: str, ref: str) -> BadReferenceError | None:
    """Why a reference inside the bundle cannot be used; None when it can."""
    pointer = pointers.from_ref(ref)
    try:
        part = pointers.get(value, pointer)
    except KeyError:
        return nothing_at(value, pointer, ref)
    if problem := wrong_kind(kind, pointer, part, ref):
        return BadReferenceError("ref-wrong-kind", problem)
    return None


def leads_back(value: dict[str, Any], target: str, start: str) -> bool:
    """Whether nothing but references leads from `target` to `start`."""
    seen = set()
    while target not in seen:
        if target == start:
            return True
        seen.add(target)
        try:
            part = pointers.get(value, target)
            ref = part.get("$ref") if isinstance(part, dict) else None
            if not isinstance(ref, str):
                return False
            target = pointers.from_ref(ref)
        except (KeyError, ValueError):
            return False
    return False
