"""`x-specloom-pagination`: what it may say, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from specloom.spec import pointers
from specloom.spec.media_types import MediaKind
from specloom.spec.paging.sizes import largest_size
from specloom.spec.paging.value import Paging
from specloom.spec.schema_shapes import SchemaShape
from specloom.spec.values import as_dict, shown
from specloom.spec.view import Operation

WORD = "x-specloom-pagination"
CONFIGURED = "specloom.toml"  # where a configuration says what the annotation would
_WAYS = ("next", "page", "offset", "url", "link")
_TEXTS = ("items", "more", "done", "page", "offset", "url", "size", "total", "pages")
_WORDS = (*_TEXTS, "next", "previous", "first", "link")
_PARAMETERS = ("page", "offset", "size")
_PROPERTIES = ("items", "more", "done", "url", "total", "pages")


class Fault(NamedTuple):
    """What is wrong with an annotation, and where in it."""

    rule: str
    pointer: str  # relative to the annotation
    message: str
    hint: str = ""
    name: str = ""  # that is unknown, and
    known: tuple[str, ...] = ()  # those that may have been meant


def faults(operation: Operation) -> Iterator[Fault]:
    """What is wrong with the annotation of an operation, of any kind."""
    if WORD not in operation.value:
        return
    value = operation.value[WORD]
    malformed = list(malformed_parts(value))
    yield from malformed
    if isinstance(value, dict) and not malformed:
        yield from unknown_parameters(operation, value)
        yield from unknown_properties(operation, value)


def malformed_parts(value: Any) -> Iterator[Fault]:
    """Words that an annotation lacks or does not have, and values of a wrong shape."""
    rule = "malformed-pagination"
    if value is False:
        return
    if not isinstance(value, dict):
        yield Fault(rule, "", f"{shown(value)} is neither a mapping nor false")
        return
    for name in value:
        if name not in _WORDS:
            yield Fault(
                rule,
                pointers.join("", name),
                f"{shown(name)} is no word of {WORD}",
                f"It knows {', '.join(_WORDS[:-1])} and {_WORDS[-1]}.",
            )
    if "items" not in value:
        yield Fault(rule, "", "'items' is missing")
    if not any(name in value for name in _WAYS):
        hint = "One of these says how: page, offset, url and link."
        yield Fault(rule, "", "'next' is missing", hint)
    for name in _TEXTS:
        if name in value and not isinstance(value[name], str):
            kind = "a query parameter" if name in _PARAMETERS else "a response property"
            yield Fault(rule, f"/{name}", f"{shown(value[name])} is no name of {kind}")
    if "link" in value and value["link"] is not True:
        yield Fault(rule, "/link", f"{shown(value['link'])} is not true")
    first = value.get("first", 1)
    if not isinstance(first, int) or isinstance(first, bool):
        yield Fault(rule, "/first", f"{shown(first)} is no number of a page")
    for name in ("next", "previous"):
        steps = value.get(name, {"": ""})
        if (
            not isinstance(steps, dict)
            or not steps
            or not all(isinstance(source, str) for source in steps.values())
        ):
            yield Fault(
                rule,
                f"/{name}",
                f"{shown(steps)} does not map a parameter to a response property",
                "Write it as `next: {after_id: last_id}`.",
            )


def unknown_parameters(operation: Operation, value: Any) -> Iterator[Fault]:
    """Query parameters that an annotation names and the operation does not have."""
    value = as_dict(value)
    names = tuple(p.name for p in operation.parameters if p.where == "query")
    named = [(f"/{word}", value[word]) for word in _PARAMETERS if word in value]
    named += [
        (pointers.join("", word, name), name)
        for word in ("next", "previous")
        for name in as_dict(value.get(word))
    ]
    for place, name in named:
        if isinstance(name, str) and name not in names:
            yield Fault(
                "unknown-pagination-parameter",
                place,
                f"the operation has no query parameter {shown(name)}",
                name=name,
                known=names,
            )


def unknown_properties(operation: Operation, value: Any) -> Iterator[Fault]:
    """Properties that an annotation reads and the response does not have."""
    value = as_dict(value)
    found = [
        media
        for response in operation.responses
        if response.is_success
        for media in response.content
        if media.kind is MediaKind.JSON
    ]
    if not found or not value or found[0].schema is None:
        return
    body = SchemaShape.of(operation.document, found[0].schema_or_any.value)
    known = tuple(body.properties)
    named = [(f"/{word}", value.get(word)) for word in _PROPERTIES]
    named += [
        (pointers.join("", word, parameter), name)
        for word in ("next", "previous")
        for parameter, name in as_dict(value.get(word)).items()
    ]
    for place, name in named:
        if not isinstance(name, str) or name == "":
            continue
        head = name.partition(".")[0]
        of_item = head.lstrip("-").isdecimal() and body.is_array
        if head not in known and not of_item:
            yield Fault(
                "unknown-pagination-property",
                place,
                f"the response has no property {shown(name)}",
                name=name,
                known=known,
            )


def stated_paging(operation: Operation) -> Paging | None:
    """What the annotation of an operation says; None for `false`, or a faulty one."""
    value = operation.value.get(WORD)
    if not isinstance(value, dict) or any(faults(operation)):
        return None
    configured = operation.document.is_configured(operation.below(WORD))
    return Paging(
        rule=CONFIGURED if configured else WORD,
        items=value["items"],
        more=value.get("more"),
        done=value.get("done"),
        next=tuple(as_dict(value.get("next")).items()),
        previous=tuple(as_dict(value.get("previous")).items()),
        page=value.get("page"),
        first=value.get("first", 1),
        offset=value.get("offset"),
        url=value.get("url"),
        link=value.get("link") is True,
        size=value.get("size"),
        largest=largest_size(operation, value.get("size")),
        total=value.get("total"),
        pages=value.get("pages"),
    )


def as_annotation(paging: Paging) -> dict[str, Any]:
    """What an annotation says to mean the same."""
    said: dict[str, Any] = {word: getattr(paging, word) for word in _TEXTS}
    said |= {"next": dict(paging.next), "previous": dict(paging.previous)}
    said["link"] = paging.link
    if paging.first != 1:
        said["first"] = paging.first
    return {
        word: value
        for word, value in said.items()
        if value or word in ("items", "first")
    }
