"""Follow every reference of a spec, across files, into one bundled document."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, in_order
from specloom.base.tree import DISK, Tree
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.draft import LEFT_OUT, Draft
from specloom.spec.dynamic import copied
from specloom.spec.grammar import INLINED, SECTIONS, Shape, parts
from specloom.spec.lifting import Lifting
from specloom.spec.load import LIMITS
from specloom.spec.mentions import Mentions
from specloom.spec.parsed import Parsed, Use
from specloom.spec.references import (
    BadReferenceError,
    Bound,
    Files,
    Scope,
    Target,
    value_at,
)
from specloom.spec.source import Limits, Source
from specloom.spec.version import openapi_version

# Inlining the same path item again and again can double a document with each file.
_MAX_INLINED = 20_000
# Deeper than any one file may be; the rest of the pipeline recurses.
_MAX_DEPTH = 300
# Each pass may learn names that the next one can use; two are enough but in circles.
_MAX_PASSES = 3
# How deep operations and components stand, by steps that may be references.
_PART_DEPTH = 3
_NAMES = ("$id", "$anchor", "$dynamicAnchor")
# Whose examples only show what is said already. Those of headers tell events apart.
_SHOWN = frozenset(("mediaType", "parameter"))


def resolve(
    entry: Source,
    *,
    limits: Limits = LIMITS,
    tree: Tree = DISK,
    parsed: Parsed | None = None,
    reach: Path | None = None,
    given: Mapping[Path, Source] | None = None,
    compared: bool = False,
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
        given: files that are not read from the tree: overlays have changed them.
        compared: for a comparison, which takes each part once, so that schemas that
            would become too much stay as they are, but for those with unions in them;
            and which asks for no example of a body or a parameter, so that none is
            looked for in other files.
    """
    version, findings = openapi_version(entry)
    named = version >= (3, 1)
    files = Files(entry, limits, tree, parsed, reach, given, named=named)
    described = _described_by(entry, compared=compared)
    guess = _names_before(entry, described, parsed)
    settled: Mapping[tuple[Any, ...], str] = guess
    for _ in range(_MAX_PASSES):
        bundler = _Bundler(entry, files, settled, compared=compared)
        value = bundler.bundle()
        homes = bundler.lifting.homes
        names = homes.in_order() if homes.clashed else homes.names
        is_right = names == homes.names and (settled is not guess or not guess)
        is_right = is_right or (names == settled and not homes.guessed)
        if is_right and not files.has_new_names():
            break
        settled = names
    _keep_names(entry, described, parsed, homes.names)
    value = bundler.draft.verified(value, whole=compared)
    document = Document(
        name=entry.path.name,
        version=version,
        value=dict(value) if value is not entry.value else value,
        digests=_digests(bundler.files),
        sources={
            each.file: each
            for source in bundler.files.read.values()
            for each in source.texts
        },
        mounts=bundler.draft.mounts,
        placeholders=frozenset(bundler.draft.placeholders),
        excesses=bundler.draft.excesses,
        mentions=parsed.mentions if parsed is not None else Mentions(),
    )
    return document, in_order(
        [*findings, *bundler.files.findings, *bundler.draft.findings]
    )


def _names_before(
    entry: Source, described: tuple[str, str], parsed: Parsed | None
) -> dict[tuple[Any, ...], str]:
    """The names that an earlier run, or another description, has for the same places.

    Where these are all of them, they need no further pass.
    """
    root = entry.root
    known = parsed.names_of(*described) if parsed else {}
    return {
        (root / path, pointer, kind, ()): name
        for (path, pointer, kind), name in known.items()
    }


def _keep_names(
    entry: Source,
    described: tuple[str, str],
    parsed: Parsed | None,
    names: Mapping[tuple[Any, ...], str],
) -> None:
    if parsed is not None and not any(key[3] for key in names):
        below = {
            (_below(entry.root, path), pointer, kind): name
            for (path, pointer, kind, _), name in names.items()
        }
        parsed.keep_names(*described, below)


def _described_by(entry: Source, *, compared: bool) -> tuple[str, str]:
    """The path of an entry document, and what is made of it: overlays, for what."""
    path, *overlays = (_below(entry.root, each.path) for each in entry.texts)
    return path, " ".join(["compared"] * compared + overlays)


def _below(root: Path, path: Path) -> str:
    """A path from a folder; the whole of it where it is not in there."""
    return str(path).removeprefix(f"{root}{os.sep}")


def _digests(files: Files) -> dict[str, str]:
    """Every file by its path from the spec's folder: `../models/pet.yaml`."""
    root = files.entry.root
    read = [source for _, source in sorted(files.read.items())]
    overlays = [overlay for source in read for overlay in source.texts[1:]]
    return {
        Path(os.path.relpath(source.path, root)).as_posix(): source.digest
        for source in [*read, *overlays]
    }


class _Bundler:
    def __init__(
        self,
        entry: Source,
        files: Files,
        names: Mapping[tuple[Any, ...], str],
        *,
        compared: bool,
    ) -> None:
        self.entry = entry
        self.compared = compared
        self.files = files
        self.draft = Draft(entry)
        self.lifting = Lifting(files, self.draft, names)
        self.lifted: dict[str, dict[str, Any]] = {}
        self.inlined_count = 0
        self.inlining: list[tuple[Path, str]] = []
        parsed = Parsed() if files.parsed is None else files.parsed
        self.walked, self.lifted_before = parsed.walked, parsed.lifted

    def bundle(self) -> Any:
        """The entry document with all that it leads to; nothing is verified yet."""
        self.lifting.adopt()
        top = self.files.scope(Target(self.entry, ""))
        value = self.walk(self.entry.value, "document", top, "", 0)
        while self.lifting.queue:
            kind, name, target, bound = self.lifting.queue.popleft()
            section = SECTIONS[kind]
            pointer = pointers.join("/components", section, name)
            self.draft.mounts[pointer] = (target.source, target.pointer)
            part = pointers.get(target.source.value, target.pointer)
            self.lifted.setdefault(section, {})[name] = self.walk_lifted(
                part if not bound else copied(part),
                kind,
                self.files.scope(target, bound),
                pointer,
                2,
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
        return value

    def walk(self, node: Any, kind: str, scope: Scope, pointer: str, depth: int) -> Any:
        """The node with its references made local; itself when nothing changes."""
        if not isinstance(node, dict):
            return node
        if depth == _PART_DEPTH and self.is_plain(scope, pointer):
            return self.walk_part(node, kind, scope, pointer)
        return self.walk_inside(node, kind, scope, pointer, depth)

    def is_plain(self, scope: Scope, pointer: str) -> bool:
        """Whether a `$ref` of the entry document is a pointer into it."""
        return (
            scope.source is self.entry
            and not scope.resource.pointer
            and not scope.bound
            and pointer not in self.lifting.forwarded
        )

    def walk_part(
        self, node: dict[str, Any], kind: str, scope: Scope, pointer: str
    ) -> Any:
        """An operation or a component, which another document may share.

        Where nothing changes in it and it refers to components alone, that is so for
        the other document, too.
        """
        key = (id(node), kind, pointer, self.files.named)
        known = self.walked.get(key)
        if known is not None:
            self.draft.use_again(known[1])
            return node
        mark = self.draft.mark()
        value = self.walk_inside(node, kind, scope, pointer, _PART_DEPTH)
        uses = self.draft.uses_since(mark)
        if value is node and uses is not None and all(map(_is_local, uses)):
            self.walked[key] = (node, uses)
        return value

    def walk_lifted(
        self, node: Any, kind: str, scope: Scope, pointer: str, depth: int
    ) -> Any:
        """A part of another file, which other bundles may have, too.

        Where its references have the same names there, it is the same.
        """
        if not self.files.only_paths or scope.bound:
            return self.walk(node, kind, scope, pointer, depth)
        key = (id(node), kind, self.files.named)
        known = self.lifted_before.get(key)
        if known is not None and self.lifting.repeated(known[2], scope, pointer):
            return known[1]
        mark = self.draft.mark()
        value = self.walk(node, kind, scope, pointer, depth)
        uses = self.draft.uses_since(mark)
        if uses is not None and all(use[3] is not None for use in uses):
            start = len(pointer)
            below = [(at[start:], b, c, d) for at, b, c, d in uses]
            self.lifted_before[key] = (node, value, below)
        return value

    def walk_inside(
        self, node: dict[str, Any], kind: str, scope: Scope, pointer: str, depth: int
    ) -> Any:
        """The node, walked through."""
        if depth > _MAX_DEPTH:
            error = BadReferenceError(
                "nesting-too-deep",
                f"nested more than {_MAX_DEPTH} levels deep once references are inlined",
            )
            self.draft.report(error, pointer, LEFT_OUT)
            return {}
        word = "$ref"
        ref = node.get(word)
        if kind == "schema":
            if "$id" in node:
                scope = self.entered(scope, pointer)
            if ref is None and "$dynamicRef" in node:
                word = "$dynamicRef"
                ref = node[word]
        if isinstance(ref, str):
            if pointer in self.lifting.forwarded:
                target = self.lifting.forwarded.pop(pointer)
                self.draft.mounts[pointer] = (target.source, target.pointer)
                part = pointers.get(target.source.value, target.pointer)
                scope = self.files.scope(target)
                return self.walk_lifted(part, kind, scope, pointer, depth + 1)
            if kind not in SECTIONS or kind in INLINED:
                return self.inline(node, kind, scope, pointer, depth)
            if scope.bound and word == "$ref" and kind == "schema":
                found = self.lifting.copied_here(node, ref, scope, pointer)
                if found is not None:
                    return self.copy(node, *found, scope, pointer, depth)
        changed: dict[str, Any] = {}
        for key, child in node.items():
            if isinstance(child, dict | list):
                new = self.walk_field(
                    key, child, kind, scope, f"{pointer}/{pointers.escape(key)}", depth
                )
                if new is not child:
                    changed[key] = new
        if isinstance(ref, str):
            local = self.lifting.local(ref, kind, scope, pointer, word)
            if local is None:
                return self.draft.placeholder(kind, pointer, {**node, **changed})
            if local != ref or word != "$ref":
                changed["$ref"] = local
        gone = self.without_use(node, word) if kind == "schema" else ()
        if gone:
            kept = {key: value for key, value in node.items() if key not in gone}
            return {**kept, **changed}
        return {**node, **changed} if changed else node

    def without_use(self, schema: dict[str, Any], word: str) -> list[str]:
        """What a schema says only for references that no longer need it."""
        if not self.files.named:
            return []
        gone = [
            name
            for name in _NAMES
            if isinstance(schema.get(name), str)
            # What is no right `$id` is for the metaschema to say.
            and (name != "$id" or not schema[name].partition("#")[2])
        ]
        return [*gone, word] if word == "$dynamicRef" else gone

    def entered(self, scope: Scope, pointer: str) -> Scope:
        """The scope inside a schema that may have a base URI of its own."""
        source, there = self.draft.origin(pointer)
        if there not in self.files.identities(source).resources:
            return scope
        return self.files.scope(Target(source, there), scope.bound)

    def walk_field(
        self,
        key: str,
        value: Any,
        kind: str,
        scope: Scope,
        pointer: str,
        depth: int,
    ) -> Any:
        if key == "discriminator" and kind == "schema":
            return self.lifting.discriminator(value, scope, pointer)
        part = parts(kind, key, value)
        if part is None or (self.compared and key == "examples" and kind in _SHOWN):
            return value
        if scope.bound and key in ("$defs", "definitions") and kind == "schema":
            # What is defined here is reached by reference, and not from here.
            scope = self.files.scope(Target(scope.source, scope.resource.pointer))
        shape, child = part
        if shape is Shape.ONE:
            return self.walk(value, child, scope, pointer, depth + 1)
        if shape is Shape.LIST:
            if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                return self.inline_container(key, value, kind, scope, pointer, depth)
            if not isinstance(value, list):
                return value
            items = [
                self.walk(item, child, scope, f"{pointer}/{index}", depth + 2)
                for index, item in enumerate(value)
            ]
            same = all(new is old for new, old in zip(items, value, strict=True))
            return value if same else items
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self.inline_container(key, value, kind, scope, pointer, depth)
        changed = {}
        for name, item in value.items():
            new = self.walk(
                item, child, scope, f"{pointer}/{pointers.escape(name)}", depth + 2
            )
            if new is not item:
                changed[name] = new
        return {**value, **changed} if changed else value

    def copy(
        self,
        node: dict[str, Any],
        target: Target,
        bound: Bound,
        scope: Scope,
        pointer: str,
        depth: int,
    ) -> Any:
        """A component as a copy of the schema that it refers to, and what it adds."""
        origin = self.draft.origin(pointer)
        part = pointers.get(target.source.value, target.pointer)
        self.draft.mounts[pointer] = (target.source, target.pointer)
        inner = self.files.scope(target, bound)
        value = self.walk(copied(part), "schema", inner, pointer, depth + 1)
        beside = {k: v for k, v in node.items() if k not in ("$ref", *_NAMES)}
        return self.merged(value, beside, "schema", scope, origin, pointer, depth)

    def inline_container(
        self,
        key: str,
        value: dict[str, Any],
        kind: str,
        scope: Scope,
        pointer: str,
        depth: int,
    ) -> Any:
        """A `$ref` in place of a whole map or list, which many tools accept."""
        found = self.inlined(value["$ref"], scope, pointer, [])
        if found is None:
            return {}
        part, target = found
        self.draft.mounts[pointer] = (target.source, target.pointer)
        self.inlining.append(target.where)
        try:
            inner = self.files.scope(target)
            return self.walk_field(key, part, kind, inner, pointer, depth + 1)
        finally:
            self.inlining.pop()

    def inline(
        self, node: Any, kind: str, scope: Scope, pointer: str, depth: int
    ) -> Any:
        """What a reference leads to in its place, with what stands beside it.

        References that lead to references are followed one after the other.
        """
        beside: list[tuple[dict[str, Any], Scope, tuple[Source, str]]] = []
        passed: list[tuple[Path, str]] = []
        here = self.draft.origin(pointer)
        while isinstance(node, dict) and isinstance(ref := node.get("$ref"), str):
            rest = {name: child for name, child in node.items() if name != "$ref"}
            if rest:
                beside.append((rest, scope, here))
            found = self.inlined(ref, scope, pointer, passed)
            if found is None:
                node = {}
                break
            node, target = found
            here = (target.source, target.pointer)
            passed.append(target.where)
            scope = self.files.scope(target)
        self.draft.mounts[pointer] = here
        self.inlining += passed
        value = self.walk_lifted(node, kind, scope, pointer, depth + 1)
        del self.inlining[len(self.inlining) - len(passed) :]
        for rest, its_scope, origin in reversed(beside):
            value = self.merged(value, rest, kind, its_scope, origin, pointer, depth)
        return value

    def merged(
        self,
        value: Any,
        rest: dict[str, Any],
        kind: str,
        scope: Scope,
        origin: tuple[Source, str],
        pointer: str,
        depth: int,
    ) -> Any:
        """What a reference led to, with what stands beside the reference."""
        if not isinstance(value, dict):
            return value
        source, there = origin
        theirs, own = value.get("parameters"), rest.get("parameters")
        both: list[Any] = []
        if kind == "pathItem" and isinstance(theirs, list) and isinstance(own, list):
            both += theirs
            for index, parameter in enumerate(own):
                below = pointers.join(pointer, "parameters", len(both))
                place = pointers.join(there, "parameters", index)
                self.draft.mounts[below] = (source, place)
                walked = self.walk(parameter, "parameter", scope, below, depth + 2)
                both.append(walked)
            rest = {key: child for key, child in rest.items() if key != "parameters"}
        for name in rest:
            below = pointers.join(pointer, name)
            self.draft.mounts[below] = (source, pointers.join(there, name))
        merged = {**value, **self.walk(rest, kind, scope, pointer, depth)}
        return {**merged, "parameters": both} if both else merged

    def inlined(
        self, ref: str, scope: Scope, pointer: str, passed: list[tuple[Path, str]]
    ) -> tuple[Any, Target] | None:
        """What a reference leads to that is written in its place; None for nothing."""
        try:
            target = self.lifting.target(ref, scope, pointer)
            part = value_at(target, ref)
            if target.where in self.inlining or target.where in passed:
                raise BadReferenceError(
                    "ref-cycle", f"{ref!r} leads back to the place it stands in"
                )
            self.inlined_count += not passed  # what leads on is not written out
            if self.inlined_count > _MAX_INLINED:
                raise BadReferenceError(
                    "inline-limit",
                    f"more than {_MAX_INLINED} references to path items or containers",
                )
        except BadReferenceError as error:
            # Past the limit every further reference is over it: once is enough.
            is_first = self.inlined_count == _MAX_INLINED + 1
            if error.rule != "inline-limit" or is_first:
                self.draft.report(error, pointer, LEFT_OUT)
            self.draft.placeholders.add(pointer)
            return None
        return part, target


def _is_local(use: Use) -> bool:
    """Whether a reference names a component, and not what a schema defines for itself."""
    ref = use[2]
    return ref.startswith("#/components/") and "def" not in ref
