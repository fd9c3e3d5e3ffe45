"""Markdown: a comment on a pull request, and pages of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from specloom.base.counting import counted
from specloom.base.escaping import (
    markdown,
    markdown_code,
    markdown_sentence,
)
from specloom.base.impact import Impact
from specloom.reports.arrangement import (
    NAMED,
    NEW,
    ClientRow,
    DocumentedRule,
    client_rows,
    few,
    in_order,
    is_apart,
    operations_of,
    sites_of,
    summary,
)
from specloom.reports.overview import PythonNames, Step, said_of, steps

if TYPE_CHECKING:
    from specloom.diff.report import Change, DiffReport
    from specloom.diff.rules.row import Rule

# Lets a workflow find the comment that it wrote last time, and replace it.
MARKER = "<!-- specloom-diff -->"
# GitHub takes 65,536 characters; bytes are never fewer than those, however counted.
_LIMIT_BYTES = 64_000
_ROOM_BYTES = 60_000  # of it for what breaks
_OF_CLIENT = " of the Python client"
_SHOWN = 10  # breaking changes above the fold, of the API and of the client each

_NOUNS = {
    Impact.BREAKING: "breaking change",
    Impact.WARNING: "warning",
    Impact.INFO: "note",
}


def changes(report: DiffReport) -> str:
    """A comment, short first: the verdict, the breaking changes, and the rest in folded sections."""
    python = PythonNames(report.client)

    def whole(change: Change) -> str:
        return _item(change, python.of(change))

    page = _Page()
    page.add(f"{MARKER}\n### {_headline(report)}\n\n{_verdict(report)}\n")
    ordered = in_order(report.changes)
    pending = {
        impact: [c for c in ordered if c.impact is impact and not c.accepted]
        for impact in Impact
    }
    accepted = [c for c in ordered if c.accepted]
    client = client_rows(report.client.changes) if report.client else []
    breaking = pending[Impact.BREAKING]
    broken = [c for c in client if c.impact is Impact.BREAKING]
    others = [c for c in client if c.impact is not Impact.BREAKING]

    overview = list(map(_step, steps(report)))
    page.add_list("**What callers must do**", overview)
    # Room goes to what breaks first: where it is scarce, places are left out.
    first = [*map(whole, breaking), *map(_client_item, broken), *overview]
    item = whole if sum(len(each.encode()) for each in first) < _ROOM_BYTES else _short
    title = "**The first of the changes**" if overview else ""
    page.add_list(title, map(item, breaking[:_SHOWN]))
    # An overview has named what Python callers lose.
    shown = [] if overview else broken[:_SHOWN]
    page.add_list("**In the Python client**", map(_client_item, shown))
    more = breaking[_SHOWN:]
    page.fold("more breaking change", list(map(item, more)))
    more_broken = list(map(_client_item, broken[len(shown) :]))
    page.fold(f"{'more ' if shown else ''}breaking change", more_broken, _OF_CLIENT)
    for impact in (Impact.WARNING, Impact.INFO):
        rest = pending[impact]
        page.fold(_NOUNS[impact], list(map(whole, rest)))
    page.fold("accepted change", list(map(whole, accepted)))
    noun = "other change" if broken else "change"
    page.fold(noun, list(map(_client_item, others)), _OF_CLIENT)
    page.close(report)
    return page.text


def rules(rows: Iterable[DocumentedRule]) -> str:
    """The rules of `specloom validate`, a section each."""
    return "\n".join(_section(r.id, str(r.severity), r.documentation) for r in rows)


def diff_rules(rows: Iterable[Rule]) -> str:
    """The rules of `specloom diff`, a section each."""
    return "\n".join(_section(r.id, str(r.impact), r.documentation) for r in rows)


def _section(id: str, severity: str, documentation: str) -> str:
    return f"## `{id}`\n\n*{severity}*\n\n{documentation}\n"


def _headline(report: DiffReport) -> str:
    if report.nothing_before:
        return NEW
    breaking = report.count(Impact.BREAKING)
    if breaking:
        verb = "breaks" if breaking == 1 else "break"
        return f"{counted(breaking, 'change')} of the API {verb} callers"
    return "Nothing breaks callers of the API" if report.changes else "No API changes"


def _verdict(report: DiffReport) -> str:
    lines = [f"{markdown(summary(report))}."]
    if report.client is not None:
        lines.append(f"Client version: **{report.client.bump}**.")
        if report.client.note:
            lines.append(markdown(report.client.note))
    elif report.client_skipped:
        lines.append(f"No verdict on the client: {markdown(report.client_skipped)}")
    return " ".join(lines)


def _step(step: Step) -> str:
    names = f"in Python: {_row(*step.in_python)}" if step.names else ""
    head = f"- **{step.action.capitalize()}**"
    if not step.examples:
        return f"{head} {names}\n"
    told = [markdown_sentence(said_of(change)) for change in step.examples]
    lines = ["; ".join(told) + step.more, *([names] if names else [])]
    lines.append(f"<sub>{step.counts} · {_row(*few(step.rules, NAMED))}</sub>")
    return f"{head}: {'<br>'.join(lines)}\n"


def _row(first: Sequence[str], more: int) -> str:
    """The first of many names, and how many more there are."""
    return ", ".join(map(markdown_code, first)) + (f" and {more} more" if more else "")


def _sentence(change: Change) -> str:
    """What changed, behind the operation where it is in one, or their number."""
    if change.operation is not None:
        # Some say themselves what operation they are about.
        said = markdown_sentence(change.message.removeprefix(f"{change.operation} "))
        return f"**{markdown_code(change.operation)}** {said}"
    reach = len(operations_of(change))
    head = f"**{counted(reach, 'operation')}** " if reach else ""
    return head + markdown_sentence(change.message)


def _short(change: Change) -> str:
    """A change without its places."""
    return _listed(change, _apart(change))


def _item(change: Change, names: Sequence[str]) -> str:
    parts = [*_places(change), *_apart(change)]
    if not is_apart(change):
        operations = operations_of(change)
        if change.sites:
            parts.append(f"and {counted(len(change.sites) - 1, 'more place')}")
        if change.operation is None and operations:
            parts.append(f"in {_row(*few(operations, NAMED))}")
    if names:
        parts.append(f"in Python {_row(*few(names, NAMED))}")
    if change.accepted:
        parts.append(f"accepted: {markdown(change.accepted)}")
    return _listed(change, parts)


def _listed(change: Change, parts: Sequence[str]) -> str:
    below = " · ".join([markdown_code(change.id), *parts])
    return f"- {_sentence(change)}<br><sub>{below}</sub>\n"


def _apart(change: Change) -> list[str]:
    """Which operation has which of the places: nothing else says it."""
    if not is_apart(change):
        return []
    return [markdown(subject) for subject, _ in sites_of(change)]


def _places(change: Change) -> Iterator[str]:
    if change.new is not None:
        yield markdown_code(str(change.new))
    if change.old is not None:
        yield f"was {markdown_code(str(change.old))}"


def _client_item(row: ClientRow) -> str:
    return f"- {markdown_sentence(row.message)}<br><sub>{markdown_code(row.id)}</sub>\n"


class _Page:
    """A text that stops growing before it is too long, and counts what is left out."""

    def __init__(self) -> None:
        self.text = ""
        self._size_bytes = 0
        self._left_out: list[str] = []

    def add(self, block: str) -> None:
        self.text += block
        self._size_bytes += len(block.encode())

    def add_list(self, title: str, items: Iterable[str]) -> None:
        """Items below a title; nothing without items."""
        head = f"\n{title}\n\n" if title else "\n"
        self._list(head, items, "", lambda left: counted(left, "change"))

    def fold(self, noun: str, items: Sequence[str], of: str = "") -> None:
        """Items that are shown on demand; nothing without items."""
        head = f"\n<details>\n<summary>{counted(len(items), noun)}{of}</summary>\n\n"
        noun = noun.removeprefix("more ")
        self._list(head, items, "\n</details>\n", lambda left: counted(left, noun) + of)

    def _list(
        self, head: str, items: Iterable[str], tail: str, named: Callable[[int], str]
    ) -> None:
        shown, left, size = [], 0, len(head.encode()) + len(tail)
        for item in items:
            size += len(item.encode())
            # What was left out once stays out: a list has no holes.
            if self._left_out or left or self._size_bytes + size > _LIMIT_BYTES:
                left += 1
            else:
                shown.append(item)
        if shown:
            self.add(head + "".join(shown) + tail)
        if left:
            self._left_out.append(named(left))

    def close(self, report: DiffReport) -> None:
        """Say what is missing, and what was compared."""
        if self._left_out:
            self.add(
                f"\nLeft out, as a comment may not be longer: {', '.join(self._left_out)}."
                " `specloom diff` shows all.\n"
            )
        self.add(
            f"\n<sub>{markdown_code(report.old)} compared with {markdown_code(report.new)}</sub>\n"
        )
