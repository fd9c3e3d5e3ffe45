"""Responses compared: by status, with their headers, contents and links."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.occurrences import FactLog, Use
from specloom.diff.operations.content import compare_content, compare_headers
from specloom.diff.places import Spot
from specloom.spec.view import links, responses

_LINK_WORDS = ("operationId", "operationRef", "parameters", "requestBody")


_SUCCESS, _OTHERS = "2", "default"


def compare_responses(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The responses of two operations, each with what describes its status there.

    That is the response of the status itself, else the one of its range, else the
    default.
    """
    before, after = _by_status(old), _by_status(new)
    pairs = [(key, key) for key in before if key in after]
    come = [key for key in after if key not in before]
    narrowed = set()
    for key, response in before.items():
        other = _describing(key, after)
        if key in after:
            continue
        if other is not None:
            pairs.append((key, other))
        range_ = other if other != _OTHERS else None
        if range_ is not None and range_ in come:
            kind = "status-widened"
        elif fits := [k for k in come if _is_within(k, key) and k not in narrowed]:
            kind, range_ = "status-narrowed", fits[0]
            narrowed.add(fits[0])
        else:
            traits = frozenset(("covered",) if other else ())
            kind = f"{_outcome(key)}-response-removed"
            subject = f"response {key}"
            log.state(use, kind, response, None, subject, traits=traits)
            continue
        new_one = after[range_]
        log.state(use, kind, response, new_one, "response", before=key, after=range_)
    widened = {other for key, other in pairs if key not in after}
    for key in come:
        other = _describing(key, before)
        if other is not None:
            pairs.append((other, key))
        if key in narrowed or (key in widened and key != _OTHERS):
            continue
        kind = f"{_outcome(key)}-response-added"
        log.state(use, kind, None, after[key], f"response {key}")
    for key, other in pairs:
        _compare_response(before[key], after[other], key == other, use, log)


def _by_status(operation: Spot) -> dict[str, Spot]:
    """Responses by status; ranges in capitals."""
    return {
        r.status if r.status == _OTHERS else r.status.upper(): operation.book.spot(r)
        for r in responses(operation.node)
    }


def _outcome(status: str) -> str:
    return "success" if status[:1] == _SUCCESS else "error"


def _describing(status: str, responses_: Mapping[str, Spot]) -> str | None:
    """Which of other responses describes a status, if not one of its own."""
    range_ = f"{status[:1]}XX"
    if range_ in responses_ and status != range_:
        return range_
    # Where successes are described, the default is for all else.
    success = _outcome(status) == "success"
    others = not success or not any(_outcome(k) == "success" for k in responses_)
    is_own = status == _OTHERS or _OTHERS not in responses_
    return None if is_own or (success and not others) else _OTHERS


def _is_within(status: str, range_: str) -> bool:
    return range_.endswith("XX") and status != range_ and status[:1] == range_[:1]


def _compare_response(
    old: Spot, new: Spot, by_name: bool, use: Use, log: FactLog
) -> None:
    """Two responses of the same status.

    Args:
        by_name: both name it; otherwise what one of them leaves open stays open.
    """
    if log.schemas.same(old, new):
        return
    for word, compare in (("headers", compare_headers), ("content", compare_content)):
        if by_name or (old.mapping.get(word) and new.mapping.get(word)):
            compare(old, new, use, log)
    if by_name:
        _compare_links(old, new, use, log)


def _compare_links(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    before, after = links(old.node), links(new.node)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        subject = f"link {name}"
        if was is None or now is None:
            turn = "added" if now else "removed"
            gone = old.book.entry(was) if was else None
            come = new.book.entry(now) if now else None
            log.state(use, f"link-{turn}", gone, come, subject)
        elif any(was.value.get(w) != now.value.get(w) for w in _LINK_WORDS):
            first, second = old.book.spot(was), new.book.spot(now)
            log.state(use, "link-changed", first, second, subject)
