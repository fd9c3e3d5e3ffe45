"""Lists in pages that no annotation speaks of, recognised by parameters and response.

Each rule is a row of `RULES`, and the first that fits counts. A wrong guess is worse
than none: what may be meant in two ways is not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct

from specloom.spec.media_types import MediaKind
from specloom.spec.paging.names import (
    ADDRESSES,
    BACKWARDS,
    CURSORS,
    DONE,
    ENVELOPES,
    LAST_IDS,
    LISTS,
    MORE,
    MORE_PAGES,
    OFFSETS,
    PAGE_COUNTS,
    PAGES,
    SIZES,
    TOTALS,
    plain,
)
from specloom.spec.paging.sizes import largest_size
from specloom.spec.paging.value import Paging
from specloom.spec.schema_shapes import SchemaShape
from specloom.spec.view import Operation, Parameter

_TOKENS = ("string", "integer", "number")
_NUMBERS = ("integer", "number")
_ADDRESS_WORDS = re.compile(r"(?i)\b(url|uri|link|href)s?\b")


class Found(Struct, frozen=True):
    """A property of a response, somewhere in it."""

    path: tuple[str, ...]
    shape: SchemaShape

    @property
    def name(self) -> str:
        """Its own name, as the tables have it."""
        return plain(self.path[-1])

    @property
    def dotted(self) -> str:
        """Its path, as `Paging` has it."""
        return ".".join(self.path)


class ListShape(Struct, frozen=True, dict=True):
    """An operation that gives a list: what asks for it, and what comes."""

    operation: Operation
    parameters: Mapping[str, Parameter]  # of the query, as the tables have their names
    body: SchemaShape
    items: tuple[str, ...]  # where the list is; () where it is the whole body
    sends_link: bool  # a `Link` header is described

    @classmethod
    def of(cls, operation: Operation) -> ListShape | None:
        """The shape of an operation, None where no list can be seen."""
        if operation.method.lower() != "get":
            return None
        parameters = {
            plain(each.name): each
            for each in operation.parameters
            if each.where == "query"
        }
        known = {*CURSORS, *BACKWARDS, *PAGES, *OFFSETS, *SIZES}
        responses = [each for each in operation.responses if each.is_success]
        sends_link = any(
            header.name.lower() == "link"
            for each in responses
            for header in each.headers
        )
        # Schemas are looked at where something speaks of pages, or is a list in itself.
        content = [media for each in responses for media in each.content]
        json = [media for media in content if media.kind is MediaKind.JSON]
        streams = any(
            media.kind in (MediaKind.EVENTS, MediaKind.LINES) for media in content
        )
        if not json or streams or not (known & parameters.keys() or sends_link):
            return None
        body = SchemaShape.of(operation.document, json[0].schema_or_any.value)
        items = _list_in(body, _collection(operation.path))
        if items is None:
            return None
        return cls(operation, parameters, body, items, sends_link)

    @cached_property
    def found(self) -> tuple[Found, ...]:
        """What stands beside the list, or in an envelope; the list's own place first."""
        within = self.body
        for name in self.items[:-1]:
            within = within.inner(name)
        places = [(self.items[:-1], within)]
        if len(self.items) > 1:
            places.append(((), self.body))
        return tuple(each for path, shape in places for each in _beside(shape, path, 0))

    @property
    def item(self) -> SchemaShape:
        """What the list holds."""
        shape = self.body
        for name in self.items:
            shape = shape.inner(name)
        return shape.items

    def one(self, names: tuple[str, ...], *types: str) -> Found | None:
        """The property with the first of some names, of these types."""
        fitting = [each for each in self.found if each.shape.is_one_of(*types)]
        return next((f for name in names for f in fitting if f.name == name), None)

    def parameter(self, names: Iterator[str] | tuple[str, ...], *types: str) -> str:
        """The query parameter with the first of some names, of these types; or ""."""
        for name in names:
            parameter = self.parameters.get(name)
            if parameter is not None and self.shape_of(parameter).is_one_of(*types):
                return parameter.name
        return ""

    @cached_property
    def counters(self) -> set[str]:
        """Query parameters that count pages or items."""
        names = (self.parameter((name,), *_NUMBERS) for name in (*PAGES, *OFFSETS))
        return {name for name in names if name}

    def shape_of(self, parameter: Parameter) -> SchemaShape:
        """The schema of a parameter."""
        schema = parameter.described
        return SchemaShape.of(self.operation.document, schema.value if schema else None)

    def paging(self, rule: str, **how: Any) -> Paging:
        """The list's paging, with all that says where it ends."""
        more = self.one(MORE_PAGES, "boolean")
        done = self.one(DONE, "boolean")
        total = self.one(TOTALS, *_NUMBERS)
        pages = self.one(PAGE_COUNTS, *_NUMBERS)
        size = self.parameter(SIZES, *_NUMBERS) or None
        counts = "page" in how or "offset" in how
        return Paging(
            rule=rule,
            items=".".join(self.items),
            more=more.dotted if more else None,
            done=done.dotted if done else None,
            size=size if counts else None,
            largest=largest_size(self.operation, size) if counts else None,
            total=total.dotted if total and counts else None,
            pages=pages.dotted if pages and counts else None,
            **how,
        )


def recognised(shape: ListShape) -> Paging | None:
    """How a list goes on, by the first rule that fits it."""
    for rule, fits in RULES.items():
        paging = fits(shape, rule)
        if paging is not None:
            return paging
    return None


# --- Rules ------------------------------------------------------------------------


def _token(shape: ListShape, rule: str) -> Paging | None:
    """A property of the response is what a parameter asks for the next page with."""
    steps = _tokens(shape)
    if len(steps) != 1 or shape.counters - {steps[0][0]}:
        return None  # A list that is asked for in two ways goes on in one of them.
    previous = [
        (shape.parameters[name].name, source.dotted)
        for name, sources in BACKWARDS.items()
        if name in shape.parameters
        and (source := shape.one(sources, "string", "integer")) is not None
    ]
    return shape.paging(rule, next=tuple(steps), previous=tuple(previous[:1]))


def _tokens(shape: ListShape) -> list[tuple[str, str]]:
    """Query parameters, each with the property that it takes its value from."""
    steps = []
    for name, sources in CURSORS.items():
        parameter = shape.parameter((name,), *_TOKENS)
        source = _source(shape, name, sources) if parameter else None
        if source is not None:
            steps.append((parameter, source.dotted))
    return steps


def _source(shape: ListShape, name: str, sources: tuple[str, ...]) -> Found | None:
    found = shape.one(sources, *_TOKENS)
    if found is None or _is_address(found):
        return None
    if found.name != name or name == "continue":
        return found
    # It may be the request's own cursor, sent back.
    leads_on = {plain(each) for each in found.path[:-1]} & {"next", "cursors", "cursor"}
    ends = shape.one(MORE_PAGES, "boolean") or shape.one(DONE, "boolean")
    return found if leads_on or ends or found.shape.nullable else None


def _last_id(shape: ListShape, rule: str) -> Paging | None:
    """The next page begins after the id of the last item, where `has_more` says so."""
    if shape.one(MORE, "boolean") is None or not _has_id(shape.item):
        return None
    for name, back in LAST_IDS.items():
        if name in shape.parameters:
            behind = shape.parameters.get(back)
            path = ".".join(shape.items)
            last, first = (f"{path}.{n}.id".lstrip(".") for n in (-1, 0))
            return shape.paging(
                rule,
                next=((shape.parameters[name].name, last),),
                previous=((behind.name, first),) if behind else (),
            )
    return None


def _has_id(item: SchemaShape) -> bool:
    if item.is_object:
        return item.inner("id").is_one_of("string", "integer")
    return bool(item.members) and all(map(_has_id, item.members))


def _address(shape: ListShape, rule: str) -> Paging | None:
    """A property of the response is the address of the next page."""
    found = [each for each in shape.found if each.shape.is_one_of("string")]
    for name in (*ADDRESSES, "href"):
        for each in found:
            if each.name == name and _is_address(each):
                return shape.paging(rule, url=each.dotted)
    return None


def _is_address(found: Found) -> bool:
    """Whether a property that leads to the next page is an address."""
    names = [plain(each) for each in found.path]
    if names[-1] == "href":
        return names[-2:-1] == ["next"]
    if names[-1] not in ADDRESSES:
        return False
    if names[-1] not in ("next", "nextpage") or "links" in names[:-1]:
        return found.shape.is_one_of("string")
    shown = str(found.shape.stated("example"))
    said = str(found.shape.stated("description"))
    return (
        found.shape.stated("format") in ("uri", "url", "uri-reference", "iri")
        or shown.startswith(("http://", "https://", "/"))
        or bool(_ADDRESS_WORDS.search(said))
    )


def _link(shape: ListShape, rule: str) -> Paging | None:
    """The description says that the response has a `Link` header."""
    fits = shape.sends_link and _is_listing(shape)
    return shape.paging(rule, link=True) if fits else None


def _page(shape: ListShape, rule: str) -> Paging | None:
    """A parameter counts pages, from a number that the description gives."""
    name = shape.parameter(PAGES, *_NUMBERS)
    if not name or _has_other_way(shape, name) or not _is_listing(shape):
        return None
    stated = shape.shape_of(shape.parameters[plain(name)])
    first = stated.stated("default")
    if first is None and stated.stated("minimum") == 1:
        first = 1
    if type(first) is not int or first not in (0, 1):
        return None
    return shape.paging(rule, page=name, first=first)


def _offset(shape: ListShape, rule: str) -> Paging | None:
    """A parameter counts items to pass over, another one says how many are wanted."""
    name = shape.parameter(OFFSETS, *_NUMBERS)
    if not name or _has_other_way(shape, name) or not _is_listing(shape):
        return None
    if not shape.parameter(SIZES, *_NUMBERS):
        return None
    stated = shape.shape_of(shape.parameters[plain(name)])
    first = stated.stated("default")
    if plain(name) == "startindex" and first is None:
        return None  # It begins at 0 in some APIs and at 1 in others.
    if first is not None and (type(first) is not int or first not in (0, 1)):
        return None
    return shape.paging(rule, offset=name, first=first or 0)


def _has_other_way(shape: ListShape, name: str) -> bool:
    """Whether the list can be asked for in another way, too."""
    return bool(_tokens(shape) or shape.counters - {name})


def _is_listing(shape: ListShape) -> bool:
    """Whether the list is what is asked for, and no part of one thing."""
    if not shape.items:
        return True
    name = plain(shape.items[-1])
    if name in (*LISTS, _collection(shape.operation.path)):
        return True
    counts = (*TOTALS, *PAGE_COUNTS)
    return shape.one(counts, *_NUMBERS) is not None


RULES: Mapping[str, Callable[[ListShape, str], Paging | None]] = {
    "address-in-response": _address,
    "token-in-response": _token,
    "id-of-last-item": _last_id,
    "link-header": _link,
    "page-number": _page,
    "offset": _offset,
}


# --- The response -----------------------------------------------------------------


def _collection(path: str) -> str:
    """The last part of a path that is no parameter."""
    parts = [part for part in path.split("/") if part and "{" not in part]
    return plain(parts[-1]) if parts else ""


def _list_in(body: SchemaShape, collection: str) -> tuple[str, ...] | None:
    """Where the list is: the body, a property, or one of the body's only such object."""
    if body.is_array:
        return ()
    if not body.is_object:
        return None
    direct = _list_among(body, collection)
    if direct is not None:
        return (direct,)
    if any(SchemaShape.of(body.document, p).is_array for p in body.properties.values()):
        return None
    inside = [
        (name, listed)
        for name in body.properties
        if (shape := body.inner(name)).is_object
        and (listed := _list_among(shape, plain(name))) is not None
    ]
    return inside[0] if len(inside) == 1 else None


def _list_among(shape: SchemaShape, collection: str) -> str | None:
    lists = {plain(n): n for n in shape.properties if shape.inner(n).is_array}
    if len(lists) == 1:
        return next(iter(lists.values()))
    return next((lists[n] for n in (*LISTS, collection) if n in lists), None)


def _beside(shape: SchemaShape, path: tuple[str, ...], depth: int) -> Iterator[Found]:
    for name in shape.properties:
        inner = shape.inner(name)
        if inner.is_object:
            if plain(name) in ENVELOPES and depth < 3:
                yield from _beside(inner, (*path, name), depth + 1)
        elif not inner.is_array:
            yield Found((*path, name), inner)
