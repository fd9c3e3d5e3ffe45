"""Paths and their operations compared, webhooks and callbacks among them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from specloom.diff.lifecycle import UNPROMISED, compare_lifecycle, level_of
from specloom.diff.occurrences import FactLog, Occurrence, Use
from specloom.diff.operations.content import compare_request_body
from specloom.diff.operations.parameters import (
    Key,
    compare_parameters,
    parameters_of,
    removal,
)
from specloom.diff.operations.responses import compare_responses
from specloom.diff.operations.security import compare_requirements
from specloom.diff.operations.servers import compare_own_servers
from specloom.diff.places import Book, Spot
from specloom.diff.report import Flow
from specloom.diff.schemas.statements import shown
from specloom.diff.words import compare_words
from specloom.spec.grammar import METHODS
from specloom.spec.view import Operation, PathItem

_ORDER = {method: number for number, method in enumerate(METHODS)}
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


class Route(Struct, frozen=True):
    """One path of a document, or what stands for one in a webhook or a callback."""

    book: Book
    item: PathItem
    # Calls go from the API to its user: who sends and who receives is swapped.
    reverse: bool = False
    base: str = ""  # what the other side has in its paths, and this one in its servers

    @property
    def address(self) -> str:
        """The path as both sides would write it."""
        return self.base + self.path

    @property
    def path(self) -> str:
        """The path; of a webhook its name, of a callback its expression."""
        return self.item.path

    @property
    def spot(self) -> Spot:
        """Where it is written."""
        return self.book.spot(self.item)

    def label(self, method: str) -> str:
        """The operation as people write it; no two documents' have the same."""
        plain = f"{method.upper()} {self.path}"
        repeated = plain in self.book.repeated
        return f"{plain} ({self.book.document.name})" if repeated else plain

    def operations(self) -> dict[str, Operation]:
        """The operations by method, in the same order on both sides.

        The order in a file means nothing, and what is reported first must not hang on it.
        """
        listed = sorted(
            self.item.operations, key=lambda each: _ORDER.get(each.method, 99)
        )
        return {operation.method: operation for operation in listed}


def routes(book: Book, base: str = "") -> list[Route]:
    """The paths of a document, in the order written."""
    return [Route(book, item, base=base) for item in book.document.view.paths]


def webhooks(book: Book) -> list[Route]:
    """The webhooks of a document, as paths."""
    return [Route(book, item, reverse=True) for item in book.document.view.webhooks]


def compare_routes(old: Sequence[Route], new: Sequence[Route], log: FactLog) -> None:
    """All paths of a document, matched although their parameters were renamed."""
    pairs, gone, come = _matched(old, new)
    for before, after in pairs:
        if not log.schemas.same(before.spot, after.spot) or before.path != after.path:
            _compare_route(before, after, log)
    for route in gone:
        state_removed(route, log)
    for route in come:
        state_added(route, log)


def _matched(
    old: Sequence[Route], new: Sequence[Route]
) -> tuple[list[tuple[Route, Route]], list[Route], list[Route]]:
    pairs = []
    by_path = {route.address: route for route in new}
    by_outline: dict[str, list[Route]] = {}
    taken = {route.address for route in old if route.address in by_path}
    for route in new:
        if route.address not in taken:
            by_outline.setdefault(_TEMPLATE.sub("{}", route.address), []).append(route)
    gone = []
    for route in old:
        found = by_path.get(route.address)
        if found is None:
            waiting = by_outline.get(_TEMPLATE.sub("{}", route.address), [])
            found = waiting.pop(0) if waiting else None
        if found is None:
            gone.append(route)
        else:
            pairs.append((route, found))
    come = [r for r in new if r.address not in taken and r in _rest(by_outline)]
    return pairs, gone, come


def _rest(by_outline: Mapping[str, list[Route]]) -> list[Route]:
    return [route for routes_ in by_outline.values() for route in routes_]


def state_removed(route: Route, log: FactLog) -> None:
    """A path that is gone: one fact, or one for its only operation."""
    operations = route.operations()
    noun = "webhook" if route.reverse else "path"
    if len(operations) == 1 and not route.reverse:
        for operation in operations.values():
            _state_removed_operation(route, operation, log)
        return
    kinds = [_removal(route.book.spot(each), log) for each in operations.values()]
    order = ("", "early-", "deprecated-", "unpromised-")
    worst = min(kinds, key=order.index, default="")
    for label in _labels(route):
        use = Use(label, Flow.OTHER)
        kind = f"{worst}{noun}-removed"
        log.state(use, kind, route.spot, None, f"{noun} {route.path}")


def state_added(route: Route, log: FactLog) -> None:
    """A path that is new: one fact, or one for its only operation."""
    operations = route.operations()
    noun = "webhook" if route.reverse else "path"
    if len(operations) == 1 and not route.reverse:
        for method, operation in operations.items():
            name, spot = route.label(method), route.book.spot(operation)
            log.state(Use(name, Flow.OTHER), "operation-added", None, spot, name)
        return
    for label in _labels(route):
        use = Use(label, Flow.OTHER)
        log.state(use, f"{noun}-added", None, route.spot, f"{noun} {route.path}")


def _labels(route: Route) -> list[str | None]:
    """The operations of a path; a path without any is nobody's."""
    labels: list[str | None] = [route.label(method) for method in route.operations()]
    return labels or [None]


def _removal(spot: Spot, log: FactLog) -> str:
    return "unpromised-" if level_of(spot) in UNPROMISED else removal(spot, log)


def _state_removed_operation(route: Route, operation: Operation, log: FactLog) -> None:
    label, spot = route.label(operation.method), route.book.spot(operation)
    kind = f"{_removal(spot, log)}operation-removed"
    log.state(Use(label, Flow.OTHER), kind, spot, None, label)


def _compare_route(old: Route, new: Route, log: FactLog) -> None:
    before, after = old.operations(), new.operations()
    for method, operation in before.items():
        if method not in after:
            _state_removed_operation(old, operation, log)
    for method, operation in after.items():
        label = new.label(method)
        use = Use(label, Flow.OTHER)
        if method not in before:
            spot = new.book.spot(operation)
            log.state(use, "operation-added", None, spot, label)
            continue
        _compare_operation(old, new, before[method], operation, label, log)


def _compare_operation(
    old_route: Route,
    new_route: Route,
    before: Operation,
    after: Operation,
    label: str,
    log: FactLog,
) -> None:
    old, new = old_route.book.spot(before), new_route.book.spot(after)
    unpromised = level_of(old) in UNPROMISED
    forth = Use(label, Flow.REQUEST, unpromised)
    back = Use(label, Flow.RESPONSE, unpromised)
    if new_route.reverse:
        forth, back = back, forth
    _compare_parameters(old_route, new_route, before, after, forth, log)
    bodies = [
        route.book.spot(body) if (body := operation.request_body) else None
        for route, operation in ((old_route, before), (new_route, after))
    ]
    compare_request_body(bodies[0], bodies[1], forth, log)
    compare_responses(old, new, back, log)
    other = Use(label, Flow.OTHER, unpromised)
    _compare_names(old, new, other, log)
    compare_requirements(old, new, other, log)
    owners: list[Spot] = [old, old_route.spot]
    others: list[Spot] = [new, new_route.spot]
    if not new_route.reverse:  # what the API calls is elsewhere
        owners.append(old.book.root())
        others.append(new.book.root())
    compare_own_servers(owners, others, other, log)
    compare_words(old, new, other, log, label)
    for fact in compare_lifecycle(old, new, label, log.schemas.calendar):
        log.direct.append(Occurrence(fact, other))
    _compare_callbacks(old_route, new_route, before, after, other, log)


def _compare_parameters(
    old_route: Route,
    new_route: Route,
    old: Operation,
    new: Operation,
    use: Use,
    log: FactLog,
) -> None:
    before = parameters_of(old_route.book, old)
    renamed = dict(
        zip(
            _TEMPLATE.findall(old_route.path),
            _TEMPLATE.findall(new_route.path),
            strict=False,
        )
    )
    if any(name != other for name, other in renamed.items()):
        before = {_renamed(key, renamed): spot for key, spot in before.items()}
    after = parameters_of(new_route.book, new)
    compare_parameters(before, after, use, log, new_route.book.spot(new))


def _renamed(key: Key, names: Mapping[str, str]) -> Key:
    where, name = key
    return (where, names.get(name, name)) if where == "path" else key


def _compare_names(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """What tools call an operation: its id and its tags."""
    before, after = old.child("operationId"), new.child("operationId")
    was, now = old.text("operationId"), new.text("operationId")
    if was != now:
        turn = "added" if was is None else "changed" if now else "removed"
        log.state(
            use,
            f"operation-id-{turn}",
            before or old,
            after or new,
            "operationId",
            before=was or "",
            after=now or "",
        )
    tags = [
        {shown(spot.value): spot for spot in side.members("tags")}
        for side in (old, new)
    ]
    for name in {**tags[0], **tags[1]}:
        first, second = tags[0].get(name), tags[1].get(name)
        if second is None and first is not None:
            log.state(use, "tag-removed", first, new, "tag", before=name)
        elif first is None and second is not None:
            log.state(use, "tag-added", old, second, "tag", after=name)


def _compare_callbacks(
    old_route: Route,
    new_route: Route,
    old: Operation,
    new: Operation,
    use: Use,
    log: FactLog,
) -> None:
    before = {callback.name: callback for callback in old.callbacks}
    after = {callback.name: callback for callback in new.callbacks}
    books = old_route.book, new_route.book
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            turn = "added" if now else "removed"
            gone = books[0].entry(was) if was else None
            come = books[1].entry(now) if now else None
            log.state(use, f"callback-{turn}", gone, come, f"callback {name}")
        elif not log.schemas.same(books[0].spot(was), books[1].spot(now)):
            first, second = (
                [Route(book, item, not new_route.reverse) for item in callback.items]
                for book, callback in zip(books, (was, now), strict=True)
            )
            second = _at_old_addresses(first, second, f"callback {name}", use, log)
            compare_routes(first, second, log)


def _at_old_addresses(
    old: Sequence[Route], new: Sequence[Route], subject: str, use: Use, log: FactLog
) -> list[Route]:
    """The new routes of a callback; what is called at another address is said here.

    Unlike the parameters of a path, what is in its braces decides where it goes.
    """
    paths = [{route.path for route in side} for side in (old, new)]
    gone = [route for route in old if route.path not in paths[1]]
    routes_ = []
    for route in new:
        if route.path in paths[0] or not gone:
            routes_.append(route)
            continue
        was = gone.pop(0)
        at = was.book.entry(was.item), route.book.entry(route.item)
        log.state(
            use, "callback-moved", *at, subject, before=was.path, after=route.path
        )
        routes_.append(replace(route, item=replace(route.item, path=was.path)))
    return routes_
