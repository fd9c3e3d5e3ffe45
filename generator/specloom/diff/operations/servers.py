"""Servers compared, whoever states them."""

from __future__ import annotations

from specloom.diff.places import Spot
from specloom.diff.schemas.statements import shown
from specloom.diff.sightings import Seen, Use
from specloom.spec.view import servers, variables


def compare_servers(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    """The addresses that a document, a path or an operation names."""
    before = {s.url or "": old.book.spot(s) for s in servers(old.node)}
    after = {s.url or "": new.book.spot(s) for s in servers(new.node)}
    gone = [url for url in before if url not in after]
    come = [url for url in after if url not in before]
    if len(gone) == len(come) == 1:
        was, now = gone.pop(), come.pop()
        seen.state(
            use,
            "server-changed",
            before[was],
            after[now],
            "server",
            before=was,
            after=now,
        )
    for url in gone:
        seen.state(use, "server-removed", before[url], None, "server", before=url)
    for url in come:
        seen.state(use, "server-added", None, after[url], "server", after=url)
    for url, second in after.items():
        if url in before:
            _compare_variables(before[url], second, use, seen)


def _compare_variables(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    before, after = variables(old.node), variables(new.node)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        said = [
            {w: v.value.get(w) for w in ("default", "enum")} if v else {}
            for v in (was, now)
        ]
        if said[0] != said[1]:
            seen.state(
                use,
                "server-variable-changed",
                old.book.spot(was) if was else old,
                new.book.spot(now) if now else new,
                f"server variable {name}",
                before=shown(said[0]),
                after=shown(said[1]),
            )
