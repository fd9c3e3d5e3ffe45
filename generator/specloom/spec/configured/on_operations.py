"""Statements about operations, their streams, bodies and parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from specloom.base.patterns import is_pattern
from specloom.base.statements import Statement
from specloom.spec import pointers
from specloom.spec.configured.laying import Laying
from specloom.spec.configured.subjects import Found, properties
from specloom.spec.media_types import MediaKind
from specloom.spec.values import as_dict, as_list

# Puts a statement on an operation; whether it has a place there.
_Put = Callable[[Laying, Found, Statement], bool]


def lay_on_operations(laying: Laying, statement: Statement) -> None:
    """Put a statement on the operations that its key names."""
    key, at = statement.key, statement.at
    found = laying.subjects.named(key)
    if not found:
        known = laying.subjects.operation_names(key)
        laying.unmatched(at, key, f"no operation is {key!r}", known)
        return
    if not is_pattern(key) and len(found) > 1:
        places = " and ".join(str(each.operation.at) for each in found[:2])
        message = f"{key!r} is more than one operation: {places}"
        hint = "Write the operationId, or the method and the path, of the one."
        laying.error(at, message, hint)
        return
    if statement.word == "parameters":
        _parameters(laying, found, statement)
        return
    put, nothing = _WORDS.get(statement.word, (_on_operation, ""))
    done = [put(laying, each, statement) for each in found]
    if not any(done):
        laying.unmatched(at, key, f"{key!r} {nothing}", ())


def _on_operation(laying: Laying, found: Found, statement: Statement) -> bool:
    laying.put(found.number, found.operation.pointer, statement)
    return True


def _pagination(laying: Laying, found: Found, statement: Statement) -> bool:
    """On a list; a pattern reaches only those that have the names it says."""
    wanted = statement.value
    if is_pattern(statement.key) and isinstance(wanted, dict):
        asked = {p.name for p in found.operation.parameters if p.where == "query"}
        steps = as_dict(wanted.get("next"))
        counted = [wanted.get("page"), wanted.get("offset")]
        read = [wanted.get("items"), wanted.get("url"), *steps.values()]
        named = {*steps, *filter(None, counted)}
        sources = {str(name).partition(".")[0] for name in read if name}
        if not (named <= asked and sources <= _answered(laying, found)):
            return False
    return _on_operation(laying, found, statement)


def _answered(laying: Laying, found: Found) -> set[str]:
    """The properties of what an operation gives back."""
    document = laying.edited[found.number].document
    for response in found.operation.responses:
        for media in response.content if response.is_success else ():
            if media.kind is MediaKind.JSON:
                return properties(document, *media.schema_or_any)
    return set()


def _stream(laying: Laying, found: Found, statement: Statement) -> bool:
    edited = laying.edited[found.number]
    done = False
    for response in found.operation.responses:
        if not (response.is_success or response.status == "default"):
            continue
        for media in response.content:
            if media.kind in (MediaKind.EVENTS, MediaKind.LINES):
                own = edited.private(response.listed)
                place = edited.private(pointers.join(own, "content", media.name))
                laying.put(found.number, place, statement)
                done = True
    return done


def _max_bytes(laying: Laying, found: Found, statement: Statement) -> bool:
    body = found.operation.request_body
    if body is None:
        return False
    place = laying.edited[found.number].private(body.listed)
    laying.put(found.number, place, statement)
    return True


_WORDS: Mapping[str, tuple[_Put, str]] = {
    "pagination": (_pagination, "has no parameters and properties of these names"),
    "stream": (_stream, "does not answer with a stream of events or lines"),
    "max_bytes": (_max_bytes, "sends no body"),
}


def _parameters(laying: Laying, found: list[Found], statement: Statement) -> None:
    """Put words about single parameters, by name."""
    for name, words in as_dict(statement.value).items():
        at = pointers.join(statement.at, name)
        places = [(each.number, _own_parameter(laying, each, name)) for each in found]
        if not any(place for _, place in places):
            known = {p.name for each in found for p in each.operation.parameters}
            message = f"{statement.key!r} has no parameter {name!r}"
            laying.unmatched(at, name, message, sorted(known))
        for word, value in as_dict(words).items():
            below = pointers.join(at, word)
            said = replace(statement, word=word, value=value, at=below)
            for number, place in places:
                if place is not None:
                    laying.put(number, place, said)


def _own_parameter(laying: Laying, found: Found, name: str) -> str | None:
    """The place of a parameter that this operation alone has: a copy, if need be."""
    edited, operation = laying.edited[found.number], found.operation
    stated = next((p for p in operation.parameters if p.name == name), None)
    if stated is None:
        return None
    own = pointers.join(operation.pointer, "parameters")
    now = as_dict(pointers.get(edited.document.value, operation.pointer))
    for index, value in enumerate(as_list(now.get("parameters"))):
        there = pointers.join(own, index)
        target: dict[str, Any] = as_dict(edited.document.follow(value, there)[0])
        if (target.get("name"), target.get("in")) == (name, stated.where):
            return edited.private(there)
    origin = edited.document.origin(stated.pointer)
    return edited.append(own, dict(stated.value), origin)
