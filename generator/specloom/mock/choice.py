"""Which reply a request gets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from specloom.mock.examples import (
    NO_BODY,
    Examples,
    Paging,
    Reply,
    Request,
    Shape,
    text_of,
)

_PREFERENCE = re.compile(r'\b(code|example)\s*=\s*("[^"]*"|[^\s,;]+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as the server reads it."""

    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    body: Any  # NO_BODY where there is none, or none that is JSON or a form
    prefer: str  # the header's value
    accept: str  # the header's value


def choose(examples: Examples, asked: Asked) -> Reply:
    """The reply that belongs to a request: preferred, matching, or the first."""
    wishes = preferences(asked.prefer)
    pool: Sequence[Reply] = examples.successes(events=_wants_events(examples, asked))
    if "code" in wishes:
        pool = _of_status(examples.replies, wishes["code"]) or pool
    if "example" in wishes:
        # Named without a status, any reply may be meant.
        every = (*pool, *examples.replies)
        named = next((r for r in every if r.name == wishes["example"]), None)
        if named is not None:
            return named
    if "code" in wishes:
        return pool[0]
    name = _matching_name(examples.requests, asked)
    found = next((reply for reply in pool if reply.name == name), None)
    if found is None and examples.paging is not None:
        found = _page(pool, examples.paging, dict(asked.query))
    return found or pool[0]


def preferences(header: str) -> dict[str, str]:
    """`code` and `example` of a `Prefer` header (RFC 7240)."""
    return {name: value.strip('"') for name, value in _PREFERENCE.findall(header)}


def _wants_events(examples: Examples, asked: Asked) -> bool:
    if examples.wants_events(asked.body):
        return True
    shapes = {reply.shape for reply in examples.replies if reply.status < 400}
    # Where no property of the body says it, the header may.
    undecided = asked.body is NO_BODY and Shape.EVENTS in shapes
    return undecided and asked.accept.startswith("text/event-stream")


def _of_status(replies: Iterable[Reply], code: str) -> list[Reply]:
    if not (code.isascii() and code.isdigit() and 200 <= int(code) <= 599):
        return []
    status = int(code)
    listed = list(replies)
    exact = [reply for reply in listed if reply.status == status]
    if exact:
        return exact
    # A range ("4XX") stands under its first status, `default` under 500.
    wide = [r for r in listed if r.status == status // 100 * 100]
    wide = wide or [r for r in listed if r.status == 500 and status >= 400]
    return [replace(reply, status=status) for reply in wide]


def _matching_name(requests: Iterable[Request], asked: Asked) -> str | None:
    """The name of the request example that this is, None when it is none of them."""
    query = dict(asked.query)
    best: tuple[int, int, int] = (0, 0, 0)
    name = None
    for request in requests:
        body = request.body is not NO_BODY and _same(request.body, asked.body)
        path = sum(asked.path.get(k) == text_of(v) for k, v in request.path.items())
        given = sum(query.get(k) == text_of(v) for k, v in request.query.items())
        if request.query and given < len(request.query):
            continue
        score = (int(body), given, path)
        if score > best:
            best, name = score, request.name
    return name


def _same(example: Any, body: Any) -> bool:
    """Whether two JSON values are equal; True is not 1."""
    if isinstance(example, dict) and isinstance(body, dict):
        return example.keys() == body.keys() and all(
            _same(value, body[key]) for key, value in example.items()
        )
    if isinstance(example, list) and isinstance(body, list):
        return len(example) == len(body) and all(map(_same, example, body))
    if isinstance(example, bool) or isinstance(body, bool):
        return example is body
    return bool(example == body)


def _page(
    pages: Sequence[Reply], paging: Paging, query: Mapping[str, str]
) -> Reply | None:
    """The example page that a cursor leads to; an empty one past either end."""
    for names, step in ((paging.next, 1), (paging.previous, -1)):
        given = {query[name]: source for name, source in names.items() if name in query}
        if not given:
            continue
        here = [
            index
            for index, page in enumerate(pages)
            if all(text_of(_read(page.value, s)) == v for v, s in given.items())
        ]
        # A cursor that no page names leads away from the page a caller starts at.
        index = (here[0] if here else 0 if step > 0 else len(pages) - 1) + step
        return pages[index] if 0 <= index < len(pages) else _after(pages[0], paging)
    return None


def _after(page: Reply, paging: Paging) -> Reply:
    """The page behind the last one: nothing in it, and nothing after it."""
    if not isinstance(page.value, Mapping):
        return page
    cursors = [*paging.next.values(), *paging.previous.values()]
    changes: dict[str, Any] = {name: None for name in cursors if name in page.value}
    changes[paging.items] = []
    if paging.more is not None:
        changes[paging.more] = False
    return replace(page, value={**page.value, **changes}, whole=False)


def _read(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
