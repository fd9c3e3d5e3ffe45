"""A section of a changelog, as keepachangelog.com lays it out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from specloom.base.counting import counted
from specloom.base.escaping import (
    markdown,
    markdown_code,
    markdown_sentence,
)
from specloom.base.impact import Impact
from specloom.diff.report import Change, ClientChange, DiffReport
from specloom.reports.arrangement import (
    client_in_order,
    in_order,
    operations_of,
)

_VERBS = ("Added", "Changed", "Deprecated", "Removed", "Security")
# What can come and go, as ids of rules call it. Limits that come or go change
# something that was there.
_API_THINGS = (
    *("operation", "path", "webhook", "callback", "parameter", "body", "media-type"),
    *("response", "link", "header", "property", "enum-value", "known-value"),
    *("union-member", "schema", "server", "tag"),
)
_NOT_THINGS = ("value-schema", "content-schema", "item-schema", "dependent-schema")
_CLIENT_THINGS = (
    *("method", "argument", "key", "field", "type", "stream", "variant", "value"),
    *("exception", "credential", "environment", "base-url", "attribute"),
)
_TURNS = {"added": "Added", "removed": "Removed"}


def render_changelog(report: DiffReport, version: str, day: date) -> str:
    """What is new in a version, for callers of the API and of its client.

    What a policy accepts has happened all the same, and is listed.
    """
    api: dict[str, list[str]] = {verb: [] for verb in _VERBS}
    for change in in_order(report.changes):
        api[verb_of(change.id)].append(_item(change))
    client: dict[str, list[str]] = {verb: [] for verb in _VERBS}
    for one in client_in_order(report.client.changes if report.client else ()):
        client[client_verb_of(one.id)].append(_client_item(one))
    blocks = [f"## [{markdown(version)}] - {day.isoformat()}\n"]
    for verb in _VERBS:
        parts = [*_part("API", api[verb]), *_part("Client", client[verb])]
        if parts:
            blocks += [f"### {verb}\n", *parts]
    if len(blocks) == 1:
        blocks.append("No changes for callers.\n")
    return "\n".join(blocks)


def verb_of(id: str) -> str:
    """Under which heading the changes of a rule for the API are listed."""
    if id.startswith(("security", "oauth", "bearer")):
        return "Security"
    if re.fullmatch(r"(.+-)?deprecated(-without-sunset)?|(.+-)?sunset-added", id):
        return "Deprecated"
    thing, _, turn = id.rpartition("-")
    comes_and_goes = thing.endswith(_API_THINGS) and not thing.endswith(_NOT_THINGS)
    return _TURNS.get(turn, "Changed") if comes_and_goes else "Changed"


def client_verb_of(id: str) -> str:
    """The same for a rule of the client verdict."""
    if id == "deprecated":
        return "Deprecated"
    thing, _, turn = id.rpartition("-")
    return _TURNS.get(turn, "Changed") if thing in _CLIENT_THINGS else "Changed"


def _part(title: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"#### {title}\n"
        yield "".join(items)


def _item(change: Change) -> str:
    where = ""
    if change.operation is not None:
        if not change.message.startswith(change.operation):
            where = f"{markdown_code(change.operation)}: "
    elif change.places:
        where = f"{counted(len(operations_of(change)), 'operation')}: "
    return f"- {_warning(change.impact)}{where}{markdown_sentence(change.message)}\n"


def _client_item(change: ClientChange) -> str:
    return f"- {_warning(change.impact)}{markdown_sentence(change.message)}\n"


def _warning(impact: Impact) -> str:
    return "**Breaking:** " if impact is Impact.BREAKING else ""
