"""A section of a changelog, as keepachangelog.com lays it out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from specloom.diff.report import Change, ClientChange, DiffReport, Impact
from specloom.diff.reports.arrangement import (
    client_in_order,
    counted,
    in_order,
    operations_of,
)
from specloom.diff.reports.markup import code, escaped, sentence

_VERBS = ("Added", "Changed", "Deprecated", "Removed", "Security")
_ENDINGS = {
    "-added": "Added",
    "-new": "Added",
    "-deprecated": "Deprecated",
    "-removed": "Removed",
}


def render_changelog(report: DiffReport, version: str, day: date) -> str:
    """What is new in a version, for callers of the API and of its client.

    What a policy accepts has happened all the same, and is listed.
    """
    api: dict[str, list[str]] = {verb: [] for verb in _VERBS}
    for change in in_order(report.changes):
        api[verb_of(change.id)].append(_item(change))
    client: dict[str, list[str]] = {verb: [] for verb in _VERBS}
    for one in client_in_order(report.client.changes if report.client else ()):
        client[verb_of(one.id)].append(_client_item(one))
    blocks = [f"## [{escaped(version)}] - {day.isoformat()}\n"]
    for verb in _VERBS:
        parts = [*_part("API", api[verb]), *_part("Client", client[verb])]
        if parts:
            blocks += [f"### {verb}\n", *parts]
    if len(blocks) == 1:
        blocks.append("No changes for callers.\n")
    return "\n".join(blocks)


def verb_of(id: str) -> str:
    """Under which heading a rule's changes are listed.

    A rule's id ends in what happened: `-added`, `-removed`, `-deprecated`; anything
    else, as in `-became-required`, has changed something. Ids that begin with
    `security` are about credentials, whatever happened to them.
    """
    if id.startswith("security"):
        return "Security"
    return next((v for end, v in _ENDINGS.items() if id.endswith(end)), "Changed")


def _part(title: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"#### {title}\n"
        yield "".join(items)


def _item(change: Change) -> str:
    where = ""
    if change.operation is not None:
        where = f"{code(change.operation)}: "
    elif change.places:
        where = f"{counted(len(operations_of(change)), 'operation')}: "
    return f"- {_warning(change.impact)}{where}{sentence(change.message)}\n"


def _client_item(change: ClientChange) -> str:
    return f"- {_warning(change.impact)}{sentence(change.message)}\n"


def _warning(impact: Impact) -> str:
    return "**Breaking:** " if impact is Impact.BREAKING else ""
