"""What happened to the functions that read what an API sends by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from specloom.api.model import Events, Sign
from specloom.diff.report import ClientChange
from specloom.python.naming import NamedApi, NamedEvent
from specloom.python.types import literal
from specloom.python.verdict.changes import change, deprecations
from specloom.python.verdict.reading import read_changes
from specloom.python.verdict.sides import Sides


def event_changes(sides: Sides) -> Iterator[ClientChange]:
    """Everything that happened to webhooks and callbacks."""
    old, new = sides.old.api, sides.new.api
    for module, before, after, described in (
        ("webhooks", old.webhooks, new.webhooks, (old.api.webhooks, new.api.webhooks)),
        (
            "callbacks",
            old.callbacks,
            new.callbacks,
            (old.api.callbacks, new.api.callbacks),
        ),
    ):
        kept = []
        come = {each.function: each for each in after}
        for event in before:
            name = f"{module}.{event.function}"
            other = come.pop(event.function, None)
            if other is None:
                yield change("event-removed", name, "is gone; remove calls of it")
                continue
            kept.append((event, other))
            yield from _event(name, event, other, sides)
        for event in come.values():
            yield change("event-added", f"{module}.{event.function}", "is new")
        yield from _signs(module, kept, *described)
        if before and not after:
            text = "is gone with the last event, as the module is; remove uses of it"
            yield change("event-removed", f"{module}.parse", text)
        if after and not before:
            yield change("event-added", f"{module}.parse", "is new, as the module is")


def _event(
    name: str, old: NamedEvent, new: NamedEvent, sides: Sides
) -> Iterator[ClientChange]:
    before, after = old.event, new.event
    if before.name != after.name:
        text = f"{literal(after.name)} is its name for parse(), was"
        yield change("event-renamed", name, f"{text} {literal(before.name)}")
    yield from read_changes("result", name, before.type, after.type, sides)
    yield from deprecations(before.deprecated, after.deprecated, name)


Values = Mapping[str, tuple[object, ...]]


def _signs(
    module: str,
    kept: Sequence[tuple[NamedEvent, NamedEvent]],
    old: Events,
    new: Events,
) -> Iterator[ClientChange]:
    """Events that other values tell apart than before, at the same places."""
    before, after = _by_place(old.signs), _by_place(new.signs)
    for place in before.keys() & after.keys():
        for event, other in kept:
            was = before[place].get(event.event.name)
            now = after[place].get(other.event.name)
            if was and now and set(was) != set(now):
                yield change(
                    "event-values-changed",
                    f"{module}.{other.function}",
                    f"parse() knows it by {', '.join(map(repr, now))}, was"
                    f" {', '.join(map(repr, was))}",
                )


def _by_place(signs: Sequence[Sign]) -> dict[tuple[object, ...], Values]:
    return {(sign.header, *sign.path): sign.values for sign in signs}


def explanations(named: NamedApi) -> dict[str, str]:
    """What the functions say of their events, by their names."""
    return {
        f"{module}.{each.function}": f"{each.event.summary}\n{each.event.description}"
        for module, events in (
            ("webhooks", named.webhooks),
            ("callbacks", named.callbacks),
        )
        for each in events
    }
