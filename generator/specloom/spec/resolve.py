"""Follow every reference of a spec, across files, into one bundled document."""

from __future__ import annotations

import os
import re
from collections import deque
from pathlib import Path, PurePosixPath
from typing import Any

from specloom.base.diagnostics import Finding, Severity, in_order
from specloom.base.tree import DISK, Tree
from specloom.spec import pointers
from specloom.spec.adoption import adopted, settled
from specloom.spec.document import Document
from specloom.spec.grammar import SECTIONS, Shape, parts
from specloom.spec.load import LIMITS
from specloom.spec.parsed import Parsed
from specloom.spec.references import (
    BadReferenceError,
    Files,
    Target,
    free_name,
    leads_back,
    natural_name,
    problem_of,
    split,
    value_at,
    wrong_kind,
)
from specloom.spec.source import Limits, Source
from specloom.spec.version import openapi_version

# Inlining the same path item again and again can double a document with each file.
_MAX_INLINED = 20_000
# Deeper than any one file may be; the rest of the pipeline recurses.
_MAX_DEPTH = 300

# What stands in for what a broken reference was to lead to, and how that is said.
_ANY_JSON: dict[str, Any] = {"application/json": {}}
_PLACEHOLDERS: dict[str, Any] = {
    "response": {"description": "", "content": _ANY_JSON},
    "requestBody": {"content": _ANY_JSON},
}
_INSTEAD = {
    "schema": "any value stands in its place",
    "response": "any JSON value stands in its place",
    "requestBody": "any JSON value stands in its place",
}
_LEFT_OUT = "it is left out"
_TAG = re.compile(r"/discriminator/(?:defaultMapping|mapping/[^/]*)\Z")


def resolve(
    entry: Source,
    *,
    limits: Limits = LIMITS,
    tree: Tree = DISK,
    parsed: Parsed | None = None,
    reach: Path | None = None,
) -> tuple[Document, list[Finding]]:
    """The bundled document and everything wrong with its references.

    A reference that cannot be used becomes an empty value, so that checks go on.

    Args:
        entry: the document to begin with.
        limits: how much each further file may ask for.
        tree: where further files are.
        parsed: what was parsed before, and is not parsed again.
        reach: a folder around the spec's that references may lead into, with `../`;
            the spec's folder without it.
    """
    version, findings = openapi_version(entry)
    bundler = _Bundler(entry, Files(entry, limits, tree, parsed, reach))
    value = bundler.bundle()
    document = Document(
        name=entry.path.name,
        version=version,
        value=value,
        digests=_digests(bundler.files),
        sources={source.file: source for source in bundler.files.read.values()},
        mounts=bundler.mounts,
        placeholders=frozenset(bundler.placeholders),
    )
    return document, in_order([*findings, *bundler.files.findings, *bundler.findings])


def _digests(files: Files) -> dict[str, str]:
    """Every file by its path from the spec's folder: `../models/pet.yaml`."""
    root = files.entry.root
    return {
        Path(os.path.relpath(path, root)).as_posix(): source.digest
        for path, source in sorted(files.read.items())
    }


class _Bundler:
    def __init__(self, entry: Source, files: Files) -> None:
        self.entry = entry
        self.files = files
        self.findings: list[Finding] = []
        self.mounts: dict[str, tuple[Source, str]] = {"": (entry, "")}
        self.placeholders: set[str] = set()
        # (file, pointer, kind) -> component name
        self.names: dict[tuple[Any, str, str], str] = {}
        # section -> component name -> what it was lifted from, or the entry's own
        self.taken: dict[str, dict[str, Target | None]] = {}
        # Entry components that are nothing but a reference to another file.
        self.adopted: dict[str, Target] = {}
        self.queue: deque[tuple[str, str, Target]] = deque()
        self.lifted: dict[str, dict[str, Any]] = {}
        # Local references to verify once everything stands in its place.
        self.uses: list[tuple[str, str, str]] = []
        self.inlined = 0
        self.inlining: list[tuple[Any, str]] = []
        self.broken: set[str] = set()

    def bundle(self) -> dict[str, Any]:
        self.adopt()
        value = self.walk(self.entry.value, "document", self.entry, "", 0)
        while self.queue:
            kind, name, target = self.queue.popleft()
            section = SECTIONS[kind]
            pointer = pointers.join("/components", section, name)
            self.mounts[pointer] = (target.source, target.pointer)
            part = pointers.get(target.source.value, target.pointer)
            self.lifted.setdefault(section, {})[name] = self.walk(
                part, kind, target.source, pointer, 2
            )
        if self.lifted:
            components = value.get("components")
            components = dict(components) if isinstance(components, dict) else {}
            for section, parts_ in self.lifted.items():
                own = components.get(section)
                components[section] = {
                    **(own if isinstance(own, dict) else {}),
                    **parts_,
                }
            value = {**value, "components": components}
        self.verify(value)
        for pointer in sorted(self.broken):
            value = self.emptied(value, pointer)
        return dict(value) if value is not self.entry.value else value

    def adopt(self) -> None:
        """Let `Message: {$ref: schemas/x.yaml#/Message}` be that schema's one home."""
        components = self.entry.value.get("components")
        for kind, section in SECTIONS.items():
            own = components.get(section) if isinstance(components, dict) else None
            own = own if isinstance(own, dict) else {}
            taken: dict[str, Target | None] = dict.fromkeys(own)
            self.taken[section] = taken
            if kind == "pathItem":
                continue
            for name, home in adopted(own, kind, self.files).items():
                self.names[(home.source.path, home.pointer, kind)] = name
                taken[name] = home
                self.adopted[pointers.join("/components", section, name)] = home

    def walk(
        self, node: Any, kind: str, source: Source, pointer: str, depth: int
    ) -> Any:
        """The node with its references made local; itself when nothing changes."""
        if not isinstance(node, dict):
            return node
        if depth > _MAX_DEPTH:
            error = BadReferenceError(
                "nesting-too-deep",
                f"nested more than {_MAX_DEPTH} levels deep once references are inlined",
            )
            self.report(error, pointer, _LEFT_OUT)
            return {}
        ref = node.get("$ref")
        if isinstance(ref, str):
            if pointer in self.adopted:
                target = self.adopted.pop(pointer)
                self.mounts[pointer] = (target.source, target.pointer)
                part = pointers.get(target.source.value, target.pointer)
                return self.walk(part, kind, target.source, pointer, depth + 1)
            if kind not in SECTIONS or kind == "pathItem":
                return self.inline(node, ref, kind, source, pointer, depth)
        changed: dict[str, Any] = {}
        for key, child in node.items():
            if isinstance(child, dict | list):
                new = self.walk_field(
                    key, child, kind, source, f"{pointer}/{pointers.escape(key)}", depth
                )
                if new is not child:
                    changed[key] = new
        if isinstance(ref, str):
            local = self.local(ref, kind, source, pointer)
            if local is None:
                return self.placeholder(kind, pointer)
            if local != ref:
                changed["$ref"] = local
        return {**node, **changed} if changed else node

    def walk_field(
        self,
        key: str,
        value: Any,
        kind: str,
        source: Source,
        pointer: str,
        depth: int,
    ) -> Any:
        if key == "discriminator" and kind == "schema":
            return self.discriminator(value, source, pointer)
        part = parts(kind, key, value)
        if part is None:
            return value
        shape, child = part
        if shape is Shape.ONE:
            return self.walk(value, child, source, pointer, depth + 1)
        if shape is Shape.LIST:
            if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                return self.inline_container(key, value, kind, source, pointer, depth)
            if not isinstance(value, list):
                return value
            items = [
                self.walk(item, child, source, f"{pointer}/{index}", depth + 2)
                for index, item in enumerate(value)
            ]
            same = all(new is old for new, old in zip(items, value, strict=True))
            return value if same else items
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self.inline_container(key, value, kind, source, pointer, depth)
        changed = {}
        for name, item in value.items():
            new = self.walk(
                item, child, source, f"{pointer}/{pointers.escape(name)}", depth + 2
            )
            if new is not item:
                changed[name] = new
        return {**value, **changed} if changed else value

    def discriminator(self, value: Any, source: Source, pointer: str) -> Any:
        if not isinstance(value, dict):
            return value
        changed = dict(value)
        default = value.get("defaultMapping")
        if isinstance(default, str):
            local = self.mapped(default, source, f"{pointer}/defaultMapping")
            if local is not None:
                changed["defaultMapping"] = local
        mapping = value.get("mapping")
        if isinstance(mapping, dict):
            changed["mapping"] = {}
            for tag, target in mapping.items():
                if isinstance(target, str):
                    below = pointers.join(pointer, "mapping", tag)
                    target = self.mapped(target, source, below)
                if target is not None:
                    changed["mapping"][tag] = target
        return value if changed == value else changed

    def mapped(self, target: str, source: Source, pointer: str) -> str | None:
        ref = pointers.mapping_ref(target)
        if ref != target:  # a bare name: that component of the entry document
            self.uses.append((pointer, "schema", ref))
            return target
        return self.local(ref, "schema", source, pointer)

    def local(self, ref: str, kind: str, source: Source, pointer: str) -> str | None:
        """The local reference that means the same; None when there is no such."""
        try:
            if ref.startswith("#") and source is self.entry:
                pointers.from_ref(ref)
                local = ref
            else:
                target = self.files.target(ref, source)
                if target.source is self.entry:
                    local = pointers.to_ref(target.pointer)
                else:
                    local = self.lift(target, ref, kind, pointer)
        except BadReferenceError as error:
            self.report_broken(error, kind, pointer)
            return None
        except ValueError:
            anchor = BadReferenceError(
                "dangling-ref",
                f"{ref!r} names an anchor, and anchors are not followed",
                "Write the place as a JSON pointer, such as #/components/schemas/X.",
            )
            self.report_broken(anchor, kind, pointer)
            return None
        self.uses.append((pointer, kind, local))
        return local

    def lift(self, target: Target, ref: str, kind: str, pointer: str) -> str:
        target = settled(target, ref, self.files)
        part = value_at(target, ref)
        if problem := wrong_kind(kind, target.pointer, part, ref):
            raise BadReferenceError("ref-wrong-kind", problem)
        base, rest = split(kind, target.pointer)
        home = Target(target.source, base)
        section = SECTIONS[kind]
        key = (target.source.path, base, kind)
        if key not in self.names:
            name = natural_name(home)
            taken = self.taken[section]
            if name in taken and kind == "example":
                # Nothing is called after an example, so a clash of names is no news.
                name = f"{PurePosixPath(home.source.file).stem}_{name}"
                if name in taken:
                    name = free_name(name, taken.__contains__)
            elif name in taken:
                other = taken[name]
                place = (
                    self.entry.at(pointers.join("/components", section, name))
                    if other is None
                    else other.source.at(other.pointer)
                )
                error = BadReferenceError(
                    "component-name-collision",
                    f"{name!r} is already the name of another {kind}, at {place}",
                    "Rename one of the two, or refer to one of them everywhere.",
                )
                name = free_name(name, taken.__contains__)
                self.report(error, pointer, f"it is called {name!r}")
            taken[name] = home
            self.names[key] = name
            self.queue.append((kind, name, home))
        return pointers.to_ref(
            pointers.join("/components", section, self.names[key]) + rest
        )

    def inline_container(
        self,
        key: str,
        value: dict[str, Any],
        kind: str,
        source: Source,
        pointer: str,
        depth: int,
    ) -> Any:
        """A `$ref` in place of a whole map or list, which many tools accept."""

        def walk(part: Any, found: Source) -> Any:
            return self.walk_field(key, part, kind, found, pointer, depth + 1)

        return self.inlined_part(value["$ref"], source, pointer, walk, {})

    def inline(
        self,
        node: dict[str, Any],
        ref: str,
        kind: str,
        source: Source,
        pointer: str,
        depth: int,
    ) -> Any:
        def walk(part: Any, found: Source) -> Any:
            return self.walk(part, kind, found, pointer, depth + 1)

        origin, there = self.origin(pointer)
        value = self.inlined_part(ref, source, pointer, walk, {})
        beside = {name: child for name, child in node.items() if name != "$ref"}
        if not beside or not isinstance(value, dict):
            return value
        for name in beside:
            below = pointers.join(pointer, name)
            self.mounts[below] = (origin, pointers.join(there, name))
        return {**value, **self.walk(beside, kind, source, pointer, depth)}

    def inlined_part(
        self, ref: str, source: Source, pointer: str, walk: Any, placeholder: Any
    ) -> Any:
        try:
            target = self.files.target(ref, source)
            part = value_at(target, ref)
            key = (target.source.path, target.pointer)
            if key in self.inlining:
                raise BadReferenceError(
                    "ref-cycle", f"{ref!r} leads back to the place it stands in"
                )
            self.inlined += 1
            if self.inlined > _MAX_INLINED:
                raise BadReferenceError(
                    "inline-limit",
                    f"more than {_MAX_INLINED} references to path items or containers",
                )
        except BadReferenceError as error:
            # Past the limit every further reference is over it: once is enough.
            if error.rule != "inline-limit" or self.inlined == _MAX_INLINED + 1:
                self.report(error, pointer, _LEFT_OUT)
            self.placeholders.add(pointer)
            return placeholder
        self.mounts[pointer] = (target.source, target.pointer)
        self.inlining.append(key)
        try:
            return walk(part, target.source)
        finally:
            self.inlining.pop()

    def verify(self, value: dict[str, Any]) -> None:
        """Report local references that lead nowhere, in circles or astray."""
        problems: dict[tuple[str, str], BadReferenceError | None] = {}
        for pointer, kind, ref in self.uses:
            key = (kind, ref)
            if key not in problems:
                problems[key] = problem_of(value, kind, ref)
            problem = problems[key]
            if problem is None:
                target = pointers.from_ref(ref)
                if not leads_back(value, target, pointer):
                    continue
                problem = BadReferenceError(
                    "ref-cycle",
                    f"{ref!r} leads only to further references and back here",
                    "Let one of them be a schema of its own.",
                )
            self.report_broken(problem, kind, pointer)
            self.broken.add(pointer)

    def emptied(self, value: Any, pointer: str) -> Any:
        """The bundle with a broken reference replaced by an empty value."""
        try:
            node = pointers.get(value, pointer)
        except KeyError:
            return value
        if isinstance(node, str):  # the target of a discriminator's tag
            above = pointers.parent(pointer)
            kept = dict(pointers.get(value, above))
            kept.pop(pointers.tokens(pointer)[-1])
            return pointers.replaced(value, above, kept)
        kind = next((k for p, k, _ in self.uses if p == pointer), "schema")
        return pointers.replaced(value, pointer, self.placeholder(kind, pointer))

    def placeholder(self, kind: str, pointer: str) -> Any:
        """What stands in for what a broken reference was to lead to."""
        self.placeholders.add(pointer)
        return _PLACEHOLDERS.get(kind, {})

    def origin(self, pointer: str) -> tuple[Source, str]:
        """The source and the pointer in it of a place in the bundle."""
        for prefix in pointers.prefixes(pointer):
            if prefix in self.mounts:
                source, there = self.mounts[prefix]
                return source, there + pointer[len(prefix) :]
        raise AssertionError("the root is always mounted")

    def report_broken(self, error: BadReferenceError, kind: str, pointer: str) -> None:
        is_tag = _TAG.search(pointer)
        instead = _LEFT_OUT if is_tag else _INSTEAD.get(kind, _LEFT_OUT)
        self.report(error, pointer, instead)

    def report(self, error: BadReferenceError, pointer: str, instead: str) -> None:
        source, there = self.origin(pointer)
        try:
            if "$ref" in pointers.get(source.value, there):
                there = f"{there}/$ref"
        except (KeyError, TypeError):
            pass
        at = source.at(there)
        self.findings.append(
            Finding(
                error.rule,
                Severity.ERROR,
                error.message,
                at,
                error.hint,
                instead="" if error.stops else instead,
            )
        )
