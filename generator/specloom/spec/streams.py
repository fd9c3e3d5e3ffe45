"""Responses that come piece by piece: what asks for them, and what their pieces are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from msgspec import Struct

from specloom.spec import pointers
from specloom.spec.media_types import MediaKind, is_json
from specloom.spec.values import as_dict, as_list
from specloom.spec.view import Bundle, MediaType, Operation, Place, Response

WORD = "x-specloom-stream"
DONE = "[DONE]"  # what servers send as the data of a last event, and is no JSON
_USUAL_SWITCH = "stream"
# Fields of a server-sent event, as OpenAPI 3.2 describes one.
_FIELDS = frozenset(("data", "event", "id", "retry"))
_MOST_ALTERNATIVES = 200


class Policy(NamedTuple):
    """What an annotation says; what is wrong in it counts as left out."""

    switch: str = _USUAL_SWITCH
    skip: tuple[str, ...] = ()
    throw: tuple[str, ...] = ()
    last: str | None = None


def policy_of(media: MediaType) -> Policy:
    """What becomes of a stream, as its annotation says or as is usual."""
    stated = as_dict(media.value.get(WORD))
    switch = stated.get("switch")
    skip, throw = (_tags(stated.get(word)) for word in ("skip", "raise"))
    last = stated.get("last")
    return Policy(
        switch if isinstance(switch, str) else _USUAL_SWITCH,
        skip,
        throw,
        last if isinstance(last, str) else None,
    )


def _tags(value: Any) -> tuple[str, ...]:
    listed = as_list(value)
    return tuple(listed) if all(isinstance(tag, str) for tag in listed) else ()


def streamed(response: Response) -> MediaType | None:
    """The media type of a response that comes piece by piece, if callers can choose it.

    Events always are; lines where JSON stands beside them, and else are what there is.
    """
    content = response.content
    events = next((m for m in content if m.kind is MediaKind.EVENTS), None)
    if events is not None:
        return events
    if all(media.kind is not MediaKind.JSON for media in content):
        return None
    return next((m for m in content if m.kind is MediaKind.LINES), None)


def switch_default(operation: Operation, name: str) -> bool:
    """Whether a stream comes where its switch is left out: it is true by default."""
    document = operation.document
    schemas = [
        parameter.described.value
        for parameter in operation.parameters
        if (parameter.where, parameter.name) == ("query", name) and parameter.described
    ]
    body = operation.request_body
    for media in body.content if body else ():
        for place in _flat(document, media.schema_or_any):
            stated = as_dict(place.value.get("properties"))
            schemas += [stated[name]] if name in stated else []
    return any(
        as_dict(document.follow(schema, "")[0]).get("default") is True
        for schema in schemas
    )


def _flat(document: Bundle, place: Place, depth: int = 0) -> Iterator[Place]:
    value, pointer = document.follow(*place)
    value = as_dict(value)
    yield Place(value, pointer)
    for index, part in enumerate(as_list(value.get("allOf")) if depth < 8 else ()):
        below = pointers.join(pointer, "allOf", index)
        yield from _flat(document, Place(part, below), depth + 1)


# --- Events that are described with their fields ------------------------------------


class EventData(Struct, frozen=True):
    """What stands in the `data` of the events of a stream."""

    schemas: tuple[Place, ...]  # of the JSON in it
    text: bool  # some or all of it is text that is no JSON
    ends: bool = False  # an event whose data is DONE is described


def event_data(media: MediaType) -> EventData | None:
    """What the `data` of events is, where `itemSchema` describes events with their fields.

    None where it describes what the data stands for, as `schema` does: that is how it
    was written before OpenAPI 3.2.
    """
    item = media.item_schema
    if media.kind is not MediaKind.EVENTS or item is None:
        return None
    schemas: list[Place] = []
    text = found = ends = False
    for alternative in _alternatives(media.document, item, 0):
        if not alternative.keys() <= _FIELDS:
            return None
        if "data" not in alternative:
            continue
        found = True
        value, pointer = media.document.follow(*alternative["data"])
        value = as_dict(value)
        stated = value.get("type")
        if stated not in ("string", None, ["string"], ["string", "null"]):
            return None
        if value.get("const") == DONE or value.get("enum") == [DONE]:
            ends = True
            continue
        encoded = is_json(str(value.get("contentMediaType", "")))
        if "contentSchema" in value or encoded:
            below = pointers.join(pointer, "contentSchema")
            place = Place(value.get("contentSchema"), below)
            schemas += [place] if place not in schemas else []
        else:
            text = True
    return EventData(tuple(schemas), text, ends) if found else None


def _alternatives(
    document: Bundle, place: Place, depth: int
) -> list[Mapping[str, Place]]:
    """The properties that an event may have, for each way a union goes."""
    value, pointer = document.follow(*place)
    value = as_dict(value)
    own = {
        str(name): Place(part, pointers.join(pointer, "properties", name))
        for name, part in as_dict(value.get("properties")).items()
    }
    found: list[Mapping[str, Place]] = [own]
    if depth > 8:
        return found

    def below(word: str) -> Iterator[list[Mapping[str, Place]]]:
        for index, part in enumerate(as_list(value.get(word))):
            inner = Place(part, pointers.join(pointer, word, index))
            yield _alternatives(document, inner, depth + 1)

    for part in below("allOf"):
        found = _joined(found, part)
    for word in ("oneOf", "anyOf"):
        members = [each for part in below(word) for each in part]
        if members:
            found = _joined(found, members)
    return found


def _joined(
    one: list[Mapping[str, Place]], other: list[Mapping[str, Place]]
) -> list[Mapping[str, Place]]:
    both: list[Mapping[str, Place]] = [{**a, **b} for a in one for b in other]
    return both[:_MOST_ALTERNATIVES]


def sent_event(media: MediaType) -> tuple[Mapping[str, Any], Any] | None:
    """The first event that `itemSchema` describes with its fields, and its data's schema.

    The fields are those with one value; the schema is None where the data is text.
    """
    data = event_data(media)
    item = media.item_schema
    if data is None or item is None:
        return None
    for alternative in _alternatives(media.document, item, 0):
        if "data" not in alternative:
            continue
        fields = {}
        for name, place in alternative.items():
            value = as_dict(media.document.follow(*place)[0])
            one = [value["const"]] if "const" in value else as_list(value.get("enum"))
            if len(one) == 1:
                fields[name] = one[0]
        if fields.get("data") == DONE:
            continue
        value = as_dict(media.document.follow(*alternative["data"])[0])
        is_text = "contentSchema" not in value and "contentMediaType" not in value
        return fields, None if is_text else value.get("contentSchema", {})
    return None
