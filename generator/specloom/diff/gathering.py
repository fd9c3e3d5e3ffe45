"""The same edit in many places, and many edits of one place, as one change each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from specloom.diff.places import step
from specloom.diff.report import Change, Place, Site, Wording

# Each operation that comes or goes is news of its own.
_ALONE = re.compile(r"(operation|path|webhook|callback|version)-(added|removed)\Z")
_OF_MEMBERS = re.compile(r"union-member-(added|removed)\Z")
_SINGULAR = re.compile(r" (is|was|has) ")
_PLURAL = {"is": "are", "was": "were", "has": "have"}
_ALIKE = 0.5  # of the members that came to two unions, or left them
_NAMED = 3  # of what is in many places

# Whose item it is, and in which operations: schemas in place share their names.
_Where = tuple[str, tuple[str, ...]]


def gathered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes, each edit once, with the places where it was made.

    First, what is said of several places in the same words is one change; then, what
    came to the same places, or went there, is one change, too.
    """
    edits: dict[object, list[Change]] = {}
    of_members: dict[object, list[Change]] = {}
    for number, change in enumerate(changes):
        if change.wording is None or _ALONE.search(change.id):
            edits[number] = [change]
        elif _OF_MEMBERS.search(change.id):
            of_members.setdefault((_kind(change), _where(change)), []).append(change)
        else:
            edits.setdefault(_edit(change), []).append(change)
    groups: dict[object, list[Change]] = {}
    for key, found in edits.items():
        wording = found[0].wording
        if wording is not None and wording.item and not _ALONE.search(found[0].id):
            key = (_kind(found[0]), frozenset(map(_where, found)))
        groups.setdefault(key, []).extend(found)
    return tuple(
        _joined(found) for found in (*groups.values(), *_alike(of_members.values()))
    )


def _kind(change: Change) -> tuple[object, ...]:
    """What changes that may be said in one sentence have in common."""
    wording = _wording(change)
    told = (change.id, change.impact, change.flow, change.accepted, change.versions)
    return (*told, wording.says, wording.remark)


def _edit(change: Change) -> object:
    wording = _wording(change)
    if wording.item:
        return (_kind(change), wording.item, wording.content)
    return (_kind(change), wording.before, wording.after, wording.content)


def _where(change: Change) -> _Where:
    operations = tuple(sorted({place.operation for place in change.places}))
    return _owner(_wording(change)), operations


def _alike(unions: Iterable[list[Change]]) -> list[list[Change]]:
    """What befell the members of each union; where most of it is the same, as one."""
    found: list[tuple[object, set[str], list[Change]]] = []
    for changes in sorted(unions, key=len, reverse=True):
        kind = _kind(changes[0])
        items = {_wording(change).item for change in changes}
        same = (
            group
            for other, known, group in found
            if other == kind and len(items & known) > _ALIKE * len(items | known)
        )
        group = next(same, None)
        if group is None:
            found.append((kind, items, [*changes]))
        else:
            group += changes
    return [group for _, _, group in found]


def _joined(changes: Sequence[Change]) -> Change:
    if len(changes) == 1:
        return changes[0]
    ordered = sorted(changes, key=lambda each: (-_reach(each), _position(each)))
    first = ordered[0]
    places = dict.fromkeys(place for each in ordered for place in each.places)
    operations = {place.operation for place in places}
    is_one_place = len({(each.old, each.new) for each in ordered}) == 1
    return replace(
        first,
        message=_message([_wording(each) for each in ordered]),
        operation=next(iter(operations)) if len(operations) == 1 else None,
        places=tuple(sorted(places, key=_place_order)),
        sites=() if is_one_place else tuple(map(_site, ordered)),
    )


def _reach(change: Change) -> int:
    return len({place.operation for place in change.places})


def _position(change: Change) -> tuple[object, ...]:
    places = [at for at in (change.new, change.old) if at is not None]
    return (
        *((at.file, at.line or 0, at.column or 0) for at in places),
        change.pointer,
        change.message,
    )


def _place_order(place: Place) -> tuple[object, ...]:
    at = place.new or place.old
    assert at is not None
    return place.operation, at.file, at.line or 0, at.pointer


def _site(change: Change) -> Site:
    operations = sorted({place.operation for place in change.places})
    wording = _wording(change)
    subject = wording.subject
    if wording.item and not _in_subject(wording):
        subject = f"{_item(wording)} of {subject}"
    return Site(subject, change.pointer, change.old, change.new, tuple(operations))


def _wording(change: Change) -> Wording:
    assert change.wording is not None  # those without are not gathered
    return change.wording


# --- One sentence --------------------------------------------------------------------


def _message(wordings: Sequence[Wording]) -> str:
    first = wordings[0]
    owners = list(dict.fromkeys(map(_owner, wordings)))
    items = list(dict.fromkeys(map(_item, wordings)))
    several = len(items if first.item else owners) > 1
    says = _plural(first.says) if several else first.says
    if _in_subject(first):
        said = replace(first, says=says, subject=_few(items)).message
        return f"{_few(owners)}: {said}"
    told = replace(first, says=says, subject=_few(owners))
    if first.item:
        told = replace(told, before=_few(items), after=_few(items))
    return told.message


def _in_subject(wording: Wording) -> bool:
    """Whether the subject names the item, as `Message.usage` does; else a value does."""
    item = wording.item
    return bool(item) and wording.subject.endswith(step(item))


def _owner(wording: Wording) -> str:
    """What has the item; the subject where that is changed itself."""
    if _in_subject(wording):
        return wording.subject.removesuffix(step(wording.item))
    return wording.subject


def _item(wording: Wording) -> str:
    """The item as the message of one place names it."""
    if _in_subject(wording):
        return wording.item
    return wording.before or wording.after


def _plural(says: str) -> str:
    """A sentence about several: `{subject} is gone` as `{subject} are gone`."""
    return _SINGULAR.sub(lambda found: f" {_PLURAL[found[1]]} ", says, count=1)


def _few(names: Sequence[str]) -> str:
    """Names in a row; of many the first, and how many more there are."""
    # One more costs no more room than saying that it is left out.
    if len(names) > _NAMED + 1:
        return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
