"""A bundle while it is made: where its parts come from, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from specloom.base.diagnostics import Finding, Severity
from specloom.spec import pointers
from specloom.spec.parsed import Use
from specloom.spec.references import BadReferenceError, leads_back, problem_of
from specloom.spec.source import Source
from specloom.spec.unfolding import Excess, excesses

# How many references, findings, mounts and placeholders there are.
Mark = tuple[int, int, int, int]

LEFT_OUT = "it is left out"

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
_TAG = re.compile(r"/discriminator/(?:defaultMapping|mapping/[^/]*)\Z")


class Draft:
    """What is known of a bundle beside its value."""

    def __init__(self, entry: Source) -> None:
        self.findings: list[Finding] = []
        # Bundle pointer -> the source and the pointer whose value was put there.
        self.mounts: dict[str, tuple[Source, str]] = {"": (entry, "")}
        # Bundle pointers of values that stand in for a broken reference.
        self.placeholders: set[str] = set()
        # What is too much where it is unfolded, and was kept all the same.
        self.excesses: tuple[Excess, ...] = ()
        self._uses: list[Use] = []

    def use(self, pointer: str, kind: str, ref: str, written: str | None) -> None:
        """Note a local reference, to verify it once everything stands in its place."""
        self._uses.append((pointer, kind, ref, written))

    def uses_since(self, before: Mark) -> list[Use] | None:
        """The references that were noted since, if nothing else has happened."""
        now = self.mark()
        return self._uses[before[0] :] if now[1:] == before[1:] else None

    def mark(self) -> Mark:
        """How much is known by now."""
        known = len(self.findings), len(self.mounts), len(self.placeholders)
        return len(self._uses), *known

    def forget_uses(self, before: Mark) -> None:
        """Take back the references that were noted since."""
        del self._uses[before[0] :]

    def use_again(self, uses: Iterable[Use]) -> None:
        """Note the local references of a part that is the same in another bundle."""
        self._uses += uses

    def verified(self, value: dict[str, Any], *, whole: bool) -> dict[str, Any]:
        """The bundle without local references that lead nowhere, in circles or astray.

        Args:
            whole: keep schemas that become too much where they are unfolded, but for
                those with unions in them.
        """
        broken: set[str] = set()
        problems: dict[tuple[str, str], BadReferenceError | None] = {}
        # Targets -> whether they refer to nothing themselves.
        ends: dict[str, bool] = {}
        for pointer, kind, ref, _ in self._uses:
            key = (kind, ref)
            if key not in problems:
                problems[key] = problem_of(value, kind, ref)
            problem = problems[key]
            if problem is None:
                target = pointers.from_ref(ref)
                if target not in ends:
                    part = pointers.get(value, target)
                    ends[target] = not isinstance(part, dict) or "$ref" not in part
                if target != pointer and (
                    ends[target] or not leads_back(value, target, pointer)
                ):
                    continue
                problem = BadReferenceError(
                    "ref-cycle",
                    f"{ref!r} leads only to further references and back here",
                    "Let one of them be a schema of its own.",
                )
            self.report_broken(problem, kind, pointer)
            broken.add(pointer)
        for pointer in sorted(broken):
            value = self._emptied(value, pointer)
        return self._unfoldable(value, whole)

    def _unfoldable(self, value: dict[str, Any], whole: bool) -> dict[str, Any]:
        """The bundle without schemas that become too much once they are unfolded."""
        refs = [ref for _, kind, ref, _ in self._uses if kind == "schema"]
        if not refs:
            return value
        read = {source.path: source for source, _ in self.mounts.values()}
        characters = sum(len(source.text) for source in read.values())
        found = list(excesses(value, refs, characters).values())
        if whole:
            self.excesses = tuple(each for each in found if not each.branches)
            found = [each for each in found if each.branches]
        # From inside to outside: what is in one that goes is still there before.
        for excess in sorted(found, key=lambda e: e.pointer.count("/"), reverse=True):
            error = BadReferenceError(excess.rule, excess.message, excess.hint)
            self.report(error, excess.pointer, _INSTEAD["schema"])
            self.placeholders.add(excess.pointer)
            value = pointers.replaced(value, excess.pointer, {})
        return value

    def _emptied(self, value: Any, pointer: str) -> Any:
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
        kind = next((k for p, k, *_ in self._uses if p == pointer), "schema")
        return pointers.replaced(value, pointer, self.placeholder(kind, pointer, node))

    def placeholder(self, kind: str, pointer: str, node: dict[str, Any]) -> Any:
        """What stands in for an object with a reference that is broken."""
        self.placeholders.add(pointer)
        if kind == "schema":
            words = node.keys() - {"$ref", "$dynamicRef"}
            return {word: value for word, value in node.items() if word in words}
        return _PLACEHOLDERS.get(kind, {})

    def origin(self, pointer: str) -> tuple[Source, str]:
        """The source and the pointer in it of a place in the bundle."""
        for prefix in pointers.prefixes(pointer):
            if prefix in self.mounts:
                source, there = self.mounts[prefix]
                return source, there + pointer[len(prefix) :]
        raise AssertionError("the root is always mounted")

    def report_broken(self, error: BadReferenceError, kind: str, pointer: str) -> None:
        """Report a reference that cannot be used, and what is done instead."""
        is_tag = _TAG.search(pointer)
        instead = LEFT_OUT if is_tag else _INSTEAD.get(kind, LEFT_OUT)
        self.report(error, pointer, instead)

    def report(
        self,
        error: BadReferenceError,
        pointer: str,
        instead: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Report what is wrong at a place of the bundle, where it was written."""
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
                severity,
                error.message,
                at,
                error.hint,
                instead="" if error.stops else instead,
            )
        )
