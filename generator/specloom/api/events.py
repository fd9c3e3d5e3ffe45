"""Webhooks and callbacks: the requests that an API makes itself, as typed events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from specloom.api.accessors import called
from specloom.api.model import Direction, Event, Events, OperationName
from specloom.api.schemas import SchemaLowering
from specloom.api.signs import Received, signs_of
from specloom.base.diagnostics import Finding, Severity
from specloom.base.words import pascal_case, unique
from specloom.spec import view
from specloom.spec.document import Document
from specloom.spec.media_types import MediaKind
from specloom.spec.values import as_text

# What only events use stands apart from what calls load.
_HOME = "webhooks"


class _Site(Struct, frozen=True):
    """One request as described, and what it is called."""

    document: Document
    name: str
    operation: view.Operation


def webhooks(documents: Sequence[Document], schemas: SchemaLowering) -> Events:
    """What the API sends unasked; what is no JSON is noted."""
    sites = (
        _Site(document, _named(item.path, operation, item), operation)
        for document in documents
        for item in document.view.webhooks
        for operation in item.operations
    )
    return _events("webhook", list(sites), schemas)


def callbacks(documents: Sequence[Document], schemas: SchemaLowering) -> Events:
    """What the API answers an operation with later; what is no JSON is noted."""
    return _events("callback", list(_callback_sites(documents)), schemas)


def _callback_sites(documents: Sequence[Document]) -> Iterator[_Site]:
    for document in documents:
        for owner in document.operations():
            for callback in owner.callbacks:
                for item in callback.items:
                    for each in item.operations:
                        name = _owner(called(owner))
                        name = _named(f"{name}.{callback.name}", each, item)
                        yield _Site(document, name, each)


def _owner(operation: OperationName) -> str:
    return operation.id if operation.has_id else f"{operation.method} {operation.path}"


def _named(name: str, operation: view.Operation, item: view.PathItem) -> str:
    """The name of one request; with its method where its place has several."""
    alone = len(item.operations) == 1
    return name if alone else f"{name} {operation.method.upper()}"


def _events(kind: str, sites: Sequence[_Site], schemas: SchemaLowering) -> Events:
    schemas.home = _HOME
    events: dict[str, Event] = {}
    received: dict[str, Received] = {}
    for site in sites:
        schemas.document = site.document
        name = unique(site.name, events)
        event = _event(kind, name, site, schemas)
        if event is not None:
            events[name] = event
            headers = [p for p in site.operation.parameters if p.where == "header"]
            received[name] = Received(event.type, headers, site.operation.id)
    signs, alike = signs_of(received, schemas)
    if alike:
        listed = ", ".join(map(repr, alike[:3]))
        more = f" and {len(alike) - 3} more" if len(alike) > 3 else ""
        schemas.findings.append(
            Finding(
                "events-alike",
                Severity.WARNING,
                f"no constant tells all of these {kind}s apart: {listed}{more}",
                events[alike[0]].at,
                "give each body a property with one constant, or pass the name to"
                " parse()",
                instead="a body is taken as what it fits best",
            )
        )
    return Events(events=tuple(events.values()), signs=signs)


def _event(kind: str, name: str, site: _Site, schemas: SchemaLowering) -> Event | None:
    """The event, None where it brings no JSON; that is noted."""
    operation = site.operation
    body = operation.request_body
    content = body.content if body else ()
    media = next((each for each in content if each.kind is MediaKind.JSON), None)
    if media is None:
        sent = ", ".join(each.name for each in content) or "no body"
        schemas.note(
            body.pointer if body else operation.pointer,
            f"the {kind} {name!r} is left out: it brings {sent}",
            "describe its body as JSON",
        )
        return None
    label = pascal_case(name) or "Event"
    type_ = schemas.type_of(*media.schema_or_any, f"{label}Payload", _HOME)
    value = operation.value
    return Event(
        name=name,
        type=schemas.reach(type_, Direction.RESPONSE),
        summary=as_text(value.get("summary")),
        description=as_text(value.get("description")),
        deprecated=value.get("deprecated") is True,
        location=operation.location,
    )
