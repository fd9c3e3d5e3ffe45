"""What a long report says first: what its breaking changes ask of callers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from specloom.base.counting import counted
from specloom.base.impact import Impact
from specloom.diff.report import Flow
from specloom.reports.arrangement import (
    Duty,
    client_in_order,
    duty_of,
    few,
    fitting,
    in_order,
    is_apart,
    is_in_place,
    operations_of,
)
from specloom.spec.pointers import tokens

if TYPE_CHECKING:
    from specloom.diff.report import Change, ClientChange, ClientVerdict, DiffReport

_FEW = 10  # breaking changes that need no overview
# Characters of the examples, and of the names in Python, of one step of an overview.
_ROOM, _ROOM_IN_PYTHON = 120, 70
# What says how large or long a value may be: few callers do anything about it.
_OF_SIZE = re.compile(r"-(raised|lowered)\Z|-(min|max|multiple|pattern|format)\w*-")
# Where a rule says more exactly what to do: for the API and the client alike.
_DUTY_BY_RULE = {
    Duty.SEND: (
        (re.compile(r"required-[a-z]+-added\Z|(became|added)-required\Z"), "also send"),
        (
            re.compile(
                r"(parameter|body|media-type|value|member|property|argument|key)"
                r"-removed\Z"
            ),
            "stop sending",
        ),
    ),
    Duty.RECEIVE: (
        (
            re.compile(r"(property|header|parameter|body|field|attribute)-removed\Z"),
            "stop reading",
        ),
        (
            re.compile(r"became-(optional|nullable)\Z|default-removed\Z"),
            "do not rely on",
        ),
    ),
}
_PYTHON_DUTIES = (
    (re.compile(r"-(renamed|moved)\Z"), Duty.NAME),
    (re.compile(r"\A(method|event)-removed\Z"), Duty.CALL),
    (re.compile(r"\A(credential|environment|base-url|address)"), Duty.CONNECT),
    (re.compile(r"\A(argument|key|param)"), Duty.SEND),
    (re.compile(r"\A(type|exception)-(removed|kind-changed)\Z"), Duty.IMPORT),
    (re.compile(""), Duty.RECEIVE),
)
# In the order in which they are said.
_ACTIONS = tuple(
    action
    for duty in Duty
    for action in (*(each for _, each in _DUTY_BY_RULE.get(duty, ())), duty.value)
)


class Step(Struct, frozen=True, kw_only=True):
    """One thing that callers do: about the API, and about names of the Python client."""

    action: str
    examples: tuple[Change, ...]  # of the changes; none where only Python asks for it
    changes: int
    operations: int  # that they reach
    rules: tuple[str, ...]
    names: tuple[str, ...]  # in Python

    @property
    def in_python(self) -> tuple[list[str], int]:
        """The first names in Python, and how many more there are."""
        return few(self.names, fitting(self.names, _ROOM_IN_PYTHON))

    @property
    def more(self) -> str:
        """How many changes are no examples; nothing where all are."""
        left = self.changes - len(self.examples)
        return f"; {left} more, listed below" if left else ""

    @property
    def counts(self) -> str:
        """How many changes there are, and how many operations they reach."""
        parts = [counted(self.changes, "change")] if self.changes else []
        # A change of a server or of a credential is of no operation.
        parts += [counted(self.operations, "operation")] if self.operations else []
        return ", ".join(parts)


def steps(report: DiffReport) -> list[Step]:
    """What the breaking changes ask of callers, where they are many.

    By duty, each with examples of several rules: what reaches most operations first,
    sizes of values last. A few changes speak for themselves.
    """
    breaking = [
        c for c in report.changes if c.impact is Impact.BREAKING and not c.accepted
    ]
    if len(breaking) <= _FEW:
        return []
    changes: dict[str, list[Change]] = {}
    for change in in_order(breaking):
        changes.setdefault(_action(duty_of(change), change.id), []).append(change)
    python = PythonNames(report.client)
    return [
        _step(action, changes.get(action, []), python)
        for action in _ACTIONS
        if action in changes or python.lost(action)
    ]


def _step(action: str, changes: Sequence[Change], python: PythonNames) -> Step:
    ordered = _one_of_each_rule_first(changes)
    examples: list[Change] = []
    room = _ROOM
    for change in ordered:
        room_left = room - len(said_of(change))
        if not examples or room_left >= 0:
            examples.append(change)
            room = room_left
    # Those of the examples first.
    names = [name for change in examples for name in python.of(change)]
    return Step(
        action=action,
        examples=tuple(examples),
        changes=len(changes),
        operations=len(_operations(changes)),
        rules=tuple(dict.fromkeys(change.id for change in ordered)),
        names=tuple(dict.fromkeys((*names, *python.lost(action)))),
    )


def _one_of_each_rule_first(changes: Iterable[Change]) -> list[Change]:
    """By what reaches most operations: one of each rule, then a second one, and so on."""
    by_rule: dict[str, list[Change]] = {}
    for change in sorted(changes, key=lambda c: -len(operations_of(c))):
        by_rule.setdefault(change.id, []).append(change)
    turns = [
        ((bool(_OF_SIZE.search(id)), turn, -len(_operations(found)), id), change)
        for id, found in by_rule.items()
        for turn, change in enumerate(found)
    ]
    return [change for _, change in sorted(turns, key=lambda each: each[0])]


def _operations(changes: Iterable[Change]) -> set[str]:
    return {name for change in changes for name in operations_of(change)}


def _action(duty: Duty, id: str) -> str:
    """A duty in the words of a rule."""
    for pattern, action in _DUTY_BY_RULE.get(duty, ()):
        if pattern.search(id):
            return action
    return duty.value


class PythonNames:
    """What breaks in the client, by what callers do about it and by what asks for it."""

    def __init__(self, client: ClientVerdict | None) -> None:
        self._lost: dict[str, list[ClientChange]] = {}
        self._by_cause: dict[tuple[str, str], list[ClientChange]] = {}
        for change in client_in_order(client.changes if client else ()):
            if change.impact is Impact.BREAKING:
                action = _action(_duty_in_python(change.id), change.id)
                self._lost.setdefault(action, []).append(change)
                if change.about:
                    self._by_cause.setdefault((action, change.about), []).append(change)

    def lost(self, action: str) -> list[str]:
        """The names for which callers have to do this."""
        return [change.name for change in self._lost.get(action, ())]

    def of(self, change: Change) -> list[str]:
        """The names that break by a change of the API.

        These stand for an operation or a schema that the change is in, ask for the same
        thing to be done, and end in what the change names. What is deeper in an unnamed
        schema is not found.
        """
        action = _action(duty_of(change), change.id)
        places = [(s.subject, s.pointer, s.operations) for s in change.sites]
        alone = (change.message, change.pointer, tuple(operations_of(change)))
        found: dict[str, None] = {}
        for words, pointer, operations in places or [alone]:
            causes = [*tokens(pointer), *_owners(words)]
            if change.flow is not Flow.RESPONSE:
                # Several documents have it: GET /a (beta.yaml)
                causes += [name.partition(" (")[0] for name in operations]
            named = set(map(_letters, re.findall(r"\w+", words)))
            for cause in causes:
                for lost in self._by_cause.get((action, cause), ()):
                    last = _last_part(lost.name)
                    if not last or _letters(last) in named:
                        found[lost.name] = None
        return list(found)


def _owners(words: str) -> Iterator[str]:
    """What may be a schema in a message: `Item` and `Item.size` of `Item.size.unit`."""
    for word in words.replace(":", " ").replace(",", " ").split():
        parts = word.split(".")
        yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def _last_part(name: str) -> str:
    """An argument, a key or a field; nothing where it is a method or a class itself."""
    inner = re.search(r"[(\[\"]+(\w+)[)\]\"]+\Z", name)
    if inner:
        return inner[1]
    return "" if name.startswith("client.") else name.rpartition(".")[2]


def _letters(name: str) -> str:
    """A name as both sides spell it: `templateKey` is `template_key` in Python."""
    return re.sub(r"[\W_]", "", name).lower()


def _duty_in_python(id: str) -> Duty:
    """What a caller does about a change of the client."""
    return next(duty for pattern, duty in _PYTHON_DUTIES if pattern.search(id))


def said_of(change: Change) -> str:
    """What a change says to a caller who does not see where it is listed.

    The same edit of several operations is told of one of them: which of them has which
    parameter, no sentence about all of them says.
    """
    if change.wording and is_apart(change):
        first = change.sites[0]
        head = f"{first.operations[0]}: " if is_in_place(first) else ""
        more = counted(len(change.sites) - 1, "place")
        return f"{head}{change.wording.message} (and {more} like it)"
    if change.operation is None or change.operation in change.message:
        return change.message
    return f"{change.operation}: {change.message}"
