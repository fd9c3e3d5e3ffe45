"""Media types: what a body is, as its `content-type` says.

The one place that decides it; the client, the mock, the rules and the comparison ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

EVENTS = "text/event-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
LINES = ("application/jsonl", "application/x-jsonl", "application/x-ndjson")

# Lines too, but for the mock only, which writes a line per value for whoever asks.
# The client passes them on as bytes: a json-seq has a record separator before each
# value that its reader of lines does not know, and a method whose result became a
# stream would be another method for those who call it today.
_SERVED_LINES = frozenset((*LINES, "application/ndjson", "application/json-seq"))


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
    if is_json(name):
        return MediaKind.JSON
    known = {
        EVENTS: MediaKind.EVENTS,
        FORM: MediaKind.FORM,
        **dict.fromkeys(LINES, MediaKind.LINES),
    }.get(name)
    if known is not None:
        return known
    if name.startswith("multipart/"):
        return MediaKind.MULTIPART
    return MediaKind.TEXT if name.startswith("text/") else MediaKind.BINARY


def essence(media: str) -> str:
    """A media type without its parameters, in lower case."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of this media type is one JSON value."""
    name = essence(media)
    return name in {"application/json", "*/*", "text/json"} or name.endswith("+json")


def is_lines(media: str) -> bool:
    """Whether a body is a JSON value on each line, also where the client reads bytes."""
    return essence(media) in _SERVED_LINES


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
