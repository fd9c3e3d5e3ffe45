"""Servers compared, whoever states them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from specloom.diff.occurrences import FactLog, Use
from specloom.diff.places import Spot
from specloom.diff.schemas.statements import shown
from specloom.spec.view import servers, variables


def compare_own_servers(
    old: Sequence[Spot], new: Sequence[Spot], use: Use, log: FactLog
) -> None:
    """The addresses of an operation, where it or its path names some on either side.

    Args:
        old: the operation, its path and its document.
        new: the same of the other side.
    """
    if any(servers(owner.node) for side in (old, new) for owner in side[:2]):
        compare_servers(_stating(old), _stating(new), use, log)


def _stating(owners: Sequence[Spot]) -> Spot:
    """The innermost that names servers, which are those that count."""
    return next((each for each in owners if servers(each.node)), owners[-1])


def compare_servers(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The addresses that two owners of servers name."""
    before, after = _addresses(old), _addresses(new)
    gone = [url for url in before if url not in after]
    come = [url for url in after if url not in before]
    if len(gone) == len(come) == 1:
        was, now = gone.pop(), come.pop()
        log.state(
            use,
            "server-changed",
            before[was],
            after[now],
            "server",
            before=was,
            after=now,
        )
    for url in gone:
        log.state(use, "server-removed", before[url], None, "server", before=url)
    for url in come:
        log.state(use, "server-added", None, after[url], "server", after=url)
    for url, second in after.items():
        if url in before:
            _compare_variables(before[url], second, use, log)


def _addresses(owner: Spot) -> dict[str, Spot]:
    """Each address and where it is written; the one that is meant without any left out."""
    found = {_address(s.url or ""): owner.book.spot(s) for s in servers(owner.node)}
    return {} if [*found] == ["/"] else found


def _address(url: str) -> str:
    """The address; schemes and hosts know no case."""
    start = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#{}]*", url)
    return url[: start.end()].lower() + url[start.end() :] if start else url


def _compare_variables(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    before, after = variables(old.node), variables(new.node)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        said = [
            {w: v.value.get(w) for w in ("default", "enum")} if v else {}
            for v in (was, now)
        ]
        known = [_values(each) for each in said]
        if said[0].get("default") != said[1].get("default") or known[0] != known[1]:
            wider = known[1] is None or (known[0] is not None and known[0] <= known[1])
            kept = wider and said[0].get("default") == said[1].get("default")
            log.state(
                use,
                "server-variable-changed",
                old.book.spot(was) if was else old,
                new.book.spot(now) if now else new,
                f"server variable {name}",
                before=shown(said[0]),
                after=shown(said[1]),
                traits=frozenset(("covered",) if was and now and kept else ()),
            )


def _values(said: Mapping[str, Any]) -> frozenset[str] | None:
    """The values of a variable; None where it may have any."""
    listed = said.get("enum")
    return frozenset(map(str, listed)) if isinstance(listed, list) else None
