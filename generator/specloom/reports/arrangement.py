"""What reports have in common: the order of changes, how they count, what drift is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct

from specloom.base.counting import counted
from specloom.base.diagnostics import Location, Severity
from specloom.base.escaping import one_line
from specloom.base.impact import Impact
from specloom.diff.report import Flow

if TYPE_CHECKING:
    from specloom.diff.report import Change, ClientChange, DiffReport, Site

_T = TypeVar("_T")

NEW = "The description is new"
SHARED = "Several operations"
WHOLE = "The API as a whole"

_IMPACTS = list(Impact)
NAMED = 3  # names in a row below a change
# Characters of the names in a row of the client; those that break have more room.
_NAMES = {Impact.BREAKING: 240, Impact.WARNING: 120, Impact.INFO: 120}


class DocumentedRule(Protocol):
    """One row of a table of rules."""

    @property
    def id(self) -> str:
        """The rule's name in findings."""

    @property
    def severity(self) -> Severity:
        """How much its findings matter."""

    @property
    def documentation(self) -> str:
        """What it is about."""


class Drift(Struct, frozen=True):
    """What is said about a file that is not what it should be."""

    said: str
    remedy: str


_GENERATE = "run `specloom generate`"
DRIFT = {
    "added": Drift("is missing", _GENERATE),
    "missing": Drift("is missing", "generate the package again, or copy it again"),
    "changed": Drift("is not what the spec gives", _GENERATE),
    "removed": Drift("is no longer produced", _GENERATE),
    "edited": Drift(
        "was edited by hand",
        "move the change into the spec or an own template; --force loses it",
    ),
    "stray": Drift("is no file of specloom's", "move it out of the package"),
}


class Group(Struct, frozen=True, kw_only=True):
    """The changes of one impact under one heading."""

    impact: Impact
    heading: str  # an operation, or SHARED, or WHOLE
    changes: tuple[Change, ...]


class Duty(StrEnum):
    """What a caller does about a change; the first ones cost the most."""

    CALL = "stop calling"
    CONNECT = "connect in another way"
    SEND = "change what is sent"
    RECEIVE = "change what is read"
    IMPORT = "change imports"
    NAME = "use another name"
    PLAN = "plan ahead"


_DUTIES = list(Duty)
_LATER = re.compile(r"deprecated-without|sunset|stability")
_CALLS_GONE = tuple(
    f"{each}-removed"
    for each in ("operation", "path", "webhook", "callback", "api-version")
)

_CONNECTING = ("security", "server", "oauth", "bearer", "callback-moved")


def duty_of(change: Change) -> Duty:
    """What a caller does about a change."""
    if _LATER.search(change.id):
        return Duty.PLAN
    if change.flow is Flow.REQUEST:
        return Duty.SEND
    if change.flow is Flow.RESPONSE:
        return Duty.RECEIVE
    if change.id.startswith(_CONNECTING):
        return Duty.CONNECT
    return Duty.CALL if change.id.endswith(_CALLS_GONE) else Duty.PLAN


def in_order(changes: Iterable[Change]) -> list[Change]:
    """The changes: the most severe first, then by duty, by operation and by place."""
    return sorted(changes, key=_key)


def client_in_order(changes: Iterable[ClientChange]) -> list[ClientChange]:
    """The changes of the client: the most severe first, calls before types, by name."""
    return sorted(
        changes,
        key=lambda c: (
            _IMPACTS.index(c.impact),
            not c.name.startswith("client."),
            c.name,
            c.id,
            c.message,
        ),
    )


class ClientRow(Struct, frozen=True):
    """Changes of the client that say the same of several names, as one line."""

    id: str
    impact: Impact
    names: tuple[str, ...]
    message: str


def client_rows(changes: Iterable[ClientChange]) -> list[ClientRow]:
    """The changes of the client as people read them: the same is said once.

    The first of what is said decides where it stands.
    """
    found: dict[object, list[ClientChange]] = {}
    for change in client_in_order(changes):
        said = (_said_of_name(change), _part_of_name(change))
        key = (change.id, change.impact, said, change.versions)
        found.setdefault(key, []).append(change)
    return [_row(each) for each in found.values()]


def _part_of_name(change: ClientChange) -> str:
    """What breaks of a class, a dict or a method: a field, a key or an argument.

    The same field of several classes is one edit; others of them are others.
    """
    name = change.name
    if change.impact is not Impact.BREAKING:
        return ""
    if name.endswith((")", "]")):
        return name[max(name.rfind("("), name.find("[")) :]
    is_field = not name.startswith(("client.", "errors.", "params.", "types."))
    return name.rpartition(".")[2] if is_field else ""


def _said_of_name(change: ClientChange) -> str:
    return change.message.removeprefix(f"{change.name}: ")


def _row(changes: Sequence[ClientChange]) -> ClientRow:
    first = changes[0]
    names = tuple(change.name for change in changes)
    message = first.message
    if len(names) > 1:
        shown, more = few(names, fitting(names, _NAMES[first.impact]))
        head = ", ".join(shown) + (f" and {more} more" if more else "")
        message = f"{head}: {_said_of_name(first)}"
    return ClientRow(first.id, first.impact, names, message)


def groups(changes: Iterable[Change]) -> list[Group]:
    """The changes by impact, duty and heading; accepted ones with their kind."""
    return [
        Group(impact=impact, heading=heading, changes=tuple(found))
        for (impact, _, heading), found in groupby(
            in_order(changes), key=lambda c: (c.impact, duty_of(c), heading_of(c))
        )
    ]


def heading_of(change: Change) -> str:
    """What a change is listed under."""
    if change.operation is not None:
        return change.operation
    return SHARED if change.places else WHOLE


def operations_of(change: Change) -> list[str]:
    """The operations that a change reaches, each once."""
    if change.operation is not None:
        return [change.operation]
    return sorted({place.operation for place in change.places}, key=_by_path)


def place_of(change: Change) -> Location | None:
    """Where to look first: at the new side, or the old one for what is gone."""
    return change.new or change.old


def is_apart(change: Change) -> bool:
    """Whether it is an edit of several operations, and some have places of their own."""
    return change.operation is None and any(map(is_in_place, change.sites))


def is_in_place(site: Site) -> bool:
    """Whether a place has no name of its own.

    What a component has is told by the name of that, whoever uses it. A place of an
    operation is told in words ("request body.limit"), which all operations share.
    """
    return bool(site.operations) and " " in site.subject.rpartition(" of ")[2]


def sites_of(change: Change) -> list[tuple[str, Location]]:
    """Where the same edit was made: what was edited, and where to look first.

    Nothing for an edit of one place.
    """
    apart = is_apart(change)
    return [
        (_subject(site) if apart else site.subject, at)
        for site in change.sites
        if (at := site.new or site.old)
    ]


def _subject(site: Site) -> str:
    """What was edited; behind its operations, if that is all that it is known by."""
    if not is_in_place(site):
        return site.subject
    first, more = few(site.operations, NAMED)
    names = ", ".join(first) + (f" and {more} more" if more else "")
    return f"{names}: {site.subject}"


def summary(report: DiffReport) -> str:
    """What a report amounts to, in one sentence without its full stop."""
    if report.nothing_before:
        return f"Nothing to compare with: {one_line(report.nothing_before)}"
    accepted = sum(bool(change.accepted) for change in report.changes)
    parts = [
        (report.count(Impact.BREAKING), "breaking change"),
        (report.count(Impact.WARNING), "warning"),
        (report.count(Impact.INFO), "note"),
        (accepted, "accepted change"),
    ]
    counts = ", ".join(counted(n, word) for n, word in parts if n)
    silent = report.client is None or not report.client.changes
    return counts or ("No changes" if silent else "No changes of the API")


def few(items: Sequence[_T], most: int) -> tuple[list[_T], int]:
    """The first items, and how many are left out."""
    # One more costs no more room than saying that it is left out.
    most += len(items) == most + 1
    return list(items[:most]), max(0, len(items) - most)


def fitting(names: Iterable[str], room: int) -> int:
    """How many of the names have room in a row; the first one always has."""
    ends = accumulate(len(name) + 2 for name in names)
    return max(1, sum(end <= room for end in ends))


def _key(change: Change) -> tuple[object, ...]:
    at = place_of(change)
    heading = heading_of(change)
    return (
        _IMPACTS.index(change.impact),
        _DUTIES.index(duty_of(change)),
        # What reaches many stands first, then the API as a whole, then each operation.
        (SHARED, WHOLE).index(heading) if change.operation is None else 2,
        _by_path(heading),
        at.file if at else "",
        (at.line or 0) if at else 0,
        (at.column or 0) if at else 0,
        change.pointer,
        change.id,
        change.message,
    )


def _by_path(operation: str) -> tuple[str, str]:
    """Operations of one path stand together: "POST /a" as ("/a", "POST")."""
    method, _, path = operation.partition(" ")
    return path, method
