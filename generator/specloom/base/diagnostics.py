"""What the tool has to say about a spec: findings, each with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.escaping import printable


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Location(Struct, frozen=True):
    """A place in a spec file."""

    file: str
    pointer: str  # RFC 6901, "" is the whole document
    line: int | None = None  # 1-based; None when unknown
    column: int | None = None  # 1-based; None when unknown

    def __str__(self) -> str:
        parts = [self.file]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)


class LazyLocation(Struct, frozen=True, eq=False):
    """A place whose line is looked up when it is asked for, which few ever are.

    Where a thing is written does not make it another one, so that all are equal.
    """

    pointer: str  # as `locate` takes it
    locate: Callable[[str], Location]

    @property
    def found(self) -> Location:
        """The place, with its line."""
        return self.locate(self.pointer)

    def __repr__(self) -> str:
        return f"LazyLocation({self.pointer!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LazyLocation)

    def __ne__(self, other: object) -> bool:
        return not self == other  # a struct has its own, which would not ask `__eq__`

    def __hash__(self) -> int:
        return 0


class Finding(Struct, frozen=True):
    """What a rule saw, where, how much it matters, and what to do about it."""

    rule: str
    severity: Severity
    message: str
    at: Location
    hint: str = ""
    # The source line, where no document was made that could be asked for it.
    excerpt: str = ""
    # What a client gets in place of what is wrong, as a clause: "the default is left
    # out". Empty: no right client can be made with an error like this.
    instead: str = ""

    def __str__(self) -> str:
        head = (
            f"{self.at}: {self.severity}[{self.rule}] {self.message}"
            f" (#{self.at.pointer})"
        )
        hint = f"\n  hint: {printable(self.hint)}" if self.hint else ""
        return printable(head) + hint


class SpecError(Exception):
    """The spec cannot be used; holds all findings, so one run shows them all."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = tuple(findings)

    def __reduce__(self) -> tuple[type[SpecError], tuple[tuple[Finding, ...]]]:
        return (type(self), (self.findings,))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without repeats, by file, line, column and rule."""
    once: dict[Finding, Finding] = {}
    for finding in findings:
        # A line that is known of only one of them makes no other finding.
        once.setdefault(replace(finding, excerpt=""), finding)
    return sorted(
        once.values(),
        key=lambda f: (
            f.at.file,
            f.at.line or 0,
            f.at.column or 0,
            f.rule,
            f.at.pointer,
            f.message,
        ),
    )


def weighed(findings: Iterable[Finding]) -> list[Finding]:
    """The findings as they matter for a client that is to be made from the spec.

    What is wrong and has something `instead` is a warning that says what was done.
    """
    return [
        (
            replace(
                finding,
                severity=Severity.WARNING,
                message=f"{finding.message}; {finding.instead}",
                instead="",
            )
            if finding.instead and finding.severity is not Severity.INFO
            else finding
        )
        for finding in findings
    ]


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether one of the findings forbids going on."""
    return any(f.severity is Severity.ERROR for f in findings)
