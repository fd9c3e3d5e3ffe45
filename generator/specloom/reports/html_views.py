"""What the page of a report places, spelled out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from specloom.base.counting import counted
from specloom.base.diagnostics import Location
from specloom.base.escaping import names_and_text, one_line, printable
from specloom.base.impact import Impact
from specloom.diff.report import Change, DiffReport
from specloom.reports.arrangement import (
    NEW,
    ClientRow,
    client_rows,
    heading_of,
    in_order,
    operations_of,
    sites_of,
    summary,
)
from specloom.reports.excerpts import Excerpts, Lines
from specloom.reports.overview import PythonNames, Step, said_of, steps

_WIDTH = 160  # of a line in an excerpt
_WORDS = {Impact.BREAKING: "Breaking", Impact.WARNING: "Warning", Impact.INFO: "Note"}
_PLURALS = {
    Impact.BREAKING: "Breaking changes",
    Impact.WARNING: "Warnings",
    Impact.INFO: "Notes",
}


class SpanView(Struct, frozen=True, kw_only=True):
    """A part of a message."""

    text: str
    is_name: bool


class LineView(Struct, frozen=True, kw_only=True):
    """One line of an excerpt."""

    number: int
    text: str
    is_here: bool


class SideView(Struct, frozen=True, kw_only=True):
    """What one description says at the place of a change."""

    name: str  # "Before" or "After"
    style: str
    mark: str  # before the line that changed
    place: str
    exists: bool
    lines: tuple[LineView, ...]


class SiteView(Struct, frozen=True, kw_only=True):
    """One of the places where the same edit was made."""

    subject: str
    place: str


class ItemView(Struct, frozen=True, kw_only=True):
    """One change in the list."""

    anchor: str
    kind: str  # what the filter compares: an impact, or "accepted"
    word: str
    side: str  # "api" or "client"
    flow: str
    heading: str
    has_heading: bool
    operations: str  # numbers in the list of operations, apart by spaces
    message: tuple[SpanView, ...]
    rule: str
    documentation: str
    has_documentation: bool
    pointer: str
    has_pointer: bool
    python: tuple[SpanView, ...]  # the names that break by it
    reason: str
    is_accepted: bool
    sides: tuple[SideView, ...]
    reach: tuple[str, ...]
    reach_title: str
    sites: tuple[SiteView, ...]
    sites_title: str


class SectionView(Struct, frozen=True, kw_only=True):
    """Changes of one kind."""

    anchor: str
    title: str
    count: int
    items: tuple[ItemView, ...]


class KindView(Struct, frozen=True, kw_only=True):
    """One kind of change, to be filtered by."""

    kind: str
    word: str
    count: int


class OperationView(Struct, frozen=True, kw_only=True):
    """One operation, to be filtered by."""

    number: int
    name: str


class ExampleView(Struct, frozen=True, kw_only=True):
    """A change that an overview names."""

    anchor: str
    message: tuple[SpanView, ...]
    end: str  # between it and the next one


class StepView(Struct, frozen=True, kw_only=True):
    """One thing that callers do."""

    action: str
    examples: tuple[ExampleView, ...]
    counts: str
    names: tuple[SpanView, ...]  # in Python
    names_anchor: str  # of the first one's change


class PageView(Struct, frozen=True, kw_only=True):
    """The whole page, without its style and script."""

    title: str
    summary: str
    old: str
    new: str
    bump: str
    has_client: bool
    note: str
    has_note: bool
    steps: tuple[StepView, ...]
    total: int
    has_items: bool
    kinds: tuple[KindView, ...]
    operations: tuple[OperationView, ...]
    has_operations: bool
    sections: tuple[SectionView, ...]


def page_view(
    report: DiffReport, excerpts: Excerpts, documentation: Mapping[str, str]
) -> PageView:
    """A report as a page shows it: the API by impact, then the client."""
    changes = in_order(report.changes)
    names = sorted({name for change in changes for name in operations_of(change)})
    numbers = {name: number for number, name in enumerate(names)}
    anchors = iter(range(1, len(changes) + 1))
    python = PythonNames(report.client)
    items = [
        _item(
            change, next(anchors), numbers, excerpts, documentation, python.of(change)
        )
        for change in changes
    ]
    sections = [
        *(
            _section(str(impact), _PLURALS[impact], items, str(impact))
            for impact in Impact
        ),
        _section("accepted", "Accepted changes", items, "accepted"),
    ]
    client = client_rows(report.client.changes if report.client else ())
    own = [_client_item(change, n) for n, change in enumerate(client, 1)]
    sections.append(
        SectionView(
            anchor="client", title="Python client", count=len(own), items=tuple(own)
        )
    )
    all_items = [*items, *own]
    found = steps(report)
    note = report.client.note if report.client else report.client_skipped
    note = summary(report) if report.nothing_before else note
    return PageView(
        title=_title(report),
        summary=summary(report),
        old=one_line(report.old),
        new=one_line(report.new),
        bump=str(report.client.bump) if report.client else "not compared",
        has_client=report.client is not None,
        note=one_line(note),
        has_note=bool(note),
        steps=tuple(_step(step, changes, client) for step in found),
        total=len(all_items),
        has_items=bool(all_items),
        kinds=tuple(_kinds(items)),
        operations=tuple(
            OperationView(number=number, name=one_line(name))
            for name, number in numbers.items()
        ),
        has_operations=len(numbers) > 1,
        sections=tuple(section for section in sections if section.items),
    )


def _step(
    step: Step, changes: Sequence[Change], client: Sequence[ClientRow]
) -> StepView:
    first, more = step.in_python
    rows = (n for n, row in enumerate(client, 1) if set(first) & set(row.names))
    ends = [*("; " for _ in step.examples[1:]), step.more]
    return StepView(
        action=step.action.capitalize(),
        examples=tuple(
            ExampleView(
                anchor=f"change-{changes.index(change) + 1}",
                message=_spans(said_of(change)),
                end=end,
            )
            for change, end in zip(step.examples, ends, strict=False)
        ),
        counts=step.counts,
        names=tuple(_in_a_row(first, more)),
        names_anchor=f"client-{next(rows, '')}",
    )


def _in_a_row(names: Sequence[str], more: int) -> Iterator[SpanView]:
    for number, name in enumerate(names):
        if number:
            yield SpanView(text=", ", is_name=False)
        yield SpanView(text=one_line(name), is_name=True)
    if more:
        yield SpanView(text=f" and {more} more", is_name=False)


def _title(report: DiffReport) -> str:
    if report.nothing_before:
        return NEW
    breaking = report.count(Impact.BREAKING)
    if breaking:
        verb = "breaks" if breaking == 1 else "break"
        return f"{counted(breaking, 'change')} {verb} callers of the API"
    if report.changes:
        return "Nothing breaks callers of the API"
    return "The API has not changed"


def _kinds(items: Sequence[ItemView]) -> Iterable[KindView]:
    words = {str(impact): word for impact, word in _WORDS.items()}
    for kind, word in (words | {"accepted": "Accepted"}).items():
        count = sum(item.kind == kind for item in items)
        if count or kind != "accepted":
            yield KindView(kind=kind, word=word, count=count)


def _section(
    anchor: str, title: str, items: Iterable[ItemView], kind: str
) -> SectionView:
    found = tuple(item for item in items if item.kind == kind)
    return SectionView(anchor=anchor, title=title, count=len(found), items=found)


def _item(
    change: Change,
    number: int,
    numbers: Mapping[str, int],
    excerpts: Excerpts,
    documentation: Mapping[str, str],
    names: Sequence[str],
) -> ItemView:
    operations = operations_of(change)
    reach = operations if change.operation is None else []
    heading = counted(len(reach), "operation") if reach else heading_of(change)
    text = documentation.get(change.id, "")
    return ItemView(
        anchor=f"change-{number}",
        kind="accepted" if change.accepted else str(change.impact),
        word=_WORDS[change.impact],
        side="api",
        flow=str(change.flow),
        heading=one_line(heading),
        has_heading=True,
        operations=" ".join(str(numbers[name]) for name in operations),
        message=_spans(change.message),
        rule=change.id,
        documentation=one_line(text),
        has_documentation=bool(text),
        pointer=f"#{printable(change.pointer)}",
        has_pointer=True,
        python=tuple(_in_a_row(names, 0)),
        reason=one_line(change.accepted),
        is_accepted=bool(change.accepted),
        sides=(
            _side("Before", "old", "\u2212", change.old, excerpts.old),
            _side("After", "new", "+", change.new, excerpts.new),
        ),
        reach=tuple(map(one_line, reach)),
        reach_title=f"Reaches {counted(len(reach), 'operation')}",
        sites=tuple(
            SiteView(subject=one_line(subject), place=printable(str(at)))
            for subject, at in sites_of(change)
        ),
        sites_title=f"The same edit at {counted(len(change.sites), 'place')}",
    )


def _client_item(row: ClientRow, number: int) -> ItemView:
    return ItemView(
        anchor=f"client-{number}",
        kind=str(row.impact),
        word=_WORDS[row.impact],
        side="client",
        flow="",
        heading="",
        has_heading=False,
        operations="",
        message=_spans(row.message),
        rule=row.id,
        documentation="",
        has_documentation=False,
        pointer="",
        has_pointer=False,
        python=(),
        reason="",
        is_accepted=False,
        sides=(),
        reach=tuple(map(one_line, row.names)) if len(row.names) > 1 else (),
        reach_title=counted(len(row.names), "name"),
        sites=(),
        sites_title="",
    )


def _spans(message: str) -> tuple[SpanView, ...]:
    return tuple(
        SpanView(text=text, is_name=is_name)
        for is_name, text in names_and_text(one_line(message))
    )


def _side(
    name: str, style: str, mark: str, at: Location | None, lines: Lines
) -> SideView:
    return SideView(
        name=name,
        style=style,
        mark=mark,
        place=printable(str(at)) if at else "",
        exists=at is not None,
        lines=tuple(_line(at, *line) for line in lines(at)) if at else (),
    )


def _line(at: Location, number: int, text: str) -> LineView:
    is_here = number == at.line
    # A document on one line is shown around the column that matters.
    start = max(0, (at.column or 1) - 1 - _WIDTH // 2) if is_here else 0
    if len(text) <= _WIDTH:
        shown = text
    else:
        shown = ("…" if start else "") + text[start : start + _WIDTH] + "…"
    return LineView(number=number, text=printable(shown), is_here=is_here)
