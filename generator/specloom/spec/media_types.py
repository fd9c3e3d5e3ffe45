"""Media types: what a body is, as its `content-type` says.

The one place that decides it; the client, the mock, the rules and the comparison ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from functools import lru_cache

EVENTS = "text/event-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
# One JSON value after another: on lines, or after record separators (RFC 7464).
SEQUENCE = "application/json-seq"
LINES = (
    *("application/jsonl", "application/x-jsonl", "application/x-ndjson"),
    *("application/ndjson", "application/jsonlines", "application/x-jsonlines"),
    *("application/stream+json", "application/x-json-stream", SEQUENCE),
)


class MediaKind(Enum):
    """What the client makes of a body."""

    JSON = auto()  # one JSON value
    FORM = auto()
    MULTIPART = auto()  # parts with names, or in an order
    EVENTS = auto()  # server-sent events
    LINES = auto()  # a JSON value on each line
    TEXT = auto()
    BINARY = auto()

    @property
    def is_form(self) -> bool:
        """Whether the body's fields are sent one by one."""
        return self in (MediaKind.FORM, MediaKind.MULTIPART)


def kind_of(media: str) -> MediaKind:
    """What the client makes of a body of this media type."""
    name = essence(media)
    if is_lines(name):
        return MediaKind.LINES
    if is_json(name):
        return MediaKind.JSON
    known = {
        EVENTS: MediaKind.EVENTS,
        FORM: MediaKind.FORM,
    }.get(name)
    if known is not None:
        return known
    if name.startswith("multipart/"):
        return MediaKind.MULTIPART
    return MediaKind.TEXT if name.startswith("text/") else MediaKind.BINARY


@lru_cache(maxsize=1024)  # a description names a few, a thousand times each
def essence(media: str) -> str:
    """A media type without its parameters, in lower case."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of this media type is one JSON value."""
    name = essence(media)
    if name == "application/stream+json":
        return False
    return name in {"application/json", "*/*", "text/json"} or name.endswith("+json")


def is_lines(media: str) -> bool:
    """Whether a body is one JSON value after another."""
    return essence(media) in LINES or is_sequence(media)


def is_sequence(media: str) -> bool:
    """Whether these stand after record separators rather than on lines."""
    name = essence(media)
    return name == SEQUENCE or name.endswith("+json-seq")


def is_readable(media: str) -> bool:
    """Whether people can read a body that is no JSON.

    More than what the client calls text: XML and scripts reach it as bytes, because
    only `text/*` promises a charset to decode them by, but an example of them is text.
    """
    name = essence(media)
    return name.startswith("text/") or name.endswith(("/xml", "+xml", "/javascript"))


def covers(range_: str, media: str) -> bool:
    """Whether a range (`image/*`, `*/*`) holds a media type that is not itself."""
    wide, narrow = essence(range_), essence(media)
    if wide == "*/*":
        return narrow != wide
    return wide.endswith("/*") and wide != narrow and narrow.startswith(wide[:-1])


def matching(media: str, offered: Iterable[str]) -> str | None:
    """Which of the offered media types a body has: the same one, else a range."""
    name = essence(media)
    if not name:
        return None
    names = list(offered)
    same = (each for each in names if essence(each) == name)
    ranges = (each for each in names if covers(each, name))
    return next(same, None) or next(ranges, None)
