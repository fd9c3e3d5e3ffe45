"""What a reference names: a file that may be read, and a place in it."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Mapping
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK, Kind, Tree
from specloom.spec import pointers
from specloom.spec.grammar import KINDS
from specloom.spec.identity import Identities, Resource, identities, without_names
from specloom.spec.load import read
from specloom.spec.parsed import Parsed
from specloom.spec.source import Limits, Source

_DOUBTFUL_BASE = "is read against the file, for below the `$id` here it leads nowhere"
_DOUBTFUL_ANCHOR = "is the anchor of several schemas; the nearest is taken"
_UP = re.compile(r"^(?:\.{1,2}/+)+")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")


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


class Target(Struct, frozen=True):
    """A place in one of the files."""

    source: Source
    pointer: str
    # What is odd about the reference that led here, after its text; "" if nothing is.
    doubt: str = ""

    @property
    def where(self) -> tuple[Path, str]:
        """The place as a key."""
        return self.source.path, self.pointer


# The name of a `$dynamicAnchor` -> the place that counts, that of the outermost schema.
Bound = Mapping[str, Target]


class Scope(Struct, frozen=True):
    """What a reference is read against."""

    source: Source
    resource: Resource
    bound: Bound


class Files:
    """The files of a spec, each read once.

    Args:
        named: whether schemas can have an `$id` and anchors: from OpenAPI 3.1 on.
        reach: a folder that references may lead into with `../`.
        given: files that are not read from the tree.
    """

    def __init__(
        self,
        entry: Source,
        limits: Limits,
        tree: Tree = DISK,
        parsed: Parsed | None = None,
        reach: Path | None = None,
        given: Mapping[Path, Source] | None = None,
        *,
        named: bool = True,
    ) -> None:
        self.entry = entry
        self.reach = entry.root if reach is None else tree.resolved(reach)
        self.limits = limits
        self.tree = tree
        self.parsed = parsed
        self.named = named
        self.given = given or {}
        self.read: dict[Path, Source] = {}
        self.findings: list[Finding] = list(entry.findings)
        # By their files, which are as good as their paths and found sooner.
        self._identities: dict[int, Identities] = {}
        # What files and schemas call themselves -> where that is.
        self._by_uri: dict[str, Target] = {}
        self._unknown: set[str] = set()
        self._failed: set[Path] = set()
        # What a file calls another -> that file: asking the disk takes longer. The same
        # by where that is, for files of one folder that call it otherwise.
        self._known: dict[tuple[int, str], Source] = {}
        self._known_at: dict[str, Source] = {}
        self._add(entry)

    def _add(self, source: Source) -> None:
        self.read[source.path] = source
        found = identities(source) if self.named else without_names(source)
        self._identities[id(source)] = found
        location = source.path.as_uri()
        for pointer, resource in found.resources.items():
            if resource.uri != location:
                self._by_uri.setdefault(resource.uri, Target(source, pointer))

    def identities(self, source: Source) -> Identities:
        """What a file calls places in it."""
        return self._identities[id(source)]

    def scope(self, target: Target, bound: Bound | None = None) -> Scope:
        """What references at a place are read against.

        Args:
            bound: the dynamic anchors of the schemas that have led there.
        """
        resource = self.identities(target.source).around(target.pointer)
        own = {
            name: Target(target.source, places[0])
            for name, places in resource.dynamic.items()
            if len(places) == 1
        }
        return Scope(target.source, resource, {**own, **(bound or {})})

    def target(self, ref: str, scope: Scope, place: str) -> Target:
        """The place that a reference names; nothing may stand there.

        Args:
            place: where in the source the reference stands.

        Raises:
            BadReferenceError: the reference cannot be followed.
        """
        uri, _, fragment = ref.partition("#")
        found = Target(scope.source, scope.resource.pointer)
        if uri:
            found = self._named_by(uri, ref, scope)
        name = unquote(fragment)
        if name and not name.startswith("/"):
            return self._anchored(name, found, ref, place)
        target = replace(found, pointer=found.pointer + name)
        if found.pointer and not _is_there(target):
            whole = replace(found, pointer=name)
            if name and _is_there(whole):
                return replace(whole, doubt=_DOUBTFUL_BASE)
        return target

    def dynamic_target(self, ref: str, scope: Scope, place: str) -> Target:
        """The place that a `$dynamicRef` names, in a scope.

        Raises:
            BadReferenceError: the reference cannot be followed.
        """
        first = self.target(ref, scope, place)
        name = unquote(ref.partition("#")[2])
        own = self.identities(first.source).around(first.pointer).dynamic
        if first.pointer not in own.get(name, ()):
            return first
        return scope.bound.get(name, first)

    @property
    def only_paths(self) -> bool:
        """Whether no file or schema has been met that gives itself a name."""
        return not self._by_uri

    def is_by_path(self, ref: str) -> bool:
        """Whether it takes no name to know what a reference leads to."""
        name = ref.partition("#")[2]
        return self.only_paths and (not name or name.startswith("/"))

    def has_new_names(self) -> bool:
        """Whether a name that was not known when it was asked for is known by now."""
        found = any(uri in self._by_uri for uri in self._unknown)
        self._unknown.clear()
        return found

    def _named_by(self, uri: str, ref: str, scope: Scope) -> Target:
        """The file or the schema with this name, else the file at this path."""
        source = scope.source
        root = self.identities(source).root
        if not self._by_uri and not _SCHEME.match(uri):
            return Target(self._file(uri, ref, source), "")
        absolute = _resolved(scope.resource.uri, uri)
        if absolute in self._by_uri:
            return self._by_uri[absolute]
        self._unknown.add(absolute)
        # The files stand to each other as their names do.
        path = _relative(absolute, root.uri)
        if path is None or path == uri:
            doubt = "" if scope.resource is root or path else _DOUBTFUL_BASE
            return Target(self._file(uri, ref, source), "", doubt)
        before = len(self.findings)
        try:
            return Target(self._file(path, ref, source), "")
        except BadReferenceError as error:
            del self.findings[before:]
            try:
                return Target(self._file(uri, ref, source), "", _DOUBTFUL_BASE)
            except BadReferenceError:
                if error.stops and not _SCHEME.match(uri):
                    raise error from None
                raise

    def _anchored(self, name: str, found: Target, ref: str, place: str) -> Target:
        known = self.identities(found.source)
        places = known.resources[found.pointer].anchors.get(name, [])
        doubt = found.doubt
        if not places:
            every = [r.anchors.get(name, []) for r in known.resources.values()]
            places = [pointer for each in every for pointer in each]
            if places:
                doubt = _DOUBTFUL_BASE
        if not places:
            near = [a for r in known.resources.values() for a in r.anchors]
            raise BadReferenceError(
                "dangling-ref",
                f"{ref!r} leads nowhere: there is no anchor {name!r}",
                _near(name, near)
                or "Write the place as a pointer, such as #/components/schemas/X.",
            )
        if len(places) > 1:
            doubt = _DOUBTFUL_ANCHOR
        nearest = max(places, key=lambda pointer: _shared(pointer, place))
        return Target(found.source, nearest, doubt)

    def _file(self, file: str, ref: str, source: Source) -> Source:
        key = (id(source), file)
        found = self._known.get(key)
        if found is None:
            place = _place(file, source)
            found = self._known_at.get(place) or self._opened(file, ref, source)
            self._known[key] = found
            if place:
                self._known_at[place] = found
        return found

    def _opened(self, file: str, ref: str, source: Source) -> Source:
        """A file as another document of the spec has opened it already, or opened."""
        if self.parsed is None or self.given:
            return self._open(file, ref, source)
        key = (self.limits, self.entry.root, self.reach, source.path, file)
        opened = self.parsed.opened_in(self.tree)
        found = opened.get(key)
        if found is None:
            found = opened[key] = self._open(file, ref, source)
        elif found.path in self.read:
            return self.read[found.path]
        else:
            self.findings.extend(found.findings)
            self._add(found)
        return found

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
            kind = self.tree.kind(path) if inside else Kind.NOTHING
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
        if kind is Kind.FOLDER:
            raise BadReferenceError(
                "dangling-ref", f"{ref!r} is a folder", "Name the file inside it."
            )
        if kind is Kind.NOTHING:
            near = _near(wanted.name, self.tree.names(wanted.parent))
            raise BadReferenceError("dangling-ref", f"no file {file!r} is here", near)
        folder = posixpath.dirname(source.file.removeprefix(self.tree.prefix))
        shown = self.tree.prefix + posixpath.normpath(
            posixpath.join(folder, name.replace("\\", "/"))
        )
        try:
            found = self.given.get(path) or read(
                path,
                root=self.entry.root,
                shown_as=shown,
                limits=self.limits,
                tree=self.tree,
                parsed=self.parsed,
                links=False,
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
        self._add(found)
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


def _place(file: str, source: Source) -> str:
    """The path of a file that another one calls so; "" where a link may count.

    Of `a/../b` it depends on what `a` is; no link leads to where a source is said to be.
    """
    if "%" in file or "\\" in file or ".." in _UP.sub("", file):
        return ""
    return os.path.normpath(f"{source.path.parent}/{file}")


def _is_there(target: Target) -> bool:
    try:
        pointers.get(target.source.value, target.pointer)
    except KeyError:
        return False
    return True


def _shared(pointer: str, place: str) -> int:
    """How many steps two pointers have in common."""
    steps = zip(pointers.tokens(pointer), pointers.tokens(place), strict=False)
    return len(list(takewhile(lambda step: step[0] == step[1], steps)))


def _resolved(base: str, uri: str) -> str:
    try:
        return urldefrag(urljoin(base, uri))[0]
    except ValueError:
        return uri


def _relative(uri: str, base: str) -> str | None:
    """A URI as a path from where `base` is; None for one of another server."""
    try:
        there, here = urlsplit(uri), urlsplit(base)
    except ValueError:
        return None
    if (there.scheme, there.netloc) != (here.scheme, here.netloc):
        return None
    if not there.path.startswith("/") or not here.path.startswith("/"):
        return None
    return posixpath.relpath(there.path, posixpath.dirname(here.path))
