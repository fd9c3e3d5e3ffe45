"""Responses compared: by status, with their headers, contents and links."""

from __future__ import annotations

from specloom.diff.lifecycle import compare_lifecycle
from specloom.diff.occurrences import FactLog, Occurrence, Use
from specloom.diff.operations.content import (
    compare_content,
    compare_value,
    is_required,
    written_otherwise,
)
from specloom.diff.operations.parameters import explodes, is_scalar
from specloom.diff.places import Spot
from specloom.diff.report import Flow
from specloom.diff.schemas.statements import shown
from specloom.diff.words import compare_words
from specloom.spec.view import headers, links, responses

_LINK_WORDS = ("operationId", "operationRef", "parameters", "requestBody")


def compare_responses(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The responses of two operations, by status; a range may take over from one."""
    before = {r.status.upper(): old.book.spot(r) for r in responses(old.node)}
    after = {r.status.upper(): new.book.spot(r) for r in responses(new.node)}
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    pairs = [(key, key) for key in before if key in after]
    for key in list(gone):
        wide = f"{key[:1]}XX"
        if wide in come:
            kind, other = "status-widened", wide
        elif key == wide and (fits := [k for k in come if k[:1] == key[:1]]):
            kind, other = "status-narrowed", fits[0]
        else:
            continue
        gone.remove(key)
        come.remove(other)
        pairs.append((key, other))
        log.state(
            use, kind, before[key], after[other], "response", before=key, after=other
        )
    for key in gone:
        kind = "success" if key[:1] == "2" else "error"
        kind = f"{kind}-response-removed"
        log.state(use, kind, before[key], None, f"response {key}")
    for key in come:
        kind = "success" if key[:1] == "2" else "error"
        log.state(use, f"{kind}-response-added", None, after[key], f"response {key}")
    for key, other in pairs:
        first, second = before[key], after[other]
        if not log.schemas.same(first, second):
            compare_headers(first, second, use, log)
            compare_content(first, second, use, log)
            _compare_links(first, second, use, log)


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


def compare_headers(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The headers of a response, or of one part of a body."""
    before = {h.name.lower(): old.book.spot(h) for h in headers(old.node)}
    after = {h.name.lower(): new.book.spot(h) for h in headers(new.node)}
    for name in {**before, **after}:
        first, second = before.get(name), after.get(name)
        label = f"header {name}"
        if second is None and first is not None:
            kind = "required" if is_required(first) else "optional"
            log.state(use, f"{kind}-header-removed", first, None, label)
        elif first is None and second is not None:
            kind = "header-added"
            if use.flow is Flow.REQUEST and is_required(second):
                kind = "required-header-added"
            log.state(use, kind, None, second, label)
        elif first and second and not log.schemas.same(first, second):
            _compare_header(first, second, use, log, label)


def _compare_header(old: Spot, new: Spot, use: Use, log: FactLog, name: str) -> None:
    was, now = is_required(old), is_required(new)
    log.requiredness(use, "header", old, new, name, was=was, now=now)
    explode = explodes(old), explodes(new)
    written = written_otherwise(old, new, log)
    if written is not None:
        log.state(
            use,
            "header-style-changed",
            old.child("content") or old,
            new.child("content") or new,
            name,
            before=written[0],
            after=written[1],
        )
    elif explode[0] != explode[1] and not is_scalar(new, log):
        log.state(
            use,
            "header-style-changed",
            old.child("explode") or old,
            new.child("explode") or new,
            name,
            before=f"explode {shown(explode[0])}",
            after=f"explode {shown(explode[1])}",
        )
    for fact in compare_lifecycle(old, new, name, log.schemas.calendar):
        log.direct.append(Occurrence(fact, use))
    compare_words(old, new, use, log, name)
    if written is None:
        compare_value(old, new, use, log)
