"""References of any file as references inside the bundle."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from typing import Any

from specloom.base.diagnostics import Severity
from specloom.spec import pointers
from specloom.spec.draft import Draft
from specloom.spec.dynamic import Dynamic, can_be_merged
from specloom.spec.forwarding import followed, forwarded, settled
from specloom.spec.grammar import INLINED, SECTIONS
from specloom.spec.homes import Home, Homes, definition, natural_name, split
from specloom.spec.parsed import Use
from specloom.spec.references import (
    BadReferenceError,
    Bound,
    Files,
    Scope,
    Target,
    value_at,
    wrong_kind,
)

_DEFINED = re.compile("/(?:[$]|%24)?def")


class Lifting:
    """Makes what other files hold components of the bundle, as it is referred to."""

    def __init__(
        self, files: Files, draft: Draft, names: Mapping[tuple[Any, ...], str]
    ) -> None:
        self._files = files
        self._entry = files.entry
        self._draft = draft
        self._dynamic = Dynamic(files)
        self.homes = Homes(files, names)
        # Entry components that are nothing but a reference to another file.
        self.forwarded: dict[str, Target] = {}
        # What has a name, and is to be walked.
        self.queue: deque[tuple[str, str, Target, Bound]] = deque()
        # Schemas that are copied for what refers to them -> where the copy is.
        self._copies: dict[tuple[Any, ...], str] = {}
        # File, `$ref` and what it is to name -> the local reference that it became.
        self._locals: dict[tuple[int, str, str], str] = {}

    def adopt(self) -> None:
        """Let `Message: {$ref: schemas/x.yaml#/Message}` be that schema's one home."""
        components = self._container(Target(self._entry, ""), "components")
        for kind, section in SECTIONS.items():
            own = components and self._container(components, section)
            if not own:
                continue
            homes = {} if kind in INLINED else forwarded(own, kind, self._files)
            for name in pointers.get(own.source.value, own.pointer):
                written = Target(own.source, pointers.join(own.pointer, name))
                self.homes.keep(kind, name, homes.get(name, written))
                if name in homes:
                    pointer = pointers.join("/components", section, name)
                    self.forwarded[pointer] = homes[name]

    def _container(self, above: Target, key: str) -> Target | None:
        """Where the map under a key is, which may stand in a file of its own."""
        value = pointers.get(above.source.value, above.pointer)
        part = value.get(key) if isinstance(value, dict) else None
        place = Target(above.source, pointers.join(above.pointer, key))
        if isinstance(part, dict) and isinstance(part.get("$ref"), str):
            found = followed(part["$ref"], place, self._files)
            if found is None:
                return None
            place, part = found, pointers.get(found.source.value, found.pointer)
        return place if isinstance(part, dict) else None

    def discriminator(self, value: Any, scope: Scope, pointer: str) -> Any:
        """A discriminator with the targets of its mapping inside the bundle."""
        if not isinstance(value, dict):
            return value
        changed = dict(value)
        default = value.get("defaultMapping")
        if isinstance(default, str):
            local = self._mapped(default, scope, f"{pointer}/defaultMapping")
            if local is not None:
                changed["defaultMapping"] = local
        mapping = value.get("mapping")
        if isinstance(mapping, dict):
            changed["mapping"] = {}
            for tag, target in mapping.items():
                if isinstance(target, str):
                    below = pointers.join(pointer, "mapping", tag)
                    target = self._mapped(target, scope, below)
                if target is not None:
                    changed["mapping"][tag] = target
        return value if changed == value else changed

    def _mapped(self, target: str, scope: Scope, pointer: str) -> str | None:
        ref = pointers.mapping_ref(target)
        if ref != target:  # a bare name: that component of the entry document
            self._draft.use(pointer, "schema", ref, "")
            return target
        return self.local(ref, "schema", scope, pointer)

    def local(
        self, ref: str, kind: str, scope: Scope, pointer: str, word: str = "$ref"
    ) -> str | None:
        """The local reference that means the same; None when there is no such."""
        # Where nothing around a reference counts, it means the same in the whole file.
        is_plain = word == "$ref" and not scope.resource.pointer and not scope.bound
        key = (id(scope.source), ref, kind)
        if is_plain and key in self._locals:
            local = self._locals[key]
            self._draft.use(pointer, kind, local, ref)
            return local
        is_local = scope.source is self._entry and not scope.resource.pointer
        try:
            is_local = is_local and word == "$ref" and not scope.bound
            if is_local and _is_pointer(ref) and not _DEFINED.search(ref):
                local = ref
            else:
                target = self.target(ref, scope, pointer, word)
                is_plain = is_plain and self._files.is_by_path(ref) and not target.doubt
                bound = self._dynamic.bound(target, scope) if kind == "schema" else {}
                if bound:
                    local = self._copy(target, bound, ref, pointer)
                elif target.source is self._entry:
                    local = self._defined(target, ref, kind)
                else:
                    local = self._lift(target, ref, kind, pointer)
        except BadReferenceError as error:
            self._draft.report_broken(error, kind, pointer)
            return None
        if is_plain:
            self._locals[key] = local
        self._draft.use(pointer, kind, local, ref if word == "$ref" else None)
        return local

    def repeated(self, uses: list[Use], scope: Scope, pointer: str) -> bool:
        """Whether the references of a part become what they were in another bundle.

        Args:
            uses: by where they stand below the part.
            scope: of the part in this bundle.
            pointer: where it stands in this bundle.
        """
        before = self._draft.mark()
        source = id(scope.source)
        for below, kind, local, written in uses:
            # Most are known already.
            if not written or self._locals.get((source, written, kind)) == local:
                self._draft.use(pointer + below, kind, local, written)
            elif self.local(written, kind, scope, pointer + below) != local:
                # What is broken the walk that follows reports again; repeats go later.
                self._draft.forget_uses(before)
                return False
        return True

    def target(
        self, ref: str, scope: Scope, pointer: str, word: str = "$ref"
    ) -> Target:
        """The place that a reference in the bundle names; says what is odd about it.

        Raises:
            BadReferenceError: the reference cannot be followed.
        """
        # Where a reference stands matters to anchors, of which the nearest counts.
        is_plain = word == "$ref" and self._files.is_by_path(ref)
        place = "" if is_plain else self._draft.origin(pointer)[1]
        find = self._files.target if word == "$ref" else self._files.dynamic_target
        target = find(ref, scope, place)
        if target.doubt:
            doubt = BadReferenceError("doubtful-ref", f"{ref!r} {target.doubt}")
            self._draft.report(doubt, pointer, severity=Severity.WARNING)
        return target

    def copied_here(
        self, node: dict[str, Any], ref: str, scope: Scope, pointer: str
    ) -> tuple[Target, Bound] | None:
        """The schema that a component is a copy of, and only says more of.

        None where it is no such component.
        """
        if pointers.parent(pointer) != "/components/schemas":
            return None
        _, place = self._draft.origin(pointer)
        try:
            target = self._files.target(ref, scope, place)
            part = value_at(target, ref)
        except BadReferenceError:
            return None
        bound = self._dynamic.bound(target, scope)
        key = Home("schema", target, bound, "").key
        if not bound or key in self._copies or not can_be_merged(node, part):
            return None
        # Who refers to the copy by `$ref` does not ask for what closes this schema.
        if "unevaluatedProperties" not in node:
            self._copies[key] = pointer
        return target, bound

    def _copy(self, target: Target, bound: Bound, ref: str, pointer: str) -> str:
        """The reference to a copy of a schema, for what is bound here."""
        if problem := wrong_kind("schema", "", value_at(target, ref), ref):
            raise BadReferenceError("ref-wrong-kind", problem)
        names = pointers.tokens(pointer)
        owner = names[2] if names[:2] == ["components", "schemas"] else ""
        wanted = "_".join(filter(None, (owner, natural_name(target))))
        home = Home("schema", target, bound, wanted)
        if home.key not in self._copies:
            claim = self.homes.claim(home)
            self._copies[home.key] = pointers.join("/components/schemas", claim.name)
            self.queue.append(("schema", claim.name, target, bound))
        return pointers.to_ref(self._copies[home.key])

    def _defined(self, target: Target, ref: str, kind: str) -> str:
        """The reference to a place in the entry document.

        What a schema defines for itself becomes a component too, and has a name.
        """
        place, rest = definition(target.pointer)
        if kind != "schema" or not place:
            return pointers.to_ref(target.pointer)
        value_at(target, ref)
        home = Target(self._entry, place)
        claim = self.homes.claim(Home(kind, home, {}, natural_name(home)))
        if claim.is_new:
            self.queue.append((kind, claim.name, home, {}))
        return pointers.to_ref(pointers.join("/components/schemas", claim.name) + rest)

    def _lift(self, target: Target, ref: str, kind: str, pointer: str) -> str:
        target = settled(target, ref, self._files)
        part = value_at(target, ref)
        if problem := wrong_kind(kind, target.pointer, part, ref):
            raise BadReferenceError("ref-wrong-kind", problem)
        base, rest = split(kind, target)
        place = Target(target.source, base)
        claim = self.homes.claim(Home(kind, place, {}, natural_name(place)))
        if claim.is_new:
            self.queue.append((kind, claim.name, place, {}))
        if claim.instead_of is not None and kind == "schema":
            # What other components are called is seen nowhere in a client.
            path, there = claim.instead_of
            holder = self._files.read.get(path)
            if holder is None:  # a name of another description: there is a next pass
                self.homes.guessed = True
            else:
                error = BadReferenceError(
                    "component-name-collision",
                    f"{natural_name(place)!r} is already the name of another {kind},"
                    f" at {holder.at(there)}",
                    "Rename one of the two, or refer to one of them everywhere.",
                )
                instead = f"this one is called {claim.name!r}"
                self._draft.report(error, pointer, instead)
        return pointers.to_ref(
            pointers.join("/components", SECTIONS[kind], claim.name) + rest
        )


def _is_pointer(ref: str) -> bool:
    """Whether a reference is a pointer into the document that it stands in."""
    try:
        pointers.from_ref(ref)
    except ValueError:
        return False
    return ref.startswith("#")
