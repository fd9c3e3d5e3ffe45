"""Which reply a request gets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from specloom.mock.examples import NO_BODY, Examples, Reply, Request
from specloom.mock.media import text_of
from specloom.mock.paging import page, pages_of, turned
from specloom.mock.preferences import Preference
from specloom.spec.media_types import essence


class Asked(Struct, frozen=True, kw_only=True):
    """A request as the server reads it."""

    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    body: Any  # NO_BODY where there is none, or none that can be read
    prefer: Mapping[str, Preference]
    accept: str  # the header's value


def choose(examples: Examples, asked: Asked) -> Reply:
    """The reply that belongs to a request: preferred, matching, or the first."""
    code, example = (asked.prefer.get(name) for name in ("code", "example"))
    pool: Sequence[Reply] = examples.successes(events=_wants_events(examples, asked))
    if code is not None:
        pool = of_status(examples.replies, code.value) or pool
    if example is not None:
        # Named without a status, any reply may be meant.
        every = (*pool, *examples.replies)
        named = next((r for r in every if r.name == example.value), None)
        if named is not None:
            return named
    if code is not None:
        return pool[0]
    pool = _accepted(pool, asked.accept)
    name = _matching_name(examples.requests, asked)
    query = dict(asked.query)
    if examples.paging is None:
        return next((reply for reply in pool if reply.name == name), pool[0])
    paging = examples.paging
    if not paging.next:
        chosen = next((reply for reply in pool if reply.name == name), pool[0])
        return turned(chosen, paging, query) if chosen.status < 400 else chosen
    pages = pages_of(pool, paging, examples.cursors)
    filtered = any(r.name == name and r.query for r in examples.requests)
    if filtered or len(pages) == len(pool):
        found = next((reply for reply in pool if reply.name == name), None)
        if found is not None:
            return found
    return page(pages, paging, query) or pages[0]


def _wants_events(examples: Examples, asked: Asked) -> bool:
    if examples.wants_events(asked.body, dict(asked.query)):
        return True
    # Where no property of the body says it, the header may.
    undecided = asked.body is NO_BODY and examples.streams
    return undecided and asked.accept.startswith("text/event-stream")


def _accepted(pool: Sequence[Reply], accept: str) -> Sequence[Reply]:
    """The replies of the media types that a request likes most; all where it has none.

    Source: RFC 9110, section 12.5.1.
    """
    liked = dict(map(_liking, accept.lower().split(","))) if accept else {}
    degrees = [_degree(reply.content_type or "", liked) for reply in pool]
    most = max(degrees)
    if not most:
        return pool
    return [r for r, degree in zip(pool, degrees, strict=True) if degree == most]


def _liking(part: str) -> tuple[str, float]:
    """A media range of an `Accept` header, and how much it is wanted."""
    name, *parameters = (each.strip() for each in part.split(";"))
    stated = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return name, float(stated)
    except ValueError:
        return name, 1.0


def _degree(media: str, liked: Mapping[str, float]) -> float:
    """How much a media type is wanted; what names it counts before what includes it."""
    name = essence(media)
    ranges = (name, f"{name.partition('/')[0]}/*", "*/*")
    return next((liked[each] for each in ranges if each in liked), 0.0)


def of_status(replies: Iterable[Reply], code: str) -> list[Reply]:
    """The replies documented for a status, by itself, by its range or by default."""
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
    query: dict[str, list[str]] = {}
    for key, value in asked.query:
        query.setdefault(key, []).append(value)
    best: tuple[int, int, int] = (0, 0, 0)
    name = None
    for request in requests:
        body = request.body is not NO_BODY and _alike(request.body, asked.body)
        path = sum(asked.path.get(k) == text_of(v) for k, v in request.path.items())
        given = sum(query.get(k) == _texts(v) for k, v in request.query.items())
        if request.query and given < len(request.query):
            continue
        score = (int(body), given, path)
        if score > best:
            best, name = score, request.name
    return name


def _texts(value: Any) -> list[str]:
    """A parameter of the query as it is sent, a list as one text for each item."""
    return (
        [text_of(item) for item in value]
        if isinstance(value, list)
        else [text_of(value)]
    )


def has_body(examples: Examples, body: Any) -> bool:
    """Whether an operation shows this very body by example."""
    return any(
        request.body is not NO_BODY and _same(request.body, body)
        for request in examples.requests
    )


def _alike(example: Any, body: Any) -> int:
    """How well a body fits an example: 2 as it is, 1 where only nulls are left out."""
    if _same(example, body):
        return 2
    if not isinstance(example, dict):
        return 0
    # No form can send them.
    return int(_same({k: v for k, v in example.items() if v is not None}, body))


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
