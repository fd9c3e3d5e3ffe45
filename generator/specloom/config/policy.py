"""What a project decides about the judgement of changes: `[diff]` of specloom.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.impact import Impact
from specloom.config.values import Acceptance, JudgeSettings

_ACCEPT = ("rule", "operation", "pointer", "reason", "expires")
_EXAMPLE = (
    '[[diff.accept]] takes rule = "...", reason = "...", expires = 2030-01-31,'
    " and, to narrow it, operation and pointer"
)


def read_policy(
    table: Mapping[str, Any], lines: Sequence[str], file: str
) -> tuple[JudgeSettings, list[Finding]]:
    """The settings that the `[diff]` table gives, and everything wrong in it.

    Args:
        table: the table.
        lines: of the whole file, to say where something stands.
        file: its name in findings.
    """
    reader = _Reader(table, lines, file)
    settings = JudgeSettings(
        open_responses=reader.open_responses(),
        severities=dict(reader.severities()),
        accepted=tuple(reader.accepted()),
        sunset_grace_days=reader.grace_days(),
    )
    return settings, reader.findings


class _Reader:
    def __init__(
        self, table: Mapping[str, Any], lines: Sequence[str], file: str
    ) -> None:
        self._table = table
        self._lines = lines
        self._file = file
        self.findings: list[Finding] = []

    def open_responses(self) -> bool:
        value = self._table.get("responses", "open")
        if value not in ("open", "closed"):
            at = self._at("diff", "responses", "/diff/responses")
            self._note(at, f"responses is {value!r}", 'write "open" or "closed"')
        return bool(value != "closed")

    def grace_days(self) -> dict[str, int]:
        default = JudgeSettings().sunset_grace_days
        value = self._table.get("sunset_grace_days", {})
        at = self._at("diff", "sunset_grace_days", "/diff/sunset_grace_days")
        if not isinstance(value, dict):
            self._note(
                at,
                f"sunset_grace_days is {value!r}",
                "write days by stability: {beta = 31, stable = 180}",
            )
            return dict(default)
        for level, days in value.items():
            if isinstance(days, bool) or not isinstance(days, int) or days < 0:
                self._note(
                    at, f"{level} is {days!r}", "write a number of days, 0 or more"
                )
        return {**default, **value}

    def severities(self) -> Iterator[tuple[str, Impact]]:
        value = self._table.get("severity", {})
        known = ", ".join(Impact)
        if not isinstance(value, dict):
            at = self._at("diff", "severity", "/diff/severity")
            self._note(at, "severity is no table", f"write rule-id = one of {known}")
            return
        for rule, impact in value.items():
            at = self._at("diff.severity", rule, f"/diff/severity/{rule}")
            self._check_rule(rule, at)
            if impact in list(Impact):
                yield rule, Impact(impact)
            else:
                self._note(at, f"{rule} is {impact!r}", f"known are {known}")

    def accepted(self) -> Iterator[Acceptance]:
        value = self._table.get("accept", [])
        heads = self._heads("diff.accept")
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            at = self._at("diff", "accept", "/diff/accept")
            self._note(at, "accept is no list of tables", _EXAMPLE)
            return
        for index, entry in enumerate(value):
            pointer = f"/diff/accept/{index}"
            at = self._at("diff", "accept", pointer)
            if index < len(heads):
                at = Location(self._file, pointer, heads[index], 1)
            if self._is_usable(entry, at):
                yield Acceptance(
                    id=entry["rule"],
                    reason=entry["reason"].strip(),
                    operation=entry.get("operation"),
                    pointer=entry.get("pointer"),
                    expires=entry["expires"],
                    at=at,
                )

    def _is_usable(self, entry: Mapping[str, Any], at: Location) -> bool:
        before = len(self.findings)
        for key in entry:
            if key not in _ACCEPT:
                self._note(at, f"{key!r} is not known", _EXAMPLE)
        for key in ("rule", "reason", "operation", "pointer"):
            needed = key in ("rule", "reason")
            text = entry.get(key)
            if text is None and not needed:
                continue
            if not isinstance(text, str) or not text.strip():
                self._note(at, f"an accepted change needs a {key}, as text", _EXAMPLE)
        expires = entry.get("expires")
        if not isinstance(expires, date) or isinstance(expires, datetime):
            self._note(
                at,
                "an accepted change needs the day on which it expires",
                "write expires = 2030-01-31, without quotes",
            )
        rule = entry.get("rule")
        if isinstance(rule, str) and rule != "*":
            self._check_rule(rule, at)
        return len(self.findings) == before

    def _check_rule(self, rule: str, at: Location) -> None:
        from specloom.diff.rules import RULES

        known = {row.id for row in RULES}
        if rule not in known:
            near = get_close_matches(rule, sorted(known), n=1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            self._note(
                at,
                f"there is no rule {rule!r}",
                f"{hint}specloom diff --rules prints the table",
            )

    def _heads(self, table: str) -> list[int]:
        head = re.compile(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]")
        return [n for n, text in enumerate(self._lines, 1) if head.match(text)]

    def _at(self, table: str, key: str, pointer: str) -> Location:
        """The line of a key in its table, of the first table's head without it."""
        inside, first = False, None
        for number, text in enumerate(self._lines, 1):
            head = re.match(r"\s*\[+\s*([^\]]*?)\s*\]", text)
            if head:
                inside = head[1] == table
                first = first or (number if inside else None)
            elif inside and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", text):
                return Location(self._file, pointer, number, 1)
        return Location(self._file, pointer, first or 1, 1)

    def _note(self, at: Location, message: str, hint: str) -> None:
        self.findings.append(
            Finding("configuration", Severity.ERROR, message, at, hint)
        )
