"""Statements about schemas, headers of responses and the document."""

from __future__ import annotations

from msgspec.structs import replace

from specloom.base.statements import Statement
from specloom.spec import pointers
from specloom.spec.configured.laying import PREFIX, Laying
from specloom.spec.values import as_dict, as_list


def lay_on_schemas(laying: Laying, statement: Statement) -> None:
    """Put a statement on a schema, in each document that has it."""
    key = statement.key
    sites = laying.subjects.schemas(key)
    if not sites:
        known = laying.subjects.schema_names()
        laying.unmatched(statement.at, key, f"no schema is {key!r}", known)
    if statement.word == "accepts":
        statement = _with_references(laying, statement)
    for site in sites:
        laying.put(site.number, site.pointer, statement)


def _with_references(laying: Laying, statement: Statement) -> Statement:
    """The statement with a reference for each schema that it names."""
    refs = []
    for index, name in enumerate(statement.value):
        if laying.subjects.schemas(name):
            is_pointer = name.startswith("/")
            below = name if is_pointer else pointers.join("/components/schemas", name)
            refs.append({"$ref": pointers.to_ref(below)})
        else:
            at = pointers.join(statement.at, index)
            known = laying.subjects.schema_names()
            laying.unmatched(at, name, f"no schema is {name!r}", known)
    return replace(statement, value=refs)


def lay_on_headers(laying: Laying, statement: Statement) -> None:
    """Put a statement on every response header of a name, in any case."""
    headers = [
        (found.number, header)
        for found in laying.subjects.operations
        for response in found.operation.responses
        for header in response.headers
    ]
    wanted = statement.key.lower()
    places = {(n, h.pointer) for n, h in headers if h.name.lower() == wanted}
    if not places:
        known = sorted({header.name for _, header in headers})
        message = f"no response has the header {statement.key!r}"
        laying.unmatched(statement.at, statement.key, message, known)
    for number, pointer in sorted(places):
        laying.put(number, pointer, statement)


def lay_on_document(laying: Laying, statement: Statement) -> None:
    """Put a statement on the first document, which names the API, or on its server."""
    if statement.word == "errors":
        laying.put(0, "", statement)
        return
    first, origin = laying.edited[0], (laying.source, statement.at)
    servers = as_list(first.document.value.get("servers"))
    if not servers:
        first.put("/servers", [{"url": "/"}], origin)
    if statement.word == "base_url_env":
        first.put(f"/servers/0/{PREFIX}env", statement.value, origin)
        return
    before = as_dict(servers[0]) if servers else {}
    kept = {name: each for name, each in before.items() if name.startswith(PREFIX)}
    first.put("/servers/0", {**kept, "url": statement.value}, origin)
