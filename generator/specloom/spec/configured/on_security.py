"""Statements about credentials, and schemes that a description does not declare."""

from __future__ import annotations

from specloom.base.statements import Statement
from specloom.spec import pointers
from specloom.spec.configured.laying import Laying
from specloom.spec.values import as_dict

_SCHEMES: dict[str, dict[str, str]] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
}


def lay_on_security(laying: Laying, statement: Statement) -> None:
    """Put a statement on a security scheme; `type` declares one."""
    name = statement.key
    if statement.word == "type":
        _declare(laying, statement)
        return
    known: set[str] = set()
    done = False
    for number, edited in enumerate(laying.edited):
        schemes = edited.document.view.security_schemes
        known |= schemes.keys()
        if name in schemes:
            laying.put(number, schemes[name].pointer, statement)
            done = True
    if not done:
        message = f"no security scheme is {name!r}"
        hint = 'Write how it is sent, such as type = "bearer".'
        laying.unmatched(statement.at, name, message, sorted(known), hint)


def _declare(laying: Laying, statement: Statement) -> None:
    """Declare a scheme, and let operations ask for it that ask for no other."""
    name, how = statement.key, as_dict(statement.value)
    place = pointers.join("/components/securitySchemes", name)
    kind = str(how.get("type"))
    api_key = {"type": "apiKey", "in": kind, "name": str(how.get("name"))}
    scheme = _SCHEMES.get(kind, api_key)
    origin = (laying.source, statement.at)
    for edited in laying.edited:
        root = edited.document.view
        if name in root.security_schemes:
            message = f"{name!r} is declared at {edited.document.at(place)}, too"
            laying.error(statement.at, message, "Remove type and name here.")
            continue
        edited.put(place, dict(scheme), origin)
        ways = [*root.security, *(w for o in root.operations() for w in o.security)]
        asked = {each for way in ways for each in way.scopes}
        if name in asked:
            continue
        if "security" not in edited.document.value:
            edited.put("/security", [], origin)
        if edited.document.origin("/security")[0] is laying.source:
            together = (name, *how.get("with", ()))
            edited.append("/security", {each: [] for each in together}, origin)
