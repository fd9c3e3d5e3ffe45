"""The page for who moves from one version of an API to another, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from specloom.base.counting import counted
from specloom.base.escaping import markdown_code, markdown_sentence
from specloom.base.impact import Impact
from specloom.reports.arrangement import client_in_order, in_order

if TYPE_CHECKING:
    from specloom.diff.migration import Call, Difference, Migration
    from specloom.diff.report import Change, ClientChange

_SHOWN = 8  # changes of one difference above the fold
_LONGEST = 2000  # characters of what is said about a difference
_WORDS = {
    Impact.BREAKING: "**Breaks:** ",
    Impact.WARNING: "**May break:** ",
    Impact.INFO: "",
}


def page(migration: Migration) -> str:
    """What ends, what changes and what is new, and what to do about it."""
    return "\n".join(_blocks(migration))


def _blocks(migration: Migration) -> Iterator[str]:
    old, new = migration.old, migration.new
    command = f"specloom diff --between-versions {old} {new} --format migration"
    yield f"# From {markdown_code(old)} to {markdown_code(new)}\n"
    yield f"<!-- Made by `{command}`: change the spec, not this page. -->\n"
    yield _introduction(migration)
    yield from _calls(migration)
    for section in migration.sections:
        shown = [each for each in section.differences if _is_shown(each)]
        if shown:
            names = " and ".join(map(markdown_code, section.resources))
            yield f"## {names or 'All of the API'}\n"
            for difference in shown:
                yield from _difference(difference)
    lost = [each for each in migration.rest if each.impact is not Impact.INFO]
    if lost:
        yield "## Also in the Python client\n"
        yield _listed(_client_items(lost))
    new_names = [each for each in migration.rest if each.impact is Impact.INFO]
    if new_names:
        yield "## New in the Python client\n"
        yield _listed(_client_items(new_names))


def _introduction(migration: Migration) -> str:
    old, new = map(markdown_code, migration.packages)
    changes = [c for s in migration.sections for d in s.differences for c in d.changes]
    breaking = sum(change.impact is Impact.BREAKING for change in changes)
    return (
        f"{old} is the client of {migration.old}, and {new} that of {migration.new}. Both"
        " can be installed in one project and used in one process, so that code moves"
        f" over piece by piece. {counted(breaking, 'change')} of the API"
        f" {'breaks' if breaking == 1 else 'break'} code that was right.\n"
    )


def _calls(migration: Migration) -> Iterator[str]:
    if not migration.calls:
        return
    yield "## Methods that have another name, or none\n"
    yield f"| {migration.old} | {migration.new} | the old name |"
    yield "| --- | --- | --- |"
    yield from map(_call, migration.calls)
    yield ""


def _call(call: Call) -> str:
    new = markdown_code(call.new) if call.new else "none: the operation has ended"
    goes_on = "works, too" if call.goes_on else "is gone"
    return f"| {markdown_code(call.old)} | {new} | {goes_on} |"


def _is_shown(difference: Difference) -> bool:
    return bool(difference.said or difference.client or _told(difference))


def _told(difference: Difference) -> list[Change]:
    """The changes that a caller can see: what only tools read is left out."""
    changes = in_order(difference.changes)
    return [change for change in changes if "annotation-" not in change.id]


def _difference(difference: Difference) -> Iterator[str]:
    if difference.said:
        yield f"{markdown_sentence(difference.said, _LONGEST)}\n"
    items = _once(_item(change) for change in _told(difference))
    if items:
        yield _listed(items[:_SHOWN])
    if more := items[_SHOWN:]:
        yield from _folded(f"{len(more)} more of the same", more)
    client = _client_items(difference.client)
    if client:
        yield "In Python:\n"
        yield _listed(client[:_SHOWN])
        if more := client[_SHOWN:]:
            yield from _folded(f"{len(more)} more in Python", more)


def _folded(title: str, items: Iterable[str]) -> Iterator[str]:
    yield f"<details>\n<summary>{title}</summary>\n"
    yield _listed(items)
    yield "</details>\n"


def _listed(items: Iterable[str]) -> str:
    return "".join(items)


def _once(items: Iterable[str]) -> list[str]:
    """What several documents have alike is said once."""
    return list(dict.fromkeys(items))


def _item(change: Change) -> str:
    where = ""
    if change.operation is not None and not change.message.startswith(change.operation):
        where = f"{markdown_code(change.operation)}: "
    elif change.places and change.operation is None:
        count = len({place.operation for place in change.places})
        where = f"{counted(count, 'operation')}: "
    return f"- {_WORDS[change.impact]}{where}{markdown_sentence(change.message)}\n"


def _client_items(changes: Iterable[ClientChange]) -> list[str]:
    """What happened to names; those to which the same happened are one item."""
    names: dict[tuple[Impact, str], list[str]] = {}
    for change in client_in_order(changes):
        said = change.message.removeprefix(f"{change.name}: ")
        names.setdefault((change.impact, said), []).append(markdown_code(change.name))
    return [
        f"- {_WORDS[impact]}{', '.join(named)}: {markdown_sentence(said)}\n"
        for (impact, said), named in names.items()
    ]
