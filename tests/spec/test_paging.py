"""Lists in pages: what is recognised by its shape, what is not, and what is stated."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.spec.paging import (
    RULES,
    WORD,
    Paging,
    as_annotation,
    faults,
    paging_of,
)
from specloom.spec.view import Operation

from tests.spec.support import resolved

THING = {"type": "object", "properties": {"id": {"type": "string"}}}
LIST: dict[str, Any] = {"type": "array", "items": THING}
TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
OR_NULL = {"anyOf": [TEXT, {"type": "null"}]}
URI = {"type": ["string", "null"], "format": "uri"}


def operation(
    parameters: dict[str, Any],
    response: Any,
    *,
    link: bool = False,
    path: str = "/things",
    method: str = "get",
    media: str = "application/json",
    stated: Any = None,
) -> Operation:
    """An operation with query parameters, and what it answers with.

    Args:
        response: a schema, or the properties of one.
    """
    schema = response if "type" in response else {"properties": response}
    answer: dict[str, Any] = {"description": "", "content": {media: {"schema": schema}}}
    if link:
        answer["headers"] = {"Link": {"schema": TEXT}}
    listed = [{"name": n, "in": "query", "schema": s} for n, s in parameters.items()]
    value: dict[str, Any] = {"parameters": listed, "responses": {"200": answer}}
    if stated is not None:
        value[WORD] = stated
    document, _ = resolved({"openapi.json": {"paths": {path: {method: value}}}})
    (found,) = document.operations()
    return found


RECOGNISED: dict[str, tuple[Operation, Paging]] = {
    "a token of the next page": (
        operation({"page_token": TEXT}, {"books": LIST, "next_page_token": TEXT}),
        Paging(
            rule="token-in-response",
            items="books",
            next=(("page_token", "next_page_token"),),
        ),
    ),
    "names of any spelling": (
        operation(
            {"page[after]": TEXT},
            {"data": LIST, "meta": {"properties": {"nextCursor": OR_NULL}}},
        ),
        Paging(
            rule="token-in-response",
            items="data",
            next=(("page[after]", "meta.nextCursor"),),
        ),
    ),
    "a cursor in an envelope, and a flag": (
        operation(
            {"after": OR_NULL, "before": TEXT},
            {
                "items": LIST,
                "page_info": {
                    "properties": {
                        "end_cursor": TEXT,
                        "start_cursor": TEXT,
                        "has_next_page": FLAG,
                    }
                },
            },
        ),
        Paging(
            rule="token-in-response",
            items="items",
            more="page_info.has_next_page",
            next=(("after", "page_info.end_cursor"),),
            previous=(("before", "page_info.start_cursor"),),
        ),
    ),
    "a number of the next page that the response names": (
        operation(
            {"page": NUMBER},
            {"results": LIST, "next_page": {"type": ["integer", "null"]}},
        ),
        Paging(
            rule="token-in-response", items="results", next=(("page", "next_page"),)
        ),
    ),
    "an iterator that says when it is done": (
        operation({"iterator": TEXT}, {"data": LIST, "iterator": TEXT, "done": FLAG}),
        Paging(
            rule="token-in-response",
            items="data",
            done="done",
            next=(("iterator", "iterator"),),
        ),
    ),
    "the id of the last item": (
        operation(
            {"starting_after": TEXT, "ending_before": TEXT},
            {"data": LIST, "has_more": FLAG},
        ),
        Paging(
            rule="id-of-last-item",
            items="data",
            more="has_more",
            next=(("starting_after", "data.-1.id"),),
            previous=(("ending_before", "data.0.id"),),
        ),
    ),
    "an address": (
        operation({"page": NUMBER}, {"results": LIST, "count": NUMBER, "next": URI}),
        Paging(rule="address-in-response", items="results", url="next"),
    ),
    "an address comes before a token": (
        operation(
            {"cursor": TEXT}, {"results": LIST, "next_cursor": TEXT, "next": URI}
        ),
        Paging(rule="address-in-response", items="results", url="next"),
    ),
    "an address as HAL has it": (
        operation(
            {"page": NUMBER},
            {
                "items": LIST,
                "_links": {"properties": {"next": {"properties": {"href": TEXT}}}},
            },
        ),
        Paging(rule="address-in-response", items="items", url="_links.next.href"),
    ),
    "an address by its description": (
        operation(
            {"offset": NUMBER},
            {"items": LIST, "next": {**TEXT, "description": "URL of the next page."}},
        ),
        Paging(rule="address-in-response", items="items", url="next"),
    ),
    "a list one level down": (
        operation(
            {"offset": NUMBER}, {"albums": {"properties": {"items": LIST, "next": URI}}}
        ),
        Paging(rule="address-in-response", items="albums.items", url="albums.next"),
    ),
    "a header": (
        operation({"page": NUMBER, "per_page": NUMBER}, LIST, link=True),
        Paging(rule="link-header", items="", link=True),
    ),
    "pages counted from one": (
        operation(
            {"page": {**NUMBER, "minimum": 1}, "limit": {**NUMBER, "maximum": 50}}, LIST
        ),
        Paging(rule="page-number", items="", page="page", size="limit", largest=50),
    ),
    "pages counted from zero, and their number": (
        operation(
            {"pageNumber": {**NUMBER, "default": 0}},
            {"content": LIST, "totalPages": NUMBER, "totalElements": NUMBER},
        ),
        Paging(
            rule="page-number",
            items="content",
            page="pageNumber",
            first=0,
            total="totalElements",
            pages="totalPages",
        ),
    ),
    "items passed over": (
        operation({"skip": NUMBER, "limit": {**NUMBER, "default": 20}}, LIST),
        Paging(
            rule="offset", items="", offset="skip", first=0, size="limit", largest=20
        ),
    ),
    "a list named as the path is": (
        operation(
            {"offset": NUMBER, "limit": NUMBER},
            {"users": LIST, "roles": LIST},
            path="/v1/users",
        ),
        Paging(rule="offset", items="users", offset="offset", first=0, size="limit"),
    ),
}


@pytest.mark.parametrize("case", RECOGNISED)
def test_recognised(case: str) -> None:
    site, expected = RECOGNISED[case]
    found = paging_of(site)
    assert found == expected
    assert found is not None
    assert found.rule == expected.rule


def test_every_rule_is_shown_to_fit() -> None:
    assert {paging.rule for _, paging in RECOGNISED.values()} == set(RULES)


NOT_RECOGNISED: dict[str, Operation] = {
    "no list": operation({"page": {**NUMBER, "default": 1}}, {"name": TEXT}),
    "a list without parameters": operation({}, LIST),
    "a request that sends a body": operation(
        {"page": {**NUMBER, "default": 1}}, LIST, method="post"
    ),
    "a file": operation({"page": {**NUMBER, "default": 1}}, LIST, media="text/csv"),
    "lines": operation(
        {"page": {**NUMBER, "default": 1}}, LIST, media="application/x-ndjson"
    ),
    "no token in the response": operation({"page_token": TEXT}, {"data": LIST}),
    "a token for something else": operation(
        {"token": TEXT}, {"data": LIST, "id": TEXT}
    ),
    "the request's own cursor, sent back": operation(
        {"cursor": TEXT}, {"data": LIST, "cursor": TEXT}
    ),
    "a flag for a token": operation({"page": TEXT}, {"data": LIST, "next_page": FLAG}),
    "no number to begin with": operation({"page": NUMBER}, LIST),
    "an odd number to begin with": operation({"page": {**NUMBER, "default": 5}}, LIST),
    "a page that is a name": operation({"page": {**TEXT, "default": "home"}}, LIST),
    "pages, and items passed over": operation(
        {"page": {**NUMBER, "default": 1}, "offset": NUMBER, "limit": NUMBER}, LIST
    ),
    "a marker, and items passed over": operation(
        {"marker": TEXT, "offset": NUMBER, "limit": NUMBER},
        {"entries": LIST, "next_marker": TEXT, "total_count": NUMBER},
    ),
    "an offset without a limit": operation({"offset": NUMBER}, LIST),
    "a start that is a date": operation({"start": TEXT, "limit": NUMBER}, LIST),
    "an index that begins at zero or one": operation(
        {"startIndex": NUMBER, "count": NUMBER}, LIST
    ),
    "several lists": operation(
        {"page": {**NUMBER, "default": 1}},
        {"threads": LIST, "members": LIST, "total": NUMBER},
        path="/search",
    ),
    "a part of one thing": operation(
        {"page": {**NUMBER, "default": 1}},
        {"name": TEXT, "tags": LIST},
        path="/things/{id}",
    ),
    "a part of one thing, and a header": operation(
        {"per_page": NUMBER}, {"name": TEXT, "fields": LIST}, link=True
    ),
    "items without an id": operation(
        {"starting_after": TEXT},
        {"data": {"type": "array", "items": TEXT}, "has_more": FLAG},
    ),
    "nothing says whether there is more": operation(
        {"starting_after": TEXT}, {"data": LIST}
    ),
    "dates": operation({"before": TEXT, "after": TEXT, "limit": NUMBER}, LIST),
}


@pytest.mark.parametrize("case", NOT_RECOGNISED)
def test_not_recognised(case: str) -> None:
    assert paging_of(NOT_RECOGNISED[case]) is None


SHAPED: tuple[dict[str, Any], Any] = {"page_token": TEXT}, {
    "data": LIST,
    "next_page_token": TEXT,
    "n": NUMBER,
}


def test_an_annotation_counts_before_the_shape() -> None:
    stated = {"items": "data", "next": {"page_token": "n"}, "more": "n"}
    paging = paging_of(operation(*SHAPED, stated=stated))
    assert paging == Paging(
        rule=WORD, items="data", more="n", next=(("page_token", "n"),)
    )
    assert paging is not None
    assert paging.rule == WORD


def test_an_annotation_may_say_no() -> None:
    assert paging_of(operation(*SHAPED)) is not None
    assert paging_of(operation(*SHAPED, stated=False)) is None


STATED: list[tuple[dict[str, Any], Paging]] = [
    (
        {"items": "", "page": "page", "first": 0, "size": "n"},
        Paging(rule=WORD, items="", page="page", first=0, size="n"),
    ),
    (
        {"items": "", "offset": "n", "done": "-1.id"},
        Paging(rule=WORD, items="", offset="n", done="-1.id"),
    ),
    ({"items": "", "link": True}, Paging(rule=WORD, items="", link=True)),
]


@pytest.mark.parametrize(("stated", "expected"), STATED)
def test_every_way_can_be_stated(stated: dict[str, Any], expected: Paging) -> None:
    """Of an operation that is no GET, too."""
    parameters = {"page": NUMBER, "n": NUMBER}
    site = operation(parameters, LIST, method="post", stated=stated)
    assert list(faults(site)) == []
    assert paging_of(site) == expected


FAULTY: list[tuple[Any, str, str]] = [
    (True, "malformed-pagination", ""),
    ("page", "malformed-pagination", ""),
    ({"next": {"page_token": "n"}}, "malformed-pagination", ""),
    ({"items": "data"}, "malformed-pagination", ""),
    ({"items": "data", "link": False}, "malformed-pagination", "/link"),
    ({"items": "data", "page": 1}, "malformed-pagination", "/page"),
    ({"items": "data", "link": True, "first": "1"}, "malformed-pagination", "/first"),
    ({"items": "data", "nxt": {}, "link": True}, "malformed-pagination", "/nxt"),
    ({"items": "data", "next": {}}, "malformed-pagination", "/next"),
    ({"items": "data", "page": "p"}, "unknown-pagination-parameter", "/page"),
    (
        {"items": "data", "next": {"p": "n"}},
        "unknown-pagination-parameter",
        "/next/p",
    ),
    ({"items": "date", "link": True}, "unknown-pagination-property", "/items"),
    ({"items": "data", "url": "m.x"}, "unknown-pagination-property", "/url"),
]


@pytest.mark.parametrize(("stated", "rule", "place"), FAULTY)
def test_a_faulty_annotation_is_named_and_counts_as_no(
    stated: Any, rule: str, place: str
) -> None:
    site = operation(*SHAPED, stated=stated)
    assert [(fault.rule, fault.pointer) for fault in faults(site)] == [(rule, place)]
    assert paging_of(site) is None


@pytest.mark.parametrize(
    "said",
    [
        {"items": "data", "next": {"cursor": "next"}, "previous": {"before": "first"}},
        {"items": "", "page": "page", "first": 0, "size": "per_page", "total": "total"},
        {"items": "a.b", "offset": "offset", "pages": "pages", "more": "more"},
        {"items": "data", "url": "links.next", "done": "done"},
        {"items": "data", "link": True},
    ],
)
def test_paging_as_an_annotation(said: dict[str, Any]) -> None:
    """What `init` writes is read as the same."""
    words: dict[str, Any] = {
        word: tuple(value.items()) if isinstance(value, dict) else value
        for word, value in said.items()
    }
    assert as_annotation(Paging(rule="x", **words)) == said
