"""Reports as a comparison would give them, small and large."""

from __future__ import annotations

from msgspec.structs import replace
from specloom.base.diagnostics import Location
from specloom.base.impact import Impact
from specloom.diff.report import (
    Bump,
    Change,
    ClientChange,
    ClientVerdict,
    DiffReport,
    Flow,
    Place,
    Site,
    Wording,
)

OLD_FILE, NEW_FILE = "origin/main:spec/api.yaml", "spec/api.yaml"

# What a hostile description would like to do to whatever shows it.
HOSTILE = (
    "\x1b[2J\x07\x00\u202e\r\n</script><script>alert(1)</script> <!-- ]]> -->"
    " **bold** `code` [link](https://evil.example) @team #12 a|b ::error::"
    " {{ 7 * 7 }} \ud800 \ufffe &amp; ' \""
)


def location(file: str, line: int, pointer: str = "/paths/~1a/get") -> Location:
    return Location(file, pointer, line, 5)


def change(
    *,
    id: str = "response-property-removed",
    impact: Impact = Impact.BREAKING,
    flow: Flow = Flow.RESPONSE,
    operation: str | None = "GET /items",
    pointer: str = "/paths/~1items/get",
    old: Location | None = None,
    new: Location | None = None,
    message: str = "the property `a` is gone",
    places: tuple[Place, ...] = (),
    accepted: str = "",
) -> Change:
    return Change(
        id=id,
        impact=impact,
        flow=flow,
        operation=operation,
        pointer=pointer,
        old=old,
        new=new,
        message=message,
        places=places,
        accepted=accepted,
    )


REMOVED = change(
    id="operation-removed",
    flow=Flow.OTHER,
    operation="DELETE /items/{id}",
    pointer="/paths/~1items~1{id}/delete",
    old=location(OLD_FILE, 88),
    message="DELETE /items/{id} is gone",
)
REQUIRED = change(
    id="request-property-became-required",
    flow=Flow.REQUEST,
    operation="POST /items",
    pointer="/paths/~1items/post/requestBody",
    old=location(OLD_FILE, 40),
    new=location(NEW_FILE, 41),
    message="`max_tokens` must be sent now; it was optional",
)
SHARED = change(
    id="response-property-became-nullable",
    operation=None,
    pointer="/components/schemas/Item/properties/name",
    old=location(OLD_FILE, 120, "/components/schemas/Item/properties/name"),
    new=location(NEW_FILE, 131, "/components/schemas/Item/properties/name"),
    message="`Item.name` may be null now; it was always a string",
    places=tuple(
        Place(
            operation=f"GET /things/{number}",
            old=location(OLD_FILE, 200 + number),
            new=location(NEW_FILE, 200 + number),
        )
        for number in range(12)
    ),
)
DEPRECATED = change(
    id="operation-deprecated",
    impact=Impact.WARNING,
    flow=Flow.OTHER,
    operation="GET /items",
    old=location(OLD_FILE, 10),
    new=location(NEW_FILE, 10),
    message="GET /items is deprecated now, and goes away on 2027-06-01",
)
ADDED = change(
    id="operation-added",
    impact=Impact.INFO,
    flow=Flow.OTHER,
    operation="PUT /items/{id}",
    new=location(NEW_FILE, 70),
    message="PUT /items/{id} is new",
)
SERVER = change(
    id="server-removed",
    impact=Impact.WARNING,
    flow=Flow.OTHER,
    operation=None,
    pointer="/servers/1",
    old=location(OLD_FILE, 6),
    message="the server https://eu.example.com is gone",
)
ACCEPTED = change(
    id="response-property-removed",
    operation="GET /items",
    old=location(OLD_FILE, 55),
    message="the property `legacy_id` is gone",
    accepted="announced in March; no caller reads it",
)
CLIENT = ClientVerdict(
    bump=Bump.MAJOR,
    changes=(
        ClientChange(
            id="method-added",
            impact=Impact.INFO,
            name="client.items.replace",
            message="client.items.replace(): a new method",
        ),
        ClientChange(
            id="method-removed",
            impact=Impact.BREAKING,
            name="client.items.delete",
            message="client.items.delete(): gone; code that calls it raises AttributeError",
        ),
        ClientChange(
            id="field-type-changed",
            impact=Impact.BREAKING,
            name="Item.name",
            message="Item.name: str -> str | None: code that reads it without a check",
        ),
    ),
)
CHANGES = (ADDED, SERVER, ACCEPTED, SHARED, DEPRECATED, REQUIRED, REMOVED)


def in_each(*names: str) -> Change:
    """A parameter that an operation of its name asks for, for each of the names."""
    sites = tuple(
        Site(
            f"query parameter '{name}'",
            f"/paths/~1{name}/get",
            location(OLD_FILE, 3),
            location(NEW_FILE, 4),
            (f"GET /{name}",),
        )
        for name in names
    )
    subjects = [site.subject for site in sites]
    return replace(
        REQUIRED,
        id="request-parameter-became-required",
        operation=None,
        message=f"{' and '.join(subjects)} are required now",
        wording=Wording(says="{subject} is required now", subject=subjects[0]),
        places=tuple(Place(f"GET /{name}", None, None) for name in names),
        sites=sites,
    )


def report(
    *changes: Change,
    client: ClientVerdict | None = None,
    client_skipped: str = "",
) -> DiffReport:
    return DiffReport(
        old="origin/main",
        new="spec/api.yaml",
        changes=changes,
        client=client,
        client_skipped=client_skipped,
    )


FULL = report(*CHANGES, client=CLIENT)
EMPTY = report(client=ClientVerdict(bump=Bump.NONE, changes=()))
SKIPPED = report(ADDED, client_skipped="the old side: `/paths/~1a` has no operationId")
NOTED = report(
    client=ClientVerdict(
        bump=Bump.PATCH, changes=(), note="only texts differ, which the client carries"
    )
)


def hostile() -> DiffReport:
    """Every text of it comes from an attacker."""
    at = Location(HOSTILE, f"/{HOSTILE}", 3, 1)
    bad = change(
        id="property-removed",
        operation=HOSTILE,
        pointer=f"/{HOSTILE}",
        old=at,
        new=at,
        message=HOSTILE,
    )
    many = change(
        id="property-added",
        impact=Impact.INFO,
        operation=None,
        message=HOSTILE,
        new=at,
        places=(Place(operation=HOSTILE, old=at, new=at),),
        accepted=HOSTILE,
    )
    verdict = ClientVerdict(
        bump=Bump.MINOR,
        changes=(
            ClientChange(
                id="field-removed", impact=Impact.WARNING, name="A.b", message=HOSTILE
            ),
        ),
        note=HOSTILE,
    )
    return DiffReport(old=HOSTILE, new=HOSTILE, changes=(bad, many), client=verdict)


def large(count: int = 1000) -> DiffReport:
    """So many changes that a page has to work for it: a third of each impact."""
    impacts = list(Impact)
    flows = list(Flow)
    return report(
        *(
            change(
                id=f"rule-{number % 17}-{'removed' if number % 2 else 'added'}",
                impact=impacts[number % 3],
                flow=flows[number % 3],
                operation=f"GET /resources/{number % 40}",
                pointer=f"/components/schemas/Schema{number}",
                old=location(OLD_FILE, number + 1),
                new=location(NEW_FILE, number + 2),
                message=f"`Schema{number}.field` differs in a way worth a sentence",
            )
            for number in range(count)
        ),
        client=CLIENT,
    )


ALL = {
    "full": FULL,
    "empty": EMPTY,
    "skipped": SKIPPED,
    "noted": NOTED,
    "hostile": hostile(),
    "large": large(),
}
