"""Two sides compared: their documents, and what no operation reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specloom.diff.lifecycle import Calendar
from specloom.diff.occurrences import FactLog, Role, Use
from specloom.diff.operations.bases import Bases, bases
from specloom.diff.operations.routes import (
    compare_routes,
    routes,
    state_added,
    state_removed,
    webhooks,
)
from specloom.diff.operations.security import compare_global, compare_schemes
from specloom.diff.operations.servers import compare_servers
from specloom.diff.places import Book, Spot
from specloom.diff.report import Flow
from specloom.diff.schemas.comparison import SchemaComparison
from specloom.diff.words import compare_words
from specloom.spec.document import Document
from specloom.spec.usage import reachable
from specloom.spec.view import requirements

_NOWHERE = Use(None, Flow.OTHER)


def compare_documents(
    old: Sequence[Document], new: Sequence[Document], calendar: Calendar
) -> FactLog:
    """Everything that differs, not yet judged."""
    log = FactLog(SchemaComparison(calendar))
    repeated = _repeated(old, new)
    pairs, gone, come = _matched(_books(old, repeated), _books(new, repeated))
    for before, after in pairs:
        base = bases(before, after)
        old_routes, new_routes = routes(before, base.old), routes(after, base.new)
        compare_routes(old_routes, new_routes, log)
        compare_routes(webhooks(before), webhooks(after), log)
        _compare_root(before.root(), after.root(), base, log)
    for book in gone:
        for route in (*routes(book), *webhooks(book)):
            state_removed(route, log)
    for book in come:
        for route in (*routes(book), *webhooks(book)):
            state_added(route, log)
    for before, after in pairs:
        _compare_unreached(before.root(), after.root(), log)
    return log


def _books(
    documents: Sequence[Document], repeated: Mapping[str, frozenset[str]]
) -> list[Book]:
    return [Book(each, repeated=repeated[each.name]) for each in documents]


def _repeated(
    old: Sequence[Document], new: Sequence[Document]
) -> dict[str, frozenset[str]]:
    """By document, the operations that an earlier document of a side has as well."""
    repeated: dict[str, frozenset[str]] = {}
    for documents in (old, new):
        known: frozenset[str] = frozenset()
        for document in documents:
            labels = _labels(document)
            before = repeated.get(document.name, frozenset())
            repeated[document.name] = before | (labels & known)
            known |= labels
    return repeated


def _matched(
    old: Sequence[Book], new: Sequence[Book]
) -> tuple[list[tuple[Book, Book]], list[Book], list[Book]]:
    """Documents that belong together: by the name of their file, else by what is in it."""
    if len(old) == len(new) == 1:
        return [(old[0], new[0])], [], []
    by_name = {book.document.name: book for book in new}
    pairs, gone = [], []
    for book in old:
        found = by_name.pop(book.document.name, None)
        if found is None:
            gone.append(book)
        else:
            pairs.append((book, found))
    for book in tuple(gone):
        labels = _labels(book.document)
        found = max(
            by_name.values(),
            key=lambda each: len(labels & _labels(each.document)),
            default=None,
        )
        if found is not None and labels & _labels(found.document):
            gone.remove(book)
            pairs.append((book, by_name.pop(found.document.name)))
    return pairs, gone, [book for book in new if book.document.name in by_name]


def _labels(document: Document) -> frozenset[str]:
    """The operations of a document."""
    return frozenset(
        route.label(method)
        for route in routes(Book(document))
        for method in route.operations()
    )


def _compare_root(old: Spot, new: Spot, base: Bases, log: FactLog) -> None:
    if old.mapping.get("servers") != new.mapping.get("servers") and (
        not base.moved and _relied_on(old, new)
    ):
        compare_servers(old, new, _NOWHERE, log)
    compare_schemes(old, new, log)
    compare_words(old, new, _NOWHERE, log, "the document")
    silent = [_silent(old, base.old), _silent(new, base.new)]
    uses = [
        Use(label, Flow.OTHER)
        for address, label in silent[1].items()
        if address in silent[0]
    ]
    # Where nobody relies on it, it is a default for operations to come.
    compare_global(old, new, uses if any(silent) else [_NOWHERE], log)


def _relied_on(old: Spot, new: Spot) -> bool:
    """Whether an operation is sent to the servers of the document, on both sides.

    Or will be: where no operation names servers, they are for operations to come.
    """
    own = [_with_servers(old), _with_servers(new)]
    plain = [{label for label, says in each.items() if not says} for each in own]
    return bool(plain[0] & plain[1]) or not any(any(each.values()) for each in own)


def _with_servers(document: Spot) -> dict[str, bool]:
    """The operations, and whether they or their paths name servers."""
    return {
        route.label(method): bool(operation.servers or route.item.servers)
        for route in routes(document.book)
        for method, operation in route.operations().items()
    }


def _silent(document: Spot, base: str) -> dict[tuple[str, str], str]:
    """The operations that leave their security to the document, by their address."""
    return {
        (method, route.address): route.label(method)
        for route in routes(document.book, base)
        for method, operation in route.operations().items()
        if requirements(operation) is None
    }


def _compare_unreached(old: Spot, new: Spot, log: FactLog) -> None:
    """Schemas of `components` that the comparison of operations did not come by."""
    before, after = _schemas(old), _schemas(new)
    compared = {key[0] for key in log.schemas.pairs}
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    edited = [
        (before[name], spot)
        for name, spot in after.items()
        if name in before
        and (before[name].home,) not in compared
        and not log.schemas.same(before[name], spot)
    ]
    parts = log.schemas.parts() if edited else set()
    for other, spot in edited:
        # A base was compared as a part of what it is the base of.
        if other.home not in parts or spot.home not in parts:
            log.schema(_NOWHERE, Role.INNER, other, spot)
    # What operations use shows where they use it, whatever it is called there.
    used_old = reachable(old.book.document) if gone else set()
    used_new = reachable(new.book.document) if come else set()
    for name in gone:
        spot = before[name]
        if spot.pointer not in used_old:
            log.state(_NOWHERE, "schema-removed", spot, None, f"schema {name}")
    for name in come:
        spot = after[name]
        if spot.pointer not in used_new:
            log.state(_NOWHERE, "schema-added", None, spot, f"schema {name}")


def _schemas(document: Spot) -> dict[str, Spot]:
    book = document.book
    schemas = book.document.view.component("schemas")
    return {name: Spot(book, at, value) for name, (value, at) in schemas.items()}
